// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The days of a buffer as the tables show them: what kind of day each was, with a glyph, a tone and its counts in
// words.
#pragma once

#include "model/records/bufferhealth.h"
#include "model/tables/columnspec.h"

#include <QList>

namespace hookdesk
{

enum class DayKind {
    NoCounts,
    Good,     ///< successes only
    Mixed,    ///< errors, successes too
    Timeouts, ///< mostly or only timeouts among its failures
    ErrorDay, ///< errors and no success: counts towards disabling
};

DayKind dayKind(const BufferDay &day);

/// A text of one character: `·`, `✓`, `!`, `◷`, `✕`.
QString glyphOf(DayKind kind);
Tone toneOf(DayKind kind);
/// For people: `error day`.
QString wordOf(DayKind kind);

/// The share of a day's responses that were errors or timeouts, 0 to 1.
double failureShare(const BufferDay &day);

/// For people, in lines: the date, what kind of day it was, its counts.
QString dayText(const BufferDay &day);

/// The value of DaysRole.
struct BufferDays {
    QList<BufferDay> days; ///< oldest first

    bool operator==(const BufferDays &) const = default;
};

} // namespace hookdesk

Q_DECLARE_METATYPE(hookdesk::BufferDays)
