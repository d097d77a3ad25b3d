// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of responses: attempts as rows without their bodies, newest first, read in pages.
#pragma once

#include "model/records/delivery.h"
#include "model/records/webhookrequest.h"
#include "model/store/listpage.h"

namespace hookdesk
{

struct ResponseRow {
    AttemptId id;
    DeliveryId delivery;
    QString requestId;
    DeliveryKind kind = DeliveryKind::Alert;
    std::optional<DeliveryId> replayOf;
    int attempt = 1;
    bool resumed = false;
    Instant at;
    qint64 durationMs = 0;
    AppId app;
    QString appSlug;
    QString appName;
    OrganizationId organization;
    QString organizationSlug;
    QString organizationName;
    QString event;
    QString url;
    Outcome outcome = Outcome::Failed;
    int responseCode = noResponse;
    DeliveryError error = DeliveryError::None;
    QString errorDetail;
    CountedAs counted = CountedAs::Nothing;
    qint64 responseBytes = 0; ///< of the body as kept

    bool operator==(const ResponseRow &) const = default;
};

/// How many have come since a row.
struct ResponseTally {
    int all = 0;
    int failed = 0;

    bool operator==(const ResponseTally &) const = default;
};

/// On the thread of its connection. Errors are those of Connection::run.
class ResponseList
{
public:
    /// The rows that fulfil the filter, all without one. Its ages are those before `now`.
    explicit ResponseList(Connection &connection, const Filter &filter = {}, Instant now = {});

    static FilterKeys filterKeys() { return keysOf(responseFilter); }

    /// The first page, or the one that begins behind another's end.
    Result<ListPage<ResponseRow>> page(const ListOrder &order, const std::optional<ListCursor> &after, int limit);
    /// What page() runs: its plan tells which indexes it reads. `candidates` selects the ids of all rows that can be
    /// on it, when they are few.
    SqlCondition pageStatement(const ListOrder &order, const std::optional<ListCursor> &after, int limit,
                               const std::optional<SqlCondition> &candidates = {}) const;
    /// The newest rows, newest first.
    Result<QList<ResponseRow>> newest(int limit);
    /// The rows that follow upon one, oldest first: what has come since.
    Result<QList<ResponseRow>> after(AttemptId id, int limit);
    /// The rows before one, newest first.
    Result<QList<ResponseRow>> before(AttemptId id, int limit);
    /// Counts the rows that follow upon one.
    Result<ResponseTally> tallyAfter(AttemptId id);
    /// The newest row of all, whether it fulfils the filter or not; none when there are none.
    Result<AttemptId> latest();

private:
    /// Those of the term that has the fewest.
    struct Candidates {
        std::optional<SqlCondition> few; ///< none when all terms have many
        int count = 0;
    };
    Result<Candidates> fewCandidates();
    Result<ListPage<ResponseRow>> read(const ListOrder &order, const std::optional<ListCursor> &after, int limit,
                                       const std::optional<SqlCondition> &candidates);
    Result<QList<ResponseRow>> rowsBehind(AttemptId id, Qt::SortOrder direction, int limit);

    Connection &m_connection;
    const SqlCondition m_condition;
    const QList<SqlCondition> m_candidates;
};

} // namespace hookdesk
