// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that says how the practice receiver answers each app, and changes it at once.
#pragma once

#include "model/engine/practicecontrol.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace hookdesk
{

class PracticeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `practice` outlives it.
    PracticeDialog(PracticeControl &practice, QWidget *parent);

private:
    void fill(const QList<PracticeApp> &apps);
    void addApp(const PracticeApp &app);

    PracticeControl &m_practice;
    QLabel *m_note;
    QFormLayout *m_form;
};

} // namespace hookdesk
