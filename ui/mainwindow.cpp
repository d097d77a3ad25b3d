// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "model/store/webhookrequests.h"
#include "model/tables/whendone.h"
#include "ui/deskstatusbar.h"
#include "ui/dialogs/helpdialogs.h"
#include "ui/dialogs/queuedialog.h"
#include "ui/dialogs/triggerdialog.h"
#include "ui/enginetasks.h"
#include "ui/firststart.h"
#include "ui/integrationtasks.h"
#include "ui/messagearea.h"
#include "ui/navigation.h"
#include "ui/notices/disablingnotices.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/responsespage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettefield.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowactions.h"
#include "ui/windowpages.h"
#include "ui/windowplace.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <functional>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto pageKey = "window/page";

} // namespace

MainWindow::MainWindow(const DeskContext &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_actions(new WindowActions(this))
    , m_tasks(new EngineTasks(m_desk, this))
    , m_integrations(new IntegrationTasks(m_desk, *m_tasks, this))
    , m_notices(new DisablingNotices(
          m_desk, [this](const Message &message) { return currentPage()->messages().post(message); }, this))
    , m_place(new WindowPlace(this))
{
    setWindowTitle(tr("Hookdesk"));
    m_place->restore(m_desk.settings);
}

MainWindow::~MainWindow() = default;

void MainWindow::setVisible(bool isVisible)
{
    QMainWindow::setVisible(isVisible);
    if (isVisible && !m_pages)
        fill();
}

/// Only now: the desktop makes room for the window and its frame meanwhile. It is painted when this is done.
void MainWindow::fill()
{
    setStatusBar(new DeskStatusBar(m_desk, *m_actions, this));
    auto *central = new QWidget(this);
    m_navigation = new Navigation(central);
    m_pages = new WindowPages(m_desk, *m_actions, *m_navigation, central);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    central->show(); // so that its pages can have the keyboard

    addPages();
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    addMenus();
    addPalette();
    connectActions();
    addFirstStart();
    addNotices();
    openLastPage();
}

void MainWindow::addPages()
{
    const auto add = [this](const QString &icon, const QString &title) {
        const auto index = static_cast<int>(m_pageActions.size());
        const QKeySequence shortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index));
        m_navigation->addPage(icon, title, tr("%1 (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
        auto *action = new QAction(title, this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, [this, index] { openPage(static_cast<PageIndex>(index)); });
        addAction(action);
        m_pageActions << action;
    };
    add(u"overview"_s, tr("Overview"));
    add(u"installations"_s, tr("Installations"));
    add(u"responses"_s, tr("Responses"));
    add(u"health"_s, tr("Buffer health"));
    add(u"disabled"_s, tr("Disabled"));
    add(u"incidents"_s, tr("Incidents"));
    add(u"mail"_s, tr("Mail"));
    add(u"audit"_s, tr("Audit log"));
    connect(m_pages, &WindowPages::wanted, this, &MainWindow::openPage);
    connect(m_pages, &WindowPages::responseWanted, this, &MainWindow::showResponse);
    connect(m_pages, &WindowPages::targetChanged, this, &MainWindow::adoptTarget);
    connect(m_pages, &WindowPages::dialogWanted, this, &MainWindow::openDialog);
}

void MainWindow::addMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->importFile, m_actions->importFolder, m_actions->importPasted,
                      m_actions->exportIncidents, m_actions->exportRows});
    file->addSeparator();
    file->addActions({m_actions->exploreSample, m_actions->setUp, m_actions->settings});
    file->addSeparator();
    file->addAction(m_actions->quit);
    auto *alerts = menuBar()->addMenu(tr("&Alerts"));
    alerts->addActions({m_actions->triggerAlert, m_actions->holdAlerts, m_actions->showQueue});
    alerts->addSeparator();
    alerts->addActions({m_actions->replay, m_actions->editReplay, m_actions->compare, m_actions->replayFiltered,
                        m_actions->playScenario, m_actions->exportEvidence});
    alerts->addSeparator();
    alerts->addActions({m_actions->copyCurl, m_actions->copyJson, m_actions->copyBody, m_actions->copyRequestId});
    auto *integrations = menuBar()->addMenu(tr("&Integrations"));
    integrations->addActions({m_actions->reenable, m_actions->sendPing, m_actions->editWebhook, m_actions->copyUuid,
                              m_actions->revealSecret});
    integrations->addSeparator();
    integrations->addAction(m_actions->practice);
    auto *mail = menuBar()->addMenu(tr("&Mail"));
    mail->addActions({m_actions->sendMailAgain, m_actions->cancelMail, m_actions->sendTestMail});
    auto *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_pageActions);
    view->addSeparator();
    view->addActions({m_actions->palette, m_actions->filter, m_actions->columns, m_actions->pause, m_actions->refresh});
    auto *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->shortcuts, m_actions->about});
}

