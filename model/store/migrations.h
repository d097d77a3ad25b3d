// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Migrations: the numbered steps that bring a database from one schema to the next.
#pragma once

#include "model/store/connection.h"

#include <QList>
#include <QString>

namespace hookdesk
{

/// One step. A database says in its user_version the number of the last step it had.
struct Migration {
    int number = 0;
    QString name;
    QString sql; ///< every statement ends with a semicolon at the end of a line
};

/// Those of resources/migrations, in order.
Result<QList<Migration>> shippedMigrations();

/// The number of the last step the database had; 0 when it is new.
Result<int> schemaVersion(Connection &connection);

/// Error: StoreTooNew, naming both versions and the store at `path`.
Result<> checkVersion(int version, int newest, const QString &path);

/// Applies what the database at `path` has not had yet, each step in a transaction of its own. A database with
/// contents is first copied to `path`.backup-vN, N its version. Errors: StoreTooNew, naming both versions, and those of
/// Connection::run.
Result<> migrate(Connection &connection, const QString &path, const QList<Migration> &migrations);

} // namespace hookdesk
