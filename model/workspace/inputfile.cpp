// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/inputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct InputFileTexts {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

constexpr qint64 bytesAtOnce = 1024 * 1024;

Result<std::unique_ptr<QFile>> open(const QString &name)
{
    if (name != u"-" && QFileInfo(name).isDir())
        return failure(ErrorCode::Io, InputFileTexts::tr("%1 is a folder. Name a file.").arg(name));
    auto file = std::make_unique<QFile>(name);
    const bool isOpen = name == u"-" ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::Io,
                       InputFileTexts::tr("%1 cannot be read: %2. Name a file that exists and may be read.")
                           .arg(shownInputName(name), file->errorString()));
    return file;
}

/// Moves what comes but once to a file.
Result<std::unique_ptr<QFile>> kept(QFile &input, const QString &name)
{
    auto copy = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"hookdesk-import-XXXXXX"_s));
    bool isWritten = copy->open(); // readable by its owner alone
    while (isWritten) {
        const auto part = input.read(bytesAtOnce);
        if (part.isEmpty())
            break;
        isWritten = copy->write(part) == part.size();
    }
    HOOKDESK_TRY(checkIsRead(input, name));
    if (!isWritten || !copy->seek(0))
        return failure(ErrorCode::Io, InputFileTexts::tr("%1 cannot be kept in %2 while it is read: %3.")
                                          .arg(name, QDir::tempPath(), copy->errorString()));
    return copy;
}

} // namespace

QString shownInputName(const QString &name)
{
    return name == u"-" ? InputFileTexts::tr("standard input") : name;
}

Result<std::unique_ptr<QFile>> openInput(const QString &name)
{
    HOOKDESK_TRY_ASSIGN(file, open(name));
    if (name != u"-" && !file->isSequential())
        return file;
    return kept(*file, shownInputName(name));
}

Result<> checkIsRead(const QIODevice &device, const QString &name)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (!file || file->error() == QFileDevice::NoError)
        return {};
    return failure(ErrorCode::Io, InputFileTexts::tr("%1 cannot be read: %2.").arg(name, file->errorString()));
}

Result<QByteArray> readWhole(QIODevice &file, const QString &name, qint64 most)
{
    // Not readAll: of a pipe or a device nobody knows how much there is.
    QByteArray content;
    while (content.size() <= most) {
        const auto part = file.read(bytesAtOnce);
        if (part.isEmpty())
            break;
        content += part;
    }
    HOOKDESK_TRY(checkIsRead(file, name));
    if (content.size() > most)
        return failure(ErrorCode::Io, InputFileTexts::tr("%1 is larger than %2 MiB. Split it into smaller files.")
                                          .arg(name)
                                          .arg(maxInputBytes >> 20));
    return content;
}

Result<QByteArray> readInput(const QString &name)
{
    HOOKDESK_TRY_ASSIGN(file, open(name));
    return readWhole(*file, shownInputName(name));
}

} // namespace hookdesk
