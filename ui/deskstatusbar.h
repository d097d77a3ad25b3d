// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The status bar: what the engine and the mails are doing, which store this is, and the time in UTC.
#pragma once

#include "ui/deskcontext.h"

#include <QStatusBar>

class QLabel;

namespace hookdesk
{

class DeskStatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    DeskStatusBar(const DeskContext &desk, QWidget *parent);

private:
    QLabel *addPart(const QString &name, bool takesRest = false);
    void showEngine(const EngineStatus &status);
    void showOutbox(const OutboxStatus &status);
    void showTime();

    const DeskContext &m_desk;
    QLabel *m_engine;
    QLabel *m_inFlight;
    QLabel *m_queued;
    QLabel *m_rate;
    QLabel *m_mail;
    QLabel *m_clock;
};

} // namespace hookdesk
