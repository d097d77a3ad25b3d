// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws days of the integration buffer: as a strip beside the state of an integration, and as cells of a heat map.
#pragma once

#include "model/records/integrationbuffer.h"
#include "ui/rowdelegate.h"

#include <QFont>
#include <QHash>
#include <QPixmap>

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

/// One day: a tile in its tone, the stronger the more failed, with its glyph where there is room; a frame where the
/// keyboard is. Thousands of them are painted while a page scrolls, so each look is drawn once, and kept.
class DayCellDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// What a tile depends on besides the day.
    struct Look {
        QSize size;
        double scale = 1;
        qint64 palette = 0;
        QFont font;

        bool operator==(const Look &) const = default;
    };

    const QPixmap &tileOf(const BufferDay &day, const QStyleOptionViewItem &option, double scale) const;

    mutable Look m_look;
    mutable QHash<int, QPixmap> m_tiles; ///< of this look
};

} // namespace hookdesk
