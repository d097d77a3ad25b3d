// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/mailpasswordfield.h"

#include "model/tables/whendone.h"
#include "ui/tonedlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hookdesk
{

QString sentenceOf(const PasswordStanding &standing)
{
    switch (standing.place) {
    case PasswordStanding::Place::Environment:
        return MailPasswordField::tr(
            "It is the one in HOOKDESK_MAIL_PASSWORD of this program's environment, which wins "
            "over any other.");
    case PasswordStanding::Place::Keyring:
        return MailPasswordField::tr("It is kept in the keyring.");
    case PasswordStanding::Place::Memory:
        return MailPasswordField::tr("It is held in memory, until this program ends. %1")
            .arg(standing.trouble)
            .trimmed();
    case PasswordStanding::Place::Nowhere:
        return standing.trouble.isEmpty()
                   ? MailPasswordField::tr("None is known yet. It is kept in the keyring.")
                   : MailPasswordField::tr(
                         "None is known. %1 What is entered here is held in memory, until this program "
                         "ends.")
                         .arg(standing.trouble);
    }
    return {};
}

MailPasswordField::MailPasswordField(MailSetup *setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_field(new QLineEdit(this))
    , m_standing(new TonedLabel(Tone::Muted, this))
{
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setAccessibleName(tr("Password"));
    m_field->setMaxLength(1000);
    m_standing->setObjectName(QStringLiteral("passwordStanding"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_field);
    layout->addWidget(m_standing);
    connect(m_field, &QLineEdit::textChanged, this, &MailPasswordField::edited);
    setLogin({});
}

QString MailPasswordField::typed() const
{
    return m_field->isEnabled() ? m_field->text() : QString();
}

void MailPasswordField::setLogin(const MailLogin &login)
{
    if (m_login == login)
        return;
    m_login = login;
    const bool isOfSomebody = m_setup && !login.username.isEmpty() && !login.host.isEmpty();
    m_field->setEnabled(isOfSomebody);
    m_standing->setText(isOfSomebody ? tr("The keyring is asked.")
                        : m_setup    ? tr("A password belongs to a user name at a server: enter these first.")
                                     : tr("Passwords cannot be kept here: use “hookdeskctl mail password”."));
    if (!isOfSomebody) {
        m_field->setPlaceholderText({});
        return;
    }
    whenDone(this, m_setup->passwordOf(login), [this, login](const PasswordStanding &standing) {
        if (m_login == login)
            say(standing);
    });
}

void MailPasswordField::say(const PasswordStanding &standing)
{
    m_standing->setText(sentenceOf(standing));
    m_field->setAccessibleDescription(m_standing->text());
    m_field->setPlaceholderText(standing.place == PasswordStanding::Place::Nowhere ? QString() : tr("unchanged"));
}

} // namespace hookdesk
