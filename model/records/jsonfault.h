// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a JSON text that somebody is writing, and where: for an editor that marks it.
#pragma once

#include "model/records/json.h"

#include <optional>

namespace hookdesk
{

struct JsonFault {
    int line = 0;   ///< 1 is the first; 0: it is about the whole text
    int column = 0; ///< in bytes: so many of the line are read
    QString reason; ///< the parser's words

    bool operator==(const JsonFault &) const = default;
};

/// The first thing for which parseJson() refuses the text; none when it takes it.
std::optional<JsonFault> findJsonFault(const QByteArray &text, const JsonLimits &limits = {});

} // namespace hookdesk
