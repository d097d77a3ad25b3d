// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every trouble with a mail server is told in plain words; the mail is kept, and sent once when the trouble is mended.
#include "tests/support/mailworld.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testcertificates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto rightPassword = u"s3cret pässword"_s;
const auto wrongPassword = u"wr0ng pass"_s;
const QStringList login{u"--user"_s, u"postmaster"_s, u"--password"_s, rightPassword};

/// What the test program logged, to look for secrets.
QStringList &logged()
{
    static QStringList lines;
    return lines;
}

void keepLogged(QtMsgType, const QMessageLogContext &, const QString &line)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    logged() << line;
}

} // namespace

/// What is wrong at first: the server's options (empty: nothing listens), the settings besides its port, the password.
struct Trouble {
    QStringList server;
    SettingTexts settings;
    QString password = rightPassword;
};
Q_DECLARE_METATYPE(Trouble)

class MailTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void troubleIsToldAndMended_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<QString>("words");
        const SettingTexts user{{u"mail.username"_s, u"postmaster"_s}};
        const auto startTls = user + SettingTexts{{u"mail.security"_s, u"starttls"_s}};
        const auto tls = user + SettingTexts{{u"mail.security"_s, u"tls"_s}};
        const auto server = [](const QString &security, const TestCertificate &certificate) {
            return QStringList{security} + certificate.options() + login;
        };
        QTest::newRow("unknown authority")
            << Trouble{server(u"starttls"_s, m_certificates.untrusted), startTls} << u"issuer certificate"_s;
        QTest::newRow("another host's certificate")
            << Trouble{server(u"tls"_s, m_certificates.otherHost), tls} << u"host name 'localhost'"_s;
        QTest::newRow("expired certificate")
            << Trouble{server(u"tls"_s, m_certificates.expired), tls} << u"has expired"_s;
        QTest::newRow("wrong password") << Trouble{server(u"tls"_s, m_certificates.good), tls, wrongPassword}
                                        << u"refused the user name “postmaster”"_s;
        QTest::newRow("no STARTTLS") << Trouble{QStringList{u"plain"_s} + login, startTls} << u"offers no STARTTLS"_s;
        QTest::newRow("nothing listens") << Trouble{{}, tls} << u"No mail server answers at localhost:1."_s;
        QTest::newRow("unknown host") << Trouble{{}, tls + SettingTexts{{u"mail.host"_s, QString(64, u'x')}}}
                                      << u"is unknown"_s;
        QTest::newRow("sender refused") << Trouble{{u"plain"_s, u"--reject"_s, u"mail"_s}, {}}
                                        << u"550 5.7.1 that sender is not welcome"_s;
    }
    void troubleIsToldAndMended()
    {
        QFETCH(Trouble, trouble);
        QFETCH(QString, words);
        logged().clear();
        const auto before = qInstallMessageHandler(&keepLogged);
        const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
        MailWorld world(m_certificates.caFile());
        std::optional<SmtpServer> bad;
        if (!trouble.server.isEmpty())
            bad.emplace(trouble.server);
        world.useServer(bad ? bad->port() : 1, trouble.settings);
        world.worker().setPassword(trouble.password);
        world.worker().start();
        const auto id = world.add(u"ana@acme.test"_s);

        QTRY_COMPARE_WITH_TIMEOUT(world.state(), OutboxStatus::State::Failing, 20000);
        const auto status = world.worker().status();
        QCOMPARE(status.waiting, 1);
        QVERIFY2(status.detail.contains(words), qPrintable(status.detail));
        const auto kept = world.mail(id);
        QCOMPARE(kept.state, MailState::Queued);
        QCOMPARE(kept.tries, 1);
        QCOMPARE(kept.nextTry, std::optional(world.clock.now() + 300s));
        QCOMPARE(kept.lastError, status.detail);

        SmtpServer good(QStringList{u"tls"_s} + m_certificates.good.options() + login);
        world.worker().setPassword(rightPassword);
        world.useServer(good.port(), {{u"mail.security"_s, u"tls"_s}, {u"mail.username"_s, u"postmaster"_s}});
        // At once: it need not wait for the next try.
        QTRY_COMPARE(world.state(), OutboxStatus::State::Idle);
        const auto sent = world.mail(id);
        QCOMPARE(sent.state, MailState::Sent);
        QCOMPARE(sent.tries, 2);
        QCOMPARE(sent.sent, std::optional(world.clock.now()));
        QCOMPARE(sent.lastError, QString());
        QTRY_COMPARE(good.messages().size(), 1);
        QCOMPARE(world.events.named(u"mail.sent"_s).size(), 1);
        QCOMPARE(world.events.named(u"email.sent"_s).size(), 1);
        world.mails.stop();
        QCOMPARE(good.end().size(), 1);
        QVERIFY(!bad || bad->end().isEmpty());
        compareNoPassword(world, kept.lastError);
    }

private:
    static void compareNoPassword(const MailWorld &world, const QString &lastError)
    {
        QStringList texts = logged() << lastError;
        for (const auto &status : world.told)
            texts << status.detail;
        for (const auto &event : world.events.all())
            texts << event.name << QString::fromUtf8(compactJson(event.fields));
        for (const auto &text : texts)
            QVERIFY2(!text.contains(rightPassword) && !text.contains(wrongPassword), qPrintable(text));
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(MailTroubleTest)
#include "tst_mailtrouble.moc"
