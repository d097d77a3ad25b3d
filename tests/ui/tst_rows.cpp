// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with rows in the real window: sort, choose columns, copy, export, on every page.
#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"
#include "tests/ui/windowdriver.h"
#include "ui/columnsmenu.h"
#include "ui/filter/filterline.h"
#include "ui/progressnotice.h"
#include "ui/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto responses = u"Responses"_s;
const auto audit = u"Audit log"_s;

/// Three responses of two apps: 200, 404, 200, newest first 200 404 200.
struct Scene {
    Scene()
    {
        fixture.receiver.setBehaviour(u"/hook/"_s + failing.slug, Behaviour::answer(404));
        fixture.trigger(working);
        fixture.trigger(failing);
        fixture.trigger(working);
        driver = std::make_unique<WindowDriver>(fixture);
        driver->open(MainWindow::Responses);
        if (!QTest::qWaitFor([this] { return driver->rows(responses) == 3; }))
            qFatal("the responses do not appear");
    }

    TableView *table(const QString &name = responses) const { return driver->table(name); }
    QString answer(int row) const { return driver->cell(responses, row, u"Answer"_s); }

    int column(const QString &title) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        qFatal("there is no column “%s”", qPrintable(title));
    }

    void clickTitle(const QString &title) const
    {
        auto *header = table()->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column(title)) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

    /// An entry of the menu of columns, or of its submenu.
    QAction *entry(const QString &text, const QString &submenu = {}) const
    {
        const auto *menu = static_cast<QMenu *>(table()->columnsMenu());
        Q_EMIT table()->columnsMenu()->aboutToShow();
        if (!submenu.isEmpty()) {
            for (const auto *each : menu->findChildren<QMenu *>()) {
                if (each->title() == submenu)
                    menu = each;
            }
        }
        for (auto *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("there is no entry “%s”", qPrintable(text));
    }

    /// Presses [Export rows] and names a file.
    void exportTo(const QString &path) const
    {
        driver->button(u"Export rows"_s)->click();
        driver->chooseFile(path, u"Export"_s);
    }

    QString told() const { return driver->told(); }
    QString path(const QString &name) const { return fixture.folder.filePath(name); }

    FlowFixture fixture;
    SentryApp working = fixture.app();
    SentryApp failing = fixture.app(AppStatus::Internal, u"pager-bridge-b81e07"_s);
    std::unique_ptr<WindowDriver> driver;
};

