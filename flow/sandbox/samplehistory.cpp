// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sandbox/samplehistory.h"

#include "flow/appplatformevent.h"
#include "flow/incidentattachment.h"
#include "flow/notifywebhook.h"
#include "flow/sandbox/behaviour.h"
#include "model/records/countingrule.h"
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "model/store/webhookrequests.h"

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr int uncountedADay = 5; ///< responses of an app that has no buffer

/// Whom alerts went to, and about what.
struct Receiver {
    SentryApp app;
    Installation installation;
    QList<Incident> incidents; ///< of its organization, the oldest first
};

/// An attempt that comes to pass at a time.
struct Moment {
    Instant at;
    int receiver = 0;
    int delivery = 0; ///< which of those that are planned
    int attempt = 1;
    int status = noResponse; ///< none: a timeout
    bool isLast = true;      ///< of its delivery
};

/// The attempts of all days in their order, as rows are numbered.
class Plan
{
public:
    Plan(Instant now, const Settings &settings)
        : m_now(now)
        , m_settings(settings)
    {
    }

    int random(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }

    /// Spreads the attempts of a day over it, or over what of it has passed: failures after successes on a day on which
    /// they are more.
    void addDay(int receiver, const BufferDay &day, int errorStatus)
    {
        auto deliveries = deliveriesOf(day, errorStatus);
        if (day.error + day.timeout < day.success)
            std::shuffle(deliveries.begin(), deliveries.end(), m_random);
        const auto start = instantFromMs(day.day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        const auto length = std::min<std::chrono::milliseconds>(24h, m_now - start) - lastingOf(deliveries);
        const auto share = std::max<std::chrono::milliseconds>(length, 0ms) / std::max<qsizetype>(deliveries.size(), 1);
        for (qsizetype i = 0; i < deliveries.size(); ++i)
            add(receiver, deliveries.at(i), start + i * share + share * random(1000) / 1000);
    }

    QList<Moment> inOrder() const
    {
        auto moments = m_moments;
        std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at < b.at; });
        return moments;
    }
    int deliveries() const { return m_deliveries; }

private:
    using Statuses = QList<int>; ///< of the attempts of a delivery

    /// Timeouts are tried again, as often as the settings say; those that are left over came through in the end.
    QList<Statuses> deliveriesOf(const BufferDay &day, int errorStatus) const
    {
        QList<Statuses> deliveries;
        const int tries = m_settings.webhookRetryMax + 1;
        for (int i = 0; i < day.timeout / tries; ++i)
            deliveries << Statuses(tries, noResponse);
        int successes = day.success;
        if (const int left = day.timeout % tries; left > 0) {
            auto recovered = Statuses(left, noResponse);
            if (successes > 0) {
                recovered << 200;
                --successes;
            }
            deliveries.prepend(recovered);
        }
        deliveries += QList<Statuses>(day.error, Statuses{errorStatus});
        return QList<Statuses>(successes, Statuses{200}) + deliveries;
    }

    std::chrono::milliseconds lastingOf(const QList<Statuses> &deliveries) const
    {
        qsizetype most = 1;
        for (const auto &delivery : deliveries)
            most = std::max(most, delivery.size());
        return (most - 1) * std::chrono::milliseconds(std::chrono::seconds(m_settings.webhookRetryDelayS)) + 5s;
    }

    void add(int receiver, const Statuses &statuses, Instant start)
    {
        for (qsizetype i = 0; i < statuses.size(); ++i) {
            const auto at = start + i * (std::chrono::seconds(m_settings.webhookRetryDelayS) +
                                         std::chrono::milliseconds(m_settings.webhookTimeoutMs));
            m_moments << Moment{std::min<Instant>(at, m_now), receiver,       m_deliveries,
                                static_cast<int>(i) + 1,      statuses.at(i), i == statuses.size() - 1};
        }
        ++m_deliveries;
    }

    Instant m_now;
    const Settings &m_settings;
    std::mt19937 m_random{20261124};
    QList<Moment> m_moments;
    int m_deliveries = 0;
};

int errorStatusOf(int receiver)
{
    static constexpr std::array statuses{400, 404, 410, 403, 422};
    return statuses.at(static_cast<size_t>(receiver) % statuses.size());
}

