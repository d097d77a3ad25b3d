// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/sqlerror.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace hookdesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace

Error storeError(const QString &task, sqlite3 *database)
{
    const auto told = [&](ErrorCode code, const char *sentence) {
        return Error{code, tr(sentence).arg(task), QString::fromUtf8(sqlite3_errmsg(database))};
    };
    switch (sqlite3_errcode(database)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return told(ErrorCode::StoreBusy,
                    "Another program holds the store (%1). Close that program, or try again later.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return told(ErrorCode::StoreReadOnly,
                    "The store cannot be written (%1). Check the permissions of its file and folder.");
    case SQLITE_FULL:
        return told(ErrorCode::StoreReadOnly, "The disk of the store is full (%1). Make room on it, then try again.");
    case SQLITE_IOERR:
        return told(ErrorCode::StoreUnavailable, "The store's disk does not work as it should (%1).");
    case SQLITE_CANTOPEN:
        return told(ErrorCode::StoreUnavailable, "The store's file cannot be opened (%1).");
    case SQLITE_CORRUPT:
        return told(ErrorCode::StoreUnavailable, "The store's file is damaged (%1). Restore it from a backup.");
    case SQLITE_NOTADB:
        return told(ErrorCode::StoreUnavailable, "The file is not a database (%1). Name another file.");
    case SQLITE_CONSTRAINT:
        return told(ErrorCode::Refused, "A value is taken already or refers to nothing (%1).");
    default:
        return told(ErrorCode::Internal, "The store could not do what it was asked for (%1).");
    }
}

} // namespace hookdesk
