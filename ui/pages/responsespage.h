// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The live page of responses: new ones appear at the top, unless somebody reads further down.
#pragma once

#include "model/engine/enginecontrol.h"
#include "model/tables/responsestable.h"
#include "ui/pages/page.h"

class QPushButton;
class QSplitter;

namespace hookdesk
{

class BulkReplayTasks;
class EngineTasks;
class EvidenceTasks;
class ResponseDetails;
class WindowActions;

class ResponsesPage final : public Page
{
    Q_OBJECT

public:
    ResponsesPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~ResponsesPage() override;

    /// Shows the responses that fulfil a filter, and why the newest of them is as it is.
    void showNewest(const QString &filter);

    /// Sends them, and tells here how far they are.
    void replay(const BulkReplayRequest &asked);

    std::optional<Target> target() const override;
    void refresh() override;
    QWidget *mainWidget() const override;
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;
    /// Its row, also when it came just now. A filter that leaves it out is cleared; when it is far down, its details
    /// alone.
    void showRecent(AttemptId attempt);

Q_SIGNALS:
    /// Failures that came and have not been shown yet.
    void failuresChanged(int count);
    /// Somebody wants to see what became of a delivery.
    void responseWanted(hookdesk::DeliveryId delivery);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// New rows wait while it is paused, or while somebody has scrolled down, or has sorted them. A row that is
    /// selected at the top moves down with its selection.
    void decideFollowing();
    bool isAtTop() const;
    void showHeld(int count);
    void showNew();
    /// What can be done with the responses that are selected, while they are in sight.
    void offerActions();
    QList<DeliveryId> selectedDeliveries() const;
    void replaySelected();
    void editAndReplay();
    /// The older on the left.
    void compareSelected();
    void askWhereEvidenceGoes();
    /// Its row when it is loaded, else its details alone.
    void showAttempt(AttemptId attempt);
    /// The row of the attempt, if it is loaded.
    bool select(AttemptId attempt);
    void selectWanted();
    /// Only failures that are shown are seen.
    void tellFailures();

    const DeskContext &m_desk;
    ResponsesTable m_table;
    TableView *m_view;
    ResponseDetails *m_details;
    QSplitter *m_splitter;
    QPushButton *m_newRows;
    std::optional<AttemptId> m_wanted; ///< selected once the rows are read
    QAction *m_pause;
    QAction *m_replay;
    QAction *m_editReplay;
    QAction *m_compare;
    QAction *m_replayFiltered;
    QAction *m_evidence;
    BulkReplayTasks *m_bulkReplays;
    EngineTasks *m_engineTasks;
    EvidenceTasks *m_evidenceTasks;
};

} // namespace hookdesk
