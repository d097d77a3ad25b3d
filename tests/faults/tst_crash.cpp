// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An engine is killed at random moments while it triggers and sends, and started again each time. Nothing that was
// promised may be lost, what is sent twice is marked, what is counted is what was recorded, and what was disabled was
// told once. HOOKDESK_CRASHES says how often it is killed, HOOKDESK_SEED repeats a run.
#include "flow/sandbox/practicereceiver.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "tests/support/temporarystore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int appsToBeDisabled = 6;

/// A program that is killed when this ends.
class Killed
{
public:
    explicit Killed(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CRASH_ENGINE), arguments);
    }
    ~Killed()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Killed)

    QProcess &process() { return m_process; }
    /// What it has promised; a last line that is not whole was not.
    QList<QByteArray> promised()
    {
        QList<QByteArray> ids;
        while (m_process.canReadLine())
            ids << m_process.readLine().trimmed();
        return ids;
    }

private:
    QProcess m_process;
};

/// One app that answers, one that refuses, one that never answers with HTTP, and some that are disabled by the
/// timeouts they count, each after another number of them.
Result<> addApps(Connection &connection, const PracticeReceiver &receiver)
{
    HOOKDESK_TRY_ASSIGN(world, addSmallWorld(connection));
    // An attempt that the receiver does not see, for it breaks connections, is followed by one that it does.
    HOOKDESK_TRY(StoredSettings(connection).save(u"webhook.retry.delay_s"_s, u"1"_s));
    HOOKDESK_TRY(StoredSettings(connection).save(u"webhook.timeout_ms"_s, u"60000"_s));
    HOOKDESK_TRY(Organizations(connection)
                     .setMembers(world.organization.id,
                                 {{.email = u"ana@acme.test"_s, .name = u"Ana"_s, .role = Role::Owner},
                                  {.email = u"ben@acme.test"_s, .name = u"Ben"_s, .role = Role::Owner},
                                  {.email = u"eve@acme.test"_s, .name = u"Eve"_s, .role = Role::Member}}));
    QStringList slugs{u"good"_s, u"refusing"_s, u"silent"_s};
    for (int i = 0; i < appsToBeDisabled; ++i)
        slugs << u"broken-%1"_s.arg(i);
    for (int i = 0; i < slugs.size(); ++i) {
        SentryApp app = world.app;
        app.id = AppId(100 + i);
        app.uuid.clear();
        app.slug = slugs.at(i);
        app.name = app.slug;
        app.webhookUrl = receiver.url(u"/hook/"_s + app.slug).toString();
        app.timeoutThreshold = app.slug.startsWith(u"broken") ? 1 << i : 1000000;
        HOOKDESK_TRY(SentryApps(connection).save(app));
        HOOKDESK_TRY(
            Installations(connection)
                .save({.app = app.id, .organization = world.organization.id, .status = InstallationStatus::Installed}));
    }
    return {};
}

int numberFromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;
    TemporaryStore m_store;
    PracticeReceiver m_receiver{m_clock};
    QStringList m_apps;
    QHash<QByteArray, int> m_received; ///< how often, by Request-ID
    QList<QByteArray> m_promised;

    /// The first column of each row as text.
    QStringList query(const char *sql)
    {
        const Statement statement{"look", sql};
        return m_store.read([statement](Connection &connection) -> Result<QStringList> {
            HOOKDESK_TRY_ASSIGN(rows, connection.run(statement));
            QStringList list;
            while (rows.next())
                list << rows.text(0);
            return list;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_receiver.start().has_value());
        m_receiver.setBehaviour(u"/hook/good"_s, Behaviour::answer(200));
        m_receiver.setBehaviour(u"/hook/refusing"_s, Behaviour::answer(400));
        m_receiver.setBehaviour(u"/hook/silent"_s, {.kind = Behaviour::Kind::Reset});
        for (int i = 0; i < appsToBeDisabled; ++i)
            m_receiver.setBehaviour(u"/hook/broken-%1"_s.arg(i), {.kind = Behaviour::Kind::Reset});
        connect(&m_receiver, &PracticeReceiver::received, this, [this](const ReceivedRequest &request) {
            for (const auto &[name, value] : request.headers) {
                if (name.compare("Request-ID", Qt::CaseInsensitive) == 0)
                    ++m_received[value];
            }
        });
        m_store.write([this](Connection &connection) { return addApps(connection, m_receiver); });
        m_apps = query("SELECT slug FROM sentry_apps WHERE id >= 100");
        m_store.close();
    }

    void theEngineIsKilledAndStartedAgain()
    {
        const int crashes = numberFromEnvironment("HOOKDESK_CRASHES", 20);
        const auto seed = static_cast<quint32>(
            numberFromEnvironment("HOOKDESK_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1 << 30))));
        qInfo("%d crashes, HOOKDESK_SEED=%u", crashes, seed);
        QRandomGenerator random(seed);
        int sending = 0; // how often it was killed when it had promised something
        for (int i = 0; i < crashes; ++i) {
            Killed engine(QStringList{m_store.path()} + m_apps);
            QVERIFY(engine.process().waitForStarted());
            // Every fifth is killed while it starts, the others while they send.
            if (i % 5 != 0)
                QVERIFY(QTest::qWaitFor([&] { return engine.process().canReadLine(); }, 60000));
            bool isTime = false;
            QTimer::singleShot(random.bounded(i % 5 == 0 ? 150 : 300), Qt::PreciseTimer, this, [&] { isTime = true; });
            QVERIFY(QTest::qWaitFor([&] { return isTime; }, 60000));
            engine.process().kill();
            QVERIFY(engine.process().waitForFinished());
            const auto promised = engine.promised();
            sending += promised.isEmpty() ? 0 : 1;
            m_promised += promised;
        }
        QVERIFY(sending >= crashes * 3 / 4);
        qInfo("%lld alerts were promised", static_cast<long long>(m_promised.size()));

        Killed engine({m_store.path()});
        QTRY_COMPARE_WITH_TIMEOUT(engine.process().state(), QProcess::NotRunning, 60000);
        QCOMPARE(engine.process().exitCode(), 0);
        m_store.reopen();
    }

    void everyAlertPromisedArrived()
    {
        // Those of an app that was disabled meanwhile are recorded as skipped.
        const auto skipped = query("SELECT request_id FROM deliveries WHERE state = 4");
        const QSet<QString> excused(skipped.begin(), skipped.end());
        QVERIFY(!m_promised.isEmpty());
        for (const auto &id : std::as_const(m_promised))
            QVERIFY2(m_received.contains(id) || excused.contains(QString::fromLatin1(id)), id.constData());
        QCOMPARE(query("SELECT COUNT(*) FROM deliveries WHERE state < 2"), QStringList(u"0"_s));
        QCOMPARE(query("SELECT COUNT(*) FROM deliveries d WHERE state IN (2, 3) AND NOT EXISTS"
                       " (SELECT 1 FROM webhook_requests WHERE delivery_id = d.id)"),
                 QStringList(u"0"_s));
    }

    void whatArrivedTwiceIsMarked()
    {
        const auto marked = query("SELECT request_id FROM webhook_requests w JOIN deliveries d ON d.id = delivery_id"
                                  " WHERE w.resumed = 1 OR d.resumed = 1");
        const QSet<QString> resumed(marked.begin(), marked.end());
        QVERIFY(!resumed.isEmpty());
        QHash<QString, int> attempts;
        for (const auto &id : query("SELECT request_id FROM webhook_requests w JOIN deliveries d ON d.id = delivery_id"
                                    " WHERE w.outcome <> 2"))
            ++attempts[id];
        int repeated = 0; // arrived more often than anybody remembers having sent it
        for (const auto &[id, times] : m_received.asKeyValueRange()) {
            if (times <= attempts.value(QString::fromLatin1(id)))
                continue;
            ++repeated;
            QVERIFY2(resumed.contains(QString::fromLatin1(id)), id.constData());
        }
        qInfo("%d arrived once more than recorded, %lld were resumed", repeated,
              static_cast<long long>(resumed.size()));
        QCOMPARE(query("SELECT request_id FROM deliveries GROUP BY request_id HAVING COUNT(*) > 1"), QStringList());
    }

    void whatIsCountedIsWhatIsRecorded()
    {
        const auto counted = query("SELECT subject_id || ' ' || day || ' ' || success || ' ' || error || ' ' || timeout"
                                   " FROM integration_buffer WHERE subject_id < 103 ORDER BY 1");
        const auto recorded = query("SELECT sentry_app_id || ' ' || date(sent_at / 1000, 'unixepoch') || ' '"
                                    " || SUM(counted = 1) || ' ' || SUM(counted = 2) || ' ' || SUM(counted = 3)"
                                    " FROM webhook_requests WHERE sentry_app_id < 103"
                                    " GROUP BY sentry_app_id, date(sent_at / 1000, 'unixepoch') ORDER BY 1");
        QVERIFY(counted.size() >= 3);
        QCOMPARE(counted, recorded);
    }

    void whoeverIsDisabledWasToldOnce()
    {
        const auto disabled = query("SELECT slug FROM sentry_apps WHERE disabled_at IS NOT NULL ORDER BY slug");
        QVERIFY(!disabled.isEmpty());
        for (const auto &slug : disabled)
            QVERIFY2(slug.startsWith(u"broken"), qPrintable(slug));
        qInfo("disabled: %s", qPrintable(disabled.join(u' ')));
        const auto audited = query("SELECT COUNT(*) FROM audit_log WHERE event = 'INTERNAL_INTEGRATION_DISABLED'");
        QCOMPARE(audited, QStringList(QString::number(disabled.size())));
        QCOMPARE(query("SELECT DISTINCT COUNT(*) FROM audit_log WHERE event = 'INTERNAL_INTEGRATION_DISABLED'"
                       " GROUP BY target"),
                 QStringList(u"1"_s));
        QCOMPARE(query("SELECT recipient || ' ' || COUNT(*) FROM mail_outbox GROUP BY recipient ORDER BY 1"),
                 (QStringList{u"ana@acme.test %1"_s.arg(disabled.size()), u"ben@acme.test %1"_s.arg(disabled.size())}));
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