void MainWindow::addPalette()
{
    auto *palette = new CommandPalette(m_desk, this);
    menuBar()->setCornerWidget(new PaletteField(m_actions->palette, this));
    connect(m_actions->palette, &QAction::triggered, this, [this, palette] {
        auto commands = actions();
        commands.removeOne(m_actions->palette);
        palette->open(commands);
    });
    connect(palette, &CommandPalette::entityChosen, this, &MainWindow::showEntity);
}

void MainWindow::showEntity(const EntityRow &entity)
{
    const auto show = [this](PageIndex page, const QString &filter) {
        openPage(page);
        currentPage()->showFiltered(filter);
    };
    switch (entity.kind) {
    case EntityRow::Kind::App:
        show(Installations, u"app:"_s + entity.appSlug);
        break;
    case EntityRow::Kind::Organization:
        show(Installations, u"org:"_s + entity.organizationSlug);
        break;
    case EntityRow::Kind::Installation:
        show(Installations, u"app:%1 org:%2"_s.arg(entity.appSlug, entity.organizationSlug));
        break;
    case EntityRow::Kind::Incident:
        openPage(Incidents);
        qobject_cast<IncidentsPage *>(currentPage())->showIncident(IncidentId(entity.id));
        break;
    case EntityRow::Kind::Response:
        show(Responses, u"request-id:"_s + entity.title);
        break;
    }
}

void MainWindow::connectActions()
{
    connect(m_actions->triggerAlert, &QAction::triggered, this, &MainWindow::askForAlert);
    connect(m_actions->holdAlerts, &QAction::toggled, this, [this](bool isHeld) {
        if (isHeld)
            m_desk.engine.pause(m_desk.actor);
        else
            m_desk.engine.resume(m_desk.actor);
    });
    // What becomes of them is told there.
    for (auto *action : {m_actions->importFile, m_actions->importFolder})
        connect(action, &QAction::triggered, this, [this] { openPage(Incidents); });
    connect(m_actions->sendTestMail, &QAction::triggered, this, [this] { openPage(Mail); });
    connect(m_tasks, &EngineTasks::responseWanted, this, &MainWindow::showResponse);
    connect(m_tasks, &EngineTasks::responsesWanted, m_pages, &WindowPages::showResponses);
    connectIntegrationActions();
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->filter, &QAction::triggered, this, [this] { currentPage()->focusFilter(); });
    connect(m_actions->columns, &QAction::triggered, this, [this] { currentPage()->showColumns(); });
    connect(m_actions->exportRows, &QAction::triggered, this, [this] { currentPage()->askWhereToExportRows(); });
    connect(m_actions->refresh, &QAction::triggered, this, [this] { currentPage()->refresh(); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->showQueue, &QAction::triggered, this, [this] { openDialog(new QueueDialog(m_desk, this)); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { openDialog(new ShortcutsDialog(m_actions->withShortcut(), this)); });
    connect(m_actions->about, &QAction::triggered, this, [this] { openDialog(new AboutDialog(this)); });
}

/// Those that are about the integration that the page has selected.
void MainWindow::connectIntegrationActions()
{
    connect(m_integrations, &IntegrationTasks::dialogWanted, this, &MainWindow::openDialog);
    const auto offer = [this](QAction *action, const std::function<void(const Target &, MessageArea &)> &act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto target = currentPage()->target())
                act(*target, currentPage()->messages());
        });
    };
    offer(m_actions->sendPing, [this](const Target &target, MessageArea &place) { m_tasks->ping(target, place); });
    offer(m_actions->reenable,
          [this](const Target &target, MessageArea &place) { m_integrations->askForReenabling(target, place); });
    offer(m_actions->editWebhook,
          [this](const Target &target, MessageArea &place) { m_integrations->askForWebhook(target, place); });
    offer(m_actions->revealSecret,
          [this](const Target &target, MessageArea &) { m_integrations->revealSecret(target); });
    offer(m_actions->copyUuid,
          [](const Target &target, MessageArea &) { QGuiApplication::clipboard()->setText(target.installationUuid); });
}

