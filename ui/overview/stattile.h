// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tile of the overview: how many integrations are in a state. Pressed, it opens the page that lists them.
#pragma once

#include "model/records/bufferhealth.h"

#include <QPushButton>

namespace hookdesk
{

class StatTile final : public QPushButton
{
    Q_OBJECT

public:
    /// `hint` says below the count what the state means; `opens` what pressing it does.
    StatTile(HealthState state, const QString &hint, const QString &opens, QWidget *parent);

    /// Its accessible name is the count and the state: “3 at risk”.
    void setCount(int count);
    void setHint(const QString &hint);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont countFont() const;

    const HealthState m_state;
    QString m_hint;
    int m_count = 0;
};

} // namespace hookdesk
