// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of incidents, one a line or as raw webhook bodies: what is imported can be announced.
#include "flow/appplatformevent.h"
#include "flow/incidentattachment.h"
#include "model/store/incidents.h"
#include "tests/fuzz/support/fuzztarget.h"
#include "tests/fuzz/support/importtrial.h"

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::fuzz;

namespace
{

/// As an alert would, with each status.
void announceAll(Connection &connection)
{
    const auto incidents = Incidents(connection).all();
    requireDone(incidents, "what was imported can be read");
    for (const auto &incident : *incidents) {
        const auto attachment = parseJson(incident.attachment, {.bytes = 1024 * 1024, .depth = 100});
        requireDone(attachment, "an attachment can be sent");
        for (const auto status :
             {AlertStatus::Open, AlertStatus::Resolved, AlertStatus::Warning, AlertStatus::Critical}) {
            const auto data = compactJson(announced(*attachment, status, u"a1b2c3d4-0000-4000-8000-000000000009"_s));
            const auto body = eventBody(actionOf(status), u"a1b2c3d4-0000-4000-8000-000000000001"_s, data);
            const auto sent = parseJson(body);
            requireDone(sent, "a body is JSON");
            require(compactJson(sent->at("data")) == data, "a body holds the attachment");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static ImportTrial trial;
    trial.run(inputOf(data, size), announceAll);
    return 0;
}
