-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Many replays that were asked for at once. Their deliveries are named beside, not in the table of deliveries, which every
-- attempt writes to.
CREATE TABLE bulk_replays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    created_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    chosen TEXT NOT NULL, -- what was asked for, in words of the filter
    rate INTEGER NOT NULL, -- replays a second and host
    state INTEGER NOT NULL
) STRICT;
CREATE INDEX bulk_replays_unfinished ON bulk_replays (state) WHERE state < 3;

CREATE TABLE bulk_replay_deliveries (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE,
    bulk_replay_id INTEGER NOT NULL REFERENCES bulk_replays (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX bulk_replay_deliveries_of ON bulk_replay_deliveries (bulk_replay_id, delivery_id);
