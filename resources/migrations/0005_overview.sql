-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The overview is counted while attempts are recorded, in their transactions: adding up a million of them takes too long
-- to do it whenever somebody looks. Minutes and hours are those of UTC since 1970.

-- Kept as long as the chart looks back, whatever becomes of the responses: 43,200 rows in 30 days.
CREATE TABLE attempt_minutes (
    minute INTEGER PRIMARY KEY,
    delivered INTEGER NOT NULL,
    failed INTEGER NOT NULL, -- there was a response
    unanswered INTEGER NOT NULL,
    skipped INTEGER NOT NULL
) STRICT;

-- Attempts that were sent, kept for a day. As in the buffer, no references: they would be looked up for every attempt.
CREATE TABLE attempt_hours (
    hour INTEGER NOT NULL,
    sentry_app_id INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    failed INTEGER NOT NULL, -- unanswered ones too
    duration_ms INTEGER NOT NULL, -- of all of them together
    longest_ms INTEGER NOT NULL,
    PRIMARY KEY (hour, sentry_app_id, organization_id)
) STRICT, WITHOUT ROWID;

INSERT INTO attempt_minutes (minute, delivered, failed, unanswered, skipped)
SELECT sent_at / 60000, SUM(outcome = 0), SUM(outcome = 1 AND response_code <> 0), SUM(outcome = 1 AND response_code = 0), SUM(outcome = 2)
FROM webhook_requests INDEXED BY webhook_requests_filtered GROUP BY 1;

-- The day before the newest attempt: ids grow with time.
INSERT INTO attempt_hours (hour, sentry_app_id, organization_id, sent, failed, duration_ms, longest_ms)
SELECT sent_at / 3600000, sentry_app_id, organization_id, COUNT(*), SUM(outcome = 1), SUM(duration_ms), MAX(duration_ms)
FROM webhook_requests WHERE outcome <> 2 AND id >= (
    SELECT MIN(id) FROM webhook_requests INDEXED BY webhook_requests_filtered WHERE sent_at >= (
        SELECT MAX(sent_at) FROM webhook_requests INDEXED BY webhook_requests_filtered) - 90000000)
GROUP BY 1, 2, 3;
