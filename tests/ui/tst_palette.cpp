// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The palette: by the keyboard alone people find commands and what the store has, and it opens where it is shown.
#include "model/store/incidents.h"
#include "tests/ui/windowdriver.h"
#include "ui/filter/filterline.h"
#include "ui/navigation.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettelist.h"
#include "ui/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto installations = u"Installations"_s;

void addIncidents(FlowFixture &fixture, int count)
{
    fixture.write([now = fixture.clock.now(), count](Connection &connection) -> Result<> {
        for (int i = 1; i <= count; ++i)
            HOOKDESK_TRY(Incidents(connection)
                             .save({.identifier = i,
                                    .organization = OrganizationId(42),
                                    .title = i == 1 ? u"Checkout errors"_s : u"Slow carts"_s,
                                    .status = AlertStatus::Critical,
                                    .started = now + std::chrono::seconds(i),
                                    .attachment = "{}"}));
        return {};
    });
}

class PaletteDriver
{
public:
    explicit PaletteDriver(WindowDriver &window)
        : m_window(window)
    {
    }

    CommandPalette *palette() const { return m_window.window().findChild<CommandPalette *>(); }
    QLineEdit *field() const { return m_window.named<QLineEdit>(u"Search or run a command"_s); }
    QListView *list() const { return m_window.named<QListView>(u"What matches"_s); }
    void open() const { QTest::keyClick(&m_window.window(), Qt::Key_K, Qt::ControlModifier); }
    void type(const QString &text) const { QTest::keyClicks(field(), text); }
    void press(Qt::Key key) const { QTest::keyClick(field(), key); }
    QString current() const { return list()->currentIndex().data().toString(); }
    /// The row of this title; -1: none.
    int rowOf(const QString &title) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (list()->model()->index(row, 0).data() == title)
                return row;
        }
        return -1;
    }
    /// Goes down to this title, which must be there.
    void goTo(const QString &title) const
    {
        for (int i = 0; i < list()->model()->rowCount() && current() != title; ++i)
            press(Qt::Key_Down);
    }
    QString hint(const QString &title) const
    {
        return list()->model()->index(rowOf(title), 0).data(PaletteList::HintRole).toString();
    }

