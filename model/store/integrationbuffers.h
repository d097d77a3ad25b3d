// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of the integration buffer.
#pragma once

#include "model/records/integrationbuffer.h"
#include "model/store/connection.h"

#include <QList>
#include <utility>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class IntegrationBuffers
{
public:
    explicit IntegrationBuffers(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds to a count of a day. Refused when keys of this kind have no such count: “Requires a valid key param.”
    Result<> add(const BufferKey &key, const QDate &day, BufferCount count, int by = 1);
    /// Sets a whole day (import).
    Result<> set(const BufferKey &key, const BufferDay &day);
    /// The days from `first` to `last` that have counts, oldest first.
    Result<QList<BufferDay>> days(const BufferKey &key, const QDate &first, const QDate &last);
    /// The same for all keys.
    Result<QList<std::pair<BufferKey, QList<BufferDay>>>> all(const QDate &first, const QDate &last);
    Result<> clear(const BufferKey &key);
    /// Clears an app's, and keeps what it held to be looked at, until clearAll().
    Result<> setAside(const BufferKey &key);
    /// What was set aside: as days() and all().
    Result<QList<BufferDay>> daysSetAside(const BufferKey &key, const QDate &first, const QDate &last);
    Result<QList<std::pair<BufferKey, QList<BufferDay>>>> allSetAside(const QDate &first, const QDate &last);
    /// Clears the app's in all organizations, and forgets what was set aside of them.
    Result<> clearAll(AppId app);
    /// Deletes at most `most` days before `first`. Returns how many.
    Result<int> removeBefore(const QDate &first, int most);

private:
    Result<QList<std::pair<BufferKey, QList<BufferDay>>>> allOf(const Statement &select, const QDate &first,
                                                                const QDate &last);

    Connection &m_connection;
};

} // namespace hookdesk
