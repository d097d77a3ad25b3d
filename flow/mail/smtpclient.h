// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SMTP client: gives one message to the mail server.
#pragma once

#include "model/records/outboxmail.h"
#include "model/records/result.h"
#include "model/records/settings.h"

#include <stop_token>

namespace hookdesk
{

/// Where mails go, and as whom.
struct MailServer {
    QString host; ///< name or address
    int port = 25;
    MailSecurity security = MailSecurity::None;
    QString username; ///< empty: no authentication
    QString password; ///< with MailSecurity::None it is sent unencrypted, as the setting asks
    QString caFile;   ///< the only authorities that are trusted (PEM); empty: the system's
};

/// Sends a message and returns when the server has taken it or not: blocks for 60 s at most, 10 of them to connect, or
/// about a second after `cancel` is requested. With StartTls and Tls nothing is sent, and nobody authenticated, but
/// over TLS 1.2 or newer with a certificate that is valid for the host. Any thread. flow.md, stage 7. Errors: Mail when
/// the server cannot be reached or used, which holds for any message; Refused when it did not take this one;
/// InvalidInput when an address of it is none; Cancelled. None ever holds the password.
Result<> sendMail(const MailServer &server, const OutboxMail &mail, const std::stop_token &cancel);

} // namespace hookdesk
