// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that changes an app's webhook: what is wrong is told at once, what is saved can be undone.
#include "model/store/sentryapps.h"
#include "tests/ui/windowdriver.h"
#include "ui/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto installations = u"Installations"_s;

QLabel *problem(const WindowDriver &driver, const QString &name)
{
    return driver.dialog()->findChild<QLabel *>(name);
}

QLineEdit *url(const WindowDriver &driver)
{
    return driver.named<QLineEdit>(u"Webhook URL"_s);
}

} // namespace

class WebhookDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSavedToldAndUndone()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto before = fixture.reload(app);
        WindowDriver driver(fixture);
        openDialog(driver);
        QCOMPARE(url(driver)->text(), app.webhookUrl);
        QVERIFY(!driver.button(u"Save"_s)->isEnabled()); // nothing differs
        const auto there = fixture.receiver.url(u"/elsewhere"_s).toString();
        url(driver)->setText(u"  "_s + there + u' ');
        driver.named<QPlainTextEdit>(u"Events"_s)->setPlainText(u"issue, comment.created"_s);
        driver.button(u"Save"_s)->click();
        QTRY_COMPARE(driver.messages(),
                     QStringList{u"The webhook of deploy bot is changed: its alerts go to %1; its events are issue, "
                                 "comment.created."_s.arg(there)});
        QCOMPARE(fixture.reload(app).webhookUrl, there);
        QTRY_COMPARE(driver.cell(installations, 0, u"Webhook URL"_s), there);
        fixture.receiver.setBehaviour(u"/elsewhere"_s, Behaviour::answer(200));
        fixture.trigger(app);
        QCOMPARE(fixture.receiver.requests().constLast().path, u"/elsewhere"_s);

        driver.button(u"Undo"_s)->click();
        QTRY_COMPARE(driver.messages(), QStringList{u"The webhook of deploy bot is again as it was before."_s});
        QCOMPARE(fixture.reload(app), before);
        driver.open(MainWindow::AuditLog);
        QTRY_COMPARE(driver.rows(u"Audit log"_s), 2);
        QCOMPARE(driver.cell(u"Audit log"_s, 0, u"What"_s), u"Webhook change undone"_s);
        QCOMPARE(driver.cell(u"Audit log"_s, 1, u"What"_s), u"Webhook changed"_s);
        QCOMPARE(driver.cell(u"Audit log"_s, 1, u"Who"_s), u"ana"_s);
    }

    void whatAnImportRefusesIsToldWhileItIsTyped()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        openDialog(driver);
        url(driver)->setText(u"ftp://acme.test/"_s);
        QVERIFY(problem(driver, u"urlProblem"_s)->isVisible());
        QCOMPARE(problem(driver, u"urlProblem"_s)->text(),
                 u"The URL: “ftp://acme.test/” is not an http or https URL"_s);
        QVERIFY(!driver.button(u"Save"_s)->isEnabled());
        url(driver)->setText(u"https://acme.test/"_s);
        QTRY_VERIFY(!problem(driver, u"urlProblem"_s)->isVisible());
        QVERIFY(driver.button(u"Save"_s)->isEnabled());
        driver.named<QPlainTextEdit>(u"Events"_s)->setPlainText(QString(256, u'x'));
        QVERIFY(problem(driver, u"eventsProblem"_s)->text().contains(u"at most 255"_s));
        QVERIFY(!driver.button(u"Save"_s)->isEnabled());
    }

    void whatTheNetworkPolicyRefusesIsToldAndCanBeSaved()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        WindowDriver driver(fixture);
        openDialog(driver);
        url(driver)->setText(u"http://169.254.169.254/latest"_s);
        QTRY_VERIFY2(problem(driver, u"urlProblem"_s)->text().startsWith(u"Nothing is sent there. "_s),
                     qPrintable(problem(driver, u"urlProblem"_s)->text()));
        QVERIFY(problem(driver, u"urlProblem"_s)->text().contains(u"169.254"_s));
        driver.button(u"Save"_s)->click();
        QTRY_COMPARE(fixture.reload(app).webhookUrl, u"http://169.254.169.254/latest"_s);
    }

    void anUndoDoesNotUndoWhatSomebodyElseDid()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        WindowDriver driver(fixture);
        openDialog(driver);
        url(driver)->setText(u"https://one.acme.test/"_s);
        driver.button(u"Save"_s)->click();
        QTRY_COMPARE(fixture.reload(app).webhookUrl, u"https://one.acme.test/"_s);
        auto other = fixture.reload(app);
        other.webhookUrl = u"https://two.acme.test/"_s;
        fixture.write([other](Connection &connection) { return SentryApps(connection).save(other); });
        QTRY_VERIFY(!driver.messages().isEmpty());
        driver.button(u"Undo"_s)->click();
        QTRY_VERIFY2(driver.told().contains(u"was changed by somebody else"_s), qPrintable(driver.told()));
        QCOMPARE(fixture.reload(app).webhookUrl, u"https://two.acme.test/"_s);
    }

private:
    /// By its key, for the only installation.
    static void openDialog(WindowDriver &driver)
    {
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(installations), 1);
        driver.select(installations, 0);
        QTest::keyClick(driver.table(installations), Qt::Key_F2);
        QTRY_VERIFY(driver.dialog());
    }
};

QTEST_MAIN(WebhookDialogTest)
#include "tst_webhookdialog.moc"
