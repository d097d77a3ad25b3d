// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter language, over a real store: what is refused is refused in words, at a place of the text; what is accepted
// runs on every list, and chooses the responses that a plain look at each of them chooses.
#include "model/filter/filterparser.h"
#include "model/store/lists/auditlist.h"
#include "model/store/lists/disabledlist.h"
#include "model/store/lists/incidentlist.h"
#include "model/store/lists/installationlist.h"
#include "model/store/lists/maillist.h"
#include "model/store/lists/responselist.h"
#include "tests/fuzz/support/fuzztarget.h"
#include "tests/fuzz/support/plainfilter.h"
#include "tests/model/filterworld.h"
#include <limits>

using namespace hookdesk;
using namespace hookdesk::fuzz;
using namespace hookdesk::test;

namespace
{

constexpr int mostRows = 100;

/// The filter of a text, when it is one for a page with these keys.
std::optional<Filter> filterOf(const QString &text, const FilterKeys &keys)
{
    const auto filter = parseFilter(text, keys);
    if (!filter) {
        const auto &error = filter.error();
        require(!error.message.isEmpty(), "a filter is refused in words", text);
        require(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size(),
                "what is wrong is a part of the text", error.message);
        return std::nullopt;
    }
    for (const auto &term : filter->terms)
        require(keys.contains(term.key) && !term.values.isEmpty(), "a term is one of the page", text);
    return *filter;
}

QList<qint64> chosen(const QList<ResponseRow> &rows)
{
    QList<qint64> ids;
    for (const auto &row : rows)
        ids << row.id.value;
    return ids;
}

void requireSameResponses(Connection &connection, const Filter &filter, const QString &text)
{
    ResponseList list(connection, filter, filterNow);
    const auto rows = list.newest(mostRows);
    requireDone(rows, "a filter runs on responses");
    const auto all = ResponseList(connection).newest(mostRows);
    requireDone(all, "the responses are read");
    QList<ResponseRow> expected;
    for (const auto &row : *all) {
        if (fulfils(row, filter))
            expected << row;
    }
    require(chosen(*rows) == chosen(expected), "a filter chooses what a look at each row chooses", text);
    const auto scanned = list.before(AttemptId(std::numeric_limits<qint64>::max()), mostRows);
    requireDone(scanned, "a filter looks at responses");
    require(chosen(*rows) == chosen(*scanned), "what is looked up is what is chosen", text);
    const auto tally = list.tallyAfter({});
    requireDone(tally, "a filter counts responses");
    require(tally->all == expected.size(), "what is counted is what is chosen", text);
}

/// Each row fulfils a word, or the same with a dash before it.
template <class Choose>
void requireHalves(const Filter &filter, const QString &text, Choose choose)
{
    const auto all = choose(Filter{});
    for (auto term : filter.terms) {
        const auto some = choose(Filter{{term}});
        term.isNegated = !term.isNegated;
        require(some + choose(Filter{{term}}) == all, "a row fulfils a word or its opposite", text);
    }
    require(choose(filter) <= all, "a filter leaves rows out", text);
}

template <class List>
auto countOfList(Connection &connection)
{
    return [&connection](const Filter &filter) {
        const auto count = List(connection, filter, filterNow).count();
        requireDone(count, "a filter counts rows");
        return *count;
    };
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static TemporaryStore store;
    static const bool isFilled = [] {
        store.write(addFilterWorld);
        store.write([](Connection &connection) {
            return SentryApps(connection).disable(AppId(18), {.at = filterStart, .reason = QStringLiteral("late")});
        });
        return true;
    }();
    require(isFilled, "the store is filled");
    const auto text = QString::fromUtf8(inputOf(data, size));
    const auto ofResponses = filterOf(text, ResponseList::filterKeys());
    const auto ofInstallations = filterOf(text, InstallationList::filterKeys());
    const auto ofDisabled = filterOf(text, DisabledList::filterKeys());
    const auto ofIncidents = filterOf(text, IncidentList::filterKeys());
    const auto ofMails = filterOf(text, MailList::filterKeys());
    const auto ofAudit = filterOf(text, AuditList::filterKeys());
    const auto look = [&](Connection &connection) -> Result<> {
        const auto installations = [&](const Filter &filter) {
            const auto rows = HealthList(connection, filter).at(filterNow);
            requireDone(rows, "a filter runs on installations");
            return rows->size();
        };
        const auto disabled = [&](const Filter &filter) {
            const auto rows = DisabledList(connection, filter, filterNow).all();
            requireDone(rows, "a filter runs on disabled apps");
            return rows->size();
        };
        if (ofIncidents)
            requireHalves(*ofIncidents, text, countOfList<IncidentList>(connection));
        if (ofMails)
            requireHalves(*ofMails, text, countOfList<MailList>(connection));
        if (ofAudit)
            requireHalves(*ofAudit, text, countOfList<AuditList>(connection));
        if (ofResponses)
            requireSameResponses(connection, *ofResponses, text);
        if (ofInstallations)
            requireHalves(*ofInstallations, text, installations);
        if (ofDisabled)
            requireHalves(*ofDisabled, text, disabled);
        return {};
    };
    requireDone(store.store().read(look).takeResult(), "the store works");
    return 0;
}
