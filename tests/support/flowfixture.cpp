// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/flowfixture.h"

#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "model/store/webhookrequests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

RecordedEvents::RecordedEvents(FlowLog &log)
{
    QObject::connect(
        &log, &FlowLog::recorded, &m_context,
        [this](const FlowEvent &event) {
            const QMutexLocker lock(&m_mutex);
            m_events << event;
        },
        Qt::DirectConnection);
}

QList<FlowEvent> RecordedEvents::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_events;
}

QList<FlowEvent> RecordedEvents::named(const QString &name) const
{
    QList<FlowEvent> found;
    for (const auto &event : all()) {
        if (event.name == name)
            found << event;
    }
    return found;
}

void RecordedEvents::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_events.clear();
}

FlowFixture::FlowFixture()
{
    store = std::make_unique<Store>(StoreLocation{folder.filePath(u"store.sqlite"_s)});
    valueOf(await(store->open()));
    // A receiver that answers does so in time, however slow the machine is; tests of timeouts set another.
    write([](Connection &connection) { return StoredSettings(connection).save(u"webhook.timeout_ms"_s, u"60000"_s); });
    valueOf(receiver.start());
    startEngine();
}

FlowFixture::~FlowFixture()
{
    stopEngine();
}

void FlowFixture::startEngine()
{
    engine = std::make_unique<Engine>(*store, clock, log);
    QObject::connect(engine.get(), &Engine::settingsApplied, &m_here,
                     [this](const Settings &settings) { m_settings = settings; });
    engine->moveToThread(&m_thread);
    m_thread.start();
    engine->start();
    if (!QTest::qWaitFor([&] { return engine->status().state == EngineState::Running; }, 20000))
        qFatal("the engine does not run: %s", qPrintable(engine->status().detail));
}

void FlowFixture::stopEngine(std::chrono::milliseconds patience)
{
    if (!engine)
        return;
    const auto stopped = engine->stop(patience);
    if (!QTest::qWaitFor([&] { return stopped.isFinished(); }, 20000))
        qFatal("the engine does not stop");
    store->forget(*engine);
    m_thread.quit();
    m_thread.wait();
    engine.reset();
}

Organization FlowFixture::organization(const QString &slug)
{
    Organization organization{OrganizationId(42), slug, u"Acme"_s, u"https://sentry.example.com"_s};
    write([organization](Connection &connection) -> Result<OrganizationId> {
        HOOKDESK_TRY_ASSIGN(id, Organizations(connection).save(organization));
        if (auto members = Organizations(connection).members(id); members && !members->isEmpty())
            return id;
        HOOKDESK_TRY(
            Organizations(connection).setMembers(id, {{MemberId(7), id, u"ana@acme.test"_s, u"Ana"_s, Role::Owner}}));
        return id;
    });
    return organization;
}

SentryApp FlowFixture::app(AppStatus status, const QString &slug)
{
    const auto acme = organization();
    SentryApp app;
    app.id = slug == u"deploy-bot-1a2b3c" ? AppId(17) : AppId();
    app.slug = slug;
    app.name = u"deploy bot"_s;
    app.status = status;
    app.owner = acme.id;
    app.webhookUrl = receiver.url(u"/hook/"_s + slug).toString();
    app.events = {u"issue"_s, u"error"_s};
    app.clientSecret = u"topsecret"_s;
    receiver.setBehaviour(u"/hook/"_s + slug, Behaviour::answer(200));
    receiver.setSecret(u"/hook/"_s + slug, app.clientSecret);
    app.id = write([app](Connection &connection) -> Result<AppId> {
        HOOKDESK_TRY_ASSIGN(id, SentryApps(connection).save(app));
        Installation installation;
        installation.app = id;
        installation.organization = app.owner;
        installation.status = InstallationStatus::Installed;
        HOOKDESK_TRY(Installations(connection).save(installation));
        return id;
    });
    return app;
}

Installation FlowFixture::installation(const SentryApp &app)
{
    const auto found =
        read([app](Connection &connection) { return Installations(connection).receiving(app.id, app.owner); });
    if (!found)
        qFatal("the app is not installed");
    return *found;
}

void FlowFixture::set(const QString &key, const QString &value)
{
    const auto *spec = valueOf(settingSpec(key));
    write([key, value](Connection &connection) { return StoredSettings(connection).save(key, value); });
    if (!QTest::qWaitFor([&] { return settingText(m_settings, *spec) == value; }, 20000))
        qFatal("the engine does not take up %s", qPrintable(key));
}

DeliveryReport FlowFixture::trigger(const SentryApp &app, const QString &status)
{
    AlertRequest request;
    request.sentryApp = app.slug;
    request.organization = u"acme"_s;
    request.status = status;
    const auto queued = valueOf(await(engine->trigger(request)));
    return queued.outcome == ReportOutcome::Queued ? valueOf(await(engine->finished(queued.delivery))) : queued;
}

WebhookRequest FlowFixture::latest(DeliveryId delivery)
{
    const auto request =
        read([delivery](Connection &connection) { return WebhookRequests(connection).latestOf(delivery); });
    if (!request)
        qFatal("the delivery has no attempt");
    return *request;
}

QList<BufferDay> FlowFixture::buffer(const SentryApp &app)
{
    const auto today = dayOf(clock.now());
    return read([key = BufferKey::of(app.id, app.owner), today](Connection &connection) {
        return IntegrationBuffers(connection).days(key, today.addDays(-29), today);
    });
}

SentryApp FlowFixture::reload(const SentryApp &app)
{
    const auto found = read([id = app.id](Connection &connection) { return SentryApps(connection).find(id); });
    if (!found)
        qFatal("the app is gone");
    return *found;
}

} // namespace hookdesk::test
