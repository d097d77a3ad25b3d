// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits to be sent or tried again, in the real window: it is seen from the status bar, and taken back.
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/windowdriver.h"
#include "ui/messagearea.h"
#include "ui/tableview.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto queue = u"Queued deliveries"_s;

/// By the status bar, which says how many there are.
void openQueue(WindowDriver &driver, const QString &button)
{
    QTRY_COMPARE(driver.window().statusBar()->findChild<QToolButton *>()->text(), button);
    driver.window().statusBar()->findChild<QToolButton *>()->click();
    QTRY_VERIFY(driver.dialog());
}

QString note(WindowDriver &driver)
{
    return driver.dialog()->findChild<QLabel *>()->text();
}

} // namespace

class QueueDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFurtherTryIsTakenBack()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto failed = fixture.trigger(app);
        QVERIFY(failed.nextAttempt);
        WindowDriver driver(fixture);
        openQueue(driver, u"1 queued"_s);
        QTRY_COMPARE(driver.rows(queue), 1);
        QCOMPARE(driver.cell(queue, 0, u"App"_s), app.name);
        QCOMPARE(driver.cell(queue, 0, u"Tried"_s), u"1"_s);
        QVERIFY(!driver.button(u"Take back…"_s)->isEnabled());
        driver.table(queue)->selectRow(0);
        driver.button(u"Take back…"_s)->click();
        QTRY_COMPARE(driver.rows(queue), 0);
        QTRY_VERIFY2(note(driver).startsWith(u"Nothing waits"_s), qPrintable(note(driver)));
        const auto *area = driver.dialog()->findChild<MessageArea *>();
        QTRY_COMPARE(area->bars().size(), 1);
        QCOMPARE(area->bars().constFirst()->text(), u"1 delivery is taken back: it is not sent, or not tried again."_s);
        const auto delivery =
            fixture.read([id = failed.delivery](Connection &connection) { return Deliveries(connection).find(id); });
        QCOMPARE(delivery->state, DeliveryState::Cancelled);
        const auto entries = fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); });
        QCOMPARE(entries.constFirst().event, u"DELIVERY_CANCELLED"_s);
    }

    void whatIsHeldSaysSoAndWaits()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        await(fixture.engine->pause(u"ana"_s));
        valueOf(await(fixture.engine->trigger(request(app))));
        valueOf(await(fixture.engine->trigger(request(app))));
        WindowDriver driver(fixture);
        openQueue(driver, u"2 queued"_s);
        QTRY_COMPARE(driver.rows(queue), 2);
        QTRY_VERIFY2(note(driver).contains(u"Alerts are held"_s), qPrintable(note(driver)));
        driver.table(queue)->selectAll();
        driver.button(u"Take back…"_s)->click();
        QCOMPARE(driver.effects(), u"2 were never sent: their webhooks do not hear of them, and no responses are left "
                                   "to replay."_s);
        driver.button(u"Take back 2"_s)->click();
        QTRY_COMPARE(driver.rows(queue), 0);
        fixture.engine->resume(u"ana"_s);
        QTRY_COMPARE(fixture.engine->status().state, EngineState::Running);
        QVERIFY(fixture.receiver.requests().isEmpty());
    }
};

QTEST_MAIN(QueueDialogTest)
#include "tst_queuedialog.moc"
