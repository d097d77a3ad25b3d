// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/limitoption.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

QCommandLineOption limitOption(int byDefault)
{
    return {u"limit"_s,
            byDefault == unlimited ? tr("the newest N only; without it, all")
                                   : tr("the newest N; %1 without it").arg(byDefault),
            u"N"_s};
}

Result<int> limitOf(const Call &call, int byDefault)
{
    if (!call.has("limit"))
        return byDefault;
    bool isNumber = false;
    const auto text = call.option("limit");
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1)
        return failure(
            ErrorCode::InvalidInput,
            tr("“%1” is not a value of --limit. Allowed: a whole number from 1 to %2.").arg(text).arg(unlimited));
    return limit;
}

} // namespace hookdesk::ctl
