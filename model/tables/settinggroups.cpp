// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/settinggroups.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct SettingGroupsTexts {
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
         SettingGroupsTexts::tr("Mail"),
         SettingGroupsTexts::tr("The server that takes the mails to owners of disabled integrations."),
         {entry(u"mail.host"_s, SettingGroupsTexts::tr("Server")),
          entry(u"mail.port"_s, SettingGroupsTexts::tr("Port")),
          entry(u"mail.security"_s, SettingGroupsTexts::tr("Encryption")),
          entry(u"mail.username"_s, SettingGroupsTexts::tr("User name")),
          entry(u"mail.from"_s, SettingGroupsTexts::tr("Sender")),
          entry(u"mail.retry_delay_s"_s, SettingGroupsTexts::tr("Between two tries"), SettingGroupsTexts::tr("s"))}},
        {u"webhooks"_s,
         SettingGroupsTexts::tr("Webhooks"),
         SettingGroupsTexts::tr("How alerts are sent, and how often they are tried again."),
         {entry(u"webhook.timeout_ms"_s, SettingGroupsTexts::tr("Timeout"), SettingGroupsTexts::tr("ms")),
          entry(u"webhook.retry.max"_s, SettingGroupsTexts::tr("Tries after the first"),
                SettingGroupsTexts::tr("tries")),
          entry(u"webhook.retry.delay_s"_s, SettingGroupsTexts::tr("Between two tries"), SettingGroupsTexts::tr("s")),
          entry(u"webhook.retry.exponential"_s, SettingGroupsTexts::tr("Wait longer before each further try")),
          entry(u"webhook.max_in_flight"_s, SettingGroupsTexts::tr("At once"), SettingGroupsTexts::tr("deliveries")),
          entry(u"webhook.max_response_bytes"_s, SettingGroupsTexts::tr("Kept of a response"),
                SettingGroupsTexts::tr("bytes")),
          entry(u"webhook.send_to_disabled"_s, SettingGroupsTexts::tr("Send alerts to disabled apps"))}},
        {u"thresholds"_s,
         SettingGroupsTexts::tr("Thresholds"),
         SettingGroupsTexts::tr("When an integration is broken, and therefore disabled. An app may have its own."),
         {entry(u"broken.timeout_threshold"_s, SettingGroupsTexts::tr("Timeouts"), SettingGroupsTexts::tr("a day")),
          entry(u"broken.range_days"_s, SettingGroupsTexts::tr("Error days in a row"), SettingGroupsTexts::tr("days")),
          entry(u"broken.count_5xx"_s, SettingGroupsTexts::tr("Count responses 500 to 599 as errors"))}},
        {u"networks"_s,
         SettingGroupsTexts::tr("Networks"),
         SettingGroupsTexts::tr("Where webhook requests may go. One network a line, or separated by commas."),
         {entry(u"network.deny"_s, SettingGroupsTexts::tr("Denied")),
          entry(u"network.allow"_s, SettingGroupsTexts::tr("Allowed all the same"))}},
        {u"replay"_s,
         SettingGroupsTexts::tr("Replay"),
         SettingGroupsTexts::tr("How fast alerts are sent once more, and whether that counts."),
         {entry(u"replay.rate_per_host"_s, SettingGroupsTexts::tr("To one host"), SettingGroupsTexts::tr("a second")),
          entry(u"replay.counts"_s, SettingGroupsTexts::tr("Count replays and pings in the buffer"))}},
        {u"retention"_s,
         SettingGroupsTexts::tr("Retention"),
         SettingGroupsTexts::tr("How long responses are kept, and how many. Older ones are removed."),
         {entry(u"retention.days"_s, SettingGroupsTexts::tr("Kept for"), SettingGroupsTexts::tr("days")),
          entry(u"retention.max_rows"_s, SettingGroupsTexts::tr("At most"), SettingGroupsTexts::tr("responses"))}},
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
    SettingGroup rest{u"other"_s,
                      SettingGroupsTexts::tr("Other"),
                      SettingGroupsTexts::tr("Settings that belong to none of the others."),
                      {}};
    for (const auto &spec : settingSpecs()) {
        if (!known.contains(spec.key))
            rest.entries << SettingEntry{&spec, spec.key, {}};
    }
    if (!rest.entries.isEmpty())
        groups << rest;
    return groups;
}

QString settingName(const QString &key)
{
    for (const auto &group : settingGroups()) {
        for (const auto &one : group.entries) {
            if (one.spec->key == key)
                return SettingGroupsTexts::tr("“%1” (%2)").arg(one.title, key);
        }
    }
    return key;
}

SettingGroup settingGroup(const QString &id)
{
    const auto groups = settingGroups();
    return *std::find_if(groups.cbegin(), groups.cend(), [&id](const SettingGroup &group) { return group.id == id; });
}

} // namespace hookdesk
