// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/triggerdialog.h"

#include "model/tables/whendone.h"
#include "ui/dialogs/previewlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// A combo box in which one can type any part of an entry.
QComboBox *searchable(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setAccessibleDescription(name); // on Linux a combo box goes by what is chosen
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    combo->lineEdit()->setAccessibleName(name);
    combo->setMinimumContentsLength(44);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

} // namespace

TriggerDialog::TriggerDialog(const DeskContext &desk, std::optional<Target> preselected, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_preselected(std::move(preselected))
    , m_installation(searchable(tr("Installation"), this))
    , m_incident(searchable(tr("Incident"), this))
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
    m_status->setCurrentIndex(2);

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
    connect(m_status, &QComboBox::currentIndexChanged, this, &TriggerDialog::showPreview);

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
    int preselected = 0;
    for (const auto &choice : m_choices.installations) {
        if (m_preselected && choice.app.id == m_preselected->app &&
            choice.organization.id == m_preselected->organization)
            preselected = m_installation->count();
        m_installation->addItem(choice.title());
    }
    if (m_installation->count() > 0)
        m_installation->setCurrentIndex(preselected);
    fillIncidents();
    showPreview();
}

void TriggerDialog::fillIncidents()
{
    m_incident->clear();
    m_incident->addItem(tr("No incident: an empty attachment"), -1);
    if (const auto *choice = chosen()) {
        for (qsizetype i = 0; i < m_choices.incidents.size(); ++i) {
            if (m_choices.incidents.at(i).organization == choice->organization.id)
                m_incident->addItem(titleOf(m_choices.incidents.at(i)), static_cast<int>(i));
        }
    }
    // The newest incident is the likeliest.
    m_incident->setCurrentIndex(m_incident->count() > 1 ? 1 : 0);
}

const InstallationChoice *TriggerDialog::chosen() const
{
    const int index = m_installation->currentIndex();
    const bool isWhole = index >= 0 && m_installation->currentText() == m_installation->itemText(index);
    return isWhole ? &m_choices.installations.at(index) : nullptr;
}

const Incident *TriggerDialog::chosenIncident() const
{
    const int index = m_incident->currentData().toInt();
    return m_incident->currentIndex() > 0 && index >= 0 ? &m_choices.incidents.at(index) : nullptr;
}

void TriggerDialog::showPreview()
{
    const auto *choice = chosen();
    const bool isIncidentWhole = m_incident->currentText() == m_incident->itemText(m_incident->currentIndex());
    m_trigger->setEnabled(choice != nullptr && isIncidentWhole);
    if (m_choices.installations.isEmpty()) {
        m_preview->setText(tr("No app is installed in any organization, so there is nothing to send an alert to."));
        return;
    }
    if (!choice || !isIncidentWhole) {
        m_preview->setText(tr("Choose an entry of the list: type any part of its name."));
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

void TriggerDialog::request()
{
    const auto *choice = chosen();
    if (!choice)
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
