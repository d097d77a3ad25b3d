// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A setting as JSON has it: numbers, true and false, lists, texts.
#pragma once

#include "model/records/json.h"
#include "model/records/settings.h"

namespace hookdesk
{

Json jsonOf(const Settings &settings, const SettingSpec &spec);

} // namespace hookdesk
