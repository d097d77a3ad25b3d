// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two attempts side by side: which lines are alike, and what is no difference at all.
#include "model/story/comparison.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace
{

WholeResponse response(const QByteArray &body, const HeaderList &headers = {})
{
    WholeResponse response;
    response.request.at = instantFromMs(1700000000000);
    response.request.responseCode = 200;
    response.request.outcome = Outcome::Delivered;
    response.request.responseBody = body;
    response.request.requestHeaders = headers;
    return response;
}

/// What the response bodies come to: a letter a line, s c < > o.
QString marks(const ComparedPart &part)
{
    QString marks;
    for (const auto &line : part.lines)
        marks += u"sc<>o"_s.at(static_cast<int>(line.alike));
    return marks;
}

enum Part { Facts, RequestHeaders, RequestBody, ResponseHeaders, ResponseBody };

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreComparedByWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, const QString &marks,
                            const QString &note) { QTest::newRow(name) << left << right << marks << note; };
        row("none", {}, {}, {}, u"Neither has a body"_s);
        row("the same", "{\"a\":1}", "{\"a\":1}", u"sss"_s, u"byte for byte"_s);
        row("keys in another order", "{\"a\":1,\"b\":2}", "{ \"b\": 2, \"a\": 1 }", u"ssss"_s, u"say the same"_s);
        row("another value", "{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":3}", u"sscs"_s, u"alphabetical"_s);
        row("a key came", "{\"a\":1}", "{\"a\":1,\"b\":3}", u"ss>s"_s, u"alphabetical"_s);
        row("an element went", "[1,2,3]", "[1,3]", u"ss<ss"_s, u"alphabetical"_s);
        row("text", "one\ntwo\nthree", "one\n2\nthree\nfour", u"scs>"_s, {});
        row("a comma in a text", "one,\ntwo", "one\ntwo", u"cs"_s, {});
        row("ends of lines alone", "one\r\ntwo", "one\ntwo", u"cs"_s, {});
        row("JSON and text", "{\"a\":1}", "gone", u"c<<"_s, {});
        row("a body and none", "gone", {}, u"c"_s, {});
        row("bytes", QByteArray("\0\x01", 2), QByteArray("\0\x02", 2), u"cs"_s, {});
    }
    void bodiesAreComparedByWhatTheySay()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QString, expected);
        QFETCH(QString, note);
        const auto part = compared(response(left), response(right)).at(ResponseBody);
        QCOMPARE(marks(part), expected);
        QVERIFY2(part.note.contains(note), qPrintable(part.note));
        QCOMPARE(part.differences(), expected.count(u'c') + expected.count(u'<') + expected.count(u'>'));
    }

    void headersAreComparedByName()
    {
        const HeaderList left{{"Content-Type", "application/json"},
                              {"Request-ID", "aaaa"},
                              {"X-One", "1"},
                              {"X-Two", "first"},
                              {"X-Two", "second"}};
        const HeaderList right{{"x-two", "first"},
                               {"x-two", "other"},
                               {"request-id", "bbbb"},
                               {"content-type", "application/json"},
                               {"X-Three", "3"}};
        const auto part = compared(response({}, left), response({}, right)).at(RequestHeaders);
        QCOMPARE(marks(part), u"so<>sc"_s); // Content-Type, Request-ID, X-One, X-Three, X-Two twice
        QCOMPARE(part.differences(), 3);
        QCOMPARE(part.lines.constLast().right, u"x-two: other"_s);

        const QByteArray much(2 * charactersShown, 'x');
        const auto ends = compared(response({}, {{"X-Long", much + "1"}}), response({}, {{"x-long", much + "2"}}));
        QCOMPARE(ends.at(RequestHeaders).differences(), 1); // though what is shown of it is the same
        QVERIFY(ends.at(RequestHeaders).lines.constFirst().left.size() <= charactersShown + 1);
    }

    void whatDiffersOutOfSightIsSaid()
    {
        QByteArray many;
        for (qsizetype i = 0; i < linesCompared + 1; ++i)
            many += "line\n";
        const auto part = compared(response(many + "one"), response(many + "two")).at(ResponseBody);
        QCOMPARE(part.differences(), 1);
        QCOMPARE(part.lines.constLast().alike, Alike::Changed);
        QVERIFY(part.lines.constLast().left.contains(u"they differ in what is not shown"_s));
        auto cut = response("x");
        cut.request.responseCut = true;
        QVERIFY(compared(cut, response("x")).at(ResponseBody).note.contains(u"The end of it was not recorded."_s));
    }

    void timesAreNoDifference()
    {
        auto later = response("x");
        later.request.at = instantFromMs(1700000060000);
        later.request.durationMs = 40;
        auto failed = later;
        failed.request.responseCode = 404;
        failed.request.outcome = Outcome::Failed;
        QCOMPARE(compared(response("x"), later).at(Facts).differences(), 0);
        QCOMPARE(compared(response("x"), failed).at(Facts).differences(), 1);
    }

    void longBodiesAreCutAndSaySo()
    {
        QByteArray left = "[0";
        QByteArray right = "[1";
        for (int i = 0; i < 20000; ++i) {
            left += ',' + QByteArray::number(2 * i);
            right += ',' + QByteArray::number(2 * i + 1);
        }
        const auto part = compared(response(left + ']'), response(right + ']')).at(ResponseBody);
        QVERIFY(part.note.contains(u"Only the first 5,000 lines"_s));
        QStringList lefts;
        QStringList rights;
        for (const auto &line : part.lines) {
            if (line.alike != Alike::OnlyRight)
                lefts << line.left;
            if (line.alike != Alike::OnlyLeft)
                rights << line.right;
        }
        QCOMPARE(lefts.size(), linesCompared);
        QCOMPARE(rights.size(), linesCompared);
        QCOMPARE(lefts.constLast(), u"  %1,"_s.arg(2 * (linesCompared - 3)));
        QCOMPARE(rights.constLast(), u"  %1,"_s.arg(2 * (linesCompared - 3) + 1));
        const auto wide = compared(response(QByteArray(100000, 'x')), response(QByteArray(100000, 'y')));
        QCOMPARE(wide.at(ResponseBody).lines.constFirst().left.size(), charactersShown + 1);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
