// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/reenable.h"

#include "flow/flowlog.h"
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

struct ReenableTexts {
    Q_DECLARE_TR_FUNCTIONS(Reenable)
};

Result<> enable(Connection &connection, AppId id, const QStringList &events, const QString &actor, Instant now)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(id));
    if (!app)
        return failure(ErrorCode::NotFound, ReenableTexts::tr("There is no app with the id %1.").arg(id.value));
    HOOKDESK_TRY_ASSIGN(isFirst, SentryApps(connection).enable(id, events));
    if (!isFirst)
        return failure(ErrorCode::Refused, ReenableTexts::tr("The app “%1” is not disabled.").arg(app->slug));
    HOOKDESK_TRY(IntegrationBuffers(connection).clearAll(id));

    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.event = u"INTERNAL_INTEGRATION_REENABLED"_s;
    entry.organization = app->owner;
    entry.target = app->name;
    Json names = Json::array();
    for (const auto &event : events)
        names.push_back(jsonText(event));
    entry.data = compactJson({{"name", app->name.toStdString()},
                              {"events", names},
                              {"reason", app->disabled ? app->disabled->reason.toStdString() : std::string()}});
    HOOKDESK_TRY(AuditLog(connection).add(entry));
    return {};
}

} // namespace

QCoro::Task<Result<>> reenableApp(FlowContext flow, AppId app, QStringList events, QString actor)
{
    const auto enableApp = [app, events, actor, now = flow.clock.now()](Connection &connection) {
        return enable(connection, app, events, actor, now);
    };
    const auto done = co_await flow.store.commit(Topic::SentryApps | Topic::Buffer | Topic::Audit, enableApp);
    if (done)
        flow.log.log(u"sentryapp.reenabled"_s, {{"sentry_app_id", app.value}});
    co_return done;
}

} // namespace hookdesk
