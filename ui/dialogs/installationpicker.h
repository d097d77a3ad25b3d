// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list in which installations are chosen by their check boxes, one or many, or all of an organization; it can be
// searched, and says how many are chosen.
#pragma once

#include "ui/dialogs/receivers.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hookdesk
{

/// The check box of an organization stands for those of its installations that the search shows.
class InstallationPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit InstallationPicker(QWidget *parent);

    /// Nothing is chosen at first. `choices` outlives its use, and does not change.
    void fill(const QList<InstallationChoice> &choices, qsizetype pending = 0);
    /// Chooses this one too, and shows it.
    void choose(const InstallationChoice &choice);

    /// In the order of the list.
    QList<const InstallationChoice *> chosen() const;
    /// The one that the keyboard or the mouse is at, when it is chosen; else the first that is.
    const InstallationChoice *lookedAt() const;

Q_SIGNALS:
    void chosenChanged();
    void lookedAtChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const InstallationChoice *choiceOf(const QTreeWidgetItem *item) const;
    void adoptCheck(QTreeWidgetItem *item);
    void checkShown(bool isChecked);
    void search(const QString &text);
    void showCounts();
    void adoptPalette();

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_none;
    const QList<InstallationChoice> *m_choices = nullptr;
    qsizetype m_pending = 0;
};

} // namespace hookdesk
