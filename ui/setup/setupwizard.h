// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The set-up wizard: an organization with its owner, an app, its installation, the mail server. Nothing is written
// before Finish, and then all of it or nothing.
#pragma once

#include "model/workspace/workspacesetup.h"
#include "ui/deskcontext.h"
#include "ui/reportwords.h"

#include <QWizard>

namespace hookdesk
{

class MailSetupPage;
class SetupPage;

class SetupWizard final : public QWizard
{
    Q_OBJECT

public:
    SetupWizard(const DeskContext &desk, QWidget *parent);

    /// As it stands on the pages now.
    WorkspaceSetup setup() const;

    /// Writes, and closes once it is on disk; an error stays on the page.
    void accept() override;

Q_SIGNALS:
    void told(const hookdesk::Message &message);

private:
    void add(SetupPage *page);
    void conclude();

    const DeskContext &m_desk;
    QList<SetupPage *> m_pages;
    MailSetupPage *m_mail;
};

} // namespace hookdesk
