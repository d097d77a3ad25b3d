// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of an app's webhook, and their undoing.
#pragma once

#include "model/workspace/webhookchange.h"
#include "ui/deskcontext.h"

#include <QObject>

namespace hookdesk
{

class MessageArea;

/// Everything returns at once; messages in `place` tell what happens. `place` outlives the window's tasks.
class WebhookTasks final : public QObject
{
    Q_OBJECT

public:
    WebhookTasks(const DeskContext &desk, QObject *parent);

    /// The message that tells of it offers to undo it.
    void change(const WebhookChange &change, const QString &appName, MessageArea &place);

private:
    const DeskContext &m_desk;
};

} // namespace hookdesk
