// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/webhookchange.h"

#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"
#include "model/workspace/entries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

Json arrayOf(const QStringList &events)
{
    auto array = Json::array();
    for (const auto &event : events)
        array.push_back(jsonText(event));
    return array;
}

/// As much as fits a line.
QString shortened(const QString &event)
{
    constexpr qsizetype shown = 32;
    return event.size() > shown ? event.left(shown) + u'…' : event;
}

/// What an import says of the value of a key; `title` names it to people.
QStringList problemsOf(std::string_view name, const Json &value, const QString &title)
{
    const auto &keys = workspace::keysOf<workspace::AppEntry>();
    const auto key = std::find_if(keys.cbegin(), keys.cend(), [name](const auto &each) { return each.name == name; });
    workspace::Complaints complaints;
    workspace::AppEntry draft;
    key->read(value, workspace::Place(complaints).in(title.toStdString()), draft);
    return complaints.told();
}

void assign(SentryApp &app, const WebhookSettings &webhook)
{
    app.webhookUrl = webhook.url;
    (app.disabled ? app.disabled->events : app.events) = webhook.events;
}

AuditEntry entryOf(const SentryApp &app, const WebhookChange &change)
{
    AuditEntry entry;
    entry.event = change.isUndo ? u"WEBHOOK_CHANGE_UNDONE"_s : u"WEBHOOK_CHANGED"_s;
    entry.organization = app.owner;
    entry.target = app.name;
    Json data{{"slug", jsonText(app.slug)}};
    if (change.from.url != change.to.url) {
        data["url_before"] = jsonText(change.from.url);
        data["url"] = jsonText(change.to.url);
    }
    if (change.from.events != change.to.events) {
        data["events_before"] = arrayOf(change.from.events);
        data["events"] = arrayOf(change.to.events);
    }
    entry.data = compactJson(data);
    return entry;
}

} // namespace

WebhookSettings WebhookSettings::of(const SentryApp &app)
{
    return {app.webhookUrl, app.disabled ? app.disabled->events : app.events};
}

QStringList problemsOfUrl(const QString &url)
{
    return problemsOf("webhook_url", jsonText(url), workspace::Texts::tr("The URL"));
}

QStringList problemsOfEvents(const QStringList &events)
{
    const auto all = problemsOf("events", arrayOf(events), workspace::Texts::tr("The events"));
    if (all.isEmpty())
        return {};
    QStringList problems;
    for (const auto &event : events) {
        // People know an event by its name, not by its place in a list.
        for (const auto &problem : problemsOf("events", arrayOf({event}), {}))
            problems << workspace::Texts::tr("The event %1: %2")
                            .arg(workspace::quoted(shortened(event)), problem.section(u": "_s, 1));
    }
    return problems.isEmpty() ? all : problems;
}

Result<> changeWebhook(Connection &connection, const WebhookChange &change, const QString &actor, Instant now)
{
    const auto problems = problemsOfUrl(change.to.url) + problemsOfEvents(change.to.events);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, problems.join(u'\n'));
    SentryApps apps(connection);
    HOOKDESK_TRY_ASSIGN(app, apps.find(change.app));
    if (!app)
        return failure(ErrorCode::NotFound,
                       workspace::Texts::tr("There is no app with the id %1.").arg(change.app.value));
    if (WebhookSettings::of(*app) != change.from)
        return failure(
            ErrorCode::Refused,
            workspace::Texts::tr("The webhook of “%1” was changed by somebody else meanwhile. Look at it again.")
                .arg(app->slug));
    auto entry = entryOf(*app, change);
    entry.at = now;
    entry.actor = actor;
    assign(*app, change.to);
    HOOKDESK_TRY(apps.save(*app));
    HOOKDESK_TRY(AuditLog(connection).add(entry));
    return {};
}

} // namespace hookdesk
