// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actionbutton.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace hookdesk
{

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(action->text().remove(u'&').remove(u"…"_s));
    setMinimumHeight(fontMetrics().height() + 12);
}

} // namespace hookdesk
