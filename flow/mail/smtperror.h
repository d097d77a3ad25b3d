// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a failed conversation with the mail server means to a person.
#pragma once

#include "flow/mail/smtpclient.h"

#include <curl/curl.h>

namespace hookdesk
{

/// How a conversation ended, as libcurl tells it.
struct SmtpOutcome {
    CURLcode code = CURLE_OK;
    QString text;   ///< libcurl's, for this conversation; may be empty
    int reply = 0;  ///< the server's last reply code; 0: none
    QString answer; ///< the server's last line that refuses, its reply code included; may be empty
};

/// The error of an outcome that is not CURLE_OK: what happened at which server and what to do, with libcurl's text and
/// the reply code as cause. What a server answered to a login is left out: some repeat what they were given.
Error smtpError(const MailServer &server, const OutboxMail &mail, const SmtpOutcome &outcome);

} // namespace hookdesk
