// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of an alert or a ping, in words for a message.
#pragma once

#include "model/engine/enginecontrol.h"
#include "ui/messagearea.h"

namespace hookdesk
{

/// `what` names it: `critical alert to deploy bot in Acme`. A report that is queued says that it is on its way.
Message messageOf(const DeliveryReport &report, const QString &what);
/// An error's message, with its cause.
Message messageOf(const Error &error, const QString &what);

/// What became of its replays so far, each with its number, that of those that wait last: `12 delivered`.
QStringList countsOf(const BulkReplayProgress &progress);

/// Adds the number in these words, unless it is 0.
void addCount(QStringList &counts, qsizetype count, const QString &words);

/// Why what is queued now is not sent at once, a sentence with a glyph; empty when it is.
QString whyItWaits(const EngineStatus &status);

/// `one`, or `many` with the number in it.
QString counted(qsizetype count, const QString &one, const QString &many);

} // namespace hookdesk
