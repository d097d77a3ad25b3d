// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/trial.h"

namespace hookdesk
{

namespace
{

constexpr Statement beginTrial{"begin a trial", "SAVEPOINT trial"};
constexpr Statement undoTrial{"undo a trial", "ROLLBACK TO trial"};
constexpr Statement endTrial{"end a trial", "RELEASE trial"};

Result<> undo(Connection &connection)
{
    HOOKDESK_TRY(connection.run(undoTrial));
    HOOKDESK_TRY(connection.run(endTrial));
    return {};
}

} // namespace

Result<> tryOut(Connection &connection, const std::function<Result<>(Connection &)> &work)
{
    HOOKDESK_TRY(connection.run(beginTrial));
    const auto done = work(connection);
    const auto undone = undo(connection);
    return done ? undone : done; // the first error is told: it may have ended the whole transaction
}

} // namespace hookdesk
