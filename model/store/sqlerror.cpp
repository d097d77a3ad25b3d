// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/sqlerror.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Error storeError(const QString &task, int code, const QString &detail)
{
    const auto told = [&](ErrorCode code, const QString &sentence) { return Error{code, sentence.arg(task), detail}; };
    constexpr int primary = 0xff; // the rest of an extended code is detail
    const auto full =
        Texts::tr("The disk of the store is full, or its quota is used up (%1). Make room, then try again.");
    // SQLite tells a quota, and want of room for the files beside the store, as errors of the disk.
    const bool isFull = code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMOPEN || code == SQLITE_IOERR_SHMSIZE;
    switch (code & primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return told(ErrorCode::StoreBusy,
                    Texts::tr("Another program holds the store (%1). Close that program, or try again later."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return told(ErrorCode::StoreReadOnly,
                    Texts::tr("The store cannot be written (%1). Check the permissions of its file and folder."));
    case SQLITE_FULL:
        return told(ErrorCode::StoreReadOnly, full);
    case SQLITE_IOERR:
        if (isFull)
            return told(ErrorCode::StoreReadOnly, full);
        return told(ErrorCode::StoreUnavailable, Texts::tr("The store's disk does not work as it should (%1)."));
    case SQLITE_CANTOPEN:
        return told(ErrorCode::StoreUnavailable, Texts::tr("The store's file cannot be opened (%1)."));
    case SQLITE_CORRUPT:
        return told(
            ErrorCode::StoreDamaged,
            Texts::tr("The store's file is damaged (%1). “hookdeskctl store check” tells more, “hookdeskctl store "
                      "restore FILE” puts a backup in its place."));
    case SQLITE_NOTADB:
        return told(ErrorCode::StoreUnavailable, Texts::tr("The file is not a database (%1). Name another file."));
    case SQLITE_CONSTRAINT:
        return told(ErrorCode::Refused, Texts::tr("A value is taken already or refers to nothing (%1)."));
    default:
        return told(ErrorCode::Internal, Texts::tr("The store could not do what it was asked for (%1)."));
    }
}

} // namespace hookdesk