/// POSIX locks, as the kernel lists them.
qsizetype locksOfThisProcess()
{
    QFile file(u"/proc/locks"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the locks cannot be read");
    const auto mine = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    const auto lines = file.readAll().split('\n');
    return std::count_if(lines.cbegin(), lines.cend(), [&](const QByteArray &line) { return line.contains(mine); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleSortsAndSortsTheOtherWay()
    {
        Scene scene;
        scene.clickTitle(u"Answer"_s);
        QTRY_COMPARE(scene.answer(0), u"404"_s);
        QCOMPARE(scene.table()->sorting(), std::pair(scene.column(u"Answer"_s), Qt::DescendingOrder));
        scene.clickTitle(u"Answer"_s);
        QTRY_COMPARE(scene.answer(2), u"404"_s);
        scene.clickTitle(u"App"_s); // it cannot be sorted by: the sign stays where it is
        QCOMPARE(scene.table()->horizontalHeader()->sortIndicatorSection(), scene.column(u"Answer"_s));
        QCOMPARE(scene.table()->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
        QCOMPARE(scene.answer(2), u"404"_s);

        scene.driver->reopen();
        QTRY_COMPARE(scene.driver->rows(responses), 3);
        QTRY_COMPARE(scene.answer(2), u"404"_s);
        QCOMPARE(scene.table()->sorting(), std::pair(scene.column(u"Answer"_s), Qt::AscendingOrder));
    }

    void aDoubleClickOpensAndSeveralAreNotOpened()
    {
        Scene scene;
        auto *table = scene.table();
        const auto details = [&] { return table->window()->focusWidget() != table; };
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {},
                           table->visualRect(table->model()->index(1, 0)).center());
        QTRY_VERIFY(details());
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!details());
        QVERIFY(scene.driver->button(u"Replay"_s)->isVisible()); // what can be done with several is offered
        QVERIFY(scene.driver->button(u"Evidence"_s)->isEnabled());
        table->clearSelection();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!details());
    }

    void aFilterDoesNotScroll()
    {
        Scene scene;
        for (int i = 0; i < 100; ++i)
            scene.fixture.trigger(i < 60 ? scene.failing : scene.working);
        QTRY_COMPARE(scene.driver->rows(responses), 103);
        auto *table = scene.table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0)); // of one that is left out
        table->clearSelection();
        scene.driver->filterLine()->setText(u"code:404"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 61);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->selectedSourceRow(), 0);
    }

    void whileSortedOtherwiseNewRowsWait()
    {
        Scene scene;
        scene.clickTitle(u"Answer"_s);
        QTRY_COMPARE(scene.answer(0), u"404"_s);
        scene.fixture.trigger(scene.failing);
        auto *bar = scene.driver->window().findChild<QAbstractButton *>(u"newRows"_s);
        QTRY_COMPARE(bar->text(), u"1 new row — show"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(scene.driver->rows(responses), 3);
        bar->click();
        QTRY_COMPARE(scene.driver->rows(responses), 4);
        QTRY_COMPARE(scene.answer(0), u"404"_s); // the newest are the first again
        QCOMPARE(scene.answer(1), u"200"_s);
        QTRY_VERIFY(!bar->isVisible());
        scene.fixture.trigger(scene.working);
        QTRY_COMPARE(scene.driver->rows(responses), 5); // it follows again
    }

    void theKeyboardSortsByTheMenu()
    {
        Scene scene;
        QTest::keyClick(&scene.driver->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(scene.table()->columnsMenu()->isVisible());
        scene.table()->columnsMenu()->hide();
        scene.entry(u"Answer"_s, u"Sort by"_s)->trigger();
        QTRY_COMPARE(scene.answer(0), u"404"_s);
        scene.entry(u"Answer ↓"_s, u"Sort by"_s)->trigger();
        QTRY_COMPARE(scene.answer(2), u"404"_s);
    }

    void columnsAreChosenAndKept()
    {
        Scene scene;
        const int event = scene.column(u"Event"_s);
        scene.entry(u"Event"_s)->trigger();
        QVERIFY(scene.table()->isColumnHidden(event));
        scene.table()->setCurrentIndex(scene.table()->model()->index(0, scene.column(u"Answer"_s)));
        scene.entry(u"Move “Answer” left"_s)->trigger();
        QCOMPARE(scene.table()->horizontalHeader()->visualIndex(scene.column(u"Answer"_s)), 0);
        scene.table()->setColumnWidth(scene.column(u"App"_s), 77);

        scene.driver->reopen();
        QVERIFY(scene.table()->isColumnHidden(event));
        QVERIFY(!scene.entry(u"Event"_s)->isChecked());
        QCOMPARE(scene.table()->horizontalHeader()->visualIndex(scene.column(u"Answer"_s)), 0);
        QCOMPARE(scene.table()->columnWidth(scene.column(u"App"_s)), 77);
        scene.entry(u"Reset columns"_s)->trigger();
        QVERIFY(!scene.table()->isColumnHidden(event));
        QCOMPARE(scene.table()->horizontalHeader()->visualIndex(scene.column(u"Answer"_s)), 1);
        QVERIFY(scene.table()->columnWidth(scene.column(u"App"_s)) > 77);
    }

    void oneColumnStays()
    {
        Scene scene;
        auto columns = scene.table()->chosenColumns();
        for (const int column : columns.mid(1))
            scene.table()->setColumnHidden(column, true);
        QVERIFY(!scene.entry(u"Time"_s)->isEnabled());
        QVERIFY(scene.entry(u"Answer"_s)->isEnabled());
    }

    void cellsAndRowsAreCopied()
    {
        Scene scene;
        scene.driver->select(responses, 1);
        scene.table()->setCurrentIndex(scene.table()->model()->index(1, scene.column(u"Answer"_s)));
        QTest::keyClick(scene.table(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"404"_s);
        scene.table()->selectAll();
        QTest::keyClick(scene.table(), Qt::Key_C, Qt::ControlModifier);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1).split(u'\t').at(scene.column(u"Answer"_s)), u"404"_s);
        QCOMPARE(lines.at(1).split(u'\t').size(), scene.table()->model()->columnCount());
    }

    void theFirstKeySelectsTheFirstRowAndEnterOpensIt()
    {
        Scene scene;
        scene.driver->open(MainWindow::Installations);
        auto *view = scene.table(u"Installations"_s);
        QTRY_COMPARE(scene.driver->rows(u"Installations"_s), 2);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return); // nothing is selected
        QVERIFY(view->isVisible());
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->selectionModel()->selectedRows().constFirst().row(), 0);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->selectionModel()->selectedRows().constFirst().row(), 1);
        view->clearSelection();
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view->selectionModel()->selectedRows().constFirst().row(), 0);
        const auto name = scene.driver->cell(u"Installations"_s, view->currentIndex().row(), u"App"_s);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(scene.table()->isVisible());
        QTRY_COMPARE(scene.driver->cell(responses, 0, u"App"_s), name);

        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(scene.table(), Qt::Key_Return);
        const auto *details = scene.driver->named<QTabWidget>(u"Details of the selected response"_s);
        QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
    }

    void everyPageHasItsActionsInTheContextMenu()
    {
        Scene scene;
        for (const auto &name : {u"Installations"_s, responses, u"Buffer health"_s, u"Disabled integrations"_s,
                                 u"Incidents"_s, u"Mail"_s, audit}) {
            const auto *table = scene.table(name);
            QVERIFY2(table, qPrintable(name));
            QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
            QStringList texts;
            for (const auto *action : table->actions())
                texts << action->text().remove(u'&');
            for (const auto &text : {u"Copy rows"_s, u"Copy cell"_s, u"Columns"_s, u"Export rows…"_s})
                QVERIFY2(texts.contains(text), qPrintable(name + u": "_s + text));
        }
    }

    /// A file that this process opens and closes, were it only to tell its kind, takes the store's locks along.
    void aFileDialogLeavesTheLocksOfTheStore()
    {
        Scene scene;
        const auto before = locksOfThisProcess();
        QVERIFY(before > 0);
        QTest::keyClick(&scene.driver->window(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = qobject_cast<QFileDialog *>(scene.driver->dialog());
        QVERIFY(dialog);
        QSignalSpy listed(dialog->findChild<QFileSystemModel *>(), &QFileSystemModel::directoryLoaded);
        dialog->setDirectory(scene.fixture.folder.path());
        QTRY_VERIFY(listed.contains(QVariantList{scene.fixture.folder.path()}));
        dialog->reject();
        QTRY_VERIFY(!scene.driver->dialog());
        QCOMPARE(locksOfThisProcess(), before);
    }

    void rowsAreExported()
    {
        Scene scene;
        QTest::keyClick(&scene.driver->window(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(scene.driver->dialog());
        scene.driver->dialog()->reject();
        QTRY_VERIFY(!scene.driver->dialog());
        scene.driver->filterLine()->setText(u"outcome:delivered"_s);
        const auto csv = scene.path(u"rows.csv"_s);
        scene.exportTo(csv);
        QTRY_COMPARE(scene.told(), u"2 rows written to %1."_s.arg(csv));
        QCOMPARE(contentOf(csv).count("\r\n"), 3);
        QVERIFY(contentOf(csv).startsWith("Time,Answer,Outcome,"));
        QVERIFY(!contentOf(csv).contains(",404,"));
        QCOMPARE(QFile::permissions(csv) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto json = scene.path(u"rows.ndjson"_s);
        scene.exportTo(json);
        QTRY_VERIFY(scene.told().endsWith(u"2 rows written to %1."_s.arg(json)));
        QCOMPARE(contentOf(json).count('\n'), 2);
        QVERIFY(contentOf(json).startsWith("{\"delivery\":"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        Scene scene;
        scene.exportTo(u"/nowhere/at/all/rows.csv"_s);
        QTRY_VERIFY2(scene.told().contains(u"/nowhere/at/all/rows.csv cannot be written: "_s),
                     qPrintable(scene.told()));
        QVERIFY(scene.told().contains(u"Name a file in a folder that may be written."_s));
        QVERIFY(!scene.driver->window().findChild<ProgressNotice *>());
        QVERIFY(scene.told().startsWith(u"Not done: the export to "_s));
    }

    void whatIsCancelledLeavesNothing()
    {
        Scene scene;
        scene.fixture.write([now = scene.fixture.clock.now()](Connection &connection) -> Result<> {
            for (int number = 0; number < 5000; ++number) {
                AuditEntry entry;
                entry.at = now;
                entry.actor = u"ana"_s;
                entry.event = u"SETTING_CHANGED"_s;
                entry.data = "{}";
                HOOKDESK_TRY(AuditLog(connection).add(entry));
            }
            return {};
        });
        scene.driver->open(MainWindow::AuditLog);
        QDir().mkpath(scene.path(u"exports"_s));
        const QDir folder(scene.path(u"exports"_s));
        QFile before(folder.filePath(u"audit.csv"_s));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        scene.exportTo(folder.filePath(u"other.csv"_s));
        auto *notice = scene.driver->window().findChild<ProgressNotice *>();
        QVERIFY(notice);
        notice->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY2(scene.told().contains(u"was cancelled; nothing was written."_s), qPrintable(scene.told()));
        QVERIFY(!scene.driver->window().findChild<ProgressNotice *>());
        QTRY_COMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{u"audit.csv"_s});

        scene.exportTo(folder.filePath(u"other.csv"_s));
        QTRY_VERIFY2(scene.told().contains(u"rows written to"_s), qPrintable(scene.told()));
        QVERIFY(contentOf(folder.filePath(u"other.csv"_s)).count("\r\n") > 5000);
    }
};

QTEST_MAIN(RowsTest)
#include "tst_rows.moc"
