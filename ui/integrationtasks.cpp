// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrationtasks.h"

#include "model/store/clientsecrets.h"
#include "model/store/lists/disabledlist.h"
#include "model/store/sentryapps.h"
#include "model/tables/whendone.h"
#include "ui/dialogs/reenabledialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/dialogs/webhookdialog.h"
#include "ui/enginetasks.h"
#include "ui/messagearea.h"
#include "ui/webhooktasks.h"

#include <algorithm>

namespace hookdesk
{

IntegrationTasks::IntegrationTasks(const DeskContext &desk, EngineTasks &engine, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_engine(engine)
    , m_webhooks(new WebhookTasks(desk, this))
    , m_window(window)
{
}

void IntegrationTasks::askForReenabling(const Target &target, MessageArea &place)
{
    const auto disabled = m_desk.store.read([](Connection &connection) { return DisabledList(connection).all(); });
    whenDone(this, disabled, [this, target, &place](const Result<QList<DisabledRow>> &disabled) {
        if (disabled)
            offerReenabling(target, *disabled, place);
        else
            place.post(Tone::Bad, disabled.error().message);
    });
}

void IntegrationTasks::offerReenabling(const Target &target, const QList<DisabledRow> &disabled, MessageArea &place)
{
    const auto row = std::find_if(disabled.cbegin(), disabled.cend(),
                                  [&target](const DisabledRow &row) { return row.app.id == target.app; });
    if (row == disabled.cend()) {
        place.post(Tone::Neutral, tr("%1 is no longer disabled.").arg(target.appName));
        return;
    }
    auto *dialog = new ReenableDialog(*row, m_window);
    connect(dialog, &ReenableDialog::pingWanted, this,
            [this, target, dialog] { m_engine.ping(target, dialog->messages()); });
    connect(dialog, &ReenableDialog::requested, this,
            [this, target, since = row->app.disabled->at, &place](const QStringList &events, bool replaysSkipped) {
                m_engine.reenable({target, events, replaysSkipped ? std::optional(since) : std::nullopt}, place);
            });
    Q_EMIT dialogWanted(dialog);
}

void IntegrationTasks::askForWebhook(const Target &target, MessageArea &place)
{
    const auto app =
        m_desk.store.read([id = target.app](Connection &connection) { return SentryApps(connection).find(id); });
    whenDone(this, app, [this, name = target.appName, &place](const Result<std::optional<SentryApp>> &app) {
        if (app && *app)
            offerWebhook(**app, place);
        else
            place.post(Tone::Bad, app ? tr("%1 is not there any more.").arg(name) : app.error().message);
    });
}

void IntegrationTasks::offerWebhook(const SentryApp &app, MessageArea &place)
{
    auto *dialog = new WebhookDialog(app, m_desk.engine, m_window);
    connect(dialog, &WebhookDialog::requested, this,
            [this, name = app.name, &place](const WebhookChange &change) { m_webhooks->change(change, name, place); });
    Q_EMIT dialogWanted(dialog);
}

void IntegrationTasks::revealSecret(const Target &target)
{
    const SecretRequest request{m_desk.actor, m_desk.clock.now()};
    const auto reveal = [app = target.app, request](Connection &connection) {
        return ClientSecrets(connection).reveal(app, request);
    };
    Q_EMIT dialogWanted(new SecretDialog(target.appName, m_desk.store.write(Topic::Audit, reveal), m_window));
}

} // namespace hookdesk
