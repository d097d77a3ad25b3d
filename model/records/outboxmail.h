// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message in the mail outbox: to one recipient, kept until the mail server has taken it.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace hookdesk
{

enum class MailState { Queued, Sending, Sent, Cancelled };

QString textOf(MailState state);

struct OutboxMail {
    MailId id;
    QString messageId; ///< with its angle brackets
    QString to;
    QString from;
    QStringList replyTo; ///< the other recipients, when there are any
    QString subject;
    QString text; ///< plain-text part
    QString html; ///< HTML alternative
    MailState state = MailState::Queued;
    int tries = 0;
    Instant created;
    std::optional<Instant> nextTry; ///< while queued
    std::optional<Instant> sent;
    QString lastError; ///< for people

    bool operator==(const OutboxMail &) const = default;
};

} // namespace hookdesk
