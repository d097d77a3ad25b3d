// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The overview: what it tells at a glance, and that everything on it opens what it is about, by mouse and by keyboard.
#include "flow/sandbox/sampledata.h"
#include "flow/sandbox/samplehistory.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"
#include "model/workspace/workspaceimport.h"
#include "tests/ui/windowdriver.h"
#include "ui/filter/filterline.h"
#include "ui/navigation.h"
#include "ui/overview/ratesplot.h"
#include "ui/overview/stattile.h"
#include "ui/tableview.h"

#include <QLabel>
#include <QLineSeries>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto failing = u"Failing most, last 24 hours"_s;
const auto slowest = u"Slowest, last 24 hours"_s;
const auto next = u"Disabled next"_s;
const auto responses = u"Responses"_s;
const auto health = u"Buffer health"_s;

/// A window over three apps: one answers, one answers with an error and has had error days, one is disabled.
struct Scene {
    Scene()
    {
        well = addApp(u"well"_s);
        ill = addApp(u"ill"_s);
        gone = addApp(u"gone"_s);
        fixture.receiver.setBehaviour(u"/hook/"_s + ill.slug, Behaviour::answer(404));
        fixture.receiver.setBehaviour(u"/hook/"_s + gone.slug, Behaviour::answer(404));
        addErrorDays(ill, 3);
        addErrorDays(gone, 6);
        fixture.trigger(well);
        fixture.clock.advance(1s);
        fixture.trigger(ill, u"warning"_s);
        fixture.clock.advance(1s);
        fixture.trigger(ill, u"critical"_s);
        fixture.clock.advance(1s);
        fixture.trigger(gone);
        fixture.trigger(gone); // it is disabled: this one is skipped
        driver = std::make_unique<WindowDriver>(fixture);
    }

    SentryApp addApp(const QString &name)
    {
        auto app = fixture.app(AppStatus::Internal, name + u"-1a2b3c"_s);
        app.name = name;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        return app;
    }

    void addErrorDays(const SentryApp &app, int days)
    {
        const auto yesterday = dayOf(fixture.clock.now()).addDays(-1);
        fixture.write([key = BufferKey::of(app.id, app.owner), yesterday, days](Connection &connection) -> Result<> {
            for (int back = 0; back < days; ++back)
                HOOKDESK_TRY(IntegrationBuffers(connection).add(key, yesterday.addDays(-back), BufferCount::Error));
            return {};
        });
    }

    StatTile *tile(const QString &word) const
    {
        for (auto *tile : driver->window().findChildren<StatTile *>()) {
            if (tile->accessibleName().endsWith(word))
                return tile;
        }
        return nullptr;
    }

    /// The row of an app; -1 when there is none.
    int rowOf(const QString &table, const SentryApp &app) const
    {
        for (int row = 0; row < driver->rows(table); ++row) {
            if (driver->cell(table, row, u"App"_s) == app.name)
                return row;
        }
        return -1;
    }

