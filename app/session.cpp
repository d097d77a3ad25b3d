// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "model/store/auditlog.h"
#include "model/store/storedsettings.h"

namespace hookdesk
{

namespace
{

/// The outbox does not wait for it: only the window will say so long that the password is not known.
constexpr std::chrono::seconds keyringPatience(10);

} // namespace

QString trustedAuthorities()
{
    return qEnvironmentVariable("SSL_CERT_FILE");
}

Session::Session(StoreLocation location, const Clock &clock)
    : m_clock(clock)
    , m_store(std::move(location))
    , m_engine(std::make_unique<Engine>(m_store, m_clock, m_log, trustedAuthorities()))
    , m_outbox(std::make_unique<OutboxWorker>(m_store, m_clock, m_log, trustedAuthorities()))
    , m_passwords(keyringPatience)
{
    m_engineThread.adopt(*m_engine);
    m_mailThread.adopt(*m_outbox);
    bringPassword();
}

/// The keyring is asked only when a mail needs a password: it may have to ask a person to unlock it.
void Session::bringPassword()
{
    if (const auto said = Passwords::inEnvironment(mailPasswordKey({})); !said.isEmpty()) {
        m_outbox->setPassword(said);
        return;
    }
    // Also when the keyring answers late.
    QObject::connect(&m_passwords, &Passwords::changed, &m_passwords,
                     [this](const QString &of, const HeldPassword &held) {
                         if (m_asked && of == mailPasswordKey(m_asked->login).name)
                             m_outbox->setPassword(held.password, held.trouble, m_asked->login);
                     });
    QObject::connect(m_outbox.get(), &OutboxControl::statusChanged, &m_passwords, [this] { lookForPassword(); });
    QObject::connect(&m_store, &Store::changed, &m_passwords, [this](Topics topics) {
        if (topics & (Topic::Audit | Topic::Settings)) // “hookdeskctl mail password” is audited
            lookForPassword();
    });
}

void Session::lookForPassword()
{
    const auto state = m_outbox->status().state;
    if (state != OutboxStatus::State::NoPassword && state != OutboxStatus::State::Failing)
        return;
    const auto look = [](Connection &connection) -> Result<PasswordNeed> {
        HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
        HOOKDESK_TRY_ASSIGN(change, AuditLog(connection).newestPasswordChange());
        return PasswordNeed{settings.mailLogin(), change};
    };
    m_store.read(look).then(&m_passwords, [this](const Result<PasswordNeed> &need) { meet(need); });
}

/// Once for each login and each change: somebody who does not unlock the keyring is not asked again and again.
void Session::meet(const Result<PasswordNeed> &need)
{
    if (!need || need->login.username.isEmpty() || m_asked == *need)
        return;
    m_asked = *need;
    m_passwords.read(mailPasswordKey(need->login))
        .then(&m_passwords, [this, login = need->login](const HeldPassword &held) {
            m_outbox->setPassword(held.password, held.trouble, login);
        });
}

Session::~Session()
{
    stop();
}

void Session::start()
{
    m_engine->start();
    m_outbox->start();
}

void Session::stop()
{
    if (!m_engineThread.isRunning())
        return;
    auto engineStopped = m_engine->stop();
    auto outboxStopped = m_outbox->stop();
    engineStopped.waitForFinished();
    outboxStopped.waitForFinished();
    m_store.forget(*m_engine);
    m_store.forget(*m_outbox);
    m_engineThread.stop();
    m_mailThread.stop();
}

} // namespace hookdesk
