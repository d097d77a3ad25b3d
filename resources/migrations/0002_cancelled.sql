-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Retention looks for them by their age: one that was cancelled before its first attempt has no response to go with.
CREATE INDEX deliveries_cancelled ON deliveries (created_at) WHERE state = 5;
