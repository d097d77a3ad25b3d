// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/sqlerror.h"

#include <QCoreApplication>

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Primary result codes of SQLite that people can do something about.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

/// Extended ones: a write failed, or the memory that programs share has no room on the disk.
enum ExtendedCode {
    IoErrorWrite = IoError | 3 << 8,
    IoErrorSharedMemoryOpen = IoError | 18 << 8,
    IoErrorSharedMemorySize = IoError | 19 << 8
};

} // namespace

Error storeError(const QString &task, const QSqlError &error)
{
    const auto told = [&](ErrorCode code, const QString &sentence) {
        return Error{code, sentence.arg(task), error.text()};
    };
    constexpr int primary = 0xff; // the rest of an extended code is detail
    const auto full =
        Texts::tr("The disk of the store is full, or its quota is used up (%1). Make room, then try again.");
    const int code = error.nativeErrorCode().toInt();
    // SQLite tells a quota, and want of room for the files beside the store, as errors of the disk.
    const bool isFull = code == IoErrorWrite || code == IoErrorSharedMemoryOpen || code == IoErrorSharedMemorySize;
    switch (code & primary) {
    case Busy:
    case Locked:
        return told(ErrorCode::StoreBusy,
                    Texts::tr("Another program holds the store (%1). Close that program, or try again later."));
    case ReadOnly:
    case Perm:
        return told(ErrorCode::StoreReadOnly,
                    Texts::tr("The store cannot be written (%1). Check the permissions of its file and folder."));
    case Full:
        return told(ErrorCode::StoreReadOnly, full);
    case IoError:
        if (isFull)
            return told(ErrorCode::StoreReadOnly, full);
        return told(ErrorCode::StoreUnavailable, Texts::tr("The store's disk does not work as it should (%1)."));
    case CantOpen:
        return told(ErrorCode::StoreUnavailable, Texts::tr("The store's file cannot be opened (%1)."));
    case Corrupt:
        return told(
            ErrorCode::StoreDamaged,
            Texts::tr("The store's file is damaged (%1). “hookdeskctl store check” tells more, “hookdeskctl store "
                      "restore FILE” puts a backup in its place."));
    case NotADatabase:
        return told(ErrorCode::StoreUnavailable, Texts::tr("The file is not a database (%1). Name another file."));
    case Constraint:
        return told(ErrorCode::Refused, Texts::tr("A value is taken already or refers to nothing (%1)."));
    default:
        return told(ErrorCode::Internal, Texts::tr("The store could not do what it was asked for (%1)."));
    }
}

} // namespace hookdesk
