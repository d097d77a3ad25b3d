// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws days of the integration buffer: as a strip beside the state of an integration, and as cells of a heat map.
#pragma once

#include "ui/rowdelegate.h"

namespace hookdesk
{

/// A state in words, and a spark strip of its days: the height of a bar is the share that failed, and an error day is a
/// whole one.
class DayStripDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// One day: a tile in its tone, the stronger the more failed, with its glyph where there is room.
class DayCellDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hookdesk
