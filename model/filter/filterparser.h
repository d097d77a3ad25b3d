// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter language: `text "two words" code:5xx,429 -app:deploy-bot since:2h`. Words are joined by and, the values
// behind a key by or, and `-` leaves out what fulfils a word.
#pragma once

#include "model/filter/filter.h"

#include <tl/expected.hpp>

namespace hookdesk
{

/// Why a text is no filter: a sentence for people that names the word and what is allowed, and where the word is.
struct FilterError {
    QString message;
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const FilterError &) const = default;
};

/// `keys` are those that the page has. Times without a zone are local.
tl::expected<Filter, FilterError> parseFilter(const QString &text, const FilterKeys &keys);

} // namespace hookdesk
