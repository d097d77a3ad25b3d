// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Behaviours: their names, and the bytes of their answers.
#include "flow/sandbox/behaviour.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;

class BehaviourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamesAreThoseOfTheConsole()
    {
        const QStringList expected{u"ok"_s,   u"4xx"_s,  u"429"_s,   u"5xx"_s,    u"503"_s,
                                   u"slow"_s, u"hang"_s, u"reset"_s, u"garbage"_s};
        QCOMPARE(behaviourNames(), expected);
    }

    void aNameIsReadAsWhatItMeans_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        using Kind = Behaviour::Kind;
        const auto row = [](const char *name, Kind kind, int status) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(kind) << status;
        };
        row("ok", Kind::Answer, 200);
        row("4xx", Kind::Answer, 400);
        row("429", Kind::Answer, 429);
        row("5xx", Kind::Answer, 500);
        row("503", Kind::Answer, 503);
        row("slow", Kind::Answer, 200);
        row("hang", Kind::Hang, 200);
        row("reset", Kind::Reset, 200);
        row("garbage", Kind::Garbage, 200);
        row("418", Kind::Answer, 418);
        row("600", Kind::Answer, 600);
    }

    void aNameIsReadAsWhatItMeans()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(int, status);
        const auto behaviour = behaviourFromText(name);
        QVERIFY(behaviour);
        QCOMPARE(int(behaviour->kind), kind);
        QCOMPARE(behaviour->status, status);
        QCOMPARE(behaviour->delay.count() > 1000, name == u"slow");
        QCOMPARE(textOf(*behaviour), name);
    }

    void anUnknownNameIsRefusedWithTheAllowedOnes_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"", "OK", "199", "601", "slowly", "4xx "})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void anUnknownNameIsRefusedWithTheAllowedOnes()
    {
        QFETCH(QString, name);
        const auto behaviour = behaviourFromText(name);
        QVERIFY(!behaviour);
        QCOMPARE(behaviour.error().code, ErrorCode::InvalidInput);
        QVERIFY(behaviour.error().message.contains(u"ok, 4xx, 429"_s));
        QVERIFY(behaviour.error().message.contains(u'"' + name + u'"'));
    }

    void anAnswerSaysItsLengthSoThatTheConnectionCanBeKept()
    {
        const Behaviour behaviour{.status = 202, .headers = {{"X-One", "1"}}, .body = "{}"};
        QCOMPARE(httpAnswer(behaviour, true), "HTTP/1.1 202 Accepted\r\nX-One: 1\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(httpAnswer(behaviour, false),
                 "HTTP/1.1 202 Accepted\r\nX-One: 1\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
    }

    void anAnswerThatMayHaveNoBodyHasNone()
    {
        QCOMPARE(httpAnswer({.status = 204, .body = "text"}, true), "HTTP/1.1 204 No Content\r\n\r\n");
    }
};

QTEST_APPLESS_MAIN(BehaviourTest)
#include "tst_behaviour.moc"
