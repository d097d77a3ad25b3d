// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/settingchanges.h"

#include "model/records/settingjson.h"
#include "model/store/auditlog.h"
#include "model/store/storedsettings.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

Result<Settings> changeSettings(Connection &connection, const QList<SettingChange> &changes, const QString &actor,
                                Instant now)
{
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    for (const auto &[key, text] : changes) {
        HOOKDESK_TRY_ASSIGN(spec, settingSpec(key));
        HOOKDESK_TRY(StoredSettings(connection).save(key, text));
        HOOKDESK_TRY_ASSIGN(after, StoredSettings(connection).load());
        if (after == settings)
            continue;
        AuditEntry entry;
        entry.at = now;
        entry.actor = actor;
        entry.event = u"SETTING_CHANGED"_s;
        entry.target = key;
        entry.data = compactJson({{"before", jsonOf(settings, *spec)}, {"after", jsonOf(after, *spec)}});
        HOOKDESK_TRY(AuditLog(connection).add(entry));
        settings = after;
    }
    return settings;
}

} // namespace hookdesk
