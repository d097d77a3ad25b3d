// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a recipient reads: a message arrives as it was written, whatever is in it.
#include "flow/mail/mimemessage.h"
#include "flow/mail/smtpclient.h"
#include "tests/support/smtpserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class MailContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesIntact_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        const auto dots = u".\n..\n.\nQUIT\n.\n"_s;
        QTest::newRow("plain") << u"Action required: Fix your Deploy Bot integration"_s << u"Look at it.\n"_s;
        QTest::newRow("not ASCII") << u"Handlung nötig: „Müller & Söhne“ 部署 🚀"_s << u"Grüße, 部署 🚀\n= a = b =3D\n"_s;
        QTest::newRow("long subject") << u"Äußerst lang 🚀 "_s.repeated(40).trimmed() << u"x\n"_s;
        QTest::newRow("looks encoded") << u"=?UTF-8?B?QmNjOg==?= as it stands"_s << u"x\n"_s;
        QTest::newRow("only dots") << u"."_s << dots;
        QTest::newRow("begins with a dot") << u"dots"_s << u".dot\n"_s;
        QTest::newRow("long lines") << u"long"_s << QString(5000, u'y') + u"\n"_s + QString(5000, u'ß') + u"\nend\n"_s;
        QTest::newRow("blanks at ends") << u"blanks"_s << u"a \n\tb\t\n \nFrom here\n"_s;
    }
    void arrivesIntact()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        auto mail = someMail();
        mail.subject = subject;
        mail.text = text;
        mail.html = u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
        const auto message = received(mail);
        QCOMPARE(headerOf(message, u"Subject"_s), subject);
        QCOMPARE(QString::fromStdString(message.at("text").get<std::string>()), mail.text);
        QCOMPARE(QString::fromStdString(message.at("html").get<std::string>()), mail.html);
        QVERIFY(message.at("longest_line").get<int>() <= 120);
    }

    void carriesTheStoredHeaders()
    {
        auto mail = someMail();
        mail.replyTo = {u"bob@acme.test"_s, u"eva@acme.test"_s};
        const auto message = received(mail);
        QCOMPARE(headerOf(message, u"From"_s), mail.from);
        QCOMPARE(headerOf(message, u"To"_s), mail.to);
        QCOMPARE(headerOf(message, u"Reply-To"_s), u"bob@acme.test, eva@acme.test"_s);
        QCOMPARE(headerOf(message, u"Message-ID"_s), mail.messageId);
        QCOMPARE(headerOf(message, u"Date"_s), u"Mon, 23 Nov 2026 12:00:00 +0000"_s);
        QCOMPARE(headerOf(message, u"MIME-Version"_s), u"1.0"_s);
        QCOMPARE(message.at("type"), Json("multipart/alternative"));
        QCOMPARE(message.at("parts"), Json({"text/plain", "text/html"}));
    }

    void hasNoReplyToWithoutOthers()
    {
        const auto message = received(someMail());
        for (const auto &header : message.at("headers"))
            QVERIFY(header.at(0) != Json("Reply-To"));
    }

    void injectsNoHeader_data()
    {
        QTest::addColumn<QString>("subject");
        for (const auto *lineEnd : {"\r\n", "\n", "\r", "\r\n\r\n"})
            QTest::addRow("%d bytes from %d", static_cast<int>(qstrlen(lineEnd)), lineEnd[0])
                << u"Fix%1Bcc: eve@evil.test"_s.arg(QLatin1StringView(lineEnd));
        QTest::newRow("line separator") << u"Fix\u2028Bcc: eve@evil.test"_s;
        QTest::newRow("folded") << u"Fix\r\n Bcc: eve@evil.test"_s;
        QTest::newRow("zero") << u"Fix"_s + QChar(0) + u"Bcc: eve@evil.test"_s;
    }
    void injectsNoHeader()
    {
        QFETCH(QString, subject);
        auto mail = someMail();
        const auto names = headerNames(received(mail));
        mail.subject = subject;
        const auto message = received(mail);
        QCOMPARE(headerNames(message), names);
        QCOMPARE(message.at("to"), Json({"ana@acme.test"}));
        QCOMPARE(headerOf(message, u"Subject"_s).simplified(), u"Fix Bcc: eve@evil.test"_s);
        mail.subject = u"Fix"_s;
        mail.messageId = u"<1@acme.test>\r\nBcc: eve@evil.test"_s;
        QCOMPARE(headerNames(received(mail)), names);
    }

    void foldsEncodedWords()
    {
        const auto value = headerText(u"ü🚀部"_s.repeated(60));
        for (const auto &line : value.split('\n'))
            QVERIFY(line.trimmed().size() <= 75 - qsizetype(qstrlen("Subject: ")) + 9);
        QVERIFY(value.contains("\r\n =?UTF-8?B?"));
    }

private:
    static OutboxMail someMail()
    {
        return {.messageId = u"<20261123120000.1.2@acme.test>"_s,
                .to = u"ana@acme.test"_s,
                .from = u"hookdesk@acme.test"_s,
                .subject = u"Action required"_s,
                .text = u"Look.\n"_s,
                .html = u"<p>Look.</p>\n"_s,
                .created = instantFromMs(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())};
    }

    /// Sends the mail and gives what the server has.
    Json received(const OutboxMail &mail)
    {
        const auto before = m_server.messages().size();
        const auto sent = sendMail({.host = u"127.0.0.1"_s, .port = m_server.port()}, mail, {});
        if (!sent)
            qFatal("%s", qPrintable(sent.error().message));
        if (!QTest::qWaitFor([&] { return m_server.messages().size() > before; }, 10000))
            qFatal("the server has no message");
        return m_server.messages().constLast();
    }

    static QStringList headerNames(const Json &message)
    {
        QStringList names;
        for (const auto &header : message.at("headers"))
            names << QString::fromStdString(header.at(0).get<std::string>());
        return names;
    }

    SmtpServer m_server{{u"plain"_s}};
};

QTEST_GUILESS_MAIN(MailContentTest)
#include "tst_mailcontent.moc"
