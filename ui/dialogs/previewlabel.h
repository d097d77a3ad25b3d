// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text in a frame that says what a dialog is about to do.
#pragma once

#include <QLabel>

namespace hookdesk
{

class PreviewLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PreviewLabel(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hookdesk
