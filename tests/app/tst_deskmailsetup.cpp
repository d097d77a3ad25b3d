// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mail server's set-up: it is tested without a mail, in plain words, and a password is where it is said to be.
#include "app/deskmailsetup.h"
#include "model/store/auditlog.h"
#include "tests/support/flowfixture.h"
#include "tests/support/smtpserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto secret = u"s3cret pässword"_s;
const QStringList login{u"--user"_s, u"postmaster"_s, u"--password"_s, secret};

Settings settingsFor(int port)
{
    Settings settings;
    settings.mailHost = u"localhost"_s;
    settings.mailPort = port;
    settings.mailUsername = u"postmaster"_s;
    return settings;
}

} // namespace

/// There is no keyring: tests have no session bus.
class DeskMailSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(StoreLocation{m_folder->filePath(u"store.sqlite"_s)}, m_clock);
        valueOf(await(m_session->open()));
    }
    void cleanup() { m_session.reset(); }

    void aServerIsTestedWithoutAMail()
    {
        SmtpServer server(QStringList{u"plain"_s} + login);
        DeskMailSetup setup(*m_session);
        const auto found = await(setup.test(settingsFor(server.port()), secret, {}));
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(*found, u"The mail server localhost answers at port %1. The connection is not encrypted. It has taken "
                         "the login of “postmaster”. No mail was sent."_s.arg(server.port()));
        QVERIFY(server.end().isEmpty());
    }

    void whatIsWrongIsSaid()
    {
        SmtpServer server(QStringList{u"plain"_s} + login);
        DeskMailSetup setup(*m_session);
        const auto settings = settingsFor(server.port());
        const auto refused = await(setup.test(settings, u"wr0ng"_s, {}));
        QVERIFY(!refused && refused.error().message.contains(u"refused the user name “postmaster”"_s));
        QVERIFY(!refused.error().message.contains(u"wr0ng"_s));
        const auto unknown = await(setup.test(settings, {}, {}));
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
        QVERIFY(unknown.error().message.startsWith(u"The password of “postmaster” is not known: enter it. There is no "
                                                   "keyring that can be used"_s));
        const auto nowhere = await(setup.test(Settings{}, {}, {}));
        QCOMPARE(nowhere.error().code, ErrorCode::InvalidInput);
    }

    void aTestThatHangsCanBeStopped()
    {
        SmtpServer server({u"--fault"_s, u"ehlo"_s, u"hang"_s}, SmtpServer::Kind::Faulty);
        DeskMailSetup setup(*m_session);
        std::stop_source cancel;
        QElapsedTimer took;
        took.start();
        auto test = setup.test(settingsFor(server.port()), secret, cancel.get_token());
        cancel.request_stop();
        const auto stopped = await(test);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY2(took.elapsed() < 12000, qPrintable(QString::number(took.elapsed()))); // before the time-out
    }

    void withoutAKeyringAPasswordIsInMemoryAndAudited()
    {
        SmtpServer server(QStringList{u"plain"_s} + login);
        DeskMailSetup setup(*m_session);
        const auto settings = settingsFor(server.port());
        QCOMPARE(await(setup.passwordOf(settings.mailLogin())).place, PasswordStanding::Place::Nowhere);
        const auto kept = valueOf(await(setup.keepPassword(settings.mailLogin(), secret, u"ana"_s)));
        QCOMPARE(kept.place, PasswordStanding::Place::Memory);
        QVERIFY(kept.trouble.startsWith(u"There is no keyring that can be used"_s));
        QCOMPARE(await(setup.passwordOf(settings.mailLogin())), kept);
        valueOf(await(setup.test(settings, {}, {}))); // by the one that is held
        const auto audit = valueOf(
            await(m_session->store().read([](Connection &connection) { return AuditLog(connection).newest(10); })));
        QCOMPARE(audit.size(), 1);
        QCOMPARE(audit.constFirst().event, u"MAIL_PASSWORD_CHANGED"_s);
        QCOMPARE(audit.constFirst().actor, u"ana"_s);
        QCOMPARE(audit.constFirst().target, u"postmaster"_s);
        QVERIFY(!audit.constFirst().data.contains(secret.toUtf8()));
    }

private:
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(DeskMailSetupTest)
#include "tst_deskmailsetup.moc"
