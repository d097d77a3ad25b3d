// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/grabdialogs.h"

#include "tests/ui/translatedtexts.h"
#include "ui/bulkreplaynotice.h"
#include "ui/dialogs/bulkreplaydialog.h"
#include "ui/jsoneditor.h"
#include "ui/palette/commandpalette.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

namespace
{

void fill(const QWidget &place, const QList<std::pair<QString, QString>> &texts)
{
    for (const auto &[name, text] : texts) {
        for (auto *line : place.findChildren<QLineEdit *>()) {
            if (line->isVisible() && says(line->accessibleName(), name))
                line->setText(text);
        }
    }
    QTest::qWait(500); // the keyring is asked after a pause
}

/// Of the page that is shown.
void selectRows(const MainWindow &window, const QList<int> &rows)
{
    for (auto *table : window.findChildren<TableView *>()) {
        if (!table->isVisible() || table->model()->rowCount() == 0)
            continue;
        table->selectRow(rows.constFirst());
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return;
    }
}

void dismiss(QDialog *dialog)
{
    dialog->reject();
    QTest::qWait(50);
}

} // namespace

void waitUntilRead(const MainWindow &window)
{
    const auto isRead = [&window] {
        const auto reading = window.findChildren<QLabel *>(u"reading"_s);
        return std::none_of(reading.cbegin(), reading.cend(), [](const QLabel *label) { return label->isVisible(); });
    };
    if (!QTest::qWaitFor(isRead, 60000))
        qWarning("the store does not answer");
    QTest::qWait(400);
}

void pressAction(const MainWindow &window, const QString &text)
{
    for (auto *action : window.actions()) {
        if (says(action->text(), text))
            action->trigger();
    }
    QTest::qWait(300);
}

QDialog *shownDialog(const MainWindow &window)
{
    return window.findChild<QDialog *>();
}

void clickButton(const QWidget *place, const QString &text)
{
    for (auto *button : place->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && says(button->text(), text))
            button->click();
    }
}

QFuture<PasswordStanding> ShownMailSetup::passwordOf(const MailLogin &)
{
    return QtFuture::makeReadyFuture(
        PasswordStanding{PasswordStanding::Place::Nowhere, u"There is no keyring that can be used: no service."_s});
}

QFuture<Result<PasswordStanding>> ShownMailSetup::keepPassword(const MailLogin &, const QString &, const QString &)
{
    return QtFuture::makeReadyFuture(Result<PasswordStanding>(PasswordStanding{}));
}

QFuture<Result<QString>> ShownMailSetup::test(const Settings &settings, const QString &, const std::stop_token &)
{
    return QtFuture::makeReadyFuture(Result<QString>(
        failure(ErrorCode::Mail, u"No mail server answers at %1:%2. Check mail.host and mail.port, and whether the "
                                 "server runs."_s.arg(settings.mailHost)
                                     .arg(settings.mailPort))));
}

QFuture<Result<>> ShownPractice::addSample()
{
    return QtFuture::makeReadyFuture(Result<>());
}

QStringList ShownPractice::answers() const
{
    return {u"ok"_s, u"4xx"_s, u"429"_s, u"5xx"_s, u"503"_s, u"slow"_s, u"hang"_s, u"reset"_s, u"garbage"_s};
}

QFuture<Result<QList<PracticeApp>>> ShownPractice::apps()
{
    QList<PracticeApp> apps;
    for (const auto &name : {u"deploy bot"_s, u"pager bridge"_s, u"status page sync"_s, u"ticket mirror"_s})
        apps << PracticeApp{AppId(apps.size() + 1), name, u"/hook/"_s + name, answers().at(apps.size())};
    apps.last().answer.clear();
    return QtFuture::makeReadyFuture(Result<QList<PracticeApp>>(apps));
}

void grabPalette(MainWindow &window, const SavePicture &save)
{
    auto *palette = window.findChild<CommandPalette *>();
    for (const auto &[typed, name] : {std::pair(QString(), u"palette"_s), std::pair(u"pager"_s, u"palette-pager"_s),
                                      std::pair(u"cop"_s, u"palette-cop"_s), std::pair(u"zzz"_s, u"palette-none"_s)}) {
        pressAction(window, u"Search or run a command"_s);
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, typed);
        save(&window, name);
        QTest::keyClick(field, Qt::Key_Escape);
    }
}

