// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter line in the real window: what is typed chooses the rows, what is wrong is told, what is kept comes back.
#include "model/store/sentryapps.h"
#include "tests/ui/windowdriver.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filterline.h"
#include "ui/filter/savedviews.h"
#include "ui/navigation.h"
#include "ui/tableview.h"

#include <QCompleter>
#include <QLabel>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto responses = u"Responses"_s;
const auto installations = u"Installations"_s;
const auto disabled = u"Disabled integrations"_s;

template <class Widget>
Widget *shown(WindowDriver &driver)
{
    for (auto *widget : driver.window().findChildren<Widget *>()) {
        if (widget->isVisible())
            return widget;
    }
    qFatal("there is no %s", Widget::staticMetaObject.className());
}

FilterField *field(WindowDriver &driver)
{
    return shown<FilterField>(driver);
}

QString errorOf(WindowDriver &driver)
{
    for (const auto *label : driver.window().findChildren<QLabel *>(u"filterError"_s)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

QAction *entry(WindowDriver &driver, const QString &text)
{
    const auto actions = shown<SavedViews>(driver)->menu()->findChildren<QAction *>();
    for (auto *action : actions) {
        if (action->text() == text)
            return action;
    }
    qFatal("there is no entry “%s”", qPrintable(text));
}

/// The entry that removes a view.
QAction *removal(WindowDriver &driver, const QString &name)
{
    for (const auto *submenu : shown<SavedViews>(driver)->menu()->findChildren<QMenu *>()) {
        for (auto *action : submenu->actions()) {
            if (action->text() == name)
                return action;
        }
    }
    qFatal("no entry removes “%s”", qPrintable(name));
}

bool hasEntry(WindowDriver &driver, const QString &text)
{
    const auto actions = shown<SavedViews>(driver)->menu()->actions();
    return std::any_of(actions.cbegin(), actions.cend(), [&](const QAction *action) { return action->text() == text; });
}

/// The list of completions that is open.
QListView *completions()
{
    return qobject_cast<QListView *>(QApplication::activePopupWidget());
}

QStringList offered()
{
    QStringList texts;
    if (const auto *list = completions()) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data().toString();
    }
    return texts;
}

/// Two delivered responses of one app and one that failed of another, on the page of responses.
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

    void type(const QString &text) { QTest::keyClicks(field(*driver), text); }

    FlowFixture fixture;
    SentryApp working = fixture.app();
    SentryApp failing = fixture.app(AppStatus::Internal, u"pager-bridge-b81e07"_s);
    std::unique_ptr<WindowDriver> driver;
};

} // namespace

class FilterLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedChoosesTheRows()
    {
        Scene scene;
        QTest::keyClick(&scene.driver->window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field(*scene.driver)->hasFocus());
        scene.type(u"code:4xx"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 1);
        QCOMPARE(scene.driver->cell(responses, 0, u"Answer"_s), u"404"_s);
        scene.fixture.trigger(scene.working);
        scene.fixture.trigger(scene.failing);
        QTRY_COMPARE(scene.driver->rows(responses), 2);
        QCOMPARE(scene.driver->cell(responses, 0, u"Answer"_s), u"404"_s);

        auto *bar = scene.driver->window().findChild<QAbstractButton *>(u"newRows"_s);
        scene.driver->button(u"Pause"_s)->click();
        scene.fixture.trigger(scene.working);
        scene.fixture.trigger(scene.failing);
        QTRY_COMPARE(bar->text(), u"Paused: 1 new row — show"_s);
    }

    void aWrongWordIsToldAndTheRowsStay()
    {
        Scene scene;
        scene.type(u"code:404"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 1);
        scene.type(u" outcome:late"_s);
        QTRY_VERIFY(
            errorOf(*scene.driver).startsWith(u"✕ “late” is no value of “outcome:”. Allowed: delivered, failed"_s));
        QCOMPARE(scene.driver->rows(responses), 1);
        field(*scene.driver)->setText(u"outcome:failed,delivered"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 3);
        QVERIFY(errorOf(*scene.driver).isEmpty());
    }

    void enterAppliesAtOnceAndEscClears()
    {
        Scene scene;
        scene.type(u"state:x"_s);
        QTest::keyClick(field(*scene.driver), Qt::Key_Return);
        QVERIFY(errorOf(*scene.driver).contains(u"“state:” does not apply to these rows. Words here: code, app"_s));
        QTest::keyClick(field(*scene.driver), Qt::Key_Escape);
        QVERIFY(errorOf(*scene.driver).isEmpty());
        scene.type(u"pager"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 1);
        QTest::keyClick(field(*scene.driver), Qt::Key_Escape);
        QVERIFY(field(*scene.driver)->text().isEmpty());
        QTRY_COMPARE(scene.driver->rows(responses), 3);
        QTest::keyClick(field(*scene.driver), Qt::Key_Escape);
        QVERIFY(scene.driver->table(responses)->hasFocus());
    }

    void whereNothingIsFoundTheFilterCanBeCleared()
    {
        Scene scene;
        scene.type(u"code:503"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 0);
        QTRY_VERIFY(!scene.driver->table(responses)->isVisible());
        scene.driver->button(u"Clear filter"_s)->click();
        QTRY_COMPARE(scene.driver->rows(responses), 3);
        QTRY_VERIFY(scene.driver->table(responses)->isVisible());
    }

    void aButtonAddsItsWordsAndTakesThemOut()
    {
        Scene scene;
        scene.type(u"\"pager bridge\" "_s);
        scene.driver->button(u"Failures"_s)->click();
        QCOMPARE(field(*scene.driver)->text(), u"\"pager bridge\" outcome:failed"_s);
        QVERIFY(scene.driver->button(u"Failures"_s)->isChecked());
        QVERIFY(!scene.driver->button(u"Last hour"_s)->isChecked());
        scene.driver->button(u"Failures"_s)->click();
        QCOMPARE(field(*scene.driver)->text(), u"\"pager bridge\""_s);
        scene.type(u" since:1h"_s);
        QTRY_VERIFY(scene.driver->button(u"Last hour"_s)->isChecked());
    }

    void aSavedViewIsRecalledAfterARestart()
    {
        Scene scene;
        QVERIFY(!entry(*scene.driver, u"Save this filter…"_s)->isEnabled());
        scene.type(u"code:404"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 1);
        entry(*scene.driver, u"Save this filter…"_s)->trigger();
        QTRY_VERIFY(scene.driver->dialog());
        scene.driver->dialog()->findChild<QLineEdit *>()->setText(u"Q&A: not found"_s);
        scene.driver->button(u"Save"_s)->click();
        QVERIFY(hasEntry(*scene.driver, u"Q&&A: not found"_s));

        scene.driver->reopen();
        QTRY_COMPARE(scene.driver->rows(responses), 3);
        entry(*scene.driver, u"Q&&A: not found"_s)->trigger();
        QCOMPARE(field(*scene.driver)->text(), u"code:404"_s);
        QTRY_COMPARE(scene.driver->rows(responses), 1);
        scene.driver->open(MainWindow::Installations);
        QVERIFY(!hasEntry(*scene.driver, u"Q&&A: not found"_s)); // it is of its page
        scene.driver->open(MainWindow::Responses);
        shown<SavedViews>(*scene.driver)->remove(u"Q&A: not found"_s);
        scene.driver->reopen();
        QVERIFY(!hasEntry(*scene.driver, u"Q&&A: not found"_s));
    }

    void aRemovedOrReplacedViewComesBack()
    {
        Scene scene;
        auto &driver = *scene.driver;
        shown<SavedViews>(driver)->keep(u"mine"_s, u"code:404"_s);
        removal(driver, u"mine"_s)->trigger();
        QVERIFY(!hasEntry(driver, u"mine"_s));
        QTRY_COMPARE(driver.messages(), QStringList{u"The view “mine” is removed: code:404"_s});
        driver.button(u"Undo"_s)->click();
        QVERIFY(hasEntry(driver, u"mine"_s));
        QTRY_VERIFY(driver.messages().isEmpty());

        scene.type(u"code:5xx"_s);
        QTRY_VERIFY(entry(driver, u"Save this filter…"_s)->isEnabled());
        entry(driver, u"Save this filter…"_s)->trigger();
        QTRY_VERIFY(driver.dialog());
        driver.dialog()->findChild<QLineEdit *>()->setText(u"mine"_s);
        driver.button(u"Save"_s)->click();
        QTRY_COMPARE(driver.messages(), QStringList{u"The view “mine” was “code:404”, and is “code:5xx” now."_s});
        driver.button(u"Undo"_s)->click();
        entry(driver, u"mine"_s)->trigger();
        QCOMPARE(field(driver)->text(), u"code:404"_s);
    }

    void wordsAreCompleted()
    {
        Scene scene;
        field(*scene.driver)->setFocus();
        scene.type(u"-ou"_s);
        QCOMPARE(offered(), QStringList{u"outcome:"_s});
        QTest::keyClick(completions(), Qt::Key_Down);
        QTest::keyClick(completions(), Qt::Key_Return);
        QCOMPARE(field(*scene.driver)->text(), u"-outcome:"_s);
        QTRY_COMPARE(offered().value(0), u"delivered"_s);
        scene.type(u"failed,ti"_s);
        QCOMPARE(offered(), QStringList{u"timeout"_s});
        QTest::keyClick(completions(), Qt::Key_Escape); // closes the list, and keeps the text
        QVERIFY(!completions());
        QCOMPARE(field(*scene.driver)->text(), u"-outcome:failed,ti"_s);
        field(*scene.driver)->clear();
        QTest::keyClick(field(*scene.driver), Qt::Key_Down);
        QVERIFY(offered().contains(u"request-id:"_s));
        QVERIFY(!offered().contains(u"state:"_s));
        QTest::keyClick(completions(), Qt::Key_Escape);
        scene.type(u"app:bridge"_s);
        QTRY_COMPARE(offered(), QStringList{u"pager-bridge-b81e07"_s});
    }

    void everyPageHasItsWords()
    {
        Scene scene;
        scene.driver->open(MainWindow::Installations);
        scene.type(u"bridge"_s);
        QTRY_COMPARE(scene.driver->rows(installations), 1);
        scene.fixture.write([&](Connection &connection) -> Result<> {
            for (const auto &app : {scene.working, scene.failing})
                HOOKDESK_TRY(SentryApps(connection).disable(app.id, {.at = scene.fixture.clock.now()}));
            return {};
        });
        scene.driver->open(MainWindow::Disabled);
        QTRY_COMPARE(scene.driver->rows(disabled), 2);
        scene.type(u"app:pager-bridge"_s);
        QTRY_COMPARE(scene.driver->rows(disabled), 1);
        QCOMPARE(scene.driver->navigation()->count(MainWindow::Disabled), 2); // whatever is shown
        scene.driver->open(MainWindow::BufferHealth);
        scene.driver->button(u"At risk"_s)->click();
        QCOMPARE(field(*scene.driver)->text(), u"state:at-risk,broken"_s);
        QTRY_COMPARE(scene.driver->rows(u"Buffer health"_s), 0);
        field(*scene.driver)->setText(u"state:disabled"_s);
        QTRY_COMPARE(scene.driver->rows(u"Buffer health"_s), 2);
    }
};

QTEST_MAIN(FilterLineTest)
#include "tst_filterline.moc"
