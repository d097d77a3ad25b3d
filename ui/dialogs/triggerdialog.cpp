// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/triggerdialog.h"

#include "model/tables/whendone.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/dialogs/searchablecombo.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

TriggerDialog::TriggerDialog(const DeskContext &desk, std::optional<Target> preselected,
                             std::optional<IncidentId> incident, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_preselected(std::move(preselected))
    , m_given(incident)
    , m_installation(searchableCombo(tr("Installation"), this))
    , m_incident(searchableCombo(tr("Incident"), this))
    , m_status(new QComboBox(this))
    , m_preview(new PreviewLabel(this))
{
    setWindowTitle(tr("Trigger alert"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_status->setAccessibleName(tr("Status"));
    m_status->setAccessibleDescription(tr("Status"));
    m_status->addItem(tr("open"), u"open"_s);
    m_status->addItem(tr("warning"), u"warning"_s);
    m_status->addItem(tr("critical"), u"critical"_s);
    m_status->addItem(tr("resolved"), u"resolved"_s);
    m_installation->lineEdit()->setPlaceholderText(tr("Choose an installation"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_trigger = buttons->addButton(tr("Trigger"), QDialogButtonBox::AcceptRole);
    m_trigger->setDefault(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Installation"), m_installation);
    form->addRow(tr("In&cident"), m_incident);
    form->addRow(tr("&Status"), m_status);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);

    connect(buttons, &QDialogButtonBox::accepted, this, &TriggerDialog::request);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_installation, &QComboBox::currentIndexChanged, this, &TriggerDialog::fillIncidents);
    for (auto *combo : {m_installation, m_incident}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &TriggerDialog::showPreview);
        connect(combo, &QComboBox::editTextChanged, this, &TriggerDialog::showPreview);
    }
    connect(m_incident, &QComboBox::currentIndexChanged, this, &TriggerDialog::adoptStatus);
    connect(m_status, &QComboBox::currentIndexChanged, this, &TriggerDialog::showPreview);
    connect(m_status, &QComboBox::activated, this, [this] { m_isStatusChosen = true; });

    adoptStatus();
    m_trigger->setEnabled(false);
    m_preview->setText(tr("Reading what can be chosen…"));
    whenDone(this, desk.store.read(TriggerChoices::read), [this](const Result<TriggerChoices> &choices) {
        if (choices)
            fill(*choices);
        else
            m_preview->setText(choices.error().message);
    });
}

void TriggerDialog::fill(const TriggerChoices &choices)
{
    m_choices = choices;
    narrowToGiven();
    // An alert never goes where nobody has chosen: without a preselection the field stays empty.
    int preselected = -1;
    {
        const QSignalBlocker blocker(m_installation); // the first entry added becomes the current one
        for (const auto &choice : m_choices.installations) {
            if (m_preselected && choice.app.id == m_preselected->app &&
                choice.organization.id == m_preselected->organization)
                preselected = m_installation->count();
            m_installation->addItem(choice.title());
        }
        if (given() && m_choices.installations.size() == 1)
            preselected = 0; // there is nothing else to choose
        m_installation->setCurrentIndex(preselected);
        if (preselected < 0)
            m_installation->clearEditText();
    }
    fillIncidents();
    showPreview();
}

void TriggerDialog::narrowToGiven()
{
    const auto *incident = given();
    if (!incident)
        return;
    m_choices.installations.removeIf([organization = incident->organization](const InstallationChoice &choice) {
        return choice.organization.id != organization;
    });
}

const Incident *TriggerDialog::given() const
{
    const auto found = std::find_if(m_choices.incidents.cbegin(), m_choices.incidents.cend(),
                                    [this](const Incident &incident) { return incident.id == m_given; });
    return found == m_choices.incidents.cend() ? nullptr : &*found;
}

std::optional<OrganizationId> TriggerDialog::organization() const
{
    if (const auto *choice = chosen())
        return choice->organization.id;
    const auto *incident = given();
    return incident ? std::optional(incident->organization) : std::nullopt;
}

void TriggerDialog::fillIncidents()
{
    int preselected = 0;
    {
        const QSignalBlocker blocker(m_incident);
        m_incident->clear();
        m_incident->addItem(tr("No incident: an empty attachment"), -1);
        const auto whose = organization();
        for (qsizetype i = 0; whose && i < m_choices.incidents.size(); ++i) {
            const auto &incident = m_choices.incidents.at(i);
            if (incident.organization != whose)
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

const InstallationChoice *TriggerDialog::chosen() const
{
    return isEntryChosen(*m_installation) ? &m_choices.installations.at(m_installation->currentIndex()) : nullptr;
}

const Incident *TriggerDialog::chosenIncident() const
{
    const int index = m_incident->currentData().toInt();
    return m_incident->currentIndex() > 0 && index >= 0 ? &m_choices.incidents.at(index) : nullptr;
}

void TriggerDialog::showPreview()
{
    const auto *choice = chosen();
    const bool isIncidentWhole = isEntryChosen(*m_incident);
    m_trigger->setEnabled(choice != nullptr && isIncidentWhole);
    if (!choice || !isIncidentWhole) {
        m_preview->setText(whatIsMissing());
        return;
    }
    const auto *incident = chosenIncident();
    const auto alert = incident ? tr("%1 alert of incident %2").arg(m_status->currentText(), titleOf(*incident))
                                : tr("%1 alert without an incident").arg(m_status->currentText());
    auto text =
        tr("Sends: %1 to %2 in %3, %4").arg(alert, choice->app.name, choice->organization.name, choice->app.webhookUrl);
    if (choice->app.disabled)
        text += u'\n' + tr("⊘ The app is disabled: the alert is recorded as skipped and not sent.");
    m_preview->setText(text);
}

QString TriggerDialog::whatIsMissing() const
{
    if (m_choices.installations.isEmpty() && given())
        return tr("No app is installed in the organization of this incident, so there is nothing to send an alert to.");
    if (m_choices.installations.isEmpty())
        return tr("No app is installed in any organization, so there is nothing to send an alert to.");
    if (!m_installation->currentText().isEmpty())
        return tr("Choose an entry of the list: type any part of its name.");
    const auto why = m_preselected ? m_choices.whyNot(*m_preselected) : QString();
    return why.isEmpty() ? tr("Choose an installation.") : tr("%1 Choose an installation.").arg(why);
}

void TriggerDialog::request()
{
    const auto *choice = chosen();
    if (!choice || !isEntryChosen(*m_incident))
        return;
    AlertRequest request;
    request.sentryApp = choice->app.slug;
    request.organization = choice->organization.slug;
    request.status = m_status->currentData().toString();
    if (const auto *incident = chosenIncident())
        request.incident = incident->id;
    request.actor = m_desk.actor;
    const auto what =
        tr("%1 alert to %2 in %3").arg(m_status->currentText(), choice->app.name, choice->organization.name);
    accept();
    Q_EMIT requested(request, what);
}

} // namespace hookdesk