Page *MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::openPage(PageIndex page)
{
    m_navigation->setCurrentRow(page);
    currentPage()->mainWidget()->setFocus();
}

void MainWindow::showPage(int index)
{
    if (index < 0)
        return;
    m_pages->showPage(static_cast<PageIndex>(index));
    m_place->touch();
    adoptTarget();
}

void MainWindow::adoptTarget()
{
    const auto target = currentPage()->target();
    m_actions->triggerAlert->setEnabled(!m_dialog);
    m_actions->sendPing->setEnabled(target.has_value());
    m_actions->reenable->setEnabled(!m_dialog && target && target->isDisabled);
    m_actions->editWebhook->setEnabled(!m_dialog && target);
    m_actions->copyUuid->setEnabled(target && !target->installationUuid.isEmpty());
    m_actions->revealSecret->setEnabled(!m_dialog && target);
}

void MainWindow::openDialog(QDialog *dialog)
{
    if (m_dialog) {
        delete dialog;
        return;
    }
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        adoptTarget();
    });
    adoptTarget();
    dialog->open();
}

void MainWindow::askForAlert()
{
    auto *dialog = new TriggerDialog(m_desk, currentPage()->target(), currentPage()->incident(), this);
    connect(
        dialog, &TriggerDialog::requested, this,
        [this, place = &currentPage()->messages()](const NamedAlerts &alerts) { m_tasks->trigger(alerts, *place); });
    openDialog(dialog);
}

void MainWindow::showResponse(DeliveryId delivery)
{
    const auto latest = m_desk.store.read(
        [delivery](Connection &connection) { return WebhookRequests(connection).latestOf(delivery); });
    whenDone(this, latest,
             [this, &place = currentPage()->messages()](const Result<std::optional<WebhookRequest>> &attempt) {
                 if (!attempt || !*attempt) {
                     place.post(Tone::Bad, attempt ? tr("This response is no longer kept.") : attempt.error().message);
                     return;
                 }
                 openPage(Responses);
                 qobject_cast<ResponsesPage *>(currentPage())->showRecent((*attempt)->id);
             });
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_desk, this);
    connect(dialog, &SettingsDialog::saved, this, &MainWindow::post);
    connect(dialog, &SettingsDialog::choicesChanged, m_notices, &DisablingNotices::adopt);
    connect(dialog, &SettingsDialog::choicesChanged, this, &MainWindow::choicesChanged);
    openDialog(dialog);
}

void MainWindow::addFirstStart()
{
    auto *start = new FirstStart(m_desk, *m_actions, this);
    connect(start, &FirstStart::dialogWanted, this, &MainWindow::openDialog);
    connect(start, &FirstStart::told, this, &MainWindow::post);
}

void MainWindow::addNotices()
{
    connect(m_notices, &DisablingNotices::wanted, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
        openPage(Disabled);
    });
}

void MainWindow::post(const Message &message)
{
    currentPage()->messages().post(message);
}

void MainWindow::save()
{
    m_place->save(m_desk.settings);
    m_desk.settings.setValue(QLatin1String(pageKey), m_navigation->currentRow());
    m_pages->save(m_desk.settings);
}

void MainWindow::openLastPage()
{
    const int last = m_desk.settings.value(QLatin1String(pageKey), Overview).toInt();
    openPage(static_cast<PageIndex>(qBound<int>(Overview, last, AuditLog)));
    // Not only when it is closed: a session that ends, or a crash, leaves no time for it.
    connect(m_place, &WindowPlace::settled, this, &MainWindow::save);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->adoptPalette();
}

} // namespace hookdesk
