// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settinggroups.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SettingGroups)
};

SettingEntry entry(const QString &key, const QString &title, const QString &unit = {})
{
    const auto spec = settingSpec(key);
    Q_ASSERT(spec); // a test asks for all groups
    return {*spec, title, unit};
}

QList<SettingGroup> placed()
{
    return {
        {u"mail"_s,
         Texts::tr("Mail"),
         Texts::tr("The server that takes the mails to owners of disabled integrations."),
         {entry(u"mail.host"_s, Texts::tr("Server")), entry(u"mail.port"_s, Texts::tr("Port")),
          entry(u"mail.security"_s, Texts::tr("Encryption")), entry(u"mail.username"_s, Texts::tr("User name")),
          entry(u"mail.from"_s, Texts::tr("Sender")),
          entry(u"mail.retry_delay_s"_s, Texts::tr("Between two tries"), Texts::tr("s"))}},
        {u"webhooks"_s,
         Texts::tr("Webhooks"),
         Texts::tr("How alerts are sent, and how often they are tried again."),
         {entry(u"webhook.timeout_ms"_s, Texts::tr("Timeout"), Texts::tr("ms")),
          entry(u"webhook.retry.max"_s, Texts::tr("Tries after the first"), Texts::tr("tries")),
          entry(u"webhook.retry.delay_s"_s, Texts::tr("Between two tries"), Texts::tr("s")),
          entry(u"webhook.retry.exponential"_s, Texts::tr("Wait longer before each further try")),
          entry(u"webhook.max_in_flight"_s, Texts::tr("At once"), Texts::tr("deliveries")),
          entry(u"webhook.max_response_bytes"_s, Texts::tr("Kept of a response"), Texts::tr("bytes")),
          entry(u"webhook.send_to_disabled"_s, Texts::tr("Send alerts to disabled apps"))}},
        {u"thresholds"_s,
         Texts::tr("Thresholds"),
         Texts::tr("When an integration is broken, and therefore disabled. An app may have its own."),
         {entry(u"broken.timeout_threshold"_s, Texts::tr("Timeouts"), Texts::tr("a day")),
          entry(u"broken.range_days"_s, Texts::tr("Error days in a row"), Texts::tr("days")),
          entry(u"broken.count_5xx"_s, Texts::tr("Count responses 500 to 599 as errors"))}},
        {u"networks"_s,
         Texts::tr("Networks"),
         Texts::tr("Where webhook requests may go. One network a line, or separated by commas."),
         {entry(u"network.deny"_s, Texts::tr("Denied")), entry(u"network.allow"_s, Texts::tr("Allowed all the same"))}},
        {u"replay"_s,
         Texts::tr("Replay"),
         Texts::tr("How fast alerts are sent once more, and whether that counts."),
         {entry(u"replay.rate_per_host"_s, Texts::tr("To one host"), Texts::tr("a second")),
          entry(u"replay.counts"_s, Texts::tr("Count replays and pings in the buffer"))}},
        {u"retention"_s,
         Texts::tr("Retention"),
         Texts::tr("How long responses are kept, and how many. Older ones are removed."),
         {entry(u"retention.days"_s, Texts::tr("Kept for"), Texts::tr("days")),
          entry(u"retention.max_rows"_s, Texts::tr("At most"), Texts::tr("responses"))}},
    };
}

} // namespace

QList<SettingGroup> settingGroups()
{
    auto groups = placed();
    QSet<QString> known;
    for (const auto &group : std::as_const(groups)) {
        for (const auto &one : group.entries)
            known << one.spec->key;
    }
    SettingGroup rest{u"other"_s, Texts::tr("Other"), Texts::tr("Settings that belong to none of the others."), {}};
    for (const auto &spec : settingSpecs()) {
        if (!known.contains(spec.key))
            rest.entries << SettingEntry{&spec, spec.key, {}};
    }
    if (!rest.entries.isEmpty())
        groups << rest;
    return groups;
}

SettingGroup settingGroup(const QString &id)
{
    const auto groups = settingGroups();
    return *std::find_if(groups.cbegin(), groups.cend(), [&id](const SettingGroup &group) { return group.id == id; });
}

} // namespace hookdesk
