// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of mails: what is in the outbox, what became of it, and what can be done about it.
#pragma once

#include "model/store/maildecisions.h"
#include "model/tables/mailtable.h"
#include "ui/pages/splitpage.h"

namespace hookdesk
{

class MailDetails;
class MailTasks;
class WindowActions;

class MailPage final : public SplitPage
{
    Q_OBJECT

public:
    MailPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~MailPage() override;

    void refresh() override { m_table.refresh(); }
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

Q_SIGNALS:
    /// How many mails failed at their last try.
    void failingChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What the page is for, or why mails wait.
    void explainOutbox();
    void adoptSelection();
    QList<MailId> selectedMails() const;
    void cancel();
    /// Of many it is said first how many will be sent.
    void sendAgain();
    void askForAddress();

    MailTable m_table;
    MailTasks *m_tasks;
    MailDetails *m_details;
    QAction *m_send;
    QAction *m_cancel;
    QAction *m_settings;
};

} // namespace hookdesk
