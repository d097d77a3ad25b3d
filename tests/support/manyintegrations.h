// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Integrations by the thousand, each with 30 days of history, for benchmarks and pictures.
#pragma once

#include "model/records/sentryapp.h"
#include "tests/support/temporarystore.h"

namespace hookdesk::test
{

/// An app like another one, installed in its organization, with days of each kind in turn. Its id is `1000 + number`.
Result<> addIntegration(Connection &connection, const SentryApp &like, int number, const QDate &today);

} // namespace hookdesk::test
