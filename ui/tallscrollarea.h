// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A scroll area whose content is as wide as there is room, and as high as its wrapped texts then need.
#pragma once

#include <QScrollArea>

namespace hookdesk
{

class TallScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    TallScrollArea(QWidget *content, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    /// The wheel scrolls over fields, too, and changes none by the way.
    void guardFields();
};

} // namespace hookdesk
