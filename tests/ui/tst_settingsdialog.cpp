// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Settings dialog: every setting has a place, what is refused is said in the words of the command line, what is
// saved is audited, and connections are tested without waiting.
#include "model/engine/mailsetup.h"
#include "model/store/auditlog.h"
#include "model/store/storedsettings.h"
#include "tests/ui/windowdriver.h"
#include "ui/deskchoices.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPromise>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// Answers when the test says so.
class AskedMailSetup final : public MailSetup
{
public:
    QFuture<PasswordStanding> passwordOf(const MailLogin &login) override
    {
        asked << login;
        return QtFuture::makeReadyFuture(standing);
    }
    QFuture<Result<PasswordStanding>> keepPassword(const MailLogin &login, const QString &password,
                                                   const QString &) override
    {
        keptFor = login;
        kept = password;
        return QtFuture::makeReadyFuture(Result<PasswordStanding>(standing));
    }
    QFuture<Result<QString>> test(const Settings &settings, const QString &password,
                                  const std::stop_token &cancel) override
    {
        tested = settings;
        testedPassword = password;
        token = cancel;
        answer = QPromise<Result<QString>>();
        answer.start();
        return answer.future();
    }
    void tell(const Result<QString> &found)
    {
        answer.addResult(found);
        answer.finish();
    }

