// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the database, and the prepared statements on it. SQL is seen by the files of this folder alone.
#pragma once

#include "model/records/result.h"

#include <QVariant>
#include <chrono>
#include <memory>
#include <unordered_map>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace hookdesk
{

/// A statement under its name. Lives as long as the program: declared constexpr where it is used.
struct Statement {
    const char *name;
    const char *sql;
};

/// The rows of a query that ran, read forward. NULL reads as 0, an empty text or empty bytes.
class Rows
{
public:
    /// `hasRow`: the statement stands on its first row already.
    Rows(sqlite3_stmt *statement, bool hasRow)
        : m_statement(statement)
        , m_hasFirst(hasRow)
    {
    }
    ~Rows();
    Rows(Rows &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
        , m_hasFirst(other.m_hasFirst)
    {
    }
    Rows &operator=(Rows &&) = delete;
    Q_DISABLE_COPY(Rows)

    bool next();
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    int changed() const;
    qint64 insertedId() const;

private:
    sqlite3_stmt *m_statement; ///< belongs to the connection
    bool m_hasFirst;           ///< the first row is there and next() was not called yet
};

/// On SQLite's own interface: through QSqlQuery a statement of a delivery cost several times what SQLite takes for it.
/// Used by one thread at a time.
class Connection
{
public:
    /// Opens the file, created when it does not exist. `patience` is how long another's lock is waited for.
    static Result<std::unique_ptr<Connection>> open(const QString &path, std::chrono::milliseconds patience);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement with its values bound in order; prepares it the first time. An invalid QVariant is NULL, a null
    /// string an empty text. Errors name the statement, and are StoreBusy, StoreReadOnly, StoreUnavailable or Internal.
    Result<Rows> run(const Statement &statement, const QVariantList &values = {});

    /// Runs SQL made at run time (filters, migrations); not kept prepared.
    Result<> execute(const QString &sql);

private:
    explicit Connection(sqlite3 *database);

    sqlite3 *m_database;
    std::unordered_map<const char *, sqlite3_stmt *> m_prepared; ///< by the statement's SQL
};

} // namespace hookdesk
