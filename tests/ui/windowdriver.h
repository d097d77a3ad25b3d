// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives the real window as a person does: by what is on screen, found by accessible name.
#pragma once

#include "tests/support/flowfixture.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <memory>

namespace hookdesk
{
class FilterLine;
class MessageBar;
class Navigation;
class TableView;
} // namespace hookdesk

namespace hookdesk::test
{

class WindowDriver
{
public:
    explicit WindowDriver(FlowFixture &fixture, const QString &settingsFile = {}, OutboxControl *outbox = nullptr);
    ~WindowDriver();

    MainWindow &window() { return *m_window; }
    /// Closes the window, and opens one that finds the settings it left.
    void reopen();

    void open(MainWindow::PageIndex page) { m_window->openPage(page); }
    Navigation *navigation() const;
    /// That of the page that is shown; fails the test when it has none.
    FilterLine *filterLine() const;
    /// The table of this accessible name.
    TableView *table(const QString &name) const;
    /// The visible button of this accessible name, in a dialog when one is open; fails the test when there is none.
    QAbstractButton *button(const QString &name) const;
    QDialog *dialog() const;
    /// Gives the file dialog that is open a path, and accepts it by its button; fails the test when there is none.
    void chooseFile(const QString &path, const QString &accepting) const;
    template <class Widget>
    Widget *named(const QString &accessibleName) const
    {
        for (auto *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    /// The text of a cell by its column's title; empty when there is none.
    QString cell(const QString &table, int row, const QString &column) const;
    int rows(const QString &table) const;
    void select(const QString &table, int row);
    /// The messages of the page that is shown.
    QStringList messages() const;
    /// The same as one text, a line each; long ones have several.
    QString told() const { return messages().join(u'\n'); }
    /// What the dialog that is open says it will do.
    QString effects() const;

private:
    void make();

    FlowFixture &m_fixture;
    OutboxControl *m_outbox;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hookdesk::test
