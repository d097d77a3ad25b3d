// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/enginetasks.h"

#include "model/store/installations.h"
#include "model/tables/whendone.h"
#include "ui/deliverybatch.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"

#include <QDialog>
#include <QLocale>

namespace hookdesk
{

namespace
{

/// Whether the page of responses has a row that tells more.
bool hasResponse(ReportOutcome outcome)
{
    return outcome == ReportOutcome::Delivered || outcome == ReportOutcome::Failed || outcome == ReportOutcome::Skipped;
}

} // namespace

EngineTasks::EngineTasks(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void EngineTasks::trigger(const NamedAlerts &alerts, MessageArea &place)
{
    QList<Asked> asked;
    for (const auto &alert : alerts.alerts)
        asked << Asked{alert.target, m_desk.engine.trigger(alert.request)};
    followAll(asked, tr("%1 alert to %2").arg(alerts.status, asked.value(0).target),
              tr("%1 %2 alerts").arg(QLocale().toString(asked.size()), alerts.status), place);
}

void EngineTasks::replay(DeliveryId original, const QString &what, MessageArea &place)
{
    follow(m_desk.engine.replay({original, m_desk.actor}), what, &place);
}

void EngineTasks::replay(const NamedReplays &replays, MessageArea &place)
{
    QList<Asked> asked;
    for (const auto &replay : replays.replays)
        asked << Asked{replay.target, m_desk.engine.replay(replay.request)};
    followAll(asked, tr("replay of %1 to %2").arg(replays.event, asked.value(0).target),
              tr("Replay of %1 to %2 installations").arg(replays.event, QLocale().toString(asked.size())), place);
}

void EngineTasks::followAll(const QList<Asked> &asked, const QString &one, const QString &many, MessageArea &place)
{
    if (asked.size() == 1) {
        follow(asked.constFirst().queued, one, &place);
    } else if (!asked.isEmpty()) {
        auto *batch = makeBatch(many, asked.size(), place);
        for (const auto &each : asked)
            batch->add(each.target, each.queued);
    }
}

DeliveryBatch *EngineTasks::makeBatch(const QString &what, qsizetype all, MessageArea &place)
{
    auto *batch = new DeliveryBatch(m_desk.engine, what, all, place, this);
    connect(batch, &DeliveryBatch::responsesWanted, this, &EngineTasks::responsesWanted);
    return batch;
}

void EngineTasks::follow(const QFuture<Result<DeliveryReport>> &queued, const QString &what,
                         const QPointer<MessageArea> &place)
{
    QPointer<MessageBar> asked;
    if (place)
        asked = place->post(Tone::Neutral, tr("Asked for: %1.").arg(what));
    auto say = [this, what, place, bar = asked](const Result<DeliveryReport> &report) mutable {
        if (place)
            tell(report, what, *place, bar);
    };
    whenDone(this, queued, [this, say](const Result<DeliveryReport> &report) mutable {
        say(report);
        if (report && report->outcome == ReportOutcome::Queued)
            whenDone(this, m_desk.engine.finished(report->delivery), say);
    });
}

void EngineTasks::tell(const Result<DeliveryReport> &report, const QString &what, MessageArea &place,
                       QPointer<MessageBar> &bar)
{
    auto message = report ? messageOf(*report, what) : messageOf(report.error(), what);
    if (report && report->outcome == ReportOutcome::Queued) {
        if (const auto why = whyItWaits(m_desk.engine.status()); !why.isEmpty())
            message = {Tone::Warning, tr("Queued: %1. %2").arg(what, why)};
    }
    place.change(bar, message);
    const bool isOnAPage = !qobject_cast<QDialog *>(place.window()); // what is shown is behind a dialog
    if (report && hasResponse(report->outcome) && isOnAPage)
        bar->offer(tr("Show response"), [this, delivery = report->delivery] { Q_EMIT responseWanted(delivery); });
}

void EngineTasks::ping(const Target &target, MessageArea &place)
{
    const auto what = tr("test ping to %1").arg(target.appName);
    const auto installation =
        m_desk.store.read([app = target.app, organization = target.organization](Connection &connection) {
            return Installations(connection).receiving(app, organization);
        });
    whenDone(this, installation, [this, what, place = QPointer(&place)](const auto &found) {
        if (found && *found) {
            follow(m_desk.engine.ping((*found)->id, m_desk.actor), what, place);
            return;
        }
        if (!place)
            return;
        place->post(
            found
                ? Message{Tone::Bad,
                          tr("Not done: %1. The app is not installed there, so there is nothing to send to.").arg(what)}
                : messageOf(found.error(), what));
    });
}

void EngineTasks::reenable(const Reenabling &asked, MessageArea &place)
{
    const auto name = asked.target.appName;
    auto bar = place.post(Tone::Neutral, tr("Enabling %1 again.").arg(name));
    whenDone(this, m_desk.engine.reenable(asked.target.app, asked.events, m_desk.actor),
             [this, asked, name, bar, &place](const Result<> &done) mutable {
                 place.change(
                     bar, done ? Message{Tone::Good, tr("%1 is enabled again, and its buffer is cleared.").arg(name)}
                               : messageOf(done.error(), tr("re-enabling %1").arg(name)));
                 if (done && asked.replaySince)
                     replaySkipped(asked.target, *asked.replaySince, place);
             });
}

void EngineTasks::replaySkipped(const Target &target, Instant since, MessageArea &place)
{
    const auto replays = m_desk.engine.replaySkipped(target.app, since, m_desk.actor);
    whenDone(this, replays, [this, name = target.appName, &place](const Result<QList<DeliveryId>> &replays) {
        if (!replays) {
            place.post(messageOf(replays.error(), tr("replaying what was skipped of %1").arg(name)));
            return;
        }
        if (replays->isEmpty()) {
            place.post(Tone::Neutral, tr("All that was skipped of %1 was replayed before: nothing is sent.").arg(name));
            return;
        }
        const auto what =
            replays->size() == 1
                ? tr("Replay of the alert to %1 that was skipped").arg(name)
                : tr("Replays of %1 alerts to %2 that were skipped").arg(QLocale().toString(replays->size()), name);
        auto *batch = makeBatch(what, replays->size(), place);
        for (const auto &replay : *replays)
            batch->follow(name, replay);
    });
}

} // namespace hookdesk
