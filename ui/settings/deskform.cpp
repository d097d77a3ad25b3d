// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/deskform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace hookdesk
{

DeskForm::DeskForm(const DeskChoices &chosen, QWidget *parent)
    : QWidget(parent)
    , m_scheme(new QComboBox(this))
    , m_notices(new QCheckBox(tr("&Notice when an integration is disabled"), this))
{
    m_scheme->setAccessibleName(tr("Colours"));
    m_scheme->setAccessibleDescription(tr("Colours"));
    m_scheme->addItem(tr("As the desktop"));
    m_scheme->addItem(tr("Light"), static_cast<int>(ColorScheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(ColorScheme::Dark));
    m_scheme->setCurrentIndex(chosen.scheme ? m_scheme->findData(static_cast<int>(*chosen.scheme)) : 0);
    m_notices->setAccessibleName(tr("Notice when an integration is disabled"));
    m_notices->setToolTip(tr("In the tray of the desktop, where there is one; the window says it in any case"));
    m_notices->setChecked(chosen.tellsOfDisabling);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(14);
    layout->addRow(tr("&Colours"), m_scheme);
    layout->addRow(QString(), m_notices);
}

DeskChoices DeskForm::choices() const
{
    DeskChoices choices;
    if (m_scheme->currentData().isValid())
        choices.scheme = static_cast<ColorScheme>(m_scheme->currentData().toInt());
    choices.tellsOfDisabling = m_notices->isChecked();
    return choices;
}

} // namespace hookdesk
