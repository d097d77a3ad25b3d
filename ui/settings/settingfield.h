// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One setting in a form: what it is set to, what it is for, and why a value is refused, in the words of the command
// line.
#pragma once

#include "model/tables/settinggroups.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace hookdesk
{

class TonedLabel;

class SettingField final : public QWidget
{
    Q_OBJECT

public:
    SettingField(const SettingEntry &entry, QWidget *parent);

    const SettingSpec &spec() const { return *m_entry.spec; }
    /// Beside it in a form; empty where the editor says it itself.
    QString label() const;
    /// What a label is the buddy of.
    QWidget *editor() const { return m_editor; }

    /// Shows what is stored; what was typed is lost.
    void show(const Settings &stored);
    /// The value as it stands there, as `settings set` takes it.
    QString text() const { return m_text(); }
    bool isChanged() const { return text() != m_stored; }
    bool isAcceptable() const;
    /// Leaves them as they are while the value is not acceptable.
    void putInto(Settings &settings) const;

Q_SIGNALS:
    void edited();

private:
    void makeEditor();
    void makeCheckBox();
    void makeChoice();
    void makeList();
    void makeLine();
    void judge();

    SettingEntry m_entry;
    QWidget *m_editor = nullptr;
    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    QString m_stored; ///< as its editor gives it back
    TonedLabel *m_help;
    TonedLabel *m_refusal;
};

} // namespace hookdesk
