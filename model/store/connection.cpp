// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/connection.h"

#include "model/store/sqlerror.h"

#include <QSqlDriver>
#include <QVariant>
#include <sqlite3.h>

namespace hookdesk
{

namespace
{

/// Binds a value where it is: it must stay there until the statement is reset.
class Binder
{
public:
    Binder(sqlite3_stmt *statement, int place)
        : m_statement(statement)
        , m_place(place)
    {
    }
    int operator()(std::monostate) const { return sqlite3_bind_null(m_statement, m_place); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(m_statement, m_place, number); }
    int operator()(double number) const { return sqlite3_bind_double(m_statement, m_place, number); }
    int operator()(const QString &text) const
    {
        return sqlite3_bind_text64(m_statement, m_place, reinterpret_cast<const char *>(text.constData()),
                                   sizeof(QChar) * static_cast<size_t>(text.size()), SQLITE_STATIC, SQLITE_UTF16);
    }
    int operator()(const QByteArray &bytes) const
    {
        return sqlite3_bind_blob64(m_statement, m_place, bytes.constData(), static_cast<size_t>(bytes.size()),
                                   SQLITE_STATIC);
    }

private:
    sqlite3_stmt *m_statement;
    int m_place; ///< from 1
};

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const auto handle = database.isOpen() ? database.driver()->handle() : QVariant();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Error errorOf(sqlite3 *handle, const QString &task, int code)
{
    return storeError(task, code, QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace

Rows::Rows(PreparedStatement statement, SqlValues values, const char *task)
    : m_statement(std::move(statement))
    , m_values(std::move(values))
    , m_task(task)
{
    sqlite3_reset(m_statement.get());
    m_status = bind();
    if (m_status == SQLITE_OK)
        step();
}

Rows::~Rows()
{
    if (m_statement)
        sqlite3_reset(m_statement.get()); // ends the statement's hold on the database
}

int Rows::bind() const
{
    if (m_values.size() != sqlite3_bind_parameter_count(m_statement.get()))
        return SQLITE_RANGE;
    for (int i = 0; i < static_cast<int>(m_values.size()); ++i) {
        const int status = std::visit(Binder(m_statement.get(), i + 1), m_values.at(i));
        if (status != SQLITE_OK)
            return status;
    }
    return SQLITE_OK;
}

void Rows::step()
{
    m_status = sqlite3_step(m_statement.get());
}

bool Rows::next()
{
    if (!std::exchange(m_isAtFirst, false) && m_status == SQLITE_ROW)
        step();
    return m_status == SQLITE_ROW;
}

Result<> Rows::ended() const
{
    if (m_status != SQLITE_ROW && m_status != SQLITE_DONE)
        return failure(errorOf(sqlite3_db_handle(m_statement.get()), QString::fromLatin1(m_task), m_status));
    return {};
}

SqlValue Rows::at(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

qint64 Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Rows::text(int column) const
{
    const auto *text = sqlite3_column_text(m_statement.get(), column);
    return QString::fromUtf8(reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Rows::bytes(int column) const
{
    const auto *bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column)};
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int Rows::changed() const
{
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

qint64 Rows::insertedId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement.get()));
}

Connection::Connection(const QSqlDatabase &database)
    : m_database(database)
    , m_handle(handleOf(database))
{
}

Connection::~Connection()
{
    const auto name = m_database.connectionName();
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<Rows> Connection::begun(Rows rows)
{
    HOOKDESK_TRY(rows.ended());
    return rows;
}

Result<PreparedStatement> Connection::prepare(const char *name, const char *sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    if (const int status = sqlite3_prepare_v3(m_handle, sql, -1, flags, &statement, nullptr); status != SQLITE_OK)
        return failure(errorOf(m_handle, QString::fromLatin1(name), status));
    return PreparedStatement(statement, sqlite3_finalize);
}

Result<Rows> Connection::run(const Statement &statement, const SqlValues &values)
{
    auto &prepared = m_prepared[statement.sql];
    if (!prepared) {
        HOOKDESK_TRY_ASSIGN(made, prepare(statement.name, statement.sql, SQLITE_PREPARE_PERSISTENT));
        prepared = std::move(made);
    }
    return begun(Rows(prepared, values, statement.name));
}

Result<Rows> Connection::run(const ComposedStatement &statement, const SqlValues &values)
{
    HOOKDESK_TRY_ASSIGN(prepared, prepare(statement.name, statement.sql.constData(), 0));
    return begun(Rows(prepared, values, statement.name));
}

Result<> Connection::execute(const QString &sql)
{
    const int status = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (status != SQLITE_OK)
        return failure(errorOf(m_handle, sql.simplified().left(40), status));
    return {};
}

} // namespace hookdesk
