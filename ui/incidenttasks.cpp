// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/incidenttasks.h"

#include "model/tables/incidentsexport.h"
#include "ui/importtask.h"
#include "ui/rowsexporter.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString nameOf(const QList<ImportSource> &sources)
{
    return sources.size() == 1 ? sources.constFirst().name : IncidentTasks::tr("%1 files").arg(sources.size());
}

} // namespace

ImportSource importSourceOf(const QString &path)
{
    return {QFileInfo(path).fileName(), path, {}};
}

QList<ImportSource> importSourcesOf(const QMimeData *data)
{
    if (!data)
        return {};
    QList<ImportSource> sources;
    const auto urls = data->urls();
    for (const auto &url : urls) {
        if (!url.isLocalFile())
            return {};
        sources << importSourceOf(url.toLocalFile());
    }
    if (sources.isEmpty() && data->hasText() && !data->text().trimmed().isEmpty())
        sources << ImportSource{IncidentTasks::tr("the pasted text"), {}, data->text().toUtf8()};
    return sources;
}

IncidentTasks::IncidentTasks(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void IncidentTasks::import(const QList<ImportSource> &sources, MessageArea &place)
{
    auto *task = new ImportTask(m_desk, sources, nameOf(sources), place, this);
    connect(task, &ImportTask::consentWanted, this, &IncidentTasks::consentWanted);
    task->start();
}

void IncidentTasks::exportTo(const QString &path, const QList<IncidentId> &incidents, MessageArea &place)
{
    const auto rows = incidentsExport(incidents, incidentsFormOf(path));
    (new RowsExporter(m_desk.store, rows, path, place, this))->start();
}

} // namespace hookdesk
