// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sits at the keyboard: the name that the audit log gives.
#pragma once

#include <QString>

namespace hookdesk
{

/// The login name of the account this program runs as; where it has none, `uid` and its number. Never empty.
QString loginName();

} // namespace hookdesk
