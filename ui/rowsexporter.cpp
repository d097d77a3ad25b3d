// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowsexporter.h"

#include "model/tables/whendone.h"
#include "model/workspace/outputfile.h"
#include "ui/aside.h"
#include "ui/messagearea.h"
#include "ui/progressnotice.h"
#include "ui/reportwords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace hookdesk
{

RowsExporter::RowsExporter(Store &store, RowsExport rows, const QString &path, MessageArea &place, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rows(std::move(rows))
    , m_path(path)
    , m_place(place)
    , m_file(std::make_shared<OutputFile>(path))
    , m_notice(new ProgressNotice(tr("Exporting to %1").arg(QFileInfo(path).fileName()),
                                  tr("End this, and leave nothing behind"), &place))
{
    place.add(m_notice);
    connect(m_notice, &ProgressNotice::cancelled, this, &RowsExporter::cancel, Qt::QueuedConnection); // both go
}

RowsExporter::~RowsExporter() = default;

void RowsExporter::start()
{
    const auto open = [file = m_file, path = m_path, storePath = m_store.location().path,
                       head = m_rows.head]() -> Result<> {
        HOOKDESK_TRY(checkIsNotTheStore(path, storePath));
        HOOKDESK_TRY(file->open());
        return file->write(head);
    };
    whenDone(this, aside(open), [this](const Result<> &opened) {
        if (opened)
            count();
        else
            end(opened);
    });
}

void RowsExporter::count()
{
    if (!m_rows.count) {
        readPart({});
        return;
    }
    whenDone(this, m_store.read(m_rows.count), [this](const Result<int> &total) {
        if (!total) {
            end(failure(total.error()));
            return;
        }
        m_total = *total;
        readPart({});
    });
}

void RowsExporter::readPart(const std::optional<ListCursor> &after)
{
    const auto read = [part = m_rows.part, after](Connection &connection) { return part(connection, after); };
    whenDone(this, m_store.read(read), [this](const Result<ExportPart> &part) {
        if (part)
            writePart(*part);
        else
            end(failure(part.error()));
    });
}

void RowsExporter::writePart(const ExportPart &part)
{
    const auto write = [file = m_file, text = part.text] { return file->write(text()); };
    whenDone(this, aside(write), [this, rows = part.rows, next = part.next](const Result<> &written) {
        m_done += rows;
        if (m_notice)
            m_notice->show(doneText(), m_done, m_total);
        if (!written)
            end(written);
        else if (next)
            readPart(next);
        else
            finish();
    });
}

QString RowsExporter::doneText() const
{
    const QLocale locale;
    return m_total > 0 ? tr("%1 of %2 rows").arg(locale.toString(m_done), locale.toString(m_total))
                       : tr("%1 rows").arg(locale.toString(m_done));
}

void RowsExporter::finish()
{
    if (m_notice)
        m_notice->setEnabled(false); // too late to cancel
    whenDone(this, aside([file = m_file] { return file->commit(); }),
             [this](const Result<> &committed) { end(committed); });
}

void RowsExporter::end(const Result<> &written)
{
    const auto name = QDir::toNativeSeparators(m_path);
    if (written) {
        const auto rows = counted(m_done, tr("1 row"), tr("%1 rows"));
        m_place.post(Tone::Good, tr("%1 written to %2.").arg(rows, name));
    } else {
        m_place.post(messageOf(written.error(), tr("the export to %1").arg(name)));
    }
    delete m_notice;
    deleteLater();
}

/// What is being read or written ends by itself, and nobody waits for it any more: the file goes with the last who
/// knows it.
void RowsExporter::cancel()
{
    if (m_notice && !m_notice->isEnabled())
        return;
    const auto name = QDir::toNativeSeparators(m_path);
    m_place.post(Tone::Neutral, tr("The export to %1 was cancelled; nothing was written.").arg(name));
    delete m_notice;
    delete this;
}

} // namespace hookdesk
