// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of every page and dialog, to be looked at: with the sample's data, empty,
// with thousands of rows and without a store, in light and in dark.
// Usage: grabpages FOLDER [WIDTHxHEIGHT [de]]. QT_SCALE_FACTOR sets the scale, de makes them German.
#include "model/tables/responsestable.h"
#include "tests/support/flowfixture.h"
#include "tests/support/mailthread.h"
#include "tests/ui/grabdialogs.h"
#include "tests/ui/grabworld.h"
#include "tests/ui/samplestore.h"
#include "tests/ui/translatedtexts.h"
#include "ui/colorscheme.h"
#include "ui/columnsmenu.h"
#include "ui/filter/filterline.h"
#include "ui/filter/savedviews.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/messagearea.h"
#include "ui/pages/page.h"
#include "ui/progressnotice.h"
#include "ui/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// Without what an earlier run left.
struct CleanSettings : QSettings {
    CleanSettings(const QString &path, Format format)
        : QSettings(path, format)
    {
        clear();
    }
};

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

    /// Every page, dialog and notice over a store with the sample's data.
    void saveFull(FlowFixture &fixture) const
    {
        MailThread mails(*fixture.store, fixture.clock, fixture.log, {}); // not started: what waits, waits
        Desk desk(*this, fixture, *fixture.store, &mails.worker());
        auto &window = desk.window;
        savePages(window, 1);
        window.openPage(MainWindow::Responses);
        select(window, 2);
        saveTabs(window);
        const auto saveIt = [this](QWidget *widget, const QString &name) { save(widget, name); };
        grabPalette(window, saveIt);
        grabSettings(window, saveIt);
        grabPractice(window, saveIt);
        window.openPage(MainWindow::Disabled);
        grabReenabling(window, saveIt);
        window.openPage(MainWindow::Installations);
        grabWebhook(window, saveIt);
        triggerTwice(window);
        save(&window, u"messages"_s);
        grabTrigger(window, saveIt);
        saveFilters(window);
        saveRows(window);
        window.openPage(MainWindow::Incidents);
        importWrong(window);
        save(&window, u"import-refused"_s);
        grabBulkReplay(window, saveIt);
        grabReplayDialogs(window, saveIt);
        saveDialogs(window);
    }

    /// Every page and dialog over an empty store.
    void saveEmpty(FlowFixture &fixture) const
    {
        MailThread mails(*fixture.store, fixture.clock, fixture.log, {});
        Desk desk(*this, fixture, *fixture.store, &mails.worker());
        savePages(desk.window, 0);
        grabSetUp(desk.window, [this](QWidget *widget, const QString &name) { save(widget, name); });
        saveDialogs(desk.window);
    }

    /// Every page with thousands of rows, at its first row and at its last.
    void saveMany(FlowFixture &fixture) const
    {
        Desk desk(*this, fixture, *fixture.store);
        savePages(desk.window, 1);
        for (const auto &[page, name] : pages()) {
            desk.window.openPage(page);
            waitUntilRead(desk.window);
            if (auto *view = table(desk.window)) {
                view->scrollToBottom();
                save(&desk.window, name + u"-last"_s);
            }
        }
    }

    /// Every page over a store that cannot be opened.
    void saveBroken(FlowFixture &fixture) const
    {
        Store broken(StoreLocation{.path = u"/nowhere/at/all/store.sqlite"_s, .mayCreate = false});
        Desk desk(*this, fixture, broken);
        broken.open();
        savePages(desk.window, 0);
    }

