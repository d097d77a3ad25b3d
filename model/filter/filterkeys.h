// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the filter language: what each key is called, what it takes, and what completion offers for it.
#pragma once

#include "model/filter/filter.h"

#include <optional>

namespace hookdesk
{

struct FilterKeySpec {
    FilterKey key = FilterKey::Text;
    QString word;        ///< `code`; empty for free text
    QString allowed;     ///< for people, after “Allowed:”: a code such as 404, …
    QStringList offered; ///< values that completion offers; those of apps and organizations are the store's
    int mostValues = 100;
};

/// In the order in which people are told of them.
const QList<FilterKeySpec> &filterKeySpecs();
const FilterKeySpec &specOf(FilterKey key);
/// The key of a word, `code`, not `Code`: the one among these keys, else of another page. Several can have one word.
std::optional<FilterKey> filterKeyOf(const QString &word, const FilterKeys &keys);

/// `code, app, org`: those keys that have a word.
QString filterWordsText(const FilterKeys &keys);

/// What a key makes of a value, its text in parts between unquoted stars; none when it does not take it.
std::optional<FilterValue> filterValue(FilterKey key, const QStringList &parts);

} // namespace hookdesk
