// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `hookdeskctl mail`: mails that were given up are shown with the reason, and a person decides about them.
#include "model/store/auditlog.h"
#include "model/store/mailoutbox.h"
#include "tests/ctl/ctlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhyAMailWasGivenUp()
    {
        CtlFixture fixture;
        addMails(fixture);
        const auto listed = fixture.run({u"mail"_s});
        QCOMPARE(listed.status, 0);
        const auto lines = listed.out.split('\n');
        QVERIFY2(lines.at(2).contains("given up") && lines.at(2).contains("550 5.1.1 there is no such mailbox"),
                 listed.out.constData());
        QVERIFY2(lines.at(3).contains("queued"), listed.out.constData());
        const auto given = fixture.run({u"--json"_s, u"mail"_s}).objects().at(1);
        QCOMPARE(textAt(given, "state"), u"cancelled"_s); // formats.md
        QVERIFY(textAt(given, "last_error").contains(u"no such mailbox"_s));
        QVERIFY(given.at("next_try").is_null());
    }

    void sendsAgainOrCancels()
    {
        CtlFixture fixture;
        addMails(fixture);
        const auto again = fixture.run({u"--json"_s, u"mail"_s, u"send"_s, u"2"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(textAt(again.object(), "state"), u"queued"_s);
        QVERIFY(!again.object().at("next_try").is_null());
        const auto cancelled = fixture.run({u"mail"_s, u"cancel"_s, u"2"_s});
        QCOMPARE(cancelled.status, 0);
        QVERIFY(cancelled.out.contains("Mail 2 is cancelled"));
        const auto twice = fixture.run({u"mail"_s, u"cancel"_s, u"2"_s});
        QCOMPARE(twice.status, 1);
        QVERIFY(twice.err.contains("Mail 2 is cancelled: only mails that are queued or given up"));
        const auto entries = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).event, u"MAIL_CANCELLED"_s);
        QCOMPARE(entries.at(1).event, u"MAIL_SENT_AGAIN"_s);
        QVERIFY(entries.at(1).data.contains("no such mailbox"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("no such mail") << QStringList{u"send"_s, u"99"_s} << 1
                                      << QByteArray("There is no mail with the id 99.");
        QTest::newRow("no id") << QStringList{u"send"_s, u"ana"_s} << 2 << QByteArray("“ana” is not the id of a mail");
        QTest::newRow("no verb") << QStringList{u"burn"_s, u"1"_s} << 2 << QByteArray("nothing that can be done");
        QTest::newRow("a verb alone") << QStringList{u"send"_s} << 2 << QByteArray("mail send ID");
        QTest::newRow("a sent one") << QStringList{u"send"_s, u"3"_s} << 1 << QByteArray("Mail 3 is sent:");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        CtlFixture fixture;
        addMails(fixture);
        const auto done = fixture.run(QStringList{u"mail"_s} + arguments);
        QCOMPARE(done.status, status);
        QVERIFY2(done.err.contains(error), done.err.constData());
    }

private:
    /// 1: queued; 2: given up; 3: sent.
    static void addMails(CtlFixture &fixture)
    {
        fixture.write([](Connection &connection) -> Result<> {
            MailOutbox outbox(connection);
            for (int number = 1; number <= 3; ++number) {
                const OutboxMail mail{.messageId = u"<%1@acme.test>"_s.arg(number),
                                      .to = u"ana@acme.test"_s,
                                      .from = u"hookdesk@acme.test"_s,
                                      .subject = u"Action required"_s,
                                      .created = instantFromMs(1795435200000),
                                      .nextTry = instantFromMs(1795435200000)};
                HOOKDESK_TRY(outbox.add(mail));
            }
            HOOKDESK_TRY(outbox.giveUp(MailId(2), u"refused for good: 550 5.1.1 there is no such mailbox"_s));
            return outbox.sent(MailId(3), instantFromMs(1795435200000));
        });
    }
};

QTEST_GUILESS_MAIN(CtlMailTest)
#include "tst_ctlmail.moc"
