// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/integrationbuffers.h"

#include "model/store/columns.h"

#include <QCoreApplication>
#include <array>

namespace hookdesk
{

namespace
{

#define DAYS "SELECT kind, subject_id, organization_id, day, success, error, timeout, fatal FROM integration_buffer"
#define ADD(count)                                                                                                     \
    {                                                                                                                  \
        "count in the integration buffer",                                                                             \
            "INSERT INTO integration_buffer (kind, subject_id, organization_id, day, " count                           \
            ") VALUES (?, ?, ?, ?, ?)"                                                                                 \
            " ON CONFLICT (kind, subject_id, organization_id, day) DO UPDATE SET " count " = " count                   \
            " + excluded." count                                                                                       \
    }

/// By BufferCount.
constexpr std::array<Statement, 4> addTo{{ADD("success"), ADD("error"), ADD("timeout"), ADD("fatal")}};
constexpr Statement setDay{"set a day of the integration buffer",
                           "INSERT INTO integration_buffer (kind, subject_id, organization_id, day, success, error,"
                           " timeout, fatal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (kind, subject_id, organization_id, day) DO UPDATE SET"
                           " success = excluded.success, error = excluded.error, timeout = excluded.timeout,"
                           " fatal = excluded.fatal"};
constexpr Statement selectDays{"read an integration buffer",
                               DAYS " WHERE kind = ? AND subject_id = ? AND organization_id = ?"
                                    " AND day BETWEEN ? AND ? ORDER BY day"};
constexpr Statement selectAll{"read all integration buffers",
                              DAYS " WHERE day BETWEEN ? AND ? ORDER BY kind, subject_id, organization_id, day"};
constexpr Statement removeKey{"clear an integration buffer", "DELETE FROM integration_buffer WHERE kind = ?"
                                                             " AND subject_id = ? AND organization_id = ?"};
#define DAYS_SET_ASIDE "SELECT 0, sentry_app_id, organization_id, day, success, error, timeout, 0 FROM set_aside_buffer"
constexpr Statement forgetSetAside{"forget what was set aside of an integration buffer",
                                   "DELETE FROM set_aside_buffer WHERE sentry_app_id = ? AND organization_id = ?"};
constexpr Statement setAsideKey{"set an integration buffer aside",
                                "INSERT INTO set_aside_buffer (sentry_app_id, organization_id, day, success, error,"
                                " timeout) SELECT subject_id, organization_id, day, success, error, timeout"
                                " FROM integration_buffer WHERE kind = 0 AND subject_id = ? AND organization_id = ?"};
constexpr Statement selectSetAside{"read what was set aside of an integration buffer",
                                   DAYS_SET_ASIDE " WHERE sentry_app_id = ? AND organization_id = ?"
                                                  " AND day BETWEEN ? AND ? ORDER BY day"};
constexpr Statement selectAllSetAside{"read all that was set aside of integration buffers",
                                      DAYS_SET_ASIDE " WHERE day BETWEEN ? AND ?"
                                                     " ORDER BY sentry_app_id, organization_id, day"};
constexpr Statement forgetApp{"forget what was set aside of an app",
                              "DELETE FROM set_aside_buffer WHERE sentry_app_id = ?"};
constexpr Statement removeApp{"clear the integration buffers of an app",
                              "DELETE FROM integration_buffer WHERE kind = 0 AND subject_id = ?"};
constexpr Statement removeOld{"remove old days of the integration buffer",
                              "DELETE FROM integration_buffer WHERE (kind, subject_id, organization_id, day) IN"
                              " (SELECT kind, subject_id, organization_id, day FROM integration_buffer WHERE day < ?"
                              " LIMIT ?)"};

QString dayColumn(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

SqlValues columns(const BufferKey &key)
{
    return {column(key.kind), key.subject, column(key.organization)};
}

BufferKey readKey(Rows &rows)
{
    return {enumAt<BufferKey::Kind>(rows, 0), rows.integer(1), OrganizationId(rows.integer(2))};
}

BufferDay readDay(Rows &rows)
{
    return {.day = QDate::fromString(rows.text(3), Qt::ISODate),
            .success = numberAt(rows, 4),
            .error = numberAt(rows, 5),
            .timeout = numberAt(rows, 6),
            .fatal = numberAt(rows, 7)};
}

/// In the original's words, which recorded cases expect.
Result<> checkCount(const BufferKey &key, BufferCount count)
{
    if (!isCountOf(key.kind, count))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("IntegrationBuffers", "Requires a valid key param."), key.text());
    return {};
}

} // namespace

Result<> IntegrationBuffers::add(const BufferKey &key, const QDate &day, BufferCount count, int by)
{
    HOOKDESK_TRY(checkCount(key, count));
    return doneBy(m_connection.run(addTo.at(static_cast<size_t>(count)), columns(key) << dayColumn(day) << column(by)));
}

Result<> IntegrationBuffers::set(const BufferKey &key, const BufferDay &day)
{
    if (day.timeout != 0)
        HOOKDESK_TRY(checkCount(key, BufferCount::Timeout));
    if (day.fatal != 0)
        HOOKDESK_TRY(checkCount(key, BufferCount::Fatal));
    return doneBy(m_connection.run(setDay, columns(key) << dayColumn(day.day) << day.success << day.error << day.timeout
                                                        << day.fatal));
}

Result<QList<BufferDay>> IntegrationBuffers::days(const BufferKey &key, const QDate &first, const QDate &last)
{
    return listOf(m_connection.run(selectDays, columns(key) << dayColumn(first) << dayColumn(last)), readDay);
}

Result<QList<std::pair<BufferKey, QList<BufferDay>>>> IntegrationBuffers::all(const QDate &first, const QDate &last)
{
    return allOf(selectAll, first, last);
}

Result<QList<std::pair<BufferKey, QList<BufferDay>>>> IntegrationBuffers::allSetAside(const QDate &first,
                                                                                      const QDate &last)
{
    return allOf(selectAllSetAside, first, last);
}

Result<QList<std::pair<BufferKey, QList<BufferDay>>>> IntegrationBuffers::allOf(const Statement &select,
                                                                                const QDate &first, const QDate &last)
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(select, {dayColumn(first), dayColumn(last)}));
    QList<std::pair<BufferKey, QList<BufferDay>>> buffers;
    while (rows.next()) {
        const auto key = readKey(rows);
        if (buffers.isEmpty() || buffers.last().first != key)
            buffers.emplaceBack(key, QList<BufferDay>());
        buffers.last().second << readDay(rows);
    }
    HOOKDESK_TRY(rows.ended());
    return buffers;
}

Result<> IntegrationBuffers::clear(const BufferKey &key)
{
    return doneBy(m_connection.run(removeKey, columns(key)));
}

Result<> IntegrationBuffers::setAside(const BufferKey &key)
{
    const SqlValues app{key.subject, column(key.organization)};
    HOOKDESK_TRY(m_connection.run(forgetSetAside, app));
    HOOKDESK_TRY(m_connection.run(setAsideKey, app));
    return clear(key);
}

Result<QList<BufferDay>> IntegrationBuffers::daysSetAside(const BufferKey &key, const QDate &first, const QDate &last)
{
    return listOf(
        m_connection.run(selectSetAside, {key.subject, column(key.organization), dayColumn(first), dayColumn(last)}),
        readDay);
}

Result<> IntegrationBuffers::clearAll(AppId app)
{
    HOOKDESK_TRY(m_connection.run(forgetApp, {column(app)}));
    return doneBy(m_connection.run(removeApp, {column(app)}));
}

Result<int> IntegrationBuffers::removeBefore(const QDate &first, int most)
{
    return changedBy(m_connection.run(removeOld, {dayColumn(first), most}));
}

} // namespace hookdesk
