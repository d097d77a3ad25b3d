// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/story/whysteps.h"

#include "model/story/attemptwords.h"
#include "model/tables/settinggroups.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct WhyStepsTexts {
    Q_DECLARE_TR_FUNCTIONS(WhySteps)
};

WhyStep stage(int number, const QString &title, const QString &text, Tone tone = Tone::Neutral)
{
    return {.stage = WhyStepsTexts::tr("Stage %1").arg(number), .title = title, .text = text, .tone = tone};
}

bool isEdited(const ResponseStory &story)
{
    return std::any_of(story.family.cbegin(), story.family.cend(), [&story](const ToldDelivery &told) {
        return told.delivery.id == story.delivery.id && told.isEdited;
    });
}

QString whatItIs(const ResponseStory &story)
{
    const auto &delivery = story.delivery;
    const auto event = delivery.event();
    switch (delivery.kind) {
    case DeliveryKind::Alert:
        return WhyStepsTexts::tr("The alert %1 for %2 in %3.").arg(event, story.app.name, story.organization.name);
    case DeliveryKind::Replay:
        return (isEdited(story)
                    ? WhyStepsTexts::tr("A replay of delivery #%1 with another body, sent by hand: %2 for %3 in %4.")
                    : WhyStepsTexts::tr("A replay of delivery #%1, sent by hand: %2 for %3 in %4."))
            .arg(delivery.replayOf.value_or(DeliveryId()).value)
            .arg(event, story.app.name, story.organization.name);
    case DeliveryKind::Ping:
        return WhyStepsTexts::tr("A ping, sent by hand: %1 for %2 in %3.")
            .arg(event, story.app.name, story.organization.name);
    }
    return {};
}

/// Why an alert was not sent. It is known since when while the app is still disabled.
QString skipText(const ResponseStory &story)
{
    const auto &disabled = story.app.disabled;
    const auto since =
        disabled && disabled->at <= story.attempt.at
            ? WhyStepsTexts::tr("Not sent: the app is disabled since %1.").arg(timeText(disabled->at))
            : WhyStepsTexts::tr("Not sent: the app was disabled at that time. It was enabled again since.");
    return since + u' ' +
           WhyStepsTexts::tr("Alerts to a disabled app are recorded and skipped, unless %1 is on.")
               .arg(settingName(u"webhook.send_to_disabled"_s));
}

WhyStep firstStage(const ResponseStory &story)
{
    const bool isSkipped = story.attempt.outcome == Outcome::Skipped;
    const auto title = WhyStepsTexts::tr("Send incident alert notification");
    return stage(1, title, isSkipped ? whatItIs(story) + u' ' + skipText(story) : whatItIs(story),
                 isSkipped ? Tone::Warning : Tone::Good);
}

WhyStep secondStage(const ResponseStory &story)
{
    const auto &attempt = story.attempt;
    auto text = WhyStepsTexts::tr("POST to %1.").arg(attempt.url) + u' ' + answerSentence(attempt);
    if (attempt.resumed)
        text += u' ' +
                WhyStepsTexts::tr("Sent again after the engine or a connection had ended: it may have arrived twice.");
    if (attempt.error == DeliveryError::Timeout)
        text +=
            u' ' + WhyStepsTexts::tr("The whole exchange may take as long as %1 says, which is %2 ms now.")
                       .arg(settingName(u"webhook.timeout_ms"_s), QLocale().toString(story.settings.webhookTimeoutMs));
    return stage(2, WhyStepsTexts::tr("Notify the app's webhook"), text, toneOf(attempt.outcome));
}

QString dayText(const ResponseStory &story)
{
    const auto day = dayOf(story.attempt.at).toString(Qt::ISODate);
    if (story.attempt.counted == CountedAs::Nothing)
        return {};
    if (!story.dayAfter)
        return WhyStepsTexts::
            tr("What %1 (UTC) stood at then cannot be told any more: its counts were cleared, removed or set since, "
               "or too many have followed.")
                .arg(day);
    const QLocale locale;
    return WhyStepsTexts::tr("With it, %1 (UTC) stood at: success %2, error %3, timeout %4.")
        .arg(day, locale.toString(story.dayAfter->success), locale.toString(story.dayAfter->error),
             locale.toString(story.dayAfter->timeout));
}

