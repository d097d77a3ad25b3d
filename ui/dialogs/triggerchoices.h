// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be chosen for an alert: to whom it goes, and the incidents of each organization.
#pragma once

#include "model/records/bufferhealth.h"
#include "model/records/incident.h"
#include "ui/dialogs/receivers.h"

#include <QHash>

namespace hookdesk
{

struct TriggerChoices {
    Receivers receivers;
    QList<Incident> incidents;           ///< latest started first, without their attachments
    bool isSentToDisabled = false;       ///< the setting webhook.send_to_disabled
    QHash<InstallationId, Brink> brinks; ///< of those whose app one more failure disables

    /// As things stand at `now`. On the store's thread.
    static Result<TriggerChoices> read(Connection &connection, Instant now);
};

/// For people: `#12 “Checkout errors”`.
QString titleOf(const Incident &incident);

} // namespace hookdesk
