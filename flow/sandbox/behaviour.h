// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the practice receiver treats a request: a well-mannered answer of any status, late or in time, or none at all.
#pragma once

#include "model/records/result.h"
#include "model/records/webhookrequest.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <chrono>

namespace hookdesk
{

struct Behaviour {
    enum class Kind {
        Answer,  ///< status, headers and body, after the delay
        Hang,    ///< never answers; the client hangs up
        Reset,   ///< breaks the connection without an answer
        Garbage, ///< answers with bytes that are not HTTP
    };

    Kind kind = Kind::Answer;
    int status = 200;        ///< of an answer: 200..600
    HeaderList headers = {}; ///< of an answer, besides Content-Length
    QByteArray body = {};
    std::chrono::milliseconds delay{0}; ///< before an answer

    bool operator==(const Behaviour &) const = default;

    /// An answer as a customer's webhook would give it: a small JSON body, and Retry-After with 429.
    static Behaviour answer(int status);
    /// Answers 200, too late for a client that waits for a second.
    static Behaviour slow(std::chrono::milliseconds delay = std::chrono::milliseconds{3000});
};

/// `ok`, `4xx`, `429`, `5xx`, `503`, `slow`, `hang`, `reset`, `garbage`; any other status in decimal.
QString textOf(const Behaviour &behaviour);

/// The behaviour of a name that textOf() gives, or of a status of 200..600 in decimal. The error names what is allowed.
Result<Behaviour> behaviourFromText(const QString &text);

/// The names, in the order in which they are offered.
QStringList behaviourNames();

/// The bytes of an answer, head and body, for a connection that is kept or closed after it.
QByteArray httpAnswer(const Behaviour &behaviour, bool keepAlive);

} // namespace hookdesk
