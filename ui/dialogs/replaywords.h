// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every dialog says before something is replayed. For people; empty when there is nothing to say.
#pragma once

#include <QString>

namespace hookdesk
{

/// `counts`: the setting replay.counts.
QString replayCountingText(bool counts);
/// That so many apps are disabled, and sent it all the same.
QString disabledReceiversText(qsizetype count);
/// That a customer's data goes to this organization, which was not sent it before.
QString foreignReceiverText(const QString &organization);

} // namespace hookdesk
