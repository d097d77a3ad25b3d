// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that triggers alerts: to which installations, of which incident or with which attachment, with which
// status; it shows what will be sent where before it is sent.
#pragma once

#include "ui/deskcontext.h"
#include "ui/dialogs/senddialog.h"
#include "ui/dialogs/triggerchoices.h"
#include "ui/namedalert.h"

#include <optional>

class QComboBox;

namespace hookdesk
{

class TriggerDialog final : public SendDialog
{
    Q_OBJECT

public:
    /// `preselected` is chosen at first, if it receives alerts; else none is, and the summary says why. An `incident`
    /// is chosen at first, and only installations of its organization can be: other organizations do not know it.
    TriggerDialog(const DeskContext &desk, std::optional<Target> preselected, std::optional<IncidentId> incident,
                  QWidget *parent);

Q_SIGNALS:
    /// The dialog was accepted.
    void requested(const hookdesk::NamedAlerts &alerts);

protected:
    QString whatIsMissing() const override;
    QString summary() const override;
    QString sendText(qsizetype count) const override;
    QStringList effects() const override;
    bool isRisky() const override { return !brinkLines().isEmpty(); }
    QFuture<Result<AlertPreview>> preview(const InstallationChoice &choice) const override;
    QByteArray replaceable(const QByteArray &body) const override;
    void send() override;

private:
    void fill(const TriggerChoices &choices);
    void fillIncidents();
    void narrowToGiven();
    const Incident *given() const;
    /// Whose incidents can be chosen: none before there is one, nor when there are several.
    std::optional<OrganizationId> organization() const;
    void adoptChosen();
    void adoptStatus();
    /// Whom one more failure disables, lines of their own; empty when it disables nobody.
    QString brinkLines() const;
    QString waitingLine() const;
    /// Those of the chosen that are sent something: alerts to disabled apps are skipped.
    QList<const InstallationChoice *> receivers() const;
    int skippedCount() const;
    NamedAlert alertTo(const InstallationChoice &choice) const;
    const Incident *chosenIncident() const;

    const DeskContext &m_desk;
    std::optional<Target> m_preselected;
    std::optional<IncidentId> m_given; ///< the incident
    TriggerChoices m_choices;
    std::optional<OrganizationId> m_incidentsOf; ///< whose incidents are listed
    bool m_isStatusChosen = false;               ///< by hand
    QComboBox *m_incident;
    QComboBox *m_status;
};

} // namespace hookdesk
