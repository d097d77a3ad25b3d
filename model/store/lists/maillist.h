// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of mails: what is in the outbox, without the texts.
#pragma once

#include "model/records/outboxmail.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

struct MailRow {
    MailId id;
    Instant created;
    QString to;
    QString subject;
    MailState state = MailState::Queued;
    int tries = 0;
    std::optional<Instant> nextTry; ///< while queued
    std::optional<Instant> sent;
    QString lastError;

    bool operator==(const MailRow &) const = default;
};

struct NewestMails {
    QList<MailRow> newest;
    int failing = 0; ///< of all mails: those whose last try failed, given up or tried again
};

/// On the thread of its connection. Errors are those of Connection::run.
class MailList
{
public:
    explicit MailList(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first.
    Result<NewestMails> newest(int limit);

private:
    Connection &m_connection;
};

} // namespace hookdesk
