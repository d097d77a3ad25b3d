// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The attachment that is written for an alert: what is wrong with it, that it is sent as it is, and not lost unasked.
#include "model/store/incidents.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/triggersteps.h"
#include "ui/jsoneditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

JsonEditor *editor(const WindowDriver &driver)
{
    return driver.named<JsonEditor>(u"Attachment"_s);
}

void write(const WindowDriver &driver)
{
    driver.dialog()->findChild<QTabWidget *>()->setCurrentIndex(1);
    driver.dialog()->findChild<QCheckBox *>()->click();
}

} // namespace

class WrittenAttachmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrittenAttachmentIsSent()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        openFor(driver, 1);
        QVERIFY(editor(driver)->isReadOnly());
        write(driver);
        QVERIFY(!editor(driver)->isReadOnly());
        editor(driver)->setText(u"{\n  \"b\": \"ü\",\n  \"a\": 1\n}"_s);
        QTRY_VERIFY(label(driver, u"preview"_s).contains(u"with the attachment that is written"_s));
        QTRY_VERIFY(previewedBody(driver).contains("\"data\":{\"b\":\"\\u00fc\",\"a\":1}"));
        const auto body = previewedBody(driver);
        auto *box = driver.dialog()->findChild<QCheckBox *>();
        box->click(); // not written any more
        QTRY_VERIFY(previewedBody(driver).contains("\"data\":{}"));
        QTRY_COMPARE(editor(driver)->text(), u"{}"_s);
        box->click(); // and again
        QTRY_COMPARE(previewedBody(driver), body);
        driver.button(u"Trigger"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 1);
        QCOMPARE(fixture.receiver.requests().constFirst().body, body);
    }

    void whatIsSentIsShownUntilSomethingElseIsWritten()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        Incident incident;
        incident.identifier = 12;
        incident.organization = app.owner;
        incident.title = u"Checkout errors"_s;
        incident.started = fixture.clock.now();
        incident.attachment = R"({"description_text":"Checkout errors"})";
        fixture.write([incident](Connection &connection) { return Incidents(connection).save(incident); });
        WindowDriver driver(fixture);
        openFor(driver, 1);
        write(driver);
        QTRY_COMPARE(editor(driver)->text(), u"{}"_s);
        auto *about = driver.named<QComboBox>(u"Incident"_s);
        QTRY_COMPARE(about->count(), 2);
        about->setCurrentIndex(1);
        QTRY_VERIFY2(editor(driver)->text().contains(u"Checkout errors"_s), qPrintable(editor(driver)->text()));
        QVERIFY(!editor(driver)->isReadOnly());
        auto *box = driver.dialog()->findChild<QCheckBox *>();
        box->click();
        box->click(); // nothing was written: nothing comes back
        about->setCurrentIndex(0);
        QTRY_COMPARE(editor(driver)->text(), u"{}"_s);
        editor(driver)->setText(u"{\"a\": 1}"_s);
        about->setCurrentIndex(1);
        QTRY_VERIFY2(previewedBody(driver).contains("\"data\":{\"a\":1}"), previewedBody(driver).constData());
        QCOMPARE(editor(driver)->text(), u"{\"a\": 1}"_s); // what was written stays
    }

    void whatIsWrongIsMarkedAtItsLine()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        openFor(driver, 1);
        write(driver);
        editor(driver)->setText(u"{\n  \"a\": 1,\n  \"b\" 2\n}"_s);
        QTRY_VERIFY2(label(driver, u"jsonState"_s).startsWith(u"✕ Line 3, column 7: syntax error"_s),
                     qPrintable(label(driver, u"jsonState"_s)));
        QVERIFY(editor(driver)->annotation(2).contains(u"unexpected number literal"_s));
        QVERIFY(editor(driver)->markersAtLine(2) != 0U);
        QCOMPARE(editor(driver)->markersAtLine(1), 0U);
        QVERIFY(!driver.button(u"Trigger"_s)->isEnabled());
        QVERIFY(label(driver, u"preview"_s).contains(u"is not JSON yet"_s));
        editor(driver)->setText(u"{}"_s);
        QTRY_VERIFY(driver.button(u"Trigger"_s)->isEnabled());
        QCOMPARE(editor(driver)->annotation(2), QString());
        // JSON, but no object: the engine says so.
        editor(driver)->setText(u"[]"_s);
        QTRY_VERIFY(previewedBody(driver).isEmpty());
        editor(driver)->setText(u"{\"a\""_s);
        driver.button(u"Trigger"_s)->click(); // before the pause in writing is over
        QVERIFY(driver.dialog());
        QVERIFY(fixture.receiver.requests().isEmpty());
    }

    void theKeyboardLeavesTheEditor_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Esc") << Qt::Key_Escape << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Ctrl+Tab") << Qt::Key_Tab << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Ctrl+Shift+Tab") << Qt::Key_Backtab
                                        << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
    }

    void theKeyboardLeavesTheEditor()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        openFor(driver, 1);
        write(driver);
        QTRY_COMPARE(driver.dialog()->focusWidget(), editor(driver));
        editor(driver)->setText({});
        QTest::keyClick(editor(driver), Qt::Key_Tab);
        QCOMPARE(editor(driver)->text(), u"  "_s);
        QTest::keyClick(editor(driver), key, modifiers);
        QVERIFY(driver.dialog());
        QVERIFY(driver.dialog()->focusWidget() != editor(driver));
        QTest::keyClick(driver.dialog(), Qt::Key_F35); // until the next key the modifiers count as held
        QVERIFY(label(driver, u"jsonState"_s).contains(u"Esc or Ctrl+Tab leaves the editor"_s));
    }

    void whatIsWrittenIsNotLostUnasked()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        openFor(driver, 1);
        write(driver);
        editor(driver)->setText(u"{\n}"_s);
        driver.button(u"Cancel"_s)->click();
        auto *effects = driver.window().findChild<QLabel *>(u"effects"_s);
        QVERIFY(effects);
        QCOMPARE(effects->text(), u"What is written, 2 lines, is lost with it."_s);
        QTest::keyClick(effects->window(), Qt::Key_Escape);
        QTRY_VERIFY(!driver.window().findChild<QLabel *>(u"effects"_s));
        QCOMPARE(editor(driver)->text(), u"{\n}"_s);
        driver.button(u"Cancel"_s)->click();
        consent(driver, u"Close and lose it"_s);
        QTRY_VERIFY(!driver.dialog());
        QVERIFY(fixture.receiver.requests().isEmpty());
    }

    void theAttachmentThatIsNotChangedIsNotSentForPeople()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        openFor(driver, 1);
        QTRY_VERIFY(!previewedBody(driver).isEmpty());
        write(driver);
        QVERIFY(!label(driver, u"preview"_s).contains(u"that is written"_s));
        driver.button(u"Trigger"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 1);
        QVERIFY(fixture.receiver.requests().constFirst().body.contains("\"data\":{}"));
    }
};

QTEST_MAIN(WrittenAttachmentTest)
#include "tst_writtenattachment.moc"
