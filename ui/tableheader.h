// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The titles of a table's columns: flat, with the room of the cells below, and an arrow at the sorted one.
#pragma once

#include <QHeaderView>

namespace hookdesk
{

class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hookdesk
