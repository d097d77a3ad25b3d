// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button that does what an action does, and is shown, enabled, checked and explained as it is.
#pragma once

#include <QPushButton>

class QAction;

namespace hookdesk
{

/// Its accessible name is the action's text without mnemonic and dots: “Trigger alert”.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It had the keyboard and is about to be disabled: the next button, which does something else, would get it.
    void givesKeyboardAway();

private:
    void adopt();

    QAction *m_action;
};

} // namespace hookdesk
