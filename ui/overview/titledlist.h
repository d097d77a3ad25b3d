// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of the overview under its title: a row opens what it is about at a click, or at Enter.
#pragma once

#include <QWidget>

class QStackedLayout;

namespace hookdesk
{

class StoreTable;
class TableView;
class TonedLabel;

class TitledList final : public QWidget
{
    Q_OBJECT

public:
    struct Spec {
        QString title;
        QString key;     ///< names its place in the settings
        QString nothing; ///< stands for it while it has no rows
        QString open;    ///< what opening a row does: “Show its responses”
    };

    TitledList(const Spec &spec, QWidget *parent);

    /// What is to be given a model, whose rows are read by `table`; then follow().
    TableView *view() const { return m_view; }
    void follow(const StoreTable &table);

Q_SIGNALS:
    /// By its number in the model that was given, unsorted.
    void opened(int row);

private:
    void open();

    TableView *m_view;
    TonedLabel *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace hookdesk
