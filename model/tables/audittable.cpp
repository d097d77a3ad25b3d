// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/audittable.h"

#include "model/records/json.h"
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

/// A line says no more; the details do.
constexpr qsizetype mostDataBytes = 4096;

QString tr(const char *text)
{
    return QCoreApplication::translate("AuditTable", text);
}

QString valueWords(const Json &value)
{
    if (value.is_null())
        return noValue();
    if (value.is_string())
        return textOf(value.get<std::string>()).simplified();
    if (value.is_boolean())
        return value.get<bool>() ? tr("yes") : tr("no");
    if (!value.is_array())
        return QString::fromUtf8(compactJson(value));
    QStringList words;
    for (const auto &element : value)
        words << valueWords(element);
    return words.isEmpty() ? tr("none") : words.join(u", "_s);
}

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
    specs[Table::Time] = {.title = tr("Time"),
                          .width = 19,
                          .text = [](const Row &row) { return timeText(row.entry.at); },
                          .sortKey = [](const Row &row) { return row.entry.id.value; }, // they are added in this order
                          .tooltip = [](const Row &row) { return timeTooltip(row.entry.at); }};
    specs[Table::Who] = {.title = tr("Who"),
                         .width = 10,
                         .text = [](const Row &row) { return row.entry.actor; },
                         .titleTooltip = tr("The person's login name; “engine” is this program by itself")};
    specs[Table::What] = {.title = tr("What"),
                          .width = 26,
                          .text = [](const Row &row) { return auditEventWords(row.entry.event); },
                          .tooltip = [](const Row &row) { return row.entry.event; }};
}

void addToWhat(Table::Specs &specs)
{
    specs[Table::Target] = {.title = tr("Target"),
                            .width = 20,
                            .text = [](const Row &row) { return orNoValue(row.entry.target); },
                            .tone = [](const Row &row) { return toneOfText(row.entry.target); }};
    specs[Table::Organization] = {.title = tr("Organization"),
                                  .width = 16,
                                  .text = [](const Row &row) { return orNoValue(row.organizationName); },
                                  .tooltip =
                                      [](const Row &row) {
                                          return row.organizationSlug.isEmpty() ? tr("It is about none.")
                                                                                : row.organizationSlug;
                                      },
                                  .tone = [](const Row &row) { return toneOfText(row.organizationName); }};
    specs[Table::Details] = {.title = tr("Details"),
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

QString auditEventWords(const QString &event)
{
    auto words = event.toLower().replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString auditDataWords(const QByteArray &json)
{
    if (json.size() > mostDataBytes)
        return tr("%1 of data").arg(sizeText(json.size()));
    const auto data = parseJson(json);
    if (!data || !data->is_object())
        return QString::fromUtf8(json);
    QStringList words;
    for (const auto &[key, value] : data->items())
        words << tr("%1: %2").arg(textOf(key).replace(u'_', u' '), valueWords(value));
    return words.join(u", "_s);
}

AuditTable::AuditTable(Store &store, const Clock &clock, QObject *parent)
    : NewestTable(specs(), store, clock, Topic::Audit | Topic::Organizations, 250ms, parent)
{
}

void AuditTable::read()
{
    const auto rows =
        store().read([most = limit()](Connection &connection) { return AuditList(connection).newest(most); });
    whenDone(this, rows, [this](const Result<QList<AuditRow>> &rows) {
        if (rows)
            showNewest(*rows);
        ended(rows ? std::optional<Error>() : rows.error());
    });
}

} // namespace hookdesk
