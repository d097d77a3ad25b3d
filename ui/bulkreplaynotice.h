// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a bulk replay is: counts, a bar, the time left, and buttons that hold it, let it go on, and cancel it.
#pragma once

#include "model/records/bulkreplay.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hookdesk
{

class BulkReplayNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit BulkReplayNotice(QWidget *parent);

    void show(const BulkReplayProgress &progress, Instant now);

Q_SIGNALS:
    void holdWanted();
    void goOnWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isHeld = false;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_hold;
    QPushButton *m_cancel;
};

} // namespace hookdesk
