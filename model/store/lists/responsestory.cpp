// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/responsestory.h"

#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/clientsecrets.h"
#include "model/store/columns.h"
#include "model/store/deliveries.h"
#include "model/store/integrationbuffers.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "model/store/webhookrequests.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace hookdesk
{

namespace
{

constexpr int mostLater = 20000; ///< attempts that are counted back
constexpr int mostDisablings = 100;

constexpr Statement countLater{
    "count what was counted later that day",
    "SELECT counted, COUNT(*) FROM (SELECT counted FROM webhook_requests WHERE sentry_app_id = ?"
    " AND organization_id = ? AND sent_at >= ? AND sent_at < ? AND id > ? LIMIT ?) GROUP BY counted"};
constexpr Statement selectFamily{
    "list a delivery's replays",
    "WITH RECURSIVE family (id) AS (SELECT ? UNION SELECT d.id FROM family JOIN deliveries d"
    " ON d.replay_of = family.id LIMIT ?) SELECT id FROM family ORDER BY id"};

int &countOfDay(BufferDay &day, CountedAs counted)
{
    return counted == CountedAs::Success ? day.success : counted == CountedAs::Error ? day.error : day.timeout;
}

/// The day as it stood before what was counted later. A buffer that was cleared meanwhile does not add up.
std::optional<BufferDay> before(BufferDay day, const QList<std::pair<CountedAs, int>> &later, CountedAs own)
{
    int sum = 0;
    for (const auto &[counted, count] : later) {
        sum += count;
        if (counted != CountedAs::Nothing)
            countOfDay(day, counted) -= count;
    }
    const bool addsUp = std::min({day.success, day.error, day.timeout}) >= 0 && countOfDay(day, own) >= 1;
    return addsUp && sum < mostLater ? std::optional(day) : std::nullopt;
}

std::optional<ToldDisabling> disablingBy(const QList<AuditEntry> &entries, DeliveryId delivery)
{
    for (const auto &entry : entries) {
        const auto data = parseJson(entry.data);
        if (!data || !data->is_object() || !data->contains("delivery") || data->at("delivery") != delivery.value)
            continue;
        return ToldDisabling{entry.at, textOf(data->value("reason", std::string()))};
    }
    return std::nullopt;
}

/// One that goes to another installation names it; that is not what somebody has written.
bool saysElse(const QByteArray &body, const QByteArray &original)
{
    if (body == original)
        return false;
    auto one = parseJson(body);
    auto other = parseJson(original);
    if (!one || !other || !one->is_object() || !other->is_object())
        return true;
    one->erase("installation");
    other->erase("installation");
    return *one != *other;
}

} // namespace

Result<std::optional<ResponseStory>> ResponseStories::find(AttemptId id, Instant now)
{
    ResponseStory story;
    HOOKDESK_TRY_ASSIGN(attempt, WebhookRequests(m_connection).find(id));
    if (!attempt)
        return std::optional<ResponseStory>();
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(m_connection).find(attempt->delivery));
    HOOKDESK_TRY_ASSIGN(app, SentryApps(m_connection).find(attempt->app));
    HOOKDESK_TRY_ASSIGN(organization, Organizations(m_connection).find(attempt->organization));
    if (!delivery || !app || !organization)
        return std::optional<ResponseStory>(); // gone between the readings
    story.attempt = *attempt;
    story.delivery = *delivery;
    story.delivery.body.clear();
    story.app = *app;
    story.app.clientSecret.clear();
    story.organization = *organization;
    HOOKDESK_TRY_ASSIGN(signature, ClientSecrets(m_connection).check(*attempt));
    story.signature = signature;
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(m_connection).load());
    story.settings = settings;
    HOOKDESK_TRY(addBuffer(story, now));
    HOOKDESK_TRY(addDisabling(story));
    HOOKDESK_TRY(addFamily(story));
    return std::optional(std::move(story));
}

