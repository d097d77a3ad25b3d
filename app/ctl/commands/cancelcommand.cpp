// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `cancel`: takes queued deliveries back.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/sending.h"
#include "app/loginname.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Result<QList<DeliveryId>> deliveriesOf(const Call &call)
{
    QList<DeliveryId> ids;
    for (const auto &text : call.arguments) {
        bool isNumber = false;
        const DeliveryId id(text.toLongLong(&isNumber));
        if (!isNumber || !id.isValid())
            return failure(ErrorCode::InvalidInput, tr("“%1” is not the number of a delivery.").arg(text));
        ids << id;
    }
    return ids;
}

Result<ExitStatus> run(const Call &call)
{
    const auto ids = deliveriesOf(call);
    if (!ids)
        return call.wrongUsage(ids.error().message);
    HOOKDESK_TRY_ASSIGN(session, startPausedSession(call));
    auto status = ExitStatus::Done;
    for (const auto &id : *ids) {
        const auto cancelled = await(session->engine().cancel(id, loginName()));
        if (!cancelled && cancelled.error().code != ErrorCode::Refused && cancelled.error().code != ErrorCode::NotFound)
            return failure(cancelled.error());
        if (!cancelled)
            status = ExitStatus::Failures;
        const auto said = cancelled ? tr("Delivery %1 is cancelled.").arg(id.value) : cancelled.error().message;
        if (call.output.isJson())
            call.output.json(
                {{"delivery", id.value}, {"cancelled", cancelled.has_value()}, {"detail", said.toStdString()}});
        else
            call.output.line(said);
    }
    return status;
}

} // namespace

Command cancelCommand()
{
    return {.name = u"cancel"_s,
            .synopsis = u"DELIVERY…"_s,
            .summary = tr("Takes back deliveries that are queued, or the further tries of some."),
            .details =
                tr("Written to the audit log. What is on its way or has ended cannot be taken back: exit status 1."),
            .fewestArguments = 1,
            .mostArguments = 1000,
            .run = run};
}

} // namespace hookdesk::ctl
