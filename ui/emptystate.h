// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page shows while it has no rows: what it is for, and what to do first.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace hookdesk
{

class TonedLabel;

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// A button for a first step; its accessible name is the action's.
    void offer(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptPalette();
    void fitText();

    QString m_iconName;
    QLabel *m_icon;
    TonedLabel *m_text;
    QVBoxLayout *m_layout;
};

} // namespace hookdesk
