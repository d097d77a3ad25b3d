// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// End-to-end durable deliveries a second (queued, sent, recorded, counted), over HTTP and HTTPS, beside a bare
// QNetworkAccessManager loop that posts the same body to the same receiver. Both post to the same eleven hosts in turn,
// an app each, as webhooks are on many hosts: QNetworkAccessManager opens six connections to a host, so that with one
// alone neither loop would have more than six requests on their way, whatever else they can do. Each is measured with a
// receiver that answers at once, which shows what a delivery costs, and with one that takes some time, which shows
// whether the webhooks or we set the pace. Prints a table; rounds alternate, so that a machine whose speed drifts is
// fair to both. CPU is this process's, all threads together. Then all of them are replayed by one bulk replay.
#include "model/store/deliveries.h"
#include "app/session.h"
#include "flow/appplatformevent.h"
#include "model/store/integrationbuffers.h"
#include "model/store/storedsettings.h"
#include "tests/bench/receiverprocess.h"
#include "tests/support/recordedalerts.h"
#include "tests/support/temporarystore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int inFlight = 64;
constexpr int hosts = 11; ///< six connections each: enough for what is in flight

/// What a loop came to.
struct Rate {
    double perSecond = 0;
    double cpuUs = 0; ///< a delivery
};

class Stopwatch
{
public:
    void start()
    {
        m_elapsed.start();
        m_cpu = std::clock();
    }
    /// Since start(), which may be another thread's.
    qint64 elapsedNs() const { return m_elapsed.nsecsElapsed(); }
    Rate rate(int count, qint64 ns) const
    {
        const double cpu = 1e6 * static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC;
        return {1e9 * count / static_cast<double>(ns), cpu / count};
    }

private:
    QElapsedTimer m_elapsed;
    std::clock_t m_cpu = 0;
};

/// A certificate for the hosts that this process trusts.
QStringList makeCertificate(const QTemporaryDir &folder)
{
    const QStringList files{folder.filePath(u"certificate.pem"_s), folder.filePath(u"key.pem"_s)};
    QStringList names;
    for (int host = 1; host <= hosts; ++host)
        names << u"IP:127.0.0.%1"_s.arg(host);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName="_s + names.join(u','),
                                 u"-out"_s, files.at(0), u"-keyout"_s, files.at(1)});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no certificate: %s", openssl.readAllStandardError().constData());
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(files.at(0)));
    QSslConfiguration::setDefaultConfiguration(configuration); // for the bare loop
    qputenv("SSL_CERT_FILE", files.at(0).toLocal8Bit());       // for the engine
    return files;
}

QByteArray attachment()
{
    Json data;
    data["metric_alert"] = {{"id", "9118"}, {"title", "Booking checkout errors"}, {"status", 20}};
    data["description_text"] = std::string(600, 'x');
    return compactJson(data);
}

/// A bare loop: as many in flight as the engine may have, nothing recorded.
Rate bareRate(const QStringList &urls, int count)
{
    QNetworkAccessManager network;
    const AppPlatformEvent event{u"metric_alert"_s, u"critical"_s, u"7a485448-a9e2-4c85-8a3c-4f44175783c9"_s,
                                 *parseJson(attachment())};
    const auto body = event.body();
    QList<QNetworkRequest> requests;
    for (const auto &url : urls) {
        QNetworkRequest request{QUrl(url)};
        for (const auto &[name, value] : requestHeaders(body, event.resource, newRequestId(), u"topsecret"_s, {}))
            request.setRawHeader(name, value);
        requests << request;
    }
    int started = 0;
    int finished = 0;
    QEventLoop loop;
    std::function<void(int)> post = [&](int host) {
        if (started == count)
            return;
        ++started;
        auto *reply = network.post(requests.at(host), body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply, host] {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("the bare loop failed: %s", qPrintable(reply->errorString()));
            reply->readAll();
            reply->deleteLater();
            if (++finished == count)
                loop.quit();
            post(host);
        });
    };
    Stopwatch watch;
    watch.start();
    for (int i = 0; i < inFlight; ++i)
        post(i % hosts);
    loop.exec();
    return watch.rate(count, watch.elapsedNs());
}

/// An app for each URL, installed in one organization. The alerts that go to them.
Result<QList<AlertRequest>> addApps(Connection &connection, const QStringList &urls)
{
    HOOKDESK_TRY_ASSIGN(world, addSmallWorld(connection));
    // The bare loop has no timeout. With a second, a machine busy with other things does not get all handshakes done in
    // it, and would measure retries.
    HOOKDESK_TRY(StoredSettings(connection).save(u"webhook.timeout_ms"_s, u"30000"_s));
    QList<AlertRequest> alerts;
    HOOKDESK_TRY_ASSIGN(webhooks, addWebhooks(connection, world.app, urls));
    for (const auto &webhook : std::as_const(webhooks)) {
        AlertRequest alert;
        alert.sentryApp = webhook.app.slug;
        alert.organization = world.organization.slug;
        alert.status = u"critical"_s;
        alert.attachment = attachment();
        alerts << alert;
    }
    return alerts;
}

int countedIn(Store &store)
{
    const auto buffers = valueOf(store.read([](Connection &connection) {
        return IntegrationBuffers(connection).all(QDate(2000, 1, 1), QDate(9999, 1, 1));
    }));
    int counted = 0;
    for (const auto &[key, days] : buffers) {
        for (const auto &day : days)
            counted += day.success;
    }
    return counted;
}

