// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of incidents: what is imported by file, drop and paste, what is exported, and alerts of an incident.
#include "model/store/incidents.h"
#include "model/store/organizations.h"
#include "model/workspace/workspaceimport.h"
#include "tests/ui/exchangesteps.h"
#include "tests/ui/pickersteps.h"
#include "ui/messagearea.h"
#include "ui/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto incidents = u"Incidents"_s;

void paste(WindowDriver &driver, const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    QTest::keyClick(driver.table(incidents), Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsImported()
    {
        FlowFixture fixture;
        fixture.organization();
        const auto file = written(fixture, u"two.ndjson"_s, incidentLine(12) + incidentLine(13));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QTRY_VERIFY(driver.named<QWidget>(incidents)->isVisible());
        driver.button(u"Import"_s)->click();
        driver.chooseFile(file, u"Import"_s);
        QTRY_COMPARE(driver.rows(incidents), 2);
        QTRY_COMPARE(driver.told(),
                     u"Imported 2 incidents from two.ndjson: 2 added, 0 changed, 0 the same as before."_s);
        QCOMPARE(driver.cell(incidents, 0, u"Rule"_s), u"Checkout p95"_s);
        driver.select(incidents, 0);
        const auto *attachment = driver.named<QWidget>(u"Attachment of the selected incident"_s);
        QTRY_VERIFY(
            qobject_cast<const QPlainTextEdit *>(attachment)->toPlainText().contains(u"\"name\": \"Checkout p95\""_s));
    }

    void whatIsPastedIsImported()
    {
        FlowFixture fixture;
        fixture.organization();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        paste(driver, incidentLine(12));
        QTRY_COMPARE(driver.rows(incidents), 1);
        QTRY_COMPARE(driver.told(),
                     u"Imported 1 incident from the pasted text: 1 added, 0 changed, 0 the same as before."_s);
    }

    void manyChangesAreToldInNumbersBefore()
    {
        FlowFixture fixture;
        fixture.organization();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        const auto lines = incidentLine(12) + incidentLine(13);
        paste(driver, lines);
        QTRY_COMPARE(driver.rows(incidents), 2);
        driver.button(u"Close message"_s)->click();
        QTRY_COMPARE(driver.told(), QString());

        const auto changed = QByteArray(lines).replace("\"critical\"", "\"warning\"") + incidentLine(14);
        paste(driver, changed);
        QTRY_VERIFY(driver.dialog());
        const auto effects = driver.dialog()->findChild<QLabel *>(u"effects"_s)->text();
        QVERIFY2(effects.contains(u"will be changed: 2."_s) && effects.contains(u"will be added: 1."_s),
                 qPrintable(effects));
        driver.button(u"Cancel"_s)->click();
        QTRY_COMPARE(driver.told(), u"Not imported: the pasted text. Nothing has changed."_s);
        QCOMPARE(statuses(fixture), (QList{AlertStatus::Critical, AlertStatus::Critical}));

        driver.window().activateWindow(); // as a desktop does when the dialog is closed
        QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
        paste(driver, changed);
        QTRY_VERIFY(driver.dialog());
        driver.button(u"Import and change 2"_s)->click();
        QTRY_VERIFY(driver.told().endsWith(
            u"Imported 3 incidents from the pasted text: 1 added, 2 changed, 0 the same as before."_s));
        QCOMPARE(statuses(fixture), (QList{AlertStatus::Warning, AlertStatus::Warning, AlertStatus::Critical}));
    }

    void anEmptyClipboardIsToldOf()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(driver.table(incidents), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(driver.told().startsWith(u"There is nothing to import in the clipboard."_s));
        driver.open(MainWindow::Installations); // nowhere else is anything pasted
        QTest::keyClick(&driver.window(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(driver.messages().isEmpty());
    }

    void whatIsDroppedIsImported_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("a file") << true;
        QTest::newRow("a text") << false;
    }
    void whatIsDroppedIsImported()
    {
        QFETCH(bool, isFile);
        FlowFixture fixture;
        fixture.organization();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QMimeData data;
        if (isFile)
            data.setUrls({QUrl::fromLocalFile(written(fixture, u"one.json"_s, incidentLine(12)))});
        else
            data.setText(QString::fromUtf8(incidentLine(12)));
        QVERIFY(drop(driver, data));
        QTRY_COMPARE(driver.rows(incidents), 1);
    }

    void whatIsNoFileOfThisMachineIsNotTaken()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QMimeData page;
        page.setUrls({QUrl(u"http://127.0.0.1/incidents.json"_s)});
        QVERIFY(!drop(driver, page));
        QMimeData mixed;
        mixed.setUrls({QUrl::fromLocalFile(u"/a.json"_s), QUrl(u"http://127.0.0.1/incidents.json"_s)});
        QVERIFY(!drop(driver, mixed));
    }

    void severalFilesAndFoldersAreDropped()
    {
        FlowFixture fixture;
        fixture.organization();
        QVERIFY(QDir(fixture.folder.path()).mkdir(u"more"_s));
        const auto one = written(fixture, u"one.json"_s, incidentLine(12));
        written(fixture, u"more/two.ndjson"_s, incidentLine(13) + incidentLine(14));
        written(fixture, u"more/three.json"_s, incidentLine(15));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(one), QUrl::fromLocalFile(fixture.folder.filePath(u"more"_s))});
        QVERIFY(drop(driver, data));
        QTRY_COMPARE(driver.told(), u"Imported 4 incidents from 2 files: 4 added, 0 changed, 0 the same as before."_s);

        written(fixture, u"more/three.json"_s, incidentLine(15, R"(, "state": "gone")"));
        data.setUrls({QUrl::fromLocalFile(fixture.folder.filePath(u"more"_s))});
        QVERIFY(drop(driver, data));
        QTRY_VERIFY2(driver.told().contains(u"more/three.json: state: unknown key"_s), qPrintable(driver.told()));
    }

    void aFolderIsChosen()
    {
        FlowFixture fixture;
        fixture.organization();
        QVERIFY(QDir(fixture.folder.path()).mkdir(u"more"_s));
        written(fixture, u"more/two.ndjson"_s, incidentLine(13) + incidentLine(14));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QTest::keyClick(&driver.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        driver.chooseFile(fixture.folder.filePath(u"more"_s), u"Import"_s);
        QTRY_COMPARE(driver.told(), u"Imported 2 incidents from more: 2 added, 0 changed, 0 the same as before."_s);
    }

    void everyMistakeIsListedWithItsPlace()
    {
        FlowFixture fixture;
        fixture.organization();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        paste(driver, incidentLine(12) + incidentLine(13, R"(, "status": "gone")") + "{\n" +
                          R"({"identifier": 14, "organization": "nobody", "title": "x", "status": "open"})");
        QTRY_VERIFY(driver.told().contains(u"Nothing was imported."_s));
        const auto *list = driver.named<QPlainTextEdit>(u"Lines of the message"_s);
        QVERIFY(list->isVisible());
        for (const auto *part : {"line 2: ", "line 3: ", "line 4: organization: there is no organization “nobody”"})
            QVERIFY2(list->toPlainText().contains(QString::fromUtf8(part)), qPrintable(list->toPlainText()));
        QCOMPARE(fixture.read([](Connection &connection) { return Incidents(connection).all(); }).size(), 0);
        driver.button(u"Close message"_s)->click();
        QTRY_VERIFY(driver.messages().isEmpty());
    }

    void aFileThatCannotBeReadIsToldOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("a folder with nothing to import") << u"."_s << u"has no file that ends in .json, .ndjson or"_s;
        QTest::newRow("gone") << u"gone.json"_s << u"cannot be read"_s;
    }
    void aFileThatCannotBeReadIsToldOf()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        FlowFixture fixture;
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fixture.folder.filePath(name))});
        QVERIFY(drop(driver, data));
        QTRY_VERIFY2(driver.told().contains(words), qPrintable(driver.told()));
    }

    void whatIsExportedCanBeImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lines");
        QTest::newRow("a workspace") << u"out.json"_s << 4;
        QTest::newRow("an incident a line") << u"out.ndjson"_s << 2;
    }
    void whatIsExportedCanBeImported()
    {
        QFETCH(QString, name);
        QFETCH(int, lines);
        FlowFixture fixture;
        fixture.organization();
        fixture.write([now = fixture.clock.now()](Connection &connection) {
            return importWorkspace(connection, incidentLine(12) + incidentLine(13) + incidentLine(14), now);
        });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QTRY_COMPARE(driver.rows(incidents), 3);
        QVERIFY(!driver.button(u"Export incidents"_s)->isEnabled());
        driver.select(incidents, 0);
        driver.table(incidents)->selectionModel()->select(driver.table(incidents)->model()->index(2, 0),
                                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList chosen{driver.cell(incidents, 0, u"Incident"_s), driver.cell(incidents, 2, u"Incident"_s)};
        driver.button(u"Export incidents"_s)->click();
        const auto path = fixture.folder.filePath(name);
        driver.chooseFile(path, u"Save"_s);
        QTRY_COMPARE(driver.told(), u"2 rows written to %1."_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const auto text = file.readAll();
        QCOMPARE(text.count('\n'), lines);

        FlowFixture other;
        other.organization();
        const auto summary = other.write(
            [text, now = other.clock.now()](Connection &connection) { return importWorkspace(connection, text, now); });
        QCOMPARE(summary.incidents, 2);
        for (const auto &incident : other.read([](Connection &connection) { return Incidents(connection).all(); })) {
            QVERIFY(chosen.contains(u"#%1"_s.arg(incident.identifier)));
            QVERIFY(incident.attachment.contains("Checkout p95"));
        }
    }

    void theStoreIsNeverWrittenOver()
    {
        FlowFixture fixture;
        fixture.organization();
        fixture.write([now = fixture.clock.now()](Connection &connection) {
            return importWorkspace(connection, incidentLine(12), now);
        });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QTRY_COMPARE(driver.rows(incidents), 1);
        driver.select(incidents, 0);
        driver.button(u"Export incidents"_s)->click();
        auto *dialog = qobject_cast<QFileDialog *>(driver.dialog());
        QVERIFY(dialog);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        driver.chooseFile(fixture.store->location().path, u"Save"_s);
        QTRY_VERIFY2(driver.told().contains(u"belongs to the store itself"_s), qPrintable(driver.told()));
        QCOMPARE(fixture.read([](Connection &connection) { return Incidents(connection).all(); }).size(), 1);
    }

    void anAlertOfTheSelectedIncidentIsTriggered()
    {
        FlowFixture fixture;
        fixture.app();
        fixture.app(AppStatus::Internal, u"chat-relay"_s);
        fixture.write([now = fixture.clock.now()](Connection &connection) {
            return importWorkspace(connection, incidentLine(12) + incidentLine(13), now);
        });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QTRY_COMPARE(driver.rows(incidents), 2);
        const int row = driver.cell(incidents, 0, u"Incident"_s) == u"#12"_s ? 0 : 1; // not the newest
        driver.select(incidents, row);
        driver.button(u"Trigger alert"_s)->click();
        auto *incident = driver.named<QComboBox>(u"Incident"_s);
        QTRY_COMPARE(incident->currentText(), u"#12 “Checkout errors”"_s);
        QVERIFY(!driver.button(u"Trigger"_s)->isEnabled()); // nobody has chosen where it goes
        toggle(driver, listed(driver).at(1));
        QCOMPARE(incident->currentText(), u"#12 “Checkout errors”"_s);
        QTRY_VERIFY(driver.button(u"Trigger"_s)->isEnabled());
        driver.button(u"Trigger"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"Delivered: critical alert to"_s));
        QTRY_COMPARE(driver.cell(incidents, row, u"Last outcome"_s), u"✓ delivered 200"_s);
        QCOMPARE(driver.cell(incidents, row, u"Deliveries"_s), u"1"_s);
        const auto deliveries = u"Deliveries of the selected incident"_s;
        QTRY_COMPARE(driver.rows(deliveries), 1);
        QTRY_COMPARE(driver.cell(deliveries, 0, u"Outcome"_s), u"✓ delivered 200"_s);
        QVERIFY(driver.table(deliveries)->isVisible());
    }

    void theOnlyInstallationOfAnIncidentIsChosen()
    {
        FlowFixture fixture;
        fixture.app();
        fixture.write([now = fixture.clock.now()](Connection &connection) {
            return importWorkspace(connection, incidentLine(12), now);
        });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QTRY_COMPARE(driver.rows(incidents), 1);
        driver.select(incidents, 0);
        driver.button(u"Trigger alert"_s)->click();
        QTRY_VERIFY(driver.button(u"Trigger"_s)->isEnabled());
        QCOMPARE(listed(driver).size(), 1);
    }

    void anIncidentWhoseOrganizationHasNoAppsCannotBeSent()
    {
        FlowFixture fixture;
        fixture.app();
        fixture.write([now = fixture.clock.now()](Connection &connection) -> Result<> {
            HOOKDESK_TRY(Organizations(connection).save({.slug = u"other"_s, .name = u"Other"_s, .urlPrefix = {}}));
            HOOKDESK_TRY(importWorkspace(connection, incidentLine(12).replace("\"acme\"", "\"other\""), now));
            return {};
        });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Incidents);
        QTRY_COMPARE(driver.rows(incidents), 1);
        driver.select(incidents, 0);
        driver.button(u"Trigger alert"_s)->click();
        const auto *preview = driver.dialog()->findChild<QLabel *>(u"preview"_s);
        QTRY_VERIFY(preview->text().contains(u"No app is installed in the organization of this incident"_s));
        QVERIFY(!driver.button(u"Trigger"_s)->isEnabled());
    }
};

QTEST_MAIN(ExchangeTest)
#include "tst_exchange.moc"
