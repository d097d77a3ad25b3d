// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/setupwizard.h"

#include "model/tables/whendone.h"
#include "ui/settings/mailpasswordfield.h"
#include "ui/setup/setuppages.h"

#include <QAbstractButton>
#include <QScreen>

namespace hookdesk
{

SetupWizard::SetupWizard(const DeskContext &desk, QWidget *parent)
    : QWizard(parent)
    , m_desk(desk)
    , m_mail(new MailSetupPage(desk, this))
{
    setWindowTitle(tr("Set up"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoDefaultButton, false);
    add(new OrganizationSetupPage(this));
    add(new AppSetupPage(this));
    add(new InstallationSetupPage(this));
    add(m_mail);
    const QSize wanted(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.9));
}

void SetupWizard::add(SetupPage *page)
{
    addPage(page);
    m_pages << page;
}

WorkspaceSetup SetupWizard::setup() const
{
    WorkspaceSetup setup;
    for (const auto *page : m_pages)
        page->fill(setup);
    return setup;
}

void SetupWizard::accept()
{
    button(FinishButton)->setEnabled(false);
    const auto write = [setup = setup(), actor = m_desk.actor, now = m_desk.clock.now()](Connection &connection) {
        return setUpWorkspace(connection, setup, actor, now);
    };
    whenDone(this, m_desk.store.write(Topic::All, write), [this](const Result<> &written) {
        button(FinishButton)->setEnabled(true);
        if (written)
            conclude();
        else
            m_mail->say(written.error().message);
    });
}

/// The password is no matter of the store; that it could not be kept undoes nothing.
void SetupWizard::conclude()
{
    const auto made =
        tr("%1 and its app %2 are set up. Trigger an alert to see it arrive; “Reveal client secret” tells "
           "what signs it.")
            .arg(setup().organization.name, setup().app.name);
    const auto password = m_mail->password();
    if (password.isEmpty() || !m_desk.mailSetup) {
        Q_EMIT told({Tone::Good, made});
        QWizard::accept();
        return;
    }
    const auto kept = m_desk.mailSetup->keepPassword(m_mail->login(), password, m_desk.actor);
    whenDone(this, kept, [this, made](const Result<PasswordStanding> &standing) {
        const auto where = standing ? sentenceOf(*standing) : standing.error().message;
        const bool isKept = standing && standing->place == PasswordStanding::Place::Keyring;
        Q_EMIT told({isKept ? Tone::Good : Tone::Warning, made + u' ' + tr("The mail password: %1").arg(where)});
        QWizard::accept();
    });
}

} // namespace hookdesk
