// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with one integration and needs a dialog: it is enabled again, its webhook is edited, its secret is
// shown.
#pragma once

#include "ui/deskcontext.h"

#include <QObject>

class QDialog;

namespace hookdesk
{

struct DisabledRow;
class EngineTasks;
class MessageArea;
struct SentryApp;
class WebhookTasks;

/// Everything returns at once: what a dialog shows is read before it opens. Messages in `place` tell what happens;
/// `place` outlives the window's tasks. Main thread.
class IntegrationTasks final : public QObject
{
    Q_OBJECT

public:
    /// The dialogs are the window's.
    IntegrationTasks(const DeskContext &desk, EngineTasks &engine, QWidget *window);

    void askForReenabling(const Target &target, MessageArea &place);
    void askForWebhook(const Target &target, MessageArea &place);
    void revealSecret(const Target &target);

Q_SIGNALS:
    /// The window opens it, unless another is open: then it goes.
    void dialogWanted(QDialog *dialog);

private:
    void offerReenabling(const Target &target, const QList<DisabledRow> &disabled, MessageArea &place);
    void offerWebhook(const SentryApp &app, MessageArea &place);

    const DeskContext &m_desk;
    EngineTasks &m_engine;
    WebhookTasks *m_webhooks;
    QWidget *m_window;
};

} // namespace hookdesk
