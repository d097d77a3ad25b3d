// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person chooses for this desktop alone; all else that can be set is the store's.
#pragma once

#include "ui/colorscheme.h"

#include <QSettings>
#include <optional>

namespace hookdesk
{

struct DeskChoices {
    std::optional<ColorScheme> scheme; ///< none: the desktop's
    bool tellsOfDisabling = true;      ///< a notice of the desktop when an integration is disabled

    bool operator==(const DeskChoices &) const = default;

    static DeskChoices load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace hookdesk
