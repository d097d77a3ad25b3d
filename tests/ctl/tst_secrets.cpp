// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client secrets and the mail server's password: in nothing that is printed, logged or exported unasked, and in files
// of their owner alone.
#include "app/session.h"
#include "flow/mail/smtperror.h"
#include "model/store/integrationbuffers.h"
#include "model/store/migrations.h"
#include "model/store/sentryapps.h"
#include "model/store/storefile.h"
#include "tests/ctl/ctlfixture.h"
#include "tests/support/smtpserver.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const QByteArray clientSecret = "canary-of-a-client-secret";
const QByteArray mailPassword = "canary-of-a-mail-password";

/// The canaries, in part too, and the secrets of the sample data.
bool tellsASecret(const QByteArray &text)
{
    return text.contains("canary-of-") || text.contains("practice-only-") || text.contains(mailPassword.toBase64());
}

/// Gathers what is logged while it lives, from any thread and at every level.
class Logged
{
public:
    Logged()
    {
        QLoggingCategory::setFilterRules(u"hookdesk.*=true"_s);
        text().clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
            const QMutexLocker lock(&mutex());
            text() += message.toUtf8() + '\n';
        });
    }
    ~Logged()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(Logged)

    QByteArray all() const
    {
        const QMutexLocker lock(&mutex());
        return text();
    }

private:
    static QMutex &mutex()
    {
        static QMutex mutex;
        return mutex;
    }
    static QByteArray &text()
    {
        static QByteArray text;
        return text;
    }

    QtMessageHandler m_before = nullptr;
};

/// Has the files of this process, or of the program, made as openly as they are asked for.
class OpenHanded
{
public:
    OpenHanded()
        : m_before(umask(0))
    {
    }
    ~OpenHanded() { umask(m_before); }
    Q_DISABLE_COPY_MOVE(OpenHanded)

private:
    mode_t m_before;
};

bool isPrivate(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & 07777) == 0600;
}

/// A world whose app has the canary, was disabled by its last failure, and whose owner waits for a mail; the mail
/// server refuses the password, repeating it.
class SecretWorld : public CtlFixture
{
public:
    SecretWorld()
    {
        createWorld();
        receiver.setSecret(u"/hook"_s, QString::fromLatin1(clientSecret));
        const auto yesterday = dayOf(clock.now()).addDays(-1);
        write([yesterday](Connection &connection) -> Result<> {
            for (const auto &slug : {u"deploy-bot"_s, u"wallflower"_s}) {
                HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(slug));
                app->clientSecret = QString::fromLatin1(clientSecret);
                HOOKDESK_TRY(SentryApps(connection).save(*app));
            }
            for (int ago = 0; ago < 6; ++ago)
                HOOKDESK_TRY(IntegrationBuffers(connection)
                                 .add(BufferKey::of(AppId(17), OrganizationId(42)), yesterday.addDays(-ago),
                                      BufferCount::Error));
            return {};
        });
        environment.insert(u"HOOKDESK_MAIL_PASSWORD"_s, QString::fromLatin1(mailPassword));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        set(u"mail.host"_s, u"127.0.0.1"_s);
        set(u"mail.port"_s, QString::number(m_mails.port()));
        set(u"mail.username"_s, u"hookdesk"_s);
    }

    const QStringList trigger{u"trigger"_s, u"--app"_s,    u"deploy-bot"_s, u"--org"_s,
                              u"acme"_s,    u"--status"_s, u"critical"_s};

