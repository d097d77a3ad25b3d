// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that triggers alerts: to one, to many; what it previews is what is sent.
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/pickersteps.h"
#include "tests/ui/triggersteps.h"
#include "ui/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

QString previewedHeader(const WindowDriver &driver, const QString &name)
{
    const auto *rows = driver.table(u"Preview headers"_s)->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data().toString() == name)
            return rows->index(row, 1).data().toString();
    }
    return {};
}

/// The same app in another organization.
void installElsewhere(FlowFixture &fixture, const SentryApp &app)
{
    fixture.write([app](Connection &connection) -> Result<InstallationId> {
        HOOKDESK_TRY_ASSIGN(id,
                            Organizations(connection).save({.slug = u"other"_s, .name = u"Other"_s, .urlPrefix = {}}));
        Installation installation;
        installation.app = app.id;
        installation.organization = id;
        installation.status = InstallationStatus::Installed;
        return Installations(connection).save(installation);
    });
}

/// Three apps in “acme”, of which the second fails and the third is disabled, and the first in another organization
/// too.
struct ManyWorld {
    ManyWorld()
        : first(fixture.app())
        , failing(fixture.app(AppStatus::Internal, u"chat-relay"_s))
        , disabled(fixture.app(AppStatus::Internal, u"zebra-bot"_s))
    {
        name(failing, u"chat relay"_s);
        name(disabled, u"zebra"_s);
        installElsewhere(fixture, first);
        fixture.receiver.setBehaviour(u"/hook/chat-relay"_s, Behaviour::answer(404));
        fixture.write([app = disabled, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(app.id, {.at = now, .reason = u"r"_s, .events = {}});
        });
    }
    void name(SentryApp app, const QString &words)
    {
        app.name = words;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
    }

    FlowFixture fixture;
    SentryApp first;
    SentryApp failing;
    SentryApp disabled;
};

} // namespace

class TriggerDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPreviewedIsWhatIsSent()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        WindowDriver driver(fixture);
        openFor(driver, 1);
        QTRY_VERIFY(!previewedBody(driver).isEmpty());
        QVERIFY(label(driver, u"previewNote"_s).startsWith(u"As if sent at "_s));
        const auto body = previewedBody(driver);
        const auto signature = previewedHeader(driver, u"Sentry-Hook-Signature"_s);
        const auto timestamp = previewedHeader(driver, u"Sentry-Hook-Timestamp"_s);
        QVERIFY(!signature.contains(app.clientSecret));
        driver.button(u"Copy preview as cURL"_s)->click();
        const auto command = QGuiApplication::clipboard()->text();
        QVERIFY2(command.startsWith(u"curl "_s) && command.contains(signature) && command.contains(app.webhookUrl) &&
                     command.contains(QString::fromLatin1(body)),
                 qPrintable(command));
        QVERIFY(!command.contains(app.clientSecret));

        driver.button(u"Trigger"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 1);
        const auto sent = fixture.receiver.requests().constFirst();
        QCOMPARE(sent.body, body);
        QVERIFY(has(sent.headers, "sentry-hook-signature", signature));
        QVERIFY(has(sent.headers, "sentry-hook-timestamp", timestamp));
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
    void manyAreConfirmedInNumbersAndToldInCounts()
    {
        ManyWorld world;
        WindowDriver driver(world.fixture);
        openFor(driver, 4);
        QCOMPARE(label(driver, u"chosenCount"_s), u"1 of 4 chosen"_s);
        driver.button(u"All"_s)->click();
        QCOMPARE(label(driver, u"chosenCount"_s), u"4 of 4 chosen"_s);
        auto *trigger = driver.button(u"Trigger 3 alerts"_s);
        QTRY_VERIFY(trigger->isEnabled());
        QCOMPARE(driver.named<QComboBox>(u"Incident"_s)->count(), 1); // they are of two organizations
        QTRY_VERIFY2(label(driver, u"previewNote"_s).startsWith(u"1 of 4: "_s),
                     qPrintable(label(driver, u"previewNote"_s)));
        trigger->click();
        auto *effects = driver.window().findChild<QLabel *>(u"effects"_s);
        QVERIFY(effects);
        QVERIFY2(effects->text().startsWith(
                     u"3 alerts are sent at once: to chat relay in Acme, deploy bot in Acme, deploy bot in Other.\n"
                     "1 alert to a disabled app is recorded as skipped and not sent."_s),
                 qPrintable(effects->text()));
        QVERIFY(world.fixture.receiver.requests().isEmpty());
        QTest::keyClick(effects->window(), Qt::Key_Return); // Cancel
        QTRY_VERIFY(!driver.window().findChild<QLabel *>(u"effects"_s));
        QVERIFY(driver.dialog());

        trigger->click();
        consent(driver, u"Trigger 3 alerts"_s);
        QTRY_VERIFY(!driver.dialog());
        QTRY_VERIFY2(
            driver.told().startsWith(u"4 critical alerts: 2 delivered, 1 failed, 1 skipped, for the app is disabled.\n"
                                     "Failed: chat relay in Acme was answered 404 Not Found"_s),
            qPrintable(driver.told()));
        QCOMPARE(world.fixture.receiver.requests().size(), 3);
    }

    void anOrganizationsBoxChoosesWhatTheSearchShows()
    {
        ManyWorld world;
        WindowDriver driver(world.fixture);
        openFor(driver, 4);
        toggle(driver, listed(driver).constFirst()); // nothing is chosen now
        QCOMPARE(chosenNames(driver), QStringList());
        auto *acme = listed(driver, true).constFirst();
        QCOMPARE(acme->text(0), u"Acme (0 of 3)"_s);
        auto *search = driver.named<QLineEdit>(u"Search installations"_s);
        search->setText(u"chat"_s);
        toggle(driver, acme);
        QCOMPARE(chosenNames(driver), QStringList{u"chat relay"_s});
        QCOMPARE(acme->text(0), u"Acme (1 of 3)"_s);
        QCOMPARE(acme->checkState(0), Qt::PartiallyChecked);
        search->setText(u"acme"_s);
        QVERIFY(listed(driver, true).constLast()->isHidden());
        QTest::keyClick(search, Qt::Key_Return); // leads to the list and sends nothing
        QCOMPARE(driver.dialog()->focusWidget(), picker(driver));
        toggle(driver, acme);
        QCOMPARE(chosenNames(driver).size(), 3);
        QCOMPARE(acme->checkState(0), Qt::Checked);
        driver.button(u"None"_s)->click();
        QCOMPARE(chosenNames(driver), QStringList());
        QVERIFY(!driver.button(u"Trigger"_s)->isEnabled());
        QVERIFY(world.fixture.receiver.requests().isEmpty());
    }

    void anAppThatIsInstalledTwiceIsListedOnce()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        auto second = fixture.installation(app);
        second.id = {};
        second.uuid = u"a1b2c3d4-0000-4000-8000-000000000002"_s;
        fixture.write([second](Connection &connection) { return Installations(connection).save(second); });
        WindowDriver driver(fixture);
        openFor(driver, 2);
        QCOMPARE(listed(driver).size(), 1);
        QCOMPARE(chosenNames(driver), QStringList{u"deploy bot"_s});
        QTRY_VERIFY(previewedBody(driver).contains(second.uuid.toLatin1())); // the one that receives its alerts
    }

    void whomTheNextFailureDisablesIsNamed()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s);
        WindowDriver driver(fixture);
        openFor(driver, 2);
        driver.button(u"All"_s)->click();
        QVERIFY2(!label(driver, u"preview"_s).contains(u"disables it"_s), qPrintable(label(driver, u"preview"_s)));
        driver.dialog()->reject();
        QTRY_VERIFY(!driver.dialog());

        addErrorDays(fixture, app, 6);
        openFor(driver, 2);
        driver.button(u"All"_s)->click();
        QVERIFY2(
            label(driver, u"preview"_s).contains(u"⚠ deploy bot in Acme: Its next error that counts disables it."_s),
            qPrintable(label(driver, u"preview"_s)));
    }

    void anAlertToADisabledAppIsShownAsSkipped()
    {
        ManyWorld world;
        WindowDriver driver(world.fixture);
        openFor(driver, 4);
        driver.button(u"None"_s)->click();
        for (auto *item : listed(driver)) {
            if (item->text(0).startsWith(u"zebra"_s))
                toggle(driver, item);
        }
        QCOMPARE(chosenNames(driver), QStringList{u"zebra ⊘ disabled"_s});
        QVERIFY(label(driver, u"preview"_s).contains(u"recorded as skipped and not sent"_s));
        QTRY_VERIFY(!previewedBody(driver).isEmpty());
        QVERIFY(!driver.button(u"Copy preview as cURL"_s)->isEnabled());
    }

    void theDialogFitsASmallScreen()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        openFor(driver, 1);
        QTRY_VERIFY(!previewedBody(driver).isEmpty());
        const auto least = driver.dialog()->minimumSizeHint();
        const QSize room(1366 / 2, 768 / 2 - 40); // at 200 %, below the title
        QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }

private:
    static bool has(const HeaderList &headers, const QByteArray &name, const QString &value)
    {
        return std::any_of(headers.cbegin(), headers.cend(), [&](const auto &header) {
            return header.first.toLower() == name && header.second == value.toLatin1();
        });
    }
};

QTEST_MAIN(TriggerDialogTest)
#include "tst_triggerdialog.moc"
