// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading what is imported: a file or standard input, whole as long as it fits, or part by part.
#pragma once

#include "model/records/result.h"

#include <QByteArray>
#include <QFile>
#include <memory>

namespace hookdesk
{

/// The most that is read of a file as a whole.
constexpr qint64 maxInputBytes = 64 * 1024 * 1024;

/// For people: the name, or that it is standard input for `-`.
QString shownInputName(const QString &name);

/// A file, or standard input for `-`, to be read as often as one likes: what comes but once, as from a pipe, is kept in
/// a temporary file meanwhile, which nobody else can read. Any thread. Error: Io.
Result<std::unique_ptr<QFile>> openInput(const QString &name);

/// All of an open file, for people `name`. Errors: Io, also when it is larger than `most` bytes.
Result<QByteArray> readWhole(QIODevice &file, const QString &name, qint64 most = maxInputBytes);
/// Error: Io, when reading it has ended early.
Result<> checkIsRead(const QIODevice &file, const QString &name);

/// The content of a file, or of standard input for `-`. Any thread. Error: Io.
Result<QByteArray> readInput(const QString &name);

} // namespace hookdesk
