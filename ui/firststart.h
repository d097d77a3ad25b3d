// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start, and practising: an empty store is filled with sample data or set up step by step, and the practice
// receiver's answers are chosen.
#pragma once

#include "ui/deskcontext.h"
#include "ui/reportwords.h"

#include <QObject>

class QDialog;
class QWidget;

namespace hookdesk
{

class WindowActions;

/// Main thread. Serves the actions exploreSample, setUp and practice.
class FirstStart final : public QObject
{
    Q_OBJECT

public:
    FirstStart(const DeskContext &desk, WindowActions &actions, QWidget *window);

Q_SIGNALS:
    void dialogWanted(QDialog *dialog);
    void told(const hookdesk::Message &message);

private:
    void look();
    void explore();
    void setUp();

    const DeskContext &m_desk;
    WindowActions &m_actions;
    QWidget *m_window;
};

} // namespace hookdesk
