// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the database, and the prepared statements on it. SQL is seen by the files of this folder alone.
#pragma once

#include "model/records/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <unordered_map>

namespace hookdesk
{

/// A statement under its name. Lives as long as the program: declared constexpr where it is used.
struct Statement {
    const char *name;
    const char *sql;
};

/// The rows of a query that ran, read forward.
class Rows
{
public:
    Rows(QSqlQuery *query, const char *task)
        : m_query(query)
        , m_task(task)
    {
    }
    ~Rows();
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
        , m_task(other.m_task)
    {
    }
    Rows &operator=(Rows &&) = delete;
    Q_DISABLE_COPY(Rows)

    bool next() { return m_query->next(); }
    /// After the last row, or in its place: a damaged page, or a disk that fails, ends the rows early.
    Result<> ended() const;
    QVariant at(int column) const { return m_query->value(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    int changed() const { return m_query->numRowsAffected(); }
    qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

private:
    QSqlQuery *m_query; ///< belongs to the connection
    const char *m_task;
};

/// Belongs to the thread that opened it. Not thread-safe.
class Connection
{
public:
    /// Takes over an open database.
    explicit Connection(const QSqlDatabase &database);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement with its values bound in order; prepares it the first time. Errors name the statement, and are
    /// StoreBusy, StoreReadOnly, StoreDamaged, StoreUnavailable or Internal.
    Result<Rows> run(const Statement &statement, const QVariantList &values = {});

    /// Runs SQL made at run time (filters, migrations); not kept prepared.
    Result<> execute(const QString &sql);

    QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared; ///< by the statement's SQL
};

} // namespace hookdesk
