// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/grabworld.h"

#include "flow/mail/testmail.h"
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/maildecisions.h"
#include "model/store/mailoutbox.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "tests/support/manyintegrations.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk::test
{

namespace
{

/// An integration, one in ten of them disabled, with an incident, a response, a mail and an audit entry.
Result<> addOfEach(Connection &connection, const SentryApp &like, int number, Instant now)
{
    const auto at = now - number * 97s;
    HOOKDESK_TRY(addIntegration(connection, like, number, dayOf(now)));
    const AppId app(1000 + number);
    if (number % 10 == 0) {
        const Disabling disabling{.at = at,
                                  .reason = u"1,000 timeouts on %1"_s.arg(dayOf(at).toString(Qt::ISODate)),
                                  .events = {u"issue"_s},
                                  .ownersNotified = 1};
        HOOKDESK_TRY(SentryApps(connection).disable(app, disabling));
    }
    HOOKDESK_TRY(Incidents(connection)
                     .save({.identifier = 100000 + number,
                            .organization = like.owner,
                            .title = u"Checkout errors, shard %1"_s.arg(number),
                            .status = number % 3 == 0 ? AlertStatus::Resolved : AlertStatus::Critical,
                            .started = at,
                            .attachment = "{}"}));
    const bool isFailed = number % 7 == 0;
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection)
                                      .add({.requestId = u"%1"_s.arg(number, 32, 16, QChar(u'0')),
                                            .app = app,
                                            .organization = like.owner,
                                            .installation = InstallationId(1000 + number),
                                            .resource = u"metric_alert"_s,
                                            .action = u"critical"_s,
                                            .body = "{}",
                                            .state = isFailed ? DeliveryState::Failed : DeliveryState::Delivered,
                                            .attempts = 1,
                                            .created = at}));
    WebhookRequest request;
    request.delivery = delivery;
    request.at = at;
    request.durationMs = number % 900;
    request.app = app;
    request.organization = like.owner;
    request.event = u"metric_alert.critical"_s;
    request.url = like.webhookUrl;
    request.outcome = isFailed ? Outcome::Failed : Outcome::Delivered;
    request.responseCode = isFailed ? 503 : 200;
    HOOKDESK_TRY(WebhookRequests(connection).add(request));
    HOOKDESK_TRY(queueTestMail(connection, u"owner-%1@acme.test"_s.arg(number), u"ana"_s, at));
    return AuditLog(connection)
        .add({.at = at, .actor = u"ana"_s, .event = u"SETTING_CHANGED"_s, .target = u"mail.port"_s, .data = "{}"})
        .map([](AuditId) {});
}

} // namespace

void failAtLongUrl(FlowFixture &fixture)
{
    const auto apps = fixture.read([](Connection &connection) { return SentryApps(connection).all(); });
    const auto found = std::find_if(apps.cbegin(), apps.cend(),
                                    [](const SentryApp &app) { return app.slug.startsWith(u"warehouse-radio"_s); });
    auto app = *found;
    app.name = u"The integration with the longest name that anybody has ever given to one of theirs"_s;
    app.webhookUrl = fixture.receiver.url(u"/nobody/"_s + u"is-at-home-in-this-path"_s.repeated(20)).toString();
    fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
    AlertRequest request;
    request.sentryApp = app.slug;
    request.organization = u"meridian-freight"_s;
    request.status = u"critical"_s;
    const auto failed = valueOf(await(fixture.engine->trigger(request)));
    valueOf(await(fixture.engine->finished(failed.delivery)));
    const auto replay = valueOf(await(fixture.engine->replay({failed.delivery, u"ana"_s})));
    valueOf(await(fixture.engine->finished(replay.delivery)));
}

void addMany(FlowFixture &fixture, int count)
{
    constexpr int atOnce = 500;
    const auto like = fixture.app();
    for (int first = 1; first <= count; first += atOnce) {
        fixture.write([=, now = fixture.clock.now()](Connection &connection) -> Result<> {
            for (int number = first; number < first + atOnce && number <= count; ++number)
                HOOKDESK_TRY(addOfEach(connection, like, number, now));
            return {};
        });
    }
}

void addMails(FlowFixture &fixture)
{
    fixture.write([now = fixture.clock.now()](Connection &connection) -> Result<> {
        MailOutbox outbox(connection);
        QList<MailId> ids;
        for (const auto &to : {u"ana@acme.test"_s, u"bo@acme.test"_s, u"cy@acme.test"_s, u"dee@acme.test"_s}) {
            HOOKDESK_TRY_ASSIGN(mail, queueTestMail(connection, to, u"ana"_s, now));
            ids << mail.id;
        }
        HOOKDESK_TRY(outbox.sent(ids.at(0), now));
        HOOKDESK_TRY(outbox.giveUp(ids.at(1), u"The mail server does not take mails to bo@acme.test: 550 5.1.1 no such "
                                              "user here. Correct the address of the member, and send it again."_s));
        HOOKDESK_TRY(outbox.retry(ids.at(2), now + 5min, u"The mail server 127.0.0.1 is not reached."_s));
        return MailDecisions(connection)
            .decide(ids.at(3), MailDecision::Cancel, u"ana"_s, now)
            .map([](const OutboxMail &) {});
    });
}

} // namespace hookdesk::test
