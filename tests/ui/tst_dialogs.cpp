// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialogs: nothing is sent where nobody has chosen, and nothing is confirmed that would be refused.
#include "model/records/sentryapp.h"
#include "model/store/auditlog.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/sentryapps.h"
#include "tests/ui/pickersteps.h"
#include "ui/dialogs/reenabledialog.h"
#include "ui/messagearea.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto installations = u"Installations"_s;

void addIncident(FlowFixture &fixture, int identifier, AlertStatus status, std::chrono::minutes age)
{
    fixture.write([=, started = fixture.clock.now() - age](Connection &connection) {
        return Incidents(connection)
            .save({.identifier = identifier,
                   .organization = OrganizationId(42),
                   .title = u"Checkout errors"_s,
                   .status = status,
                   .started = started,
                   .attachment = "{}"});
    });
}

QString preview(const WindowDriver &driver)
{
    return driver.dialog() ? driver.dialog()->findChild<QLabel *>(u"preview"_s)->text() : QString();
}

QString toldInDialog(const WindowDriver &driver)
{
    QStringList texts;
    for (const auto *bar : driver.dialog()->findChildren<MessageBar *>())
        texts << bar->text();
    return texts.join(u'\n');
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASelectionNothingIsPreselected()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.button(u"Trigger alert"_s)->click();
        QTRY_COMPARE(preview(driver), u"Choose an installation."_s);
        QCOMPARE(listed(driver).size(), 1);
        QCOMPARE(chosenNames(driver), QStringList());
        QVERIFY(!driver.button(u"Trigger"_s)->isEnabled());
        QTest::keyClick(driver.dialog(), Qt::Key_Return);
        QVERIFY(driver.dialog());
        toggle(driver, listed(driver).constFirst());
        QVERIFY(driver.button(u"Trigger"_s)->isEnabled());
    }

    void aPendingInstallationIsNotReplacedByAnother()
    {
        FlowFixture fixture;
        fixture.app();
        const auto other = fixture.app(AppStatus::Internal, u"zebra-bot"_s);
        auto pending = fixture.installation(other);
        pending.status = InstallationStatus::Pending;
        fixture.write([pending](Connection &connection) { return Installations(connection).save(pending); });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 2);
        const auto isPending = driver.cell(installations, 0, u"Installation"_s) == u"pending"_s;
        driver.select(installations, isPending ? 0 : 1);
        driver.button(u"Trigger alert"_s)->click();
        QTRY_VERIFY2(preview(driver).contains(u"is pending in Acme: it receives no alerts. Choose an installation."_s),
                     qPrintable(preview(driver)));
        QCOMPARE(chosenNames(driver), QStringList());
        QVERIFY(!driver.button(u"Trigger"_s)->isEnabled());
    }

    void theNewestIncidentThatGoesOnIsPreselected_data()
    {
        QTest::addColumn<AlertStatus>("latest");
        QTest::addColumn<AlertStatus>("earlier");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("status");
        QTest::newRow("the latest") << AlertStatus::Warning << AlertStatus::Open << 1 << u"warning"_s;
        QTest::newRow("resolved ones are passed") << AlertStatus::Resolved << AlertStatus::Open << 2 << u"open"_s;
        QTest::newRow("all resolved") << AlertStatus::Resolved << AlertStatus::Resolved << 0 << u"critical"_s;
    }
    void theNewestIncidentThatGoesOnIsPreselected()
    {
        QFETCH(AlertStatus, latest);
        QFETCH(AlertStatus, earlier);
        FlowFixture fixture;
        fixture.app();
        addIncident(fixture, 7, latest, 5min); // the latest by its start, though added first
        addIncident(fixture, 8, earlier, 90min);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.select(installations, 0);
        driver.button(u"Trigger alert"_s)->click();
        QTRY_VERIFY(driver.button(u"Trigger"_s)->isEnabled());
        auto *incident = driver.named<QComboBox>(u"Incident"_s);
        auto *status = driver.named<QComboBox>(u"Status"_s);
        QVERIFY(incident->itemText(1).startsWith(u"#7 "_s));
        QTEST(incident->currentIndex(), "place");
        QTEST(status->currentText(), "status");
        incident->setCurrentIndex(0);
        QCOMPARE(status->currentText(), u"critical"_s);
    }

    void enterConfirmsReenabling()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.write([app, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(app.id, {.at = now, .reason = u"r"_s, .events = {u"issue"_s}});
        });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Disabled);
        QTRY_COMPARE(driver.rows(u"Disabled integrations"_s), 1);
        driver.select(u"Disabled integrations"_s, 0);
        driver.button(u"Re-enable"_s)->click();
        QTRY_VERIFY(driver.dialog());
        QTRY_COMPARE(driver.dialog()->focusWidget(), driver.button(u"Re-enable"_s));

        auto *events = driver.dialog()->findChild<QPlainTextEdit *>();
        auto *refusal = driver.dialog()->findChild<QLabel *>(u"refusedEvents"_s);
        events->setPlainText(u"issue\nfix it"_s);
        QVERIFY(!driver.button(u"Re-enable"_s)->isEnabled());
        QVERIFY2(refusal->isVisible() && refusal->text().contains(u"“fix it”"_s), qPrintable(refusal->text()));
        events->setPlainText(u"issue,error.created"_s);
        QVERIFY(!refusal->isVisible());
        driver.button(u"Re-enable"_s)->setFocus();
        QTest::keyClick(driver.dialog()->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(fixture.reload(app).events, (QStringList{u"issue"_s, u"error.created"_s}));
    }

    void aPingIsSentBeforeReenabling()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.write([app, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(app.id, {.at = now, .reason = u"r"_s, .events = {}});
        });
        QCOMPARE(fixture.trigger(app).outcome, ReportOutcome::Skipped);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Disabled);
        QTRY_COMPARE(driver.rows(u"Disabled integrations"_s), 1);
        driver.select(u"Disabled integrations"_s, 0);
        driver.button(u"Re-enable"_s)->click();
        QTRY_VERIFY(driver.dialog());
        QVERIFY2(preview(driver).contains(u"This cannot be undone."_s) &&
                     preview(driver).contains(u"Alerts skipped since and not replayed yet: 1."_s),
                 qPrintable(preview(driver)));

        fixture.receiver.setBehaviour(u"/hook/"_s + app.slug, Behaviour::answer(404));
        driver.button(u"Send a test ping first"_s)->click();
        QTRY_VERIFY(toldInDialog(driver).contains(u"Failed: test ping to deploy bot was answered 404 Not Found in "_s));
        fixture.receiver.setBehaviour(u"/hook/"_s + app.slug, Behaviour::answer(200));
        driver.button(u"Send a test ping first"_s)->click();
        QTRY_VERIFY(toldInDialog(driver).contains(u"Delivered: test ping to deploy bot was answered 200 OK in "_s));
        QVERIFY(fixture.reload(app).disabled);
        QVERIFY(fixture.buffer(app).isEmpty()); // neither has counted
        QCOMPARE(fixture.receiver.requests().size(), 2);

        driver.button(u"Re-enable"_s)->click();
        QTRY_VERIFY(!fixture.reload(app).disabled);
        const auto entries = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QStringList events;
        for (const auto &entry : entries)
            events << entry.event;
        QCOMPARE(events, (QStringList{u"INTERNAL_INTEGRATION_REENABLED"_s, u"WEBHOOK_PINGED"_s, u"WEBHOOK_PINGED"_s}));
    }

    void aPingWhoseDialogIsClosedIsToldNobody()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.write([app, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(app.id, {.at = now, .reason = u"r"_s, .events = {}});
        });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Disabled);
        QTRY_COMPARE(driver.rows(u"Disabled integrations"_s), 1);
        driver.select(u"Disabled integrations"_s, 0);
        driver.button(u"Re-enable"_s)->click();
        QTRY_VERIFY(driver.dialog());
        driver.button(u"Send a test ping first"_s)->click();
        driver.dialog()->reject();
        QTRY_COMPARE(fixture.receiver.requests().size(), 1);
        QTRY_VERIFY(driver.window().findChildren<MessageBar *>().isEmpty());
    }

    void eventsAreThoseOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("word") << u"issue"_s << true;
        QTest::newRow("with a dot") << u"issue.created"_s << true;
        QTest::newRow("with a digit and a line") << u"a_1"_s << true;
        QTest::newRow("two words") << u"issue error"_s << false;
        QTest::newRow("capital") << u"Issue"_s << false;
        QTest::newRow("digit first") << u"1a"_s << false;
        QTest::newRow("hyphen") << u"a-b"_s << false;
        QTest::newRow("too long") << QString(65, u'a') << false;
    }
    void eventsAreThoseOfTheCommandLine()
    {
        QFETCH(QString, word);
        QTEST(isEventWord(word), "isAccepted");
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
