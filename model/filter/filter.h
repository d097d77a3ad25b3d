// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filter as it is understood: terms that a row must all fulfil. It knows neither SQL nor the pages.
#pragma once

#include "model/records/bufferhealth.h"
#include "model/records/clock.h"
#include "model/records/delivery.h"
#include "model/records/incident.h"
#include "model/records/installation.h"
#include "model/records/sentryapp.h"
#include "model/records/webhookrequest.h"

#include <QStringList>
#include <variant>

namespace hookdesk
{

enum class FilterKey {
    Text, ///< words without a key
    Code,
    App,
    Organization,
    Event,
    Outcome, ///< takes the words of Error too
    Error,
    State,      ///< of a buffer
    MailState,  ///< has the same word as State, on the pages of mails
    Status,     ///< the app's
    AlertState, ///< the incident's: has the same word as Status, on the pages of incidents
    Installation,
    Since,
    Until,
    RequestId,
    Incident,
    Kind,
    Attempt,
    BulkReplay, ///< the number of the one that a replay belongs to
    AuditEvent, ///< has the same word as Event, on the pages of the audit log
    Who,
    To,
};

using FilterKeys = QList<FilterKey>;

/// Between the parts may be any text: `deploy-*` is {"deploy-", ""}, one part alone the whole text. The case of letters
/// A to Z does not matter.
struct TextPattern {
    QStringList parts;

    bool operator==(const TextPattern &) const = default;
};

/// Both ends belong to it.
struct NumberRange {
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const NumberRange &) const = default;
};

/// The first digits of a Request-ID, or all of them: lower-case hexadecimal.
struct RequestIdStart {
    QString digits;

    bool operator==(const RequestIdStart &) const = default;
};

/// How long before now: it moves on with the clock.
using Age = std::chrono::milliseconds;

/// Where a mail stands, as tables say it. One that is tried again is queued, too.
enum class MailStanding { Queued, TriedAgain, Sending, Sent, GivenUp, Cancelled };

using FilterValue = std::variant<TextPattern, NumberRange, RequestIdStart, Age, Instant, Outcome, DeliveryError,
                                 DeliveryKind, HealthState, AppStatus, InstallationStatus, AlertStatus, MailStanding>;

/// Fulfilled by a row that has any of the values; when it is negated, by one that has none.
struct FilterTerm {
    FilterKey key = FilterKey::Text;
    bool isNegated = false;
    QList<FilterValue> values;

    bool operator==(const FilterTerm &) const = default;
};

struct Filter {
    QList<FilterTerm> terms; ///< none: every row

    bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const Filter &) const = default;
};

/// Whether what it lets through changes with the time alone.
bool dependsOnTime(const Filter &filter);

} // namespace hookdesk
