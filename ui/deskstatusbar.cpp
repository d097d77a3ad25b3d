// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskstatusbar.h"

#include "ui/elidedlabel.h"
#include "ui/theme.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

QString engineText(const EngineStatus &status)
{
    switch (status.state) {
    case EngineState::Stopped:
        return DeskStatusBar::tr("■ engine: stopped");
    case EngineState::Starting:
        return DeskStatusBar::tr("… engine: starting");
    case EngineState::Running:
        return DeskStatusBar::tr("▶ engine: running");
    case EngineState::Elsewhere:
        return DeskStatusBar::tr("▷ engine: another program's");
    case EngineState::Paused:
        return DeskStatusBar::tr("‖ engine: alerts are held");
    case EngineState::Halted:
        return DeskStatusBar::tr("✕ engine: halted");
    }
    return {};
}

Tone toneOf(EngineState state)
{
    switch (state) {
    case EngineState::Running:
        return Tone::Good;
    case EngineState::Halted:
        return Tone::Bad;
    case EngineState::Stopped:
    case EngineState::Paused:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

QString mailText(const OutboxStatus &status)
{
    switch (status.state) {
    case OutboxStatus::State::Stopped:
        return DeskStatusBar::tr("mail: stopped");
    case OutboxStatus::State::NoServer:
        return status.waiting == 0   ? DeskStatusBar::tr("mail: no mail server set")
               : status.waiting == 1 ? DeskStatusBar::tr("! mail: no mail server set: 1 message waits")
                                     : DeskStatusBar::tr("! mail: no mail server set: %1 messages wait")
                                           .arg(QLocale().toString(status.waiting));
    case OutboxStatus::State::NoPassword: // what to do is in the tooltip
        return status.waiting == 1
                   ? DeskStatusBar::tr("! mail: no password: 1 message waits")
                   : DeskStatusBar::tr("! mail: no password: %1 messages wait").arg(QLocale().toString(status.waiting));
    case OutboxStatus::State::Elsewhere:
        return DeskStatusBar::tr("mail: sent by another program");
    case OutboxStatus::State::Idle:
        return status.givenUp == 0 ? DeskStatusBar::tr("mail: idle")
               : status.givenUp == 1
                   ? DeskStatusBar::tr("! mail: 1 message given up")
                   : DeskStatusBar::tr("! mail: %1 messages given up").arg(QLocale().toString(status.givenUp));
    case OutboxStatus::State::Sending:
        return DeskStatusBar::tr("mail: sending, %1 left").arg(QLocale().toString(status.waiting));
    case OutboxStatus::State::Failing:
        return DeskStatusBar::tr("✕ mail: failing"); // the error, however long, is in the tooltip
    }
    return {};
}

Tone toneOf(const OutboxStatus &status)
{
    if (status.state == OutboxStatus::State::Failing)
        return Tone::Bad;
    const bool isStuck = status.state == OutboxStatus::State::NoServer && status.waiting > 0;
    const bool isLocked = status.state == OutboxStatus::State::NoPassword;
    const bool hasGivenUp = status.state == OutboxStatus::State::Idle && status.givenUp > 0;
    return isStuck || isLocked || hasGivenUp ? Tone::Warning : Tone::Neutral;
}

void say(QLabel *label, const QString &text, Tone tone, const QString &toolTip)
{
    auto toned = label->parentWidget()->palette();
    if (tone != Tone::Neutral)
        toned.setColor(QPalette::WindowText, Theme::of(toned).colorOf(tone));
    label->setPalette(toned);
    label->setText(text);
    // As rich text it wraps: an error can be long.
    label->setToolTip(Qt::convertFromPlainText(toolTip.isEmpty() ? text : text + u'\n' + toolTip));
}

} // namespace

DeskStatusBar::DeskStatusBar(const DeskContext &desk, const WindowActions &actions, QWidget *parent)
    : QStatusBar(parent)
    , m_desk(desk)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_engine = addPart(tr("Engine"));
    m_inFlight = addPart(tr("In flight"));
    addQueue(actions);
    m_rate = addPart(tr("Attempts a second"));
    m_mail = addPart(tr("Mail"));
    auto *store = addPart(tr("Store"), true);
    store->setText(desk.store.location().description());
    store->setToolTip(tr("Store: %1").arg(desk.store.location().description()));
    m_clock = addPart(tr("Time, UTC"));
    m_clock->setToolTip(tr("The time in UTC, by which days are counted"));

    connect(&desk.engine, &EngineControl::statusChanged, this, &DeskStatusBar::showEngine);
    showEngine(desk.engine.status());
    if (desk.outbox) {
        connect(desk.outbox, &OutboxControl::statusChanged, this, &DeskStatusBar::showOutbox);
        showOutbox(desk.outbox->status());
    } else {
        m_mail->hide();
    }
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &DeskStatusBar::showTime);
    connect(&desk.clock, &Clock::jumped, this, &DeskStatusBar::showTime);
    second->start(1s);
    showTime();
}

void DeskStatusBar::addQueue(const WindowActions &actions)
{
    m_queued = new QToolButton(this);
    m_queued->setAutoRaise(true);
    m_queued->setFocusPolicy(Qt::TabFocus);
    m_queued->setAccessibleDescription(tr("Queued"));
    m_queued->setToolTip(tr("Deliveries that wait for their turn or their next try: look at them, and take them back"));
    connect(m_queued, &QToolButton::clicked, actions.showQueue, &QAction::trigger);
    addWidget(m_queued);
}

/// Colours are those of the palette there was.
void DeskStatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_clock)
        return;
    showEngine(m_desk.engine.status());
    if (m_desk.outbox)
        showOutbox(m_desk.outbox->status());
}

QLabel *DeskStatusBar::addPart(const QString &name, bool takesRest)
{
    auto *label = new ElidedLabel(this); // no text widens the window
    if (takesRest)
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setContentsMargins(4, 0, 10, 0);
    label->setAccessibleDescription(name);
    addWidget(label, takesRest ? 1 : 0);
    return label;
}

void DeskStatusBar::showEngine(const EngineStatus &status)
{
    say(m_engine, engineText(status), toneOf(status.state), status.detail);
    const QLocale locale;
    m_inFlight->setText(tr("%1 in flight").arg(locale.toString(status.inFlight)));
    m_queued->setText(tr("%1 queued").arg(locale.toString(status.queued)));
    m_rate->setText(tr("%1/s").arg(locale.toString(status.perSecond, 'f', status.perSecond < 10 ? 1 : 0)));
}

void DeskStatusBar::showOutbox(const OutboxStatus &status)
{
    QStringList details{status.detail, status.givenUpDetail};
    details.removeAll(QString());
    say(m_mail, mailText(status), toneOf(status), details.join(u'\n'));
}

void DeskStatusBar::showTime()
{
    m_clock->setText(toDateTime(m_desk.clock.now()).toString(u"yyyy-MM-dd HH:mm:ss"_s) + tr(" UTC"));
}

} // namespace hookdesk
