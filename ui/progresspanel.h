// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What notices of long tasks look like: a text, a bar, and buttons.
#pragma once

#include "model/tables/columnspec.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace hookdesk
{

class ProgressPanel : public QFrame
{
    Q_OBJECT

public:
    /// `name` is what the bar is called.
    ProgressPanel(const QString &name, QWidget *parent);

protected:
    /// A button behind the others; its accessible name and tooltip are the caller's.
    QPushButton *addButton(const QString &text);
    void setText(const QString &text);
    /// `total` 0: it is not known.
    void setProgress(qint64 done, qint64 total);
    void setTone(Tone tone);
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QLabel *m_text;
    QProgressBar *m_bar;
    Tone m_tone = Tone::Neutral;
};

} // namespace hookdesk
