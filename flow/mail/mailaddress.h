// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a text can stand as an address in SMTP commands and message headers.
#pragma once

#include <QString>

namespace hookdesk
{

/// True for `local@domain` without blanks, control characters and what separates addresses, at most 254 characters.
/// Narrower than RFC 5321 (no quoted local part), so that an address can never end a command or a header, or become
/// two.
bool isMailAddress(const QString &text);

} // namespace hookdesk
