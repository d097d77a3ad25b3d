// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooktasks.h"

#include "model/tables/whendone.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString doneText(const WebhookChange &change, const QString &appName)
{
    if (change.isUndo)
        return WebhookTasks::tr("The webhook of %1 is again as it was before.").arg(appName);
    QStringList parts;
    if (change.from.url != change.to.url)
        parts << (change.to.url.isEmpty() ? WebhookTasks::tr("it has no URL any more")
                                          : WebhookTasks::tr("its alerts go to %1").arg(change.to.url));
    if (change.from.events != change.to.events)
        parts << (change.to.events.isEmpty()
                      ? WebhookTasks::tr("it subscribes to no events")
                      : WebhookTasks::tr("its events are %1").arg(change.to.events.join(u", "_s)));
    return WebhookTasks::tr("The webhook of %1 is changed: %2.").arg(appName, parts.join(u"; "_s));
}

} // namespace

WebhookTasks::WebhookTasks(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void WebhookTasks::change(const WebhookChange &change, const QString &appName, MessageArea &place)
{
    const auto work = [change, actor = m_desk.actor, now = m_desk.clock.now()](Connection &connection) {
        return changeWebhook(connection, change, actor, now);
    };
    whenDone(this, m_desk.store.write(Topic::SentryApps | Topic::Audit, work),
             [this, change, appName, &place](const Result<> &done) {
                 if (!done) {
                     place.post(messageOf(done.error(), tr("the change of the webhook of %1").arg(appName)));
                     return;
                 }
                 if (change.isUndo)
                     place.post(Tone::Good, doneText(change, appName));
                 else
                     place.postUndoable(Tone::Good, doneText(change, appName), [this, change, appName, &place] {
                         this->change(change.undone(), appName, place);
                     });
             });
}

} // namespace hookdesk
