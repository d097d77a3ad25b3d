// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded month of the sample: as many attempts as its counters say, in their order, each as the flow records it.
#include "flow/appplatformevent.h"
#include "flow/sandbox/sampledata.h"
#include "flow/sandbox/samplehistory.h"
#include "model/store/deliveries.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "model/workspace/workspaceimport.h"
#include "tests/support/temporarystore.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

Result<QList<WebhookRequest>> allRequests(Connection &connection, int count)
{
    QList<WebhookRequest> requests;
    for (int id = 1; id <= count; ++id) {
        HOOKDESK_TRY_ASSIGN(request, WebhookRequests(connection).find(AttemptId(id)));
        if (request)
            requests << *request;
    }
    return requests;
}

using Key = std::tuple<qint64, qint64, QDate>;
using Counts = std::tuple<int, int, int>;

QMap<Key, Counts> countsOf(const QList<WebhookRequest> &requests)
{
    QMap<Key, Counts> counts;
    for (const auto &request : requests) {
        if (request.counted == CountedAs::Nothing)
            continue;
        auto &[success, error, timeout] = counts[{request.app.value, request.organization.value, dayOf(request.at)}];
        success += request.counted == CountedAs::Success;
        error += request.counted == CountedAs::Error;
        timeout += request.counted == CountedAs::Timeout;
    }
    return counts;
}

QMap<Key, Counts> countsOf(const QList<std::pair<BufferKey, QList<BufferDay>>> &buffers)
{
    QMap<Key, Counts> counts;
    for (const auto &[key, days] : buffers) {
        for (const auto &day : days) {
            if (day.success + day.error + day.timeout > 0)
                counts.insert({key.subject, key.organization.value, day.day}, {day.success, day.error, day.timeout});
        }
    }
    return counts;
}

} // namespace

class SampleHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto workspace = sampleWorkspace(QUrl(u"http://127.0.0.1:8077"_s), dayOf(m_now));
        m_count = m_store.write([workspace, now = m_now](Connection &connection) -> Result<int> {
            HOOKDESK_TRY(importWorkspace(connection, workspace, now));
            return addSampleHistory(connection, now);
        });
        m_requests = m_store.read([count = m_count](Connection &connection) { return allRequests(connection, count); });
    }

    void thereIsAnAttemptForEachThatIsCounted()
    {
        QCOMPARE(m_requests.size(), m_count);
        const auto today = dayOf(m_now);
        const auto buffers = m_store.read([today](Connection &connection) {
            return IntegrationBuffers(connection).all(today.addDays(1 - bufferDaysKept), today);
        });
        const auto counted = countsOf(buffers);
        QVERIFY(counted.size() > 200);
        QVERIFY(countsOf(m_requests) == counted);
    }

    void theyAreInTheirOrderAndInThePast()
    {
        QVERIFY(std::is_sorted(m_requests.cbegin(), m_requests.cend(),
                               [](const WebhookRequest &a, const WebhookRequest &b) { return a.at < b.at; }));
        QVERIFY(m_requests.constLast().at <= m_now);
        QVERIFY(m_requests.constFirst().at > m_now - 30 * 24h);
    }

    void eachDeliveryIsSettledWithItsLastAttempt()
    {
        QMap<DeliveryId, WebhookRequest> last;
        for (const auto &request : std::as_const(m_requests)) {
            QCOMPARE(request.attempt, last.value(request.delivery, {.attempt = 0}).attempt + 1);
            last.insert(request.delivery, request);
        }
        for (const auto &request : std::as_const(last)) {
            const auto delivery =
                *m_store.read([id = request.delivery](Connection &c) { return Deliveries(c).find(id); });
            QCOMPARE(delivery.attempts, request.attempt);
            QCOMPARE(delivery.state,
                     request.outcome == Outcome::Delivered ? DeliveryState::Delivered : DeliveryState::Failed);
            QCOMPARE(delivery.event(), request.event);
        }
    }

    void whatWasSentIsSignedAndNamesAnIncidentOfItsTime()
    {
        for (qsizetype i = 0; i < m_requests.size(); i += 97) {
            const auto &request = m_requests.at(i);
            const auto app = *m_store.read([id = request.app](Connection &c) { return SentryApps(c).find(id); });
            const auto delivery =
                *m_store.read([id = request.delivery](Connection &c) { return Deliveries(c).find(id); });
            const auto headers = requestHeaders(request.requestBody, delivery.resource, delivery.requestId,
                                                app.clientSecret, request.at);
            QCOMPARE(request.requestHeaders.first(headers.size()), headers);
            const auto body = valueOf(parseJson(request.requestBody));
            QCOMPARE(textOf(body.at("action").get<std::string>()), delivery.action);
            const auto started = textOf(body.at("data").at("metric_alert").at("date_started").get<std::string>());
            QVERIFY2(QDateTime::fromString(started, Qt::ISODate) < toDateTime(request.at).addDays(1),
                     qPrintable(started));
        }
    }

    void rightAfterMidnightTodayIsNoLongerThanItHasPassed()
    {
        TemporaryStore store;
        const auto midnight = m_now - std::chrono::milliseconds(toMs(m_now) % 86400000);
        const auto count = store.write([now = midnight + 1s](Connection &connection) -> Result<int> {
            HOOKDESK_TRY(
                importWorkspace(connection, sampleWorkspace(QUrl(u"http://127.0.0.1:8077"_s), dayOf(now)), now));
            return addSampleHistory(connection, now);
        });
        QCOMPARE(count, m_count);
        const auto last = *store.read([count](Connection &c) { return WebhookRequests(c).find(AttemptId(count)); });
        QVERIFY(last.at <= midnight + 1s);
        QCOMPARE(dayOf(last.at), dayOf(midnight));
    }

private:
    template <class T>
    static T valueOf(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    TemporaryStore m_store;
    const Instant m_now = instantFromMs(QDateTime(QDate(2026, 3, 1), QTime(14, 20), Qt::UTC).toMSecsSinceEpoch());
    int m_count = 0;
    QList<WebhookRequest> m_requests;
};

QTEST_GUILESS_MAIN(SampleHistoryTest)
#include "tst_samplehistory.moc"
