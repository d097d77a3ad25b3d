// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowdriver.h"

#include "ui/filter/filterline.h"
#include "ui/messagearea.h"
#include "ui/navigation.h"
#include "ui/pages/page.h"
#include "ui/tableview.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

WindowDriver::WindowDriver(FlowFixture &fixture, const QString &settingsFile, OutboxControl *outbox)
    : m_fixture(fixture)
    , m_outbox(outbox)
    , m_settings(std::make_unique<QSettings>(
          settingsFile.isEmpty() ? fixture.folder.filePath(u"settings.ini"_s) : settingsFile, QSettings::IniFormat))
{
    make();
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::make()
{
    m_window = std::make_unique<MainWindow>(DeskContext{.store = *m_fixture.store,
                                                        .engine = *m_fixture.engine,
                                                        .outbox = m_outbox,
                                                        .clock = m_fixture.clock,
                                                        .settings = *m_settings,
                                                        .actor = u"ana"_s});
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window does not appear");
    const auto isWhole = [this] { return m_window->findChildren<Page *>().size() == MainWindow::AuditLog + 1; };
    if (!QTest::qWaitFor(isWhole, 20000)) // the pages are made one after the other
        qFatal("the window does not get all its pages");
}

void WindowDriver::reopen()
{
    m_window->close();
    m_window.reset();
    make();
}

Navigation *WindowDriver::navigation() const
{
    return m_window->findChild<Navigation *>();
}

FilterLine *WindowDriver::filterLine() const
{
    for (auto *line : m_window->findChildren<FilterLine *>()) {
        if (line->isVisible())
            return line;
    }
    qFatal("the page has no filter line");
}

TableView *WindowDriver::table(const QString &name) const
{
    return named<TableView>(name);
}

QDialog *WindowDriver::dialog() const
{
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void WindowDriver::chooseFile(const QString &path, const QString &accepting) const
{
    auto *files = qobject_cast<QFileDialog *>(dialog());
    if (!files)
        qFatal("there is no file dialog");
    files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    button(accepting)->click();
}

QAbstractButton *WindowDriver::button(const QString &name) const
{
    const QWidget *place = dialog();
    if (!place)
        place = m_window.get();
    for (auto *button : place->findChildren<QAbstractButton *>()) {
        const auto accessible =
            button->accessibleName().isEmpty() ? button->text().remove(u'&') : button->accessibleName();
        if (button->isVisible() && accessible == name)
            return button;
    }
    qFatal("there is no button “%s”", qPrintable(name));
}

QString WindowDriver::cell(const QString &name, int row, const QString &column) const
{
    const auto *model = table(name)->model();
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->headerData(i, Qt::Horizontal).toString() == column)
            return model->index(row, i).data().toString();
    }
    return {};
}

int WindowDriver::rows(const QString &name) const
{
    return table(name)->model()->rowCount();
}

void WindowDriver::select(const QString &name, int row)
{
    // Whatever modifiers an earlier key has left pressed.
    const auto *view = table(name);
    view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString WindowDriver::effects() const
{
    return dialog()->findChild<QLabel *>(u"effects"_s)->text();
}

QStringList WindowDriver::messages() const
{
    QStringList texts;
    for (const auto *bar : m_window->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts << bar->text();
    }
    return texts;
}

} // namespace hookdesk::test
