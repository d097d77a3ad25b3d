// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that triggers alerts: to which installations, of which incident or with which attachment, with which
// status; it shows what will be sent where before it is sent.
#pragma once

#include "ui/deskcontext.h"
#include "ui/dialogs/triggerchoices.h"
#include "ui/namedalert.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace hookdesk
{

class AlertPreviewView;
class AttachmentEditor;
class InstallationPicker;

class TriggerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `preselected` is chosen at first, if it receives alerts; else none is, and the summary says why. An `incident`
    /// is chosen at first, and only installations of its organization can be: other organizations do not know it.
    TriggerDialog(const DeskContext &desk, std::optional<Target> preselected, std::optional<IncidentId> incident,
                  QWidget *parent);

    /// An attachment that is written is not lost unasked.
    void reject() override;

Q_SIGNALS:
    /// The dialog was accepted.
    void requested(const hookdesk::NamedAlerts &alerts);

private:
    QWidget *makeContent();
    void connectParts();
    void fill(const TriggerChoices &choices);
    void fillIncidents();
    void narrowToGiven();
    const Incident *given() const;
    /// Whose incidents can be chosen: none before there is one, nor when there are several.
    std::optional<OrganizationId> organization() const;
    void adoptChosen();
    void adoptStatus();
    void showWhatIsSent();
    void showPreview();
    QString summary() const;
    QString whatIsMissing() const;
    QStringList effects() const;
    int skippedCount() const;
    NamedAlert alertTo(const InstallationChoice &choice) const;
    const Incident *chosenIncident() const;
    void ask();
    void request();

    const DeskContext &m_desk;
    std::optional<Target> m_preselected;
    std::optional<IncidentId> m_given; ///< the incident
    TriggerChoices m_choices;
    std::optional<OrganizationId> m_incidentsOf; ///< whose incidents are listed
    bool m_isStatusChosen = false;               ///< by hand
    InstallationPicker *m_installations;
    QComboBox *m_incident;
    QComboBox *m_status;
    QTabWidget *m_tabs;
    AlertPreviewView *m_preview;
    AttachmentEditor *m_attachment;
    QLabel *m_summary;
    QPushButton *m_trigger;
};

} // namespace hookdesk
