-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The counts of hours tell how integrations are: they are of alerts alone now. What people sent by hand, replays and pings, is
-- taken out of those that are kept.
DELETE FROM attempt_hours WHERE EXISTS (SELECT 1 FROM deliveries WHERE kind <> 0);
INSERT INTO attempt_hours (hour, sentry_app_id, organization_id, sent, failed, duration_ms, longest_ms)
SELECT r.sent_at / 3600000, r.sentry_app_id, r.organization_id, COUNT(*), SUM(r.outcome = 1), SUM(r.duration_ms), MAX(r.duration_ms)
FROM webhook_requests r JOIN deliveries d ON d.id = r.delivery_id AND d.kind = 0
WHERE EXISTS (SELECT 1 FROM deliveries WHERE kind <> 0) AND r.outcome <> 2 AND r.id >= (
    SELECT MIN(id) FROM webhook_requests INDEXED BY webhook_requests_filtered WHERE sent_at >= (
        SELECT MAX(sent_at) FROM webhook_requests INDEXED BY webhook_requests_filtered) - 90000000)
GROUP BY 1, 2, 3;
