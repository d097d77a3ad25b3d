// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells when an integration is disabled: in the window always, and on the desktop unless somebody has switched that
// off.
#pragma once

#include "model/store/lists/disabledlist.h"
#include "ui/deskchoices.h"
#include "ui/deskcontext.h"
#include "ui/reportwords.h"

#include <QObject>
#include <QSet>

namespace hookdesk
{

/// Main thread. What is disabled when it begins is not told.
class DisablingNotices final : public QObject
{
    Q_OBJECT

public:
    DisablingNotices(const DeskContext &desk, QObject *parent);

    /// What is chosen from now on.
    void adopt(const DeskChoices &choices);

Q_SIGNALS:
    void told(const hookdesk::Message &message);
    /// Somebody wants to see the disabled integrations.
    void wanted();

private:
    void look();
    void compare(const QList<DisabledRow> &disabled);
    void tell(const QList<DisabledRow> &fresh);

    const DeskContext &m_desk;
    DeskChoices m_choices;
    std::optional<QSet<QPair<AppId, qint64>>> m_known; ///< apps and since when; none before the first reading
};

} // namespace hookdesk
