// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/incidentspage.h"

#include "ui/details/incidentdetails.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/savedialog.h"
#include "ui/dialogs/scenariodialog.h"
#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/incidenttasks.h"
#include "ui/messagearea.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookdesk
{

IncidentsPage::IncidentsPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : SplitPage(tr("Incidents"),
                tr("What alerts are about, the latest first. Files with incidents can also be dropped or pasted here."),
                u"incidents"_s, parent)
    , m_desk(desk)
    , m_table(desk.store, desk.clock)
    , m_tasks(new IncidentTasks(desk, this))
    , m_details(new IncidentDetails(desk, actions, this))
    , m_import(actions.importFile)
    , m_paste(actions.importPasted)
    , m_scenario(actions.playScenario)
    , m_export(actions.exportIncidents)
{
    setAcceptDrops(true);
    addTool(actions.exportIncidents);
    addTool(actions.importFile);
    addTool(actions.triggerAlert);
    view()->showOrdered(&m_table, IncidentsTable::Started, Qt::DescendingOrder);
    view()->addActions({actions.triggerAlert, actions.playScenario, actions.exportIncidents, actions.importFile,
                        actions.importFolder, actions.importPasted});
    connect(view(), &TableView::selectedRowChanged, this, &IncidentsPage::adoptSelection);
    connect(&m_table, &StoreTable::updated, this, &IncidentsPage::adoptSelection);
    connect(&m_table, &StoreTable::updated, this, &IncidentsPage::lookForWanted);
    connect(m_import, &QAction::triggered, this, [this] { askForFiles(QFileDialog::ExistingFiles); });
    connect(actions.importFolder, &QAction::triggered, this, [this] { askForFiles(QFileDialog::Directory); });
    connect(m_paste, &QAction::triggered, this, &IncidentsPage::importPasted);
    connect(m_tasks, &IncidentTasks::consentWanted, this, &IncidentsPage::askForConsent);
    connect(m_scenario, &QAction::triggered, this, &IncidentsPage::askForScenario);
    connect(m_export, &QAction::triggered, this, &IncidentsPage::askWhereToExport);

    auto *empty = new EmptyState(
        u"incidents"_s, tr("No incidents yet"),
        tr("An incident is what an alert is about: its attachment is what the webhook is sent. Import a "
           "workspace file, or incidents and webhook bodies as JSON, one or many: choose files, drop these or "
           "a folder here, or paste their text. An alert can also be triggered without an incident."),
        this);
    empty->offer(actions.importFile);
    empty->offer(actions.triggerAlert);
    setDetails(m_details, empty, m_table);
    setFilterLine(desk, actions,
                  {.page = u"incidents"_s,
                   .keys = IncidentList::filterKeys(),
                   .example = u"org:acme status:critical since:24h checkout"_s,
                   .chips = {{tr("Not resolved"), u"-status:resolved"_s}}},
                  m_table);
    watchWhileShown({&m_table});
}

IncidentsPage::~IncidentsPage()
{
    view()->disconnect(this);
}

std::optional<IncidentId> IncidentsPage::incident() const
{
    const int row = view()->selectedSourceRow();
    return row < 0 ? std::nullopt : std::optional(m_table.rowAt(row).id);
}

void IncidentsPage::showIncident(IncidentId incident)
{
    m_wanted = incident;
    if (m_table.isLoaded())
        lookForWanted();
}

void IncidentsPage::lookForWanted()
{
    if (!m_wanted)
        return;
    const int row = m_table.rowOf(m_wanted->value);
    if (row < 0 && m_table.canFetchMore({})) {
        m_table.fetchMore({});
        return;
    }
    if (row < 0 && !m_table.isUpToDate())
        return; // it is looked for again
    m_wanted.reset();
    if (row >= 0)
        view()->selectSourceRow(row);
    else
        messages().post(Tone::Warning, tr("That incident is not among the latest, which are listed here."));
}

void IncidentsPage::adoptSelection()
{
    const int row = view()->selectedSourceRow();
    m_details->show(row < 0 ? std::nullopt : std::optional(m_table.rowAt(row)));
    m_paste->setEnabled(isVisible());
    m_scenario->setEnabled(isVisible() && view()->selectedSourceRows().size() == 1);
    m_export->setEnabled(isVisible() && !view()->selectedSourceRows().isEmpty());
}

void IncidentsPage::askForFiles(QFileDialog::FileMode mode)
{
    auto *dialog = fileDialog(tr("Import"), tr("JSON (*.json *.ndjson *.jsonl);;All files (*)"), this);
    dialog->setFileMode(mode);
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<ImportSource> sources;
        for (const auto &path : paths)
            sources << importSourceOf(path);
        m_tasks->import(sources, messages());
    });
    Q_EMIT dialogWanted(dialog);
}

void IncidentsPage::importPasted()
{
    const auto sources = importSourcesOf(QGuiApplication::clipboard()->mimeData());
    if (!sources.isEmpty())
        m_tasks->import(sources, messages());
    else
        messages().post(Tone::Warning,
                        tr("There is nothing to import in the clipboard. Copy the text of an incident, a "
                           "webhook body or a workspace, or files, and paste it here."));
}

/// A dialog that is not opened, for another is open, gives none.
void IncidentsPage::askForConsent(const QStringList &effects, const QString &consent,
                                  const std::function<void(bool)> &answer)
{
    auto *dialog = new ConfirmationDialog(tr("Import"), effects, consent, this);
    const auto isGiven = std::make_shared<bool>(false);
    connect(dialog, &QDialog::accepted, this, [isGiven] { *isGiven = true; });
    connect(dialog, &QObject::destroyed, m_tasks, [isGiven, answer] { answer(*isGiven); });
    Q_EMIT dialogWanted(dialog);
}

void IncidentsPage::askWhereToExport()
{
    QList<IncidentId> incidents;
    for (const int row : view()->selectedSourceRows())
        incidents << m_table.rowAt(row).id;
    auto *dialog = saveDialog(tr("Export incidents"), u"incidents"_s,
                              {{tr("JSON (*.json)"), u"json"_s},
                               {tr("JSON, an incident a line (*.ndjson *.jsonl)"), u"ndjson"_s},
                               {tr("All files (*)"), {}}},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, incidents](const QString &path) { m_tasks->exportTo(path, incidents, messages()); });
    Q_EMIT dialogWanted(dialog);
}

void IncidentsPage::askForScenario()
{
    const auto &row = m_table.rowAt(view()->selectedSourceRow());
    const auto name = u"#%1 “%2”"_s.arg(row.identifier).arg(row.title);
    auto *dialog = new ScenarioDialog(m_desk, row.id, name, this);
    connect(dialog, &ScenarioDialog::requested, this, &IncidentsPage::scenarioWanted);
    Q_EMIT dialogWanted(dialog);
}

void IncidentsPage::save(QSettings &settings) const
{
    SplitPage::save(settings);
    m_details->save(settings);
}

void IncidentsPage::restore(const QSettings &settings)
{
    SplitPage::restore(settings);
    m_details->restore(settings);
}

void IncidentsPage::showEvent(QShowEvent *event)
{
    SplitPage::showEvent(event);
    adoptSelection();
}

void IncidentsPage::hideEvent(QHideEvent *event)
{
    SplitPage::hideEvent(event);
    adoptSelection();
}

void IncidentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!importSourcesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void IncidentsPage::dropEvent(QDropEvent *event)
{
    const auto sources = importSourcesOf(event->mimeData());
    if (sources.isEmpty())
        return;
    event->acceptProposedAction();
    m_tasks->import(sources, messages());
}

} // namespace hookdesk
