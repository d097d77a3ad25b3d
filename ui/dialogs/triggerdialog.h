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
    /// `preselected` is chosen at first, if it receives alerts; else none is, and the preview says why.
    TriggerDialog(const DeskContext &desk, std::optional<Target> preselected, QWidget *parent);

Q_SIGNALS:
    /// The dialog was accepted. `what` names the alert: `critical alert to deploy bot in Acme`.
    void requested(const hookdesk::AlertRequest &request, const QString &what);

private:
    void fill(const TriggerChoices &choices);
    void fillIncidents();
    void adoptStatus();
    void showPreview();
    QString whatIsMissing() const;
    void request();
    const InstallationChoice *chosen() const;
    const Incident *chosenIncident() const;

    const DeskContext &m_desk;
    std::optional<Target> m_preselected;
    TriggerChoices m_choices;
    bool m_isStatusChosen = false; ///< by hand
    QComboBox *m_installation;
    QComboBox *m_incident;
    QComboBox *m_status;
    QLabel *m_preview;
    QPushButton *m_trigger;
};

} // namespace hookdesk
