// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The host of a webhook: what connections, turns and rates are shared by.
#pragma once

#include <QString>

namespace hookdesk
{

/// Host and port of a URL. One that is no URL is a host of its own: it is refused without a connection.
QString webhookHost(const QString &url);

} // namespace hookdesk
