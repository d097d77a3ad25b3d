// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `hookdeskctl mail password`: into the keyring, from where a program that runs takes it; unseen, and in no message.
#include "app/passwords.h"
#include "app/session.h"
#include "model/store/auditlog.h"
#include "model/store/mailoutbox.h"
#include "model/store/storedsettings.h"
#include "tests/ctl/ctlfixture.h"
#include "tests/support/keyring.h"
#include "tests/support/smtpserver.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <QTest>
#include <csignal>
#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const QByteArray canary = "canary-of-a-mail-password";
const QStringList password{u"mail"_s, u"password"_s};

QList<AuditEntry> entries(CtlFixture &fixture)
{
    return fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
}

void setLogin(CtlFixture &fixture)
{
    fixture.write([](Connection &connection) -> Result<> {
        StoredSettings settings(connection);
        HOOKDESK_TRY(settings.save(u"mail.host"_s, u"127.0.0.1"_s));
        return settings.save(u"mail.username"_s, u"postmaster"_s);
    });
}

void setMailServer(CtlFixture &fixture, const SmtpServer &server)
{
    setLogin(fixture);
    fixture.write([port = server.port()](Connection &connection) {
        return StoredSettings(connection).save(u"mail.port"_s, QString::number(port));
    });
}

MailId addMail(CtlFixture &fixture)
{
    return fixture.write([now = fixture.clock.now()](Connection &connection) {
        return MailOutbox(connection)
            .add({.messageId = u"<1@acme.test>"_s,
                  .to = u"ana@acme.test"_s,
                  .from = u"hookdesk@acme.test"_s,
                  .subject = u"Action required"_s,
                  .text = u"Look.\n"_s,
                  .html = u"<p>Look.</p>\n"_s,
                  .created = now,
                  .nextTry = now});
    });
}

/// A terminal, of which the test is the person.
class Terminal
{
public:
    Terminal()
    {
        std::array<char, 100> name = {};
        if (openpty(&m_person, &m_program, name.data(), nullptr, nullptr) != 0)
            qFatal("there is no terminal");
        m_name = QString::fromLatin1(name.data());
    }
    ~Terminal()
    {
        close(m_person);
        close(m_program);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    QString name() const { return m_name; }
    void type(const QByteArray &text) const
    {
        if (write(m_person, text.constData(), static_cast<std::size_t>(text.size())) != text.size())
            qFatal("the terminal takes nothing");
    }
    /// What it has shown since the last time.
    QByteArray shown() const
    {
        std::array<char, 1000> text = {};
        const auto count = read(m_person, text.data(), text.size());
        return {text.data(), static_cast<qsizetype>(count)};
    }

private:
    int m_person = -1;
    int m_program = -1;
    QString m_name;
};

} // namespace

class CtlPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8()); }

    void withoutAKeyringItIsKeptNowhere()
    {
        CtlFixture fixture;
        fixture.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        fixture.createWorld();
        setLogin(fixture);
        const auto kept = fixture.run(password, canary + '\n');
        QCOMPARE(kept.status, 1);
        QVERIFY2(kept.err.contains("kept nowhere. There is no keyring that can be used: "), kept.err.constData());
        QVERIFY2(kept.err.contains("HOOKDESK_MAIL_PASSWORD"), kept.err.constData());
        QVERIFY2(kept.err.count('\n') == 1 && kept.out.isEmpty(), kept.err.constData());
        QVERIFY(!kept.err.contains(canary));
        const auto forgotten = fixture.run(password + QStringList{u"--forget"_s});
        QCOMPARE(forgotten.status, 1);
        QVERIFY2(forgotten.err.contains("No password is removed. There is no keyring"), forgotten.err.constData());
        QVERIFY(entries(fixture).isEmpty());
        QDirIterator files(fixture.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            QVERIFY(!fixture.bytes(files.next()).contains(canary));
    }

    void itIsKeptAndForgotten()
    {
        haveKeyring();
        CtlFixture fixture;
        fixture.createWorld();
        setLogin(fixture);
        const auto kept = fixture.run(password, canary + "\r\nand another line\n");
        QVERIFY2(kept.status == 0 && kept.out.startsWith("The password is kept in the keyring."), kept.err.constData());
        QCOMPARE(held(), canary);
        const auto json = fixture.run(password + QStringList{u"--json"_s}, canary + "-new");
        QCOMPARE(json.object(), (Json{{"kept_in", "keyring"}}));
        QCOMPARE(held(), canary + "-new");
        fixture.environment.insert(u"HOOKDESK_MAIL_PASSWORD"_s, u"of a script"_s);
        const auto forgotten = fixture.run(password + QStringList{u"--forget"_s});
        QVERIFY2(forgotten.status == 0 && forgotten.out.contains("HOOKDESK_MAIL_PASSWORD is set here"),
                 forgotten.err.constData());
        QCOMPARE(held(), QByteArray());
        QCOMPARE(fixture.run(password + QStringList{u"--forget"_s, u"--json"_s}).object(),
                 (Json{{"kept_in", nullptr}}));

        for (const auto &done : {kept, json, forgotten})
            QVERIFY2(!(done.out + done.err).contains(canary), (done.out + done.err).constData());
        const auto audited = entries(fixture);
        QCOMPARE(audited.size(), 4);
        QCOMPARE(audited.at(3).event, u"MAIL_PASSWORD_CHANGED"_s);
        QCOMPARE(audited.at(1).event, u"MAIL_PASSWORD_FORGOTTEN"_s);
        for (const auto &entry : audited)
            QVERIFY2(!entry.data.contains("canary"), entry.data.constData());
    }

    /// The window has it so: it is open while the password is set, and set once more because it was wrong.
    void aProgramThatRunsTakesItUpAtOnce()
    {
        haveKeyring();
        CtlFixture fixture;
        fixture.createWorld();
        SmtpServer server({u"plain"_s, u"--user"_s, u"postmaster"_s, u"--password"_s, QString::fromLatin1(canary)});
        setMailServer(fixture, server);
        const auto mail = addMail(fixture);
        Session session(StoreLocation{.path = fixture.store(), .mayCreate = false}, fixture.clock);
        const auto opened = session.open();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished() && opened.result(), 20000);
        session.start();
        const auto state = [&session] { return session.outbox().status().state; };
        QTRY_COMPARE_WITH_TIMEOUT(state(), OutboxStatus::State::NoPassword, 20000);

        QCOMPARE(fixture.run(password, canary + "-mistyped\n").status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(state(), OutboxStatus::State::Failing, 20000);
        const auto failed = session.outbox().status().detail;
        QVERIFY2(failed.contains(u"“hookdeskctl mail password” keeps another"_s), qPrintable(failed));
        QCOMPARE(fixture.run(password, canary + '\n').status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(state(), OutboxStatus::State::Idle, 20000);
        session.stop();
        QCOMPARE(server.end().size(), 1);
        const auto sent = fixture.read([mail](Connection &connection) { return MailOutbox(connection).find(mail); });
        QCOMPARE(sent->tries, 2); // the wrong one was given to the server once
    }

    void aProgramThatStartsTakesItFromTheKeyring()
    {
        haveKeyring();
        CtlFixture fixture;
        fixture.createWorld();
        SmtpServer server({u"plain"_s, u"--user"_s, u"postmaster"_s, u"--password"_s, QString::fromLatin1(canary)});
        setMailServer(fixture, server);
        QCOMPARE(fixture.run(password, canary).status, 0);
        const auto mail = addMail(fixture);
        Session session(StoreLocation{.path = fixture.store(), .mayCreate = false}, fixture.clock);
        session.open();
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, 20000);
        session.stop();
        const auto sent = fixture.read([mail](Connection &connection) { return MailOutbox(connection).find(mail); });
        QCOMPARE(sent->tries, 1);
    }

    void whatIsNoPasswordIsRefusedUnquoted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QByteArray controls = "holds control characters or is not UTF-8";
        QTest::newRow("nothing") << QStringList() << QByteArray() << 1 << QByteArray("No password was given");
        QTest::newRow("an empty line") << QStringList() << '\n' + canary << 1 << QByteArray("No password was given");
        QTest::newRow("a control character") << QStringList() << canary + "\x1b\n" << 1 << controls;
        QTest::newRow("a zero") << QStringList() << canary + '\0' + '\n' << 1 << controls;
        QTest::newRow("no UTF-8") << QStringList() << canary + "\xff\n" << 1 << controls;
        QTest::newRow("too long") << QStringList() << canary.repeated(100) << 1 << QByteArray("longer than 1024 bytes");
        const auto word = QString::fromLatin1(canary);
        QTest::newRow("an argument") << QStringList{word} << QByteArray() << 2 << QByteArray("takes no argument");
        QTest::newRow("arguments") << QStringList{word, word} << QByteArray() << 2 << QByteArray("no more than 2");
        QTest::newRow("an option") << QStringList{u"--"_s + word} << QByteArray() << 2 << QByteArray("no such option");
        QTest::newRow("an option with an h")
            << QStringList{u"-h"_s + word} << QByteArray() << 2 << QByteArray("no such option");
    }
    void whatIsNoPasswordIsRefusedUnquoted()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        fixture.createWorld();
        setLogin(fixture);
        const auto done = fixture.run(password + arguments, input);
        QTEST(done.status, "status");
        QVERIFY2(done.err.contains(says), done.err.constData());
        QVERIFY2(done.err.count('\n') == 1 && !done.err.contains("canary"), done.err.constData());
    }

    void wordsBesideAreNotQuoted()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto word = QString::fromLatin1(canary);
        for (const auto &words : {QStringList{u"passwd"_s, word}, QStringList{u"password "_s + word}}) {
            const auto done = fixture.run(QStringList{u"mail"_s} + words);
            QCOMPARE(done.status, 2);
            QVERIFY2(done.err.contains("nothing that can be done") && !done.err.contains("canary"),
                     done.err.constData());
        }
    }

    void itIsAskedForNoLoginButThatOfTheSettings()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto done = fixture.run(password, canary);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains("settings set mail.host"), done.err.constData());
    }

    /// Nor does another server, or another store's, get what is kept for this one.
    void anotherLoginHasNone()
    {
        haveKeyring();
        CtlFixture fixture;
        fixture.createWorld();
        SmtpServer server({u"plain"_s, u"--user"_s, u"postmaster"_s, u"--password"_s, QString::fromLatin1(canary)});
        setMailServer(fixture, server);
        QCOMPARE(fixture.run(password, canary).status, 0);
        const auto saveUser = [&fixture](const QString &user) {
            fixture.write(
                [user](Connection &connection) { return StoredSettings(connection).save(u"mail.username"_s, user); });
        };
        saveUser(u"somebody"_s);
        const auto mail = addMail(fixture);
        Session session(StoreLocation{.path = fixture.store(), .mayCreate = false}, fixture.clock);
        session.open();
        session.start();
        const auto state = [&session] { return session.outbox().status().state; };
        QTRY_COMPARE_WITH_TIMEOUT(state(), OutboxStatus::State::NoPassword, 20000);
        QCOMPARE(fixture.run({u"settings"_s, u"set"_s, u"mail.username"_s, u"postmaster"_s}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(state(), OutboxStatus::State::Idle, 20000);
        session.stop();
        QCOMPARE(server.end().size(), 1);
        const auto sent = fixture.read([mail](Connection &connection) { return MailOutbox(connection).find(mail); });
        QCOMPARE(sent->tries, 1);
    }

    void aStoreThatIsNotThereIsToldBeforeThePasswordIsAskedFor()
    {
        CtlFixture fixture;
        const auto done = fixture.run(password, canary);
        QCOMPARE(done.status, 3);
        QVERIFY2(done.err.contains("There is no store at"), done.err.constData());
    }

    void aTerminalDoesNotShowIt()
    {
        haveKeyring();
        CtlFixture fixture;
        fixture.createWorld();
        setLogin(fixture);
        const Terminal terminal;
        QProcess program;
        QByteArray said;
        startAt(terminal, program, fixture);
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAll()).contains("Password of "), 20000);
        terminal.type(canary + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20000);
        said += program.readAll();
        QVERIFY2(said.contains("\nThe password is kept in the keyring."), said.constData());
        QVERIFY(!said.contains("canary"));
        terminal.type("afterwards");
        QCOMPARE(terminal.shown(), QByteArray("afterwards"));
    }

    void aSignalLeavesTheTerminalAsItWas()
    {
        CtlFixture fixture;
        fixture.createWorld();
        setLogin(fixture);
        const Terminal terminal;
        QProcess program;
        QByteArray said;
        startAt(terminal, program, fixture);
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAll()).contains("Password of "), 20000);
        program.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20000);
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(program.exitCode(), SIGTERM);
        terminal.type("afterwards");
        QCOMPARE(terminal.shown(), QByteArray("afterwards"));
    }

private:
    void haveKeyring()
    {
        if (!m_keyring)
            m_keyring.emplace(m_bus);
    }

    static void startAt(const Terminal &terminal, QProcess &program, const CtlFixture &fixture)
    {
        program.setProcessEnvironment(fixture.environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.setStandardInputFile(terminal.name());
        program.start(QStringLiteral(CTL_PROGRAM), QStringList{u"--store"_s, fixture.store()} + password);
    }

    /// What the keyring holds.
    static QByteArray held()
    {
        Passwords passwords(std::chrono::seconds(20));
        const auto read = passwords.read(mailPasswordKey({u"postmaster"_s, u"127.0.0.1"_s}));
        if (!QTest::qWaitFor([&] { return read.isFinished(); }, 30000) || !read.result().trouble.isEmpty())
            qFatal("the keyring cannot be read");
        return read.result().password.toUtf8();
    }

    SessionBus m_bus;
    std::optional<Keyring> m_keyring; ///< from its first use on: a process of libsecret's is bound to it
};

QTEST_GUILESS_MAIN(CtlPasswordTest)
#include "tst_ctlpassword.moc"
