// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/inputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace hookdesk
{

namespace
{

struct InputFileTexts {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

} // namespace

Result<QByteArray> readInput(const QString &name)
{
    const bool isStandardInput = name == u"-";
    const auto shown = isStandardInput ? InputFileTexts::tr("standard input") : name;
    if (!isStandardInput && QFileInfo(name).isDir())
        return failure(ErrorCode::Io, InputFileTexts::tr("%1 is a folder. Name a file.").arg(shown));
    QFile file(name);
    const bool isOpen = isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::Io,
                       InputFileTexts::tr("%1 cannot be read: %2. Name a file that exists and may be read.")
                           .arg(shown, file.errorString()));
    // Not readAll: of a pipe or a device nobody knows how much there is.
    QByteArray content;
    while (content.size() <= maxInputBytes) {
        const auto part = file.read(1024 * 1024);
        if (part.isEmpty())
            break;
        content += part;
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, InputFileTexts::tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
    if (content.size() > maxInputBytes)
        return failure(ErrorCode::Io, InputFileTexts::tr("%1 is larger than %2 MiB. Split it into smaller files.")
                                          .arg(shown)
                                          .arg(maxInputBytes >> 20));
    return content;
}

} // namespace hookdesk
