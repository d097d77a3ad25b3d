// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of pages at the left, with the counts that want attention.
#pragma once

#include <QListWidget>

namespace hookdesk
{

class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent);

    void addPage(const QString &icon, const QString &title, const QString &toolTip);
    /// 0 shows none. `meaning` says in words what is counted: “2 new failures”.
    void setCount(int page, int count, const QString &meaning);
    int count(int page) const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptPalette();
};

} // namespace hookdesk
