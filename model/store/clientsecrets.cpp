// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/clientsecrets.h"

#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClientSecrets)
};

AuditEntry entryOf(const SecretRequest &request, const QString &event)
{
    AuditEntry entry;
    entry.at = request.at;
    entry.actor = request.actor;
    entry.event = event;
    return entry;
}

} // namespace

Result<QString> ClientSecrets::reveal(AppId app, const SecretRequest &request)
{
    HOOKDESK_TRY_ASSIGN(found, SentryApps(m_connection).find(app));
    if (!found)
        return failure(ErrorCode::NotFound, Texts::tr("There is no app with the id %1.").arg(app.value));
    if (found->clientSecret.isEmpty())
        return failure(
            ErrorCode::Refused,
            Texts::tr("The app “%1” has no client secret. An import that names one gives it one.").arg(found->slug));
    auto entry = entryOf(request, u"CLIENT_SECRET_REVEALED"_s);
    entry.organization = found->owner;
    entry.target = found->name;
    entry.data = compactJson({{"slug", jsonText(found->slug)}});
    HOOKDESK_TRY(AuditLog(m_connection).add(entry));
    return found->clientSecret;
}

Result<SignatureState> ClientSecrets::check(const WebhookRequest &request)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(m_connection).find(request.app));
    return signatureState(request, app ? app->clientSecret : QString());
}

Result<> ClientSecrets::noteExport(const QString &place, const SecretRequest &request)
{
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(m_connection).all());
    auto entry = entryOf(request, u"CLIENT_SECRETS_EXPORTED"_s);
    entry.target = place;
    entry.data = compactJson({{"sentry_apps", apps.size()}});
    HOOKDESK_TRY(AuditLog(m_connection).add(entry));
    return {};
}

} // namespace hookdesk
