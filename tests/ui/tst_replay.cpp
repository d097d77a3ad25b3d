// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the selected response in the real window: it is replayed, compared with its
// original, and proven by a file.
#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/windowdriver.h"
#include "ui/tableview.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto responses = u"Responses"_s;

/// Whether the button of the details can be pressed.
bool isOffered(WindowDriver &driver, const QString &name)
{
    const auto buttons = driver.window().findChildren<QAbstractButton *>();
    return std::any_of(buttons.cbegin(), buttons.cend(), [&name](const auto *button) {
        return button->accessibleName() == name && button->isVisible() && button->isEnabled();
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplayIsComparedWithItsOriginal()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto failed = fixture.trigger(app);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        ReplayRequest request{failed.delivery, u"ana"_s};
        request.body = "{\"action\":\"edited\"}";
        const auto replay = valueOf(await(fixture.engine->replay(request)));
        valueOf(await(fixture.engine->finished(replay.delivery)));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        driver.select(responses, 1); // the original: nothing to compare it with
        QTest::keyClick(driver.table(responses), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!driver.dialog());
        driver.select(responses, 0);
        QTest::keyClick(driver.table(responses), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(driver.dialog());
        auto *tree = driver.dialog()->findChild<QTreeWidget *>();
        QTRY_COMPARE(tree->topLevelItemCount(), 5);
        const auto *summary = driver.dialog()->findChild<QLabel *>(u"summary"_s);
        QVERIFY2(summary->text().startsWith(u"≠ "_s), qPrintable(summary->text()));
        driver.button(u"Next difference"_s)->click(); // the answer is the first
        QVERIFY(tree->currentItem());
        QCOMPARE(tree->currentItem()->text(0), u"≠"_s);
        QCOMPARE(tree->currentItem()->text(1), u"Answer: 404 Not Found"_s);
        QCOMPARE(tree->currentItem()->text(2), u"Answer: 200 OK"_s);
        const auto *sent = tree->topLevelItem(0)->child(0);
        QVERIFY(!sent->isHidden());
        driver.dialog()->findChild<QCheckBox *>()->click();
        QVERIFY(sent->isHidden());
    }

    void aResponseIsReplayedByOneKey()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto failed = fixture.trigger(app);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        driver.select(responses, 0);
        QTest::keyClick(driver.table(responses), Qt::Key_R);
        QTRY_COMPARE(driver.rows(responses), 2);
        QTRY_VERIFY2(driver.told().contains(u"Delivered: replay of metric_alert.critical to deploy bot in Acme"_s),
                     qPrintable(driver.told()));
        driver.button(u"Show response"_s)->click();
        QTRY_COMPARE(driver.table(responses)->selectedSourceRow(), 0);
        const auto requests = fixture.receiver.requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.at(1).body, requests.at(0).body);
        const auto days = fixture.buffer(app);
        QCOMPARE(days.constLast().success, 0); // it does not hide the failure
        QCOMPARE(days.constLast().error, 1);
        const auto entries = fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); });
        QCOMPARE(entries.constFirst().event, u"WEBHOOK_REPLAYED"_s);
        QVERIFY(entries.constFirst().data.contains("\"replay_of\":" + QByteArray::number(failed.delivery.value)));
    }

    void nothingIsReplayedOutOfSight()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        QVERIFY(!isOffered(driver, u"Evidence"_s)); // nothing is selected
        driver.select(responses, 0);
        QTRY_VERIFY(isOffered(driver, u"Replay"_s));
        driver.open(MainWindow::Installations);
        QTest::keyClick(&driver.window(), Qt::Key_R);
        fixture.trigger(app);
        QCOMPARE(fixture.receiver.requests().size(), 2);
        driver.open(MainWindow::Responses); // the selection is still there
        QTRY_VERIFY(isOffered(driver, u"Replay"_s));
    }

    void whatWasSkippedIsReplayedWithTheReenabling()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        fixture.write([app, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(app.id, {.at = now, .reason = u"r"_s, .events = {u"issue"_s}});
        });
        fixture.set(u"replay.rate_per_host"_s, u"1"_s);
        QCOMPARE(fixture.trigger(app, u"warning"_s).outcome, ReportOutcome::Skipped);
        QCOMPARE(fixture.trigger(app, u"critical"_s).outcome, ReportOutcome::Skipped);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Disabled);
        QTRY_COMPARE(driver.rows(u"Disabled integrations"_s), 1);
        driver.select(u"Disabled integrations"_s, 0);
        driver.button(u"Re-enable"_s)->click();
        QTRY_VERIFY(driver.dialog());
        driver.button(u"Re-enable and replay 2"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 1);
        fixture.clock.advance(1s);
        QTRY_VERIFY2(driver.told().contains(u"Replays of 2 alerts to deploy bot that were skipped: 2 delivered."_s),
                     qPrintable(driver.told()));
        QVERIFY(!fixture.reload(app).disabled);
        const auto requests = fixture.receiver.requests();
        QCOMPARE(requests.size(), 2);
        QVERIFY(requests.at(0).body.contains("\"warning\"") && requests.at(1).body.contains("\"critical\""));
    }

    void evidenceIsAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("HTML") << u"evidence.html"_s;
        QTest::newRow("JSON") << u"evidence.json"_s;
    }

    void evidenceIsAFile()
    {
        QFETCH(const QString, name);
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto report = fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        driver.select(responses, 0);
        QTRY_VERIFY(isOffered(driver, u"Evidence"_s));
        driver.button(u"Evidence"_s)->click();
        const auto path = fixture.folder.filePath(name);
        driver.chooseFile(path, u"Save"_s);
        QTRY_VERIFY2(driver.told().contains(u"The evidence is in "_s), qPrintable(driver.told()));
        const auto content = contentOf(path);
        QVERIFY(content.contains(report.requestId.toLatin1()));
        QCOMPARE(parseJson(content).has_value(), name.endsWith(u".json"_s));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void evidenceThatCannotBeWrittenIsTold()
    {
        FlowFixture fixture;
        fixture.trigger(fixture.app());
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 1);
        driver.select(responses, 0);
        QTRY_VERIFY(isOffered(driver, u"Evidence"_s));
        driver.button(u"Evidence"_s)->click();
        qobject_cast<QFileDialog *>(driver.dialog())->setOption(QFileDialog::DontConfirmOverwrite);
        driver.chooseFile(fixture.store->location().path, u"Save"_s);
        QTRY_VERIFY2(driver.told().contains(u"Not done: the evidence. "_s), qPrintable(driver.told()));
    }
};

QTEST_MAIN(ReplayTest)
#include "tst_replay.moc"
