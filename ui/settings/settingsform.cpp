// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsform.h"

#include "ui/settings/settingfield.h"

#include <QFormLayout>
#include <QLabel>
#include <algorithm>

namespace hookdesk
{

SettingsForm::SettingsForm(const SettingGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(14);
    for (const auto &entry : group.entries) {
        auto *field = new SettingField(entry, this);
        auto *label = new QLabel(field->label(), this);
        label->setBuddy(field->editor());
        m_layout->addRow(label, field);
        m_fields << field;
        connect(field, &SettingField::edited, this, &SettingsForm::edited);
    }
}

void SettingsForm::show(const Settings &stored)
{
    for (auto *field : std::as_const(m_fields))
        field->show(stored);
}

bool SettingsForm::isAcceptable() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(), [](const auto *field) { return field->isAcceptable(); });
}

QList<SettingChange> SettingsForm::changes() const
{
    QList<SettingChange> changes;
    for (const auto *field : m_fields) {
        if (field->isChanged())
            changes << SettingChange{field->spec().key, field->text()};
    }
    return changes;
}

void SettingsForm::putInto(Settings &settings) const
{
    for (const auto *field : m_fields)
        field->putInto(settings);
}

SettingField *SettingsForm::field(const QString &key) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&key](const auto *field) { return field->spec().key == key; });
    return found == m_fields.cend() ? nullptr : *found;
}

void SettingsForm::addRowBehind(const QString &key, const QString &title, QWidget *field, QWidget *buddy)
{
    int row = 0;
    QFormLayout::ItemRole role{};
    m_layout->getWidgetPosition(this->field(key), &row, &role);
    auto *label = new QLabel(title, this);
    label->setBuddy(buddy);
    m_layout->insertRow(row + 1, label, field);
    setTabOrder(this->field(key)->editor(), buddy);
}

} // namespace hookdesk
