// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hookdesk
{

namespace
{

struct OutputFileTexts {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

} // namespace

Result<> OutputFile::open()
{
    return checked(m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

Result<> OutputFile::write(const QByteArray &piece)
{
    return checked(m_file.write(piece) == piece.size());
}

Result<> OutputFile::commit()
{
    return checked(m_file.commit());
}

Result<> OutputFile::checked(bool isDone) const
{
    if (isDone)
        return {};
    return failure(ErrorCode::Io,
                   OutputFileTexts::tr("%1 cannot be written: %2. Name a file in a folder that may be written.")
                       .arg(m_file.fileName(), m_file.errorString()));
}

Result<> writePrivately(const QString &path, const QByteArray &content)
{
    OutputFile file(path);
    HOOKDESK_TRY(file.open());
    HOOKDESK_TRY(file.write(content));
    return file.commit();
}

Result<> checkIsNotTheStore(const QString &path, const QString &storePath)
{
    const auto whole = QFileInfo(path).canonicalFilePath();
    const auto storeFile = QFileInfo(storePath).canonicalFilePath();
    for (const auto *end : {"", "-wal", "-shm", ".engine", ".mail"}) {
        if (!whole.isEmpty() && whole == storeFile + QLatin1StringView(end))
            return failure(ErrorCode::Refused,
                           OutputFileTexts::tr("%1 belongs to the store itself. Name another file.").arg(path));
    }
    return {};
}

} // namespace hookdesk
