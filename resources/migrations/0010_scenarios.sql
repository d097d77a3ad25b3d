-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A bulk replay that keeps the gaps in which its originals were made, so many percent as fast, instead of a rate.
ALTER TABLE bulk_replays ADD COLUMN speed_percent INTEGER;
