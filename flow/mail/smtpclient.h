// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SMTP client: gives one message to the mail server.
#pragma once

#include "model/records/outboxmail.h"
#include "model/records/result.h"
#include "model/records/settings.h"

#include <chrono>
#include <stop_token>

namespace hookdesk
{

/// How long a conversation with the mail server may take.
struct SmtpLimits {
    std::chrono::milliseconds conversation{std::chrono::minutes(1)}; ///< until the server wants the message
    /// From then on. As long as RFC 5321 (4.5.3.2.6) asks for: who gives up before the server has answered sends
    /// the message again, and its recipient may have it twice.
    std::chrono::milliseconds message{std::chrono::minutes(10)};
    std::chrono::milliseconds messageWhenCancelled{std::chrono::seconds(5)}; ///< the same, from the request on

    bool operator==(const SmtpLimits &) const = default;
};

/// Where mails go, and as whom.
struct MailServer {
    QString host; ///< name or address
    int port = 25;
    MailSecurity security = MailSecurity::None;
    QString username; ///< empty: no authentication
    QString password; ///< with MailSecurity::None it is sent unencrypted, as the setting asks
    QString caFile;   ///< the only authorities that are trusted (PEM); empty: the system's
    SmtpLimits limits = {};

    bool operator==(const MailServer &) const = default;
};

/// Sends a message and returns when the server has taken it or not: blocks as long as the limits say at most, or about
/// a second after `cancel` is requested; once the server has the message, what it says of it is still waited for. What
/// comes after its yes changes nothing. With StartTls and Tls nothing is sent, and nobody authenticated, but over TLS
/// 1.2 or newer with a certificate that is valid for the host. Any thread. flow.md, stage 7. Errors: Mail when the
/// server cannot be reached or used, or does not take the sender, which holds for any message; Deferred when it has not
/// taken this one, which may have another fate later; Refused when it never will, and InvalidInput when the recipient's
/// address is none; Cancelled. None ever holds the password.
Result<> sendMail(const MailServer &server, const OutboxMail &mail, const std::stop_token &cancel);

/// Connects, with TLS and login as the server's settings say, and sends no mail; otherwise like sendMail. Errors: Mail,
/// Cancelled.
Result<> checkMailServer(const MailServer &server, const std::stop_token &cancel);

} // namespace hookdesk
