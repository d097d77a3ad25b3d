// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of every page and dialog, to be looked at: with the sample's data and empty, in light and in dark.
// Usage: grabpages FOLDER [WIDTHxHEIGHT]. QT_SCALE_FACTOR sets the scale.
#include "flow/sandbox/sampledata.h"
#include "model/store/integrationbuffers.h"
#include "tests/support/flowfixture.h"
#include "tests/ui/samplestore.h"
#include "ui/colorscheme.h"
#include "ui/filter/filterline.h"
#include "ui/filter/savedviews.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

class Grabber
{
public:
    Grabber(const QString &folder, const QSize &size, const QString &suffix)
        : m_folder(folder)
        , m_size(size)
        , m_suffix(suffix)
    {
    }

    void save(QWidget *widget, const QString &name) const
    {
        QTest::qWait(400); // the store's answers and the layout
        widget->grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s));
    }

    void saveAll(FlowFixture &fixture, bool hasData) const
    {
        QSettings settings(QDir(m_folder).filePath(u"settings"_s + m_suffix + u".ini"_s), QSettings::IniFormat);
        settings.clear();
        MainWindow window({.store = *fixture.store,
                           .engine = *fixture.engine,
                           .clock = fixture.clock,
                           .settings = settings,
                           .actor = u"ana"_s});
        window.resize(m_size);
        window.show();
        const QStringList names{u"installations"_s, u"responses"_s, u"health"_s, u"disabled"_s};
        for (int page = 0; page < names.size(); ++page) {
            window.openPage(static_cast<MainWindow::PageIndex>(page));
            QTest::qWait(300);
            if (hasData)
                select(window, page == MainWindow::Responses ? 2 : 1);
            save(&window, names.at(page));
        }
        saveDialog(window, u"Keyboard shortcuts"_s, u"dialog-shortcuts"_s);
        if (hasData) {
            saveDialog(window, u"Re-enable"_s, u"dialog-reenable"_s);
            window.openPage(MainWindow::Installations);
            triggerTwice(window);
            save(&window, u"messages"_s);
            saveFilters(window);
        }
        window.openPage(MainWindow::Installations);
        saveDialog(window, u"Trigger alert"_s, u"dialog-trigger"_s);
        saveDialog(window, u"About Hookdesk"_s, u"dialog-about"_s);
        window.close();
    }

private:
    static TableView *table(const MainWindow &window)
    {
        for (auto *view : window.findChildren<TableView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }

    void saveFilters(MainWindow &window) const
    {
        window.openPage(MainWindow::Responses);
        for (auto *line : window.findChildren<FilterLine *>()) {
            if (!line->isVisible())
                continue;
            line->setText(u"outcome:failed -code:429 since:1h"_s);
            save(&window, u"filtered"_s);
            line->setText(u"outcome:failed code:4x4"_s);
            save(&window, u"filter-wrong"_s);
            line->setText(u"app:nobody"_s);
            save(&window, u"filter-nothing"_s);
            line->clear();
            auto *field = line->findChild<QLineEdit *>();
            field->setFocus();
            QTest::keyClicks(field, u"outcome:"_s);
            save(QApplication::activePopupWidget(), u"filter-completion"_s);
            QApplication::activePopupWidget()->hide();
            line->clear();
            auto *views = line->findChild<SavedViews *>();
            views->keep(u"Not found, last week"_s, u"code:404 since:7d"_s);
            views->menu()->popup({});
            save(views->menu(), u"filter-views"_s);
            views->menu()->hide();
        }
    }

    static void select(const MainWindow &window, int row)
    {
        if (auto *view = table(window))
            view->selectRow(qMin(row, view->model()->rowCount() - 1));
    }

    static void press(const MainWindow &window, const QString &text)
    {
        for (auto *action : window.actions()) {
            if (action->text().remove(u'&').remove(u"…"_s) == text)
                action->trigger();
        }
    }

    static QDialog *dialog(const MainWindow &window)
    {
        QTest::qWait(300);
        return window.findChild<QDialog *>();
    }

    void saveDialog(const MainWindow &window, const QString &action, const QString &name) const
    {
        press(window, action);
        if (auto *shown = dialog(window)) {
            save(shown, name);
            shown->reject();
            QTest::qWait(50);
        }
    }

    static void triggerTwice(const MainWindow &window)
    {
        for (const int row : {1, 9}) {
            select(window, row);
            press(window, u"Trigger alert"_s);
            if (auto *shown = dialog(window)) {
                for (auto *button : shown->findChildren<QAbstractButton *>()) {
                    if (button->text().remove(u'&') == u"Trigger")
                        button->click();
                }
            }
            QTest::qWait(1500);
        }
    }

    QString m_folder;
    QSize m_size;
    QString m_suffix;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const auto size = app.arguments().value(2, u"1440x860"_s).split(u'x');
    if (app.arguments().size() < 2 || size.size() != 2)
        qFatal("usage: grabpages FOLDER [WIDTHxHEIGHT]");
    const auto folder = app.arguments().at(1);
    const QSize windowSize(size.at(0).toInt(), size.at(1).toInt());
    QDir().mkpath(folder);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const auto scale = app.devicePixelRatio() > 1 ? u"@2x"_s : QString();

    FlowFixture empty;
    FlowFixture full;
    fillWithSample(full);
    for (const bool isDark : {false, true}) {
        app.setPalette(paletteFor(isDark ? ColorScheme::Dark : ColorScheme::Light));
        const auto suffix = (isDark ? u"-dark"_s : u"-light"_s) + scale;
        Grabber(folder, windowSize, u"-empty"_s + suffix).saveAll(empty, false);
        Grabber(folder, windowSize, suffix).saveAll(full, true);
    }
    return 0;
}
