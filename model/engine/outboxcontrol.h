// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the console shows and asks of the outbox: the interface that the worker of flow/mail implements.
#pragma once

#include "model/records/outboxmail.h"
#include "model/records/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace hookdesk
{

struct OutboxStatus {
    enum class State {
        Stopped,
        NoServer,   ///< the setting mail.host is empty: mails stay queued
        NoPassword, ///< mail.username is set and its password is not known: mails stay queued
        Idle,       ///< nothing is due
        Sending,    ///< a mail is on its way
        Failing,    ///< the last try failed, or the store cannot be written; it is tried again
        Elsewhere,  ///< another program sends this store's mails
    };

    State state = State::Stopped;
    int waiting = 0;       ///< mails not sent yet
    QString detail;        ///< for people: what is wrong, which program; never a secret
    int givenUp = 0;       ///< mails that the server will never take, until a person sends or cancels them
    QString givenUpDetail; ///< for people: why the newest of them was

    bool operator==(const OutboxStatus &) const = default;
};

class OutboxControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Any thread.
    virtual OutboxStatus status() const = 0;

    /// Queues a mail that says that mails arrive, due now and sent as all others are; audited. Any thread. Error
    /// InvalidInput: `to` is no address.
    virtual QFuture<Result<OutboxMail>> queueTest(const QString &to, const QString &actor) = 0;

Q_SIGNALS:
    /// Emitted from the worker's thread.
    void statusChanged(const hookdesk::OutboxStatus &status);
};

} // namespace hookdesk
