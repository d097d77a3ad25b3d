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

Result<int> numberOf(const Call &call, const char *option)
{
    bool isNumber = false;
    const auto text = call.option(option);
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(ErrorCode::InvalidInput, tr("“%1” is not a value of --%2. Allowed: a whole number from 1 to %3.")
                                                    .arg(text, QLatin1StringView(option))
                                                    .arg(unlimited));
    return number;
}

Result<int> limitOf(const Call &call, int byDefault)
{
    return call.has("limit") ? numberOf(call, "limit") : byDefault;
}

} // namespace hookdesk::ctl
