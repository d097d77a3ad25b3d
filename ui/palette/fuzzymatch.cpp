// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzymatch.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <vector>

namespace hookdesk
{

namespace
{

constexpr qsizetype mostLetters = 64;
constexpr qsizetype mostText = 300;
constexpr int never = std::numeric_limits<int>::min() / 2;

constexpr int ofLetter = 4;
constexpr int ofWordStart = 9;
constexpr int ofTextStart = 4;
constexpr int ofNeighbour = 7;
constexpr int mostLead = 6; ///< what is before the first letter costs no more

QString folded(const QString &text)
{
    auto letters = text; // letter by letter: their places stay
    for (auto &letter : letters)
        letter = letter.toCaseFolded();
    return letters;
}

bool isWordStart(const QString &text, qsizetype place)
{
    if (place == 0 || !text.at(place).isLetterOrNumber())
        return place == 0;
    const auto before = text.at(place - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(place).isUpper());
}

int worth(const QString &text, qsizetype place)
{
    return ofLetter + (isWordStart(text, place) ? ofWordStart : 0) + (place == 0 ? ofTextStart : 0);
}

/// The best scores of the pattern's first letters, the last of them at each place of the text.
struct Line {
    std::vector<int> score;
    std::vector<qsizetype> before; ///< the place of the letter before, by which the score came
};

Line firstLine(QChar letter, const QString &text, const QString &letters)
{
    Line line{std::vector<int>(letters.size(), never), std::vector<qsizetype>(letters.size(), -1)};
    for (qsizetype place = 0; place < letters.size(); ++place) {
        if (letters.at(place) == letter)
            line.score[place] = worth(text, place) - static_cast<int>(std::min<qsizetype>(place, mostLead));
    }
    return line;
}

Line nextLine(const Line &last, QChar letter, const QString &text, const QString &letters)
{
    Line line{std::vector<int>(letters.size(), never), std::vector<qsizetype>(letters.size(), -1)};
    int far = never; // the best of those that are not neighbours, less what is passed over
    qsizetype farPlace = -1;
    for (qsizetype place = 1; place < letters.size(); ++place) {
        if (place >= 2) {
            far = std::max(far - 1, never);
            if (last.score[place - 2] - 1 > far) {
                far = last.score[place - 2] - 1;
                farPlace = place - 2;
            }
        }
        if (letters.at(place) != letter)
            continue;
        const int near = last.score[place - 1] == never ? never : last.score[place - 1] + ofNeighbour;
        const auto best = std::max(near, far);
        if (best <= never / 2)
            continue;
        line.score[place] = best + worth(text, place);
        line.before[place] = near >= far ? place - 1 : farPlace;
    }
    return line;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    auto wanted = folded(pattern);
    wanted.removeIf([](QChar letter) { return letter.isSpace(); });
    wanted.truncate(mostLetters);
    if (wanted.isEmpty())
        return FuzzyMatch{};
    const auto letters = folded(text.left(mostText));
    if (letters.size() < wanted.size())
        return std::nullopt;

    std::vector<Line> lines{firstLine(wanted.at(0), text, letters)};
    for (qsizetype i = 1; i < wanted.size(); ++i)
        lines.push_back(nextLine(lines.back(), wanted.at(i), text, letters));
    const auto &last = lines.back().score;
    const auto best = std::max_element(last.cbegin(), last.cend());
    if (*best <= never / 2)
        return std::nullopt;

    FuzzyMatch match{*best - static_cast<int>((letters.size() - wanted.size()) / 8), {}};
    auto place = static_cast<qsizetype>(best - last.cbegin());
    for (const auto &line : std::views::reverse(lines)) {
        match.letters.prepend(place);
        place = line.before[place];
    }
    return match;
}

} // namespace hookdesk
