// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of the JSON output: null where there is nothing, times in ISO 8601, UTC, with milliseconds.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"
#include "model/records/json.h"
#include "model/records/webhookrequest.h"

#include <QDate>
#include <QString>
#include <optional>

namespace hookdesk
{

/// `2026-11-23T12:00:00.000Z`.
QString isoText(Instant at);

/// As `--json` prints it: UTF-8 without blanks, bytes that are not UTF-8 as U+FFFD. Without a line end.
QByteArray jsonLine(const Json &value);

Json jsonOf(Instant at);
Json jsonOf(const std::optional<Instant> &at);
Json jsonOf(const QDate &day);
/// Null for an empty one.
Json jsonIfAny(const QString &text);
/// An object of the fields by name. Those of the same name are joined by commas, as RFC 9110 has it.
Json jsonOf(const HeaderList &headers);

template <class Tag>
Json jsonOf(Id<Tag> id)
{
    return id.isValid() ? Json(id.value) : Json();
}

template <class Tag>
Json jsonOf(const std::optional<Id<Tag>> &id)
{
    return id ? jsonOf(*id) : Json();
}

} // namespace hookdesk
