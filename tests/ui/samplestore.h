// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample workspace in a fixture's store, with alerts that were triggered over it.
#pragma once

#include "tests/support/flowfixture.h"

namespace hookdesk::test
{

/// Gives the store the sample's organizations, apps, incidents and history, the receiver its behaviours, and sends an
/// alert to each app.
void fillWithSample(FlowFixture &fixture);

} // namespace hookdesk::test
