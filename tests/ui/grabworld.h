// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pictures need besides the sample: mails in every state, texts as long as they get, and thousands of everything.
#pragma once

#include "tests/support/flowfixture.h"

namespace hookdesk::test
{

/// A failure whose texts are as long as they get, and a replay of it. The store has the sample.
void failAtLongUrl(FlowFixture &fixture);

/// Thousands of everything that has a page.
void addMany(FlowFixture &fixture, int count);

/// Mails in every state.
void addMails(FlowFixture &fixture);

} // namespace hookdesk::test
