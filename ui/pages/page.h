// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page of the window: title, one line of explanation, actions, messages, and a table or what stands for an empty one.
#pragma once

#include "ui/deskcontext.h"

#include <QPointer>
#include <QWidget>
#include <optional>

class QAction;
class QDialog;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace hookdesk
{

class EmptyState;
class FilterLine;
class MessageArea;
class MessageBar;
class StoreTable;
class TableView;

class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString &title, const QString &explanation, QWidget *parent);
    ~Page() override;

    MessageArea &messages() const { return *m_messages; }

    /// The app that the selection is about, for the window's actions.
    virtual std::optional<Target> target() const { return {}; }
    /// The incident that the selection is about, for an alert of it.
    virtual std::optional<IncidentId> incident() const { return {}; }
    /// Reads what is shown anew.
    virtual void refresh() = 0;
    /// Gives the keyboard to the filter line, where there is one.
    void focusFilter();
    /// Filters the rows by these words and, once they are there, selects the first.
    void showFirst(const QString &words);
    /// The widget that the keyboard goes to when the page is opened.
    virtual QWidget *mainWidget() const = 0;
    virtual void save(QSettings &settings) const = 0;
    virtual void restore(const QSettings &settings) = 0;

Q_SIGNALS:
    void targetChanged();
    /// The window opens it, unless another is open: then it goes.
    void dialogWanted(QDialog *dialog);

protected:
    /// A button for an action, at the right of the title.
    void addTool(QAction *action);
    /// Shows the content, or what stands for it while the table has no rows; tells of the table's errors.
    void setContent(QWidget *content, EmptyState *empty, StoreTable &table);
    /// Chooses the rows of the table that setContent() was given.
    void setFilterLine(FilterLine *line, StoreTable &table);
    void changeEvent(QEvent *event) override;
    /// What is below title, tools and messages.
    QVBoxLayout *bodyLayout() const { return m_body; }

private:
    void showState(const StoreTable &table);
    void selectFirst(const StoreTable &table);
    void adoptPalette();

    QLabel *m_explanation;
    QHBoxLayout *m_tools;
    MessageArea *m_messages;
    QVBoxLayout *m_body;
    QStackedWidget *m_stack;
    FilterLine *m_filter = nullptr;
    bool m_wantsFirst = false;       ///< once the rows are there
    EmptyState *m_noMatch = nullptr; ///< no row fulfils the filter
    EmptyState *m_failure = nullptr; ///< the table's error while it has no rows
    QPointer<MessageBar> m_error;    ///< the table's while it has rows
};

} // namespace hookdesk
