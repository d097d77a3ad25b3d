// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/workspacesetup.h"

#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/format.h"
#include "model/workspace/workspaceimport.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr qsizetype longestName = 255;

enum class Need { Needed, Optional };

void check(QStringList &problems, const QString &title, const QString &text, const workspace::Format<QString> &format,
           Need need)
{
    if (text.isEmpty()) {
        if (need == Need::Needed)
            problems << workspace::Texts::tr("%1 is missing.").arg(title);
        return;
    }
    workspace::Complaints complaints;
    format.read(jsonText(text), workspace::Place(complaints).in(title.toStdString()));
    problems += complaints.told();
}

/// The same as a workspace file.
QByteArray fileOf(const WorkspaceSetup &setup)
{
    const auto &app = setup.app;
    const Json owner{{"email", jsonText(setup.owner.email)}, {"name", jsonText(setup.owner.name)}, {"role", "owner"}};
    const Json organization{{"slug", jsonText(setup.organization.slug)},
                            {"name", jsonText(setup.organization.name)},
                            {"url_prefix", jsonText(setup.organization.urlPrefix)},
                            {"members", Json::array({owner})}};
    Json events = Json::array();
    for (const auto &event : app.events)
        events.push_back(jsonText(event));
    Json entry{{"slug", jsonText(app.slug)},
               {"name", jsonText(app.name)},
               {"status", "internal"},
               {"owner_organization", jsonText(setup.organization.slug)},
               {"webhook_url", jsonText(app.webhookUrl)},
               {"events", events}};
    if (!app.clientSecret.isEmpty())
        entry["client_secret"] = jsonText(app.clientSecret);
    const bool isInstalled = setup.installation == InstallationStatus::Installed;
    const Json installation{{"sentry_app", jsonText(app.slug)},
                            {"organization", jsonText(setup.organization.slug)},
                            {"status", isInstalled ? "installed" : "pending"}};
    return compactJson({{"organizations", Json::array({organization})},
                        {"sentry_apps", Json::array({entry})},
                        {"installations", Json::array({installation})}});
}

/// An import would change them.
Result<> checkIsNew(Connection &connection, const WorkspaceSetup &setup)
{
    const auto taken = [](const QString &slug) {
        return failure(
            ErrorCode::Refused,
            workspace::Texts::tr("Nothing was set up: the slug “%1” is taken already. Go back and choose another.")
                .arg(slug));
    };
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).named(setup.organization.slug));
    if (organization && organization->slug == setup.organization.slug)
        return taken(organization->slug);
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(setup.app.slug));
    if (app && app->slug == setup.app.slug)
        return taken(app->slug);
    return {};
}

} // namespace

QStringList problemsOfOrganization(const WorkspaceSetup &setup)
{
    QStringList problems;
    check(problems, workspace::Texts::tr("Name"), setup.organization.name, workspace::text(longestName), Need::Needed);
    check(problems, workspace::Texts::tr("Slug"), setup.organization.slug, workspace::slug(), Need::Needed);
    check(problems, workspace::Texts::tr("Owner's e-mail"), setup.owner.email, workspace::email(), Need::Needed);
    check(problems, workspace::Texts::tr("Owner's name"), setup.owner.name, workspace::text(longestName),
          Need::Optional);
    check(problems, workspace::Texts::tr("Web address"), setup.organization.urlPrefix, workspace::urlPrefix(),
          Need::Optional);
    return problems;
}

QStringList problemsOfApp(const WorkspaceSetup &setup)
{
    QStringList problems;
    const auto &app = setup.app;
    check(problems, workspace::Texts::tr("Name"), app.name, workspace::text(longestName), Need::Needed);
    check(problems, workspace::Texts::tr("Slug"), app.slug, workspace::slug(), Need::Needed);
    check(problems, workspace::Texts::tr("Webhook URL"), app.webhookUrl, workspace::webUrl(), Need::Needed);
    const auto wrong = std::find_if_not(app.events.cbegin(), app.events.cend(), isEventWord);
    if (wrong != app.events.cend())
        problems << workspace::Texts::tr(
                        "Events: %1 is not an event: an event is a word that begins with a small letter, of small "
                        "letters, digits, “_” and “.”, 64 at most.")
                        .arg(workspace::quoted(*wrong));
    check(problems, workspace::Texts::tr("Client secret"), app.clientSecret, workspace::text(1000), Need::Optional);
    return problems;
}

Result<> setUpWorkspace(Connection &connection, const WorkspaceSetup &setup, const QString &actor, Instant now)
{
    if (const auto problems = problemsOfOrganization(setup) + problemsOfApp(setup); !problems.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       workspace::Texts::tr("Nothing was set up.") + u'\n' + problems.join(u'\n'));
    HOOKDESK_TRY(checkIsNew(connection, setup));
    HOOKDESK_TRY(importWorkspace(connection, fileOf(setup), now));
    HOOKDESK_TRY(changeSettings(connection, setup.settings, actor, now));
    return {};
}

QString slugFrom(const QString &name)
{
    static const QRegularExpression marks(u"\\p{M}"_s); // of letters such as ü, taken apart
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    auto slug = name.toLower().normalized(QString::NormalizationForm_KD);
    return slug.remove(marks).replace(others, u"-"_s).left(60).remove(ends);
}

} // namespace hookdesk
