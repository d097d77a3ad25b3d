-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a delivery was skipped: one that was tried before its app was disabled, and skipped at its next try, is offered for
-- replay as well as one that was made afterwards.
ALTER TABLE deliveries ADD COLUMN skipped_at INTEGER;
UPDATE deliveries SET skipped_at = COALESCE((SELECT MAX(sent_at) FROM webhook_requests WHERE delivery_id = deliveries.id), created_at) WHERE state = 4;
DROP INDEX deliveries_skipped;
CREATE INDEX deliveries_skipped ON deliveries (sentry_app_id, skipped_at) WHERE state = 4;
