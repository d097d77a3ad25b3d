// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/grabworld.h"

#include "flow/mail/testmail.h"
#include "model/store/maildecisions.h"
#include "model/store/mailoutbox.h"
#include "model/store/sentryapps.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk::test
{

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
    const auto replay = valueOf(await(fixture.engine->replay(failed.delivery, {}, u"ana"_s)));
    valueOf(await(fixture.engine->finished(replay.delivery)));
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
