// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporarystore.h"

#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

TemporaryStore::TemporaryStore()
{
    reopen();
}

void TemporaryStore::reopen()
{
    m_store = std::make_unique<Store>(StoreLocation{.path = path()});
    valueOf(m_store->open());
}

Delivery SmallWorld::delivery(Instant at) const
{
    return {.requestId = u"0123456789abcdef0123456789abcdef"_s,
            .app = app.id,
            .organization = organization.id,
            .installation = installation.id,
            .resource = u"metric_alert"_s,
            .action = u"critical"_s,
            .body = QByteArrayLiteral("{\"action\":\"critical\"}"),
            .created = at,
            .nextAttempt = at};
}

Result<SmallWorld> addSmallWorld(Connection &connection)
{
    SmallWorld world{.organization = {.id = OrganizationId(42),
                                      .slug = u"acme"_s,
                                      .name = u"Acme"_s,
                                      .urlPrefix = u"https://sentry.example.com"_s},
                     .app = {.id = AppId(17),
                             .uuid = u"a1b2c3d4-0000-4000-8000-000000000017"_s,
                             .slug = u"deploy-bot"_s,
                             .name = u"deploy bot"_s,
                             .status = AppStatus::Internal,
                             .owner = OrganizationId(42),
                             .webhookUrl = u"http://127.0.0.1:8077/hook"_s,
                             .events = {u"issue"_s, u"error"_s},
                             .clientSecret = u"topsecret"_s},
                     .installation = {.id = InstallationId(1),
                                      .uuid = u"a1b2c3d4-0000-4000-8000-000000000001"_s,
                                      .app = AppId(17),
                                      .organization = OrganizationId(42),
                                      .status = InstallationStatus::Installed}};
    Organizations organizations(connection);
    HOOKDESK_TRY(organizations.save(world.organization));
    HOOKDESK_TRY(organizations.setMembers(world.organization.id,
                                          {{.email = u"ana@acme.test"_s, .name = u"Ana"_s, .role = Role::Owner}}));
    HOOKDESK_TRY(SentryApps(connection).save(world.app));
    HOOKDESK_TRY(Installations(connection).save(world.installation));
    return world;
}

} // namespace hookdesk::test
