// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/webhookrequest.h"

#include <array>

namespace hookdesk
{

QString textOf(Outcome outcome)
{
    constexpr std::array texts{u"delivered", u"failed", u"skipped"};
    return QString::fromUtf16(texts.at(static_cast<size_t>(outcome)));
}

QString textOf(CountedAs counted)
{
    constexpr std::array texts{u"nothing", u"success", u"error", u"timeout"};
    return QString::fromUtf16(texts.at(static_cast<size_t>(counted)));
}

} // namespace hookdesk
