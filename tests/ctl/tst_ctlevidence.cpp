// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `evidence`: deliveries that a filter chooses are proven by one file, for people or for programs.
#include "tests/ctl/ctlfixture.h"

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveriesAreProvenAsTheFileIsNamed()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.trigger(u"warning"_s);
        fixture.answerWith(Behaviour::answer(404));
        fixture.trigger(u"critical"_s);
        const auto received = fixture.receiver.requests().constLast().body.toBase64();
        const QStringList failed{u"evidence"_s, u"--filter"_s, u"code:404"_s};

        const auto page = fixture.run(failed + QStringList{fixture.path(u"proof.html"_s)});
        QCOMPARE(page.status, 0);
        QVERIFY2(page.out.contains("The evidence of 1 deliveries is in"), page.out.constData());
        const auto html = fixture.bytes(fixture.path(u"proof.html"_s));
        QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains(received) && html.contains("404 Not Found"));
        QCOMPARE(fixture.run(failed).out.left(15), html.left(15));

        const auto file = fixture.run(QStringList{u"--json"_s} + failed + QStringList{fixture.path(u"proof.json"_s)});
        QCOMPARE(file.object().at("deliveries"), Json(1));
        const auto json = parseJson(fixture.bytes(fixture.path(u"proof.json"_s))).value();
        QCOMPARE(QByteArray::fromStdString(json.at("deliveries").at(0).at("request_body_base64")), received);
        QCOMPARE(fixture.run(QStringList{u"--json"_s} + failed).object().at("deliveries").size(), 1UL);
    }

    void whatCannotBeProvenIsSaid()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto nothing = fixture.run({u"evidence"_s, u"--filter"_s, u"code:500"_s, fixture.path(u"proof.html"_s)});
        QCOMPARE(nothing.status, 1);
        QVERIFY(!nothing.err.isEmpty());
        QVERIFY(!QFile::exists(fixture.path(u"proof.html"_s)));
        fixture.trigger(u"warning"_s);
        const auto onTheStore = fixture.run({u"evidence"_s, u"--filter"_s, u"kind:alert"_s, fixture.store()});
        QVERIFY2(onTheStore.status == 1 && onTheStore.err.contains("store"), onTheStore.err.constData());
        QCOMPARE(fixture.run({u"responses"_s}).status, 0);
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing chosen") << QStringList{};
        QTest::newRow("an empty filter") << QStringList{u"--filter"_s, u""_s};
        QTest::newRow("a wrong filter") << QStringList{u"--filter"_s, u"colour:red"_s};
        QTest::newRow("a file too many") << QStringList{u"--filter"_s, u"code:500"_s, u"one"_s, u"two"_s};
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        CtlFixture fixture;
        fixture.createWorld();
        const auto done = fixture.run(QStringList{u"evidence"_s} + arguments);
        QCOMPARE(done.status, 2);
        QVERIFY(!done.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CtlEvidenceTest)
#include "tst_ctlevidence.moc"