    PasswordStanding standing{PasswordStanding::Place::Memory, u"There is no keyring that can be used: none."_s};
    QList<MailLogin> asked;
    MailLogin keptFor;
    QString kept;
    Settings tested;
    QString testedPassword;
    std::stop_token token;
    QPromise<Result<QString>> answer;
};

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<FlowFixture>();
        m_fixture->set(u"webhook.timeout_ms"_s, u"1500"_s);
        m_file = std::make_unique<QSettings>(m_fixture->folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_setup = std::make_unique<AskedMailSetup>();
        m_desk = std::make_unique<DeskContext>(DeskContext{.store = *m_fixture->store,
                                                           .engine = *m_fixture->engine,
                                                           .clock = m_fixture->clock,
                                                           .settings = *m_file,
                                                           .actor = u"ana"_s,
                                                           .mailSetup = m_setup.get()});
        m_dialog = new SettingsDialog(*m_desk, nullptr);
        m_dialog->show();
        QTRY_VERIFY(button(u"Save"_s)->isEnabled());
    }
    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
        m_setup.reset();
        m_file.reset();
        m_fixture.reset();
    }

    void theWheelChangesNothing()
    {
        auto *colours = field<QComboBox>(u"Colours"_s);
        QVERIFY(colours->count() > 1);
        QCOMPARE(colours->currentIndex(), 0);
        colours->setFocus();
        QWheelEvent down({5, 5}, colours->mapToGlobal(QPointF(5, 5)), {}, {0, -240}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(colours, &down);
        QCOMPARE(colours->currentIndex(), 0);
    }

    void everySettingHasOnePlace()
    {
        QStringList keys;
        for (const auto &group : settingGroups()) {
            QVERIFY(group.id != u"other");
            for (const auto &entry : group.entries) {
                keys << entry.spec->key;
                const bool isNumber = std::holds_alternative<int Settings::*>(entry.spec->field);
                QVERIFY2(!entry.unit.isEmpty() || !isNumber || entry.spec->key == u"mail.port",
                         qPrintable(entry.spec->key));
            }
        }
        QStringList all;
        for (const auto &spec : settingSpecs())
            all << spec.key;
        keys.sort();
        all.sort();
        QCOMPARE(keys, all);
    }

    void whatIsStoredIsShownAndWhatIsSavedIsAudited()
    {
        QCOMPARE(field<QLineEdit>(u"Timeout"_s)->text(), u"1500"_s);
        field<QLineEdit>(u"Timeout"_s)->setText(u"2500"_s);
        field<QPlainTextEdit>(u"Allowed all the same"_s)->setPlainText(u"10.0.0.0/8\n127.0.0.0/8, "_s);
        field<QCheckBox>(u"Count replays and pings in the buffer"_s)->setChecked(true);
        QSignalSpy saved(m_dialog.data(), &SettingsDialog::saved);
        button(u"Save"_s)->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(0).value<Message>().text,
                 u"Saved: webhook.timeout_ms, network.allow, replay.counts."_s);
        const auto now = m_fixture->read([](Connection &connection) { return StoredSettings(connection).load(); });
        QCOMPARE(now.webhookTimeoutMs, 2500);
        QCOMPARE(now.networkAllow, (QStringList{u"10.0.0.0/8"_s, u"127.0.0.0/8"_s}));
        QVERIFY(now.replayCounts);
        const auto audit = m_fixture->read([](Connection &connection) { return AuditLog(connection).newest(3); });
        QCOMPARE(audit.size(), 3);
        QCOMPARE(audit.at(2).target, u"webhook.timeout_ms"_s);
        QCOMPARE(audit.at(2).actor, u"ana"_s);
    }

    void whatIsRefusedIsSaidInTheWordsOfTheCommandLine()
    {
        m_dialog->showGroup(u"webhooks"_s);
        auto *timeout = field<QLineEdit>(u"Timeout"_s);
        timeout->setText(u"0"_s);
        Settings settings;
        const auto refused = setSetting(settings, **settingSpec(u"webhook.timeout_ms"_s), u"0"_s);
        const auto *refusal = timeout->parentWidget()->findChild<QLabel *>(u"refusal"_s);
        QVERIFY(refusal->isVisible());
        QCOMPARE(refusal->text(), u"✕ "_s + refused.error().message);
        QVERIFY(!button(u"Save"_s)->isEnabled());
        const auto *groups = m_dialog->findChild<QListWidget *>();
        QCOMPARE(groups->currentItem()->text(), u"✕ Webhooks"_s);
        timeout->setText(u"900"_s);
        QVERIFY(!refusal->isVisible());
        QVERIFY(button(u"Save"_s)->isEnabled());
        QCOMPARE(groups->currentItem()->text(), u"Webhooks"_s);
    }

    void theMailServerIsTestedAsItStandsThere()
    {
        field<QLineEdit>(u"Server"_s)->setText(u"mail.example.com"_s);
        field<QLineEdit>(u"User name"_s)->setText(u"desk"_s);
        QTRY_COMPARE(m_setup->asked.value(0), (MailLogin{u"desk"_s, u"mail.example.com"_s}));
        QTRY_VERIFY(field<QLineEdit>(u"Password"_s)->isEnabled());
        field<QLineEdit>(u"Password"_s)->setText(u"typed"_s);
        button(u"Test connection"_s)->click();
        QCOMPARE(m_setup->tested.mailHost, u"mail.example.com"_s);
        QCOMPARE(m_setup->testedPassword, u"typed"_s);
        QVERIFY(button(u"Stop the test"_s)->isVisible());
        m_setup->tell(failure(ErrorCode::Mail, u"No mail server answers at mail.example.com:25."_s));
        QTRY_COMPARE(answer(), u"✕ No mail server answers at mail.example.com:25."_s);
        button(u"Test connection"_s)->click();
        QCOMPARE(answer(), QString());
        button(u"Stop the test"_s)->click();
        QVERIFY(m_setup->token.stop_requested());
        QCOMPARE(answer(), u"The test was stopped."_s);
        button(u"Test connection"_s)->click();
        m_setup->tell(u"It answers."_s);
        QTRY_COMPARE(answer(), u"✓ It answers."_s);
        field<QLineEdit>(u"Server"_s)->setText(u"other.example.com"_s); // which was not tested
        QCOMPARE(answer(), QString());
        QVERIFY(m_fixture->read([](Connection &connection) { return StoredSettings(connection).load(); })
                    .mailHost.isEmpty());
    }

    void closingStopsATest()
    {
        field<QLineEdit>(u"Server"_s)->setText(u"mail.example.com"_s);
        button(u"Test connection"_s)->click();
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_setup->token.stop_requested());
    }

    void aPasswordIsKeptForTheLoginThatIsSavedAndWhereIsSaid()
    {
        field<QLineEdit>(u"Server"_s)->setText(u"mail.example.com"_s);
        field<QLineEdit>(u"User name"_s)->setText(u"desk"_s);
        QTRY_VERIFY(field<QLineEdit>(u"Password"_s)->isEnabled());
        const auto *standing = m_dialog->findChild<QLabel *>(u"passwordStanding"_s);
        QTRY_VERIFY(standing->text().startsWith(u"It is held in memory"_s));
        QCOMPARE(field<QLineEdit>(u"Password"_s)->echoMode(), QLineEdit::Password);
        field<QLineEdit>(u"Password"_s)->setText(u"typed"_s);
        QSignalSpy saved(m_dialog.data(), &SettingsDialog::saved);
        button(u"Save"_s)->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_setup->kept, u"typed"_s);
        QCOMPARE(m_setup->keptFor, (MailLogin{u"desk"_s, u"mail.example.com"_s}));
        const auto message = saved.at(0).at(0).value<Message>();
        QCOMPARE(message.tone, Tone::Warning);
        QVERIFY2(message.text.contains(u"held in memory, until this program ends. There is no keyring"_s),
                 qPrintable(message.text));
        QVERIFY(!message.text.contains(u"typed"_s));
    }

    void theStoreIsTested()
    {
        m_dialog->showGroup(u"store"_s);
        button(u"Test the store"_s)->click();
        QTRY_VERIFY2(answer().startsWith(u"✓ The store is there and sound"_s), qPrintable(answer()));
    }

    void whatIsOfThisDesktopIsKeptThere()
    {
        QSignalSpy changed(m_dialog.data(), &SettingsDialog::choicesChanged);
        field<QCheckBox>(u"Notice when an integration is disabled"_s)->setChecked(false);
        auto *colours = field<QComboBox>(u"Colours"_s);
        colours->setCurrentIndex(colours->findText(u"Dark"_s));
        button(u"Save"_s)->click();
        QTRY_COMPARE(changed.size(), 1);
        const auto choices = DeskChoices::load(*m_file);
        QVERIFY(!choices.tellsOfDisabling);
        QCOMPARE(choices.scheme, std::optional(ColorScheme::Dark));
        QVERIFY(m_fixture->read([](Connection &connection) { return AuditLog(connection).newest(3); }).isEmpty());
    }

    void aStoreThatCannotBeWrittenKeepsTheDialogOpen()
    {
        field<QLineEdit>(u"Timeout"_s)->setText(u"2500"_s);
        m_fixture->stopEngine();
        m_fixture->write([](Connection &connection) { return connection.execute(u"DROP TABLE audit_log"_s); });
        button(u"Save"_s)->click();
        const auto *refusal = m_dialog->findChild<QLabel *>(u"settingsRefusal"_s);
        QTRY_VERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().startsWith(u"Nothing was saved. "_s), qPrintable(refusal->text()));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(field<QLineEdit>(u"Timeout"_s)->text(), u"2500"_s);
    }

private:
    QAbstractButton *button(const QString &name) const
    {
        for (auto *button : m_dialog->findChildren<QAbstractButton *>()) {
            const auto text =
                button->accessibleName().isEmpty() ? button->text().remove(u'&') : button->accessibleName();
            if (button->isVisible() && text == name)
                return button;
        }
        qFatal("there is no button “%s”", qPrintable(name));
    }

    template <class Widget>
    Widget *field(const QString &name) const
    {
        for (auto *widget : m_dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("there is no field “%s”", qPrintable(name));
    }

    /// Of the test that has said something.
    QString answer() const
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>(u"answer"_s)) {
            if (!label->text().isEmpty())
                return label->text();
        }
        return {};
    }

    std::unique_ptr<FlowFixture> m_fixture;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<AskedMailSetup> m_setup;
    std::unique_ptr<DeskContext> m_desk;
    QPointer<SettingsDialog> m_dialog; ///< goes when it closes
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
