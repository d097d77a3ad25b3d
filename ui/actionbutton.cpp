// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actionbutton.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace hookdesk
{

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::adopt);
    setAutoDefault(false);
    setMinimumHeight(fontMetrics().height() + 12);
    adopt();
}

void ActionButton::adopt()
{
    const auto plain = m_action->text().remove(u'&');
    setText(u' ' + plain);
    setAccessibleName(QString(plain).remove(u"…"_s));
    setIcon(m_action->icon());
    setToolTip(m_action->toolTip());
    if (hasFocus() && !m_action->isEnabled())
        Q_EMIT givesKeyboardAway();
    setEnabled(m_action->isEnabled());
    setHidden(!m_action->isVisible());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
}

} // namespace hookdesk
