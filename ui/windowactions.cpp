// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowactions.h"

#include "ui/lineicon.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto neededProperty = "whatIsNeeded";

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    triggerAlert = add(tr("&Trigger alert…"), "alert", QKeySequence(Qt::CTRL | Qt::Key_T),
                       tr("Send an incident alert to an installation"));
    holdAlerts = add(tr("&Hold all alerts"), "pause", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                     tr("Send nothing until this is switched off again; what is triggered stays queued"));
    holdAlerts->setCheckable(true);
    showQueue = add(tr("&Queued deliveries…"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_U),
                    tr("See what waits to be sent or tried again, and take it back"));
    sendPing = add(tr("Send test &ping"), "ping", QKeySequence(Qt::CTRL | Qt::Key_G),
                   tr("Send a test event to the selected installation; it does not count in the buffer"));
    reenable = add(tr("&Re-enable…"), "enable", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                   tr("Enable the selected app, which is disabled, again"));
    editWebhook = add(tr("Edit &webhook…"), "edit", QKeySequence(Qt::Key_F2),
                      tr("Change the webhook URL and the events of the selected app"));
    copyUuid = add(tr("Copy &uuid"), "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                   tr("Copy the uuid of the selected installation"));
    revealSecret = add(tr("Reveal client &secret…"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                       tr("Show the client secret of the selected app; the audit log says who has seen it"));
    addExchange();
    replay = add(tr("Repla&y"), "replay", QKeySequence(Qt::Key_R),
                 tr("Send the selected requests once more, as recorded, signed anew; they do not count in the buffer"));
    replay->setShortcutContext(Qt::WidgetShortcut); // a lone letter sends nothing unless the table has the keyboard
    editReplay = add(tr("E&dit and replay…"), "edit", QKeySequence(Qt::CTRL | Qt::Key_R),
                     tr("Send the selected request once more, with another body or to other installations"));
    compare = add(tr("Co&mpare two"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_D),
                  tr("Show two selected responses side by side, or a selected replay beside its original"));
    replayFiltered = add(tr("Replay all that are &listed…"), "replay", QKeySequence(Qt::SHIFT | Qt::Key_R),
                         tr("Send every request that fulfils the filter once more; what is sent is shown before"));
    playScenario = add(tr("Play sce&nario…"), "replay", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                       tr("Send the alerts of the selected incident again in their recorded gaps, faster or slower"));
    exportEvidence = add(tr("E&vidence…"), "evidence", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                         tr("Write what was sent, its signature and what came back to one file that proves it"));
    for (auto *action : {replay, editReplay, compare, replayFiltered, playScenario, exportEvidence})
        action->setEnabled(false);
    copyCurl = add(tr("Copy as c&URL"), "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                   tr("Copy a command that sends the selected request again, as it was sent"));
    copyJson = add(tr("Copy as &JSON"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                   tr("Copy the selected response as “hookdeskctl responses --json” tells it"));
    copyBody = add(tr("Copy request &body"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                   tr("Copy the body of the selected request as text"));
    copyRequestId = add(tr("Copy Request-&ID"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                        tr("Copy the Request-ID of the selected response"));
    filter = add(tr("Fi&lter"), "filter", QKeySequence(Qt::CTRL | Qt::Key_F), tr("Choose the rows that are shown"));
    columns = add(tr("&Columns"), "columns", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                  tr("Show, hide, move and sort by columns"));
    exportRows = add(tr("&Export rows…"), "export", QKeySequence(Qt::CTRL | Qt::Key_E),
                     tr("Write all rows that fulfil the filter to a file, with all columns"));
    refresh = add(tr("Re&fresh"), "refresh", QKeySequence(Qt::Key_F5), tr("Read what is shown anew"));
    pause = add(tr("&Pause"), "pause", QKeySequence(Qt::CTRL | Qt::Key_P),
                tr("Let new responses wait until they are asked for"));
    pause->setCheckable(true);
    palette = add(tr("&Search or run a command"), "search", QKeySequence(Qt::CTRL | Qt::Key_K),
                  tr("Find a command, an app, an organization, an installation, an incident or a Request-ID"));
    addSetUp();
    quit = add(tr("&Quit"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Close the window"));
    shortcuts = add(tr("Keyboard &shortcuts"), nullptr, QKeySequence(Qt::Key_F1), tr("List all shortcuts"));
    about = add(tr("&About Hookdesk"), nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F1), tr("Version and licence"));
    sayWhatIsNeeded();
    adoptPalette();
}

void WindowActions::sayWhatIsNeeded() const
{
    const auto say = [](const QString &needed, const QList<QAction *> &actions) {
        for (auto *action : actions)
            action->setProperty(neededProperty, needed);
    };
    say(tr("select an integration first"), {sendPing, editWebhook, copyUuid, revealSecret});
    say(tr("select a disabled app first"), {reenable});
    say(tr("select incidents first"), {exportIncidents});
    say(tr("select one incident first"), {playScenario});
    say(tr("open the page Incidents first"), {importPasted});
    say(tr("select mails first"), {sendMailAgain, cancelMail});
    say(tr("open the page Responses first"), {replayFiltered});
    say(tr("select one response first"), {editReplay});
    say(tr("select two responses, or a replay, first"), {compare});
    say(tr("select a response first"), {replay, exportEvidence, copyCurl, copyJson, copyBody, copyRequestId});
}

QString WindowActions::plainText(const QAction &action)
{
    return action.text().remove(u'&').remove(u"…"_s);
}

QString WindowActions::whyImpossible(const QAction &action)
{
    const auto needed = action.property(neededProperty).toString();
    return needed.isEmpty() ? tr("not possible now") : needed;
}

void WindowActions::addSetUp()
{
    settings = add(tr("Se&ttings…"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma),
                   tr("Mail server, timeouts, thresholds, networks, retention, and this desktop"));
    setUp = add(tr("Set &up…"), "enable", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                tr("Add an organization, an app, its installation and the mail server, step by step"));
    exploreSample =
        add(tr("Explore with sample &data"), "views", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
            tr("Fill the empty store with organizations, apps and incidents, and start a practice receiver"));
    exploreSample->setVisible(false);
    practice = add(tr("Practice re&ceiver…"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                   tr("Choose how the webhooks of the sample data answer"));
}

void WindowActions::addExchange()
{
    importFile = add(tr("&Import…"), "import", QKeySequence(Qt::CTRL | Qt::Key_O),
                     tr("Take incidents, or a whole workspace, from files"));
    importFolder = add(tr("Import &folder…"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                       tr("Take all that the files of a folder have: .json, .ndjson and .jsonl"));
    importPasted = add(tr("Import &what was copied"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_V),
                       tr("Take incidents from the clipboard, on the page of incidents"));
    exportIncidents = add(tr("E&xport incidents…"), "export", QKeySequence(Qt::CTRL | Qt::Key_S),
                          tr("Write the selected incidents to a file that can be imported"));
    sendMailAgain =
        add(tr("Send mail &again"), "send", QKeySequence(Qt::CTRL | Qt::Key_M), tr("Make the selected mails due now"));
    cancelMail = add(tr("Cancel &mail"), "close", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                     tr("Do not send the selected mails, until somebody sends them again"));
    sendTestMail = add(tr("Send &test mail…"), "mail", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                       tr("Queue a mail that shows whether mails arrive"));
    for (auto *action : {importPasted, exportIncidents, sendMailAgain, cancelMail})
        action->setEnabled(false);
}

QAction *WindowActions::add(const QString &text, const char *icon, const QKeySequence &shortcut, const QString &toolTip)
{
    auto *action = new QAction(text, m_window);
    action->setShortcut(shortcut);
    action->setProperty(iconProperty, QString::fromLatin1(icon));
    const auto keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, keys));
    m_window->addAction(action);
    return action;
}

void WindowActions::adoptPalette()
{
    const auto actions = m_window->actions();
    for (auto *action : actions) {
        const auto icon = action->property(iconProperty).toString();
        if (!icon.isEmpty())
            action->setIcon(lineIcon(icon, m_window->palette()));
    }
}

QList<QAction *> WindowActions::withShortcut() const
{
    QList<QAction *> found;
    const auto actions = m_window->actions();
    for (auto *action : actions) {
        if (!action->shortcut().isEmpty())
            found << action;
    }
    return found;
}

} // namespace hookdesk
