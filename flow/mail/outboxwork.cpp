// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/outboxwork.h"

#include "model/store/storedsettings.h"

namespace hookdesk
{

Result<MailOutlook> mailOutlook(Connection &connection)
{
    MailOutbox outbox(connection);
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    HOOKDESK_TRY_ASSIGN(nextDue, outbox.nextDue());
    HOOKDESK_TRY_ASSIGN(waiting, outbox.waitingCount());
    HOOKDESK_TRY_ASSIGN(givenUp, outbox.givenUp());
    return MailOutlook{settings, nextDue, waiting, givenUp};
}

Result<> settleMail(Connection &connection, const MailOutcome &outcome)
{
    MailOutbox outbox(connection);
    if (outcome.result)
        return outbox.sent(outcome.mail.id, outcome.at);
    const auto &error = outcome.result.error();
    if (error.code == ErrorCode::Cancelled)
        return outbox.release(outcome.mail.id);
    if (givesUp(outcome.result))
        return outbox.giveUp(outcome.mail.id, error.message);
    HOOKDESK_TRY(outbox.retry(outcome.mail.id, outcome.nextTry, error.message));
    // The server cannot be used: the other due mails are not tried one by one, each with its time-out, or with a wrong
    // password until the account is locked.
    if (error.code == ErrorCode::Mail)
        HOOKDESK_TRY(outbox.postpone(outcome.at, outcome.nextTry, error.message));
    return {};
}

bool givesUp(const Result<> &result)
{
    return !result && (result.error().code == ErrorCode::Refused || result.error().code == ErrorCode::InvalidInput);
}

} // namespace hookdesk
