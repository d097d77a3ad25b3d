// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the failing webhook to the owner's mailbox: the engine disables an app, the worker's mails reach the mail
// server.
#include "model/store/integrationbuffers.h"
#include "model/store/mailoutbox.h"
#include "model/store/organizations.h"
#include "model/store/storedsettings.h"
#include "tests/support/flowfixture.h"
#include "tests/support/golden.h"
#include "tests/support/mailthread.h"
#include "tests/support/smtpserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class OutboxFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOwnerIsToldOfADisabledApp()
    {
        const auto recorded = golden(u"notify_disable.json"_s).at(0);
        FlowFixture fixture;
        SmtpServer server({u"plain"_s});
        fixture.set(u"mail.from"_s, u"hookdesk@acme.test"_s);
        fixture.set(u"mail.port"_s, QString::number(server.port()));
        fixture.set(u"mail.host"_s, u"127.0.0.1"_s);
        MailThread mails(*fixture.store, fixture.clock, fixture.log, {});
        mails.worker().start();
        const auto app = failingApp(fixture);
        QCOMPARE(app.name, goldenText(recorded, "app_name"));

        QVERIFY(fixture.trigger(app).appDisabled);

        QTRY_COMPARE(server.messages().size(), 2);
        QStringList recipients;
        for (const auto &message : server.messages()) {
            recipients << headerOf(message, u"To"_s);
            QCOMPARE(message.at("to"), Json({recipients.constLast().toStdString()}));
            QCOMPARE(headerOf(message, u"Subject"_s), goldenText(recorded.at("messages").at(0), "subject"));
            QCOMPARE(headerOf(message, u"From"_s), u"hookdesk@acme.test"_s);
            QVERIFY(message.at("text").get<std::string>().find(app.webhookUrl.toStdString()) != std::string::npos);
        }
        recipients.sort();
        QCOMPARE(recipients, QStringList({u"ana@acme.test"_s, u"bob@acme.test"_s}));
        QTRY_COMPARE(fixture.events.named(u"mail.sent"_s).size(), 2);
        for (const auto &mail : fixture.read([](Connection &connection) { return MailOutbox(connection).newest(10); }))
            QCOMPARE(mail.state, MailState::Sent);
    }

private:
    /// Two owners, a member who is none, and errors on each of the six days before.
    static SentryApp failingApp(FlowFixture &fixture)
    {
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(u"/hook/"_s + app.slug, Behaviour::answer(400));
        const auto today = dayOf(fixture.clock.now());
        fixture.write([app, today](Connection &connection) -> Result<> {
            HOOKDESK_TRY(
                Organizations(connection)
                    .setMembers(app.owner, {{MemberId(7), app.owner, u"ana@acme.test"_s, u"Ana"_s, Role::Owner},
                                            {MemberId(8), app.owner, u"bob@acme.test"_s, u"Bob"_s, Role::Owner},
                                            {MemberId(9), app.owner, u"mia@acme.test"_s, u"Mia"_s, Role::Member}}));
            for (int back = 1; back < 7; ++back)
                HOOKDESK_TRY(IntegrationBuffers(connection)
                                 .add(BufferKey::of(app.id, app.owner), today.addDays(-back), BufferCount::Error));
            return {};
        });
        return app;
    }
};

QTEST_GUILESS_MAIN(OutboxFlowTest)
#include "tst_outboxflow.moc"
