// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SMTP client against a real server: it delivers over every kind of connection, and refuses bad ones in plain
// words.
#include "flow/mail/smtpclient.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testcertificates.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const QStringList login{u"--user"_s, u"postmaster"_s, u"--password"_s, u"s3cret pässword"_s};

OutboxMail mailTo(const QString &to)
{
    return {.messageId = u"<20261123120000.1.2@acme.test>"_s,
            .to = to,
            .from = u"hookdesk@acme.test"_s,
            .subject = u"Action required"_s,
            .text = u"Look.\n"_s,
            .html = u"<p>Look.</p>\n"_s,
            .created = instantFromMs(1795435200000)};
}

} // namespace

/// A server, and how the client asks it.
struct Conversation {
    QStringList server; ///< options of smtpserver.py; empty: nothing listens
    QString host = u"localhost"_s;
    MailSecurity security = MailSecurity::None;
    QString username = {};
    QString password = {};
};
Q_DECLARE_METATYPE(Conversation)

class SmtpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers_data()
    {
        QTest::addColumn<Conversation>("how");
        const auto certificate = m_certificates.good.options();
        QTest::newRow("plain") << Conversation{{u"plain"_s}};
        QTest::newRow("plain, by address") << Conversation{{u"plain"_s}, u"127.0.0.1"_s};
        QTest::newRow("STARTTLS") << Conversation{QStringList{u"starttls"_s} + certificate, u"localhost"_s,
                                                  MailSecurity::StartTls};
        QTest::newRow("TLS") << Conversation{QStringList{u"tls"_s} + certificate, u"localhost"_s, MailSecurity::Tls};
        QTest::newRow("TLS, by address") << Conversation{QStringList{u"tls"_s} + certificate, u"127.0.0.1"_s,
                                                         MailSecurity::Tls};
        QTest::newRow("plain, login") << knownUser(Conversation{QStringList{u"plain"_s} + login});
        QTest::newRow("STARTTLS, login") << knownUser(
            {QStringList{u"starttls"_s} + certificate + login, u"localhost"_s, MailSecurity::StartTls});
        QTest::newRow("TLS, login") << knownUser(
            {QStringList{u"tls"_s} + certificate + login, u"localhost"_s, MailSecurity::Tls});
    }
    void delivers()
    {
        QFETCH(Conversation, how);
        SmtpServer server(how.server);
        const auto sent = sendMail(asked(how, server.port()), mailTo(u"ana@acme.test"_s), {});
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message + sent.error().cause));
        QTRY_COMPARE(server.messages().size(), 1);
        const auto &message = server.messages().constFirst();
        QCOMPARE(message.at("from"), Json("hookdesk@acme.test"));
        QCOMPARE(message.at("to"), Json({"ana@acme.test"}));
        QCOMPARE(message.at("tls"), Json(how.security != MailSecurity::None));
        QCOMPARE(message.at("auth"), how.username.isEmpty() ? Json() : Json(how.username.toStdString()));
    }

    void refuses_data()
    {
        QTest::addColumn<Conversation>("how");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("words");
        addBadCertificates("STARTTLS", u"starttls"_s, MailSecurity::StartTls);
        addBadCertificates("TLS", u"tls"_s, MailSecurity::Tls);
        const auto add = [](const char *name, const Conversation &how, ErrorCode code, const QStringList &words) {
            QTest::newRow(name) << how << code << words;
        };
        const auto certificate = m_certificates.good.options();
        add("wrong password",
            {QStringList{u"tls"_s} + certificate + login, u"localhost"_s, MailSecurity::Tls, u"postmaster"_s,
             u"wr0ng pass"_s},
            ErrorCode::Mail, {u"refused the user name “postmaster”"_s, u"Check mail.username, and the password"_s});
        add("no login", {QStringList{u"plain"_s} + login}, ErrorCode::Mail,
            {u"only from users it knows"_s, u"mail.username"_s});
        add("no STARTTLS", {{u"plain"_s}, u"localhost"_s, MailSecurity::StartTls}, ErrorCode::Mail,
            {u"offers no STARTTLS, so nothing was sent"_s, u"mail.security"_s});
        add("no TLS", {{u"plain"_s}, u"localhost"_s, MailSecurity::Tls}, ErrorCode::Mail,
            {u"agree on no TLS"_s, u"mail.port and mail.security"_s});
        add("nothing listens", {{}, u"127.0.0.1"_s}, ErrorCode::Mail,
            {u"No mail server answers at 127.0.0.1:"_s, u"Check mail.host and mail.port"_s});
        add("nothing listens, IPv6", {{}, u"::1"_s}, ErrorCode::Mail, {u"No mail server answers at [::1]:"_s});
        // A label of more than 63 letters: no resolver asks the network for it.
        const auto unknown = QString(64, u'x') + u".test"_s;
        add("unknown host", {{}, unknown}, ErrorCode::Mail,
            {u"name “%1” is unknown"_s.arg(unknown), u"Check mail.host"_s});
        add("not a host", {{}, u"user@host/path"_s}, ErrorCode::Mail, {u"“user@host/path” is not a host name"_s});
        add("server closes", {{u"plain"_s, u"--reject"_s, u"all"_s}}, ErrorCode::Mail,
            {u"takes no mails now"_s, u"closing for the night"_s});
        add("sender refused", {{u"plain"_s, u"--reject"_s, u"mail"_s}}, ErrorCode::Mail,
            {u"takes no mails from hookdesk@acme.test"_s, u"550 5.7.1 that sender is not welcome"_s});
        add("recipient refused", {{u"plain"_s, u"--reject"_s, u"rcpt"_s}}, ErrorCode::Refused,
            {u"refused the mail to ana@acme.test for good"_s, u"550 5.1.1 there is no such mailbox"_s});
        add("message refused", {{u"plain"_s, u"--reject"_s, u"data"_s}}, ErrorCode::Refused,
            {u"refused the mail to ana@acme.test for good"_s, u"554 5.6.0 that looks like spam"_s});
    }
    void refuses()
    {
        QFETCH(Conversation, how);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, words);
        std::optional<SmtpServer> server;
        if (!how.server.isEmpty())
            server.emplace(how.server);
        const auto asks = asked(how, server ? server->port() : 1);
        const auto sent = sendMail(asks, mailTo(u"ana@acme.test"_s), {});
        QVERIFY(!sent);
        const auto &error = sent.error();
        QCOMPARE(error.code, code);
        QVERIFY(!error.cause.isEmpty());
        for (const auto &word : words)
            QVERIFY2(error.message.contains(word), qPrintable(error.message + u" / "_s + error.cause));
        if (!how.password.isEmpty())
            QVERIFY(!(error.message + error.cause).contains(how.password));
        if (server)
            QVERIFY(server->end().isEmpty());
    }

    void aServerIsCheckedWithoutAMail_data()
    {
        QTest::addColumn<Conversation>("how");
        const auto certificate = m_certificates.good.options();
        QTest::newRow("plain") << Conversation{{u"plain"_s}};
        QTest::newRow("STARTTLS, login") << knownUser(
            {QStringList{u"starttls"_s} + certificate + login, u"localhost"_s, MailSecurity::StartTls});
        QTest::newRow("TLS, login") << knownUser(
            {QStringList{u"tls"_s} + certificate + login, u"localhost"_s, MailSecurity::Tls});
    }
    void aServerIsCheckedWithoutAMail()
    {
        QFETCH(Conversation, how);
        SmtpServer server(how.server);
        const auto checked = checkMailServer(asked(how, server.port()), {});
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message + checked.error().cause));
        QVERIFY(server.end().isEmpty());
    }

    void aCheckRefusesWhatSendingWould()
    {
        const auto certificate = m_certificates.good.options();
        SmtpServer server(QStringList{u"tls"_s} + certificate + login);
        auto how = knownUser({{}, u"localhost"_s, MailSecurity::Tls});
        how.password = u"wr0ng pass"_s;
        const auto refused = checkMailServer(asked(how, server.port()), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Mail);
        QVERIFY(refused.error().message.contains(u"refused the user name “postmaster”"_s));
        const auto plain = checkMailServer(asked({{}, u"localhost"_s, MailSecurity::StartTls}, server.port()), {});
        QVERIFY(!plain);
        std::stop_source cancelled;
        cancelled.request_stop();
        SmtpServer hanging({u"--fault"_s, u"greeting"_s, u"hang"_s}, SmtpServer::Kind::Faulty);
        const auto stopped = checkMailServer(asked({}, hanging.port()), cancelled.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(stopped.error().message, u"The test of the mail server was stopped."_s);
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a second command") << u"ana@acme.test>\r\nRCPT TO:<eve@evil.test"_s;
        QTest::newRow("a second header") << u"ana@acme.test\nBcc: eve@evil.test"_s;
        QTest::newRow("two addresses") << u"ana@acme.test,eve@evil.test"_s;
        QTest::newRow("no domain") << u"ana@"_s;
        QTest::newRow("too long") << QString(300, u'a') + u"@acme.test"_s;
    }
    void refusesWhatIsNoAddress()
    {
        QFETCH(QString, address);
        SmtpServer server({u"plain"_s});
        const auto asks = asked({{u"plain"_s}}, server.port());
        auto asSender = mailTo(u"ana@acme.test"_s);
        asSender.from = address;
        for (const auto &mail : {mailTo(address), asSender}) {
            const auto sent = sendMail(asks, mail, {});
            QVERIFY(!sent);
            // The sender is a setting, and the same for any mail.
            QCOMPARE(sent.error().code, mail.from == address ? ErrorCode::Mail : ErrorCode::InvalidInput);
            QVERIFY(sent.error().message.contains(u"is not a mail address"_s));
        }
        auto asReplyTo = mailTo(u"ana@acme.test"_s);
        asReplyTo.replyTo = {address, u"bob@acme.test"_s};
        QVERIFY(sendMail(asks, asReplyTo, {}));
        QCOMPARE(server.end().size(), 1);
        QCOMPARE(headerOf(server.messages().constFirst(), u"Reply-To"_s), u"bob@acme.test"_s);
        QCOMPARE(server.messages().constFirst().at("to"), Json({"ana@acme.test"}));
    }

    /// What is still said when the mail has to be given up: it costs neither memory nor the time that the limits give.
    void answersWithoutEndAreNotHeard()
    {
        SmtpServer server({u"--fault"_s, u"rcpt"_s, u"line"_s}, SmtpServer::Kind::Faulty);
        auto asks = asked({}, server.port());
        asks.limits.conversation = std::chrono::seconds(2);
        const auto before = residentBytes();
        QElapsedTimer took;
        took.start();
        const auto sent = sendMail(asks, mailTo(u"ana@acme.test"_s), {});
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::Deferred);
        QVERIFY2(took.elapsed() < 15000, qPrintable(QString::number(took.elapsed())));
        QVERIFY2(residentBytes() - before < 20'000'000, qPrintable(QString::number(residentBytes() - before)));
    }

    /// After a no as after a yes, a goodbye that does not come is not waited for as long as the answer to the message.
    void goodbyesAreNotWaitedFor_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("never") << u"554 5.6.0 that looks like spam"_s << ErrorCode::Refused;
        QTest::newRow("later") << u"452 4.3.1 disk full"_s << ErrorCode::Deferred;
    }
    void goodbyesAreNotWaitedFor()
    {
        QFETCH(QString, answer);
        QFETCH(ErrorCode, code);
        SmtpServer server(
            {u"--fault"_s, u"message"_s, u"say"_s, u"--say"_s, answer, u"--fault"_s, u"quit"_s, u"hang"_s},
            SmtpServer::Kind::Faulty);
        QElapsedTimer took;
        took.start();
        const auto sent = sendMail(asked({}, server.port()), mailTo(u"ana@acme.test"_s), {});
        QVERIFY2(took.elapsed() < 20000, qPrintable(QString::number(took.elapsed())));
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, code);
        QVERIFY2(sent.error().message.contains(answer), qPrintable(sent.error().message));
    }

