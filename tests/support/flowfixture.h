// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store, an engine in its thread and a practice receiver, for tests of the flow over real parts.
#pragma once

#include "flow/engine.h"
#include "flow/flowlog.h"
#include "flow/sandbox/practicereceiver.h"
#include "model/records/installation.h"
#include "model/records/integrationbuffer.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/store/store.h"
#include "tests/support/manualclock.h"

#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

namespace hookdesk::test
{

#ifdef __SANITIZE_THREAD__
constexpr int patienceS = 100; ///< everything takes its time
#else
constexpr int patienceS = 20;
#endif

/// Waits for a future with the event loop running; fails the test after `patienceS`.
template <class T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 1000 * patienceS))
        qFatal("a future did not finish within %d s", patienceS);
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

/// The value of a Result, or the end of the test with its error.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().cause));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What the flow told, gathered from any thread.
class RecordedEvents
{
public:
    explicit RecordedEvents(FlowLog &log);

    QList<FlowEvent> all() const;
    QList<FlowEvent> named(const QString &name) const;
    void clear();

private:
    mutable QMutex m_mutex;
    QList<FlowEvent> m_events;
    QObject m_context;
};

class FlowFixture
{
public:
    FlowFixture();
    ~FlowFixture();

    void startEngine();
    void stopEngine(std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// The recorded cases' organization 42 “acme”, whose owner is ana@acme.test.
    Organization organization(const QString &slug = QStringLiteral("acme"));
    /// An app with the slug of the recorded cases, at a path of the receiver of its own, installed in “acme”.
    SentryApp app(AppStatus status = AppStatus::Internal, const QString &slug = QStringLiteral("deploy-bot-1a2b3c"));
    Installation installation(const SentryApp &app);
    void set(const QString &key, const QString &value);

    /// Triggers an alert and waits for its first attempt.
    DeliveryReport trigger(const SentryApp &app, const QString &status = QStringLiteral("critical"));
    WebhookRequest latest(DeliveryId delivery);
    QList<BufferDay> buffer(const SentryApp &app);
    SentryApp reload(const SentryApp &app);

    template <class Work>
    auto read(Work work)
    {
        return valueOf(await(store->read(std::move(work))));
    }
    template <class Work>
    auto write(Work work)
    {
        return valueOf(await(store->write(Topic::All, std::move(work))));
    }

    ManualClock clock;
    FlowLog log;
    RecordedEvents events{log};
    PracticeReceiver receiver{clock};
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<Engine> engine;

private:
    QThread m_thread;
    Settings m_settings; ///< that the engine has applied last, heard in this thread
    QObject m_here;
};

} // namespace hookdesk::test