    void click(const QString &table, int row, int column = 0) const
    {
        auto *view = driver->table(table);
        const auto place = view->visualRect(view->model()->index(row, column)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    }

    int page() const { return driver->navigation()->currentRow(); }
    /// The text of the filter line that is shown.
    QString filter() const { return driver->filterLine()->text(); }

    FlowFixture fixture;
    SentryApp well;
    SentryApp ill;
    SentryApp gone;
    std::unique_ptr<WindowDriver> driver;
};

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofManyResponsesTheNewestIsShownFirst()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        // The store reads in turn: when this is answered, what the window has asked for is.
        fixture.read([](Connection &) { return Result<int>(0); });
        QCoreApplication::processEvents();
        const auto now = fixture.clock.now();
        fixture.write(
            [workspace = sampleWorkspace(fixture.receiver.url(), dayOf(now)), now](Connection &c) -> Result<> {
                HOOKDESK_TRY(importWorkspace(c, workspace, now));
                return addSampleHistory(c, now).map([](int) {});
            });
        QTRY_VERIFY(driver.rows(failing) > 3);
        auto *view = driver.table(failing);
        int row = 0;
        while (driver.cell(failing, row, u"App"_s) != u"pager bridge")
            ++row;
        const auto place = view->visualRect(view->model()->index(row, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(driver.cell(responses, 0, u"App"_s), u"pager bridge"_s);
        const auto *shown = driver.table(responses);
        QTRY_COMPARE(shown->selectedSourceRow(), 0);
        QCOMPARE(shown->verticalScrollBar()->value(), 0);
    }

    void itOpensFirstAndTellsHowThingsAre()
    {
        const Scene scene;
        QCOMPARE(scene.page(), static_cast<int>(MainWindow::Overview));
        QTRY_COMPARE(scene.tile(u" healthy"_s)->count(), 1);
        QCOMPARE(scene.tile(u" at risk"_s)->count(), 1);
        QCOMPARE(scene.tile(u" broken"_s)->count(), 0);
        QCOMPARE(scene.tile(u" disabled"_s)->count(), 1);
        QCOMPARE(scene.tile(u" disabled"_s)->accessibleName(), u"1 disabled"_s);
        QTRY_COMPARE(scene.driver->rows(failing), 2);
        QCOMPARE(scene.driver->cell(failing, 0, u"Failed"_s), u"2"_s);
        QCOMPARE(scene.rowOf(failing, scene.ill), 0);
        QTRY_COMPARE(scene.driver->rows(slowest), 3);
        // Who is disabled next, and when: without a click.
        QTRY_COMPARE(scene.driver->rows(next), 1);
        QCOMPARE(scene.rowOf(next, scene.ill), 0);
        QCOMPARE(scene.driver->cell(next, 0, u"Disable on"_s), u"2026-11-26"_s);
    }

    void aFailingRowTellsWhyAtOneClick_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("mouse") << false;
        QTest::newRow("keyboard") << true;
    }
    void aFailingRowTellsWhyAtOneClick()
    {
        QFETCH(bool, byKeyboard);
        const Scene scene;
        auto *tabs = scene.driver->named<QTabWidget>(u"Details of the selected response"_s);
        tabs->setCurrentIndex(0);
        QTRY_COMPARE(scene.driver->rows(failing), 2);
        if (byKeyboard) {
            auto *view = scene.driver->table(failing);
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Down);
            QTest::keyClick(view, Qt::Key_Up);
            QTest::keyClick(view, Qt::Key_Return);
        } else {
            scene.click(failing, 0);
        }
        QCOMPARE(scene.page(), static_cast<int>(MainWindow::Responses));
        QCOMPARE(scene.filter(), u"app:ill-1a2b3c org:acme since:24h outcome:failed"_s);
        QTRY_COMPARE(scene.driver->table(responses)->selectedSourceRow(), 0);
        QCOMPARE(scene.driver->rows(responses), 2);
        QCOMPARE(scene.driver->cell(responses, 0, u"Event"_s), u"metric_alert.critical"_s); // the newest
        QCOMPARE(tabs->tabText(tabs->currentIndex()).remove(u'&'), u"Why"_s);
        const auto *summary = scene.driver->window().findChild<QLabel *>(u"responseSummary"_s);
        QTRY_VERIFY2(summary->text().contains(u"answered 404"_s), qPrintable(summary->text()));
    }

    void anotherRowOpensAnotherFilter()
    {
        const Scene scene;
        QTRY_COMPARE(scene.driver->rows(slowest), 3);
        scene.click(slowest, scene.rowOf(slowest, scene.gone));
        QTRY_COMPARE(scene.driver->rows(responses), 1); // the skipped one has not failed
        scene.driver->open(MainWindow::Overview);
        scene.click(slowest, scene.rowOf(slowest, scene.well));
        QCOMPARE(scene.filter(), u"app:well-1a2b3c org:acme since:24h"_s);
        QTRY_COMPARE(scene.driver->cell(responses, 0, u"Answer"_s), u"200"_s);
        QTRY_COMPARE(scene.driver->table(responses)->selectedSourceRow(), 0);
        // The same once more, after the selection has gone elsewhere.
        scene.driver->table(responses)->clearSelection();
        scene.driver->open(MainWindow::Overview);
        scene.click(slowest, scene.rowOf(slowest, scene.well));
        QTRY_COMPARE(scene.driver->table(responses)->selectedSourceRow(), 0);
    }

    void whatIsDisabledNextOpensItsDays()
    {
        const Scene scene;
        QTRY_COMPARE(scene.driver->rows(next), 1);
        scene.click(next, 0);
        QCOMPARE(scene.page(), static_cast<int>(MainWindow::BufferHealth));
        QCOMPARE(scene.filter(), u"app:ill-1a2b3c org:acme"_s);
        QTRY_COMPARE(scene.driver->table(health)->selectedSourceRow(), 0);
        QCOMPARE(scene.driver->rows(health), 1);
    }

    void aTileOpensItsPage_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("filter");
        QTest::newRow("healthy") << u" healthy"_s << int(MainWindow::BufferHealth) << u"state:healthy"_s;
        QTest::newRow("at risk") << u" at risk"_s << int(MainWindow::BufferHealth) << u"state:at-risk"_s;
        QTest::newRow("broken") << u" broken"_s << int(MainWindow::BufferHealth) << u"state:broken"_s;
        QTest::newRow("disabled") << u" disabled"_s << int(MainWindow::Disabled) << QString();
    }
    void aTileOpensItsPage()
    {
        QFETCH(QString, word);
        QFETCH(int, page);
        QFETCH(QString, filter);
        const Scene scene;
        QTRY_VERIFY(scene.tile(word)->isVisible());
        QTest::keyClick(scene.tile(word), Qt::Key_Return);
        QCOMPARE(scene.page(), page);
        QCOMPARE(scene.filter(), filter);
        scene.driver->open(MainWindow::Overview);
        QTest::mouseClick(scene.tile(word), Qt::LeftButton);
        QCOMPARE(scene.page(), page);
    }

    void theChartTellsItsCounts()
    {
        Scene scene;
        auto *plot = scene.driver->named<RatesPlot>(u"Deliveries per minute"_s);
        const auto told = [plot] { return plot->accessibleDescription(); };
        QTRY_COMPARE(told(), u"Last hour: 1 delivered, 3 errors, 0 no response, 1 skipped"_s);
        // Lines differ by more than their colours.
        QSet<Qt::PenStyle> strokes;
        const auto lines = plot->chart()->series();
        for (auto *line : lines)
            strokes << qobject_cast<QLineSeries *>(line)->pen().style();
        QCOMPARE(strokes.size(), lines.size());
        // What comes is counted soon.
        fixtureDelivers(scene);
        QTRY_VERIFY2(told().startsWith(u"Last hour: 2 delivered"_s), qPrintable(told()));
        // By the keyboard, step by step.
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY2(told().startsWith(u"12:00–12:01: 2 delivered"_s), qPrintable(told()));
        QTest::keyClick(plot, Qt::Key_Left);
        QVERIFY2(told().startsWith(u"11:59–12:00: 0 delivered"_s), qPrintable(told()));
        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(told().startsWith(u"Last hour: 2 delivered"_s));

        // An hour later nothing was sent in the last one.
        scene.fixture.clock.advance(2h);
        QTRY_VERIFY2(told().startsWith(u"Last hour: 0 delivered"_s), qPrintable(told()));
        scene.driver->button(u"Last 24 hours"_s)->click();
        QTRY_VERIFY2(told().startsWith(u"Last 24 hours: 2 delivered"_s), qPrintable(told()));
        scene.driver->reopen();
        plot = scene.driver->named<RatesPlot>(u"Deliveries per minute"_s);
        QTRY_VERIFY(plot->accessibleDescription().startsWith(u"Last 24 hours: 2 delivered"_s)); // the span is kept
    }

    void aDayOfTheMapOpensItsResponses()
    {
        const Scene scene;
        scene.driver->open(MainWindow::BufferHealth);
        QTRY_COMPARE(scene.driver->rows(health), 3);
        const int row = scene.rowOf(health, scene.ill);
        const int today = scene.driver->table(health)->model()->columnCount() - 1;
        scene.click(health, row, today - 1);
        QCOMPARE(scene.page(), static_cast<int>(MainWindow::Responses));
        QCOMPARE(scene.filter(), u"app:ill-1a2b3c org:acme since:2026-11-22T00:00Z until:2026-11-23T00:00Z"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 0);

        // By the keyboard: today.
        scene.driver->open(MainWindow::BufferHealth);
        auto *view = scene.driver->table(health);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(scene.filter(), u"app:ill-1a2b3c org:acme since:2026-11-23T00:00Z until:2026-11-24T00:00Z"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 2);
        QTRY_COMPARE(scene.driver->table(responses)->selectedSourceRow(), 0);

        // Another column selects alone; from there Enter opens all days.
        scene.driver->open(MainWindow::BufferHealth);
        scene.click(health, scene.rowOf(health, scene.well), 0);
        QCOMPARE(scene.page(), static_cast<int>(MainWindow::BufferHealth));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(scene.filter(), u"app:well-1a2b3c org:acme"_s);
    }

    void anEmptyStoreIsOfferedAFirstStep()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        const auto isOffered = [&driver] {
            const auto buttons = driver.window().findChildren<QAbstractButton *>();
            return std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
                return button->isVisible() && button->accessibleName() == u"Import"_s;
            });
        };
        QTRY_VERIFY(isOffered());
    }

private:
    static void fixtureDelivers(Scene &scene) { scene.fixture.trigger(scene.well); }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
