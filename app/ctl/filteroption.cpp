// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/filteroption.h"

#include "model/filter/filterkeys.h"
#include "model/filter/filterparser.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

QCommandLineOption filterOption(const FilterKeys &keys)
{
    return {u"filter"_s,
            tr("the rows that fulfil these words only: text, or one of %1 with a colon and a value; - leaves out")
                .arg(filterWordsText(keys)),
            u"WORDS"_s};
}

Result<Filter> filterOf(const Call &call)
{
    const auto filter = parseFilter(call.options.values(u"filter"_s).join(u' '), call.command.filter);
    if (!filter)
        return failure(ErrorCode::InvalidInput, tr("--filter: %1").arg(filter.error().message));
    return *filter;
}

} // namespace hookdesk::ctl
