// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button that stays pressed, and then says so by a tick: some colour schemes hardly tell it by its colour.
#pragma once

#include <QPushButton>

namespace hookdesk
{

class ChipButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The title is its accessible name too, until another is set.
    explicit ChipButton(const QString &title, QWidget *parent = nullptr);
};

} // namespace hookdesk
