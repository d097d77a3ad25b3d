// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/enginetasks.h"

#include "model/store/installations.h"
#include "model/tables/whendone.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"

namespace hookdesk
{

EngineTasks::EngineTasks(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void EngineTasks::trigger(const AlertRequest &request, const QString &what, MessageArea &place)
{
    follow(m_desk.engine.trigger(request), what, place);
}

void EngineTasks::replay(DeliveryId original, const QString &what, MessageArea &place)
{
    follow(m_desk.engine.replay(original, {}, m_desk.actor), what, place);
}

void EngineTasks::follow(const QFuture<Result<DeliveryReport>> &queued, const QString &what, MessageArea &place)
{
    auto say = [what, &place, bar = place.post(Tone::Neutral, tr("Asked for: %1.").arg(what))](
                   const Result<DeliveryReport> &report) mutable {
        const auto message = report ? messageOf(*report, what) : messageOf(report.error(), what);
        place.change(bar, message.tone, message.text);
    };
    whenDone(this, queued, [this, say](const Result<DeliveryReport> &report) mutable {
        say(report);
        if (report && report->outcome == ReportOutcome::Queued)
            whenDone(this, m_desk.engine.finished(report->delivery), say);
    });
}

void EngineTasks::ping(const Target &target, MessageArea &place)
{
    const auto what = tr("test ping to %1").arg(target.appName);
    const auto installation =
        m_desk.store.read([app = target.app, organization = target.organization](Connection &connection) {
            return Installations(connection).receiving(app, organization);
        });
    whenDone(this, installation, [this, what, &place](const Result<std::optional<Installation>> &found) {
        if (found && *found) {
            follow(m_desk.engine.ping((*found)->id, m_desk.actor), what, place);
            return;
        }
        const auto message =
            found
                ? Message{Tone::Bad,
                          tr("Not done: %1. The app is not installed there, so there is nothing to send to.").arg(what)}
                : messageOf(found.error(), what);
        place.post(message.tone, message.text);
    });
}

void EngineTasks::reenable(const Target &target, const QStringList &events, MessageArea &place)
{
    const auto name = target.appName;
    auto bar = place.post(Tone::Neutral, tr("Enabling %1 again.").arg(name));
    whenDone(this, m_desk.engine.reenable(target.app, events, m_desk.actor),
             [name, bar, &place](const Result<> &done) mutable {
                 const auto message =
                     done ? Message{Tone::Good, tr("%1 is enabled again, and its buffer is cleared.").arg(name)}
                          : messageOf(done.error(), tr("re-enabling %1").arg(name));
                 place.change(bar, message.tone, message.text);
             });
}

} // namespace hookdesk
