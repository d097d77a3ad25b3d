// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chipbutton.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

ChipButton::ChipButton(const QString &title, QWidget *parent)
    : QPushButton(title, parent)
{
    setAccessibleName(title);
    setCheckable(true);
    setAutoDefault(false);
    const auto pressed = u"✓ "_s + title;
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    setMinimumWidth(QFontMetrics(strong).horizontalAdvance(pressed) + 20);
    connect(this, &QAbstractButton::toggled, this, [=, this](bool isOn) {
        setText(isOn ? pressed : title);
        auto shown = this->font();
        shown.setWeight(isOn ? QFont::DemiBold : QFont::Normal);
        setFont(shown);
    });
}

} // namespace hookdesk
