// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/entries.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hookdesk::workspace
{

namespace
{

constexpr auto required = KeyTrait::Required;
constexpr auto unique = KeyTrait::Unique;
constexpr qsizetype longestName = 255;
constexpr qsizetype longestText = 1000;

Format<Role> role()
{
    return oneOf<Role>(Texts::tr("a role"), {{u"member"_s, Role::Member},
                                             {u"admin"_s, Role::Admin},
                                             {u"manager"_s, Role::Manager},
                                             {u"owner"_s, Role::Owner}});
}

Format<AppStatus> appStatus()
{
    return oneOf<AppStatus>(Texts::tr("a status"),
                            {{u"unpublished"_s, AppStatus::Unpublished},
                             {u"published"_s, AppStatus::Published},
                             {u"internal"_s, AppStatus::Internal},
                             {u"publish_request_inprogress"_s, AppStatus::PublishRequestInProgress},
                             {u"deletion_in_progress"_s, AppStatus::DeletionInProgress}});
}

Format<InstallationStatus> installationStatus()
{
    return oneOf<InstallationStatus>(Texts::tr("a status"), {{u"pending"_s, InstallationStatus::Pending},
                                                             {u"installed"_s, InstallationStatus::Installed}});
}

/// Members of one organization: bounded, and each address once.
Format<QList<Member>> members()
{
    const auto member = nested<Member>({key<Member>("email", &Member::email, email(), required),
                                        key<Member>("name", &Member::name, text(longestName)),
                                        key<Member>("role", &Member::role, role())});
    const auto read = [=](const Json &value, const Place &place) -> std::optional<QList<Member>> {
        constexpr size_t mostMembers = 10000;
        if (!value.is_array()) {
            complainOfType(value, place, Texts::tr("a list"));
            return std::nullopt;
        }
        if (value.size() > mostMembers) {
            place.complain(Texts::tr("has %1 members; at most %2 are accepted").arg(value.size()).arg(mostMembers));
            return std::nullopt;
        }
        const auto complaints = place.complaints().count();
        QList<Member> list;
        QHash<QString, qsizetype> seen;
        for (size_t i = 0; i < value.size(); ++i) {
            const auto here = place.in(static_cast<qsizetype>(i));
            const auto read = member.read(value[i], here);
            if (!read)
                continue;
            if (const auto first = seen.constFind(read->email); first != seen.cend())
                here.in("email").complain(
                    Texts::tr("%1 is that of %2 already").arg(quoted(read->email), place.in(*first).text()));
            seen.insert(read->email, static_cast<qsizetype>(i));
            list << *read;
        }
        return place.complaints().count() == complaints ? std::optional(list) : std::nullopt;
    };
    const auto write = [=](const QList<Member> &list) {
        auto array = Json::array();
        for (const auto &one : list)
            array.push_back(*member.write(one));
        return array;
    };
    return {read, write};
}

Key<AppEntry> disabledKey()
{
    const auto disabling = nested<Disabling>({key<Disabling>("at", &Disabling::at, instant(), required),
                                              key<Disabling>("reason", &Disabling::reason, text(longestText)),
                                              key<Disabling>("events", &Disabling::events, events()),
                                              key<Disabling>("owners_notified", &Disabling::ownersNotified, count())});
    auto made = key<AppEntry>("disabled", &AppEntry::disabled, orNone(disabling));
    // Deliveries are not in the file: the one that did it stays known.
    made.copy = [](const AppEntry &from, AppEntry &to) {
        const auto before = to.disabled;
        to.disabled = from.disabled;
        if (to.disabled && before && to.disabled->at == before->at)
            to.disabled->delivery = before->delivery;
    };
    return made;
}

} // namespace

Format<AlertStatus> alertStatus()
{
    QList<std::pair<QString, AlertStatus>> names;
    for (const auto status : {AlertStatus::Open, AlertStatus::Resolved, AlertStatus::Warning, AlertStatus::Critical})
        names.append({actionOf(status), status});
    return oneOf(Texts::tr("a status"), names);
}

template <>
const Keys<OrganizationEntry> &keysOf()
{
    using Draft = OrganizationEntry;
    static const Keys<Draft> keys{
        key<Draft>("id", &Draft::id, identifier<OrganizationId>(), unique),
        key<Draft>("slug", &Draft::slug, slug(), required | unique),
        key<Draft>("name", &Draft::name, text(longestName), required),
        key<Draft>("url_prefix", &Draft::urlPrefix, urlPrefix()),
        key<Draft>("members", &Draft::members, orNone(members())),
    };
    return keys;
}

template <>
const Keys<AppEntry> &keysOf()
{
    using Draft = AppEntry;
    static const Keys<Draft> keys{
        key<Draft>("id", &Draft::id, identifier<AppId>(), unique),
        key<Draft>("uuid", &Draft::uuid, uuid(), unique),
        key<Draft>("slug", &Draft::slug, slug(), required | unique),
        key<Draft>("name", &Draft::name, text(longestName), required),
        key<Draft>("status", &Draft::status, appStatus(), required),
        key<Draft>("owner_organization", &Draft::ownerSlug, slug(), required),
        key<Draft>("webhook_url", &Draft::webhookUrl, webUrl(), required),
        key<Draft>("events", &Draft::events, events()),
        key<Draft>("is_alertable", &Draft::isAlertable, yesOrNo()),
        key<Draft>("client_secret", &Draft::clientSecret, text(longestText), KeyTrait::Secret),
        key<Draft>("timeout_threshold", &Draft::timeoutThreshold, orNone(number<int>(1, 1000000000))),
        key<Draft>("range_days", &Draft::rangeDays, orNone(number<int>(1, bufferDaysKept))),
        disabledKey(),
    };
    return keys;
}

template <>
const Keys<InstallationEntry> &keysOf()
{
    using Draft = InstallationEntry;
    static const Keys<Draft> keys{
        key<Draft>("id", &Draft::id, identifier<InstallationId>(), unique),
        key<Draft>("uuid", &Draft::uuid, uuid(), unique),
        key<Draft>("sentry_app", &Draft::appSlug, slug(), required),
        key<Draft>("organization", &Draft::organizationSlug, slug(), required),
        key<Draft>("status", &Draft::status, installationStatus(), required),
        key<Draft>("deleted", &Draft::deleted, flag()),
    };
    return keys;
}

template <>
const Keys<IncidentEntry> &keysOf()
{
    using Draft = IncidentEntry;
    static const Keys<Draft> keys{
        key<Draft>("id", &Draft::id, identifier<IncidentId>(), unique),
        key<Draft>("identifier", &Draft::identifier, number<qint64>(1, greatestIdentifier), required),
        key<Draft>("organization", &Draft::organizationSlug, slug(), required),
        key<Draft>("title", &Draft::title, text(longestTitle), required),
        key<Draft>("status", &Draft::status, alertStatus(), required),
        key<Draft>("date_started", &Draft::started, instant()),
        key<Draft>("attachment", &Draft::attachment, object()),
    };
    return keys;
}

template <>
const Keys<BufferEntry> &keysOf()
{
    using Draft = BufferEntry;
    static const Keys<Draft> keys{
        key<Draft>("sentry_app", &Draft::appSlug, slug(), required),
        key<Draft>("organization", &Draft::organizationSlug, slug(), required),
        key<Draft>("day", &Draft::day, day(), required),
        key<Draft>("success", &Draft::success, count()),
        key<Draft>("error", &Draft::error, count()),
        key<Draft>("timeout", &Draft::timeout, count()),
    };
    return keys;
}

} // namespace hookdesk::workspace
