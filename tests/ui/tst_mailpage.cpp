// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of mails and of the audit log: what is shown, what can be done, and that a mail loads nothing.
#include "model/store/auditlog.h"
#include "model/store/mailoutbox.h"
#include "model/tables/columnspec.h"
#include "tests/support/mailthread.h"
#include "tests/support/smtpserver.h"
#include "tests/ui/windowdriver.h"
#include "ui/details/sealedbrowser.h"
#include "ui/navigation.h"
#include "ui/tableview.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTcpServer>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto mails = u"Mail"_s;
const auto entries = u"Audit log"_s;

MailId addMail(FlowFixture &fixture, const QString &to, const QString &html = u"<p>Your <b>bot</b> is broken</p>"_s)
{
    return fixture.write([=, now = fixture.clock.now()](Connection &connection) {
        return MailOutbox(connection)
            .add({.messageId = u"<%1>"_s.arg(to),
                  .to = to,
                  .from = u"desk@acme.test"_s,
                  .subject = u"Action required"_s,
                  .text = u"Your bot is broken"_s,
                  .html = html,
                  .created = now,
                  .nextTry = now,
                  .lastError = {}});
    });
}

void giveUp(FlowFixture &fixture, MailId id)
{
    fixture.write([id](Connection &connection) { return MailOutbox(connection).giveUp(id, u"No such user."_s); });
}

OutboxMail mailOf(FlowFixture &fixture, MailId id)
{
    return *fixture.read([id](Connection &connection) { return MailOutbox(connection).find(id); });
}

QString summary(WindowDriver &driver, const QString &name)
{
    return driver.window().findChild<QLabel *>(name)->text();
}

