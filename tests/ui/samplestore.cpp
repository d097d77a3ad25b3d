// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplestore.h"

#include "flow/sandbox/sampledata.h"
#include "flow/sandbox/samplehistory.h"
#include "model/store/incidents.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/workspaceimport.h"

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

void fillWithSample(FlowFixture &fixture)
{
    practiseSample(fixture.receiver);
    fixture.set(u"webhook.timeout_ms"_s, u"2000"_s); // for those that hang
    const auto now = fixture.clock.now();
    const auto workspace = sampleWorkspace(fixture.receiver.url(), dayOf(now));
    fixture.write([workspace, now](Connection &connection) -> Result<int> {
        HOOKDESK_TRY(importWorkspace(connection, workspace, now));
        return addSampleHistory(connection, now);
    });
    const auto incidents = fixture.read([](Connection &connection) { return Incidents(connection).newest(100); });
    const auto apps = fixture.read([](Connection &connection) { return SentryApps(connection).all(); });
    const auto organizations = fixture.read([](Connection &connection) { return Organizations(connection).all(); });
    for (int round = 0; round < 3; ++round) {
        for (const auto &app : apps) {
            AlertRequest request;
            request.sentryApp = app.slug;
            request.actor = u"ana"_s;
            request.status = round == 0 ? u"warning"_s : round == 1 ? u"critical"_s : u"resolved"_s;
            for (const auto &organization : organizations) {
                if (organization.id == app.owner)
                    request.organization = organization.slug;
            }
            for (const auto &incident : incidents) {
                if (incident.organization == app.owner)
                    request.incident = incident.id;
            }
            const auto queued = valueOf(await(fixture.engine->trigger(request)));
            if (queued.outcome == ReportOutcome::Queued)
                valueOf(await(fixture.engine->finished(queued.delivery)));
            fixture.clock.advance(std::chrono::milliseconds(1377));
        }
        fixture.clock.advance(std::chrono::minutes(4));
    }
}

} // namespace hookdesk::test
