// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/checkbroken.h"

#include "flow/flowlog.h"
#include "flow/notifydisabled.h"
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

Result<DisabledNotice> disable(Connection &connection, SentryApp app, const BrokenVerdict &verdict,
                               const BrokenQuestion &question, const Settings &settings)
{
    const auto &[key, delivery, now] = question;
    app.disabled = Disabling{.at = now, .reason = reasonText(verdict), .events = app.events, .delivery = delivery};
    HOOKDESK_TRY_ASSIGN(notice, notifyDisabled(connection, app, key.organization, settings, now));
    app.disabled->ownersNotified = static_cast<int>(notice.mails.size());
    HOOKDESK_TRY_ASSIGN(isFirst, SentryApps(connection).disable(app.id, *app.disabled));
    if (!isFirst)
        return failure(ErrorCode::Refused, CheckBrokenTexts::tr("The app “%1” was disabled meanwhile.").arg(app.name));
    HOOKDESK_TRY(IntegrationBuffers(connection).setAside(key));
    HOOKDESK_TRY(AuditLog(connection).add(auditEntry(app, key.organization, *app.disabled)));
    return notice;
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

} // namespace

Topics BrokenAnswer::touched() const
{
    return disabled ? Topic::SentryApps | Topic::Outbox | Topic::Buffer | Topic::Audit : Topics();
}

Result<BrokenAnswer> checkBroken(Connection &connection, const BrokenQuestion &question, const Settings &settings)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(AppId(question.key.subject)));
    if (!app)
        return BrokenAnswer();
    HOOKDESK_TRY_ASSIGN(verdict, verdictOn(connection, question.key, brokenRule(*app, settings), dayOf(question.now)));
    BrokenAnswer answer{.verdict = verdict, .disabled = {}};
    if (verdict.broken && !app->disabled) {
        HOOKDESK_TRY_ASSIGN(notice, disable(connection, *app, verdict, question, settings));
        answer.disabled = notice;
    }
    return answer;
}

void tellBroken(FlowLog &log, const BrokenAnswer &answer)
{
    if (log.isWatched())
        log.stage(Stage::CheckBroken, answer.verdict.broken
                                          ? CheckBrokenTexts::tr("broken: %1").arg(reasonText(answer.verdict))
                                          : CheckBrokenTexts::tr("not broken"));
    if (!answer.disabled)
        return;
    const auto &notice = *answer.disabled;
    tellDisabled(log, notice);
    log.log(u"sentryapp.disabled"_s, {{"sentry_app_slug", notice.app.slug.toStdString()},
                                      {"organization_id", notice.organization.value},
                                      {"reason", notice.app.disabled->reason.toStdString()}});
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
        const BrokenQuestion question{key, std::nullopt, flow.clock.now()};
        const auto check = [question, settings = flow.settings](Connection &connection) {
            return checkBroken(connection, question, *settings);
        };
        const auto answer = co_await flow.store.commit(Topics(), check);
        if (!answer)
            co_return failure(answer.error());
        tellBroken(flow.log, *answer);
        count += answer->disabled ? 1 : 0;
    }
    co_return count;
}

} // namespace hookdesk
