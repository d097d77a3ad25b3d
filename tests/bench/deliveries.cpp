// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// End-to-end durable deliveries a second (queued, sent, recorded, counted), over HTTP and HTTPS, beside a bare
// QNetworkAccessManager loop that posts the same body to the same receiver. Prints a table; rounds alternate, so that a
// machine whose speed drifts is fair to both.
#include "model/store/deliveries.h"
#include "app/session.h"
#include "flow/appplatformevent.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"
#include "tests/support/temporarystore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int inFlight = 64;

class Receiver
{
public:
    explicit Receiver(const QStringList &certificateAndKey)
        : m_scheme(certificateAndKey.isEmpty() ? u"http"_s : u"https"_s)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/bench_receiver"_s, certificateAndKey);
        if (!m_process.waitForReadyRead(20000))
            qFatal("the receiver does not start");
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~Receiver()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Receiver)

    QString url() const { return u"%1://127.0.0.1:%2/hook"_s.arg(m_scheme).arg(m_port); }

private:
    QString m_scheme;
    QProcess m_process;
    int m_port = 0;
};

/// A certificate for 127.0.0.1 that this process trusts.
QStringList makeCertificate(const QTemporaryDir &folder)
{
    const QStringList files{folder.filePath(u"certificate.pem"_s), folder.filePath(u"key.pem"_s)};
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                                 u"-out"_s, files.at(0), u"-keyout"_s, files.at(1)});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no certificate: %s", openssl.readAllStandardError().constData());
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(files.at(0)));
    QSslConfiguration::setDefaultConfiguration(configuration);
    return files;
}

QByteArray attachment()
{
    Json data;
    data["metric_alert"] = {{"id", "9118"}, {"title", "Booking checkout errors"}, {"status", 20}};
    data["description_text"] = std::string(600, 'x');
    return compactJson(data);
}

/// Posts a second of a bare loop: as many in flight as the engine may have, nothing recorded.
double bareRate(const QString &url, int count)
{
    QNetworkAccessManager network;
    const AppPlatformEvent event{u"metric_alert"_s, u"critical"_s, u"7a485448-a9e2-4c85-8a3c-4f44175783c9"_s,
                                 *parseJson(attachment())};
    const auto body = event.body();
    QNetworkRequest request{QUrl(url)};
    for (const auto &[name, value] : requestHeaders(body, event.resource, newRequestId(), u"topsecret"_s, Instant{}))
        request.setRawHeader(name, value);
    int started = 0;
    int finished = 0;
    QEventLoop loop;
    std::function<void()> next = [&] {
        if (started == count)
            return;
        ++started;
        auto *reply = network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("the bare loop failed: %s", qPrintable(reply->errorString()));
            reply->readAll();
            reply->deleteLater();
            if (++finished == count)
                loop.quit();
            next();
        });
    };
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < inFlight; ++i)
        next();
    loop.exec();
    return 1000.0 * count / static_cast<double>(elapsed.elapsed());
}

/// Triggers alerts as fast as they are committed, and waits until each is recorded and counted.
double durableRate(const QString &url, int count)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Session session(StoreLocation{folder.filePath(u"store.sqlite"_s)}, clock);
    valueOf(session.open());
    const auto world = valueOf(session.store().write(Topic::All, [url](Connection &connection) -> Result<SmallWorld> {
        HOOKDESK_TRY_ASSIGN(world, addSmallWorld(connection));
        world.app.webhookUrl = url;
        HOOKDESK_TRY(SentryApps(connection).save(world.app));
        return world;
    }));
    session.start();
    AlertRequest alert;
    alert.sentryApp = world.app.slug;
    alert.organization = world.organization.slug;
    alert.status = u"critical"_s;
    alert.attachment = attachment();

    QEventLoop loop;
    int asked = 0;
    int finished = 0;
    std::function<void()> next = [&] {
        if (asked == count)
            return;
        ++asked;
        session.engine().trigger(alert).then(&loop, [&](const Result<DeliveryReport> &queued) {
            if (!queued || queued->outcome != ReportOutcome::Queued)
                qFatal("an alert was not queued");
            next();
            session.engine().finished(queued->delivery).then(&loop, [&](const Result<DeliveryReport> &report) {
                if (!report || report->outcome != ReportOutcome::Delivered)
                    qFatal("an alert was not delivered: %s", report ? qPrintable(report->detail) : "");
                if (++finished == count)
                    loop.quit();
            });
        });
    };
    QObject::connect(&session.engine(), &EngineControl::statusChanged, &loop, [&](const EngineStatus &status) {
        if (status.state == EngineState::Running)
            loop.quit();
    });
    if (session.engine().status().state != EngineState::Running)
        loop.exec();
    session.engine().disconnect(&loop);
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 4 * inFlight; ++i)
        next();
    loop.exec();
    const auto rate = 1000.0 * count / static_cast<double>(elapsed.elapsed());

    const auto key = BufferKey::of(world.app.id, world.organization.id);
    const auto days = valueOf(session.store().read([key](Connection &connection) {
        return IntegrationBuffers(connection).days(key, QDate(2000, 1, 1), QDate(9999, 1, 1));
    }));
    int counted = 0;
    for (const auto &day : days)
        counted += day.success;
    if (counted != count)
        qFatal("%d of %d deliveries were counted", counted, count);
    return rate;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void compare(const char *name, const QString &url, int rounds, int count)
{
    QList<double> bare;
    QList<double> durable;
    QList<double> ratio;
    for (int round = 0; round < rounds; ++round) {
        bare << bareRate(url, count);
        durable << durableRate(url, count);
        ratio << durable.constLast() / bare.constLast();
    }
    std::printf("%-6s %10.0f/s %10.0f/s %8.2f\n", name, median(bare), median(durable), median(ratio));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds of each."_s, u"number"_s, u"5"_s);
    const QCommandLineOption count(u"count"_s, u"Deliveries a round."_s, u"number"_s, u"10000"_s);
    parser.addOptions({rounds, count});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    const auto certificate = makeCertificate(folder);
    std::printf("%-6s %12s %12s %8s   medians of %s rounds of %s\n", "", "bare loop", "durable", "ratio",
                qPrintable(parser.value(rounds)), qPrintable(parser.value(count)));
    const Receiver http({});
    compare("HTTP", http.url(), parser.value(rounds).toInt(), parser.value(count).toInt());
    const Receiver https(certificate);
    compare("HTTPS", https.url(), parser.value(rounds).toInt(), parser.value(count).toInt());
    return 0;
}
