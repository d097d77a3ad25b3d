-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Responses are sorted by these, too. All of them: by an index of its own, in a few ms. Those that a filter lets through:
-- by the index of filters, which lacked the duration, in about 100 ms (tests/bench/bench_filters).
CREATE INDEX webhook_requests_by_code ON webhook_requests (response_code);
CREATE INDEX webhook_requests_by_duration ON webhook_requests (duration_ms);
DROP INDEX webhook_requests_filtered;
CREATE INDEX webhook_requests_filtered ON webhook_requests (id, sent_at, sentry_app_id, organization_id, outcome, response_code, error, attempt, event, delivery_id, duration_ms);
