// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of mails: what is in the outbox, without the texts.
#pragma once

#include "model/records/json.h"
#include "model/records/outboxmail.h"
#include "model/store/listpage.h"

namespace hookdesk
{

struct MailRow {
    MailId id;
    QString messageId;
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

/// A mail as a row.
MailRow rowOf(const OutboxMail &mail);

/// The keys of `mail --json` (formats.md).
Json jsonOf(const MailRow &mail);

/// On the thread of its connection. Errors are those of Connection::run.
class MailList
{
public:
    /// The rows that fulfil the filter, all without one. Its ages are those before `now`.
    explicit MailList(Connection &connection, const Filter &filter = {}, Instant now = {})
        : m_connection(connection)
        , m_condition(conditionOf(filter, mailFilter, now))
    {
    }

    static FilterKeys filterKeys() { return keysOf(mailFilter); }

    /// The first page, or the one that begins behind another's end.
    Result<ListPage<MailRow>> page(const ListOrder &order, const std::optional<ListCursor> &after, int limit);
    /// Of all pages.
    Result<int> count();
    /// Of all mails, whether they fulfil the filter or not: those whose last try failed, given up or tried again.
    Result<int> failing();

private:
    Connection &m_connection;
    const SqlCondition m_condition;
};

} // namespace hookdesk
