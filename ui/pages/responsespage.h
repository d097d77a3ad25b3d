// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The live page of responses: new ones appear at the top, unless somebody reads further down.
#pragma once

#include "model/tables/responsestable.h"
#include "ui/pages/page.h"

class QPushButton;
class QSplitter;

namespace hookdesk
{

class ResponseDetails;
class WindowActions;

class ResponsesPage final : public Page
{
    Q_OBJECT

public:
    ResponsesPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~ResponsesPage() override;

    std::optional<Target> target() const override;
    void refresh() override;
    QWidget *mainWidget() const override;
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

Q_SIGNALS:
    /// Failures that came and have not been shown yet.
    void failuresChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// New rows wait while it is paused, or while somebody has scrolled down, or has sorted them. A row that is
    /// selected at the top moves down with its selection.
    void decideFollowing();
    bool isAtTop() const;
    void showHeld(int count);
    void showNew();
    /// Of the timeline: its row when it is loaded, else its details alone.
    void showAttempt(AttemptId attempt);
    /// Only failures that are shown are seen.
    void tellFailures();

    ResponsesTable m_table;
    TableView *m_view;
    ResponseDetails *m_details;
    QSplitter *m_splitter;
    QPushButton *m_newRows;
    QAction *m_pause;
};

} // namespace hookdesk