void grabSettings(MainWindow &window, const SavePicture &save)
{
    pressAction(window, u"Settings"_s);
    auto *dialog = window.findChild<SettingsDialog *>();
    for (const auto &group : {u"mail"_s, u"webhooks"_s, u"thresholds"_s, u"networks"_s, u"replay"_s, u"retention"_s,
                              u"store"_s, u"desk"_s}) {
        dialog->showGroup(group);
        save(dialog, u"settings-"_s + group);
    }
    dialog->showGroup(u"mail"_s);
    fill(*dialog, {{u"Server"_s, u"mail.example.com"_s}, {u"Port"_s, u"99999"_s}, {u"User name"_s, u"desk"_s}});
    save(dialog, u"settings-refused"_s);
    fill(*dialog, {{u"Port"_s, u"587"_s}});
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (says(button->text(), u"Test connection"_s))
            button->click();
    }
    save(dialog, u"settings-tested"_s);
    dismiss(dialog);
}

void grabSetUp(MainWindow &window, const SavePicture &save)
{
    pressAction(window, u"Set up"_s);
    auto *wizard = window.findChild<SetupWizard *>();
    save(wizard, u"setup-organization"_s);
    fill(*wizard, {{u"Name"_s, u"Umbrella"_s}, {u"Owner's e-mail"_s, u"ana"_s}});
    wizard->next();
    save(wizard, u"setup-organization-refused"_s);
    fill(*wizard, {{u"Owner's e-mail"_s, u"ana@umbrella.example"_s}});
    wizard->next();
    fill(*wizard, {{u"Name"_s, u"Pager"_s}, {u"Webhook URL"_s, u"https://hooks.example.com/pager"_s}});
    save(wizard, u"setup-app"_s);
    wizard->next();
    save(wizard, u"setup-installation"_s);
    wizard->next();
    save(wizard, u"setup-mail"_s);
    dismiss(wizard);
}

/// What would be sent, how far it is, paused, and what became of it.
void grabBulkReplay(MainWindow &window, const SavePicture &save)
{
    window.openPage(MainWindow::Responses);
    QTest::qWait(300);
    pressAction(window, u"Replay all that are listed"_s);
    auto *dialog = window.findChild<BulkReplayDialog *>();
    save(dialog, u"dialog-bulkreplay"_s);
    dialog->findChild<QTreeWidget *>()->expandAll();
    dialog->findChild<QSpinBox *>()->setValue(1);
    save(dialog, u"dialog-bulkreplay-expanded"_s);
    dialog->findChild<QPushButton *>(u"send"_s)->click();
    QTest::qWait(1500);
    save(window.centralWidget(), u"bulkreplay-running"_s);
    auto *notice = window.findChild<BulkReplayNotice *>();
    Q_EMIT notice->holdWanted();
    QTest::qWait(600);
    save(window.centralWidget(), u"bulkreplay-paused"_s);
    Q_EMIT notice->cancelWanted();
    QTest::qWait(600);
    save(window.centralWidget(), u"bulkreplay-ended"_s);
}

void grabPractice(MainWindow &window, const SavePicture &save)
{
    pressAction(window, u"Practice receiver"_s);
    auto *dialog = window.findChild<QDialog *>();
    save(dialog, u"dialog-practice"_s);
    dismiss(dialog);
}

