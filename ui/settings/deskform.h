// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings that are this desktop's: its colours, and whether it is told of disabled integrations.
#pragma once

#include "ui/deskchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace hookdesk
{

class DeskForm final : public QWidget
{
    Q_OBJECT

public:
    DeskForm(const DeskChoices &chosen, QWidget *parent);

    DeskChoices choices() const;

private:
    QComboBox *m_scheme;
    QCheckBox *m_notices;
};

} // namespace hookdesk
