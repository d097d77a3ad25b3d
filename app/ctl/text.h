// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of hookdeskctl are translated in one context.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace hookdesk::ctl
{

inline QString tr(const char *text)
{
    return QCoreApplication::translate("hookdeskctl", text);
}

} // namespace hookdesk::ctl
