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

/// A statement made at run time: of parts that are our own, never of what people typed, which is bound.
struct ComposedStatement {
    const char *name;
    QByteArray sql;
};

/// The rows of a query that ran, read forward.
class Rows
{
public:
    Rows(std::shared_ptr<QSqlQuery> query, const char *task)
        : m_query(std::move(query))
        , m_task(task)
    {
    }
    ~Rows();
    Rows(Rows &&other) noexcept = default;
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
    std::shared_ptr<QSqlQuery> m_query; ///< kept by the connection too, unless it was composed
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

    /// The same for one made at run time, which is not kept prepared: that takes a fraction of what it reads takes.
    Result<Rows> run(const ComposedStatement &statement, const QVariantList &values);

    /// Runs SQL made at run time without values (migrations); not kept prepared.
    Result<> execute(const QString &sql);

    QSqlDatabase &database() { return m_database; }

private:
    Result<std::shared_ptr<QSqlQuery>> prepare(const char *name, const QString &sql);

    QSqlDatabase m_database;
    std::unordered_map<const char *, std::shared_ptr<QSqlQuery>> m_prepared; ///< by the statement's SQL
};

} // namespace hookdesk
