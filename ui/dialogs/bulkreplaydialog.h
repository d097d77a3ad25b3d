// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog before many replays: what would be sent to whom, how fast, and for how long. Looking at it sends nothing.
#pragma once

#include "model/store/lists/replayplan.h"

#include <QDialog>

class QSpinBox;
class QTreeWidget;

namespace hookdesk
{

class PreviewLabel;

/// What would be replayed, of how much.
struct BulkReplayOffer {
    QList<PlannedReplay> plan;
    QString chosen;     ///< the filter that chose it, or words for a selection
    int rate = 1;       ///< replays a second to one host, at first
    bool isCut = false; ///< more fulfil the filter than can be replayed at once
};

/// Deletes itself.
class BulkReplayDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkReplayDialog(const BulkReplayOffer &offer, QWidget *parent);

Q_SIGNALS:
    /// `originals` in their order, `rate` as chosen.
    void requested(const QList<hookdesk::DeliveryId> &originals, int rate);

private:
    void fill();
    void tellPace();

    const BulkReplayOffer m_offer;
    PreviewLabel *m_effects;
    QSpinBox *m_rate;
    QTreeWidget *m_list;
    qsizetype m_longest = 0; ///< replays to the host that gets most
};

} // namespace hookdesk
