// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storedsettings.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

constexpr Statement selectAll{"read the settings", "SELECT key, value FROM settings"};
constexpr Statement saveOne{"save a setting", "INSERT INTO settings (key, value) VALUES (?, ?)"
                                              " ON CONFLICT (key) DO UPDATE SET value = excluded.value"};
constexpr Statement removeOne{"reset a setting", "DELETE FROM settings WHERE key = ?"};

} // namespace

Result<Settings> StoredSettings::load()
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(selectAll));
    Settings settings;
    while (rows.next()) {
        if (const auto spec = settingSpec(rows.text(0)))
            static_cast<void>(setSetting(settings, **spec, rows.text(1))); // another version's value: the default stays
    }
    HOOKDESK_TRY(rows.ended());
    return settings;
}

Result<> StoredSettings::save(const QString &key, const QString &text)
{
    HOOKDESK_TRY_ASSIGN(spec, settingSpec(key));
    Settings settings;
    HOOKDESK_TRY(setSetting(settings, *spec, text));
    if (settings == Settings{})
        return doneBy(m_connection.run(removeOne, {key}));
    return doneBy(m_connection.run(saveOne, {key, settingText(settings, *spec)}));
}

} // namespace hookdesk
