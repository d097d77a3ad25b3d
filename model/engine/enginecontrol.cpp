// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/engine/enginecontrol.h"

#include <array>

namespace hookdesk
{

QString textOf(ReportOutcome outcome)
{
    constexpr std::array texts{
        u"queued", u"delivered", u"failed", u"skipped", u"refused", u"missing_sentry_app", u"missing_installation"};
    return QString::fromUtf16(texts.at(static_cast<size_t>(outcome)));
}

} // namespace hookdesk
