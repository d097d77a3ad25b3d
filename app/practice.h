// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Practising: the sample workspace, with the practice receiver behind its webhooks.
#pragma once

#include "app/eventthread.h"
#include "app/session.h"
#include "flow/sandbox/practicereceiver.h"
#include "model/engine/practicecontrol.h"

#include <QCoroTask>
#include <QPromise>
#include <memory>

namespace hookdesk
{

/// Lives in the main thread, its receiver in a thread of its own. Before the session's end.
class Practice final : public PracticeControl
{
public:
    enum class IfEmpty { StayEmpty, AddSample };

    explicit Practice(Session &session);
    ~Practice() override;
    Q_DISABLE_COPY_MOVE(Practice)

    /// Puts the sample workspace into a store without organizations, when that is wished; and starts the receiver when
    /// the sample's apps are in the store, at the port that their webhooks name, else at another that they name from
    /// then on. While another program serves the store, the receiver is that one's; it is started here when the engine
    /// has taken over. The session's store is open. Errors: the store's, Network.
    QCoro::Task<Result<>> prepare(IfEmpty ifEmpty);

    QFuture<Result<>> addSample() override;
    QStringList answers() const override { return behaviourNames(); }
    QFuture<Result<QList<PracticeApp>>> apps() override;
    void setAnswer(const PracticeApp &app, const QString &answer) override;

private:
    enum class IfTaken { GiveUp, UseAnother };

    QCoro::Task<Result<quint16>> startReceiver(quint16 port, IfTaken ifTaken);
    QCoro::Task<Result<>> addToEmpty();
    QCoro::Task<> answerWith(QCoro::Task<Result<>> work, std::shared_ptr<QPromise<Result<>>> promise);
    void onEngine(EngineState state);

    Session &m_session;
    EventThread m_thread{"practice"};
    std::unique_ptr<PracticeReceiver> m_receiver;
    bool m_awaitsTakeOver = false; ///< another program practises with this store
    QObject m_context;             ///< of the connection to the engine
};

} // namespace hookdesk
