// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the end of a conversation with the mail server means for the mails of the outbox.
#pragma once

#include "flow/mail/smtpconversation.h"

namespace hookdesk
{

/// Whether the trouble is this mail's. What goes wrong before the recipient is named holds for any mail; from then on
/// it is this mail's, so that one that a server cannot stand holds no other up.
bool isAboutMail(const SmtpConversation &conversation);

/// Whether the server will never take the mail: a permanent reply (5xx) to its recipient or its message, unless it is
/// about what a person mends in the settings: the login, the sender, or who may send through this server.
bool isFinal(const SmtpConversation &conversation);

/// Whether the server wants a login first, or another.
bool wantsLogin(const SmtpConversation &conversation);

} // namespace hookdesk
