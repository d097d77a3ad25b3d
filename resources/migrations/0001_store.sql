-- SPDX-FileCopyrightText: 2026 The Hookdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The first schema. Every statement ends with a semicolon at the end of a line. Times are UTC milliseconds (_at), days
-- UTC YYYY-MM-DD, lists one value a line, headers one `Name: value` a line. Enums are stored as their numbers, which
-- model/store/storednumbers.h pins. A migration that was released is never changed: a new one follows it.

CREATE TABLE organizations (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    url_prefix TEXT NOT NULL
) STRICT;

CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    UNIQUE (organization_id, email)
) STRICT;

CREATE TABLE sentry_apps (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    status INTEGER NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES organizations (id),
    webhook_url TEXT NOT NULL,
    events TEXT NOT NULL,
    is_alertable INTEGER NOT NULL,
    client_secret TEXT NOT NULL,
    timeout_threshold INTEGER,
    range_days INTEGER,
    disabled_at INTEGER, -- null: it is not disabled
    disabled_reason TEXT,
    disabled_events TEXT,
    owners_notified INTEGER,
    disabled_by INTEGER -- the delivery whose failure did it; no reference: it may be removed before
) STRICT;

CREATE TABLE installations (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    sentry_app_id INTEGER NOT NULL REFERENCES sentry_apps (id),
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    status INTEGER NOT NULL,
    deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX installations_of_app ON installations (sentry_app_id, organization_id);

CREATE TABLE incidents (
    id INTEGER PRIMARY KEY,
    identifier INTEGER NOT NULL,
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    title TEXT NOT NULL,
    status INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    attachment BLOB NOT NULL,
    UNIQUE (organization_id, identifier)
) STRICT;
CREATE INDEX incidents_by_start ON incidents (started_at, id);

-- Hot: one insert and two updates a delivery. Ids are never used twice, for views follow them and replays name them.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    sentry_app_id INTEGER NOT NULL REFERENCES sentry_apps (id),
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    installation_id INTEGER NOT NULL REFERENCES installations (id),
    incident_id INTEGER REFERENCES incidents (id),
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    resumed INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    next_attempt_at INTEGER, -- kept while in flight, so that a release restores it
    replay_of INTEGER, -- no reference: the original may be removed before the replay
    resource TEXT NOT NULL,
    action TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX deliveries_queued ON deliveries (sentry_app_id, next_attempt_at) WHERE state = 0;
CREATE INDEX deliveries_in_flight ON deliveries (id) WHERE state = 1;
CREATE INDEX deliveries_skipped ON deliveries (sentry_app_id, created_at) WHERE state = 4;
CREATE INDEX deliveries_of_incident ON deliveries (incident_id) WHERE incident_id IS NOT NULL;

-- Hot: one insert an attempt. The request body is the delivery's.
CREATE TABLE webhook_requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery_id INTEGER NOT NULL REFERENCES deliveries (id),
    attempt INTEGER NOT NULL,
    resumed INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    sentry_app_id INTEGER NOT NULL REFERENCES sentry_apps (id),
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    event TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    response_code INTEGER NOT NULL,
    error INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    response_cut INTEGER NOT NULL,
    url TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    request_headers BLOB NOT NULL,
    response_headers BLOB NOT NULL,
    response_body BLOB NOT NULL
) STRICT;
CREATE INDEX webhook_requests_of_delivery ON webhook_requests (delivery_id);
CREATE INDEX webhook_requests_of_installation ON webhook_requests (sentry_app_id, organization_id, sent_at, outcome);
CREATE INDEX webhook_requests_ring ON webhook_requests (sentry_app_id, event, id) WHERE outcome <> 2;
CREATE INDEX webhook_requests_error_ring ON webhook_requests (sentry_app_id, event, id) WHERE outcome = 1;

-- The key is the original's, which knows no references: counts of an unknown app are kept too.
CREATE TABLE integration_buffer (
    kind INTEGER NOT NULL,
    subject_id INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    success INTEGER NOT NULL DEFAULT 0,
    error INTEGER NOT NULL DEFAULT 0,
    timeout INTEGER NOT NULL DEFAULT 0,
    fatal INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, subject_id, organization_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL UNIQUE,
    recipient TEXT NOT NULL,
    sender TEXT NOT NULL,
    reply_to TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    state INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    next_try_at INTEGER,
    sent_at INTEGER,
    last_error TEXT NOT NULL
) STRICT;
CREATE INDEX mail_outbox_queued ON mail_outbox (next_try_at) WHERE state = 0;
CREATE INDEX mail_outbox_sending ON mail_outbox (id) WHERE state = 1;
CREATE INDEX mail_outbox_given_up ON mail_outbox (id) WHERE state = 3 AND last_error <> '';

CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    logged_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    organization_id INTEGER REFERENCES organizations (id),
    target TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