WhyStep recording(const ResponseStory &story)
{
    const auto text = (countingSentence(story) + u' ' + dayText(story)).trimmed();
    const auto counted = story.attempt.counted;
    const auto tone = counted == CountedAs::Nothing   ? Tone::Muted
                      : counted == CountedAs::Success ? Tone::Good
                                                      : Tone::Bad;
    return story.attempt.error == DeliveryError::None
               ? stage(4, WhyStepsTexts::tr("Record the response"), text, tone)
               : stage(3, WhyStepsTexts::tr("Record a timeout or connection error"), text, tone);
}

WhyStep brokenCheck(const ResponseStory &story)
{
    const auto title = WhyStepsTexts::tr("Check if the integration is broken");
    if (story.disabling)
        return stage(
            5, title,
            WhyStepsTexts::tr("Broken: %1. With this failure the app was disabled, at %2, and its buffer cleared.")
                .arg(story.disabling->reason, timeText(story.disabling->at)),
            Tone::Bad);
    const auto counted = story.attempt.counted;
    if (counted != CountedAs::Error && counted != CountedAs::Timeout)
        return stage(5, title,
                     WhyStepsTexts::tr("Not asked: only what counts as an error or a timeout can disable an app."),
                     Tone::Muted);
    return stage(5, title, WhyStepsTexts::tr("This failure did not disable the app."), Tone::Good);
}

QString ownersText(const ResponseStory &story)
{
    const auto &disabled = story.app.disabled;
    if (!disabled || disabled->delivery != story.delivery.id)
        return WhyStepsTexts::tr("A mail to each owner of %1 was queued; the page Mail tells what became of it. The "
                                 "app was enabled again since.")
            .arg(story.organization.name);
    const int owners = disabled->ownersNotified;
    if (owners == 0)
        return WhyStepsTexts::tr("Nobody was told: %1 has no owner.").arg(story.organization.name);
    return owners == 1
               ? WhyStepsTexts::tr("A mail to the owner of %1 was queued; the page Mail tells what became of it.")
                     .arg(story.organization.name)
               : WhyStepsTexts::tr(
                     "A mail to each of the %1 owners of %2 was queued; the page Mail tells what became of it.")
                     .arg(owners)
                     .arg(story.organization.name);
}

Tone toneOfHealth(const ResponseStory &story)
{
    return story.app.isInternal() ? toneOf(story.health.state) : Tone::Muted;
}

} // namespace

QList<WhyStep> whySteps(const ResponseStory &story)
{
    QList<WhyStep> steps{firstStage(story)};
    const bool isSent = story.attempt.outcome != Outcome::Skipped;
    if (isSent)
        steps << secondStage(story) << recording(story) << brokenCheck(story);
    if (story.disabling)
        steps << stage(6, WhyStepsTexts::tr("Notify about the disabled integration"), ownersText(story), Tone::Warning);
    if (const auto next = retrySentence(story); !next.isEmpty())
        steps << WhyStep{.stage = {}, .title = WhyStepsTexts::tr("What follows"), .text = next, .tone = Tone::Neutral};
    steps << WhyStep{.stage = {},
                     .title = WhyStepsTexts::tr("The integration now"),
                     .text = healthSentence(story),
                     .tone = toneOfHealth(story)};
    return steps;
}

WhyStep signatureStep(const ResponseStory &story)
{
    const auto title = WhyStepsTexts::tr("Signature check");
    const bool isSent = story.attempt.outcome != Outcome::Skipped;
    switch (story.signature) {
    case SignatureState::Matches:
        return {.stage = {},
                .title = title,
                .text = WhyStepsTexts::tr("✓ The signature is that of the body and the current secret."),
                .tone = Tone::Good};
    case SignatureState::Differs:
        return {.stage = {},
                .title = title,
                .text = WhyStepsTexts::tr(
                    "✕ The signature does not match: the client secret was changed since, or the body was. A "
                    "replay is signed with the current secret; see that the receiver has the same one."),
                .tone = Tone::Bad};
    case SignatureState::Missing:
        return {.stage = {},
                .title = title,
                .text = isSent ? WhyStepsTexts::tr("The request has no signature.")
                               : WhyStepsTexts::tr("Nothing was sent, so nothing was signed."),
                .tone = Tone::Muted};
    }
    return {};
}

} // namespace hookdesk
