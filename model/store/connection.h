// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the database, and the prepared statements on it. SQL is seen by the files of this folder alone.
// QtSql opens the database; statements go to SQLite by its own interface, through the handle that QtSql gives out for
// this: QSqlQuery takes as long to bind values and to read columns as SQLite takes for the statement itself.
#pragma once

#include "model/records/result.h"
#include "model/store/sqlvalue.h"

#include <QSqlDatabase>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

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

using PreparedStatement = std::shared_ptr<sqlite3_stmt>;

/// The rows of a statement that ran, read forward: one at a time of a statement of this name.
class Rows
{
public:
    ~Rows();
    Rows(Rows &&other) noexcept = default;
    Rows &operator=(Rows &&) = delete;
    Q_DISABLE_COPY(Rows)

    bool next();
    /// After the last row, or in its place: a damaged page, or a disk that fails, ends the rows early.
    Result<> ended() const;
    SqlValue at(int column) const;
    /// Of a column that is NULL: 0, or nothing.
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    /// By the statement that ran last.
    int changed() const;
    qint64 insertedId() const;

private:
    friend class Connection;
    /// Runs the statement as far as its first row.
    Rows(PreparedStatement statement, SqlValues values, const char *task);

    int bind() const;
    void step();

    PreparedStatement m_statement; ///< kept by the connection too, unless it was composed
    SqlValues m_values;            ///< SQLite reads them here
    const char *m_task;
    int m_status = 0; ///< SQLite's
    bool m_isAtFirst = true;
};

/// Belongs to the thread that opened it. Not thread-safe.
class Connection
{
public:
    /// Takes over a database of SQLite.
    explicit Connection(const QSqlDatabase &database);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement with its values bound in order; prepares it the first time. Errors name the statement, and are
    /// StoreBusy, StoreReadOnly, StoreDamaged, StoreUnavailable, Refused or Internal.
    Result<Rows> run(const Statement &statement, const SqlValues &values = {});

    /// The same for one made at run time, which is not kept prepared: that takes a fraction of what it reads takes.
    Result<Rows> run(const ComposedStatement &statement, const SqlValues &values);

    /// Runs SQL made at run time without values (migrations); not kept prepared.
    Result<> execute(const QString &sql);

private:
    /// Its error, if its first step failed.
    static Result<Rows> begun(Rows rows);
    Result<PreparedStatement> prepare(const char *name, const char *sql, unsigned flags);

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;                                    ///< the database's; none: it is not open
    std::unordered_map<const char *, PreparedStatement> m_prepared; ///< by the statement's SQL
};

} // namespace hookdesk
