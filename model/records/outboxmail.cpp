// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/outboxmail.h"

#include <array>

namespace hookdesk
{

QString textOf(MailState state)
{
    constexpr std::array texts{u"queued", u"sending", u"sent", u"cancelled"};
    return QString::fromUtf16(texts.at(static_cast<size_t>(state)));
}

} // namespace hookdesk