private:
    void set(const QString &key, const QString &value)
    {
        if (run({u"settings"_s, u"set"_s, key, value}).status != 0)
            qFatal("%s is not set", qPrintable(key));
    }

    SmtpServer m_mails{{u"plain"_s, u"--user"_s, u"hookdesk"_s, u"--password"_s, u"another"_s}};
};

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommandTellsASecret()
    {
        SecretWorld world;
        world.answerWith(Behaviour::answer(404));
        const auto disabling = world.run(world.trigger);
        QVERIFY2(disabling.err.contains("sentryapp.disabled"), disabling.err.constData()); // it logs
        QVERIFY2(!tellsASecret(disabling.out + disabling.err), disabling.err.constData());
        theMailServerRefusesThePassword(world);

        const auto file = world.path(u"out.json"_s);
        const QList<QStringList> commands{
            {u"apps"_s},
            {u"installations"_s},
            {u"incidents"_s},
            {u"responses"_s},
            {u"health"_s},
            {u"disabled"_s},
            {u"mail"_s},
            {u"audit"_s},
            {u"settings"_s},
            {u"settings"_s, u"get"_s, u"mail.username"_s},
            {u"settings"_s, u"get"_s, u"mail.password"_s},
            {u"mail"_s, u"password"_s, QString::fromLatin1(mailPassword)},
            {u"mail"_s, u"password"_s, u"of"_s, QString::fromLatin1(mailPassword)},
            {u"secret"_s, u"nobody"_s},
            {u"export"_s},
            {u"export"_s, file},
            {u"import"_s, file},
            {u"import"_s, world.file(u"secret.json"_s, workspaceWith("client_secret\":\"" + clientSecret + "-new"))},
            world.trigger,
            {u"ping"_s, u"--app"_s, u"deploy-bot"_s, u"--org"_s, u"acme"_s},
            {u"reenable"_s, u"deploy-bot"_s},
            world.trigger,
            {u"audit"_s},
        };
        for (const auto &command : commands) {
            for (const auto &more : {QStringList{}, QStringList{u"--json"_s}}) {
                const auto done = world.run(command + more);
                const auto told = command.join(u' ').toUtf8() + ": " + done.out + done.err;
                QVERIFY2(done.status >= 0 && !(done.out + done.err).isEmpty(), told.constData());
                QVERIFY2(!tellsASecret(done.out + done.err), told.constData());
            }
        }
        QVERIFY(!tellsASecret(world.bytes(file)));
        QVERIFY(world.run({u"mail"_s}).out.contains("refused the user name"));

        // They are there, and told to whoever asks for them.
        const auto asked = world.run({u"export"_s, u"--secrets"_s}).out;
        QCOMPARE(asked.count(clientSecret), 3);
        QCOMPARE(asked.count(clientSecret + "-new"), 1);
        QCOMPARE(world.run({u"secret"_s, u"deploy-bot"_s}).out, clientSecret + '\n');
        const auto audited = world.run({u"audit"_s, u"--json"_s}).out;
        QVERIFY2(audited.contains("CLIENT_SECRET_REVEALED") && !tellsASecret(audited), audited.constData());
    }

    void aProgramThatCrashesTellsNoSecret_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("aborted") << SIGABRT;
        QTest::newRow("a segmentation fault") << SIGSEGV;
    }
    /// While it sends, with the secret in its memory.
    void aProgramThatCrashesTellsNoSecret()
    {
        QFETCH(int, signal);
        SecretWorld world;
        world.answerWith({.kind = Behaviour::Kind::Hang});
        QProcess program;
        auto environment = world.environment;
        for (const auto &sanitizer : {u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s}) // which would turn it into an exit status
            environment.insert(sanitizer, environment.value(sanitizer) + u" handle_segv=0"_s);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.setChildProcessModifier([] {
            const rlimit none = {0, 0}; // no core file, which is the system's business
            setrlimit(RLIMIT_CORE, &none);
        });
        program.start(QStringLiteral(CTL_PROGRAM), QStringList{u"--store"_s, world.store()} + world.trigger);
        QTRY_COMPARE_WITH_TIMEOUT(world.receiver.requests().size(), 1, 20000);
        QCOMPARE(kill(static_cast<pid_t>(program.processId()), signal), 0);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20000);
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const auto told = program.readAll();
        QVERIFY2(!told.isEmpty() && !tellsASecret(told), told.constData()); // it logs
    }

    void theDemoTellsNoSecret()
    {
        CtlFixture fixture;
        fixture.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        for (const auto &arguments : {QStringList{u"demo"_s}, QStringList{u"demo"_s, u"--json"_s}}) {
            const auto done = fixture.runAsIs(arguments);
            QCOMPARE(done.status, 0);
            QVERIFY2(done.err.contains("sentryapp.disabled"), done.err.constData()); // it logs
            QVERIFY2(!tellsASecret(done.out + done.err), (done.out + done.err).constData());
        }
    }

    void noComplaintAboutAFileQuotesASecret_data()
    {
        QTest::addColumn<QByteArray>("text"); // where the file has a key and its value, without the outer quotes
        QTest::newRow("a list") << QByteArray("client_secret\":[\"" + clientSecret + "\"],\"x\":\"");
        QTest::newRow("an object") << QByteArray("client_secret\":{\"is\":\"" + clientSecret + "\"},\"x\":\"");
        QTest::newRow("too long") << QByteArray("client_secret\":\"" + clientSecret.repeated(50));
        QTest::newRow("a line break") << QByteArray("client_secret\":\"" + clientSecret + "\\n");
        QTest::newRow("a raw line break") << QByteArray("client_secret\":\"" + clientSecret + '\n');
        QTest::newRow("no colon") << QByteArray("client_secret\" \"" + clientSecret);
        QTest::newRow("no comma") << QByteArray("client_secret\":\"\" \"" + clientSecret);
        QTest::newRow("no quotes") << QByteArray("client_secret\":" + clientSecret + ",\"");
        QTest::newRow("no end") << QByteArray("client_secret\":\"" + clientSecret + "\\");
        QTest::newRow("no UTF-8") << QByteArray("client_secret\":\"" + clientSecret + "\xff");
        QTest::newRow("a false escape") << QByteArray("client_secret\":\"" + clientSecret + "\\q");
        QTest::newRow("twice") << QByteArray("client_secret\":\"x\",\"client_secret\":\"" + clientSecret);
        QTest::newRow("another key") << QByteArray("client_secrets\":\"" + clientSecret);
        QTest::newRow("a password in a URL") << QByteArray("webhook_url\":\"http://me:" + clientSecret + "@h.test/");
        QTest::newRow("of another scheme") << QByteArray("webhook_url\":\"ftp://me:" + clientSecret + "@h.test/");
        QTest::newRow("of no URL") << QByteArray("webhook_url\":\"http://me:1/" + clientSecret + "@h test/");
        QTest::newRow("with a port too many") << QByteArray("webhook_url\":\"http://me:" + clientSecret + "@h:99999/");
    }
    void noComplaintAboutAFileQuotesASecret()
    {
        QFETCH(QByteArray, text);
        CtlFixture fixture;
        fixture.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        const auto file = fixture.file(u"workspace.json"_s, workspaceWith(text));
        for (const auto &arguments : {QStringList{u"import"_s, file}, QStringList{u"import"_s, u"-"_s, u"--json"_s}}) {
            const auto done = fixture.run(arguments, workspaceWith(text));
            QCOMPARE(done.status, 1);
            QVERIFY2(done.err.contains("hookdeskctl: "), done.err.constData());
            QVERIFY2(!tellsASecret(done.out + done.err), (done.out + done.err).constData());
        }
        // The console shows the cause too.
        const auto parsed = parseJson(workspaceWith(text));
        const auto cause = parsed ? QByteArray() : parsed.error().cause.toUtf8();
        QVERIFY2(!tellsASecret(cause), cause.constData());
    }

    void noAnswerOfTheMailServerRepeatsThePassword_data()
    {
        QTest::addColumn<QByteArray>("repeated");
        QTest::newRow("plain") << mailPassword;
        QTest::newRow("as AUTH LOGIN sends it") << mailPassword.toBase64();
        QTest::newRow("as AUTH PLAIN sends it") << QByteArray('\0' + QByteArray("me") + '\0' + mailPassword).toBase64();
    }
    void noAnswerOfTheMailServerRepeatsThePassword()
    {
        QFETCH(QByteArray, repeated);
        const MailServer server{
            .host = u"mail.example.test"_s, .username = u"me"_s, .password = QString::fromLatin1(mailPassword)};
        for (const int reply : {421, 530, 550}) {
            SmtpConversation conversation;
            conversation.answered("220 mail.example.test ESMTP\r\n");
            conversation.asked("MAIL FROM:<hookdesk@example.test>\r\n");
            conversation.answered(QByteArray::number(reply) + " not with " + repeated + "\r\n");
            const auto error = smtpError(server, {}, {CURLE_SEND_ERROR, {}, conversation});
            QVERIFY2(error.message.contains(u"not with …"), qPrintable(error.message));
            QVERIFY2(!error.message.contains(QString::fromLatin1(repeated)), qPrintable(error.message));
        }
    }

    void filesThatHoldSecretsAreTheirOwnersAlone()
    {
        CtlFixture fixture;
        fixture.beforeStart = [] { umask(0); };
        const auto file = fixture.file(u"workspace.json"_s, workspaceWith("client_secret\":\"" + clientSecret));
        QCOMPARE(fixture.run({u"import"_s, file}).status, 0);
        QVERIFY(isPrivate(fixture.store()));
        const auto exported = fixture.path(u"out.json"_s);
        QCOMPARE(fixture.run({u"export"_s, u"--secrets"_s, exported}).status, 0);
        QVERIFY(fixture.bytes(exported).contains(clientSecret));
        QVERIFY(isPrivate(exported));

        const OpenHanded openHanded;
        const auto opened = openToWrite(StoreLocation{.path = fixture.store()});
        QVERIFY(opened);
        auto migrations = shippedMigrations();
        QVERIFY(migrations);
        const int version = migrations->constLast().number;
        migrations->append({version + 1, u"next"_s, u"CREATE TABLE next_version (number INTEGER);\n"_s});
        QVERIFY(migrate(**opened, fixture.store(), *migrations));
        const auto backup = u"%1.backup-v%2"_s.arg(fixture.store()).arg(version);
        QVERIFY(fixture.bytes(backup).contains(clientSecret));
        for (const auto &name : {fixture.store(), fixture.store() + u"-wal"_s, fixture.store() + u"-shm"_s, backup})
            QVERIFY2(isPrivate(name), qPrintable(name));
    }

