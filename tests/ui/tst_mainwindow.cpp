// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over a real store, a real engine and the practice receiver: what a support engineer does, and sees.
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/windowdriver.h"
#include "ui/filter/filterline.h"
#include "ui/messagearea.h"
#include "ui/navigation.h"
#include "ui/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto installations = u"Installations"_s;
const auto responses = u"Responses"_s;
const auto disabled = u"Disabled integrations"_s;
const auto health = u"Buffer health"_s;

void addIncident(FlowFixture &fixture)
{
    fixture.write([now = fixture.clock.now()](Connection &connection) {
        return Incidents(connection)
            .save({.identifier = 12,
                   .organization = OrganizationId(42),
                   .title = u"Checkout errors"_s,
                   .status = AlertStatus::Critical,
                   .started = now,
                   .attachment = R"({"metric_alert":{"title":"Checkout errors"}})"});
    });
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlertIsTriggeredAndItsResponseIsSeen()
    {
        FlowFixture fixture;
        fixture.app();
        addIncident(fixture);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.select(installations, 0);
        driver.button(u"Trigger alert"_s)->click();
        QVERIFY(driver.dialog());
        QTRY_VERIFY(driver.button(u"Trigger"_s)->isEnabled());
        auto *preview = driver.dialog()->findChild<QLabel *>(u"preview"_s);
        QVERIFY2(preview->text().contains(u"critical alert of incident #12 “Checkout errors” to deploy bot in Acme"_s),
                 qPrintable(preview->text()));
        driver.button(u"Trigger"_s)->click();
        QVERIFY(!driver.dialog());
        QTRY_VERIFY(driver.told().contains(u"Delivered: critical alert to deploy bot in Acme"_s));

        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        QCOMPARE(driver.cell(responses, 0, u"Answer"_s), u"200"_s);
        QCOMPARE(driver.cell(responses, 0, u"Event"_s), u"metric_alert.critical"_s);
        driver.select(responses, 0);
        const auto *body = driver.named<QPlainTextEdit>(u"Request body"_s);
        QTRY_VERIFY(body->toPlainText().contains(u"\"action\": \"critical\""_s));
        QVERIFY(body->toPlainText().contains(u"Checkout errors"_s));
        const auto *headers = driver.table(u"Request headers"_s);
        QCOMPARE(headers->model()->index(0, 0).data().toString(), u"Content-Type"_s);
        const auto *summary = driver.window().findChild<QLabel *>(u"responseSummary"_s);
        QVERIFY2(summary->text().startsWith(u"✓ Delivered: answered 200 OK"_s), qPrintable(summary->text()));
        QVERIFY(summary->text().contains(u"Counted as a success: 200 is below 300."_s));
    }

    void anAppIsDisabledAndEnabledAgain()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(u"/hook/"_s + app.slug, Behaviour::answer(404));
        WindowDriver driver(fixture);
        driver.open(MainWindow::BufferHealth);
        QTRY_COMPARE(driver.cell(health, 0, u"Error days"_s), u"6/7"_s);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.select(installations, 0);
        driver.button(u"Trigger alert"_s)->click();
        QTRY_VERIFY(driver.button(u"Trigger"_s)->isEnabled());
        driver.button(u"Trigger"_s)->click();
        driver.button(u"Trigger all the same"_s)->click(); // one more failure disables it
        QTRY_VERIFY(driver.told().contains(u"With this failure the app was disabled."_s));
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Disabled), 1);
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Responses), 1);

        driver.open(MainWindow::Responses);
        QCOMPARE(driver.navigation()->count(MainWindow::Responses), 0);
        driver.open(MainWindow::Disabled);
        QCOMPARE(driver.rows(disabled), 1);
        QVERIFY(!driver.button(u"Re-enable"_s)->isEnabled());
        driver.select(disabled, 0);
        driver.button(u"Re-enable"_s)->click();
        QTRY_VERIFY(driver.dialog());
        auto *events = driver.dialog()->findChild<QPlainTextEdit *>();
        QCOMPARE(events->toPlainText(), u"issue\nerror"_s);
        events->setPlainText(u"issue, comment\nissue"_s);
        driver.button(u"Re-enable"_s)->click();
        QTRY_COMPARE(driver.rows(disabled), 0);
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Disabled), 0);
        QCOMPARE(fixture.reload(app).events, (QStringList{u"issue"_s, u"comment"_s}));
        QTRY_VERIFY(driver.told().contains(u"deploy bot is enabled again"_s));
    }

    void aPingIsSent()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        QVERIFY(!driver.button(u"Send test ping"_s)->isEnabled());
        driver.select(installations, 0);
        driver.button(u"Send test ping"_s)->click();
        QTRY_VERIFY2(driver.told().contains(
                         QRegularExpression(u"Delivered: test ping to deploy bot was answered 200 OK in .*ms"_s)),
                     qPrintable(driver.told()));
        for (auto *action : driver.window().actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), fixture.installation(fixture.reload(fixture.app())).uuid);
    }

    void theResponseOfAPingIsShownFromItsMessage()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app);
        fixture.receiver.setBehaviour(u"/hook/"_s + app.slug, Behaviour::answer(503));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        driver.filterLine()->setText(u"code:404"_s); // leaves out what is to be shown
        QTRY_COMPARE(driver.rows(responses), 0);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.select(installations, 0);
        driver.button(u"Send test ping"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"Failed: test ping to deploy bot was answered 503"_s));
        driver.button(u"Show response"_s)->click();
        QTRY_COMPARE(driver.navigation()->currentRow(), static_cast<int>(MainWindow::Responses));
        const auto *body = driver.named<QPlainTextEdit>(u"Request body"_s);
        QTRY_VERIFY(body->toPlainText().contains(u"A test ping from Hookdesk"_s));
        QTRY_COMPARE(driver.table(responses)->selectedSourceRow(), 0); // which was not there when the page was hidden
        QCOMPARE(driver.rows(responses), 2);
    }

    void aSelectedRowAtTheTopKeepsFollowing()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app, u"open"_s);
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        driver.select(responses, 1);
        const auto *body = driver.named<QPlainTextEdit>(u"Request body"_s);
        QTRY_VERIFY(body->toPlainText().contains(u"\"action\": \"open\""_s));
        fixture.trigger(app, u"warning"_s);
        QTRY_COMPARE(driver.rows(responses), 3);
        QCOMPARE(driver.cell(responses, 0, u"Event"_s), u"metric_alert.warning"_s);
        QCOMPARE(driver.table(responses)->selectedSourceRow(), 2);
        QVERIFY(body->toPlainText().contains(u"\"action\": \"open\""_s));
    }

    void failuresThatWaitAreNotSeen()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(u"/hook/"_s + app.slug, Behaviour::answer(404));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        fixture.trigger(app);
        QTRY_COMPARE(driver.rows(responses), 1);
        QCOMPARE(driver.navigation()->count(MainWindow::Responses), 0);
        driver.button(u"Pause"_s)->click();
        fixture.trigger(app);
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Responses), 1);
        driver.open(MainWindow::Installations);
        driver.open(MainWindow::Responses);
        QCOMPARE(driver.navigation()->count(MainWindow::Responses), 1);
        driver.button(u"Pause"_s)->click();
        QTRY_COMPARE(driver.rows(responses), 2);
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Responses), 0);
    }

    void newRowsWaitWhileItIsPaused()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app);
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        auto *bar = driver.window().findChild<QAbstractButton *>(u"newRows"_s);
        driver.button(u"Pause"_s)->click();
        fixture.trigger(app);
        QTRY_COMPARE(bar->text(), u"Paused: 1 new row — show"_s);
        QCOMPARE(driver.rows(responses), 2);
        bar->click();
        QTRY_COMPARE(driver.rows(responses), 3);
        QVERIFY(!bar->isVisible());

        driver.button(u"Pause"_s)->click();
        fixture.trigger(app);
        fixture.trigger(app);
        QTRY_COMPARE(bar->text(), u"Paused: 2 new rows — show"_s);
        driver.button(u"Pause"_s)->click();
        QTRY_COMPARE(driver.rows(responses), 5);
        QVERIFY(!bar->isVisible());
    }

    void scrollingAwayStopsFollowing()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        for (int i = 0; i < 60; ++i)
            fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 60);
        auto *scroll = driver.table(responses)->verticalScrollBar();
        QTRY_VERIFY(scroll->maximum() > 0);
        scroll->setValue(scroll->maximum());
        fixture.trigger(app);
        auto *bar = driver.window().findChild<QAbstractButton *>(u"newRows"_s);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"1 new row — show"_s);
        QCOMPARE(driver.rows(responses), 60);
        scroll->setValue(scroll->minimum());
        QTRY_COMPARE(driver.rows(responses), 61);
    }

    void whatIsRefusedIsToldOnThePage()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.select(installations, 0);
        driver.button(u"Trigger alert"_s)->click();
        QTRY_VERIFY(driver.button(u"Trigger"_s)->isEnabled());
        // Meanwhile somebody else removes the installation.
        auto gone = fixture.installation(app);
        gone.deleted = true;
        fixture.write([gone](Connection &connection) { return Installations(connection).save(gone); });
        driver.button(u"Trigger"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"is not installed in the organization"_s));
        driver.button(u"Close message"_s)->click();
        QTRY_VERIFY(driver.messages().isEmpty());
    }

    void emptyPagesSayWhatTheyAreFor()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        const QStringList words{u"This page tells at a glance"_s,        u"An installation is"_s,
                                u"Every attempt to deliver"_s,           u"Every installed app has"_s,
                                u"An integration whose webhook fails"_s, u"An incident is what"_s,
                                u"When an integration is disabled"_s,    u"What people decide"_s};
        for (int page = 0; page < words.size(); ++page) {
            driver.open(static_cast<MainWindow::PageIndex>(page));
            const auto isSaid = [&] {
                const auto labels = driver.window().findChildren<QLabel *>();
                return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
                    return label->isVisible() && label->text().startsWith(words.at(page)) && label->wordWrap();
                });
            };
            QTRY_VERIFY(isSaid());
        }
        QCOMPARE(words.size(), driver.navigation()->model()->rowCount());
        driver.open(MainWindow::BufferHealth);
        driver.button(u"Refresh"_s)->click();
        driver.window().openPage(MainWindow::Responses);
        driver.button(u"Trigger alert"_s)->click();
        QTRY_VERIFY(driver.dialog());
        QVERIFY(!driver.button(u"Trigger"_s)->isEnabled());
    }

    void rowsAreCopiedAsText()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.select(installations, 0);
        driver.table(installations)->setFocus();
        QTest::keyClick(driver.table(installations), Qt::Key_C, Qt::ControlModifier);
        const auto cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), driver.table(installations)->model()->columnCount());
        QCOMPARE(cells.constFirst(), u"deploy bot"_s);
    }

    void theWindowIsKeptAsItWasLeft()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Disabled);
        driver.table(installations)->setColumnWidth(0, 222);
        driver.table(installations)->sortByColumn(1, Qt::DescendingOrder);
        driver.reopen();
        QCOMPARE(driver.navigation()->currentRow(), static_cast<int>(MainWindow::Disabled));
        QCOMPARE(driver.table(installations)->columnWidth(0), 222);
        QCOMPARE(driver.table(installations)->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(driver.table(installations)->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void theWindowFitsItsScreenAndIsKeptWhileItIsOpen()
    {
        FlowFixture fixture;
        const auto file = fixture.folder.filePath(u"place.ini"_s);
        WindowDriver driver(fixture, file);
        const auto room = driver.window().screen()->availableGeometry().size();
        QVERIFY(driver.window().width() <= room.width() && driver.window().height() <= room.height());
        driver.open(MainWindow::BufferHealth);
        const auto page = [&file] { return QSettings(file, QSettings::IniFormat).value(u"window/page"_s).toInt(); };
        QTRY_COMPARE(page(), static_cast<int>(MainWindow::BufferHealth));
    }

    void anErrorOfTheStoreStandsInThePlaceOfTheRows()
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
        const auto hasRetry = [&window] {
            const auto buttons = window.findChildren<QAbstractButton *>();
            return std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
                return button->isVisible() && button->accessibleName() == u"Retry"_s;
            });
        };
        QTRY_VERIFY(hasRetry());
    }

    void everyControlHasAnAccessibleName()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        for (const auto *table : driver.window().findChildren<QAbstractItemView *>())
            QVERIFY2(!table->accessibleName().isEmpty(), table->metaObject()->className());
        for (const auto *button : driver.window().findChildren<QAbstractButton *>()) {
            if (button->objectName() != u"newRows" && !button->objectName().startsWith(u"qt_"_s) &&
                !qobject_cast<const QTableView *>(button->parentWidget()))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->toolTip()));
        }
        for (int page = 0; page < driver.navigation()->model()->rowCount(); ++page) {
            QTest::keyClick(&driver.window(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::AltModifier);
            QCOMPARE(driver.navigation()->currentRow(), page);
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
