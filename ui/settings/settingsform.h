// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings of a group as a form, which a dialog shows and the set-up wizard too.
#pragma once

#include "model/store/settingchanges.h"
#include "model/tables/settinggroups.h"

#include <QWidget>

class QFormLayout;

namespace hookdesk
{

class SettingField;

class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(const SettingGroup &group, QWidget *parent);

    void show(const Settings &stored);
    bool isAcceptable() const;
    /// Those that differ from what is stored.
    QList<SettingChange> changes() const;
    void putInto(Settings &settings) const;
    SettingField *field(const QString &key) const;
    /// One more row of the form, behind that of a setting.
    void addRowBehind(const QString &key, const QString &title, QWidget *field, QWidget *buddy);

Q_SIGNALS:
    void edited();

private:
    QFormLayout *m_layout;
    QList<SettingField *> m_fields;
};

} // namespace hookdesk
