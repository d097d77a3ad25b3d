// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messagearea.h"

#include "ui/lineicon.h"
#include "ui/panel.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr qsizetype mostLinesTogether = 1; ///< line ends in a message that is not split
constexpr qsizetype mostLinesShown = 6;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_s;
    case Tone::Warning:
    case Tone::Late:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_offers(new QHBoxLayout)
    , m_close(new QToolButton(this))
    , m_fade(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_text);
    words->addWidget(m_lines);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_offers->setSpacing(6);
    layout->addLayout(m_offers);
    layout->setAlignment(m_offers, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setAccessibleName(tr("Lines of the message"));
    m_lines->hide();
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &QObject::deleteLater);
    m_fade->setSingleShot(true);
    m_fade->setInterval(20s);
    connect(m_fade, &QTimer::timeout, this, &QObject::deleteLater);
}

void MessageBar::say(Tone tone, const QString &text)
{
    m_tone = tone;
    m_whole = text;
    const bool isLong = text.count(u'\n') > mostLinesTogether;
    const auto lead = isLong ? text.section(u'\n', 0, 0) : text;
    m_text->setText(lead);
    m_text->setAccessibleName(lead);
    const auto offers = findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (auto *button : offers) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    showLines(isLong ? text.section(u'\n', 1) : QString());
    if (tone == Tone::Good)
        m_fade->start();
    else
        m_fade->stop();
    adoptPalette();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::offer(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleDescription(m_whole);
    connect(button, &QPushButton::clicked, this, act);
    m_offers->addWidget(button);
    m_fade->stop();
}

void MessageBar::showLines(const QString &lines)
{
    m_lines->setPlainText(lines);
    m_lines->setVisible(!lines.isEmpty());
    const auto all = lines.count(u'\n') + 1;
    const auto shown = qMin<qsizetype>(all, mostLinesShown);
    const auto margin = static_cast<int>(std::ceil(m_lines->document()->documentMargin()));
    const auto margins = all > shown ? margin : 2 * margin + 1; // no part of a line that is not shown
    m_lines->setFixedHeight(static_cast<int>(shown) * m_lines->fontMetrics().lineSpacing() + margins +
                            2 * m_lines->frameWidth());
}

void MessageBar::adoptPalette()
{
    const auto theme = Theme::of(palette());
    const auto color = m_tone == Tone::Neutral ? theme.muted : theme.colorOf(m_tone);
    m_sign->setPixmap(lineIcon(iconOf(m_tone), color).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_close->setIcon(lineIcon(u"close"_s, palette()));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    paintPanel(this, m_tone);
}

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

QPointer<MessageBar> MessageArea::post(Tone tone, const QString &text)
{
    const auto shown = bars();
    for (qsizetype i = 0; i <= shown.size() - mostBars; ++i)
        delete shown.at(i);
    auto *bar = new MessageBar(this);
    m_layout->addWidget(bar);
    bar->say(tone, text);
    return bar;
}

void MessageArea::postUndoable(Tone tone, const QString &text, const std::function<void()> &undo)
{
    auto bar = post(tone, text);
    bar->offer(tr("Undo"), [bar, undo] {
        bar->deleteLater();
        undo();
    });
}

void MessageArea::change(QPointer<MessageBar> &bar, Tone tone, const QString &text)
{
    if (bar)
        bar->say(tone, text);
    else
        bar = post(tone, text);
}

QList<MessageBar *> MessageArea::bars() const
{
    return findChildren<MessageBar *>(Qt::FindDirectChildrenOnly);
}

} // namespace hookdesk
