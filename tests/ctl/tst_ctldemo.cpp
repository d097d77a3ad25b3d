// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo: all seven stages, two apps disabled, their owners told, one enabled again.
#include "model/store/mailoutbox.h"
#include "model/store/sentryapps.h"
#include "tests/ctl/ctlfixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlDemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsAllSevenStages()
    {
        CtlFixture fixture;
        const auto done = fixture.runAsIs({u"demo"_s});
        QVERIFY2(done.status == 0, done.err.constData());
        QVERIFY2(done.err.isEmpty(), done.err.constData());
        for (const auto *stage : {"[1] Send Incident Alert Notification", "[2] Notify SentryApp's Webhook",
                                  "[3] Record Timeout or Connection Error", "[4] Record Webhook Response",
                                  "[5] Check if Integration is Broken", "[6] Notify about Disabled Integration",
                                  "[7] Send Email Asynchronously"})
            QVERIFY2(done.out.contains(stage), stage);
        QVERIFY(done.out.contains("1000 timeouts on"));
        QVERIFY(done.out.contains("errors and no success on each of the 7 days"));
        QVERIFY(
            done.out.contains("Action required: Fix your Pager Bridge integration (queued: no mail server is set)"));
        QVERIFY(done.out.contains("http://127.0.0.1:"));
        QVERIFY(done.out.contains("--store FILE"));
        QVERIFY(!done.out.contains('\x1b') && !done.out.contains("practice-only-"));
        QVERIFY(!QFile::exists(fixture.path(u"data/hookdesk/store.sqlite"_s)));
    }

    void itFillsAStoreThatIsNew()
    {
        CtlFixture fixture;
        const auto done = fixture.run({u"demo"_s, u"--json"_s});
        QVERIFY2(done.status == 0, done.err.constData());
        QSet<int> stages;
        QStringList outcomes;
        int mails = 0;
        for (const auto &object : done.objects()) {
            const auto kind = textAt(object, "kind");
            if (kind == u"stage")
                stages.insert(object.at("stage").get<int>());
            else if (kind == u"delivery")
                outcomes << textAt(object, "outcome");
            else if (kind == u"mail")
                ++mails;
            else if (kind == u"received")
                QCOMPARE(textAt(object, "signature"), u"right"_s);
            else if (kind == u"summary")
                QVERIFY(object.at("unexpected").is_null());
        }
        QCOMPARE(stages.size(), 7);
        QCOMPARE(outcomes, (QStringList{u"delivered"_s, u"failed"_s, u"failed"_s, u"skipped"_s, u"delivered"_s}));
        QCOMPARE(mails, 4);
        const auto queued = fixture.read([](Connection &connection) { return MailOutbox(connection).waitingCount(); });
        QCOMPARE(queued, 4);
        QCOMPARE(fixture.run({u"responses"_s, u"--json"_s}).objects().size(), 5);
        QCOMPARE(fixture.run({u"disabled"_s, u"--json"_s}).objects().size(), 1);
    }

    void aStoreInUseIsLeftAlone()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto before = fixture.bytes(fixture.store());
        const auto done = fixture.run({u"demo"_s});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(fixture.store().toUtf8()), done.err.constData());
        QVERIFY(done.out.isEmpty());
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }
};

QTEST_GUILESS_MAIN(CtlDemoTest)
#include "tst_ctldemo.moc"
