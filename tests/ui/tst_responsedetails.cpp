// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of a response in the real window: its tabs, its copies, by mouse and keyboard.
#include "model/records/json.h"
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/windowdriver.h"
#include "ui/details/whyview.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto responses = u"Responses"_s;

QString why(const WindowDriver &driver)
{
    return driver.named<WhyView>(u"Why"_s)->toPlainText();
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

void press(WindowDriver &driver, Qt::Key key)
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&driver.window(), key, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyRelease(&driver.window(), Qt::Key_Control); // else what is selected next is added to the selection
}

} // namespace

class ResponseDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureSaysWhyAtOnce()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QVERIFY(fixture.trigger(app).appDisabled);
        QTRY_COMPARE(driver.rows(responses), 1);
        driver.select(responses, 0);
        QTRY_VERIFY(why(driver).contains(u"With this failure the app was disabled"_s));
        const auto *view = driver.named<WhyView>(u"Why"_s);
        QVERIFY(view->isVisible()); // it is the tab that is shown first
        QVERIFY(why(driver).contains(u"Counted as an error: 404 is one of 400 to 499 (429 aside)."_s));
        QVERIFY(why(driver).contains(u"Check if the integration is broken"_s));

        // What changes about the app is told without selecting it again.
        valueOf(await(fixture.engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        QTRY_VERIFY(why(driver).contains(u"enabled again since"_s));
    }

    void markupInWhatIsReceivedIsText()
    {
        FlowFixture fixture;
        auto app = fixture.app();
        app.name = u"<h1>%1 & %5</h1>"_s;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        driver.select(responses, 0);
        QTRY_VERIFY2(why(driver).contains(u"for <h1>%1 & %5</h1> in Acme."_s), qPrintable(why(driver)));
    }

    void tabsAreReachedByKeyboard()
    {
        FlowFixture fixture;
        fixture.trigger(fixture.app());
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        driver.select(responses, 0);
        const auto *tabs = driver.named<QTabWidget>(u"Details of the selected response"_s);
        QTRY_VERIFY(tabs->isVisible());
        const QList<std::pair<Qt::Key, QString>> keys{
            {Qt::Key_Q, u"Request"_s}, {Qt::Key_S, u"Response"_s}, {Qt::Key_L, u"Timeline"_s}, {Qt::Key_W, u"Why"_s}};
        for (const auto &[key, name] : keys) {
            QTest::keyClick(&driver.window(), key, Qt::AltModifier);
            QTRY_COMPARE(tabs->tabText(tabs->currentIndex()).remove(u'&'), name);
        }
    }

    void theTimelineLeadsToItsOtherAttempts()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto failed = fixture.trigger(app);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        fixture.clock.advance(300s);
        QTRY_COMPARE(fixture.latest(failed.delivery).attempt, 2);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        driver.select(responses, 0);
        QTRY_COMPARE(driver.rows(u"Timeline"_s), 3);
        QCOMPARE(driver.cell(u"Timeline"_s, 2, u"What"_s).trimmed(), u"▶ Attempt 2, shown here"_s);
        QVERIFY(driver.cell(u"Timeline"_s, 1, u"What followed"_s).startsWith(u"Tried again 5 min 0 s later: 503"_s));
        QTest::keyClick(&driver.window(), Qt::Key_L, Qt::AltModifier);
        auto *timeline = driver.table(u"Timeline"_s);
        QTRY_VERIFY(timeline->isVisible());
        timeline->setFocus();
        timeline->selectRow(1);
        QTest::keyClick(timeline, Qt::Key_Return);
        QTRY_COMPARE(driver.cell(u"Timeline"_s, 1, u"What"_s).trimmed(), u"▶ Attempt 1, shown here"_s);
        QCOMPARE(driver.table(responses)->selectedSourceRow(), 1);

        const auto replay = valueOf(await(fixture.engine->replay({failed.delivery, u"ana"_s})));
        valueOf(await(fixture.engine->finished(replay.delivery)));
        QTRY_COMPARE(driver.rows(u"Timeline"_s), 5); // while it is looked at
    }

    void theSignatureIsCheckedWithoutBeingAudited()
    {
        FlowFixture fixture;
        auto app = fixture.app();
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        driver.select(responses, 0);
        const auto notice = [&driver] {
            for (const auto *label : driver.window().findChildren<QLabel *>()) {
                if (label->accessibleDescription() == u"Signature check"_s)
                    return label->text();
            }
            return QString();
        };
        QTRY_COMPARE(notice(), u"✓ The signature is that of the body and the current secret."_s);
        app.clientSecret = u"another"_s;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        QTRY_VERIFY(notice().startsWith(u"✕ The signature does not match"_s));
    }

    void whatIsSelectedIsCopied()
    {
        FlowFixture fixture;
        const auto sent = fixture.trigger(fixture.app());
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        press(driver, Qt::Key_I); // nothing is selected
        driver.select(responses, 0);
        QTRY_VERIFY(driver.window().findChild<WindowActions *>()->copyCurl->isEnabled());
        QVERIFY(driver.button(u"Copy the response"_s)->isEnabled());
        QVERIFY(clipboard().isEmpty());
        press(driver, Qt::Key_I);
        QTRY_COMPARE(clipboard(), sent.requestId);
        press(driver, Qt::Key_B);
        QTRY_VERIFY(clipboard().startsWith(u"{\"action\":\"critical\""_s));
        press(driver, Qt::Key_L);
        QTRY_VERIFY(clipboard().startsWith(u"curl "_s));
        QVERIFY(clipboard().contains(u"-H 'Request-ID: "_s + sent.requestId + u'\''));
        press(driver, Qt::Key_J);
        QTRY_VERIFY(clipboard().startsWith(u'{'));
        const auto json = parseJson(clipboard().toUtf8());
        QVERIFY(json);
        QCOMPARE(textOf(json->at("request_id").get<std::string>()), sent.requestId);
        QCOMPARE(json->at("response_code").get<int>(), 200);
        QCOMPARE(json->at("app_disabled").get<bool>(), false);
        const auto *told = driver.window().findChild<QLabel *>(u"copied"_s);
        QTRY_COMPARE(told->text(), u"Copied the response as JSON."_s);

        driver.open(MainWindow::Installations);
        press(driver, Qt::Key_I);
        driver.open(MainWindow::Responses);
        QVERIFY(clipboard().isEmpty());
    }

    void whatWasNotSentHasNoCommand()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        fixture.trigger(app);
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        const auto *actions = driver.window().findChild<WindowActions *>();
        driver.select(responses, 1);
        QTRY_VERIFY(actions->copyCurl->isEnabled());
        driver.select(responses, 0);
        QTRY_VERIFY(actions->copyJson->isEnabled());
        QVERIFY(!actions->copyCurl->isEnabled());
    }
};

QTEST_MAIN(ResponseDetailsTest)
#include "tst_responsedetails.moc"
