// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request is edited before it is replayed, or goes to others; an incident's life is played again.
#include "model/store/incidents.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/windowdriver.h"
#include "ui/jsoneditor.h"
#include "ui/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto responses = u"Responses"_s;
const auto incidents = u"Incidents"_s;

/// The dialog on the only response.
void openEditor(WindowDriver &driver)
{
    driver.open(MainWindow::Responses);
    QTRY_COMPARE(driver.rows(responses), 1);
    driver.select(responses, 0);
    QTest::keyClick(driver.table(responses), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(driver.dialog());
    QTRY_VERIFY(!driver.named<QPlainTextEdit>(u"Preview body"_s)->toPlainText().isEmpty());
}

/// Of the only incident.
void openScenario(WindowDriver &driver)
{
    driver.open(MainWindow::Incidents);
    QTRY_COMPARE(driver.rows(incidents), 1);
    driver.select(incidents, 0);
    QTest::keyClick(driver.table(incidents), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(driver.dialog());
}

IncidentId addIncident(FlowFixture &fixture)
{
    const auto acme = fixture.organization();
    return fixture.write([acme](Connection &connection) {
        return Incidents(connection)
            .save({.identifier = 12,
                   .organization = acme.id,
                   .title = u"Checkout errors"_s,
                   .status = AlertStatus::Critical,
                   .started = instantFromMs(1700000000000),
                   .attachment = "{\"description_title\":\"twelve\"}"});
    });
}

void trigger(FlowFixture &fixture, const SentryApp &app, IncidentId incident, const QString &status)
{
    auto asked = request(app);
    asked.status = status;
    asked.incident = incident;
    const auto queued = valueOf(await(fixture.engine->trigger(asked)));
    valueOf(await(fixture.engine->finished(queued.delivery)));
}

} // namespace

class ReplayDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsEditedAndSent()
    {
        FlowFixture fixture;
        fixture.trigger(fixture.app());
        WindowDriver driver(fixture);
        openEditor(driver);
        driver.dialog()->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *editor = driver.named<JsonEditor>(u"Body"_s);
        QVERIFY(editor->text().contains(u"\"action\": \"critical\""_s));
        driver.dialog()->findChild<QCheckBox *>()->click();
        editor->setText(u"{\"edited\": }"_s);
        QTRY_VERIFY(!driver.button(u"Replay"_s)->isEnabled());
        editor->setText(u"{\"edited\": true}"_s);
        QTRY_VERIFY(driver.button(u"Replay"_s)->isEnabled());
        driver.button(u"Replay"_s)->click();
        QTRY_VERIFY2(driver.told().contains(u"Delivered: replay of metric_alert.critical to deploy bot in Acme"_s),
                     qPrintable(driver.told()));
        QCOMPARE(fixture.receiver.requests().constLast().body, "{\"edited\": true}");
    }

    void itGoesToSeveralInstallations()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app);
        fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s);
        WindowDriver driver(fixture);
        openEditor(driver);
        driver.button(u"All"_s)->click();
        driver.button(u"Replay to 2"_s)->click();
        auto *asked = driver.window().findChild<QLabel *>(u"effects"_s);
        QVERIFY(asked);
        QVERIFY2(asked->text().startsWith(u"2 requests are sent at once: to deploy bot in Acme, deploy bot in Acme."_s),
                 qPrintable(asked->text()));
        QCOMPARE(fixture.receiver.requests().size(), 1);
        for (auto *button : asked->window()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Replay to 2"_s)
                button->click();
        }
        QTRY_VERIFY2(driver.told().contains(u"Replay of metric_alert.critical to 2 installations: 2 delivered."_s),
                     qPrintable(driver.told()));
        QCOMPARE(fixture.receiver.requests().size(), 3);
    }

    void anIncidentsLifeIsPlayed()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto incident = addIncident(fixture);
        trigger(fixture, app, incident, u"open"_s);
        fixture.clock.advance(1h);
        trigger(fixture, app, incident, u"resolved"_s);
        WindowDriver driver(fixture);
        openScenario(driver);
        const auto *steps = driver.dialog()->findChild<QTreeWidget *>();
        QTRY_COMPARE(steps->topLevelItemCount(), 2);
        QCOMPARE(driver.dialog()->findChild<QDoubleSpinBox *>()->value(), 120.0); // an hour in half a minute
        QCOMPARE(steps->topLevelItem(1)->text(0), u"30 s"_s);
        QCOMPARE(steps->topLevelItem(1)->text(1), u"metric_alert.resolved"_s);
        QVERIFY2(driver.effects().contains(u"2 alerts to deploy bot in Acme"_s), qPrintable(driver.effects()));
        driver.button(u"Play 2 alerts"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 3);
        fixture.clock.advance(30s);
        QTRY_VERIFY2(driver.told().contains(u"Bulk replay of 2 has ended: 2 delivered."_s), qPrintable(driver.told()));
        QCOMPARE(fixture.receiver.requests().constLast().body, fixture.receiver.requests().at(1).body);
    }

    void anIncidentThatWasNeverSentSaysSo()
    {
        FlowFixture fixture;
        fixture.app();
        addIncident(fixture);
        WindowDriver driver(fixture);
        openScenario(driver);
        QTRY_VERIFY2(driver.effects().contains(u"Trigger it instead"_s), qPrintable(driver.effects()));
        QVERIFY(!driver.dialog()->findChild<QPushButton *>(u"send"_s)->isEnabled());
    }
};

QTEST_MAIN(ReplayDialogsTest)
#include "tst_replaydialogs.moc"
