// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two attempts side by side: what was sent and what came back, line by line; JSON by what it says, not how it is
// written.
#pragma once

#include "model/store/lists/wholeresponse.h"

#include <QList>
#include <QString>

namespace hookdesk
{

enum class Alike {
    Same,
    Changed,
    OnlyLeft,
    OnlyRight,
    Own, ///< differs with every request, as its time does: no difference that says anything
};

struct ComparedLine {
    QString left;
    QString right;
    Alike alike = Alike::Same;

    bool operator==(const ComparedLine &) const = default;
};

struct ComparedPart {
    QString title;
    QString note; ///< for people: what is compared, and what is left out; may be empty
    QList<ComparedLine> lines;

    /// Lines that differ, those of Alike::Own left out.
    int differences() const;
};

/// At most so many lines of a body are compared, and so many characters of a line shown.
constexpr qsizetype linesCompared = 5000;
constexpr qsizetype charactersShown = 1000;

/// What they were, then request and response, headers and body each. Takes time for long bodies, up to some seconds
/// where they have nothing in common: not in the main thread, else any.
QList<ComparedPart> compared(const WholeResponse &left, const WholeResponse &right);

} // namespace hookdesk
