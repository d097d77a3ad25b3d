// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that triggers an alert: to which installation, of which incident, with which status; it says what will be
// sent where before it is sent.
#pragma once

#include "ui/deskcontext.h"
#include "ui/dialogs/triggerchoices.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace hookdesk
{

class TriggerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `preselected` is chosen at first, if it receives alerts; else none is, and the preview says why. An `incident`
    /// is chosen at first, and only installations of its organization can be: other organizations do not know it.
    TriggerDialog(const DeskContext &desk, std::optional<Target> preselected, std::optional<IncidentId> incident,
                  QWidget *parent);

Q_SIGNALS:
    /// The dialog was accepted. `what` names the alert: `critical alert to deploy bot in Acme`.
    void requested(const hookdesk::AlertRequest &request, const QString &what);

private:
    void fill(const TriggerChoices &choices);
    void fillIncidents();
    void narrowToGiven();
    const Incident *given() const;
    /// Whose incidents can be chosen; none before there is one.
    std::optional<OrganizationId> organization() const;
    void adoptStatus();
    void showPreview();
    QString whatIsMissing() const;
    void request();
    const InstallationChoice *chosen() const;
    const Incident *chosenIncident() const;

    const DeskContext &m_desk;
    std::optional<Target> m_preselected;
    std::optional<IncidentId> m_given; ///< the incident
    TriggerChoices m_choices;
    bool m_isStatusChosen = false; ///< by hand
    QComboBox *m_installation;
    QComboBox *m_incident;
    QComboBox *m_status;
    QLabel *m_preview;
    QPushButton *m_trigger;
};

} // namespace hookdesk
