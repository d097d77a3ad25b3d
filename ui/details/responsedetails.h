// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of the selected response: what happened, what was sent, what came back, what came before and after, why.
#pragma once

#include "ui/deskcontext.h"
#include "ui/details/responsedetail.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QTabWidget;

namespace hookdesk
{

class MessageView;
class ResponseCopies;
class TimelineView;
class TonedLabel;
class WhyView;
class WindowActions;

/// Bodies are read when a response is selected, off the main thread; an answer that comes too late is dropped.
class ResponseDetails final : public QWidget
{
    Q_OBJECT

public:
    ResponseDetails(const DeskContext &desk, WindowActions &actions, QWidget *parent);

    /// Shows this attempt, or how to choose one.
    void show(std::optional<AttemptId> attempt);
    /// Shows what can be done with several that are selected.
    void showMany(qsizetype count);
    /// Reads the attempt again if its delivery can have gone on, or its timeline is looked at.
    void refresh();
    /// Turns to the tab that tells why.
    void showWhy();
    /// Reads it again in any case.
    void reload();

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /// Somebody wants to see another attempt of the timeline.
    void attemptChosen(hookdesk::AttemptId attempt);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QHBoxLayout *headline(const WindowActions &actions);
    void read();
    void refreshFamily();
    void offerCopies();
    void showDetail(const ResponseDetail &detail);
    QWidget *makeHint(const WindowActions &actions);
    void showHint(const QString &text);

    const DeskContext &m_desk;
    std::optional<AttemptId> m_attempt;
    bool m_isShown = false; ///< of m_attempt
    bool m_isOpen = false;  ///< its delivery was waiting for another try when it was read
    bool m_isReading = false;
    QTimer m_family;
    bool m_wasSent = false; ///< the attempt shown
    ResponseCopies *m_copies;
    QStackedWidget *m_stack;
    TonedLabel *m_hint;
    QWidget *m_forMany; ///< buttons
    TonedLabel *m_summary;
    TonedLabel *m_copied;
    QTabWidget *m_tabs;
    MessageView *m_request;
    MessageView *m_response;
    TimelineView *m_timeline;
    WhyView *m_why;
};

} // namespace hookdesk
