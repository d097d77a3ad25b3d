// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/connection.h"

#include "model/store/sqlerror.h"

namespace hookdesk
{

namespace
{

/// Qt binds a null string as NULL; ours are empty texts then, NULL is an invalid QVariant.
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QStringLiteral("");
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArrayLiteral("");
    return value;
}

Result<Rows> runWith(const std::shared_ptr<QSqlQuery> &query, const char *name, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query->exec())
        return failure(storeError(QString::fromLatin1(name), query->lastError()));
    return Rows(query, name);
}

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish(); // ends the statement's hold on the database
}

Result<> Rows::ended() const
{
    if (const auto error = m_query->lastError(); error.isValid())
        return failure(storeError(QString::fromLatin1(m_task), error));
    return {};
}

Connection::Connection(const QSqlDatabase &database)
    : m_database(database)
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

Result<std::shared_ptr<QSqlQuery>> Connection::prepare(const char *name, const QString &sql)
{
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failure(storeError(QString::fromLatin1(name), query->lastError()));
    return query;
}

Result<Rows> Connection::run(const Statement &statement, const QVariantList &values)
{
    auto &query = m_prepared[statement.sql];
    if (!query) {
        HOOKDESK_TRY_ASSIGN(made, prepare(statement.name, QString::fromUtf8(statement.sql)));
        query = std::move(made);
    }
    return runWith(query, statement.name, values);
}

Result<Rows> Connection::run(const ComposedStatement &statement, const QVariantList &values)
{
    HOOKDESK_TRY_ASSIGN(query, prepare(statement.name, QString::fromUtf8(statement.sql)));
    return runWith(query, statement.name, values);
}

Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(storeError(sql.simplified().left(40), query.lastError()));
    return {};
}

} // namespace hookdesk
