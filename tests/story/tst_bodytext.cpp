// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bodies as text: indented, safe whatever the bytes, and bounded.
#include "model/story/bodytext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;

class BodyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreShownByWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("note");
        QTest::newRow("empty") << QByteArray() << QString() << u"No body"_s;
        QTest::newRow("json") << QByteArray(R"({"b":1,"a":[2]})") << u"{\n  \"b\": 1,\n  \"a\": [\n    2\n  ]\n}"_s
                              << u"JSON, indented, 15 bytes"_s;
        QTest::newRow("json with escapes")
            << QByteArray(R"({"a":"\u00e9"})") << u"{\n  \"a\": \"é\"\n}"_s << u"JSON, indented, 14 bytes"_s;
        QTest::newRow("text") << QByteArray("<h1>not found</h1>") << u"<h1>not found</h1>"_s << u"Text, 18 bytes"_s;
        QTest::newRow("not quite utf-8") << QByteArray("0123456789012345678901234567890123456789\xff") +
                                                QByteArray("0123456789")
                                         << u"0123456789012345678901234567890123456789\ufffd0123456789"_s
                                         << u"Text with bytes that are not UTF-8, 51 bytes"_s;
        QTest::newRow("binary") << QByteArray("\x00\x01PNG", 5)
                                << u"000000  00 01 50 4e 47                                   ..PNG\n"_s
                                << u"Binary, as hex, 5 bytes"_s;
    }
    void bodiesAreShownByWhatTheyAre()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QFETCH(QString, note);
        const auto shown = bodyText(body);
        QCOMPARE(shown.text, text);
        QCOMPARE(shown.note, note);
    }

    void bigBodiesAreCut()
    {
        const auto text = bodyText(QByteArray(1024 * 1024, 'x'), true);
        QCOMPARE(text.text.size(), bodyBytesShown);
        QCOMPARE(text.note, u"Text, 1.0 MB; the first 256.0 kB are shown; more came and was not kept"_s);
        const auto binary = bodyText(QByteArray(1024 * 1024, '\0'));
        QCOMPARE(binary.text.count(u'\n'), bodyBytesDumped / 16);
    }
};

QTEST_GUILESS_MAIN(BodyTextTest)
#include "tst_bodytext.moc"
