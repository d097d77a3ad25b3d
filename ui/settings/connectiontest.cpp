// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectiontest.h"

#include "model/tables/whendone.h"
#include "ui/tonedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

ConnectionTest::ConnectionTest(const QString &title, Start start, CanBeStopped canBeStopped, QWidget *parent)
    : QWidget(parent)
    , m_start(std::move(start))
    , m_canBeStopped(canBeStopped)
    , m_begin(new QPushButton(title, this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_progress(new QProgressBar(this))
    , m_answer(new TonedLabel(Tone::Neutral, this))
{
    for (auto *button : {m_begin, m_stop})
        button->setAutoDefault(false);
    m_stop->setAccessibleName(tr("Stop the test"));
    m_progress->setAccessibleName(tr("The test goes on"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(m_begin->sizeHint().height() / 2);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addWidget(m_stop);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_answer);
    showRunning(false);
    connect(m_begin, &QPushButton::clicked, this, &ConnectionTest::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        say(Tone::Neutral, tr("The test was stopped."));
    });
}

ConnectionTest::~ConnectionTest()
{
    stop();
}

QString ConnectionTest::text() const
{
    return m_answer->text();
}

void ConnectionTest::begin()
{
    stop();
    m_cancel.emplace();
    showRunning(true);
    say(Tone::Neutral, {});
    whenDone(this, m_start(m_cancel->get_token()), [this, number = ++m_number](const Result<QString> &answer) {
        if (isRunning() && number == m_number)
            conclude(answer);
    });
}

void ConnectionTest::stop()
{
    if (!m_cancel)
        return;
    m_cancel->request_stop();
    m_cancel.reset();
    showRunning(false);
}

void ConnectionTest::forget()
{
    stop();
    say(Tone::Neutral, {});
}

void ConnectionTest::conclude(const Result<QString> &answer)
{
    m_cancel.reset();
    showRunning(false);
    if (answer)
        say(Tone::Good, u"✓ "_s + *answer);
    else
        say(Tone::Bad, u"✕ "_s + answer.error().message);
}

void ConnectionTest::showRunning(bool isRunning)
{
    const bool hadKeyboard = m_begin->hasFocus() || m_stop->hasFocus();
    m_begin->setVisible(!isRunning);
    m_stop->setVisible(isRunning && m_canBeStopped == CanBeStopped::Yes);
    m_progress->setVisible(isRunning);
    if (hadKeyboard)
        (isRunning && m_canBeStopped == CanBeStopped::Yes ? m_stop : m_begin)->setFocus();
}

void ConnectionTest::say(Tone tone, const QString &text)
{
    m_answer->setTone(tone);
    m_answer->say(text);
}

} // namespace hookdesk
