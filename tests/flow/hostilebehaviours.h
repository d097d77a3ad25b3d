// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What receivers do that they should not, and what a delivery to each of them comes to.
#pragma once

#include "model/records/webhookrequest.h"
#include "tests/support/hostileserver.h"

namespace hookdesk::test
{

/// The body that a receiver which has come to its senses answers with.
inline const QByteArray good = QByteArrayLiteral("good");

/// What a delivery comes to: a response, or the word for why there is none.
struct Expected {
    int code = noResponse;
    DeliveryError error = DeliveryError::None;
    bool cut = false; ///< the response is longer than the most that is read
    std::optional<QByteArray> body = std::nullopt;
};

struct HostileBehaviour {
    const char *name;
    HostileScript script;
    Expected expected;
};

/// Each of them over a plain socket and over TLS alike.
QList<HostileBehaviour> hostileBehaviours();

} // namespace hookdesk::test
