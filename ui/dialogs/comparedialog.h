// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two attempts side by side, what differs marked.
#pragma once

#include "model/story/comparison.h"
#include "ui/deskcontext.h"

#include <QDialog>
#include <variant>

class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hookdesk
{

class TonedLabel;

/// An attempt, or the latest of a delivery.
using ComparedAttempt = std::variant<AttemptId, DeliveryId>;

/// Deletes itself.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const DeskContext &desk, const ComparedAttempt &left, const ComparedAttempt &right, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Both = std::pair<WholeResponse, WholeResponse>;

    static Result<WholeResponse> find(Connection &connection, const ComparedAttempt &attempt);
    void compare(const Both &both);
    void show(const QList<ComparedPart> &parts);
    void addPart(const ComparedPart &part);
    /// Shows or hides what is alike.
    void adoptChoice();
    void adoptPalette();
    /// Goes to the next line that differs, or the one before.
    void go(bool isForward);
    QList<QTreeWidgetItem *> lines() const;

    TonedLabel *m_summary;
    QTreeWidget *m_tree;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace hookdesk
