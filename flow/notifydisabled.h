// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 6: notify the owners of the organization about the disabled integration.
#pragma once

#include "flow/flowcontext.h"
#include "model/records/organization.h"
#include "model/records/outboxmail.h"
#include "model/records/sentryapp.h"
#include "model/store/connection.h"

#include <QList>

namespace hookdesk
{

/// What was told to whom; kept until the transaction is committed.
struct DisabledNotice {
    SentryApp app;
    OrganizationId organization;
    MemberId defaultOwner; ///< whom the analytics name: the first owner, else the first member
    QList<OutboxMail> mails;
};

/// Puts one message per owner into the outbox (stage 7), inside the disabling's transaction. None for an organization
/// without owners. flow.md, stage 6.
Result<DisabledNotice> notifyDisabled(Connection &connection, const SentryApp &app, OrganizationId organization,
                                      const Settings &settings, Instant now);

/// Tells the log of it, once it is committed. flow.md, stages 6 and 7.
void tellDisabled(FlowLog &log, const DisabledNotice &notice);

} // namespace hookdesk