/// A session whose engine sends what it is asked for, each stretch measured until the last delivery is recorded.
class DurableRun
{
public:
    DurableRun(const QStringList &urls, int count)
        : m_count(count)
        , m_session(StoreLocation{m_folder.filePath(u"store.sqlite"_s)}, m_clock)
    {
        valueOf(m_session.open());
        const auto prepare = [urls](Connection &connection) -> Result<QList<AlertRequest>> {
            return addApps(connection, urls);
        };
        m_alerts = valueOf(m_session.store().write(Topic::All, prepare));
        // The engine tells a little late that nothing is left; the last delivery was done when it was committed.
        QObject::connect(
            &m_session.store(), &Store::changed, &m_session.store(),
            [this](Topics topics) {
                if (topics & Topic::Requests)
                    m_doneAt = m_watch.elapsedNs();
            },
            Qt::DirectConnection);
    }

    /// Triggers alerts as fast as they are committed, and waits until each is recorded and counted.
    Rate trigger()
    {
        int asked = 0;
        int queued = 0;
        std::function<void()> next = [&] {
            if (asked == m_count)
                return;
            const auto alert = m_alerts.at(asked++ % m_alerts.size());
            m_session.engine().trigger(alert).then(&m_loop, [&](const Result<DeliveryReport> &report) {
                if (!report || report->outcome != ReportOutcome::Queued)
                    qFatal("an alert was not queued");
                m_deliveries << report->delivery;
                ++queued;
                next();
            });
        };
        const auto rate = measure(
            [&] {
                for (int i = 0; i < 4 * inFlight; ++i)
                    next();
            },
            [&] { return queued == m_count; });
        if (const int counted = countedIn(m_session.store()); counted != m_count)
            qFatal("%d of %d deliveries were counted", counted, m_count);
        return rate;
    }

    /// Replays all of them at once, at a rate that holds nothing up.
    Rate replay()
    {
        bool isQueued = false;
        const BulkReplayRequest request{m_deliveries, u"all"_s, 10000, u"bench"_s};
        return measure(
            [&] {
                m_session.engine().replayAll(request).then(&m_loop, [&](const Result<BulkReplayId> &id) {
                    if (!id)
                        qFatal("%s", qPrintable(id.error().message));
                    isQueued = true;
                });
            },
            [&] { return isQueued; });
    }

private:
    template <class Begin, class IsQueued>
    Rate measure(Begin begin, IsQueued isQueued)
    {
        bool hasBegun = false;
        const auto follow = [&](const EngineStatus &status) {
            if (status.state == EngineState::Running && !hasBegun) {
                hasBegun = true;
                m_watch.start();
                begin();
            } else if (hasBegun && isQueued() && status.queued == 0 && status.inFlight == 0) {
                m_loop.quit();
            }
        };
        const auto connection = QObject::connect(&m_session.engine(), &EngineControl::statusChanged, &m_loop, follow);
        if (!std::exchange(m_isStarted, true))
            m_session.start();
        else
            follow(m_session.engine().status());
        m_loop.exec();
        QObject::disconnect(connection);
        return m_watch.rate(m_count, m_doneAt);
    }

    const int m_count;
    const QTemporaryDir m_folder;
    const SystemClock m_clock;
    Session m_session;
    QList<AlertRequest> m_alerts;
    QList<DeliveryId> m_deliveries;
    Stopwatch m_watch;
    QEventLoop m_loop;
    std::atomic<qint64> m_doneAt = 0;
    bool m_isStarted = false;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void compare(const QString &answersAfterMs, const QStringList &certificateAndKey, int rounds, int count)
{
    const ReceiverProcess receiver(answersAfterMs, certificateAndKey);
    const auto urls = receiver.urls(hosts);
    QList<double> bare;
    QList<double> bareCpu;
    QList<double> durable;
    QList<double> durableCpu;
    QList<double> ratio;
    QList<double> replayed;
    QList<double> replayedRatio;
    for (int round = 0; round < rounds; ++round) {
        const auto alone = bareRate(urls, count);
        DurableRun run(urls, count);
        const auto whole = run.trigger();
        const auto again = run.replay();
        bare << alone.perSecond;
        bareCpu << alone.cpuUs;
        durable << whole.perSecond;
        durableCpu << whole.cpuUs;
        ratio << whole.perSecond / alone.perSecond;
        replayed << again.perSecond;
        replayedRatio << again.perSecond / alone.perSecond;
    }
    const auto name =
        u"%1, answers %2"_s.arg(certificateAndKey.isEmpty() ? u"HTTP" : u"HTTPS",
                                answersAfterMs == u"0"_s ? u"at once"_s : u"after %1 ms"_s.arg(answersAfterMs));
    std::printf("%-28s %10.0f/s %6.0f us %10.0f/s %6.0f us %8.2f %10.0f/s %8.2f\n", qPrintable(name), median(bare),
                median(bareCpu), median(durable), median(durableCpu), median(ratio), median(replayed),
                median(replayedRatio));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds of each."_s, u"number"_s, u"5"_s);
    const QCommandLineOption count(u"count"_s, u"Deliveries a round."_s, u"number"_s, u"10000"_s);
    const QCommandLineOption answersAfter(u"answers-after"_s, u"How long the receiver takes, one run each."_s,
                                          u"ms,…"_s, u"0,20"_s);
    parser.addOptions({rounds, count, answersAfter});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    const auto certificate = makeCertificate(folder);
    std::printf("%-28s %12s %9s %12s %9s %8s %12s %8s   medians of %s rounds of %s\n", "", "bare loop", "CPU",
                "durable", "CPU", "ratio", "replayed", "ratio", qPrintable(parser.value(rounds)),
                qPrintable(parser.value(count)));
    const auto delays = parser.value(answersAfter).split(u',');
    for (const auto &certificateAndKey : {QStringList(), certificate}) {
        for (const auto &delay : delays)
            compare(delay, certificateAndKey, parser.value(rounds).toInt(), parser.value(count).toInt());
    }
    return 0;
}