/// A request as it opens, with its body edited, to many; and an incident's life.
void grabReplayDialogs(MainWindow &window, const SavePicture &save)
{
    window.openPage(MainWindow::Responses);
    selectRows(window, {0});
    QTest::qWait(300);
    pressAction(window, u"Edit and replay"_s);
    if (auto *shown = shownDialog(window)) {
        QTest::qWait(500);
        save(shown, u"dialog-replay"_s);
        shown->findChild<QTabWidget *>()->setCurrentIndex(1);
        shown->findChild<QCheckBox *>()->click();
        save(shown, u"dialog-replay-body"_s);
        shown->findChild<QCheckBox *>()->click();
        shown->findChild<QTabWidget *>()->setCurrentIndex(0);
        clickButton(shown, u"All"_s);
        QTest::qWait(500);
        save(shown, u"dialog-replay-many"_s);
        dismiss(shown);
    }
    selectRows(window, {1, 3});
    pressAction(window, u"Compare two"_s);
    if (auto *shown = shownDialog(window)) {
        QTest::qWait(500);
        save(shown, u"dialog-compare"_s);
        dismiss(shown);
    }
    window.openPage(MainWindow::Incidents);
    QTest::qWait(300);
    selectRows(window, {0});
    pressAction(window, u"Play scenario"_s);
    if (auto *shown = shownDialog(window)) {
        QTest::qWait(500);
        save(shown, u"dialog-scenario"_s);
        dismiss(shown);
    }
}

/// With the answer of a ping.
void grabReenabling(MainWindow &window, const SavePicture &save)
{
    pressAction(window, u"Re-enable"_s);
    if (auto *shown = shownDialog(window)) {
        save(shown, u"dialog-reenable"_s);
        clickButton(shown, u"Send a test ping first"_s);
        QTest::qWait(1500);
        save(shown, u"dialog-reenable-pinged"_s);
        dismiss(shown);
    }
}

/// As it opens, with what is wrong, and the message that offers to undo it.
void grabWebhook(MainWindow &window, const SavePicture &save)
{
    pressAction(window, u"Edit webhook"_s);
    if (auto *shown = shownDialog(window)) {
        save(shown, u"dialog-webhook"_s);
        auto *url = shown->findChild<QLineEdit *>();
        const auto before = url->text();
        url->setText(u"ftp://acme.test/"_s);
        shown->findChild<QPlainTextEdit *>()->setPlainText(u"issue\n"_s + QString(256, u'x'));
        save(shown, u"dialog-webhook-wrong"_s);
        url->setText(u"http://169.254.169.254/latest"_s);
        shown->findChild<QPlainTextEdit *>()->setPlainText(u"issue"_s);
        save(shown, u"dialog-webhook-blocked"_s);
        url->setText(before);
        clickButton(shown, u"Save"_s);
        QTest::qWait(300);
        save(window.centralWidget(), u"undo"_s);
        clickButton(&window, u"Undo"_s);
        QTest::qWait(300);
    }
}

/// One, with an attachment that is wrong, many, and what is said before these are sent and after.
void grabTrigger(MainWindow &window, const SavePicture &save)
{
    pressAction(window, u"Trigger alert"_s);
    if (auto *shown = shownDialog(window)) {
        save(shown, u"dialog-trigger-small"_s);
        shown->resize(1050, 640);
        save(shown, u"dialog-trigger-one"_s);
        auto *tabs = shown->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        save(shown, u"dialog-trigger-attachment"_s);
        auto *write = shown->findChild<QCheckBox *>();
        write->click();
        auto *editor = shown->findChild<JsonEditor *>();
        editor->setText(u"{\n  \"metric_alert\": {\"id\": 1, \"on\": true, \"t\": \"a\\u00fcb\"},\n  \"text\" 2\n}"_s);
        save(shown, u"dialog-trigger-wrong"_s);
        write->click();
        tabs->setCurrentIndex(0);
        clickButton(shown, u"All"_s);
        save(shown, u"dialog-trigger-many"_s);
        const auto isMany = [](const QAbstractButton *button) { return says(button->text(), u"Trigger %1 alerts"_s); };
        const auto buttons = shown->findChildren<QAbstractButton *>();
        const auto trigger = std::find_if(buttons.cbegin(), buttons.cend(), isMany);
        (*trigger)->click();
        auto *effects = shown->findChild<QLabel *>(u"effects"_s)->window();
        save(effects, u"dialog-trigger-confirm"_s);
        clickButton(effects, (*trigger)->text());
        QTest::qWait(2500);
        save(window.centralWidget(), u"messages-many"_s);
    }
}

} // namespace hookdesk::test
