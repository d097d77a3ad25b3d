// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/audittable.h"

#include "model/tables/auditwords.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

using Row = AuditRow;
using Table = AuditTable;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditTable)
};

QString orNoValue(const QString &text)
{
    return text.isEmpty() ? noValue() : text;
}

Tone toneOfText(const QString &text)
{
    return text.isEmpty() ? Tone::Muted : Tone::Neutral;
}

void addWhoDidIt(Table::Specs &specs)
{
    specs[Table::Time] = {.title = Texts::tr("Time"),
                          .width = 23,
                          .text = [](const Row &row) { return timeText(row.entry.at); },
                          .tooltip = [](const Row &row) { return timeTooltip(row.entry.at); },
                          .order = SortKey::Time,
                          .firstOrder = Qt::DescendingOrder,
                          .plain = [](const Row &row) { return isoText(row.entry.at); }};
    specs[Table::Who] = {.title = Texts::tr("Who"),
                         .width = 10,
                         .text = [](const Row &row) { return row.entry.actor; },
                         .titleTooltip = Texts::tr("The person's login name; “engine” is this program by itself"),
                         .order = SortKey::Who};
    specs[Table::What] = {.title = Texts::tr("What"),
                          .width = 26,
                          .text = [](const Row &row) { return auditEventWords(row.entry.event); },
                          .tooltip = [](const Row &row) { return row.entry.event; },
                          .order = SortKey::Event};
}

void addToWhat(Table::Specs &specs)
{
    specs[Table::Target] = {.title = Texts::tr("Target"),
                            .width = 20,
                            .text = [](const Row &row) { return orNoValue(row.entry.target); },
                            .tone = [](const Row &row) { return toneOfText(row.entry.target); },
                            .order = SortKey::Target};
    specs[Table::Organization] = {.title = Texts::tr("Organization"),
                                  .width = 16,
                                  .text = [](const Row &row) { return orNoValue(row.organizationName); },
                                  .tooltip =
                                      [](const Row &row) {
                                          return row.organizationSlug.isEmpty() ? Texts::tr("It is about none.")
                                                                                : row.organizationSlug;
                                      },
                                  .tone = [](const Row &row) { return toneOfText(row.organizationName); },
                                  .order = SortKey::Organization};
    specs[Table::Details] = {.title = Texts::tr("Details"),
                             .width = 44,
                             .text = [](const Row &row) { return orNoValue(auditDataWords(row.entry.data)); },
                             .tone = [](const Row &row) { return toneOfText(auditDataWords(row.entry.data)); }};
}

Table::Specs specs()
{
    Table::Specs specs(Table::ColumnCount);
    addWhoDidIt(specs);
    addToWhat(specs);
    return specs;
}

} // namespace

AuditTable::AuditTable(Store &store, const Clock &clock, QObject *parent)
    : NewestTable(specs(), store, clock, Topic::Audit | Topic::Organizations, 250ms, parent)
{
}

std::optional<RowsExport> AuditTable::exported(ExportFormat format) const
{
    const auto list = [filter = filter(), now = clock().now()](Connection &connection) {
        return AuditList(connection, filter, now);
    };
    const auto read = [list, order = order()](Connection &connection, const std::optional<ListCursor> &after) {
        return list(connection).page(order, after, rowsOfPart);
    };
    auto rows = format == ExportFormat::Csv ? exportedColumns(read)
                                            : jsonExport(read, [](const AuditRow &row) { return jsonOf(row); });
    rows.count = [list](Connection &connection) { return list(connection).count(); };
    return rows;
}

void AuditTable::read()
{
    const auto page =
        store().read([filter = filter(), order = order(), now = clock().now(), most = limit()](Connection &connection) {
            return AuditList(connection, filter, now).page(order, {}, most);
        });
    whenDone(this, page, [this](const Result<ListPage<AuditRow>> &page) {
        if (page && !isOutdated())
            showFirst(page->rows);
        ended(page ? std::optional<Error>() : page.error());
    });
}

} // namespace hookdesk
