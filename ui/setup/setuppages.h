// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the set-up wizard. Each fills a part of what is set up, and says in place what is wrong with it.
#pragma once

#include "model/workspace/workspacesetup.h"
#include "ui/deskcontext.h"

#include <QWizardPage>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace hookdesk
{

class MailServerForm;
class TonedLabel;

class SetupPage : public QWizardPage
{
    Q_OBJECT

public:
    /// What stands on it, as a part of the whole.
    virtual void fill(WorkspaceSetup &setup) const = 0;
    /// What is wrong with that, a line each.
    virtual QStringList problems() const { return {}; }

    /// Does not let on while something is wrong, and says what.
    bool validatePage() override;
    /// Shows what is wrong; nothing when it is empty.
    void say(const QString &trouble);

protected:
    SetupPage(const QString &title, const QString &explanation, QWidget *parent);

    QLineEdit *addLine(const QString &label, const QString &name, const QString &example);
    QFormLayout *form() const { return m_form; }
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
    QFormLayout *m_form;
    TonedLabel *m_trouble;
};

class OrganizationSetupPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit OrganizationSetupPage(QWidget *parent);

    void fill(WorkspaceSetup &setup) const override;
    QStringList problems() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_slug;
    QLineEdit *m_email;
    QLineEdit *m_owner;
    QLineEdit *m_prefix;
};

class AppSetupPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit AppSetupPage(QWidget *parent);

    void fill(WorkspaceSetup &setup) const override;
    QStringList problems() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_slug;
    QLineEdit *m_url;
    QPlainTextEdit *m_events;
    QComboBox *m_secretKind;
    QLineEdit *m_secret;
};

/// Whether the app is installed already, and what will be written.
class InstallationSetupPage final : public SetupPage
{
    Q_OBJECT

public:
    explicit InstallationSetupPage(QWidget *parent);

    void fill(WorkspaceSetup &setup) const override;
    void initializePage() override;

private:
    QComboBox *m_status;
    QLabel *m_summary;
};

class MailSetupPage final : public SetupPage
{
    Q_OBJECT

public:
    MailSetupPage(const DeskContext &desk, QWidget *parent);

    void fill(WorkspaceSetup &setup) const override;
    QStringList problems() const override;
    /// Empty: none is to be kept.
    QString password() const;
    MailLogin login() const;

private:
    MailServerForm *m_form;
};

} // namespace hookdesk
