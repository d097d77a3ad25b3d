// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/story/timeline.h"

#include "model/story/attemptwords.h"
#include "model/tables/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

struct TimelineTexts {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString queuedText(const ToldDelivery &told)
{
    const auto &delivery = told.delivery;
    switch (delivery.kind) {
    case DeliveryKind::Alert:
        return TimelineTexts::tr("Delivery #%1 queued").arg(delivery.id.value);
    case DeliveryKind::Replay:
        return (told.isEdited ? TimelineTexts::tr("Delivery #%1 queued, a replay of #%2, edited")
                              : TimelineTexts::tr("Delivery #%1 queued, a replay of #%2"))
            .arg(delivery.id.value)
            .arg(delivery.replayOf.value_or(DeliveryId()).value);
    case DeliveryKind::Ping:
        return TimelineTexts::tr("Delivery #%1 queued, a ping").arg(delivery.id.value);
    }
    return {};
}

/// What became of a delivery that was queued.
QString afterQueued(const ToldDelivery &told)
{
    const auto &delivery = told.delivery;
    const auto &attempts = told.attempts;
    if (!attempts.isEmpty()) {
        const auto wait = attempts.constFirst().at - delivery.created;
        const bool isSkipped = attempts.constFirst().outcome == Outcome::Skipped;
        if (wait < 1s)
            return isSkipped ? TimelineTexts::tr("Skipped at once.") : TimelineTexts::tr("Sent at once.");
        return (isSkipped ? TimelineTexts::tr("Skipped %1 later.") : TimelineTexts::tr("Sent %1 later."))
            .arg(durationText(wait.count()));
    }
    switch (delivery.state) {
    case DeliveryState::Queued:
        return TimelineTexts::tr("It waits for its first attempt.");
    case DeliveryState::InFlight:
        return TimelineTexts::tr("It is being sent now.");
    case DeliveryState::Cancelled:
        return TimelineTexts::tr("It was cancelled before it was sent.");
    case DeliveryState::Delivered:
    case DeliveryState::Failed:
    case DeliveryState::Skipped:
        return TimelineTexts::tr("Its attempts are no longer kept.");
    }
    return {};
}

TimelineLine lineOf(const ToldDelivery &told, qsizetype index, const ResponseStory &story)
{
    const auto &attempt = told.attempts.at(index);
    const bool isSkipped = attempt.outcome == Outcome::Skipped;
    TimelineLine line;
    line.at = attempt.at;
    line.attempt = attempt.id;
    line.what =
        isSkipped ? TimelineTexts::tr("Skipped: app disabled") : TimelineTexts::tr("Attempt %1").arg(attempt.attempt);
    line.answer = glyphOf(attempt.outcome) + u' ' +
                  (isSkipped ? wordOf(attempt.outcome)
                             : answerText(attempt.outcome, attempt.responseCode, attempt.error) + u' ' +
                                   phraseOf(attempt.responseCode));
    line.answer = line.answer.trimmed();
    line.duration = isSkipped ? noValue() : durationText(attempt.durationMs);
    line.counted = isSkipped ? noValue() : wordOf(attempt.counted);
    line.next = attempt.outcome == Outcome::Delivered ? TimelineTexts::tr("The receiver has it: nothing follows.")
                                                      : retrySentence(story, told, index);
    line.tone = toneOf(attempt.outcome);
    line.isSelected = attempt.id == story.attempt.id;
    return line;
}

} // namespace

QList<TimelineLine> timelineOf(const ResponseStory &story)
{
    QList<TimelineLine> lines;
    for (const auto &told : story.family) {
        lines << TimelineLine{.at = told.delivery.created,
                              .attempt = {},
                              .what = queuedText(told),
                              .answer = {},
                              .duration = {},
                              .counted = {},
                              .next = afterQueued(told)};
        for (qsizetype i = 0; i < told.attempts.size(); ++i)
            lines << lineOf(told, i, story);
    }
    return lines;
}

QString timelineNote(const ResponseStory &story)
{
    QStringList sentences;
    if (story.forgottenOriginal)
        sentences << TimelineTexts::tr("Delivery #%1, which the first one here replays, is no longer kept.")
                         .arg(story.forgottenOriginal->value);
    if (story.hasMoreReplays)
        sentences << TimelineTexts::tr("There are more replays than the %1 deliveries shown.").arg(story.family.size());
    return sentences.join(u' ');
}

} // namespace hookdesk
