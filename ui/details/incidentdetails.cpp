// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/incidentdetails.h"

#include "model/store/incidents.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/details/bodyview.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto incidentSplitterKey = "splitters/incident";

QString summaryOf(const IncidentRow &row)
{
    const auto what = IncidentDetails::tr("%1 Incident #%2 of %3, “%4”, is %5.")
                          .arg(glyphOf(row.status))
                          .arg(row.identifier)
                          .arg(row.organizationName, row.title, wordOf(row.status));
    const auto sent = row.deliveries == 0 ? IncidentDetails::tr("No alert of it is kept.")
                      : row.deliveries == 1
                          ? IncidentDetails::tr("1 alert of it is kept.")
                          : IncidentDetails::tr("%1 alerts of it are kept.").arg(QLocale().toString(row.deliveries));
    return what + u' ' + sent;
}

Result<std::optional<BodyText>> readBody(Connection &connection, IncidentId id)
{
    HOOKDESK_TRY_ASSIGN(incident, Incidents(connection).find(id));
    return incident ? std::optional(bodyText(incident->attachment)) : std::nullopt;
}

} // namespace

IncidentDetails::IncidentDetails(const DeskContext &desk, const WindowActions &actions, QWidget *parent)
    : DetailsPane(u"incidentSummary"_s, parent)
    , m_desk(desk)
    , m_deliveries(desk.store, desk.clock)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_deliveriesView(new TableView(tr("Deliveries of the selected incident"), u"incidentDeliveries"_s, this))
    , m_attachment(new BodyView(tr("Attachment of the selected incident"), this))
{
    m_deliveriesView->showSorted(&m_deliveries, IncidentDeliveriesTable::Time, Qt::DescendingOrder);
    m_deliveriesView->horizontalHeader()->setStretchLastSection(true);
    m_deliveriesView->setFrameShape(QFrame::StyledPanel);
    m_splitter->addWidget(m_deliveriesView);
    m_splitter->addWidget(m_attachment);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({560, 440});
    setContent(m_splitter);
    addTool(actions.playScenario);
    setFocusProxy(m_deliveriesView);
    show(std::nullopt);
}

void IncidentDetails::show(const std::optional<IncidentRow> &incident)
{
    const bool isSame = incident && m_incident && incident->id == m_incident->id;
    if (isSame && incident == m_incident)
        return;
    m_incident = incident;
    m_deliveries.setIncident(incident ? std::optional(incident->id) : std::nullopt);
    m_deliveriesView->setVisible(incident && incident->deliveries > 0);
    if (!incident) {
        showHint(tr("Select an incident to see its alerts and the attachment that they carry."));
        return;
    }
    if (!isSame)
        m_attachment->show({{}, tr("Reading the attachment…")});
    showContent(summaryOf(*incident), Tone::Neutral);
    readAttachment(); // an import changes it
}

void IncidentDetails::readAttachment()
{
    const auto id = m_incident->id;
    const auto body = m_desk.store.read([id](Connection &connection) { return readBody(connection, id); });
    whenDone(this, body, [this, id](const Result<std::optional<BodyText>> &body) {
        if (!m_incident || m_incident->id != id)
            return;
        if (!body)
            showHint(body.error().message);
        else if (*body)
            m_attachment->show(**body);
        else
            showHint(tr("This incident is no longer there."));
    });
}

void IncidentDetails::save(QSettings &settings) const
{
    m_deliveriesView->saveColumns(settings);
    settings.setValue(QLatin1String(incidentSplitterKey), m_splitter->saveState());
}

void IncidentDetails::restore(const QSettings &settings)
{
    m_deliveriesView->restoreColumns(settings);
    m_splitter->restoreState(settings.value(QLatin1String(incidentSplitterKey)).toByteArray());
}

} // namespace hookdesk
