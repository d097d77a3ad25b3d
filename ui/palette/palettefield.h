// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field at the end of the menu bar that opens the palette: it says by which key.
#pragma once

#include <QAbstractButton>

class QAction;

namespace hookdesk
{

class PaletteField final : public QAbstractButton
{
    Q_OBJECT

public:
    /// A click triggers the action, whose shortcut it names.
    PaletteField(QAction *open, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hookdesk
