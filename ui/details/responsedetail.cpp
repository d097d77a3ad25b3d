// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/responsedetail.h"

#include "model/store/deliveries.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "model/tables/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ResponseDetail", text);
}

/// The failure in a word, and what is known besides, when that says more.
QString failureText(DeliveryError error, const QString &errorDetail)
{
    const auto detail = errorDetail.endsWith(u'.') ? errorDetail.chopped(1) : errorDetail;
    if (detail.isEmpty())
        return wordOf(error) + u'.';
    return detail.contains(wordOf(error), Qt::CaseInsensitive) ? detail + u'.'
                                                               : tr("%1: %2.").arg(wordOf(error), detail);
}

QString answerSentence(const WebhookRequest &attempt)
{
    if (attempt.outcome == Outcome::Skipped)
        return attempt.errorDetail.isEmpty() ? tr("Skipped: the app is disabled, so nothing was sent.")
                                             : tr("Skipped: %1").arg(attempt.errorDetail);
    if (attempt.responseCode == noResponse) {
        return tr("Failed, no response after %1: %2")
            .arg(durationText(attempt.durationMs), failureText(attempt.error, attempt.errorDetail));
    }
    const auto phrase = phraseOf(attempt.responseCode);
    const auto code = QString::number(attempt.responseCode) + (phrase.isEmpty() ? QString() : u' ' + phrase);
    return attempt.outcome == Outcome::Delivered
               ? tr("Delivered: answered %1 in %2.").arg(code, durationText(attempt.durationMs))
               : tr("Failed: answered %1 in %2.").arg(code, durationText(attempt.durationMs));
}

QString notCountedSentence(const ResponseDetail &detail)
{
    const auto &attempt = detail.attempt;
    if (!detail.isInternal)
        return tr("Not counted: only internal apps are judged.");
    if (detail.delivery && detail.delivery->kind != DeliveryKind::Alert)
        return tr("Not counted: sent by hand.");
    if (attempt.responseCode != noResponse)
        return tr("Not counted: neither a success nor an error of the app.");
    if (attempt.error == DeliveryError::Blocked)
        return tr("Not counted: the request was not made, which says nothing about the app.");
    return tr("Not counted in the buffer.");
}

QString countedSentence(const ResponseDetail &detail)
{
    switch (detail.attempt.counted) {
    case CountedAs::Nothing:
        return notCountedSentence(detail);
    case CountedAs::Success:
        return tr("Counted as a success.");
    case CountedAs::Error:
        return tr("Counted as an error.");
    case CountedAs::Timeout:
        return tr("Counted as a timeout.");
    }
    return {};
}

QString nextSentence(const Delivery &delivery)
{
    switch (delivery.state) {
    case DeliveryState::Queued:
        return delivery.nextAttempt ? tr("Next try at %1.").arg(timeText(*delivery.nextAttempt)) : QString();
    case DeliveryState::InFlight:
        return tr("It is being tried again now.");
    case DeliveryState::Failed:
        return tr("It is not tried again.");
    case DeliveryState::Cancelled:
        return tr("Further tries were cancelled.");
    case DeliveryState::Delivered:
    case DeliveryState::Skipped:
        return {};
    }
    return {};
}

} // namespace

Result<std::optional<ResponseDetail>> readResponse(Connection &connection, AttemptId id)
{
    HOOKDESK_TRY_ASSIGN(attempt, WebhookRequests(connection).find(id));
    if (!attempt)
        return std::optional<ResponseDetail>();
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(attempt->delivery));
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(attempt->app));
    ResponseDetail detail{.attempt = *attempt,
                          .delivery = delivery,
                          .isInternal = app && app->isInternal(),
                          .request = bodyText(attempt->requestBody),
                          .response = bodyText(attempt->responseBody, attempt->responseCut)};
    detail.attempt.requestBody.clear();
    detail.attempt.responseBody.clear();
    if (detail.delivery)
        detail.delivery->body.clear();
    return std::optional(std::move(detail));
}

QString summaryOf(const ResponseDetail &detail)
{
    const auto &attempt = detail.attempt;
    QStringList sentences{glyphOf(attempt.outcome) + u' ' + answerSentence(attempt)};
    if (attempt.outcome != Outcome::Skipped) {
        sentences << (attempt.attempt == 1 ? tr("First attempt.") : tr("Attempt %1.").arg(attempt.attempt));
        if (attempt.resumed)
            sentences << tr("Sent again after the engine or a connection had ended: it may have arrived twice.");
        sentences << countedSentence(detail);
    }
    if (detail.delivery && detail.delivery->attempts > attempt.attempt)
        sentences << tr("It was tried again since.");
    else if (detail.delivery)
        sentences << nextSentence(*detail.delivery);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace hookdesk
