-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The events that responses have had: a filter that asks for another needs not look at them.
CREATE TABLE webhook_events (
    event TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO webhook_events (event) SELECT DISTINCT event FROM webhook_requests INDEXED BY webhook_requests_filtered WHERE id > 0;
CREATE TRIGGER webhook_events_known AFTER INSERT ON webhook_requests
BEGIN INSERT OR IGNORE INTO webhook_events (event) VALUES (NEW.event); END;
