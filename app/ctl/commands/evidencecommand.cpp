// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `evidence`: what proves deliveries to somebody else, in one file.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "model/records/json.h"
#include "model/store/lists/replayplan.h"
#include "model/store/lists/responselist.h"
#include "model/story/evidence.h"
#include "model/workspace/outputfile.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Result<QList<Evidence>> evidenceOf(Connection &connection, const Filter &filter, Instant now)
{
    HOOKDESK_TRY_ASSIGN(chosen, ReplayPlan(connection).of(filter, now, EvidenceReader::mostDeliveries + 1));
    if (chosen.size() > EvidenceReader::mostDeliveries)
        return failure(ErrorCode::Refused, tr("More than %1 deliveries fulfil the filter, which are too many for one "
                                              "file of evidence. Narrow it: as app:deploy-bot since:1h.")
                                               .arg(EvidenceReader::mostDeliveries));
    QList<DeliveryId> deliveries;
    for (const auto &each : std::as_const(chosen))
        deliveries << each.original;
    return EvidenceReader(connection).of(deliveries, now);
}

Result<ExitStatus> run(const Call &call)
{
    if (!call.has("filter"))
        return call.wrongUsage(tr("“evidence” needs --filter WORDS, which deliveries it is about: as "
                                  "--filter request-id:0b7c."));
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    if (filter->isEmpty())
        return call.wrongUsage(tr("--filter is empty. For everything, choose it: --filter kind:alert."));
    const auto path = call.arguments.value(0, u"-"_s);
    HOOKDESK_TRY(checkIsNotTheStore(path, call.store.path));
    const EvidenceHead head{call.clock.now(), loginName()};
    const auto read = [filter = *filter, now = head.at](Connection &connection) {
        return evidenceOf(connection, filter, now);
    };
    HOOKDESK_TRY_ASSIGN(evidence, readStore(call, read));
    if (path == u"-") {
        if (call.output.isJson()) {
            HOOKDESK_TRY_ASSIGN(json, parseJson(evidenceJson(evidence, head)));
            call.output.json(json);
        } else {
            call.output.bytes(evidenceHtml(evidence, head));
        }
        return ExitStatus::Done;
    }
    HOOKDESK_TRY(writePrivately(path, evidenceFor(path, evidence, head)));
    if (call.output.isJson())
        call.output.json({{"file", jsonText(path)}, {"deliveries", evidence.size()}});
    else
        call.output.line(tr("The evidence of %1 deliveries is in %2.").arg(evidence.size()).arg(path));
    return ExitStatus::Done;
}

} // namespace

Command evidenceCommand()
{
    return {
        .name = u"evidence"_s,
        .synopsis = u"[FILE] --filter WORDS"_s,
        .summary = tr("Writes what proves deliveries: what was sent, byte for byte, and what came back."),
        .details =
            tr("To a FILE that ends in .json as JSON, else as HTML, which needs nothing else and can be "
               "printed; without FILE, or with -, to standard output. Of each delivery with a response that "
               "fulfils the filter; more than %1 are refused. No secret is in it. FILE is replaced, with mode 0600.")
                .arg(EvidenceReader::mostDeliveries),
        .mostArguments = 1,
        .filter = ResponseList::filterKeys(),
        .run = run};
}

} // namespace hookdesk::ctl
