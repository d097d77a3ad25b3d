// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table tells of its cells besides their text: roles, tones, and the spec that describes a column in one place.
#pragma once

#include "model/store/listorder.h"

#include <QMetaType>
#include <QString>
#include <QVariant>
#include <functional>
#include <optional>

namespace hookdesk
{

/// What a value means to the reader; the window gives it a colour, and never says it by colour alone.
enum class Tone { Neutral, Muted, Good, Warning, Late, Bad };

enum TableRole {
    SortRole = Qt::UserRole + 1, ///< a value that compares as the column sorts
    RowIdRole,                   ///< qint64: what identifies the row while it moves
    ToneRole,                    ///< Tone
    ElideRole,                   ///< Qt::TextElideMode
    DaysRole,                    ///< BufferDays, in columns that show them
    WidthRole,                   ///< of a header: int, in average characters
    SortableRole,                ///< of a header: bool, whether the rows can be sorted by the column
};

template <class Row>
struct ColumnSpec {
    QString title;
    int width = 12; ///< in average characters
    std::function<QString(const Row &)> text;
    std::function<QVariant(const Row &)> sortKey = {}; ///< the text when absent
    std::function<QString(const Row &)> tooltip = {};  ///< the text when absent
    std::function<Tone(const Row &)> tone = {};
    Qt::Alignment alignment = Qt::AlignLeft;
    Qt::TextElideMode elide = Qt::ElideRight;
    QString titleTooltip = {};
    std::optional<SortKey> order = {};             ///< by what the store sorts, for tables that are read in their order
    Qt::SortOrder firstOrder = Qt::AscendingOrder; ///< when people begin to sort by it
    std::function<QString(const Row &)> plain = {}; ///< for files, as programs read it; the text when absent
    QString plainTitle = {};                        ///< of it, with the unit; the title when absent
};

} // namespace hookdesk

Q_DECLARE_METATYPE(hookdesk::Tone)
