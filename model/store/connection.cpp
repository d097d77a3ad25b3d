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

Result<Rows> Connection::run(const Statement &statement, const QVariantList &values)
{
    const auto task = [&] { return QString::fromLatin1(statement.name); };
    auto &query = m_prepared[statement.sql];
    if (!query) {
        auto made = std::make_unique<QSqlQuery>(m_database);
        made->setForwardOnly(true);
        if (!made->prepare(QString::fromUtf8(statement.sql)))
            return failure(storeError(task(), made->lastError()));
        query = std::move(made);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values.at(i)));
    if (!query->exec())
        return failure(storeError(task(), query->lastError()));
    return Rows(query.get(), statement.name);
}

Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(storeError(sql.simplified().left(40), query.lastError()));
    return {};
}

} // namespace hookdesk