private:
    /// A workspace with this key and value in its app; the quotes around the two stand here.
    static QByteArray workspaceWith(const QByteArray &text)
    {
        const QByteArray url = "\"webhook_url\":\"http://127.0.0.1:9/hook\",";
        return "{\"organizations\":[{\"slug\":\"secret\",\"name\":\"Secret\"}],\"sentry_apps\":[{\"slug\":\"secret\","
               "\"name\":\"secret\",\"status\":\"internal\",\"owner_organization\":\"secret\"," +
               (text.startsWith("webhook_url") ? QByteArray() : url) + '"' + text + "\"}]}";
    }

    /// As the window has it: the worker tries, and tells why it could not.
    static void theMailServerRefusesThePassword(SecretWorld &world)
    {
        const Logged logged;
        qputenv("HOOKDESK_MAIL_PASSWORD", mailPassword);
        Session session(StoreLocation{.path = world.store(), .mayCreate = false}, world.clock);
        const auto opened = session.open();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished() && opened.result(), 20000);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.outbox().status().state, OutboxStatus::State::Failing, 20000);
        const auto detail = session.outbox().status().detail.toUtf8();
        session.stop();
        qunsetenv("HOOKDESK_MAIL_PASSWORD");
        QVERIFY2(detail.contains("refused the user name"), detail.constData());
        QVERIFY2(logged.all().contains(detail), logged.all().constData());
        QVERIFY2(!tellsASecret(detail + logged.all()), logged.all().constData());
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
