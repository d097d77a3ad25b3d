// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sandbox/practicereceiver.h"

#include "flow/sandbox/practiceserver.h"

#include <QMessageAuthenticationCode>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

PracticeReceiver::PracticeReceiver(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Result<> PracticeReceiver::start(quint16 port)
{
    stop();
    auto server =
        std::make_unique<PracticeServer>([this](const QHttpServerRequest &request) { return decide(request); }, this);
    HOOKDESK_TRY(server->listenLocally(port));
    m_server = server.release();
    return {};
}

void PracticeReceiver::stop()
{
    if (!m_server)
        return;
    m_server->close();
    m_server->deleteLater(); // may be called from received(), while the server handles that request
    m_server = nullptr;
}

QUrl PracticeReceiver::url() const
{
    return m_server ? QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port())) : QUrl();
}

QUrl PracticeReceiver::url(const QString &path) const
{
    auto url = this->url();
    if (m_server)
        url.setPath(path);
    return url;
}

void PracticeReceiver::setBehaviour(const QString &path, const Behaviour &behaviour)
{
    m_behaviours.insert(path, behaviour);
}

std::optional<Behaviour> PracticeReceiver::behaviour(const QString &path) const
{
    const auto found = m_behaviours.constFind(path);
    return found == m_behaviours.cend() ? std::nullopt : std::optional(*found);
}

void PracticeReceiver::setSecret(const QString &path, const QString &clientSecret)
{
    m_secrets.insert(path, clientSecret.toUtf8());
}

QList<ReceivedRequest> PracticeReceiver::requests() const
{
    return {m_requests.cbegin(), m_requests.cend()};
}

Behaviour PracticeReceiver::decide(const QHttpServerRequest &request)
{
    ReceivedRequest record{.at = m_clock.now(),
                           .path = request.url().path(),
                           .headers = request.headers(),
                           .body = request.body(),
                           .answered = {}};
    record.signature = checkSignature(record);
    if (request.method() == QHttpServerRequest::Method::Post)
        record.answered = behaviour(record.path).value_or(Behaviour::answer(404));
    else
        record.answered = {.status = 405, .headers = {{"Allow", "POST"}}};
    keep(record);
    Q_EMIT received(record);
    return record.answered;
}

SignatureCheck PracticeReceiver::checkSignature(const ReceivedRequest &request) const
{
    const auto secret = m_secrets.value(request.path);
    if (secret.isEmpty())
        return SignatureCheck::NotChecked;
    const auto header = std::find_if(request.headers.cbegin(), request.headers.cend(), [](const auto &field) {
        return field.first.compare("Sentry-Hook-Signature", Qt::CaseInsensitive) == 0;
    });
    if (header == request.headers.cend())
        return SignatureCheck::Missing;
    const auto expected = QMessageAuthenticationCode::hash(request.body, secret, QCryptographicHash::Sha256).toHex();
    return header->second == expected ? SignatureCheck::Right : SignatureCheck::Wrong;
}

void PracticeReceiver::keep(const ReceivedRequest &request)
{
    m_requests.push_back(request);
    m_bodyBytes += request.body.size();
    while (m_requests.size() > requestsKept || m_bodyBytes > bodyBytesKept) {
        m_bodyBytes -= m_requests.front().body.size();
        m_requests.pop_front();
    }
}

} // namespace hookdesk
