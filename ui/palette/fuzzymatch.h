// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzzy matching: whether a text has the letters that were typed, in their order, and how well.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace hookdesk
{

struct FuzzyMatch {
    int score = 0;            ///< higher is better; comparable between texts for one pattern
    QList<qsizetype> letters; ///< where the letters are in the text, ascending

    bool operator==(const FuzzyMatch &) const = default;
};

/// None when a letter is missing. Case and the pattern's blanks do not matter; at most 64 letters of the pattern and
/// 300 of the text are looked at. Of all ways to match, the best counts: letters that begin words, or follow each
/// other, are worth more, and what is passed over costs.
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace hookdesk
