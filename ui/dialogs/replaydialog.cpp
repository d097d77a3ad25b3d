// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/replaydialog.h"

#include "model/store/deliveries.h"
#include "model/store/storedsettings.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/dialogs/installationpicker.h"
#include "ui/dialogs/replaywords.h"
#include "ui/elidedlabel.h"
#include "ui/reportwords.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

JsonReplacementWords bodyWords()
{
    return {.name = ReplayDialog::tr("Body"),
            .write = ReplayDialog::tr("&Edit the body"),
            .toolTip = ReplayDialog::tr("Sent instead of what is recorded, just as it is written, to each of them"),
            .own = ReplayDialog::tr("What is sent: the body as recorded; to another installation it names that one.")};
}

} // namespace

ReplayDialog::ReplayDialog(const DeskContext &desk, DeliveryId original, const Target &receiver, QWidget *parent)
    : SendDialog(bodyWords(), tr("&Body"), parent)
    , m_desk(desk)
    , m_original(original)
    , m_receiver(receiver)
    , m_what(new ElidedLabel(this))
{
    setWindowTitle(tr("Edit and replay"));
    m_what->setAccessibleName(tr("Original"));
    addRow(tr("Original"), m_what);
    connect(&installations(), &InstallationPicker::chosenChanged, this, &ReplayDialog::showWhatIsSent);
    openReplacement(); // to edit it is why one is here
    say(tr("Reading what is recorded…"));
    const auto look = [original](Connection &connection) { return read(connection, original); };
    whenDone(this, desk.store.read(look), [this](const Result<Known> &known) {
        if (known)
            fill(*known);
        else
            say(known.error().message);
    });
}

Result<ReplayDialog::Known> ReplayDialog::read(Connection &connection, DeliveryId original)
{
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(original));
    if (!delivery)
        return failure(ErrorCode::NotFound, tr("The request is not recorded any more: its retention time has passed."));
    HOOKDESK_TRY_ASSIGN(receivers, Receivers::read(connection));
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    return Known{*delivery, receivers, settings.replayCounts};
}

void ReplayDialog::fill(const Known &known)
{
    m_known = known;
    const auto &original = m_known.original;
    m_what->setText(tr("%1 of %2, Request-ID %3")
                        .arg(original.event(), timeText(original.created), original.requestId.left(8) + u'…'));
    m_what->setToolTip(original.requestId);
    installations().fill(m_known.receivers.installations);
    if (const auto *receiver = m_known.receivers.find(m_receiver))
        installations().choose(*receiver);
    else
        showWhatIsSent();
}

QString ReplayDialog::whatIsMissing() const
{
    if (!m_known.original.id.isValid())
        return tr("Reading what is recorded…");
    if (m_known.receivers.installations.isEmpty())
        return tr("No app is installed in any organization, so there is nothing to replay to.");
    if (installations().chosen().isEmpty()) {
        const auto why = m_known.receivers.whyNot(m_receiver);
        return why.isEmpty() ? tr("Choose an installation.") : tr("%1 Choose an installation.").arg(why);
    }
    if (!replacement().isSendable())
        return tr("The body that is written cannot be sent: it is not JSON yet.");
    return {};
}

QStringList ReplayDialog::notes() const
{
    const auto chosen = installations().chosen();
    QStringList notes{replayCountingText(m_known.counts)};
    notes << disabledReceiversText(
        std::count_if(chosen.cbegin(), chosen.cend(), [](const auto *choice) { return choice->app.disabled; }));
    const auto foreign = std::find_if(chosen.cbegin(), chosen.cend(), [this](const auto *choice) {
        return choice->organization.id != m_known.original.organization;
    });
    if (foreign != chosen.cend())
        notes << foreignReceiverText((*foreign)->organization.name);
    notes << whyItWaits(m_desk.engine.status());
    notes.removeAll(QString());
    return notes;
}

QString ReplayDialog::summary() const
{
    const auto chosen = installations().chosen();
    const auto what = replacement().written().isEmpty()
                          ? tr("%1 as recorded, signed anew").arg(m_known.original.event())
                          : tr("%1 with the body that is written, signed anew").arg(m_known.original.event());
    const auto sends =
        chosen.size() > 1
            ? tr("Sends: %1, to each of %2 installations").arg(what, QLocale().toString(chosen.size()))
            : tr("Sends: %1, to %2, %3").arg(what, chosen.constFirst()->words(), chosen.constFirst()->app.webhookUrl);
    return (QStringList{sends} + notes()).join(u'\n');
}

QString ReplayDialog::sendText(qsizetype count) const
{
    return count > 1 ? tr("Replay to %1").arg(QLocale().toString(count)) : tr("Replay");
}

QStringList ReplayDialog::effects() const
{
    const bool waits = !whyItWaits(m_desk.engine.status()).isEmpty();
    return QStringList{
               (waits ? tr("%1 requests are queued: %2.") : tr("%1 requests are sent at once: %2."))
                   .arg(QLocale().toString(installations().chosen().size()), reachOf(installations().chosen()))} +
           notes() + QStringList{tr("What is sent cannot be taken back.")};
}

NamedReplay ReplayDialog::replayTo(const InstallationChoice &choice) const
{
    ReplayRequest request{m_original, m_desk.actor};
    if (choice.installation.id != m_known.original.installation)
        request.installation = choice.installation.id;
    request.body = replacement().written();
    return {request, choice.words()};
}

QFuture<Result<AlertPreview>> ReplayDialog::preview(const InstallationChoice &choice) const
{
    return m_desk.engine.previewReplay(replayTo(choice).request);
}

void ReplayDialog::send()
{
    NamedReplays replays{m_known.original.event(), {}};
    for (const auto *choice : installations().chosen())
        replays.replays << replayTo(*choice);
    accept();
    Q_EMIT requested(replays);
}

} // namespace hookdesk
