// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/installationstable.h"

#include "model/tables/bufferdays.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "model/workspace/workspacejson.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr auto shownTopics =
    Topic::Organizations | Topic::SentryApps | Topic::Installations | Topic::Requests | Topic::Buffer | Topic::Settings;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(InstallationsTable)
};

QString answerOf(const LastResponse &last)
{
    return answerText(last.outcome, last.responseCode, last.error);
}

QString lastText(const InstallationRow &row)
{
    return row.last ? glyphOf(row.last->outcome) + u' ' + answerOf(*row.last) : noValue();
}

QString lastTooltip(const InstallationRow &row)
{
    if (!row.last)
        return Texts::tr("Nothing was sent yet, or it is no longer kept.");
    const auto phrase =
        row.last->responseCode == noResponse ? Texts::tr("(no response)") : phraseOf(row.last->responseCode);
    return answerOf(*row.last) + u' ' + phrase + u'\n' + timeTooltip(row.last->at);
}

QString rateText(const InstallationRow &row)
{
    const auto [sent, delivered] = row.lately;
    if (sent == 0)
        return noValue();
    // Rounded down: 100 % is said only when nothing failed, and 0 % when nothing was delivered.
    const int percent = static_cast<int>(100LL * delivered / sent);
    return percent == 0 && delivered > 0 ? Texts::tr("< 1 %") : Texts::tr("%1 %").arg(percent);
}

QVariant rateKey(const InstallationRow &row)
{
    return row.lately.sent == 0 ? -1.0 : static_cast<double>(row.lately.delivered) / row.lately.sent;
}

QString statusTooltip(const InstallationRow &row)
{
    return row.health.app.isInternal() ? Texts::tr("Internal apps are counted, and disabled when they are broken.")
                                       : Texts::tr("Only internal apps are counted in the buffer.");
}

/// The keys of the workspace file, and what the table has besides.
Json jsonOfInstallation(const InstallationRow &row)
{
    const auto &health = row.health;
    auto json = workspaceJson(health.installation, health.app.slug, health.organization.slug);
    json["state"] = jsonText(textOf(health.health.state));
    json["webhook_url"] = jsonText(health.app.webhookUrl);
    json["last_response_at"] = row.last ? jsonOf(row.last->at) : Json();
    json["last_response_code"] = row.last ? Json(row.last->responseCode) : Json();
    json["sent_24h"] = row.lately.sent;
    json["delivered_24h"] = row.lately.delivered;
    json["last_success_at"] = jsonOf(row.lastSeen);
    return json;
}

