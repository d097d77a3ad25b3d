// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulkreplaynotice.h"

#include "model/tables/words.h"
#include "ui/reportwords.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hookdesk
{

BulkReplayNotice::BulkReplayNotice(QWidget *parent)
    : ProgressPanel(tr("Bulk replay"), parent)
    , m_hold(addButton({}))
{
    setObjectName(u"bulkReplay"_s);
    auto *cancel = addButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel the bulk replay"));
    cancel->setToolTip(tr("Send no more of them, ever; those that were sent stay sent"));
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (m_isHeld)
            Q_EMIT goOnWanted();
        else
            Q_EMIT holdWanted();
    });
    connect(cancel, &QPushButton::clicked, this, &BulkReplayNotice::cancelWanted);
}

void BulkReplayNotice::show(const BulkReplayProgress &progress, Instant now)
{
    m_isHeld = progress.replay.state == BulkReplayState::Held;
    m_hold->setText(m_isHeld ? tr("Go on") : tr("Pause replay"));
    m_hold->setAccessibleName(m_isHeld ? tr("Go on with the bulk replay") : tr("Pause the bulk replay"));
    m_hold->setEnabled(progress.replay.state != BulkReplayState::Preparing);
    setProgress(progress.total - progress.waiting, progress.total);
    setTone(m_isHeld ? Tone::Warning : Tone::Neutral);
    const QLocale locale;
    auto parts = countsOf(progress);
    if (m_isHeld)
        parts << tr("paused");
    else if (progress.lastTurn && *progress.lastTurn > now)
        parts << tr("about %1 left").arg(estimateText(*progress.lastTurn - now));
    setText(tr("Replaying %1: %2").arg(locale.toString(progress.total), parts.join(u", "_s)));
}

} // namespace hookdesk
