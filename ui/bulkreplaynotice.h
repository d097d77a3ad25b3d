// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a bulk replay is: counts, a bar, the time left, and buttons that hold it, let it go on, and cancel it.
#pragma once

#include "model/records/bulkreplay.h"
#include "ui/progresspanel.h"

namespace hookdesk
{

class BulkReplayNotice final : public ProgressPanel
{
    Q_OBJECT

public:
    explicit BulkReplayNotice(QWidget *parent);

    void show(const BulkReplayProgress &progress, Instant now);

Q_SIGNALS:
    void holdWanted();
    void goOnWanted();
    void cancelWanted();

private:
    bool m_isHeld = false;
    QPushButton *m_hold;
};

} // namespace hookdesk
