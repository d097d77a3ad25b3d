// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is below a table: a summary and the details of the selection, or a sentence that says how to choose one.
#pragma once

#include "model/tables/columnspec.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace hookdesk
{

class TonedLabel;

class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    /// `summaryName` is the object name of the summary's label.
    DetailsPane(const QString &summaryName, QWidget *parent);

    /// In the place of all else: how to choose something, or why it cannot be shown.
    void showHint(const QString &text);

protected:
    /// What is below the summary. Once.
    void setContent(QWidget *content);
    /// A button beside the summary.
    void addTool(QAction *action);
    void showContent(const QString &summary, Tone tone);

private:
    QStackedWidget *m_stack;
    TonedLabel *m_hint;
    TonedLabel *m_summary;
    QHBoxLayout *m_headline;
};

} // namespace hookdesk
