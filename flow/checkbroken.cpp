// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/checkbroken.h"

#include "flow/flowlog.h"
#include "flow/notifydisabled.h"
#include "model/records/bufferhealth.h"
#include "model/store/auditlog.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct CheckBrokenTexts {
    Q_DECLARE_TR_FUNCTIONS(CheckBroken)
};

Result<BrokenVerdict> verdictOn(Connection &connection, const BufferKey &key, const BrokenRule &rule,
                                const QDate &today)
{
    HOOKDESK_TRY_ASSIGN(days, IntegrationBuffers(connection).days(key, today.addDays(1 - rule.rangeDays), today));
    return brokenVerdict(key, days, today, rule);
}

AuditEntry auditEntry(const SentryApp &app, OrganizationId organization, const Disabling &disabled)
{
    AuditEntry entry;
    entry.at = disabled.at;
    entry.actor = u"engine"_s;
    entry.event = u"INTERNAL_INTEGRATION_DISABLED"_s;
    entry.organization = organization;
    entry.target = app.name;
    Json data{{"name", app.name.toStdString()}, {"reason", disabled.reason.toStdString()}};
    if (disabled.delivery) // still known when the app is enabled again
        data["delivery"] = disabled.delivery->value;
    entry.data = compactJson(data);
    return entry;
}

/// Which app is looked at, after which delivery, when.
struct Disable {
    BufferKey key;
    std::optional<DeliveryId> delivery;
    Instant now;
};

/// The whole disabling, inside the writer's transaction; nothing when somebody else was first.
Result<std::optional<DisabledNotice>> disableIfBroken(Connection &connection, const Disable &what,
                                                      const Settings &settings)
{
    const auto &[key, delivery, now] = what;
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(AppId(key.subject)));
    if (!app || app->disabled)
        return std::nullopt;
    HOOKDESK_TRY_ASSIGN(verdict, verdictOn(connection, key, brokenRule(*app, settings), dayOf(now)));
    if (!verdict.broken)
        return std::nullopt;

    app->disabled = Disabling{.at = now, .reason = reasonText(verdict), .events = app->events, .delivery = delivery};
    HOOKDESK_TRY_ASSIGN(notice, notifyDisabled(connection, *app, key.organization, settings, now));
    app->disabled->ownersNotified = static_cast<int>(notice.mails.size());
    HOOKDESK_TRY_ASSIGN(isFirst, SentryApps(connection).disable(app->id, *app->disabled));
    if (!isFirst)
        return failure(ErrorCode::Refused, CheckBrokenTexts::tr("The app “%1” was disabled meanwhile.").arg(app->name));
    HOOKDESK_TRY(IntegrationBuffers(connection).clear(key));
    HOOKDESK_TRY(AuditLog(connection).add(auditEntry(*app, key.organization, *app->disabled)));
    return std::optional(notice);
}

/// The buffers of enabled internal apps that say broken.
Result<QList<BufferKey>> brokenKeys(Connection &connection, const Settings &settings, const QDate &today)
{
    QList<BufferKey> broken;
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).all());
    HOOKDESK_TRY_ASSIGN(buffers, IntegrationBuffers(connection).all(today.addDays(1 - bufferDaysKept), today));
    for (const auto &app : apps) {
        for (const auto &[key, days] : buffers) {
            const bool isCandidate = app.isInternal() && !app.disabled && key.kind == BufferKey::Kind::SentryApp &&
                                     key.subject == app.id.value;
            if (isCandidate && brokenVerdict(key, days, today, brokenRule(app, settings)).broken)
                broken << key;
        }
    }
    return broken;
}

QCoro::Task<Result<bool>> disable(FlowContext flow, BufferKey key, std::optional<DeliveryId> delivery)
{
    const Disable what{key, delivery, flow.clock.now()};
    const auto disableApp = [what, settings = flow.settings](Connection &connection) {
        return disableIfBroken(connection, what, *settings);
    };
    const auto notice =
        co_await flow.store.commit(Topic::SentryApps | Topic::Outbox | Topic::Buffer | Topic::Audit, disableApp);
    if (!notice)
        co_return failure(notice.error());
    if (!*notice)
        co_return false;
    tellDisabled(flow.log, **notice);
    flow.log.log(u"sentryapp.disabled"_s, {{"sentry_app_slug", (*notice)->app.slug.toStdString()},
                                           {"organization_id", key.organization.value},
                                           {"reason", (*notice)->app.disabled->reason.toStdString()}});
    co_return true;
}

} // namespace

QCoro::Task<Result<AttemptResult>> checkBroken(FlowContext flow, SharedDelivery claimed, AttemptResult attempt)
{
    const auto key = BufferKey::of(attempt.request.app, attempt.request.organization);
    const auto rule = brokenRule(claimed->app, *flow.settings);
    const auto judge = [key, rule, today = dayOf(flow.clock.now())](Connection &connection) {
        return verdictOn(connection, key, rule, today);
    };
    const auto verdict = co_await flow.store.read(judge);
    if (!verdict)
        co_return failure(verdict.error());
    if (flow.log.isWatched())
        flow.log.stage(Stage::CheckBroken, verdict->broken
                                               ? CheckBrokenTexts::tr("broken: %1").arg(reasonText(*verdict))
                                               : CheckBrokenTexts::tr("not broken"));
    if (!verdict->broken || claimed->app.disabled)
        co_return attempt;
    const auto disabled = co_await disable(flow, key, attempt.request.delivery);
    if (!disabled)
        co_return failure(disabled.error());
    attempt.appDisabled = *disabled;
    co_return attempt;
}

QCoro::Task<Result<int>> checkAllBroken(FlowContext flow)
{
    const auto judgeAll = [settings = flow.settings, today = dayOf(flow.clock.now())](Connection &connection) {
        return brokenKeys(connection, *settings, today);
    };
    const auto keys = co_await flow.store.read(judgeAll);
    if (!keys)
        co_return failure(keys.error());
    int count = 0;
    for (const auto &key : *keys) {
        const auto disabled = co_await disable(flow, key, std::nullopt);
        if (!disabled)
            co_return failure(disabled.error());
        count += *disabled ? 1 : 0;
    }
    co_return count;
}

} // namespace hookdesk
