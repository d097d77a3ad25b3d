// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that plays an incident's life once more: its alerts in the recorded gaps, faster or slower, to one
// installation. Looking at it sends nothing.
#pragma once

#include "model/engine/enginecontrol.h"
#include "model/store/lists/replayplan.h"
#include "ui/deskcontext.h"
#include "ui/dialogs/receivers.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QTreeWidget;

namespace hookdesk
{

class PreviewLabel;

/// Deletes itself.
class ScenarioDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name` of the incident, for people.
    ScenarioDialog(const DeskContext &desk, IncidentId incident, const QString &name, QWidget *parent);

Q_SIGNALS:
    /// Without the actor.
    void requested(const hookdesk::BulkReplayRequest &request);

private:
    /// The alerts that one installation was sent.
    using Life = QList<PlannedReplay>;

    struct Known {
        QList<Life> lives; ///< the longest first
        QList<InstallationChoice> installations;
        bool counts = false; ///< the setting replay.counts
        bool isCut = false;  ///< more alerts were sent than are read
    };

    static Result<Known> read(Connection &connection, IncidentId incident);
    void fill(const Known &known);
    /// As told to the receiver that is chosen; empty when there is none.
    Life life() const;
    const InstallationChoice *receiver() const;
    int speedPercent() const;
    std::chrono::milliseconds offsetOf(const PlannedReplay &step) const;
    void adoptLife();
    void showSteps();
    void showEffects();
    BulkReplayRequest request() const;

    const QString m_name;
    Known m_known;
    PreviewLabel *m_effects;
    QComboBox *m_life;
    QComboBox *m_to;
    QDoubleSpinBox *m_speed;
    QTreeWidget *m_steps;
    QPushButton *m_play;
};

} // namespace hookdesk
