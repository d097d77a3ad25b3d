// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog before many replays: what would be sent to whom, how fast, and for how long. Looking at it sends nothing.
#pragma once

#include "model/engine/enginecontrol.h"
#include "model/store/lists/replayplan.h"
#include "ui/dialogs/receivers.h"

#include <QDialog>

class QComboBox;
class QCheckBox;
class QFormLayout;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace hookdesk
{

class PreviewLabel;

/// What would be replayed, of how much.
struct BulkReplayOffer {
    QList<PlannedReplay> plan;
    QString chosen;                          ///< the filter that chose it, or words for a selection
    QList<InstallationChoice> installations; ///< to which it can go instead
    int rate = 1;                            ///< replays a second to one host, at first
    bool counts = false;                     ///< the setting replay.counts
    QString waits = {};                      ///< why nothing is sent at once, for people; empty when it is
    bool isCut = false;                      ///< more fulfil the filter than can be replayed at once
};

/// Deletes itself.
class BulkReplayDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkReplayDialog(const BulkReplayOffer &offer, QWidget *parent);

Q_SIGNALS:
    /// Without the actor.
    void requested(const hookdesk::BulkReplayRequest &request);

private:
    /// None: each goes where its original went.
    const InstallationChoice *other() const;
    BulkReplayRequest request() const;
    bool canLeaveOut() const;
    /// Takes what would be sent from the offer, and lists it.
    void fill();
    /// What is to be known before they are sent.
    QStringList notes() const;
    void tellPace();

    const BulkReplayOffer m_offer;
    PreviewLabel *m_effects;
    QComboBox *m_to;
    QSpinBox *m_rate;
    QFormLayout *m_form;
    QCheckBox *m_leavesOut; ///< what is delivered by now; there when only some are, and each goes where it went
    QTreeWidget *m_list;
    QPushButton *m_send;
    QList<PlannedReplay> m_plan; ///< what would be sent
    QStringList m_notes;
    qsizetype m_longest = 0; ///< replays to the host that gets most
};

} // namespace hookdesk