Result<> ResponseStories::addBuffer(ResponseStory &story, Instant now)
{
    const auto &attempt = story.attempt;
    const auto key = BufferKey::of(attempt.app, attempt.organization);
    const auto today = dayOf(now);
    story.rule = brokenRule(story.app, story.settings);
    HOOKDESK_TRY_ASSIGN(days, IntegrationBuffers(m_connection).days(key, today.addDays(1 - bufferDaysKept), today));
    story.health = bufferHealth(story.app, story.organization.id, days, now, story.rule);
    if (days.isEmpty() && story.app.disabled) {
        HOOKDESK_TRY_ASSIGN(
            before, IntegrationBuffers(m_connection).daysSetAside(key, today.addDays(1 - bufferDaysKept), today));
        days = before;
    }
    if (attempt.counted == CountedAs::Nothing)
        return {};

    const auto day = dayOf(attempt.at);
    const auto counted =
        std::find_if(days.cbegin(), days.cend(), [day](const BufferDay &counted) { return counted.day == day; });
    if (counted == days.cend())
        return {};
    const auto start = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const auto end = day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const auto read = [](Rows &rows) { return std::pair(enumAt<CountedAs>(rows, 0), numberAt(rows, 1)); };
    HOOKDESK_TRY_ASSIGN(later, listOf(m_connection.run(countLater, {column(attempt.app), column(attempt.organization),
                                                                    start, end, column(attempt.id), mostLater}),
                                      read));
    story.dayAfter = before(*counted, later, attempt.counted);
    return {};
}

Result<> ResponseStories::addDisabling(ResponseStory &story)
{
    const auto &attempt = story.attempt;
    if (attempt.counted != CountedAs::Error && attempt.counted != CountedAs::Timeout)
        return {}; // nothing else comes to stage 5
    HOOKDESK_TRY_ASSIGN(entries, AuditLog(m_connection).disablings(attempt.organization, attempt.at, mostDisablings));
    const auto disabling = disablingBy(entries, attempt.delivery);
    if (!disabling)
        return {};
    HOOKDESK_TRY_ASSIGN(latest, WebhookRequests(m_connection).latestFailureOf(attempt.delivery, disabling->at));
    if (latest == attempt.id)
        story.disabling = disabling;
    return {};
}

Result<> ResponseStories::addFamily(ResponseStory &story)
{
    auto first = story.delivery;
    while (first.replayOf && *first.replayOf < first.id) { // an original is older, so this comes to an end
        HOOKDESK_TRY_ASSIGN(original, Deliveries(m_connection).find(*first.replayOf));
        if (!original) {
            story.forgottenOriginal = first.replayOf;
            break;
        }
        first = *original;
    }
    const auto read = [](Rows &rows) { return DeliveryId(rows.integer(0)); };
    HOOKDESK_TRY_ASSIGN(ids, listOf(m_connection.run(selectFamily, {column(first.id), mostDeliveries + 1}), read));
    if (ids.size() > mostDeliveries) {
        story.hasMoreReplays = true;
        ids.removeLast();
        if (!ids.contains(story.delivery.id))
            ids.last() = story.delivery.id;
    }
    QHash<DeliveryId, QByteArray> bodies; // an original comes before its replays
    for (const auto &id : std::as_const(ids)) {
        HOOKDESK_TRY_ASSIGN(delivery, Deliveries(m_connection).find(id));
        HOOKDESK_TRY_ASSIGN(attempts, WebhookRequests(m_connection).ofDelivery(id));
        if (!delivery)
            continue;
        const auto body = bodies.insert(id, std::exchange(delivery->body, {}));
        const auto original = bodies.constFind(delivery->replayOf.value_or(DeliveryId()));
        story.family << ToldDelivery{*delivery, attempts, original != bodies.cend() && saysElse(*body, *original)};
    }
    return {};
}

} // namespace hookdesk
