// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/story/attemptwords.h"

#include "model/records/countingrule.h"
#include "model/records/retryrule.h"
#include "model/records/skiprule.h"
#include "model/tables/settinggroups.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

struct AttemptWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(AttemptWords)
};

/// The failure in a word, and what is known besides, when that says more.
QString failureText(DeliveryError error, const QString &errorDetail)
{
    const auto detail = errorDetail.endsWith(u'.') ? errorDetail.chopped(1) : errorDetail;
    if (detail.isEmpty())
        return wordOf(error) + u'.';
    return detail.contains(wordOf(error), Qt::CaseInsensitive)
               ? detail + u'.'
               : AttemptWordsTexts::tr("%1: %2.").arg(wordOf(error), detail);
}

QString onOff(bool isOn)
{
    return isOn ? AttemptWordsTexts::tr("on") : AttemptWordsTexts::tr("off");
}

/// “Count responses 500 to 599 as errors” is off, or was.
QString settingText(const char *key, bool value, bool isSame)
{
    return (isSame ? AttemptWordsTexts::tr("%1 is %2") : AttemptWordsTexts::tr("%1 was %2"))
        .arg(settingName(QLatin1String(key)), onOff(value));
}

/// What must have changed since, for the attempt to have counted as it did.
QString changes(const ResponseStory &story, const CountingTerms &then, const CountingTerms &now)
{
    if (then == now)
        return {};
    QStringList sentences;
    if (then.isInternal != now.isInternal)
        sentences
            << (now.isInternal
                    ? AttemptWordsTexts::tr("The app was not internal then; it is now.")
                    : AttemptWordsTexts::tr("The app was internal then; it is %1 now.").arg(wordOf(story.app.status)));
    const auto changed = [&](const char *key, bool before, bool after) {
        if (before != after)
            sentences << AttemptWordsTexts::tr("%1 was %2 then; it is %3 now.")
                             .arg(settingName(QLatin1String(key)), onOff(before), onOff(after));
    };
    changed("replay.counts", then.replayCounts, now.replayCounts);
    changed("broken.count_5xx", then.count5xx, now.count5xx);
    sentences << AttemptWordsTexts::tr("(So the count tells: settings are not recorded with a response.)");
    return u' ' + sentences.join(u' ');
}

/// Why it counted so under the terms of then; `now` are today's.
QString reasonOf(const ResponseStory &story, const CountingTerms &then, const CountingTerms &now)
{
    const auto &attempt = story.attempt;
    const auto code = attempt.responseCode;
    switch (counting(attempt, story.delivery, then).reason) {
    case CountingReason::Success:
        return AttemptWordsTexts::tr("Counted as a success: %1 is below 300.").arg(code);
    case CountingReason::ClientError:
        return AttemptWordsTexts::tr("Counted as an error: %1 is one of 400 to 499 (429 aside).").arg(code);
    case CountingReason::ServerError:
        return AttemptWordsTexts::tr("Counted as an error: %1 is one of 500 to 599, and %2.")
            .arg(code)
            .arg(settingText("broken.count_5xx", then.count5xx, then.count5xx == now.count5xx));
    case CountingReason::NoResponse:
        return AttemptWordsTexts::tr(
                   "Counted as a timeout: there was no response (%1), and all such failures count as timeouts.")
            .arg(wordOf(attempt.error));
    case CountingReason::Skipped:
        return AttemptWordsTexts::tr("Not counted: nothing was sent.");
    case CountingReason::Blocked:
        return AttemptWordsTexts::tr("Not counted: the request was not made, which says nothing about the app.");
    case CountingReason::NotInternal:
        return then.isInternal == now.isInternal
                   ? AttemptWordsTexts::tr("Not counted: the app is %1, only internal apps have a buffer.")
                         .arg(wordOf(story.app.status))
                   : AttemptWordsTexts::tr(
                         "Not counted: the app was not internal, and only internal apps have a buffer.");
    case CountingReason::ByHand:
        return AttemptWordsTexts::tr("Not counted: sent by hand (a %1), and %2.")
            .arg(textOf(story.delivery.kind),
                 settingText("replay.counts", then.replayCounts, then.replayCounts == now.replayCounts));
    case CountingReason::NotRecorded:
        return AttemptWordsTexts::tr("Not counted: responses to event.alert are not.");
    case CountingReason::TooManyRequests:
        return AttemptWordsTexts::tr(
            "Not counted: 429 asks for fewer requests, which is neither a success nor an error.");
    case CountingReason::ServerTrouble: {
        const auto setting = settingText("broken.count_5xx", then.count5xx, then.count5xx == now.count5xx);
        const bool isRetried = (code == 503 || code == 504) && story.delivery.kind != DeliveryKind::Ping;
        return isRetried ? AttemptWordsTexts::tr("Not counted: %1 is tried again, and %2.")
                               .arg(QString::number(code), setting)
                         : AttemptWordsTexts::tr("Not counted: %1 is one of 500 to 599, and %2.")
                               .arg(QString::number(code), setting);
    }
    case CountingReason::OtherResponse:
        return code >= 300 && code <= 399
                   ? AttemptWordsTexts::tr(
                         "Not counted: %1 is a redirect, which is not followed and is neither a success nor an error.")
                         .arg(code)
                   : AttemptWordsTexts::tr("Not counted: %1 is neither a success nor an error.").arg(code);
    }
    return {};
}

