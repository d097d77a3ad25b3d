// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests do with many replays at once.
#pragma once

#include "model/store/bulkreplays.h"
#include "tests/flow/alertsteps.h"

namespace hookdesk::test
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline BulkReplayProgress progressOf(FlowFixture &fixture, BulkReplayId id)
{
    return *fixture.read([id](Connection &connection) { return BulkReplays(connection).progress(id); });
}

inline QList<DeliveryId> deliveriesOf(FlowFixture &fixture, BulkReplayId id)
{
    return fixture.read([id](Connection &connection) { return BulkReplays(connection).deliveriesOf(id); });
}

/// Alerts that were sent, oldest first.
inline QList<DeliveryId> sent(FlowFixture &fixture, const SentryApp &app, int count)
{
    QList<DeliveryId> deliveries;
    for (int i = 0; i < count; ++i) {
        deliveries << fixture.trigger(app).delivery;
        fixture.clock.advance(10ms);
    }
    return deliveries;
}

inline BulkReplayId replay(FlowFixture &fixture, const QList<DeliveryId> &originals, int rate)
{
    return valueOf(await(fixture.engine->replayAll({originals, u"kind:alert"_s, rate, u"ana"_s})));
}

} // namespace hookdesk::test
