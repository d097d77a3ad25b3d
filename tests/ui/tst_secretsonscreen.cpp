// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client secrets and the mail password: in no text of the real window, shown or not, on any page and in any dialog, and
// so in no picture of it, but in the dialog that was asked for one, as long as it is open.
#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"
#include "tests/support/mailthread.h"
#include "tests/support/smtpserver.h"
#include "tests/ui/samplestore.h"
#include "tests/ui/windowdriver.h"
#include "ui/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto clientSecret = u"canary-of-a-client-secret"_s;
const auto mailPassword = u"canary-of-a-mail-password"_s;

/// Everything that an object says, to whoever asks: all its properties, and for a widget what assistive technology is
/// told and what its model holds.
class Said
{
public:
    explicit Said(const QObject &object)
    {
        const auto *meta = object.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            add(meta->property(i).read(&object));
        for (const auto &name : object.dynamicPropertyNames())
            add(object.property(name.constData()));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&object); view && view->model())
            addModel(*view->model());
        if (const auto *combo = qobject_cast<const QComboBox *>(&object))
            addModel(*combo->model());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&object)) {
            for (int i = 0; i < tabs->count(); ++i)
                m_texts << tabs->tabText(i) << tabs->tabToolTip(i) << tabs->tabWhatsThis(i);
        }
        if (object.isWidgetType())
            addAccessible(const_cast<QObject &>(object)); // it is only asked
    }

    bool contains(const QString &text) const
    {
        return std::any_of(m_texts.cbegin(), m_texts.cend(), [&](const QString &said) { return said.contains(text); });
    }
    /// The canaries, and the secrets of the sample data.
    bool tellsASecret() const { return contains(u"canary-of-"_s) || contains(u"practice-only-"_s); }

private:
    void add(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QStringList)
            m_texts << value.toStringList();
        else if (value.canConvert<QString>())
            m_texts << value.toString();
    }

    void addModel(const QAbstractItemModel &model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 16;
                 role = role == Qt::InitialSortOrderRole ? Qt::UserRole : role + 1) {
                add(model.headerData(column, Qt::Horizontal, role));
                for (int row = 0; row < model.rowCount(); ++row)
                    add(model.index(row, column).data(role));
            }
        }
    }

    void addAccessible(QObject &widget)
    {
        auto *accessible = QAccessible::queryAccessibleInterface(&widget);
        if (!accessible)
            return;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            m_texts << accessible->text(text);
        if (auto *content = accessible->textInterface())
            m_texts << content->text(0, content->characterCount());
    }

    QStringList m_texts;
};

QList<const QObject *> everything()
{
    QList<const QObject *> objects;
    for (const auto *widget : QApplication::allWidgets()) {
        objects << widget;
        for (const auto *child : widget->children()) {
            if (!child->isWidgetType())
                objects << child; // an action, a model
        }
    }
    return objects;
}

QList<const QObject *> tellers()
{
    QList<const QObject *> found;
    for (const auto *object : everything()) {
        if (Said(*object).tellsASecret())
            found << object;
    }
    return found;
}

/// For the test's message.
QByteArray namesOf(const QList<const QObject *> &objects)
{
    QByteArray names;
    for (const auto *object : objects)
        names += object->metaObject()->className() + QByteArray(" “") + object->objectName().toUtf8() + "” ";
    return names;
}

void giveSecret(FlowFixture &fixture, const QString &secret)
{
    fixture.write([secret](Connection &connection) -> Result<> {
        HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).all());
        for (auto &app : apps) {
            app.clientSecret = secret;
            HOOKDESK_TRY(SentryApps(connection).save(app));
        }
        return {};
    });
}

QAction *actionOf(WindowDriver &driver, const QString &text)
{
    for (auto *action : driver.window().actions()) {
        if (action->text().remove(u'&').remove(u'…') == text)
            return action;
    }
    qFatal("there is no action “%s”", qPrintable(text));
}

} // namespace

#define NOTHING_TELLS_A_SECRET() QVERIFY2(tellers().isEmpty(), namesOf(tellers()).constData())

class SecretsOnScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPageAndNoDialogTellsASecret()
    {
        FlowFixture fixture;
        fillWithSample(fixture); // which disables an app, so that mails to its owners wait
        giveSecret(fixture, clientSecret);
        const SmtpServer server({u"plain"_s, u"--user"_s, u"desk"_s, u"--password"_s, u"another"_s});
        fixture.set(u"mail.host"_s, u"127.0.0.1"_s);
        fixture.set(u"mail.port"_s, QString::number(server.port()));
        fixture.set(u"mail.username"_s, u"desk"_s);
        MailThread mails(*fixture.store, fixture.clock, fixture.log, {});
        mails.worker().setPassword(mailPassword);
        mails.worker().start();

        WindowDriver driver(fixture, {}, &mails.worker());
        NOTHING_TELLS_A_SECRET();
        const QStringList tables{u"Slowest, last 24 hours"_s, u"Installations"_s, u"Responses"_s, u"Buffer health"_s,
                                 u"Disabled integrations"_s,  u"Incidents"_s,     u"Mail"_s,      u"Audit log"_s};
        for (int page = 0; page < tables.size(); ++page) {
            const auto &table = tables.at(page);
            driver.open(static_cast<MainWindow::PageIndex>(page));
            QTRY_VERIFY(driver.rows(table) > 0);
            for (int row = 0; row < qMin(3, driver.rows(table)); ++row) {
                driver.select(table, row);
                NOTHING_TELLS_A_SECRET();
            }
        }
        QVERIFY(Said(*driver.table(u"Installations"_s)).contains(u"pager bridge"_s)); // a cell
        QTRY_COMPARE_WITH_TIMEOUT(mails.worker().status().state, OutboxStatus::State::Failing, 20000);
        const auto isTold = [] {
            const auto all = everything();
            return std::any_of(all.cbegin(), all.cend(), [](const QObject *object) {
                return Said(*object).contains(u"“desk”"_s); // a tool tip: its login was refused
            });
        };
        QTRY_VERIFY(isTold());
        NOTHING_TELLS_A_SECRET();
        theDialogsTellNone(driver);
        theDetailsTellNone(fixture, driver);
    }

    void aSecretIsShownAsLongAsItsDialogIsOpen()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        giveSecret(fixture, clientSecret);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(u"Installations"_s), 1);
        auto *reveal = actionOf(driver, u"Reveal client secret"_s);
        QVERIFY(!reveal->isEnabled());
        driver.select(u"Installations"_s, 0);
        QVERIFY(reveal->isEnabled());
        NOTHING_TELLS_A_SECRET();

        reveal->trigger();
        QVERIFY(!reveal->isEnabled());
        const QPointer<QDialog> dialog = driver.dialog();
        QVERIFY(dialog);
        const auto *shown = driver.named<QLineEdit>(u"Client secret"_s);
        QTRY_COMPARE(shown->text(), clientSecret);
        QCOMPARE(dialog->windowTitle(), u"Client secret of deploy bot"_s);
        QVERIFY2(tellers() == QList<const QObject *>{shown}, namesOf(tellers()).constData());
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->text().startsWith(u"The audit log says"); }));
        driver.button(u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), clientSecret);
        driver.button(u"Close"_s)->click();
        NOTHING_TELLS_A_SECRET(); // at once
        QTRY_VERIFY(!dialog);
        NOTHING_TELLS_A_SECRET();

        const auto audited = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(audited.size(), 1);
        QCOMPARE(audited.constFirst().event, u"CLIENT_SECRET_REVEALED"_s);
        QCOMPARE(audited.constFirst().actor, u"ana"_s);
        QCOMPARE(audited.constFirst().target, app.name);
        QVERIFY(!audited.constFirst().data.contains("canary"));
    }

    void whatCannotBeRevealedIsSaidInItsPlace()
    {
        FlowFixture fixture;
        fixture.app();
        giveSecret(fixture, {});
        WindowDriver driver(fixture);
        driver.open(MainWindow::Installations);
        QTRY_COMPARE(driver.rows(u"Installations"_s), 1);
        driver.select(u"Installations"_s, 0);
        actionOf(driver, u"Reveal client secret"_s)->trigger();
        const auto isSaid = [&driver] {
            const auto labels = driver.dialog()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"has no client secret"_s);
            });
        };
        QTRY_VERIFY(isSaid());
        QVERIFY(!driver.named<QLineEdit>(u"Client secret"_s)->isVisible());
        QVERIFY(!driver.button(u"Copy"_s)->isEnabled());
    }

private:
    static void theDialogsTellNone(WindowDriver &driver)
    {
        for (const auto &name :
             {u"Keyboard shortcuts"_s, u"About Hookdesk"_s, u"Re-enable"_s, u"Edit webhook"_s, u"Trigger alert"_s}) {
            if (name == u"Trigger alert") {
                driver.open(MainWindow::Installations);
                driver.select(u"Installations"_s, 0);
            }
            if (name == u"Re-enable")
                driver.open(MainWindow::Disabled); // where a row is selected
            actionOf(driver, name)->trigger();
            QTRY_VERIFY2(driver.dialog(), qPrintable(name));
            if (name == u"Trigger alert")
                QTRY_VERIFY(!driver.named<QPlainTextEdit>(u"Preview body"_s)->toPlainText().isEmpty());
            NOTHING_TELLS_A_SECRET();
            if (name == u"Trigger alert")
                driver.button(u"Trigger"_s)->click();
            else
                driver.dialog()->reject();
            QTRY_VERIFY(!driver.dialog());
            NOTHING_TELLS_A_SECRET();
        }
    }

    /// Of an attempt that was signed with the canary.
    static void theDetailsTellNone(FlowFixture &fixture, WindowDriver &driver)
    {
        const auto apps = fixture.read([](Connection &connection) { return SentryApps(connection).all(); });
        const auto enabled = std::find_if(apps.cbegin(), apps.cend(),
                                          [](const SentryApp &app) { return !app.disabled && app.isAlertable; });
        QVERIFY(enabled != apps.cend());
        const auto before = driver.rows(u"Responses"_s);
        driver.open(MainWindow::Responses);
        fixture.trigger(*enabled);
        QTRY_VERIFY(driver.rows(u"Responses"_s) > before);
        driver.select(u"Responses"_s, 0);
        const auto *body = driver.named<QPlainTextEdit>(u"Request body"_s);
        QTRY_VERIFY(!body->toPlainText().isEmpty());
        NOTHING_TELLS_A_SECRET();
    }
};

QTEST_MAIN(SecretsOnScreenTest)
#include "tst_secretsonscreen.moc"
