// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/story/evidence.h"

#include "model/store/deliveries.h"
#include "model/store/webhookrequests.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// One argument of a program has at most 128 KiB on Linux.
constexpr qsizetype longestBody = 64 * 1024;

struct EvidenceTexts {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

qsizetype bytesOf(const Evidence &evidence)
{
    qsizetype bytes = evidence.delivery.body.size();
    for (const auto &story : evidence.attempts)
        bytes += story.attempt.responseBody.size();
    return bytes;
}

} // namespace

Result<QList<Evidence>> EvidenceReader::of(const QList<DeliveryId> &deliveries, Instant now)
{
    if (deliveries.size() > mostDeliveries)
        return failure(ErrorCode::Refused,
                       EvidenceTexts::tr("%1 deliveries are too many for one file of evidence; select at most %2.")
                           .arg(deliveries.size())
                           .arg(mostDeliveries));
    QList<Evidence> found;
    qsizetype bytes = 0;
    for (const auto &id : deliveries) {
        HOOKDESK_TRY_ASSIGN(evidence, find(id, now));
        if (!evidence)
            continue;
        bytes += bytesOf(*evidence);
        if (bytes > mostBytes)
            return failure(
                ErrorCode::Refused,
                EvidenceTexts::tr("The bodies of these deliveries are more than %1 together; select fewer of them.")
                    .arg(sizeText(mostBytes)));
        found << *evidence;
    }
    if (found.isEmpty())
        return failure(ErrorCode::Refused,
                       EvidenceTexts::tr("Nothing is kept of what was selected; there is nothing to prove it."));
    return found;
}

Result<std::optional<Evidence>> EvidenceReader::find(DeliveryId id, Instant now)
{
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(m_connection).find(id));
    if (!delivery)
        return std::optional<Evidence>();
    Evidence evidence{.delivery = *delivery, .app = {}, .organization = {}, .attempts = {}};
    HOOKDESK_TRY_ASSIGN(attempts, WebhookRequests(m_connection).ofDelivery(id));
    for (const auto &attempt : std::as_const(attempts)) {
        HOOKDESK_TRY_ASSIGN(story, ResponseStories(m_connection).find(attempt.id, now));
        if (story)
            evidence.attempts << *story;
    }
    if (evidence.attempts.isEmpty())
        return std::optional<Evidence>();
    evidence.app = evidence.attempts.constLast().app;
    evidence.organization = evidence.attempts.constLast().organization;
    return std::optional(std::move(evidence));
}

QString verifyCommand(const QByteArray &body)
{
    const auto digest = u"openssl dgst -sha256 -hmac \"$CLIENT_SECRET\""_s;
    if (body.size() > longestBody)
        return u"base64 -d body.base64 | "_s + digest;
    return u"printf %s '"_s + QString::fromLatin1(body.toBase64()) + u"' | base64 -d | "_s + digest;
}

QString publicUrl(const QString &url)
{
    const QUrl parsed(url);
    if (!parsed.isValid())
        return url.contains(u'@') ? EvidenceTexts::tr("(not a URL, and it may hold a password)") : url;
    return parsed.userInfo().isEmpty() ? url : parsed.toString(QUrl::RemoveUserInfo);
}

QByteArray sentSignature(const WebhookRequest &attempt)
{
    const auto field =
        std::find_if(attempt.requestHeaders.cbegin(), attempt.requestHeaders.cend(),
                     [](const auto &field) { return field.first.compare(signatureHeader, Qt::CaseInsensitive) == 0; });
    return field == attempt.requestHeaders.cend() ? QByteArray() : field->second;
}

QByteArray evidenceFor(const QString &path, const QList<Evidence> &deliveries, const EvidenceHead &head)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? evidenceJson(deliveries, head)
                                                          : evidenceHtml(deliveries, head);
}

} // namespace hookdesk
