// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskchoices.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

const auto schemeKey = u"desk/colorScheme"_s;
const auto noticesKey = u"desk/tellsOfDisabling"_s;

} // namespace

DeskChoices DeskChoices::load(const QSettings &settings)
{
    DeskChoices choices;
    const auto scheme = settings.value(schemeKey).toString();
    if (scheme == u"light" || scheme == u"dark")
        choices.scheme = scheme == u"dark" ? ColorScheme::Dark : ColorScheme::Light;
    choices.tellsOfDisabling = settings.value(noticesKey, choices.tellsOfDisabling).toBool();
    return choices;
}

void DeskChoices::save(QSettings &settings) const
{
    if (scheme)
        settings.setValue(schemeKey, *scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s);
    else
        settings.remove(schemeKey);
    settings.setValue(noticesKey, tellsOfDisabling);
}

} // namespace hookdesk
