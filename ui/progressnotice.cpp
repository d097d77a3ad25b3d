// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressnotice.h"

#include <QPushButton>

namespace hookdesk
{

namespace
{

constexpr qint64 soon = 2000; ///< ms: before, the time left is a guess

} // namespace

ProgressNotice::ProgressNotice(const QString &title, const QString &cancelling, QWidget *parent)
    : ProgressPanel(title, parent)
    , m_title(title)
{
    auto *cancel = addButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    cancel->setToolTip(cancelling);
    connect(cancel, &QPushButton::clicked, this, &ProgressNotice::cancelled);
    m_sinceStart.start();
    setProgress(0, 0);
    setText(title);
}

void ProgressNotice::show(const QString &counts, qint64 done, qint64 total)
{
    setProgress(done, total);
    const auto text = tr("%1: %2").arg(m_title, counts);
    const auto left = leftText(done, total);
    setText(left.isEmpty() ? text : tr("%1, about %2 left").arg(text, left));
}

QString ProgressNotice::leftText(qint64 done, qint64 total) const
{
    const auto elapsed = m_sinceStart.elapsed();
    if (done <= 0 || done >= total || elapsed < soon)
        return {};
    const auto seconds = elapsed * (total - done) / done / 1000 + 1;
    return seconds < 60 ? tr("%1 s").arg(seconds) : tr("%1 min").arg((seconds + 59) / 60);
}

} // namespace hookdesk
