-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An incident's deliveries are counted without those that were cancelled before they were sent: all of them less these, both by an
-- index alone, not by looking at each.
CREATE INDEX deliveries_never_sent ON deliveries (incident_id) WHERE state = 5 AND attempts = 0;
