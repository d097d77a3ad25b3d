// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressnotice.h"

#include "ui/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace hookdesk
{

namespace
{

constexpr int steps = 1000;
constexpr qint64 soon = 2000; ///< ms: before, the time left is a guess

} // namespace

ProgressNotice::ProgressNotice(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    m_cancel->setToolTip(tr("End this, and leave nothing behind"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressNotice::cancelled);
    m_sinceStart.start();
    show(0, 0);
}

void ProgressNotice::show(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(std::min<qint64>(steps * done / total, steps)) : 0);
    const QLocale locale;
    auto text = total > 0 ? tr("%1: %2 of %3 rows").arg(m_title, locale.toString(done), locale.toString(total))
                          : tr("%1: %2 rows").arg(m_title, locale.toString(done));
    const auto left = leftText(done, total);
    m_text->setText(left.isEmpty() ? text : tr("%1, about %2 left").arg(text, left));
}

QString ProgressNotice::leftText(qint64 done, qint64 total) const
{
    const auto elapsed = m_sinceStart.elapsed();
    if (done <= 0 || done >= total || elapsed < soon)
        return {};
    const auto seconds = elapsed * (total - done) / done / 1000 + 1;
    return seconds < 60 ? tr("%1 s").arg(seconds) : tr("%1 min").arg((seconds + 59) / 60);
}

void ProgressNotice::paintEvent(QPaintEvent *)
{
    paintPanel(this, Tone::Neutral);
}

} // namespace hookdesk
