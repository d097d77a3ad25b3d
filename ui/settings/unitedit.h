// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line edit that shows the unit of its number at its right end.
#pragma once

#include <QLineEdit>

namespace hookdesk
{

class UnitEdit final : public QLineEdit
{
    Q_OBJECT

public:
    UnitEdit(const QString &unit, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    QString m_unit;
};

} // namespace hookdesk
