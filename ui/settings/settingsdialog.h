// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Settings dialog: the store's settings by groups, the mail server's password and test, the store's check, and what
// is chosen for this desktop. Nothing is changed before it is saved.
#pragma once

#include "model/tables/settinggroups.h"
#include "ui/deskchoices.h"
#include "ui/deskcontext.h"
#include "ui/reportwords.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hookdesk
{

class DeskForm;
class MailServerForm;
class SettingsForm;
class TonedLabel;

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const DeskContext &desk, QWidget *parent);

    /// Opens a group by its id.
    void showGroup(const QString &id);

Q_SIGNALS:
    /// It was saved; the message says what.
    void saved(const hookdesk::Message &message);
    void choicesChanged(const hookdesk::DeskChoices &choices);

private:
    void addGroup(const QString &id, const QString &title, const QString &explanation, QWidget *form);
    QWidget *storeForm();
    int widthOfTitles() const;
    void load();
    void adoptEdits();
    void save();
    void keepPassword(const QStringList &changed);
    void conclude(const Message &message);
    void refuse(const QString &message);

    const DeskContext &m_desk;
    QListWidget *m_groups;
    QStackedWidget *m_pages;
    QList<SettingsForm *> m_forms;
    MailServerForm *m_mail;
    DeskForm *m_deskForm;
    TonedLabel *m_refusal;
    QPushButton *m_save;
    bool m_isLoaded = false;
};

} // namespace hookdesk
