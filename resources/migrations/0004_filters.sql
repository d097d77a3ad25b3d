-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a filter on responses asks of them, newest first, in a small fraction of the table: a filter that few of a
-- million responses fulfil reads this index alone, in about 100 ms (tests/bench/bench_filters). It grows at its end.
CREATE INDEX webhook_requests_filtered ON webhook_requests (id, sent_at, sentry_app_id, organization_id, outcome, response_code, error, attempt, event, delivery_id);
-- The Request-ID is what a customer quotes.
CREATE INDEX deliveries_of_request ON deliveries (request_id);
-- Replays and pings: few among the alerts.
CREATE INDEX deliveries_by_hand ON deliveries (kind) WHERE kind <> 0;
