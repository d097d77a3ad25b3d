// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a failed conversation with the mail server means to a person.
#pragma once

#include "flow/mail/smtpclient.h"
#include "flow/mail/smtpconversation.h"

#include <curl/curl.h>

namespace hookdesk
{

/// How a conversation ended without the server having the mail.
struct SmtpOutcome {
    CURLcode code = CURLE_OK;
    QString text; ///< libcurl's, for this conversation; may be empty
    SmtpConversation conversation;
};

/// What happened at which server and what to do, with libcurl's text and the reply code as cause. The code is by
/// smtpverdict.h. What a server answered to a login is left out: some repeat what they were given.
Error smtpError(const MailServer &server, const OutboxMail &mail, const SmtpOutcome &outcome);

} // namespace hookdesk