RowsTable<InstallationRow>::Specs specs()
{
    using Row = InstallationRow;
    RowsTable<Row>::Specs specs(InstallationsTable::ColumnCount);
    specs[InstallationsTable::App] = {.title = Texts::tr("App"),
                                      .width = 17,
                                      .text = [](const Row &row) { return row.health.app.name; },
                                      .tooltip = [](const Row &row) { return row.health.app.slug; }};
    specs[InstallationsTable::Organization] = {.title = Texts::tr("Organization"),
                                               .width = 15,
                                               .text = [](const Row &row) { return row.health.organization.name; },
                                               .tooltip = [](const Row &row) { return row.health.organization.slug; }};
    specs[InstallationsTable::Health] = {
        .title = Texts::tr("Health, 30 days"),
        .width = 33,
        .text = [](const Row &row) { return stateWords(row.health); },
        .sortKey = [](const Row &row) { return static_cast<int>(row.health.health.state); },
        .tooltip = [](const Row &row) { return stateText(row.health); },
        .tone = [](const Row &row) { return toneOf(row.health.health.state); },
        .titleTooltip = Texts::tr("The state by the rule that disables integrations, and the 30 days of the buffer"),
        .plain = [](const Row &row) { return wordOf(row.health.health.state); },
        .plainTitle = Texts::tr("Health")};
    specs[InstallationsTable::Last] = {
        .title = Texts::tr("Last response"),
        .width = 14,
        .text = lastText,
        .tooltip = lastTooltip,
        .tone = [](const Row &row) { return row.last ? toneOf(row.last->outcome) : Tone::Muted; },
        .plain = [](const Row &row) { return row.last ? answerOf(*row.last) : QString(); }};
    specs[InstallationsTable::SuccessRate] = {
        .title = Texts::tr("Success 24 h"),
        .width = 11,
        .text = rateText,
        .sortKey = rateKey,
        .tooltip =
            [](const Row &row) {
                return Texts::tr("%1 of %2 attempts of alerts in the last 24 hours were delivered")
                    .arg(row.lately.delivered)
                    .arg(row.lately.sent);
            },
        .tone = [](const Row &row) { return row.lately.sent == 0 ? Tone::Muted : Tone::Neutral; },
        .alignment = Qt::AlignRight,
        .titleTooltip = Texts::tr("Of the attempts of alerts; replays and pings are left out")};
    specs[InstallationsTable::LastSeen] = {
        .title = Texts::tr("Last success"),
        .width = 23,
        .text = [](const Row &row) { return row.lastSeen ? timeText(*row.lastSeen) : noValue(); },
        .tooltip =
            [](const Row &row) {
                return row.lastSeen ? timeTooltip(*row.lastSeen) : Texts::tr("Never, of what is kept");
            },
        .tone = [](const Row &row) { return row.lastSeen ? Tone::Neutral : Tone::Muted; },
        .titleTooltip =
            Texts::tr("When a webhook last answered an alert, a replay or a ping with a success (100 to 299)"),
        .firstOrder = Qt::DescendingOrder,
        .plain = [](const Row &row) { return row.lastSeen ? isoText(*row.lastSeen) : QString(); }};
    specs[InstallationsTable::Url] = {.title = Texts::tr("Webhook URL"),
                                      .width = 16,
                                      .text = [](const Row &row) { return row.health.app.webhookUrl; },
                                      .elide = Qt::ElideMiddle};
    specs[InstallationsTable::Status] = {.title = Texts::tr("App status"),
                                         .width = 13,
                                         .text = [](const Row &row) { return wordOf(row.health.app.status); },
                                         .tooltip = statusTooltip};
    specs[InstallationsTable::InstallationStatus] = {
        .title = Texts::tr("Installation"),
        .width = 10,
        .text = [](const Row &row) { return wordOf(row.health.installation.status); },
        .tooltip = [](const Row &row) { return row.health.installation.uuid; },
        .tone =
            [](const Row &row) { return row.health.installation.receivesAlerts() ? Tone::Neutral : Tone::Warning; }};
    return specs;
}

} // namespace

InstallationsTable::InstallationsTable(Store &store, const Clock &clock, QObject *parent)
    : RowsTable(specs(), store, clock, shownTopics, 250ms, parent)
{
}

QVariant InstallationsTable::data(const QModelIndex &index, int role) const
{
    if (role == DaysRole && index.isValid() && index.column() == Health)
        return QVariant::fromValue(BufferDays{rowAt(index.row()).health.shownDays()});
    return RowsTable::data(index, role);
}

std::optional<RowsExport> InstallationsTable::exported(ExportFormat format) const
{
    const auto read = [filter = filter(),
                       now = clock().now()](Connection &connection,
                                            const std::optional<ListCursor> &) -> Result<ListPage<InstallationRow>> {
        HOOKDESK_TRY_ASSIGN(rows, InstallationList(connection, filter).at(now));
        return ListPage<InstallationRow>{rows, {}};
    };
    return format == ExportFormat::Csv ? exportedColumns(read) : jsonExport(read, jsonOfInstallation);
}

void InstallationsTable::read()
{
    const auto rows = store().read([filter = filter(), now = clock().now()](Connection &connection) {
        return InstallationList(connection, filter).at(now);
    });
    whenDone(this, rows, [this](const Result<QList<InstallationRow>> &rows) {
        if (rows && !isOutdated())
            show(*rows);
        ended(rows ? std::optional<Error>() : rows.error());
    });
}

} // namespace hookdesk
