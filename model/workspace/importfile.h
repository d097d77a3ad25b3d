// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is imported: files or a text; and those of them that have an incident a line, batch by batch.
#pragma once

#include "model/workspace/incidentimport.h"
#include "model/workspace/linereader.h"

#include <QDateTime>
#include <memory>

namespace hookdesk
{

constexpr int mostImportFiles = 500; ///< at once: those with lines are kept open

/// A file, or a text.
struct ImportSource {
    QString name;                        ///< for people
    QString path;                        ///< `-` is standard input
    std::optional<QByteArray> text = {}; ///< instead of a file

    bool operator==(const ImportSource &) const = default;
};

/// The files that are meant, in their order: of a folder those in it that end in .json, .ndjson and .jsonl, by name,
/// not those of folders in it. Error: Io, when a folder has none or cannot be read, and when they are too many.
Result<QList<ImportSource>> importSourcesOf(const QList<ImportSource> &chosen);

namespace workspace
{

/// An open source that can be read again.
class ImportFile
{
public:
    /// Error: Io.
    static Result<ImportFile> open(const ImportSource &source);

    const QString &name() const { return m_name; }
    qint64 size() const { return m_device->size(); }
    /// Whether it is one JSON value a line: its first line is one, and others follow.
    bool hasLines();
    /// All of it, unless it is larger than so many bytes. Errors: Io.
    Result<QByteArray> readWhole(qint64 most);
    /// Somebody has written to it since it was opened.
    bool hasChanged() const;
    /// Error: Io, when it could not be read to its end.
    Result<> checkIsRead() const;
    /// From the beginning.
    QIODevice &device();

private:
    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    std::pair<qint64, QDateTime> m_stamp; ///< size and time of a file when it was opened
};

/// Reads the incidents of a file that has one a line, from its beginning.
class IncidentBatches
{
public:
    /// `number` is that of the file in its positions. What is wrong is complained of at `place`, which is the file.
    IncidentBatches(ImportFile &file, qint32 number, const Place &place);

    /// Empty: there are no more.
    IncidentBatch next();
    qint64 bytesRead() const { return m_reader.bytesRead(); }

private:
    LineReader m_reader;
    const qint32 m_number;
    const Place m_place;
};

} // namespace workspace

} // namespace hookdesk
