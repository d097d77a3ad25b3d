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
class QStackedWidget;
class QVBoxLayout;

namespace hookdesk
{

class ActionButton;
class EmptyState;
class FilterLine;
struct FilterLineSpec;
class MessageArea;
class MessageBar;
class StoreTable;
class TableView;
class TonedLabel;
class WindowActions;
enum class ExportFormat;
enum class Tone;

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
    /// Shows the rows alone that fulfil a filter, and selects the first of them once they are there. For pages with a
    /// filter line.
    void showFiltered(const QString &filter);
    /// Gives the keyboard to the filter line, where there is one.
    void focusFilter();
    /// Opens the menu of the table's columns.
    void showColumns();
    /// Asks for a file, and writes the rows that fulfil the filter to it.
    void askWhereToExportRows();
    /// The widget that the keyboard goes to when the page is opened.
    virtual QWidget *mainWidget() const = 0;
    virtual void save(QSettings &settings) const = 0;
    virtual void restore(const QSettings &settings) = 0;

Q_SIGNALS:
    void targetChanged();
    /// Somebody wants to see the responses that fulfil a filter, the newest first.
    void responsesWanted(const QString &filter);
    /// The window opens it, unless another is open: then it goes.
    void dialogWanted(QDialog *dialog);

protected:
    /// What the line below the title says, for now.
    /// `remedy`: what is offered below it.
    void explain(const QString &explanation, Tone tone, QAction *remedy = nullptr);
    /// A button for an action, at the right of the title.
    void addTool(QAction *action);
    /// Shows the content, or what stands for it while the table has no rows; tells of the table's errors.
    void setContent(QWidget *content, EmptyState *empty, StoreTable &table);
    /// Chooses the rows of the table that setContent() was given; beside it are the buttons of its columns and of its
    /// export.
    void setFilterLine(const DeskContext &desk, WindowActions &actions, const FilterLineSpec &spec, StoreTable &table);
    /// They are read once, and then only while the page is shown: so it opens with its rows, and costs nothing till
    /// then.
    void watchWhileShown(const QList<StoreTable *> &tables);
    /// Shows all rows.
    void clearFilter();
    /// The filter of the rows that are shown, as it was written.
    QString filterText() const;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// What is below title, tools and messages.
    QVBoxLayout *bodyLayout() const { return m_body; }

private:
    void showState(const StoreTable &table);
    void selectFirst();
    void exportRows(const QString &path, ExportFormat format);

    TonedLabel *m_explanation;
    ActionButton *m_remedy = nullptr;
    QVBoxLayout *m_words;
    QHBoxLayout *m_tools;
    MessageArea *m_messages;
    QList<StoreTable *> m_watched;
    QVBoxLayout *m_body;
    QStackedWidget *m_stack;
    TonedLabel *m_reading;
    FilterLine *m_filter = nullptr;
    ActionButton *m_columns = nullptr;
    StoreTable *m_table = nullptr; ///< that the filter line chooses of
    Store *m_store = nullptr;
    QString m_name;                  ///< for the file of an export
    bool m_selectsFirst = false;     ///< once its rows are those of the filter
    EmptyState *m_noMatch = nullptr; ///< no row fulfils the filter
    EmptyState *m_failure = nullptr; ///< the table's error while it has no rows
    QPointer<MessageBar> m_error;    ///< the table's while it has rows
};

} // namespace hookdesk
