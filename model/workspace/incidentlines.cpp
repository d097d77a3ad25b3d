// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/incidentlines.h"

#include "model/records/jsonvalues.h"
#include "model/store/lists/incidentlist.h"
#include "model/workspace/workspacejson.h"

namespace hookdesk
{

namespace
{

constexpr int atOnce = 100; ///< one can have a megabyte

} // namespace

Result<> writeIncidentLines(Store &store, const TakeLines &take)
{
    std::optional<ListCursor> last;
    do {
        const auto read = [last](Connection &connection) {
            return IncidentList(connection).wholePage({}, last, atOnce);
        };
        HOOKDESK_TRY_ASSIGN(page, store.read(read).takeResult());
        QByteArray lines;
        for (const auto &row : std::as_const(page.rows))
            lines += jsonLine(workspaceJson(row.incident, row.organizationSlug)) + '\n';
        HOOKDESK_TRY_ASSIGN(goesOn, take(lines, page.rows.size()));
        last = goesOn ? page.next : std::nullopt;
    } while (last);
    return {};
}

} // namespace hookdesk
