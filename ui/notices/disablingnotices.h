// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells when an integration is disabled: in the window always, and on the desktop unless somebody has switched that
// off.
#pragma once

#include "model/store/lists/disabledlist.h"
#include "ui/deskchoices.h"
#include "ui/deskcontext.h"
#include "ui/messagearea.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <functional>

namespace hookdesk
{

/// Main thread. What is disabled when it begins is not told.
class DisablingNotices final : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<QPointer<MessageBar>(const Message &message)>;

    /// `post` shows a message where people look.
    DisablingNotices(const DeskContext &desk, Post post, QObject *parent);

    /// What is chosen from now on.
    void adopt(const DeskChoices &choices);

Q_SIGNALS:
    /// Somebody wants to see the disabled integrations.
    void wanted();

private:
    using Key = std::pair<AppId, qint64>; ///< app, and since when

    static Key keyOf(const DisabledRow &row);
    void look();
    void compare(const QList<DisabledRow> &disabled);
    void tell(const QList<DisabledRow> &fresh);
    /// A message goes when all that it tells of are enabled again.
    void closeOutdated();

    const DeskContext &m_desk;
    DeskChoices m_choices;
    std::optional<QSet<Key>> m_known; ///< none before the first reading
    QList<std::pair<QSet<Key>, QPointer<MessageBar>>> m_told;
    Post m_post;
};

} // namespace hookdesk
