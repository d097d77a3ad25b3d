// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of the selected response: what happened, what was sent, what came back.
#pragma once

#include "ui/deskcontext.h"
#include "ui/details/responsedetail.h"

#include <QWidget>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace hookdesk
{

class MessageView;

/// Bodies are read when a response is selected, off the main thread; an answer that comes too late is dropped.
class ResponseDetails final : public QWidget
{
    Q_OBJECT

public:
    ResponseDetails(const DeskContext &desk, QWidget *parent);

    /// Shows this attempt, or how to choose one.
    void show(std::optional<AttemptId> attempt);
    /// Reads the attempt again if its delivery can have gone on.
    void refresh();

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    void read();
    void showDetail(const ResponseDetail &detail);
    void showHint(const QString &text);

    const DeskContext &m_desk;
    std::optional<AttemptId> m_attempt;
    bool m_isShown = false; ///< of m_attempt
    bool m_isOpen = false;  ///< its delivery was waiting for another try when it was read
    bool m_isReading = false;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    MessageView *m_request;
    MessageView *m_response;
};

} // namespace hookdesk
