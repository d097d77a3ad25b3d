// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/notifydisabled.h"

#include "flow/flowlog.h"
#include "flow/mail/disabledmail.h"
#include "flow/sendemail.h"
#include "model/store/organizations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

Result<DisabledNotice> notifyDisabled(Connection &connection, const SentryApp &app, OrganizationId organizationId,
                                      const Settings &settings, Instant now)
{
    Organizations organizations(connection);
    HOOKDESK_TRY_ASSIGN(organization, organizations.find(organizationId));
    if (!organization)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("NotifyDisabled", "There is no organization with the id %1.")
                           .arg(organizationId.value));
    HOOKDESK_TRY_ASSIGN(owners, organizations.owners(organizationId));
    HOOKDESK_TRY_ASSIGN(members, organizations.members(organizationId));

    DisabledNotice notice{.app = app, .organization = organizationId, .defaultOwner = {}, .mails = {}};
    if (!owners.isEmpty())
        notice.defaultOwner = owners.constFirst().id;
    else if (!members.isEmpty())
        notice.defaultOwner = members.constFirst().id;
    notice.mails = disabledMails(app, *organization, owners, settings.mailFrom, now);
    for (auto &mail : notice.mails)
        HOOKDESK_TRY(queueEmail(connection, mail));
    return notice;
}

void tellDisabled(FlowLog &log, const DisabledNotice &notice)
{
    const int owners = static_cast<int>(notice.mails.size());
    if (log.isWatched())
        log.stage(Stage::NotifyDisabled,
                  QCoreApplication::translate("NotifyDisabled", "%1 is disabled; %n owner(s) are told", nullptr, owners)
                      .arg(notice.app.name));
    log.analytics(u"integration.disabled.notified"_s,
                  {{"organization_id", notice.organization.value},
                   {"provider", notice.app.slug.toStdString()},
                   {"integration_type", "sentry_app"},
                   {"integration_id", u"%1:%2"_s.arg(notice.app.id.value).arg(notice.organization.value).toStdString()},
                   {"user_id", notice.defaultOwner.value}});
    for (const auto &mail : notice.mails)
        tellQueued(log, mail);
}

} // namespace hookdesk
