// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the stages of the flow work with.
#pragma once

#include "flow/networkpolicy.h"
#include "model/records/clock.h"
#include "model/records/settings.h"

#include <memory>

namespace hookdesk
{

class FlowLog;
class Store;
class StoreOutage;
class WebhookClient;

/// Given to each stage by value; what it refers to outlives the engine's coroutines.
struct FlowContext {
    // Not an aggregate: g++ 12 destroys a temporary aggregate or capturing lambda twice when it is an argument of an
    // awaited call. Lambdas are therefore named before they are awaited; .ci/lint looks for those that are not.
    FlowContext(Store &store_, StoreOutage &outage_, const Clock &clock_, FlowLog &log_, WebhookClient &client_,
                std::shared_ptr<const Settings> settings_, std::shared_ptr<const NetworkPolicy> policy_)
        : store(store_)
        , outage(outage_)
        , clock(clock_)
        , log(log_)
        , client(client_)
        , settings(std::move(settings_))
        , policy(std::move(policy_))
    {
    }

    Store &store;
    StoreOutage &outage;
    const Clock &clock;
    FlowLog &log;
    WebhookClient &client;
    std::shared_ptr<const Settings> settings;    ///< as they are now
    std::shared_ptr<const NetworkPolicy> policy; ///< made from them
};

} // namespace hookdesk
