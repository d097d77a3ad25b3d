// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes rows to a file, part by part: the store reads, a thread of the pool writes, and the window tells how far it
// is.
#pragma once

#include "model/tables/rowsexport.h"
#include "ui/deskcontext.h"

#include <QObject>
#include <QPointer>

namespace hookdesk
{

class MessageArea;
class OutputFile;
class ProgressNotice;

/// One export; it deletes itself at its end. Until then, the file of that name is as it was: what is written takes its
/// place when it is whole, and nothing is left of what was cancelled. A message in `place` tells what became of it.
class RowsExporter final : public QObject
{
    Q_OBJECT

public:
    RowsExporter(Store &store, RowsExport rows, const QString &path, MessageArea &place, QObject *parent);
    ~RowsExporter() override;

    void start();
    void cancel();

private:
    void count();
    void readPart(const std::optional<ListCursor> &after);
    void writePart(const ExportPart &part);
    QString doneText() const;
    void finish();
    void end(const Result<> &written);

    Store &m_store;
    const RowsExport m_rows;
    const QString m_path;
    MessageArea &m_place;
    std::shared_ptr<OutputFile> m_file; ///< of the one thread that writes at a time
    QPointer<ProgressNotice> m_notice;
    qint64 m_total = 0; ///< 0: not known
    qint64 m_done = 0;
};

} // namespace hookdesk
