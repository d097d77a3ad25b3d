// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page with a table, and below it the details of what is selected.
#pragma once

#include "ui/pages/page.h"

class QSplitter;

namespace hookdesk
{

/// Whoever derives from it disconnects the view in its destructor: its table goes before the view, which then tells
/// that nothing is selected any more.
class SplitPage : public Page
{
    Q_OBJECT

public:
    QWidget *mainWidget() const override;
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

protected:
    /// `key` names its place in the settings; title and explanation are those of Page.
    SplitPage(const QString &title, const QString &explanation, const QString &key, QWidget *parent);

    TableView *view() const { return m_view; }
    /// Puts the details below the table, and both where the rows are.
    void setDetails(QWidget *details, EmptyState *empty, StoreTable &table);

private:
    QString m_key;
    TableView *m_view;
    QSplitter *m_splitter;
};

} // namespace hookdesk
