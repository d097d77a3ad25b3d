// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace hookdesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("OutputFile", text);
}

} // namespace

Result<> writePrivately(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return failure(
            ErrorCode::Io,
            tr("%1 cannot be written: %2. Name a file in a folder that may be written.").arg(path, file.errorString()));
    return {};
}

Result<> checkIsNotTheStore(const QString &path, const QString &storePath)
{
    const auto whole = QFileInfo(path).canonicalFilePath();
    const auto storeFile = QFileInfo(storePath).canonicalFilePath();
    for (const auto *end : {"", "-wal", "-shm", ".engine", ".mail"}) {
        if (!whole.isEmpty() && whole == storeFile + QLatin1StringView(end))
            return failure(ErrorCode::Refused, tr("%1 belongs to the store itself. Name another file.").arg(path));
    }
    return {};
}

} // namespace hookdesk
