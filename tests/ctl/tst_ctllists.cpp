// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists: keys of formats.md in JSON, tables for people, no secret in either, and no harm from what came by network.
#include "model/store/incidents.h"
#include "model/store/integrationbuffers.h"
#include "tests/ctl/ctlfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlListsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList triggerArguments()
    {
        return {u"trigger"_s, u"--app"_s, u"deploy-bot"_s, u"--org"_s, u"acme"_s, u"--status"_s, u"critical"_s};
    }

    static void addTrouble(CtlFixture &fixture, int errorDays)
    {
        const auto today = dayOf(fixture.clock.now());
        fixture.write([today, errorDays](Connection &connection) -> Result<> {
            const auto key = BufferKey::of(AppId(17), OrganizationId(42));
            for (int ago = 1; ago <= errorDays; ++ago)
                HOOKDESK_TRY(IntegrationBuffers(connection).add(key, today.addDays(-ago), BufferCount::Error, 3));
            return IntegrationBuffers(connection).add(key, today, BufferCount::Timeout, 2);
        });
    }

private Q_SLOTS:
    void keysAreThoseOfTheFormats_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("apps") << u"apps"_s << QStringList{u"id"_s,          u"uuid"_s,   u"slug"_s,
                                                          u"name"_s,        u"status"_s, u"owner_organization"_s,
                                                          u"webhook_url"_s, u"events"_s, u"is_alertable"_s};
        QTest::newRow("installations") << u"installations"_s
                                       << QStringList{u"id"_s, u"uuid"_s, u"sentry_app"_s, u"organization"_s,
                                                      u"status"_s};
        QTest::newRow("incidents") << u"incidents"_s
                                   << QStringList{u"id"_s,     u"identifier"_s,   u"organization"_s, u"title"_s,
                                                  u"status"_s, u"date_started"_s, u"attachment"_s};
        QTest::newRow("health") << u"health"_s
                                << QStringList{u"sentry_app"_s,       u"organization"_s, u"state"_s,
                                               u"broken"_s,           u"error_days"_s,   u"timeouts_today"_s,
                                               u"expected_disable"_s, u"days"_s};
        QTest::newRow("audit") << u"audit"_s << QStringList{u"at"_s,           u"actor"_s,  u"event"_s,
                                                            u"organization"_s, u"target"_s, u"data"_s};
        QTest::newRow("mail") << u"mail"_s << QStringList{u"id"_s,    u"message_id"_s, u"to"_s,       u"subject"_s,
                                                          u"state"_s, u"tries"_s,      u"next_try"_s, u"last_error"_s};
        QTest::newRow("responses") << u"responses"_s
                                   << QStringList{u"delivery"_s,        u"request_id"_s,   u"sentry_app"_s,
                                                  u"organization"_s,    u"event"_s,        u"outcome"_s,
                                                  u"response_code"_s,   u"error"_s,        u"duration_ms"_s,
                                                  u"attempt"_s,         u"next_attempt"_s, u"replay_of"_s,
                                                  u"app_disabled"_s,    u"at"_s,           u"url"_s,
                                                  u"request_headers"_s, u"request_body"_s, u"response_headers"_s,
                                                  u"response_body"_s,   u"counted_as"_s};
    }
    void keysAreThoseOfTheFormats()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, keys);
        CtlFixture fixture;
        fixture.createWorld();
        addTrouble(fixture, 6);
        fixture.answerWith(Behaviour::answer(404)); // disables: a mail, an audit entry
        QCOMPARE(fixture.run(triggerArguments()).status, 1);
        const auto done = fixture.run({command, u"--json"_s});
        QCOMPARE(done.status, 0);
        QVERIFY2(done.err.isEmpty(), done.err.constData());
        const auto objects = done.objects();
        QVERIFY(!objects.isEmpty());
        for (const auto &object : objects)
            QCOMPARE(keysOf(object).mid(0, keys.size()), keys);
        // More only where the workspace file has more for what is out of the ordinary.
        QCOMPARE(keysOf(objects.constLast()).size(), keys.size());
        QVERIFY(!done.out.contains("topsecret"));

        const auto shown = fixture.run({command});
        QCOMPARE(shown.status, 0);
        QCOMPARE(shown.out.count('\n'), objects.size() + 1);
        QVERIFY(!shown.out.contains("topsecret") && !shown.out.contains('\x1b'));
    }

    void anEmptyStoreListsNothing_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto *command :
             {"apps", "installations", "incidents", "responses", "health", "disabled", "mail", "audit"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void anEmptyStoreListsNothing()
    {
        QFETCH(QString, command);
        CtlFixture fixture;
        fixture.write([](Connection &) -> Result<> { return {}; });
        const auto shown = fixture.run({command});
        QVERIFY2(shown.status == 0 && shown.out.count('\n') == 1, shown.out.constData());
        const auto json = fixture.run({command, u"--json"_s});
        QVERIFY2(json.status == 0 && json.out.isEmpty(), json.out.constData());
    }

    void responsesTellWhatWasSentAndReceived()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.answerWith({.status = 200, .headers = {{"X-Answer", "yes"}, {"X-Answer", "no"}}, .body = "fine\xff"});
        const auto sent = fixture.run(triggerArguments() + QStringList{u"--json"_s}).object();
        const auto row = fixture.run({u"responses"_s, u"--json"_s}).object();
        for (const auto *key : {"delivery", "request_id", "sentry_app", "organization", "event", "outcome",
                                "response_code", "error", "duration_ms", "attempt", "replay_of", "app_disabled"})
            QCOMPARE(row.at(key), sent.at(key));
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        QVERIFY(time.match(textAt(row, "at")).hasMatch());
        QCOMPARE(textAt(row.at("request_headers"), "Request-ID"), textAt(row, "request_id"));
        QVERIFY(row.at("request_headers").contains("Sentry-Hook-Signature"));
        QCOMPARE(fixture.receiver.requests().constFirst().body.toStdString(),
                 row.at("request_body").get<std::string>());
        QCOMPARE(textAt(row.at("response_headers"), "X-Answer"), u"yes, no"_s);
        QCOMPARE(textAt(row, "response_body"), u"fine\ufffd"_s);
        QCOMPARE(textAt(row, "counted_as"), u"success"_s);
    }

    void responsesAreLimited()
    {
        CtlFixture fixture;
        fixture.createWorld();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(fixture.run(triggerArguments()).status, 0);
        const auto all = fixture.run({u"responses"_s, u"--json"_s}).objects();
        QCOMPARE(all.size(), 3);
        QVERIFY(all.at(0).at("delivery").get<int>() > all.at(1).at("delivery").get<int>());
        const auto newest = fixture.run({u"responses"_s, u"--json"_s, u"--limit"_s, u"2"_s}).objects();
        QCOMPARE(newest, all.mid(0, 2));
        QCOMPARE(fixture.run({u"responses"_s, u"--limit"_s, u"1"_s}).out.count('\n'), 2);
    }

    void aFilterChoosesTheRows_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("count");
        const auto row = [](const QStringList &arguments, int count) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << count;
        };
        row({u"apps"_s, u"--filter"_s, u"app:wall*"_s}, 1);
        row({u"apps"_s, u"--filter"_s, u"-app:wall* org:acme"_s}, 1);
        row({u"apps"_s, u"--filter"_s, u"-org:acme"_s}, 0);
        row({u"installations"_s, u"--filter"_s, u"app:deploy-bot"_s}, 1);
        row({u"installations"_s, u"--filter"_s, u"-state:no-data"_s}, 1);
        row({u"installations"_s, u"--filter"_s, u"state:healthy"_s}, 0);
        row({u"incidents"_s, u"--filter"_s, u"incident:12"_s}, 1);
        row({u"incidents"_s, u"--filter"_s, u"status:critical"_s, u"--limit"_s, u"1"_s}, 1);
        row({u"responses"_s, u"--filter"_s, u"code:404"_s}, 1);
        row({u"responses"_s, u"--filter"_s, u"code:404"_s, u"--filter"_s, u"-code:404"_s}, 0);
        row({u"responses"_s, u"--filter=-code:404"_s}, 0);
        row({u"health"_s, u"--filter"_s, u"state:disabled"_s}, 1);
        row({u"health"_s, u"--filter"_s, u"nobody"_s}, 0);
        row({u"disabled"_s, u"--filter"_s, u"org:acme since:1h"_s}, 1);
        row({u"disabled"_s, u"--filter"_s, u"until:1h"_s}, 0);
        row({u"mail"_s, u"--filter"_s, u"state:queued"_s}, 1);
        row({u"mail"_s, u"--filter"_s, u"state:sent"_s}, 0);
        row({u"audit"_s, u"--filter"_s, u"who:engine"_s}, 1);
        row({u"audit"_s, u"--filter"_s, u"-event:internal*"_s}, 1); // the alert that did it
    }
    void aFilterChoosesTheRows()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, count);
        CtlFixture fixture;
        fixture.createWorld();
        addTrouble(fixture, 6);
        fixture.answerWith(Behaviour::answer(404)); // disables: a mail, an audit entry
        QCOMPARE(fixture.run(triggerArguments()).status, 1);
        const auto done = fixture.run(arguments + QStringList{u"--json"_s});
        QVERIFY2(done.status == 0 && done.err.isEmpty(), done.err.constData());
        QCOMPARE(done.objects().size(), count);
        const auto shown = fixture.run(arguments);
        QCOMPARE(shown.status, 0);
        QCOMPARE(shown.out.count('\n'), count + 1);
        QCOMPARE(shown.out.contains("Nothing fulfils the filter."), count == 0);
    }

    void theResponseThatDisabledTheAppSaysSo()
    {
        CtlFixture fixture;
        fixture.createWorld();
        QCOMPARE(fixture.run(triggerArguments()).status, 0);
        fixture.write([today = dayOf(fixture.clock.now())](Connection &connection) {
            return IntegrationBuffers(connection).clear(BufferKey::of(AppId(17), OrganizationId(42)));
        });
        addTrouble(fixture, 6);
        fixture.answerWith(Behaviour::answer(404));
        QVERIFY(fixture.run(triggerArguments() + QStringList{u"--json"_s}).object().at("app_disabled").get<bool>());
        const auto rows = fixture.run({u"responses"_s, u"--json"_s}).objects();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).at("app_disabled"), Json(true));
        QCOMPARE(rows.at(1).at("app_disabled"), Json(false));
    }

    void healthLooksBackAtADay()
    {
        CtlFixture fixture;
        fixture.createWorld();
        addTrouble(fixture, 4);
        const auto today = dayOf(fixture.clock.now());
        const auto now = fixture.run({u"health"_s, u"--json"_s}).object();
        QCOMPARE(now.at("timeouts_today"), Json(2));
        QCOMPARE(now.at("days").size(), 30u);
        QCOMPARE(keysOf(now.at("days").at(0)), (QStringList{u"day"_s, u"success"_s, u"error"_s, u"timeout"_s}));
        const auto yesterday = today.addDays(-1).toString(Qt::ISODate);
        const auto before = fixture.run({u"health"_s, u"--json"_s, u"--at"_s, yesterday}).object();
        QCOMPARE(before.at("timeouts_today"), Json(0));
        QCOMPARE(before.at("error_days"), Json(4));
        QCOMPARE(textAt(before.at("days").at(29), "day"), yesterday);
        QCOMPARE(textAt(before, "state"), u"at risk"_s);
        QVERIFY(fixture.run({u"health"_s, u"--at"_s, yesterday}).out.contains("4/7"));
    }

    void whatCameByNetworkCannotMoveTheCursor()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.write([](Connection &connection) {
            return Incidents(connection)
                .save({.identifier = 7,
                       .organization = OrganizationId(42),
                       .title = u"\x1b[2J"_s + QChar(0x202e) + u"evil"_s,
                       .attachment = "{}"});
        });
        const auto shown = fixture.run({u"incidents"_s}).out;
        QVERIFY2(!shown.contains('\x1b') && shown.contains("\\x1b[2J\\u202eevil"), shown.constData());
    }
};

QTEST_GUILESS_MAIN(CtlListsTest)
#include "tst_ctllists.moc"
