// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON: order and form kept, input bounded, errors located.
#include "model/records/jsonfault.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace hookdesk;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notNumbersBecomeNull()
    {
        Json value = Json::array({std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                                  -std::numeric_limits<double>::infinity()});
        QCOMPARE(compactJson(value), "[null,null,null]");
    }

    void aRepeatedKeyKeepsItsFirstPlaceAndLastValue()
    {
        const auto value = parseJson(R"({"a":1,"b":2,"a":3})");
        QVERIFY(value);
        QCOMPARE(compactJson(*value), R"({"a":3,"b":2})");
    }

    void aRepeatedKeyIsRefusedDownToALevel()
    {
        const auto text = R"({"a":[{"b":1,"b":2}]})";
        QVERIFY(parseJson(text, {.uniqueDepth = 2}));
        const auto value = parseJson(text, {.uniqueDepth = 3});
        QVERIFY(!value);
        QCOMPARE(value.error().message, u"The JSON text has the key “b” twice in one object."_s);
        QVERIFY(parseJson(R"([{"a":1},{"a":2,"b":{"a":3}}])", {.uniqueDepth = 3}));
    }

    void anErrorSaysWhere()
    {
        const auto value = parseJson("{\n \"a\": 1,\n \"b\" 2}");
        QVERIFY(!value);
        QVERIFY2(value.error().message.contains(u"line 3"), qPrintable(value.error().message));
    }

    void aFaultIsAtItsLineInTheParsersWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no colon")
            << QByteArray("{\n \"a\": 1,\n \"b\" 2}") << 3 << 6
            << u"syntax error while parsing object separator - unexpected number literal; expected ':'"_s;
        QTest::newRow("empty")
            << QByteArray() << 1 << 0
            << u"syntax error while parsing value - unexpected end of input; expected '[', '{', or a literal"_s;
        QTest::newRow("no word") << QByteArray("[1,\nTrue]") << 2 << 1
                                 << u"syntax error while parsing value - invalid literal"_s;
        QTest::newRow("deep") << QByteArray("[[[1]]]") << 0 << 0
                              << u"The JSON text is nested more than 2 levels deep."_s;
    }
    void aFaultIsAtItsLineInTheParsersWords()
    {
        QFETCH(QByteArray, text);
        const auto fault = findJsonFault(text, {.depth = 2});
        QVERIFY(fault);
        QTEST(fault->line, "line");
        QTEST(fault->column, "column");
        QTEST(fault->reason, "reason");
        QVERIFY(!findJsonFault("{\"a\":1}"));
    }

    void keysAreBoundedInOneObjectAndInAll()
    {
        QByteArray object("{");
        for (int i = 0; i < 9000; ++i)
            object += '"' + QByteArray::number(i) + "\":1,";
        object.back() = '}';
        QVERIFY(parseJson(object));
        QVERIFY(!parseJson(object, {.keys = 8999}));
        const auto many = parseJson('[' + object + ',' + object + ',' + object + ']');
        QVERIFY(!many);
        QVERIFY2(many.error().message.contains(u"too many objects"), qPrintable(many.error().message));
    }

    void sizeAndDepthAreBounded()
    {
        QVERIFY(!parseJson("[1,2,3]", {.bytes = 6, .depth = 10}));
        QVERIFY(parseJson("[[1]]", {.bytes = 6, .depth = 2}));
        const auto deep = parseJson(QByteArray(100000, '['));
        QVERIFY(!deep);
        const auto closed = parseJson(QByteArray(100000, '[') + QByteArray(100000, ']'));
        QVERIFY(!closed);
        QVERIFY2(closed.error().message.contains(u"200"), qPrintable(closed.error().message));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
