// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loginname.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace hookdesk
{

QString loginName()
{
    // The account first: what the environment says can be set by anybody, and an audit log should not believe it.
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    for (const auto *variable : {"LOGNAME", "USER"}) {
        if (const auto name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("uid %1").arg(getuid());
}

} // namespace hookdesk
