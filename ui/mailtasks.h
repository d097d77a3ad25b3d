// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person asks of the outbox: to send mails again, to cancel them, to send a test mail.
#pragma once

#include "model/store/maildecisions.h"
#include "ui/deskcontext.h"

#include <QObject>

namespace hookdesk
{

class MessageArea;

/// Everything returns at once; messages in `place` tell what happens. `place` outlives the window's tasks.
class MailTasks final : public QObject
{
    Q_OBJECT

public:
    MailTasks(const DeskContext &desk, QObject *parent);

    /// For each of the mails alone: those whose state does not allow it are told, the others are done.
    /// A cancelling can be undone in the message that tells of it.
    void decide(const QList<MailId> &mails, MailDecision decision, MessageArea &place);
    void sendTest(const QString &to, MessageArea &place);
    /// Why mails that are due wait all the same; empty when they do not.
    QString whyTheyWait() const;

private:
    /// Puts cancelled mails back as they were before.
    void undoCancel(const QList<OutboxMail> &before, MessageArea &place);

    const DeskContext &m_desk;
};

} // namespace hookdesk
