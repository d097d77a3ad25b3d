// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an app's alerts go and which events it subscribes to, as a person changes them: by the rules of an import,
// audited, and undone by a change in the other direction.
#pragma once

#include "model/records/sentryapp.h"
#include "model/store/connection.h"

#include <QStringList>

namespace hookdesk
{

struct WebhookSettings {
    QString url;
    QStringList events; ///< of a disabled app those that it is offered when it is enabled again

    bool operator==(const WebhookSettings &) const = default;

    static WebhookSettings of(const SentryApp &app);
};

/// For people, a sentence each: why an import would refuse the URL, or the events.
QStringList problemsOfUrl(const QString &url);
QStringList problemsOfEvents(const QStringList &events);

struct WebhookChange {
    AppId app;
    WebhookSettings from;
    WebhookSettings to;
    bool isUndo = false;

    WebhookChange undone() const { return {app, to, from, true}; }
};

/// Changes the app and writes the audit log. Errors: NotFound, InvalidInput (see above), Refused (somebody has changed
/// it since it was `from`), the store's. On the thread of the connection, in one transaction.
Result<> changeWebhook(Connection &connection, const WebhookChange &change, const QString &actor, Instant now);

} // namespace hookdesk
