// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingfield.h"

#include "ui/settings/unitedit.h"
#include "ui/tonedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int linesShown = 6; ///< of a list

QString wordOf(MailSecurity security)
{
    switch (security) {
    case MailSecurity::None:
        return SettingField::tr("None");
    case MailSecurity::StartTls:
        return SettingField::tr("STARTTLS");
    case MailSecurity::Tls:
        return SettingField::tr("TLS");
    }
    return {};
}

QString defaultOf(const SettingSpec &spec)
{
    const auto text = settingText(Settings{}, spec);
    if (std::holds_alternative<QStringList Settings::*>(spec.field) && !text.isEmpty())
        return {}; // a list is too long to be told there
    if (const auto *security = std::get_if<MailSecurity Settings::*>(&spec.field))
        return SettingField::tr("Default: %1.").arg(wordOf(Settings{}.*(*security)));
    if (text == u"true" || text == u"false")
        return text == u"true" ? SettingField::tr("Default: yes.") : SettingField::tr("Default: no.");
    return text.isEmpty() ? QString() : SettingField::tr("Default: %1.").arg(text);
}

} // namespace

SettingField::SettingField(const SettingEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_help(new TonedLabel(Tone::Muted, this))
    , m_refusal(new TonedLabel(Tone::Bad, this))
{
    makeEditor();
    m_editor->setAccessibleName(entry.title);
    m_editor->setAccessibleDescription(spec().help);
    m_editor->setToolTip(spec().key);
    m_help->setText((spec().help + u' ' + defaultOf(spec())).trimmed());
    m_refusal->setObjectName(u"refusal"_s);
    for (auto *label : {m_help, m_refusal})
        label->setToolTip(spec().key);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_editor);
    layout->addWidget(m_refusal);
    layout->addWidget(m_help);
}

void SettingField::makeEditor()
{
    if (std::holds_alternative<bool Settings::*>(spec().field))
        makeCheckBox();
    else if (std::holds_alternative<MailSecurity Settings::*>(spec().field))
        makeChoice();
    else if (std::holds_alternative<QStringList Settings::*>(spec().field))
        makeList();
    else
        makeLine();
}

void SettingField::makeCheckBox()
{
    auto *box = new QCheckBox(m_entry.title, this);
    m_text = [box] { return box->isChecked() ? u"true"_s : u"false"_s; };
    m_setText = [box](const QString &text) { box->setChecked(text == u"true"); };
    connect(box, &QCheckBox::toggled, this, &SettingField::judge);
    m_editor = box;
}

void SettingField::makeChoice()
{
    auto *combo = new QComboBox(this);
    for (const auto security : {MailSecurity::None, MailSecurity::StartTls, MailSecurity::Tls}) {
        Settings settings;
        settings.mailSecurity = security;
        combo->addItem(wordOf(security), settingText(settings, spec()));
    }
    m_text = [combo] { return combo->currentData().toString(); };
    m_setText = [combo](const QString &text) { combo->setCurrentIndex(combo->findData(text)); };
    connect(combo, &QComboBox::currentIndexChanged, this, &SettingField::judge);
    m_editor = combo;
}

void SettingField::makeList()
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(linesShown * edit->fontMetrics().lineSpacing() + 12);
    m_text = [edit] {
        static const QRegularExpression ends(u"[,\\s]+"_s);
        return edit->toPlainText().split(ends, Qt::SkipEmptyParts).join(u',');
    };
    m_setText = [edit](const QString &text) { edit->setPlainText(text.split(u',').join(u'\n')); };
    connect(edit, &QPlainTextEdit::textChanged, this, &SettingField::judge);
    m_editor = edit;
}

void SettingField::makeLine()
{
    const bool isNumber = std::holds_alternative<int Settings::*>(spec().field);
    auto *edit = isNumber ? new UnitEdit(m_entry.unit, this) : new QLineEdit(this);
    m_text = [edit] { return edit->text().trimmed(); };
    m_setText = [edit](const QString &text) { edit->setText(text); };
    connect(edit, &QLineEdit::textChanged, this, &SettingField::judge);
    m_editor = edit;
}

QString SettingField::label() const
{
    return std::holds_alternative<bool Settings::*>(spec().field) ? QString() : m_entry.title;
}

void SettingField::show(const Settings &stored)
{
    m_stored = settingText(stored, spec());
    m_setText(m_stored);
    judge();
}

bool SettingField::isAcceptable() const
{
    Settings settings;
    return setSetting(settings, spec(), text()).has_value();
}

void SettingField::putInto(Settings &settings) const
{
    static_cast<void>(setSetting(settings, spec(), text()));
}

void SettingField::judge()
{
    Settings settings;
    const auto accepted = setSetting(settings, spec(), text());
    if (accepted)
        m_refusal->say({});
    else
        m_refusal->say(u"✕ "_s + accepted.error().message, accepted.error().message);
    Q_EMIT edited();
}

} // namespace hookdesk
