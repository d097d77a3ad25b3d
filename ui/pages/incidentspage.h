// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of incidents: what alerts are about; they are triggered, imported and exported from here.
#pragma once

#include "model/tables/incidentstable.h"
#include "ui/pages/splitpage.h"

#include <QFileDialog>
#include <functional>

namespace hookdesk
{

class IncidentDetails;
class IncidentTasks;
class WindowActions;

class IncidentsPage final : public SplitPage
{
    Q_OBJECT

public:
    IncidentsPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~IncidentsPage() override;

    std::optional<IncidentId> incident() const override;
    /// Selects it, however many rows have to be read before it is there.
    void showIncident(IncidentId incident);
    void refresh() override { m_table.refresh(); }
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

Q_SIGNALS:
    /// Somebody plays an incident's life; without the actor.
    void scenarioWanted(const hookdesk::BulkReplayRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void adoptSelection();
    void lookForWanted();
    void askForFiles(QFileDialog::FileMode mode);
    void importPasted();
    void askForConsent(const QStringList &effects, const QString &consent, const std::function<void(bool)> &answer);
    void askWhereToExport();
    void askForScenario();

    const DeskContext &m_desk;
    IncidentsTable m_table;
    std::optional<IncidentId> m_wanted; ///< selected once it is read
    IncidentTasks *m_tasks;
    IncidentDetails *m_details;
    QAction *m_import;
    QAction *m_paste;
    QAction *m_scenario;
    QAction *m_export;
};

} // namespace hookdesk
