-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the buffer of an integration held when it was disabled, and cleared for it: shown until the app is enabled again, never
-- judged by.
CREATE TABLE set_aside_buffer (
    sentry_app_id INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    success INTEGER NOT NULL,
    error INTEGER NOT NULL,
    timeout INTEGER NOT NULL,
    PRIMARY KEY (sentry_app_id, organization_id, day)
) STRICT, WITHOUT ROWID;
