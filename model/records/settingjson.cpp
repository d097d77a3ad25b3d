// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/settingjson.h"

namespace hookdesk
{

Json jsonOf(const Settings &settings, const SettingSpec &spec)
{
    const auto json = [&](auto field) -> Json {
        const auto &value = settings.*field;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, bool>) {
            return value;
        } else if constexpr (std::is_same_v<Value, QStringList>) {
            Json list = Json::array();
            for (const auto &item : value)
                list.push_back(jsonText(item));
            return list;
        } else {
            return jsonText(settingText(settings, spec));
        }
    };
    return std::visit(json, spec.field);
}

} // namespace hookdesk
