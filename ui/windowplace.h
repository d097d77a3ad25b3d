// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the window is: restored within its screen, and told of when it changes.
#pragma once

#include <QSettings>
#include <QTimer>
#include <QWidget>

namespace hookdesk
{

class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    explicit WindowPlace(QWidget *window);

    void save(QSettings &settings) const;
    /// The place that was saved, or a default one; never larger than the screen has room for.
    void restore(const QSettings &settings);
    /// Something else that is kept has changed.
    void touch() { m_settled.start(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// It has changed, and has stayed so for a second.
    void settled();

private:
    QWidget *m_window;
    QTimer m_settled;
};

} // namespace hookdesk
