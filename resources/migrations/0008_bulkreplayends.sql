-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One that runs or is held ends with the last of its replays, in the transaction that records what became of that one. The last in
-- their order are the last to be sent, most often: looked at first, they tell soon that it goes on.
CREATE TRIGGER bulk_replays_end AFTER UPDATE OF state ON deliveries WHEN NEW.kind = 1 AND NEW.state > 1
BEGIN UPDATE bulk_replays SET state = 3 WHERE state IN (1, 2) AND id = (SELECT bulk_replay_id FROM bulk_replay_deliveries WHERE delivery_id = NEW.id) AND (SELECT d.id FROM bulk_replay_deliveries b CROSS JOIN deliveries d ON d.id = b.delivery_id WHERE b.bulk_replay_id = bulk_replays.id AND d.state < 2 ORDER BY b.delivery_id DESC LIMIT 1) IS NULL; END;

-- Until now one that had sent everything still ran.
UPDATE bulk_replays SET state = 3 WHERE state = 1 AND NOT EXISTS (SELECT 1 FROM bulk_replay_deliveries b JOIN deliveries d ON d.id = b.delivery_id WHERE b.bulk_replay_id = bulk_replays.id AND d.state < 2);
