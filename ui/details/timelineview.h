// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows a timeline as a table; the attempt whose details are shown is marked.
#pragma once

#include "model/story/timeline.h"

#include <QSettings>
#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace hookdesk
{

class TableView;

class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent);

    /// Lines that are shown already stay as they are.
    void show(const QList<TimelineLine> &lines, const QString &note);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /// Somebody wants to see the details of another attempt.
    void attemptChosen(hookdesk::AttemptId attempt);

private:
    QList<TimelineLine> m_lines;
    TableView *m_view;
    QStandardItemModel *m_rows;
    QLabel *m_note;
};

} // namespace hookdesk
