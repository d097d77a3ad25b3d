// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a long task is: counts, a bar, the time left, and a button that ends it.
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hookdesk
{

class ProgressNotice final : public QFrame
{
    Q_OBJECT

public:
    /// `title` leads: “Exporting responses.csv”.
    ProgressNotice(const QString &title, QWidget *parent);

    /// `total` 0: it is not known.
    void show(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString leftText(qint64 done, qint64 total) const;

    QString m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_sinceStart;
};

} // namespace hookdesk