private:
    /// Of this process.
    static qint64 residentBytes()
    {
        QFile statm(u"/proc/self/statm"_s);
        const bool isOpen = statm.open(QIODevice::ReadOnly);
        return isOpen ? statm.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
    }

    MailServer asked(const Conversation &how, int port) const
    {
        return {.host = how.host,
                .port = port,
                .security = how.security,
                .username = how.username,
                .password = how.password,
                .caFile = m_certificates.caFile()};
    }

    static Conversation knownUser(Conversation how)
    {
        how.username = u"postmaster"_s;
        how.password = u"s3cret pässword"_s;
        return how;
    }

    void addBadCertificates(const QByteArray &name, const QString &server, MailSecurity security) const
    {
        const std::tuple<const char *, TestCertificate, QString> bad[] = {
            {"unknown authority", m_certificates.untrusted, u"unable to get local issuer certificate"_s},
            {"another host's", m_certificates.otherHost, u"target host name 'localhost'"_s},
            {"expired", m_certificates.expired, u"certificate has expired"_s}};
        for (const auto &[what, certificate, word] : bad) {
            const Conversation how{QStringList{server} + certificate.options() + login, u"localhost"_s, security,
                                   u"postmaster"_s, u"s3cret pässword"_s};
            QTest::newRow((name + ", certificate: " + what).constData())
                << how << ErrorCode::Mail
                << QStringList{u"certificate of the mail server localhost:"_s, word, u"Correct mail.host"_s};
        }
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(SmtpClientTest)
#include "tst_smtpclient.moc"
