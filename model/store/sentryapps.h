// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of sentry apps, with their disabling and enabling.
#pragma once

#include "model/records/sentryapp.h"
#include "model/store/connection.h"
#include "model/store/filtercondition.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class SentryApps
{
public:
    explicit SentryApps(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<SentryApp>> find(AppId id);
    /// By slug, else by id in decimal, as people name it.
    Result<std::optional<SentryApp>> named(const QString &slugOrId);
    Result<std::optional<SentryApp>> withUuid(const QString &uuid);
    Result<QList<SentryApp>> all();
    /// Those that fulfil a condition, in the same order.
    Result<QList<SentryApp>> matching(const SqlCondition &condition);
    /// Those that are disabled and fulfil a condition, the latest disabled first.
    Result<QList<SentryApp>> disabled(const SqlCondition &condition);
    /// Inserts, or updates the one with this id, else slug; returns its id. Without a uuid it keeps its own, or is
    /// given one.
    Result<AppId> save(const SentryApp &app);

    /// Disables the app: its subscriptions become empty, and those it has at that moment are kept in the disabling,
    /// whatever `disabling` says. True for the one caller that did it, false when it was disabled already. flow.md,
    /// stage 5.
    Result<bool> disable(AppId id, const Disabling &disabling);
    /// Enables a disabled app with these subscriptions. True for the one caller that did it.
    Result<bool> enable(AppId id, const QStringList &events);

private:
    Connection &m_connection;
};

} // namespace hookdesk
