// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several tests of alerts do with an app of the fixture.
#pragma once

#include "model/store/deliveries.h"
#include "model/store/integrationbuffers.h"
#include "model/store/mailoutbox.h"
#include "tests/support/flowfixture.h"

namespace hookdesk::test
{

using namespace Qt::StringLiterals;

inline QString pathOf(const SentryApp &app)
{
    return u"/hook/"_s + app.slug;
}

inline void addErrorDays(FlowFixture &fixture, const SentryApp &app, int days)
{
    const auto yesterday = dayOf(fixture.clock.now()).addDays(-1);
    fixture.write([key = BufferKey::of(app.id, app.owner), yesterday, days](Connection &connection) -> Result<> {
        for (int back = 0; back < days; ++back)
            HOOKDESK_TRY(IntegrationBuffers(connection).add(key, yesterday.addDays(-back), BufferCount::Error));
        return {};
    });
}

inline Delivery find(FlowFixture &fixture, DeliveryId id)
{
    return *fixture.read([id](Connection &connection) { return Deliveries(connection).find(id); });
}

inline QList<OutboxMail> mails(FlowFixture &fixture)
{
    return fixture.read([](Connection &connection) { return MailOutbox(connection).newest(100); });
}

inline AlertRequest request(const SentryApp &app)
{
    AlertRequest request;
    request.sentryApp = app.slug;
    request.organization = u"acme"_s;
    request.status = u"critical"_s;
    return request;
}

} // namespace hookdesk::test
