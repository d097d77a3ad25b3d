// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/triggerdialog.h"

#include "model/records/json.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/dialogs/installationpicker.h"
#include "ui/dialogs/searchablecombo.h"
#include "ui/reportwords.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr qsizetype mostNamed = 3; ///< of those whom one more failure disables

JsonReplacementWords attachmentWords()
{
    return {.name = TriggerDialog::tr("Attachment"),
            .write = TriggerDialog::tr("&Write another attachment"),
            .toolTip = TriggerDialog::tr(
                "Sent instead of the incident's own, just as it is written: the status is not put into it"),
            .own = TriggerDialog::tr("What is sent as data: the attachment of the incident, with the status chosen.")};
}

} // namespace

TriggerDialog::TriggerDialog(const DeskContext &desk, std::optional<Target> preselected,
                             std::optional<IncidentId> incident, QWidget *parent)
    : SendDialog(attachmentWords(), tr("A&ttachment"), parent)
    , m_desk(desk)
    , m_preselected(std::move(preselected))
    , m_given(incident)
    , m_incident(searchableCombo(tr("Incident"), this))
    , m_status(new QComboBox(this))
{
    setWindowTitle(tr("Trigger alert"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setAccessibleDescription(tr("Status"));
    m_status->addItem(tr("open"), u"open"_s);
    m_status->addItem(tr("warning"), u"warning"_s);
    m_status->addItem(tr("critical"), u"critical"_s);
    m_status->addItem(tr("resolved"), u"resolved"_s);
    m_incident->setMinimumContentsLength(34);
    addRow(tr("In&cident"), m_incident);
    addRow(tr("&Status"), m_status);

    connect(&installations(), &InstallationPicker::chosenChanged, this, &TriggerDialog::adoptChosen);
    connect(m_incident, &QComboBox::currentIndexChanged, this, &TriggerDialog::adoptStatus);
    connect(m_incident, &QComboBox::currentIndexChanged, this, &TriggerDialog::showWhatIsSent);
    connect(m_incident, &QComboBox::editTextChanged, this, &TriggerDialog::showWhatIsSent);
    connect(m_status, &QComboBox::currentIndexChanged, this, &TriggerDialog::showWhatIsSent);
    connect(m_status, &QComboBox::activated, this, [this] { m_isStatusChosen = true; });
    adoptStatus();
    say(tr("Reading what can be chosen…"));
    const auto read = [now = desk.clock.now()](Connection &connection) {
        return TriggerChoices::read(connection, now);
    };
    whenDone(this, desk.store.read(read), [this](const Result<TriggerChoices> &choices) {
        if (choices)
            fill(*choices);
        else
            say(choices.error().message);
    });
}

void TriggerDialog::fill(const TriggerChoices &choices)
{
    m_choices = choices;
    narrowToGiven();
    installations().fill(m_choices.receivers.installations, m_choices.receivers.pending.size());
    fillIncidents();
    // An alert never goes where nobody has chosen: without a preselection nothing is.
    const auto *preselected = m_preselected ? m_choices.receivers.find(*m_preselected) : nullptr;
    if (!preselected && given() && m_choices.receivers.installations.size() == 1)
        preselected = &m_choices.receivers.installations.constFirst(); // there is nothing else to choose
    if (preselected)
        installations().choose(*preselected);
    else
        showWhatIsSent();
}

void TriggerDialog::narrowToGiven()
{
    const auto *incident = given();
    if (!incident)
        return;
    const auto isOfAnother = [organization = incident->organization](const InstallationChoice &choice) {
        return choice.organization.id != organization;
    };
    m_choices.receivers.installations.removeIf(isOfAnother);
    m_choices.receivers.pending.removeIf(isOfAnother);
}

const Incident *TriggerDialog::given() const
{
    const auto found = std::find_if(m_choices.incidents.cbegin(), m_choices.incidents.cend(),
                                    [this](const Incident &incident) { return incident.id == m_given; });
    return found == m_choices.incidents.cend() ? nullptr : &*found;
}

std::optional<OrganizationId> TriggerDialog::organization() const
{
    if (const auto *incident = given())
        return incident->organization;
    std::optional<OrganizationId> only;
    for (const auto *choice : installations().chosen()) {
        if (only && *only != choice->organization.id)
            return {};
        only = choice->organization.id;
    }
    return only;
}

void TriggerDialog::adoptChosen()
{
    if (organization() != m_incidentsOf)
        fillIncidents();
    showWhatIsSent();
}

void TriggerDialog::fillIncidents()
{
    int preselected = 0;
    m_incidentsOf = organization();
    {
        const QSignalBlocker blocker(m_incident);
        m_incident->clear();
        m_incident->addItem(m_incidentsOf || installations().chosen().isEmpty()
                                ? tr("No incident: an empty attachment")
                                : tr("No incident: several organizations"),
                            -1);
        for (qsizetype i = 0; m_incidentsOf && i < m_choices.incidents.size(); ++i) {
            const auto &incident = m_choices.incidents.at(i);
            if (incident.organization != *m_incidentsOf)
                continue;
            // The newest that still goes on is the likeliest.
            const bool isLikely = preselected == 0 && incident.status != AlertStatus::Resolved;
            if (given() ? &incident == given() : isLikely)
                preselected = m_incident->count();
            m_incident->addItem(titleOf(incident), static_cast<int>(i));
        }
        m_incident->setCurrentIndex(preselected);
    }
    adoptStatus();
}

/// The incident's own status, unless somebody has chosen one.
void TriggerDialog::adoptStatus()
{
    if (m_isStatusChosen)
        return;
    const auto *incident = chosenIncident();
    m_status->setCurrentIndex(m_status->findData(actionOf(incident ? incident->status : AlertStatus::Critical)));
}

const Incident *TriggerDialog::chosenIncident() const
{
    const int index = m_incident->currentData().toInt();
    return m_incident->currentIndex() > 0 && index >= 0 ? &m_choices.incidents.at(index) : nullptr;
}

QString TriggerDialog::sendText(qsizetype count) const
{
    const auto sent = count - skippedCount();
    return count > 1 && sent > 0 ? counted(sent, tr("Trigger 1 alert"), tr("Trigger %1 alerts")) : tr("Trigger");
}

QFuture<Result<AlertPreview>> TriggerDialog::preview(const InstallationChoice &choice) const
{
    return m_desk.engine.preview(alertTo(choice).request);
}

/// The attachment: what is sent under `data`.
QByteArray TriggerDialog::replaceable(const QByteArray &body) const
{
    const auto event = parseJson(body);
    return event && event->contains("data") ? compactJson(event->at("data")) : QByteArray();
}

QString TriggerDialog::summary() const
{
    const auto chosen = installations().chosen();
    const auto *incident = chosenIncident();
    const auto isWritten = !replacement().written().isEmpty();
    auto alert = incident ? tr("%1 alert of incident %2").arg(m_status->currentText(), titleOf(*incident))
                          : tr("%1 alert without an incident").arg(m_status->currentText());
    if (isWritten)
        alert = tr("%1, with the attachment that is written").arg(alert);
    if (chosen.size() > 1)
        return tr("Sends: %1 to each of %2 installations").arg(alert, QLocale().toString(chosen.size())) +
               (skippedCount() > 0
                    ? u'\n' + tr("⊘ Of these, %1 are of disabled apps: recorded as skipped and not sent.")
                                  .arg(QLocale().toString(skippedCount()))
                    : QString()) +
               brinkLines() + waitingLine();
    const auto &choice = *chosen.constFirst();
    auto text = tr("Sends: %1 to %2, %3").arg(alert, choice.words(), choice.app.webhookUrl);
    if (skippedCount() > 0)
        text += u'\n' + tr("⊘ The app is disabled: the alert is recorded as skipped and not sent.");
    return text + brinkLines() + waitingLine();
}

QString TriggerDialog::waitingLine() const
{
    const auto why = whyItWaits(m_desk.engine.status());
    return why.isEmpty() ? why : u'\n' + why;
}

QString TriggerDialog::brinkLines() const
{
    const auto chosen = installations().chosen();
    QStringList lines;
    for (const auto *choice : chosen) {
        if (const auto brink = brinkText(m_choices.brinks.value(choice->installation.id)); !brink.isEmpty())
            lines << tr("⚠ %1: %2").arg(choice->words(), brink);
    }
    if (const auto more = lines.size() - mostNamed; more > 0)
        lines = lines.first(mostNamed) << tr("⚠ and %1 more like these").arg(QLocale().toString(more));
    return lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n');
}

QList<const InstallationChoice *> TriggerDialog::receivers() const
{
    auto receivers = installations().chosen();
    receivers.removeIf([this](const auto *choice) { return choice->app.disabled && !m_choices.isSentToDisabled; });
    return receivers;
}

int TriggerDialog::skippedCount() const
{
    return static_cast<int>(installations().chosen().size() - receivers().size());
}

QString TriggerDialog::whatIsMissing() const
{
    if (m_choices.receivers.installations.isEmpty() && given())
        return tr("No app is installed in the organization of this incident, so there is nothing to send an alert to.");
    if (m_choices.receivers.installations.isEmpty())
        return tr("No app is installed in any organization, so there is nothing to send an alert to.");
    if (installations().chosen().isEmpty()) {
        const auto why = m_preselected ? m_choices.receivers.whyNot(*m_preselected) : QString();
        return why.isEmpty() ? tr("Choose an installation.") : tr("%1 Choose an installation.").arg(why);
    }
    if (!isEntryChosen(*m_incident))
        return tr("Choose an entry of the list: type any part of its name.");
    if (!replacement().isSendable())
        return tr("The attachment that is written cannot be sent: it is not JSON yet.");
    return {};
}

QStringList TriggerDialog::effects() const
{
    const auto why = whyItWaits(m_desk.engine.status());
    const auto count = receivers().size();
    QStringList lines;
    if (count > 0)
        lines << (why.isEmpty()
                      ? counted(count, tr("1 alert is sent at once: %2."), tr("%1 alerts are sent at once: %2."))
                      : counted(count, tr("1 alert is queued: %2."), tr("%1 alerts are queued: %2.")))
                     .arg(reachOf(receivers()))
              << why;
    if (skippedCount() > 0)
        lines << counted(skippedCount(), tr("1 alert to a disabled app is recorded as skipped and not sent."),
                         tr("%1 alerts to disabled apps are recorded as skipped and not sent."));
    lines << (isRisky() ? brinkLines().trimmed()
                        : tr("They count as any alert: webhooks that fail may be disabled by it."))
          << tr("What is sent cannot be taken back.");
    lines.removeAll(QString());
    return lines;
}

NamedAlert TriggerDialog::alertTo(const InstallationChoice &choice) const
{
    AlertRequest request;
    request.sentryApp = choice.app.slug;
    request.organization = choice.organization.slug;
    request.status = m_status->currentData().toString();
    if (const auto *incident = chosenIncident())
        request.incident = incident->id;
    request.attachment = replacement().written();
    request.actor = m_desk.actor;
    return {request, choice.words()};
}

void TriggerDialog::send()
{
    NamedAlerts alerts{m_status->currentText(), {}};
    for (const auto *choice : installations().chosen())
        alerts.alerts << alertTo(*choice);
    accept();
    Q_EMIT requested(alerts);
}

} // namespace hookdesk
