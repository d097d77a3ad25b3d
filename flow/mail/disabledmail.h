// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message that tells an organization's owners of a disabled integration, made from the templates in resources/mail.
#pragma once

#include "model/records/organization.h"
#include "model/records/outboxmail.h"
#include "model/records/sentryapp.h"

#include <QList>

namespace hookdesk
{

/// The name as the subject carries it: the first letter of each run of letters upper case, the others lower case, as in
/// golden/notify_disable.json.
QString titleCased(const QString &name);

/// What the templates are filled with: the recorded names and links, and why it was disabled.
struct DisabledMailContext {
    QString integrationName;
    QString integrationLink;
    QString webhookUrl;
    QString dashboardLink;
    QString reason;

    bool operator==(const DisabledMailContext &) const = default;
};

DisabledMailContext disabledMailContext(const SentryApp &app, const Organization &organization);

/// One message per owner, queued and due at once. Values are escaped in the HTML part. flow.md, stages 6 and 7.
QList<OutboxMail> disabledMails(const SentryApp &app, const Organization &organization, const QList<Member> &owners,
                                const QString &sender, Instant now);

} // namespace hookdesk