QString outOfReach(const WebhookRequest &attempt)
{
    return attempt.responseCode == noResponse
               ? AttemptWordsTexts::tr("it may have been for a moment only")
               : AttemptWordsTexts::tr("%1 means out of reach for now").arg(attempt.responseCode);
}

/// Of minutes, to the second.
QString waitText(std::chrono::milliseconds wait)
{
    return durationText(wait < 1min ? wait.count() : std::chrono::round<std::chrono::seconds>(wait).count() * 1000);
}

QString notAgain(const Delivery &delivery, const WebhookRequest &attempt, const Settings &settings)
{
    const auto most = settings.webhookRetryMax;
    switch (retryDecisionThen(delivery, attempt, settings).reason) {
    case RetryReason::Settled:
        return {};
    case RetryReason::Final:
        return AttemptWordsTexts::tr("Not tried again: only 503, 504, timeouts and connection errors are.");
    case RetryReason::Ping:
        return AttemptWordsTexts::tr("Not tried again: a ping is sent once.");
    case RetryReason::UsedUp:
        return most == 0 ? AttemptWordsTexts::tr("Not tried again: the settings allow no tries after the first.")
                         : AttemptWordsTexts::tr(
                               "Not tried again: the tries after the first that the settings allow, %1, are used up.")
                               .arg(most);
    case RetryReason::OutOfReach:
        return AttemptWordsTexts::tr("Not tried again: the settings allowed no more tries then; they allow %1 now.")
            .arg(most);
    }
    return {};
}

} // namespace

QString answerSentence(const WebhookRequest &attempt)
{
    if (attempt.outcome == Outcome::Skipped)
        return AttemptWordsTexts::tr("Skipped: the app was disabled, so nothing was sent.");
    if (attempt.error == DeliveryError::Blocked)
        return AttemptWordsTexts::tr("Refused, nothing was sent: %1")
            .arg(failureText(attempt.error, attempt.errorDetail));
    if (attempt.responseCode == noResponse) {
        return AttemptWordsTexts::tr("Failed, no response after %1: %2")
            .arg(durationText(attempt.durationMs), failureText(attempt.error, attempt.errorDetail));
    }
    const auto phrase = phraseOf(attempt.responseCode);
    const auto code = QString::number(attempt.responseCode) + (phrase.isEmpty() ? QString() : u' ' + phrase);
    return attempt.outcome == Outcome::Delivered
               ? AttemptWordsTexts::tr("Delivered: answered %1 in %2.").arg(code, durationText(attempt.durationMs))
               : AttemptWordsTexts::tr("Failed: answered %1 in %2.").arg(code, durationText(attempt.durationMs));
}

QString countingSentence(const ResponseStory &story)
{
    const auto now = countingTerms(story.app, story.settings);
    const auto then = termsThen(story.attempt, story.delivery, now);
    if (!then)
        return AttemptWordsTexts::tr("Counted as %1, for a reason that is not recorded.")
            .arg(wordOf(story.attempt.counted));
    return reasonOf(story, *then, now) + changes(story, *then, now);
}