private:
    WindowDriver &m_window;
};

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionIsRunByTheKeyboardAlone()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        palette.open();
        QVERIFY(palette.palette()->isVisible());
        QTRY_VERIFY(palette.field()->hasFocus());
        palette.type(u"trigal"_s);
        QCOMPARE(palette.current(), u"Trigger alert"_s);
        QCOMPARE(palette.hint(u"Trigger alert"_s), u"Ctrl+T"_s);
        QCOMPARE(palette.list()->currentIndex().data(PaletteList::TitleLettersRole).value<QList<qsizetype>>(),
                 (QList<qsizetype>{0, 1, 2, 3, 8, 9}));
        palette.press(Qt::Key_Return);
        QVERIFY(!palette.palette()->isVisible());
        QTRY_VERIFY(driver.dialog());
        QCOMPARE(driver.dialog()->windowTitle(), u"Trigger alert"_s);
    }

    void everyActionOfTheWindowIsThere()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        palette.open();
        for (const auto *action : driver.window().actions()) {
            const auto title = action->text().remove(u'&').remove(u"…"_s);
            QVERIFY2(palette.rowOf(title) >= 0 || !action->isVisible() ||
                         action->shortcut() == QKeySequence(u"Ctrl+K"_s),
                     qPrintable(title));
        }
    }

    void whatIsNotPossibleSaysWhyAndIsPassedOver()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        palette.open();
        palette.type(u"sendtestping"_s);
        const int row = palette.rowOf(u"Send test ping"_s);
        QVERIFY(row >= 0);
        QVERIFY(!(palette.list()->model()->index(row, 0).flags() & Qt::ItemIsEnabled));
        QCOMPARE(palette.hint(u"Send test ping"_s), u"select an integration first"_s);
        palette.press(Qt::Key_Return);
        palette.press(Qt::Key_Down);
        QVERIFY(palette.palette()->isVisible());
        QCOMPARE(palette.current(), QString());
        palette.press(Qt::Key_Escape);
        driver.select(installations, 0);
        palette.open();
        palette.type(u"sendtestping"_s);
        QCOMPARE(palette.current(), u"Send test ping"_s);
        palette.press(Qt::Key_Return);
        QTRY_VERIFY(driver.told().contains(u"Delivered: test ping to deploy bot"_s));
    }

    void escLeavesAndGivesTheKeyboardBack()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.table(installations)->setFocus();
        palette.open();
        palette.type(u"x"_s);
        palette.press(Qt::Key_Escape);
        QVERIFY(!palette.palette()->isVisible());
        QCOMPARE(driver.window().focusWidget(), driver.table(installations));
        palette.open();
        QCOMPARE(palette.field()->text(), QString());
    }

    /// Where text is typed, the same keys may mean to delete to the end of the line.
    void itOpensWhereTextIsTypedToo()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        auto *filter = driver.named<QLineEdit>(u"Filter"_s);
        filter->setText(u"org:acme"_s);
        filter->setFocus();
        filter->setCursorPosition(0);
        QTest::keyClick(filter, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette.palette()->isVisible());
        QCOMPARE(filter->text(), u"org:acme"_s);
        palette.press(Qt::Key_Escape);
        driver.open(MainWindow::Responses);
        auto *body = driver.named<QPlainTextEdit>(u"Request body"_s);
        body->setFocus();
        QTest::keyClick(body, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette.palette()->isVisible());
    }

    void arrowsGoRound()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        palette.open();
        const auto first = palette.current();
        palette.press(Qt::Key_Down);
        QVERIFY(palette.current() != first);
        palette.press(Qt::Key_Up);
        QCOMPARE(palette.current(), first);
        palette.press(Qt::Key_Up);
        const auto last = palette.current();
        QVERIFY(last != first && !last.isEmpty());
        palette.press(Qt::Key_Down);
        QCOMPARE(palette.current(), first);
        palette.press(Qt::Key_PageDown);
        QVERIFY(palette.list()->currentIndex().row() > 5);
    }

    void anInstallationOpensOnItsPage()
    {
        FlowFixture fixture;
        fixture.app();
        fixture.app(AppStatus::Internal, u"zebra-bot"_s);
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        driver.open(MainWindow::Mail);
        palette.open();
        palette.type(u"zebra-bot in ac"_s);
        QTRY_VERIFY(palette.list()->model()->rowCount() > 0);
        palette.press(Qt::Key_Return);
        QCOMPARE(driver.navigation()->currentRow(), static_cast<int>(MainWindow::Installations));
        QTRY_COMPARE(driver.rows(installations), 1);
        QTRY_COMPARE(driver.table(installations)->selectedSourceRow(), 0);
        QCOMPARE(driver.filterLine()->text(), u"app:zebra-bot org:acme"_s);
    }

    void aResponseOpensByItsRequestId()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app);
        const auto report = fixture.trigger(app);
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        palette.open();
        palette.type(report.requestId.left(12));
        QTRY_COMPARE(palette.current(), report.requestId);
        palette.press(Qt::Key_Return);
        QCOMPARE(driver.navigation()->currentRow(), static_cast<int>(MainWindow::Responses));
        QTRY_COMPARE(driver.rows(u"Responses"_s), 1);
        QCOMPARE(driver.cell(u"Responses"_s, 0, u"Request-ID"_s), report.requestId);
        QTRY_COMPARE(driver.table(u"Responses"_s)->selectedSourceRow(), 0);
    }

    void anIncidentIsSelectedHoweverFarDownItIs()
    {
        FlowFixture fixture;
        fixture.app();
        addIncidents(fixture, 1200); // the table reads 500 at a time
        WindowDriver driver(fixture);
        const PaletteDriver palette(driver);
        palette.open();
        palette.type(u"checkout"_s);
        QTRY_VERIFY(palette.rowOf(u"#1 Checkout errors"_s) >= 0);
        palette.goTo(u"#1 Checkout errors"_s);
        palette.press(Qt::Key_Return);
        QCOMPARE(driver.navigation()->currentRow(), static_cast<int>(MainWindow::Incidents));
        const auto selected = [&] {
            const auto rows = driver.table(u"Incidents"_s)->selectionModel()->selectedRows(1);
            return rows.size() == 1 ? rows.constFirst().data().toString() : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(selected(), u"Checkout errors"_s, 20000);
    }

    void aStoreThatCannotBeReadLeavesTheCommands()
    {
        FlowFixture fixture;
        Store broken(StoreLocation{.path = u"/nowhere/at/all/store.sqlite"_s, .mayCreate = false});
        QSettings settings(fixture.folder.filePath(u"broken.ini"_s), QSettings::IniFormat);
        MainWindow window({.store = broken,
                           .engine = *fixture.engine,
                           .clock = fixture.clock,
                           .settings = settings,
                           .actor = u"ana"_s});
        window.show();
        broken.open();
        auto *palette = window.findChild<CommandPalette *>();
        palette->open(window.actions());
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"mail"_s);
        const auto says = [&] {
            const auto labels = palette->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"Only commands were searched: "_s);
            });
        };
        QTRY_VERIFY(says());
        QVERIFY(palette->findChild<QListView *>()->model()->rowCount() > 0);
    }

    void theListIsAModelLikeOthers()
    {
        PaletteList list(nullptr);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAction ping(u"Send test &ping"_s);
        QAction hidden(u"Hidden"_s);
        hidden.setVisible(false);
        list.setActions({&ping, &hidden});
        QCOMPARE(list.rowCount(), 1);
        list.setEntities({{EntityRow::Kind::App, 1, u"pinger"_s, u"pinger-1a2b3c"_s, u"pinger-1a2b3c"_s, {}},
                          {EntityRow::Kind::App, 2, u"bot"_s, u"ping-bot"_s, u"ping-bot"_s, {}},
                          {EntityRow::Kind::App, 3, u"other"_s, u"other"_s, u"other"_s, {}}});
        QCOMPARE(list.rowCount(), 1); // nothing is asked for
        list.setQuery(u"ping"_s);
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.entity(0)->title, u"pinger"_s);
        QCOMPARE(list.action(1), &ping);
        QCOMPARE(list.index(2).data(PaletteList::DetailLettersRole).value<QList<qsizetype>>(),
                 (QList<qsizetype>{0, 1, 2, 3}));
        QVERIFY(list.index(2).data(PaletteList::TitleLettersRole).value<QList<qsizetype>>().isEmpty());
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
