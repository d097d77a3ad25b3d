// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request as a command of curl, to be sent again by hand in a POSIX shell.
#pragma once

#include "model/records/webhookrequest.h"

#include <QString>

namespace hookdesk
{

/// Whether something was sent that a command can send again.
bool isSent(const WebhookRequest &attempt);

/// Sends URL, headers and body exactly as they were sent, byte for byte; of one line and printable characters, whatever
/// the body holds. Signature and timestamp are those recorded.
QString curlCommand(const WebhookRequest &attempt);

} // namespace hookdesk
