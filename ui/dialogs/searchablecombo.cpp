// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/searchablecombo.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace hookdesk
{

QComboBox *searchableCombo(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setAccessibleDescription(name); // on Linux a combo box goes by what is chosen
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    combo->lineEdit()->setAccessibleName(name);
    combo->setMinimumContentsLength(44);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

bool isEntryChosen(const QComboBox &combo)
{
    return combo.currentIndex() >= 0 && combo.currentText() == combo.itemText(combo.currentIndex());
}

} // namespace hookdesk
