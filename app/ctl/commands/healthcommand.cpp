// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `health`: how well each integration is, by the days of its buffer.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/lists/healthlist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk::ctl
{

namespace
{

QChar signOf(const BufferDay &day)
{
    const bool hasFailed = day.error > 0 || day.timeout > 0;
    if (day.success > 0)
        return hasFailed ? u'~' : u'+';
    return hasFailed ? u'x' : u'.';
}

QString daysText(const HealthRow &row)
{
    QString text;
    for (const auto &day : row.days)
        text += signOf(day);
    return text;
}

Listing<HealthRow> listing()
{
    using Align = Column<HealthRow>::Align;
    const auto share = [](int part, int whole) { return u"%1/%2"_s.arg(part).arg(whole); };
    return {{{tr("app"), [](const HealthRow &row) { return row.app.slug; }},
             {tr("organization"), [](const HealthRow &row) { return row.organization.slug; }},
             {tr("state"), [](const HealthRow &row) { return textOf(row.health.state); }},
             {tr("error days"), [=](const HealthRow &row) { return share(row.health.errorDays, row.rule.rangeDays); },
              Align::Right},
             {tr("timeouts today"),
              [=](const HealthRow &row) { return share(row.health.timeoutsToday, row.rule.timeoutThreshold); },
              Align::Right},
             {tr("expected to be disabled"),
              [](const HealthRow &row) {
                  return row.health.expectedDisable ? row.health.expectedDisable->toString(Qt::ISODate) : QString();
              }},
             {tr("last days, today at the end"), daysText}},
            hookdesk::jsonOf,
            tr("No app is installed yet. “hookdeskctl import FILE” brings installations.")};
}

/// When to look: now, or the end of another day. Error: InvalidInput.
Result<Instant> instantOf(const Call &call)
{
    const auto now = call.clock.now();
    if (!call.has("at"))
        return now;
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const auto text = call.option("at");
    const auto day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is not a day. Give it as year, month and day: 2026-11-23.").arg(text));
    if (day == dayOf(now))
        return now;
    return instantFromMs(day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch()) - 1ms;
}

Result<ExitStatus> run(const Call &call)
{
    const auto at = instantOf(call);
    if (!at)
        return call.wrongUsage(at.error().message);
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    const auto read = [filter = *filter, when = *at](Connection &connection) {
        return HealthList(connection, filter).at(when);
    };
    HOOKDESK_TRY_ASSIGN(rows, readStore(call, read));
    print(call.output, listing(), rows, *filter);
    return ExitStatus::Done;
}

} // namespace

Command healthCommand()
{
    return {.name = u"health"_s,
            .synopsis = u"[--filter WORDS] [--at DAY]"_s,
            .summary = tr("Tells how well each integration is, those most at risk first."),
            .details = tr("A day counts from midnight to midnight UTC: + successes only, ~ some failed, x all failed, "
                          ". nothing counted.\n"
                          "With --at, the days as they stood at the end of that day; whether an app is disabled is "
                          "always as of now."),
            .options = {{u"at"_s, tr("the day to look at, as 2026-11-23; without it, now"), u"DAY"_s}},
            .filter = HealthList::filterKeys(),
            .run = run};
}

} // namespace hookdesk::ctl
