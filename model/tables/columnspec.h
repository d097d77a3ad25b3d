// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table tells of its cells besides their text: roles, tones, and the spec that describes a column in one place.
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>
#include <functional>

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
};

} // namespace hookdesk

Q_DECLARE_METATYPE(hookdesk::Tone)
