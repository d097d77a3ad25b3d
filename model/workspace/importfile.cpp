// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/importfile.h"

#include "model/workspace/inputfile.h"
#include "model/workspace/workspacefile.h"

#include <QBuffer>
#include <QDir>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

Result<QList<ImportSource>> filesOf(const ImportSource &folder)
{
    const QDir dir(folder.path);
    if (!dir.isReadable())
        return failure(ErrorCode::Io, workspace::Texts::tr("The folder %1 cannot be read.").arg(folder.name));
    const auto names = dir.entryList({u"*.json"_s, u"*.ndjson"_s, u"*.jsonl"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(
            ErrorCode::Io,
            workspace::Texts::tr("The folder %1 has no file that ends in .json, .ndjson or .jsonl.").arg(folder.name));
    QList<ImportSource> files;
    for (const auto &name : names)
        files << ImportSource{QDir(folder.name).filePath(name), dir.filePath(name), {}};
    return files;
}

} // namespace

Result<QList<ImportSource>> importSourcesOf(const QList<ImportSource> &chosen)
{
    QList<ImportSource> sources;
    for (const auto &source : chosen) {
        if (source.text || !QFileInfo(source.path).isDir()) {
            sources << source;
            continue;
        }
        HOOKDESK_TRY_ASSIGN(files, filesOf(source));
        sources << files;
    }
    if (sources.size() > mostImportFiles)
        return failure(ErrorCode::Io,
                       workspace::Texts::tr("These are %1 files; at most %2 are imported at once. Choose fewer.")
                           .arg(sources.size())
                           .arg(mostImportFiles));
    return sources;
}

namespace workspace
{

namespace
{

constexpr qsizetype incidentsOfBatch = 1000;
constexpr qint64 bytesOfBatch = 4 * 1024 * 1024;

std::pair<qint64, QDateTime> stampOf(const QFile &file)
{
    return {file.size(), file.fileTime(QFileDevice::FileModificationTime)};
}

} // namespace

Result<ImportFile> ImportFile::open(const ImportSource &source)
{
    ImportFile file;
    file.m_name = source.name;
    if (source.text) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*source.text);
        buffer->open(QIODevice::ReadOnly);
        file.m_device = std::move(buffer);
        return file;
    }
    HOOKDESK_TRY_ASSIGN(device, openInput(source.path));
    file.m_stamp = stampOf(*device);
    file.m_device = std::move(device);
    return file;
}

QIODevice &ImportFile::device()
{
    m_device->seek(0);
    return *m_device;
}

bool ImportFile::hasLines()
{
    LineReader lines(device(), longestLine);
    const auto first = lines.next();
    return first && lines.next() && canBeginLines(*first);
}

Result<QByteArray> ImportFile::readWhole(qint64 most)
{
    return hookdesk::readWhole(device(), m_name, most);
}

bool ImportFile::hasChanged() const
{
    const auto *file = qobject_cast<const QFile *>(m_device.get());
    return file && stampOf(*file) != m_stamp;
}

Result<> ImportFile::checkIsRead() const
{
    return hookdesk::checkIsRead(*m_device, m_name);
}

IncidentBatches::IncidentBatches(ImportFile &file, qint32 number, const Place &place)
    : m_reader(file.device(), longestLine)
    , m_number(number)
    , m_place(place)
{
}

IncidentBatch IncidentBatches::next()
{
    IncidentBatch batch;
    qint64 bytes = 0;
    while (batch.size() < incidentsOfBatch && bytes < bytesOfBatch) {
        const auto line = m_reader.next();
        if (!line)
            break;
        bytes += line->text.size();
        batch.append({{m_number, line->number}, readIncidentLine(*line, m_place.line(line->number))});
    }
    return batch;
}

} // namespace workspace

} // namespace hookdesk
