// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that each list has, and what they ask of its rows.
#include "model/store/filtercondition.h"

#include "model/store/incidentrule.h"

namespace hookdesk
{

namespace
{

#define IS_LIKE(column) column " LIKE ? ESCAPE '\\'"

// A slug made from a name ends with six digits that nobody remembers.
#define IS_APP                                                                                                         \
    "(" IS_LIKE("slug") " OR " IS_LIKE("name") " OR (" IS_LIKE(                                                        \
        "substr(slug, 1, length(slug) - 7)") " AND slug GLOB '*-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'))"
#define IS_ORGANIZATION "(" IS_LIKE("slug") " OR " IS_LIKE("name") ")"

// The + keeps the index of installations out of it: whether an app has few or most of the responses, the index of
// filters is read from the newest on, and left when the page is full.
#define APP_IN(condition) "+sentry_app_id IN (SELECT id FROM sentry_apps WHERE " condition ")"
#define ORGANIZATION_IN(condition) "organization_id IN (SELECT id FROM organizations WHERE " condition ")"
#define OWNER_IN(condition) "owner_id IN (SELECT id FROM organizations WHERE " condition ")"
#define DELIVERY_IN(condition) "delivery_id IN (SELECT id FROM deliveries WHERE " condition ")"

// As it is stored, and as tables say it.
#define AUDIT_EVENT IS_LIKE("event") " OR " IS_LIKE("replace(event, '_', ' ')")

#define APP_TEXT IS_LIKE("slug") " OR " IS_LIKE("name") " OR " IS_LIKE("webhook_url")
#define INSTALLATION_TEXT APP_IN(APP_TEXT) " OR " ORGANIZATION_IN(IS_ORGANIZATION)

// What can fulfil a condition of responses, by an index of theirs.
#define RESPONSES_BY(index, condition)                                                                                 \
    "SELECT id FROM webhook_requests INDEXED BY webhook_requests_" index " WHERE " condition
#define RESPONSES_OF_APP(condition)                                                                                    \
    RESPONSES_BY("of_installation", "sentry_app_id IN (SELECT id FROM sentry_apps WHERE " condition ")")
#define RESPONSES_OF_ORGANIZATION                                                                                      \
    RESPONSES_BY("of_installation",                                                                                    \
                 "sentry_app_id IN (SELECT id FROM sentry_apps) AND " ORGANIZATION_IN(IS_ORGANIZATION))
#define RESPONSES_OF_DELIVERY(condition)                                                                               \
    "SELECT r.id FROM deliveries CROSS JOIN webhook_requests r INDEXED BY webhook_requests_of_delivery"                \
    " ON r.delivery_id = deliveries.id WHERE " condition
// All, or none when there has never been such an event.
#define RESPONSES_IF_EVENT(condition)                                                                                  \
    "SELECT r.id FROM (SELECT 1 FROM webhook_events WHERE " condition " LIMIT 1) CROSS JOIN webhook_requests r"

#define IS_CODE "response_code BETWEEN ? AND ?"
#define IS_REQUEST_ID "request_id >= ? AND request_id < ?"
#define IS_OF_INCIDENT "incident_id IN (SELECT id FROM incidents WHERE identifier BETWEEN ? AND ?)"
#define IS_BY_HAND "kind <> 0 AND kind = ?" // by the index of the few that are no alerts
#define IS_OF_BULK_REPLAY                                                                                              \
    "delivery_id IN (SELECT delivery_id FROM bulk_replay_deliveries WHERE bulk_replay_id BETWEEN ? AND ?)"
#define IS_EVENT IS_LIKE("event") " OR event LIKE '%.' || ? ESCAPE '\\'"

// In each, what is told quickest comes first.

constexpr FilterColumn ofResponses[] = {
    {FilterKey::Code, IS_CODE, RESPONSES_BY("by_code", IS_CODE)},
    {FilterKey::Outcome, "outcome = ?"},
    {FilterKey::Error, "error = ?"},
    {FilterKey::Since, "sent_at >= ?"},
    {FilterKey::Until, "sent_at < ?"},
    {FilterKey::Attempt, "attempt BETWEEN ? AND ?"},
    {FilterKey::BulkReplay, IS_OF_BULK_REPLAY, RESPONSES_BY("of_delivery", IS_OF_BULK_REPLAY)},
    {FilterKey::App, APP_IN(IS_APP), RESPONSES_OF_APP(IS_APP)},
    {FilterKey::Organization, ORGANIZATION_IN(IS_ORGANIZATION), RESPONSES_OF_ORGANIZATION},
    {FilterKey::RequestId, DELIVERY_IN(IS_REQUEST_ID), RESPONSES_OF_DELIVERY(IS_REQUEST_ID)},
    {FilterKey::Incident, DELIVERY_IN(IS_OF_INCIDENT), RESPONSES_OF_DELIVERY(IS_OF_INCIDENT)},
    {FilterKey::Kind, "CASE ? WHEN 0 THEN NOT " DELIVERY_IN("kind <> 0") " ELSE " DELIVERY_IN(IS_BY_HAND) " END",
     "SELECT id FROM webhook_requests WHERE ? = 0 UNION ALL " RESPONSES_OF_DELIVERY(IS_BY_HAND)},
    {FilterKey::Event, IS_EVENT, RESPONSES_IF_EVENT(IS_EVENT)},
    {FilterKey::Text, INSTALLATION_TEXT " OR " IS_LIKE("event"),
     RESPONSES_OF_APP(APP_TEXT) " UNION ALL " RESPONSES_OF_ORGANIZATION
                                " UNION ALL " RESPONSES_IF_EVENT(IS_LIKE("event"))}};

constexpr FilterColumn ofInstallations[] = {{FilterKey::Installation, "status = ?"},
                                            {FilterKey::App, APP_IN(IS_APP)},
                                            {FilterKey::Organization, ORGANIZATION_IN(IS_ORGANIZATION)},
                                            {FilterKey::Status, APP_IN("status = ?")},
                                            {FilterKey::State, nullptr}, // judged by the days of the buffer
                                            {FilterKey::Text, INSTALLATION_TEXT " OR " IS_LIKE("uuid")}};

constexpr FilterColumn ofApps[] = {{FilterKey::Status, "status = ?"},
                                   {FilterKey::App, IS_APP},
                                   {FilterKey::Organization, OWNER_IN(IS_ORGANIZATION)},
                                   {FilterKey::Text, APP_TEXT " OR " OWNER_IN(IS_ORGANIZATION)}};

constexpr FilterColumn ofDisabled[] = {
    {FilterKey::Status, "status = ?"},
    {FilterKey::Since, "disabled_at >= ?"},
    {FilterKey::Until, "disabled_at < ?"},
    {FilterKey::App, IS_APP},
    {FilterKey::Organization, OWNER_IN(IS_ORGANIZATION)},
    {FilterKey::Text, APP_TEXT " OR " IS_LIKE("disabled_reason") " OR " OWNER_IN(IS_ORGANIZATION)}};

constexpr FilterColumn ofIncidents[] = {
    {FilterKey::Incident, "identifier BETWEEN ? AND ?"},
    {FilterKey::AlertState, "status = ?"},
    {FilterKey::Since, "started_at >= ?"},
    {FilterKey::Until, "started_at < ?"},
    {FilterKey::Organization, ORGANIZATION_IN(IS_ORGANIZATION)},
    {FilterKey::Text, IS_LIKE("title") " OR " ORGANIZATION_IN(IS_ORGANIZATION) " OR " IS_LIKE(INCIDENT_RULE)}};

constexpr FilterColumn ofMails[] = {
    {FilterKey::MailState, "CASE ? WHEN 0 THEN state = 0 WHEN 1 THEN state = 0 AND last_error <> '' WHEN 2 THEN "
                           "state = 1 WHEN 3 THEN state = 2 WHEN 4 THEN state = 3 AND last_error <> ''"
                           " ELSE state = 3 AND last_error = '' END"},
    {FilterKey::Since, "created_at >= ?"},
    {FilterKey::Until, "created_at < ?"},
    {FilterKey::To, IS_LIKE("recipient")},
    {FilterKey::Text, IS_LIKE("recipient") " OR " IS_LIKE("subject") " OR " IS_LIKE("last_error")}};

// Data is a BLOB of UTF-8.
constexpr FilterColumn ofAudit[] = {
    {FilterKey::Since, "logged_at >= ?"},
    {FilterKey::Until, "logged_at < ?"},
    {FilterKey::Who, IS_LIKE("actor")},
    {FilterKey::AuditEvent, AUDIT_EVENT},
    {FilterKey::Organization, ORGANIZATION_IN(IS_ORGANIZATION)},
    {FilterKey::Text, AUDIT_EVENT " OR " IS_LIKE("actor") " OR " IS_LIKE("target") " OR " IS_LIKE(
                          "CAST(data AS TEXT)") " OR " ORGANIZATION_IN(IS_ORGANIZATION)}};

} // namespace

const FilterColumns responseFilter(ofResponses);
const FilterColumns installationFilter(ofInstallations);
const FilterColumns appFilter(ofApps);
const FilterColumns disabledFilter(ofDisabled);
const FilterColumns incidentFilter(ofIncidents);
const FilterColumns mailFilter(ofMails);
const FilterColumns auditFilter(ofAudit);

} // namespace hookdesk
