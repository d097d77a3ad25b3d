// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a long task is: counts, a bar, the time left, and a button that ends it.
#pragma once

#include "ui/progresspanel.h"

#include <QElapsedTimer>

namespace hookdesk
{

class ProgressNotice final : public ProgressPanel
{
    Q_OBJECT

public:
    /// `title` leads: “Exporting responses.csv”; `cancelling` tells what its button does.
    ProgressNotice(const QString &title, const QString &cancelling, QWidget *parent);

    /// `counts` is the same in words. `total` 0: it is not known.
    void show(const QString &counts, qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

private:
    QString leftText(qint64 done, qint64 total) const;

    QString m_title;
    QElapsedTimer m_sinceStart;
};

} // namespace hookdesk
