// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The title of a part of a page.
#pragma once

#include <QLabel>

namespace hookdesk
{

inline QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *title = new QLabel(text, parent);
    auto font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    return title;
}

} // namespace hookdesk
