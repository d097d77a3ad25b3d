// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/connection.h"

#include "model/store/sqlerror.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace hookdesk
{

namespace
{

int bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    const auto utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    return sqlite3_bind_blob64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT);
}

int bind(sqlite3_stmt *statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, index);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, index, *static_cast<const QByteArray *>(value.constData()));
    case QMetaType::QString:
        return bindText(statement, index, *static_cast<const QString *>(value.constData()));
    default:
        Q_ASSERT_X(false, "bind", value.typeName());
        return SQLITE_MISMATCH;
    }
}

} // namespace

Rows::~Rows()
{
    if (m_statement)
        sqlite3_reset(m_statement); // ends the statement's hold on the database
}

bool Rows::next()
{
    return std::exchange(m_hasFirst, false) || sqlite3_step(m_statement) == SQLITE_ROW;
}

qint64 Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Rows::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Rows::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Rows::changed() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement));
}

qint64 Rows::insertedId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
}

Connection::Connection(sqlite3 *database)
    : m_database(database)
{
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, std::chrono::milliseconds patience)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &database,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(database)); // closes it when it could not be opened, too
    if (opened != SQLITE_OK)
        return failure(storeError(QCoreApplication::translate("Store", "opening %1").arg(path), database));
    sqlite3_busy_timeout(database, static_cast<int>(patience.count()));
    return connection;
}

Result<Rows> Connection::run(const Statement &statement, const QVariantList &values)
{
    const auto failed = [&] { return failure(storeError(QString::fromLatin1(statement.name), m_database)); };
    auto &prepared = m_prepared[statement.sql];
    if (!prepared &&
        sqlite3_prepare_v3(m_database, statement.sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr) != SQLITE_OK)
        return failed();
    int index = 0;
    for (const auto &value : values) {
        if (bind(prepared, ++index, value) != SQLITE_OK)
            return failed();
    }
    const int stepped = sqlite3_step(prepared);
    if (stepped != SQLITE_ROW && stepped != SQLITE_DONE) {
        const auto error = failed();
        sqlite3_reset(prepared);
        return error;
    }
    return Rows(prepared, stepped == SQLITE_ROW);
}

Result<> Connection::execute(const QString &sql)
{
    if (sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(storeError(sql.simplified().left(40), m_database));
    return {};
}

} // namespace hookdesk
