// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A combo box in which one can type any part of an entry.
#pragma once

class QComboBox;
class QString;
class QWidget;

namespace hookdesk
{

/// `name` is its accessible name.
QComboBox *searchableCombo(const QString &name, QWidget *parent);
/// Whether its text is that of the entry that is chosen, and not one that is being typed.
bool isEntryChosen(const QComboBox &combo);

} // namespace hookdesk
