// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/delivery.h"

#include <array>

namespace hookdesk
{

namespace
{
constexpr std::array errorTexts{u"",    u"timeout",   u"refused",   u"reset",  u"dns",
                                u"tls", u"malformed", u"too_large", u"blocked"};
constexpr std::array kindTexts{u"alert", u"replay", u"ping"};
constexpr std::array stateTexts{u"queued", u"in_flight", u"delivered", u"failed", u"skipped", u"cancelled"};
} // namespace

QString textOf(DeliveryError error)
{
    return QString::fromUtf16(errorTexts.at(static_cast<size_t>(error)));
}

QString textOf(DeliveryKind kind)
{
    return QString::fromUtf16(kindTexts.at(static_cast<size_t>(kind)));
}

QString textOf(DeliveryState state)
{
    return QString::fromUtf16(stateTexts.at(static_cast<size_t>(state)));
}

} // namespace hookdesk
