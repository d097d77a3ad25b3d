// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox worker asks of the store, as work on the store's threads.
#pragma once

#include "model/records/outboxmail.h"
#include "model/records/settings.h"
#include "model/store/connection.h"
#include "model/store/mailoutbox.h"

#include <optional>

namespace hookdesk
{

/// What the store says of mails now.
struct MailOutlook {
    Settings settings;
    std::optional<Instant> nextDue;
    int waiting = 0; ///< not sent yet
    GivenUpMails givenUp;
};

/// What became of a mail that was tried.
struct MailOutcome {
    OutboxMail mail;
    Result<> result; ///< of sendMail
    Instant at;
    Instant nextTry; ///< if it was not sent
};

/// Errors are those of Connection::run.
Result<MailOutlook> mailOutlook(Connection &connection);

/// Records an outcome: sent; given up with the error; queued again with it; or, when it was cancelled, queued as
/// before. An error that holds for any mail postpones all that are due. Errors are those of Connection::run.
Result<> settleMail(Connection &connection, const MailOutcome &outcome);

/// Whether such an outcome ends the mail: it will never be taken, so that trying again cannot help.
bool givesUp(const Result<> &result);

} // namespace hookdesk
