// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulkreplaynotice.h"

#include "model/tables/words.h"
#include "ui/panel.h"
#include "ui/reportwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hookdesk
{

BulkReplayNotice::BulkReplayNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_hold(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"bulkReplay"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(tr("Bulk replay"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_hold->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleName(tr("Cancel the bulk replay"));
    m_cancel->setToolTip(tr("Send no more of them, ever; those that were sent stay sent"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_hold);
    layout->addWidget(m_cancel);
    connect(m_hold, &QPushButton::clicked, this, [this] {
        if (m_isHeld)
            Q_EMIT goOnWanted();
        else
            Q_EMIT holdWanted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &BulkReplayNotice::cancelWanted);
}

void BulkReplayNotice::show(const BulkReplayProgress &progress, Instant now)
{
    m_isHeld = progress.replay.state == BulkReplayState::Held;
    m_hold->setText(m_isHeld ? tr("Go on") : tr("Pause"));
    m_hold->setAccessibleName(m_isHeld ? tr("Go on with the bulk replay") : tr("Pause the bulk replay"));
    m_hold->setEnabled(progress.replay.state != BulkReplayState::Preparing);
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.total - progress.waiting);
    const QLocale locale;
    auto parts = countsOf(progress);
    if (m_isHeld)
        parts << tr("paused");
    else if (progress.lastTurn && *progress.lastTurn > now)
        parts << tr("about %1 left").arg(durationText((*progress.lastTurn - now).count()));
    m_text->setText(tr("Replaying %1: %2").arg(locale.toString(progress.total), parts.join(u", "_s)));
}

void BulkReplayNotice::paintEvent(QPaintEvent *)
{
    paintPanel(this, m_isHeld ? Tone::Warning : Tone::Neutral);
}

} // namespace hookdesk
