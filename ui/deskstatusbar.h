// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The status bar: what the engine and the mails are doing, which store this is, and the time in UTC.
#pragma once

#include "ui/deskcontext.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace hookdesk
{

class WindowActions;

class DeskStatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    DeskStatusBar(const DeskContext &desk, const WindowActions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addPart(const QString &name, bool takesRest = false);
    void addQueue(const WindowActions &actions);
    void showEngine(const EngineStatus &status);
    void showOutbox(const OutboxStatus &status);
    void showTime();

    const DeskContext &m_desk;
    QLabel *m_engine;
    QLabel *m_inFlight;
    QToolButton *m_queued; ///< opens what waits
    QLabel *m_rate;
    QLabel *m_mail;
    QLabel *m_clock = nullptr; ///< the last that is made
};

} // namespace hookdesk