QString retrySentence(const ResponseStory &story, const ToldDelivery &told, qsizetype index)
{
    const auto &delivery = told.delivery;
    const auto &attempts = told.attempts;
    const auto &attempt = attempts.at(index);
    const auto asked = retryDecisionThen(delivery, attempt, story.settings).isReceiversTime
                           ? AttemptWordsTexts::tr(" The wait is what its Retry-After asked for.")
                           : QString();
    if (index + 1 < attempts.size()) {
        const auto &next = attempts.at(index + 1);
        const auto end = attempt.at + std::chrono::milliseconds(attempt.durationMs);
        const auto wait = waitText(next.at - end);
        if (next.outcome == Outcome::Skipped)
            return AttemptWordsTexts::tr("Due again %1 later, and not sent any more: the app was disabled by then.")
                .arg(wait);
        return AttemptWordsTexts::tr("Tried again %1 later: %2.").arg(wait, outOfReach(attempt)) + asked;
    }
    if (attempt.outcome != Outcome::Failed)
        return {};
    switch (delivery.state) {
    case DeliveryState::Queued:
        if (!delivery.nextAttempt)
            return AttemptWordsTexts::tr("Its bulk replay is paused; it is tried again when that goes on.");
        if (delivery.app == story.app.id && isSkipped(story.settings, delivery, story.app))
            return AttemptWordsTexts::tr(
                       "It is due again at %1, and skipped then unless the app is enabled by that time.")
                .arg(timeText(*delivery.nextAttempt));
        return AttemptWordsTexts::tr("Next try at %1: %2.").arg(timeText(*delivery.nextAttempt), outOfReach(attempt)) +
               asked;
    case DeliveryState::InFlight:
        return AttemptWordsTexts::tr("It is being tried again now.");
    case DeliveryState::Cancelled:
        return AttemptWordsTexts::tr("Further tries were cancelled.");
    case DeliveryState::Failed:
    case DeliveryState::Delivered:
    case DeliveryState::Skipped:
        return notAgain(delivery, attempt, story.settings);
    }
    return {};
}

QString retrySentence(const ResponseStory &story)
{
    for (const auto &told : story.family) {
        for (qsizetype i = 0; i < told.attempts.size(); ++i) {
            if (told.attempts.at(i).id == story.attempt.id)
                return retrySentence(story, told, i);
        }
    }
    return {};
}

static bool isUncountedFailure(const WebhookRequest &attempt)
{
    return attempt.outcome == Outcome::Failed && attempt.counted == CountedAs::Nothing;
}

QString healthSentence(const ResponseStory &story)
{
    const QLocale locale;
    const auto &health = story.health;
    if (!story.app.isInternal())
        return AttemptWordsTexts::tr("Never disabled by failures: the app is %1, and only internal apps are judged.")
            .arg(wordOf(story.app.status));
    if (story.app.disabled)
        return AttemptWordsTexts::tr(
                   "The app is disabled since %1: %2. Its buffer was cleared then. “Re-enable” on the page Disabled "
                   "enables it again.")
            .arg(timeText(story.app.disabled->at), story.app.disabled->reason);
    QStringList sentences{
        AttemptWordsTexts::tr("%1 of %2 error days in a row; %3 of %4 timeouts today.")
            .arg(health.errorDays)
            .arg(story.rule.rangeDays)
            .arg(locale.toString(health.timeoutsToday), locale.toString(story.rule.timeoutThreshold))};
    if (story.app.rangeDays || story.app.timeoutThreshold)
        sentences << AttemptWordsTexts::tr("These limits are the app's own.");
    if (health.verdict.broken)
        sentences
            << AttemptWordsTexts::tr("Its next failure that counts disables it: %1.").arg(reasonWords(health.verdict));
    else if (const auto brink = brinkText(health.brink); !brink.isEmpty())
        sentences << brink;
    else if (health.expectedDisable)
        sentences << (isUncountedFailure(story.attempt)
                          ? AttemptWordsTexts::tr("If failures that count go on as they did, it is disabled on %1; one "
                                                  "like this does not count.")
                          : AttemptWordsTexts::tr("If it goes on as it does, it is disabled on %1."))
                         .arg(health.expectedDisable->toString(Qt::ISODate));
    else
        sentences << AttemptWordsTexts::tr("It is not about to be disabled.");
    return sentences.join(u' ');
}

QString summaryOf(const ResponseStory &story)
{
    const auto &attempt = story.attempt;
    QStringList sentences{glyphOf(attempt.outcome) + u' ' + answerSentence(attempt)};
    if (attempt.outcome != Outcome::Skipped) {
        sentences << (attempt.attempt == 1 ? AttemptWordsTexts::tr("First attempt.")
                                           : AttemptWordsTexts::tr("Attempt %1.").arg(attempt.attempt));
        if (attempt.resumed)
            sentences << AttemptWordsTexts::tr(
                "Sent again after the engine or a connection had ended: it may have arrived twice.");
        sentences << countingSentence(story);
    }
    sentences << retrySentence(story);
    if (story.disabling)
        sentences << AttemptWordsTexts::tr("With this failure the app was disabled.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace hookdesk