Result<QList<Receiver>> receiversOf(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(installations, Installations(connection).all());
    HOOKDESK_TRY_ASSIGN(incidents, Incidents(connection).all());
    std::sort(incidents.begin(), incidents.end(),
              [](const Incident &a, const Incident &b) { return a.started < b.started; });
    QList<Receiver> receivers;
    for (const auto &installation : std::as_const(installations)) {
        HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(installation.app));
        if (!app || !installation.receivesAlerts())
            continue;
        Receiver receiver{*app, installation, {}};
        std::copy_if(incidents.cbegin(), incidents.cend(), std::back_inserter(receiver.incidents),
                     [&](const Incident &incident) { return incident.organization == installation.organization; });
        if (!receiver.incidents.isEmpty())
            receivers << receiver;
    }
    return receivers;
}

/// The days of its buffer, or of one who has none.
Result<QList<BufferDay>> daysOf(Connection &connection, const Receiver &receiver, const QDate &today)
{
    const auto first = today.addDays(1 - bufferDaysKept);
    if (receiver.app.status == AppStatus::Internal)
        return IntegrationBuffers(connection)
            .days(BufferKey::of(receiver.app.id, receiver.installation.organization), first, today);
    QList<BufferDay> days;
    for (auto day = first; day <= today; day = day.addDays(1))
        days << BufferDay{.day = day, .success = uncountedADay};
    return days;
}

/// An alert about an incident that had begun by then.
Delivery alertAt(const Receiver &receiver, Instant at, Plan &plan)
{
    static constexpr std::array statuses{AlertStatus::Open, AlertStatus::Warning, AlertStatus::Critical,
                                         AlertStatus::Resolved};
    const auto begun = std::count_if(receiver.incidents.cbegin(), receiver.incidents.cend(),
                                     [at](const Incident &incident) { return incident.started <= at; });
    const auto &incident = receiver.incidents.at(plan.random(std::max(1, static_cast<int>(begun))));
    const auto status = statuses.at(static_cast<size_t>(plan.random(statuses.size())));
    const auto attachment = parseJson(incident.attachment);
    Delivery delivery;
    delivery.requestId = newRequestId();
    delivery.app = receiver.app.id;
    delivery.organization = receiver.installation.organization;
    delivery.installation = receiver.installation.id;
    delivery.incident = incident.id;
    delivery.resource = u"metric_alert"_s;
    delivery.action = actionOf(status);
    delivery.body = eventBody(delivery.action, receiver.installation.uuid,
                              compactJson(attachment ? announced(*attachment, status, {}) : Json::object()));
    delivery.created = at;
    return delivery;
}

void answer(WebhookRequest &request, const Moment &moment, const Settings &settings, Plan &plan)
{
    if (moment.status == noResponse) {
        request.error = DeliveryError::Timeout;
        request.durationMs = settings.webhookTimeoutMs + plan.random(6);
        return;
    }
    const auto behaviour = Behaviour::answer(moment.status);
    request.responseCode = moment.status;
    request.durationMs = 12 + plan.random(90);
    request.responseHeaders = behaviour.headers;
    request.responseHeaders.emplaceBack("Content-Length", QByteArray::number(behaviour.body.size()));
    request.responseBody = behaviour.body;
    request.outcome = moment.status < 300 ? Outcome::Delivered : Outcome::Failed;
}

} // namespace

Result<int> addSampleHistory(Connection &connection, Instant now)
{
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    HOOKDESK_TRY_ASSIGN(receivers, receiversOf(connection));
    Plan plan(now, settings);
    for (int i = 0; i < receivers.size(); ++i) {
        HOOKDESK_TRY_ASSIGN(days, daysOf(connection, receivers.at(i), dayOf(now)));
        for (const auto &day : std::as_const(days))
            plan.addDay(i, day, errorStatusOf(i));
    }
    QList<Delivery> deliveries(plan.deliveries());
    const auto moments = plan.inOrder();
    for (const auto &moment : moments) {
        const auto &receiver = receivers.at(moment.receiver);
        auto &delivery = deliveries[moment.delivery];
        if (moment.attempt == 1) {
            delivery = alertAt(receiver, moment.at, plan);
            delivery.state = DeliveryState::InFlight;
            HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
            delivery.id = id;
        }
        auto request = requestOf({delivery, receiver.app, {}}, moment.at);
        answer(request, moment, settings, plan);
        request.counted = counting(request, delivery, countingTerms(receiver.app, settings)).as;
        HOOKDESK_TRY(WebhookRequests(connection).add(request));
        delivery.attempts = moment.attempt;
        if (moment.isLast) {
            const auto end = request.outcome == Outcome::Delivered ? DeliveryState::Delivered : DeliveryState::Failed;
            HOOKDESK_TRY(Deliveries(connection).settle(delivery.id, end, moment.attempt, std::nullopt));
        }
    }
    return static_cast<int>(moments.size());
}

} // namespace hookdesk
