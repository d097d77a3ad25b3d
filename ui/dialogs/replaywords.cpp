// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/replaywords.h"

#include "ui/reportwords.h"

#include <QCoreApplication>

namespace hookdesk
{

namespace
{

struct ReplayWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

} // namespace

QString replayCountingText(bool counts)
{
    return counts ? ReplayWordsTexts::tr("Replays count in the buffer: the settings say so.")
                  : ReplayWordsTexts::tr("Replays do not count in the buffer.");
}

QString disabledReceiversText(qsizetype count)
{
    return count == 0
               ? QString()
               : counted(count,
                         ReplayWordsTexts::tr("⊘ An app is disabled: a replay by hand is sent to it all the same."),
                         ReplayWordsTexts::tr(
                             "⊘ %1 of the apps are disabled: replays by hand are sent to them all the same."));
}

QString foreignReceiverText(const QString &organization)
{
    return ReplayWordsTexts::tr("⚠ What was meant for one organization goes to another, %1.").arg(organization);
}

} // namespace hookdesk
