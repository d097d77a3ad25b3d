// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passwords.h"

#include <QPromise>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString service()
{
    return u"hookdesk"_s;
}

QString troubleOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Passwords::tr("The keyring is locked: %1.").arg(job.errorString());
    default:
        return Passwords::tr("There is no keyring that can be used: %1.").arg(job.errorString());
    }
}

/// What comes too late is told by changed() alone.
void answerOnce(QPromise<HeldPassword> &promise, const HeldPassword &held)
{
    if (promise.future().isFinished())
        return;
    promise.addResult(held);
    promise.finish();
}

} // namespace

PasswordKey mailPasswordKey(const MailLogin &login)
{
    return {u"mail of %1 at %2"_s.arg(login.username, login.host), "HOOKDESK_MAIL_PASSWORD"_ba};
}

Passwords::Passwords(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

QString Passwords::inEnvironment(const PasswordKey &key)
{
    return qEnvironmentVariable(key.variable.constData());
}

QFuture<HeldPassword> Passwords::read(const PasswordKey &key)
{
    if (const auto said = inEnvironment(key); !said.isEmpty())
        return QtFuture::makeReadyFuture(HeldPassword{HeldPassword::Place::Environment, said, {}});
    auto *job = new QKeychain::ReadPasswordJob(service());
    return ask(job, key, [this, job, name = key.name](const QKeychain::Job &) {
        if (job->error() == QKeychain::NoError)
            return hold(name, {HeldPassword::Place::Keyring, job->textData(), {}});
        const bool isInMemory = m_held.value(name).place == HeldPassword::Place::Memory;
        return isInMemory ? m_held.value(name) : hold(name, {});
    });
}

QFuture<HeldPassword> Passwords::keep(const PasswordKey &key, const QString &password)
{
    hold(key.name, {HeldPassword::Place::Memory, password, {}});
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(password);
    return ask(job, key, [this, name = key.name, password](const QKeychain::Job &) {
        return hold(name, {HeldPassword::Place::Keyring, password, {}});
    });
}

QFuture<HeldPassword> Passwords::forget(const PasswordKey &key)
{
    hold(key.name, {});
    return ask(new QKeychain::DeletePasswordJob(service()), key,
               [this, name = key.name](const QKeychain::Job &) { return hold(name, {}); });
}

/// Has no parent: what the keyring is asked cannot be taken back, and a job that it answers must still be there.
QFuture<HeldPassword> Passwords::ask(QKeychain::Job *job, const PasswordKey &key, const Answer &answer)
{
    auto promise = std::make_shared<QPromise<HeldPassword>>();
    promise->start();
    job->setKey(key.name);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    connect(job, &QKeychain::Job::finished, this, [this, promise, answer, name = key.name](QKeychain::Job *job) {
        const auto trouble = troubleOf(*job);
        const auto held = trouble.isEmpty() ? answer(*job) : holdWithTrouble(name, trouble);
        answerOnce(*promise, held);
    });
    QTimer::singleShot(m_patience, this, [this, promise, name = key.name] {
        const auto seconds = std::chrono::duration<double>(m_patience).count();
        if (!promise->future().isFinished())
            answerOnce(*promise, holdWithTrouble(name, tr("The keyring has not answered within %1 s.").arg(seconds)));
    });
    job->start();
    return promise->future();
}

HeldPassword Passwords::hold(const QString &name, const HeldPassword &held)
{
    if (std::exchange(m_held[name], held) != held)
        Q_EMIT changed(name, held);
    return held;
}

HeldPassword Passwords::holdWithTrouble(const QString &name, const QString &trouble)
{
    auto held = m_held.value(name);
    held.trouble = trouble;
    return hold(name, held);
}

} // namespace hookdesk
