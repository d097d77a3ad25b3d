// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name of the alert rule that an incident's attachment tells, for SQL.
#pragma once

/// Of a row of incidents. An attachment is a BLOB that SQLite reads as JSON when it is told that it is text; one that
/// it does not take names no rule: NULL.
#define INCIDENT_RULE                                                                                                  \
    "CASE WHEN json_valid(CAST(attachment AS TEXT))"                                                                   \
    " THEN json_extract(CAST(attachment AS TEXT), '$.metric_alert.alert_rule.name') END"
