// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/mailserverform.h"

#include "ui/settings/connectiontest.h"
#include "ui/settings/mailpasswordfield.h"
#include "ui/settings/settingfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

MailServerForm::MailServerForm(const DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new SettingsForm(settingGroup(u"mail"_s), this))
    , m_password(new MailPasswordField(desk.mailSetup, this))
{
    const auto start = [this](const std::stop_token &cancel) {
        auto settings = m_stored;
        m_form->putInto(settings);
        return m_desk.mailSetup->test(settings, m_password->typed(), cancel);
    };
    m_test = new ConnectionTest(tr("&Test connection"), start, ConnectionTest::CanBeStopped::Yes, this);
    m_test->setEnabled(desk.mailSetup != nullptr);
    m_form->addRowBehind(u"mail.username"_s, tr("Password"), m_password, m_password->editor());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_form);
    layout->addWidget(m_test);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_password->setLogin(login()); });
    connect(m_form, &SettingsForm::edited, this, &MailServerForm::adoptEdits);
    connect(m_password, &MailPasswordField::edited, this, &MailServerForm::adoptEdits);
}

QString MailServerForm::password() const
{
    return m_password->typed();
}

void MailServerForm::show(const Settings &stored)
{
    m_stored = stored;
    m_form->show(stored);
    m_password->setLogin(login());
}

MailLogin MailServerForm::login() const
{
    auto settings = m_stored;
    m_form->putInto(settings);
    return settings.mailLogin();
}

/// What was tested is not what stands there now.
void MailServerForm::adoptEdits()
{
    m_test->forget();
    m_test->setEnabled(m_desk.mailSetup && m_form->isAcceptable());
    m_pause.start();
}

} // namespace hookdesk
