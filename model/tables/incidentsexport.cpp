// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/incidentsexport.h"

#include "model/records/jsonvalues.h"
#include "model/store/incidents.h"
#include "model/store/organizations.h"
#include "model/workspace/workspacejson.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

Result<QList<Json>> readIncidents(Connection &connection, const QList<IncidentId> &ids)
{
    QList<Json> read;
    QHash<OrganizationId, QString> slugs;
    for (const auto id : ids) {
        HOOKDESK_TRY_ASSIGN(incident, Incidents(connection).find(id));
        if (!incident)
            continue;
        if (!slugs.contains(incident->organization)) {
            HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).find(incident->organization));
            slugs.insert(incident->organization, organization ? organization->slug : QString());
        }
        read << workspaceJson(*incident, slugs.value(incident->organization));
    }
    return read;
}

/// The first row of a workspace has no comma before it: all that come later have.
QByteArray textOf(const QList<Json> &incidents, IncidentsForm form, bool &isFirst)
{
    QByteArray text;
    for (const auto &incident : incidents) {
        if (form == IncidentsForm::Workspace)
            text += std::exchange(isFirst, false) ? "\n" : ",\n";
        text += jsonLine(incident);
        if (form == IncidentsForm::Lines)
            text += '\n';
    }
    return text;
}

} // namespace

IncidentsForm incidentsFormOf(const QString &path)
{
    const bool isLines =
        path.endsWith(u".ndjson"_s, Qt::CaseInsensitive) || path.endsWith(u".jsonl"_s, Qt::CaseInsensitive);
    return isLines ? IncidentsForm::Lines : IncidentsForm::Workspace;
}

RowsExport incidentsExport(const QList<IncidentId> &incidents, IncidentsForm form)
{
    RowsExport made;
    if (form == IncidentsForm::Workspace)
        made.head = "{\"incidents\": [";
    made.count = [count = static_cast<int>(incidents.size())](Connection &) -> Result<int> { return count; };
    const auto isFirst = std::make_shared<bool>(true);
    // The cursor's id is the number of those before.
    made.part = [=](Connection &connection, const std::optional<ListCursor> &after) -> Result<ExportPart> {
        const auto begin = after ? after->id : 0;
        const auto end = std::min<qint64>(begin + wholeRowsOfPart, incidents.size());
        HOOKDESK_TRY_ASSIGN(read, readIncidents(connection, incidents.mid(begin, end - begin)));
        const bool isLast = end == incidents.size();
        const auto text = [=] {
            auto text = textOf(read, form, *isFirst);
            if (isLast && form == IncidentsForm::Workspace)
                text += "\n]}\n";
            return text;
        };
        return ExportPart{read.size(), text, isLast ? std::nullopt : std::optional(ListCursor{{}, end})};
    };
    return made;
}

} // namespace hookdesk
