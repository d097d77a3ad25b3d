// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice.h"

#include "flow/sandbox/sampledata.h"
#include "flow/sandbox/samplehistory.h"
#include "flow/servicelock.h"
#include "model/records/json.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/workspaceimport.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// What a store holds of the sample.
struct Present {
    bool isEmpty = false;  ///< nothing at all
    QList<SentryApp> apps; ///< the sample's, whose webhooks are still on this machine
};

QSet<QString> sampleUuids()
{
    QSet<QString> uuids;
    const auto workspace = parseJson(sampleWorkspace(QUrl(), QDate(2000, 1, 1)));
    Q_ASSERT(workspace); // a test reads it
    for (const auto &app : workspace->at("sentry_apps"))
        uuids.insert(textOf(app.at("uuid").get<std::string>()));
    return uuids;
}

Result<Present> look(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).all());
    HOOKDESK_TRY_ASSIGN(organizations, Organizations(connection).all());
    Present present{.isEmpty = organizations.isEmpty(), .apps = {}};
    const auto uuids = sampleUuids();
    for (const auto &app : apps) {
        if (uuids.contains(app.uuid) && QUrl(app.webhookUrl).host() == u"127.0.0.1")
            present.apps << app;
    }
    return present;
}

Result<> nameOtherPort(Connection &connection, quint16 port)
{
    HOOKDESK_TRY_ASSIGN(present, look(connection));
    for (auto &app : present.apps) {
        QUrl url(app.webhookUrl);
        url.setPort(port);
        app.webhookUrl = url.toString();
        HOOKDESK_TRY(SentryApps(connection).save(app));
    }
    return {};
}

Result<> addSampleTo(Connection &connection, const QByteArray &sample, Instant now)
{
    HOOKDESK_TRY(importWorkspace(connection, sample, now));
    return addSampleHistory(connection, now).map([](int) {});
}

/// The apps whose webhooks are at the receiver, by name. On its thread.
Result<QList<PracticeApp>> practising(const PracticeReceiver &receiver, const QList<SentryApp> &apps)
{
    const auto here = receiver.url();
    QList<PracticeApp> found;
    for (const auto &app : apps) {
        const QUrl webhook(app.webhookUrl);
        if (here.isEmpty() || webhook.host() != here.host() || webhook.port() != here.port())
            continue;
        const auto behaviour = receiver.behaviour(webhook.path());
        found << PracticeApp{app.id, app.name, webhook.path(), behaviour ? textOf(*behaviour) : QString()};
    }
    std::sort(found.begin(), found.end(), [](const PracticeApp &a, const PracticeApp &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, QCoreApplication::translate(
                                                "Practice", "No app's webhook is a practice receiver of this program. "
                                                            "The sample data's are: an empty store offers it."));
    return found;
}

} // namespace

Practice::Practice(Session &session)
    : m_session(session)
    , m_receiver(std::make_unique<PracticeReceiver>(session.clock()))
{
    m_thread.adopt(*m_receiver);
    QObject::connect(&session.engine(), &EngineControl::statusChanged, &m_context,
                     [this](const EngineStatus &status) { onEngine(status.state); });
}

void Practice::onEngine(EngineState state)
{
    if (state == EngineState::Running && std::exchange(m_awaitsTakeOver, false))
        prepare(IfEmpty::StayEmpty);
}

Practice::~Practice()
{
    QMetaObject::invokeMethod(m_receiver.get(), &PracticeReceiver::stop, Qt::BlockingQueuedConnection);
    m_thread.stop();
}

// --- what the window asks

QFuture<Result<>> Practice::addSample()
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    answerWith(addToEmpty(), promise);
    return promise->future();
}

QCoro::Task<> Practice::answerWith(QCoro::Task<Result<>> work, std::shared_ptr<QPromise<Result<>>> promise)
{
    promise->addResult(co_await work);
    promise->finish();
}

QCoro::Task<Result<>> Practice::addToEmpty()
{
    const auto present = co_await m_session.store().read(&look);
    if (!present)
        co_return failure(present.error());
    if (!present->isEmpty)
        co_return failure(ErrorCode::Refused, QCoreApplication::translate(
                                                  "Practice", "The store has organizations already: sample data goes "
                                                              "into an empty one only. “hookdesk --store FILE "
                                                              "--sample” opens another."));
    co_return co_await prepare(IfEmpty::AddSample);
}

QFuture<Result<QList<PracticeApp>>> Practice::apps()
{
    const auto all = [](Connection &connection) { return SentryApps(connection).all(); };
    const auto find = [receiver = m_receiver.get()](const Result<QList<SentryApp>> &apps) {
        return apps ? practising(*receiver, *apps) : Result<QList<PracticeApp>>(failure(apps.error()));
    };
    return m_session.store().read(all).then(m_receiver.get(), find);
}

void Practice::setAnswer(const PracticeApp &app, const QString &answer)
{
    QMetaObject::invokeMethod(m_receiver.get(), [receiver = m_receiver.get(), path = app.path, answer] {
        if (const auto behaviour = behaviourFromText(answer))
            receiver->setBehaviour(path, *behaviour);
    });
}

// --- preparing

QCoro::Task<Result<>> Practice::prepare(IfEmpty ifEmpty)
{
    const auto present = co_await m_session.store().read(&look);
    if (!present)
        co_return failure(present.error());
    const bool isAdded = present->isEmpty && ifEmpty == IfEmpty::AddSample;
    if (!isAdded && present->apps.isEmpty())
        co_return {};

    const int known = isAdded ? 0 : QUrl(present->apps.constFirst().webhookUrl).port(0);
    const bool isElsewhere = ServiceLock::isHeldElsewhere(m_session.store().location());
    const auto ifTaken = isElsewhere && !isAdded ? IfTaken::GiveUp : IfTaken::UseAnother;
    const auto port = co_await startReceiver(static_cast<quint16>(known), ifTaken);
    m_awaitsTakeOver = !port && isElsewhere;
    if (!port && isElsewhere)
        co_return {};
    if (!port)
        co_return failure(port.error());
    Result<> done;
    if (isAdded) {
        const auto now = m_session.clock().now();
        const auto sample = sampleWorkspace(m_receiver->url(), dayOf(now));
        const auto add = [sample, now](Connection &connection) { return addSampleTo(connection, sample, now); };
        const auto added = co_await m_session.store().write(Topic::All, add);
        if (!added)
            done = failure(added.error());
    } else if (*port != known) {
        const auto rename = [port = *port](Connection &connection) { return nameOtherPort(connection, port); };
        done = co_await m_session.store().write(Topic::SentryApps, rename);
    }
    co_return done;
}

QCoro::Task<Result<quint16>> Practice::startReceiver(quint16 port, IfTaken ifTaken)
{
    const auto promise = std::make_shared<QPromise<Result<quint16>>>();
    promise->start();
    QMetaObject::invokeMethod(m_receiver.get(), [this, promise, port, ifTaken] {
        practiseSample(*m_receiver);
        auto started = m_receiver->start(port);
        if (!started && ifTaken == IfTaken::UseAnother)
            started = m_receiver->start();
        promise->addResult(started ? Result<quint16>(static_cast<quint16>(m_receiver->url().port()))
                                   : failure(started.error()));
        promise->finish();
    });
    co_return co_await promise->future();
}

} // namespace hookdesk
