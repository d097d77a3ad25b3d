// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzzy matching: which texts match, by which letters, and which of two matches better.
#include "ui/palette/fuzzymatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;

using Letters = QList<qsizetype>;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreFoundInTheirOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Letters>("letters");
        QTest::newRow("whole") << u"ping"_s << u"ping"_s << Letters{0, 1, 2, 3};
        QTest::newRow("word starts") << u"stp"_s << u"Send test ping"_s << Letters{0, 5, 10};
        QTest::newRow("together rather than early") << u"ping"_s << u"Copying a ping"_s << Letters{10, 11, 12, 13};
        QTest::newRow("capitals begin words") << u"mw"_s << u"SemiMainWindow"_s << Letters{4, 8};
        QTest::newRow("blanks do not matter") << u"t al"_s << u"Trigger alert"_s << Letters{0, 8, 9};
        QTest::newRow("case does not matter") << u"ÜBER"_s << u"das Über"_s << Letters{4, 5, 6, 7};
        QTest::newRow("hyphens part words") << u"db"_s << u"deploy-bot"_s << Letters{0, 7};
    }
    void lettersAreFoundInTheirOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto match = fuzzyMatch(pattern, text);
        QVERIFY(match);
        QTEST(match->letters, "letters");
    }

    void whatLacksALetterDoesNotMatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing") << u"pinx"_s << u"ping"_s;
        QTest::newRow("other order") << u"gnip"_s << u"ping"_s;
        QTest::newRow("once is not twice") << u"pp"_s << u"ping"_s;
        QTest::newRow("longer than the text") << u"pings"_s << u"ping"_s;
        QTest::newRow("no text") << u"p"_s << QString();
    }
    void whatLacksALetterDoesNotMatch()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QVERIFY(!fuzzyMatch(pattern, text));
    }

    void theBetterOfTwoHasTheHigherScore_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("word starts") << u"ta"_s << u"Trigger alert"_s << u"Copy metadata"_s;
        QTest::newRow("consecutive") << u"mail"_s << u"Send mail again"_s << u"Main filter"_s;
        QTest::newRow("early") << u"re"_s << u"Re-enable"_s << u"Keyboard refresh"_s;
        QTest::newRow("short") << u"mail"_s << u"Mail"_s << u"Mail that was sent to somebody else"_s;
        QTest::newRow("close") << u"ac"_s << u"xa c"_s << u"xa ddd eee c"_s;
    }
    void theBetterOfTwoHasTheHigherScore()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto one = fuzzyMatch(pattern, better);
        const auto other = fuzzyMatch(pattern, worse);
        QVERIFY(one && other);
        QVERIFY2(one->score > other->score, qPrintable(u"%1 %2"_s.arg(one->score).arg(other->score)));
    }

    void anEmptyPatternMatchesAllAlike()
    {
        const auto match = fuzzyMatch(u"  "_s, u"ping"_s);
        QVERIFY(match);
        QCOMPARE(*match, FuzzyMatch{});
        QCOMPARE(fuzzyMatch({}, {}), std::optional(FuzzyMatch{}));
    }

    void whatIsLongIsBounded()
    {
        const auto match = fuzzyMatch(QString(5000, u'a'), QString(100000, u'a'));
        QVERIFY(match);
        QCOMPARE(match->letters.size(), 64);
        QVERIFY(!fuzzyMatch(u"b"_s, QString(100000, u'a') + u'b'));
    }
};

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
