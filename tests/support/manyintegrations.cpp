// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manyintegrations.h"

#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

Result<> addIntegration(Connection &connection, const SentryApp &like, int number, const QDate &today)
{
    auto app = like;
    app.id = AppId(1000 + number);
    app.uuid.clear();
    app.slug = u"app-%1"_s.arg(number);
    app.name = u"Integration number %1"_s.arg(number);
    HOOKDESK_TRY(SentryApps(connection).save(app));
    HOOKDESK_TRY(Installations(connection)
                     .save({.id = InstallationId(1000 + number),
                            .app = app.id,
                            .organization = app.owner,
                            .status = InstallationStatus::Installed}));
    for (int back = 0; back < bufferDaysKept; ++back) {
        const int kind = (number * 7 + back * back) % 5;
        const BufferDay day{.day = today.addDays(-back),
                            .success = kind == 0 || kind == 1 ? 1 + number % 90 : 0,
                            .error = kind == 1 || kind == 2 ? 1 + back % 40 : 0,
                            .timeout = kind == 3 ? 1 + number % 300 : 0};
        HOOKDESK_TRY(IntegrationBuffers(connection).set(BufferKey::of(app.id, app.owner), day));
    }
    return {};
}

} // namespace hookdesk::test