/// What the page that is shown says below its title.
QString explanation(WindowDriver &driver)
{
    for (const auto *label : driver.window().findChildren<QLabel *>(u"explanation"_s)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

} // namespace

class MailPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMailThatWasGivenUpIsSentAgain()
    {
        FlowFixture fixture;
        const auto id = addMail(fixture, u"ana@acme.test"_s);
        giveUp(fixture, id);
        WindowDriver driver(fixture);
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Mail), 1); // on another page too
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.cell(mails, 0, u"State"_s), u"✕ given up"_s);
        QVERIFY(!driver.button(u"Send mail again"_s)->isEnabled());
        driver.select(mails, 0);
        QTRY_COMPARE(summary(driver, u"mailSummary"_s), u"✕ Given up: No such user."_s);
        driver.button(u"Send mail again"_s)->click();
        QTRY_COMPARE(driver.told(), u"The mail to ana@acme.test is due now."_s);
        QCOMPARE(mailOf(fixture, id).state, MailState::Queued);

        driver.button(u"Cancel mail"_s)->click();
        QTRY_COMPARE(driver.cell(mails, 0, u"State"_s), u"– cancelled"_s);
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Mail), 0);
        QTRY_VERIFY(!driver.button(u"Cancel mail"_s)->isEnabled());
        QVERIFY(driver.button(u"Send mail again"_s)->isEnabled());

        driver.open(MainWindow::AuditLog);
        QTRY_COMPARE(driver.rows(entries), 2);
        QCOMPARE(driver.cell(entries, 0, u"What"_s), u"Mail cancelled"_s);
        QCOMPARE(driver.cell(entries, 1, u"What"_s), u"Mail sent again"_s);
        QCOMPARE(driver.cell(entries, 1, u"Who"_s), u"ana"_s);
        QCOMPARE(driver.cell(entries, 1, u"Details"_s), u"mail: 1, last error: No such user."_s);
        driver.select(entries, 1);
        const auto *data = driver.named<QPlainTextEdit>(u"Data of the selected entry"_s);
        QVERIFY(data->toPlainText().contains(u"\"last_error\": \"No such user.\""_s));
        QVERIFY(summary(driver, u"auditSummary"_s).startsWith(u"Mail sent again — ana@acme.test — by ana at"_s));
    }

    void severalAreCancelledAtOnceAndTheOthersAreTold()
    {
        FlowFixture fixture;
        const auto queued = addMail(fixture, u"ana@acme.test"_s);
        const auto failed = addMail(fixture, u"bo@acme.test"_s);
        giveUp(fixture, failed);
        const auto sent = addMail(fixture, u"cy@acme.test"_s);
        fixture.write(
            [=, now = fixture.clock.now()](Connection &connection) { return MailOutbox(connection).sent(sent, now); });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.rows(mails), 3);
        driver.select(mails, 0);
        QVERIFY(!driver.button(u"Cancel mail"_s)->isEnabled()); // the newest is sent
        driver.table(mails)->selectAll();
        driver.button(u"Cancel mail"_s)->click();
        QTRY_VERIFY(driver.messages().contains(u"2 mails are cancelled and will not be sent."_s));
        QVERIFY(driver.messages().contains(
            u"Mail %1 is sent: only mails that are queued or given up can be cancelled."_s.arg(sent.value)));
        QCOMPARE(mailOf(fixture, queued).state, MailState::Cancelled);
        QCOMPARE(mailOf(fixture, failed).lastError, QString());
        QCOMPARE(mailOf(fixture, sent).state, MailState::Sent);
    }

    void aCancellingIsUndone_data()
    {
        QTest::addColumn<bool>("isGivenUp");
        QTest::newRow("queued") << false;
        QTest::newRow("given up") << true;
    }
    void aCancellingIsUndone()
    {
        QFETCH(bool, isGivenUp);
        FlowFixture fixture;
        const auto id = addMail(fixture, u"ana@acme.test"_s);
        if (isGivenUp)
            giveUp(fixture, id);
        const auto before = mailOf(fixture, id);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.rows(mails), 1);
        driver.select(mails, 0);
        driver.button(u"Cancel mail"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"is cancelled and will not be sent."_s));
        QVERIFY(mailOf(fixture, id) != before);
        driver.button(u"Undo"_s)->click();
        QTRY_COMPARE(driver.messages(), QStringList{u"The mail to ana@acme.test is again as it was before."_s});
        QCOMPARE(mailOf(fixture, id), before);
        driver.open(MainWindow::AuditLog);
        QTRY_COMPARE(driver.cell(entries, 0, u"What"_s), u"Mail cancel undone"_s);
    }

    void aMailThatWasSentAgainMeanwhileStaysSo()
    {
        FlowFixture fixture;
        const auto id = addMail(fixture, u"ana@acme.test"_s);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.rows(mails), 1);
        driver.select(mails, 0);
        driver.button(u"Cancel mail"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"is cancelled"_s));
        fixture.write(
            [id, now = fixture.clock.now()](Connection &connection) { return MailOutbox(connection).sent(id, now); });
        driver.button(u"Undo"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"is no longer cancelled"_s));
        QCOMPARE(mailOf(fixture, id).state, MailState::Sent);
    }

    void manyAreSentAgainAfterANumber()
    {
        FlowFixture fixture;
        const auto first = addMail(fixture, u"ana@acme.test"_s);
        const auto second = addMail(fixture, u"bo@acme.test"_s);
        giveUp(fixture, first);
        giveUp(fixture, second);
        const auto sent = addMail(fixture, u"cy@acme.test"_s);
        fixture.write(
            [=, now = fixture.clock.now()](Connection &connection) { return MailOutbox(connection).sent(sent, now); });
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.rows(mails), 3);
        driver.table(mails)->selectAll();
        driver.button(u"Send mail again"_s)->click();
        QVERIFY(driver.dialog());
        const auto effects = summary(driver, u"effects"_s);
        QVERIFY2(effects.contains(u"Mails that are made due now: 2."_s) && effects.contains(u"stay as they are: 1."_s),
                 qPrintable(effects));
        QTest::keyClick(driver.dialog(), Qt::Key_Return); // Cancel
        QTRY_VERIFY(!driver.dialog());
        QVERIFY(isGivenUp(mailOf(fixture, first)));
        driver.button(u"Send mail again"_s)->click();
        driver.button(u"Send 2 mails again"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"2 mails are due now."_s));
        QCOMPARE(mailOf(fixture, second).state, MailState::Queued);
    }

    void aTestMailIsSent()
    {
        FlowFixture fixture;
        const SmtpServer server({u"plain"_s});
        MailThread outbox(*fixture.store, fixture.clock, fixture.log, {});
        outbox.worker().start();
        QTRY_COMPARE(outbox.worker().status().state, OutboxStatus::State::NoServer);
        WindowDriver driver(fixture, {}, &outbox.worker());
        driver.open(MainWindow::Mail);
        QTRY_VERIFY(driver.table(mails));
        QVERIFY2(explanation(driver).startsWith(u"! Mails wait: no mail server is set"_s),
                 qPrintable(explanation(driver)));
        driver.button(u"Send test mail"_s)->click();
        QVERIFY(!driver.button(u"Send"_s)->isEnabled());
        driver.named<QLineEdit>(u"Address"_s)->setText(u" bo@acme.test "_s);
        driver.button(u"Send"_s)->click();
        QTRY_VERIFY(driver.told().startsWith(u"The test mail to bo@acme.test is queued."_s));
        QVERIFY(driver.told().endsWith(u"Mails wait: no mail server is set. Name one in the settings."_s));
        QTRY_COMPARE(driver.cell(mails, 0, u"To"_s), u"bo@acme.test"_s);
        fixture.set(u"mail.port"_s, QString::number(server.port()));
        fixture.set(u"mail.host"_s, u"127.0.0.1"_s);
        fixture.set(u"mail.security"_s, u"none"_s);
        QTRY_COMPARE(driver.cell(mails, 0, u"State"_s), u"✓ sent"_s);
        QTRY_VERIFY(explanation(driver).startsWith(u"The outbox: "_s));
    }

    void whatIsNoAddressIsToldOf()
    {
        FlowFixture fixture;
        MailThread outbox(*fixture.store, fixture.clock, fixture.log, {});
        WindowDriver driver(fixture, {}, &outbox.worker());
        driver.open(MainWindow::Mail);
        driver.button(u"Send test mail"_s)->click();
        driver.named<QLineEdit>(u"Address"_s)->setText(u"bo"_s);
        driver.button(u"Send"_s)->click();
        QTRY_VERIFY(driver.told().contains(u"“bo” is not an address"_s));
    }

    void withoutAnOutboxNoTestMailIsOffered()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QVERIFY(!driver.button(u"Send test mail"_s)->isEnabled());
    }

    void aMailIsShownAsHtmlTextAndSource()
    {
        FlowFixture fixture;
        addMail(fixture, u"ana@acme.test"_s);
        addMail(fixture, u"bo@acme.test"_s, {});
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.rows(mails), 2);
        driver.select(mails, 1);
        const auto *html = driver.named<SealedBrowser>(u"HTML of the selected mail"_s);
        QTRY_COMPARE(html->toPlainText(), u"Your bot is broken"_s);
        QCOMPARE(driver.named<QPlainTextEdit>(u"Text of the selected mail"_s)->toPlainText(), u"Your bot is broken"_s);
        const auto source = driver.named<QPlainTextEdit>(u"Source of the selected mail"_s)->toPlainText();
        for (const auto &part : {u"To: ana@acme.test\n"_s, u"Subject: Action required\n"_s, u"From: desk@acme.test\n"_s,
                                 u"<p>Your <b>bot</b> is broken</p>"_s})
            QVERIFY2(source.contains(part), qPrintable(source));
        driver.select(mails, 0);
        QTRY_COMPARE(html->toPlainText(), u"This mail has no HTML: mail programs show its text."_s);
    }

    void aMailLoadsNothing()
    {
        FlowFixture fixture;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QImage secret(8, 8, QImage::Format_RGB32);
        secret.fill(Qt::red);
        const auto image = fixture.folder.filePath(u"secret.png"_s);
        QVERIFY(secret.save(image));
        QFile style(fixture.folder.filePath(u"style.css"_s));
        QVERIFY(style.open(QIODevice::WriteOnly) && style.write("p { color: #ff0000 }") > 0);
        style.close();
        const auto from = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
        const auto file = QUrl::fromLocalFile(image).toString();
        const auto css = QUrl::fromLocalFile(style.fileName()).toString();
        const auto html =
            u"<html><head><link rel='stylesheet' href='%1'/><link rel='stylesheet' href='%2x.css'/></head>"
            "<body><p>Hello <img src='%3'/><img src='%2x.png'/><img src='%4'/></p></body></html>"_s.arg(css, from, file,
                                                                                                        image);
        addMail(fixture, u"ana@acme.test"_s, html);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.rows(mails), 1);
        driver.select(mails, 0);
        auto *shown = driver.named<SealedBrowser>(u"HTML of the selected mail"_s);
        QTRY_VERIFY(shown->toPlainText().startsWith(u"Hello"_s));
        const auto picture = shown->grab().toImage(); // it is painted, with whatever was loaded
        bool isRed = false;
        for (int y = 0; y < picture.height() && !isRed; ++y) {
            for (int x = 0; x < picture.width() && !isRed; ++x)
                isRed = picture.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(!isRed);
        for (const auto &source : {file, image, from + u"x.png"_s}) {
            const auto loaded = shown->document()->resource(QTextDocument::ImageResource, QUrl(source));
            QCOMPARE(loaded.value<QImage>().size(), QSize(1, 1));
        }
        QVERIFY(!server.waitForNewConnection(0) && !server.hasPendingConnections());
    }

    void whatIsReadStaysWhereItIsWhenEntriesCome()
    {
        FlowFixture fixture;
        const auto addEntries = [&fixture](int count) {
            fixture.write([count, now = fixture.clock.now()](Connection &connection) -> Result<> {
                for (int i = 0; i < count; ++i) {
                    AuditEntry entry;
                    entry.at = now;
                    entry.actor = u"bo"_s;
                    entry.event = u"WEBHOOK_PINGED"_s;
                    entry.data = "{}";
                    HOOKDESK_TRY(AuditLog(connection).add(entry));
                }
                return {};
            });
        };
        addEntries(80);
        WindowDriver driver(fixture);
        driver.open(MainWindow::AuditLog);
        QTRY_COMPARE(driver.rows(entries), 80);
        auto *view = driver.table(entries);
        addEntries(1);
        QTRY_COMPARE(driver.rows(entries), 81);
        QCOMPARE(view->rowAt(0), 0); // at the top it follows
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        for (const int place : {7, view->verticalScrollBar()->maximum()}) {
            view->verticalScrollBar()->setValue(place);
            const auto top = view->rowAt(0);
            const auto id = view->model()->index(top, 0).data(RowIdRole);
            const int before = driver.rows(entries);
            addEntries(3);
            QTRY_COMPARE(driver.rows(entries), before + 3);
            QCOMPARE(view->rowAt(0), top + 3);
            QCOMPARE(view->model()->index(view->rowAt(0), 0).data(RowIdRole), id);
        }
    }

    void aMailThatIsGoneIsSaidToBe()
    {
        FlowFixture fixture;
        const auto id = addMail(fixture, u"ana@acme.test"_s);
        giveUp(fixture, id);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Mail);
        QTRY_COMPARE(driver.rows(mails), 1);
        fixture.write([now = fixture.clock.now()](Connection &connection) {
            return MailOutbox(connection).removeBefore(now + 1h, 10);
        });
        QTRY_COMPARE(driver.rows(mails), 0);
        QTRY_COMPARE(driver.navigation()->count(MainWindow::Mail), 0);
    }
};

QTEST_MAIN(MailPageTest)
#include "tst_mailpage.moc"