private:
    /// A window over a store, closed at the end.
    struct Desk {
        Desk(const Grabber &grabber, FlowFixture &fixture, Store &store, OutboxControl *outbox = nullptr)
            : settings(QDir(grabber.m_folder).filePath(u"settings"_s + grabber.m_suffix + u".ini"_s),
                       QSettings::IniFormat)
            , window({.store = store,
                      .engine = *fixture.engine,
                      .outbox = outbox,
                      .clock = fixture.clock,
                      .settings = settings,
                      .actor = u"ana"_s,
                      .mailSetup = &mailSetup,
                      .practice = &practice})
        {
            window.resize(grabber.m_size);
            window.show();
        }
        ~Desk() { window.close(); }
        Q_DISABLE_COPY_MOVE(Desk)

        CleanSettings settings;
        ShownMailSetup mailSetup;
        ShownPractice practice;
        MainWindow window;
    };

    static QList<std::pair<MainWindow::PageIndex, QString>> pages()
    {
        return {{MainWindow::Overview, u"overview"_s},   {MainWindow::Installations, u"installations"_s},
                {MainWindow::Responses, u"responses"_s}, {MainWindow::BufferHealth, u"health"_s},
                {MainWindow::Disabled, u"disabled"_s},   {MainWindow::Incidents, u"incidents"_s},
                {MainWindow::Mail, u"mail"_s},           {MainWindow::AuditLog, u"audit"_s}};
    }

    /// With a row selected, when there is one.
    void savePages(MainWindow &window, int row) const
    {
        for (const auto &[page, name] : pages()) {
            window.openPage(page);
            waitUntilRead(window);
            select(window, row);
            save(&window, name);
        }
    }

    void saveDialogs(MainWindow &window) const
    {
        saveDialog(window, u"Keyboard shortcuts"_s, u"dialog-shortcuts"_s);
        window.openPage(MainWindow::Mail);
        saveDialog(window, u"Send test mail"_s, u"dialog-testmail"_s);
        window.openPage(MainWindow::Installations);
        saveDialog(window, u"Trigger alert"_s, u"dialog-trigger"_s);
        saveDialog(window, u"Queued deliveries"_s, u"dialog-queue"_s);
        saveDialog(window, u"About Hookdesk"_s, u"dialog-about"_s);
    }

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

    static Page *pageOf(QWidget *widget)
    {
        while (widget && !qobject_cast<Page *>(widget))
            widget = widget->parentWidget();
        return qobject_cast<Page *>(widget);
    }

    /// What is done with rows: their menus, sorted otherwise, an export that goes on.
    void saveRows(MainWindow &window) const
    {
        window.openPage(MainWindow::Responses);
        auto *view = table(window);
        view->sortBy(ResponsesTable::Duration, Qt::DescendingOrder);
        view->setCurrentIndex(view->model()->index(1, ResponsesTable::Answer));
        save(&window, u"sorted"_s);
        view->columnsMenu()->popup({});
        save(view->columnsMenu(), u"columns-menu"_s);
        view->columnsMenu()->hide();
        QMenu context;
        context.addActions(view->actions());
        context.popup({});
        save(&context, u"rows-menu"_s);
        context.hide();
        view->sortBy(ResponsesTable::Time, Qt::DescendingOrder);
        auto &area = pageOf(view)->messages();
        auto *notice = new ProgressNotice(u"Exporting to responses.csv"_s, {}, &area);
        area.add(notice);
        QTest::qWait(2100); // the time left is told then
        notice->show(u"123,000 of 1,000,000 rows"_s, 123000, 1000000);
        save(&window, u"exporting"_s);
        delete notice;
        pressAction(window, u"Export rows"_s);
        if (auto *shown = shownDialog(window)) {
            save(shown, u"dialog-export"_s);
            shown->reject();
        }
    }

    static void select(const MainWindow &window, int row)
    {
        if (auto *view = table(window))
            view->selectRow(qMin(row, view->model()->rowCount() - 1));
    }

    /// Every tab of the details, of a failure that counts, of one that is tried again and of one that was skipped.
    void saveTabs(const MainWindow &window) const
    {
        const auto all = window.findChildren<QTabWidget *>();
        auto *tabs = *std::find_if(all.cbegin(), all.cend(), [](const QTabWidget *each) { return each->isVisible(); });
        const auto *model = table(window)->model();
        const int first = tabs->currentIndex();
        for (const auto &answer : {u"404"_s, u"400"_s, u"503"_s, u"timeout"_s, u"200"_s, u"—"_s}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (says(model->index(row, ResponsesTable::Answer).data().toString(), answer)) {
                    select(window, row);
                    break;
                }
            }
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                save(window.centralWidget(), u"response-%1-%2"_s.arg(answer == u"—" ? u"skipped"_s : answer,
                                                                     tabs->tabText(tab).remove(u'&').toLower()));
            }
        }
        tabs->setCurrentIndex(first);
    }

    void saveDialog(const MainWindow &window, const QString &action, const QString &name) const
    {
        pressAction(window, action);
        if (auto *shown = shownDialog(window)) {
            save(shown, name);
            shown->reject();
            QTest::qWait(50);
        }
    }

    static void importWrong(const MainWindow &window)
    {
        QByteArray lines;
        for (int i = 1; i <= 9; ++i)
            lines += "{\"identifier\": " + QByteArray::number(i) + ", \"organization\": \"nobody\"}\n";
        QGuiApplication::clipboard()->setText(QString::fromUtf8(lines));
        pressAction(window, u"Import what was copied"_s);
    }

    static void triggerTwice(const MainWindow &window)
    {
        for (const int row : {1, 9}) {
            select(window, row);
            pressAction(window, u"Trigger alert"_s);
            if (auto *shown = shownDialog(window)) {
                for (auto *button : shown->findChildren<QAbstractButton *>()) {
                    if (says(button->text(), u"Trigger"_s))
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
    const auto language = languageNamed(app.arguments().value(3, u"en"_s));
    if (app.arguments().size() < 2 || size.size() != 2 || !language)
        qFatal("usage: grabpages FOLDER [WIDTHxHEIGHT [de]]");
    if (*language == Language::German)
        QLocale::setDefault(localeOf(*language));
    const Translation translation(*language);
    const auto folder = app.arguments().at(1);
    const QSize windowSize(size.at(0).toInt(), size.at(1).toInt());
    QDir().mkpath(folder);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const auto scale = app.devicePixelRatio() > 1 ? u"@2x"_s : QString();

    FlowFixture empty;
    FlowFixture full;
    fillWithSample(full);
    addMails(full);
    failAtLongUrl(full);
    FlowFixture many;
    addMany(many, 10000);
    for (const bool isDark : {false, true}) {
        app.setPalette(paletteFor(isDark ? ColorScheme::Dark : ColorScheme::Light));
        const auto suffix = (isDark ? u"-dark"_s : u"-light"_s) + scale;
        Grabber(folder, windowSize, u"-empty"_s + suffix).saveEmpty(empty);
        Grabber(folder, windowSize, suffix).saveFull(full);
        Grabber(folder, windowSize, u"-many"_s + suffix).saveMany(many);
        Grabber(folder, windowSize, u"-broken"_s + suffix).saveBroken(empty);
    }
    return 0;
}
