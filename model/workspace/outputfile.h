// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing what is exported: to a file that nobody else reads, and never over the store.
#pragma once

#include "model/records/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace hookdesk
{

/// A file that is written piece by piece, readable by its owner alone: webhook addresses are nobody else's business.
/// Replaces the one of that name in one step when it is whole; of one that was not committed nothing is left. One
/// thread at a time. Errors: Io.
class OutputFile
{
public:
    explicit OutputFile(const QString &path)
        : m_file(path)
    {
    }

    Result<> open();
    Result<> write(const QByteArray &piece);
    Result<> commit();

private:
    Result<> checked(bool isDone) const;

    QSaveFile m_file;
};

/// The same at once. Any thread.
Result<> writePrivately(const QString &path, const QByteArray &content);

/// Error Refused: the path is the store, or a file that stands beside it.
Result<> checkIsNotTheStore(const QString &path, const QString &storePath);

} // namespace hookdesk
