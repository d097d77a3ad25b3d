// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/triggerdialog.h"

#include "model/records/webhookhost.h"
#include "model/tables/whendone.h"
#include "ui/dialogs/alertpreviewview.h"
#include "ui/dialogs/attachmenteditor.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/installationpicker.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/dialogs/searchablecombo.h"
#include "ui/reportwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

const InstallationChoice *choiceOf(const QList<InstallationChoice> &choices, const Target &target)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&target](const InstallationChoice &choice) {
        return choice.app.id == target.app && choice.organization.id == target.organization;
    });
    return found == choices.cend() ? nullptr : &*found;
}

} // namespace

TriggerDialog::TriggerDialog(const DeskContext &desk, std::optional<Target> preselected,
                             std::optional<IncidentId> incident, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_preselected(std::move(preselected))
    , m_given(incident)
    , m_installations(new InstallationPicker(this))
    , m_incident(searchableCombo(tr("Incident"), this))
    , m_status(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_preview(new AlertPreviewView(desk.engine, this))
    , m_attachment(new AttachmentEditor(this))
    , m_summary(new PreviewLabel(this))
{
    setWindowTitle(tr("Trigger alert"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_status->setAccessibleName(tr("Status"));
    m_status->setAccessibleDescription(tr("Status"));
    m_status->addItem(tr("open"), u"open"_s);
    m_status->addItem(tr("warning"), u"warning"_s);
    m_status->addItem(tr("critical"), u"critical"_s);
    m_status->addItem(tr("resolved"), u"resolved"_s);
    m_tabs->addTab(m_preview, tr("&Preview"));
    m_tabs->addTab(m_attachment, tr("A&ttachment"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_trigger = buttons->addButton(tr("Trigger"), QDialogButtonBox::AcceptRole);
    m_trigger->setDefault(true);
    m_trigger->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &TriggerDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    auto *scrolling = new QScrollArea(this); // on a screen that is smaller than all of it
    scrolling->setWidgetResizable(true);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidget(makeContent());
    layout->addWidget(scrolling, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    const auto width = fontMetrics().averageCharWidth() * 150;
    resize(QSize(width, width * 3 / 5).boundedTo(screen()->availableSize() * 0.9));

    connectParts();
    adoptStatus();
    m_summary->setText(tr("Reading what can be chosen…"));
    whenDone(this, desk.store.read(TriggerChoices::read), [this](const Result<TriggerChoices> &choices) {
        if (choices)
            fill(*choices);
        else
            m_summary->setText(choices.error().message);
    });
}

QWidget *TriggerDialog::makeContent()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("In&cident"), m_incident);
    form->addRow(tr("&Status"), m_status);
    m_incident->setMinimumContentsLength(24);
    auto *what = new QWidget(this);
    auto *layout = new QVBoxLayout(what);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_tabs, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_installations);
    splitter->addWidget(what);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({200, 500});
    return splitter;
}

void TriggerDialog::connectParts()
{
    connect(m_installations, &InstallationPicker::chosenChanged, this, &TriggerDialog::adoptChosen);
    connect(m_installations, &InstallationPicker::lookedAtChanged, this, &TriggerDialog::showPreview);
    connect(m_incident, &QComboBox::currentIndexChanged, this, &TriggerDialog::adoptStatus);
    connect(m_incident, &QComboBox::currentIndexChanged, this, &TriggerDialog::showWhatIsSent);
    connect(m_incident, &QComboBox::editTextChanged, this, &TriggerDialog::showWhatIsSent);
    connect(m_status, &QComboBox::currentIndexChanged, this, &TriggerDialog::showWhatIsSent);
    connect(m_status, &QComboBox::activated, this, [this] { m_isStatusChosen = true; });
    connect(m_attachment, &AttachmentEditor::changed, this, &TriggerDialog::showWhatIsSent);
    connect(m_preview, &AlertPreviewView::shown, m_attachment, &AttachmentEditor::setOwn);
}

void TriggerDialog::fill(const TriggerChoices &choices)
{
    m_choices = choices;
    narrowToGiven();
    m_installations->fill(m_choices.installations);
    fillIncidents();
    // An alert never goes where nobody has chosen: without a preselection nothing is.
    const auto *preselected = m_preselected ? choiceOf(m_choices.installations, *m_preselected) : nullptr;
    if (!preselected && given() && m_choices.installations.size() == 1)
        preselected = &m_choices.installations.constFirst(); // there is nothing else to choose
    if (preselected)
        m_installations->choose(*preselected);
    else
        showWhatIsSent();
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
    if (const auto *incident = given())
        return incident->organization;
    std::optional<OrganizationId> only;
    for (const auto *choice : m_installations->chosen()) {
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
        m_incident->addItem(tr("No incident: an empty attachment"), -1);
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

void TriggerDialog::showWhatIsSent()
{
    const auto count = m_installations->chosen().size();
    const auto missing = whatIsMissing();
    m_trigger->setEnabled(missing.isEmpty());
    m_trigger->setText(count > 1 ? tr("Trigger %1 alerts").arg(QLocale().toString(count)) : tr("Trigger"));
    m_summary->setText(missing.isEmpty() ? summary() : missing);
    showPreview();
}

void TriggerDialog::showPreview()
{
    const auto *choice = m_installations->lookedAt();
    if (!choice || !whatIsMissing().isEmpty()) {
        m_preview->clear(tr("What is sent is shown here, to the byte, once it is chosen."));
        return;
    }
    const auto count = m_installations->chosen().size();
    m_preview->ask(alertTo(*choice).request,
                   count == 1 ? QString() : tr("1 of %1: %2.").arg(QLocale().toString(count), choice->words()));
}

QString TriggerDialog::summary() const
{
    const auto chosen = m_installations->chosen();
    const auto *incident = chosenIncident();
    const auto isWritten = !m_attachment->written().isEmpty();
    auto alert = incident ? tr("%1 alert of incident %2").arg(m_status->currentText(), titleOf(*incident))
                          : tr("%1 alert without an incident").arg(m_status->currentText());
    if (isWritten)
        alert = tr("%1, with the attachment that is written").arg(alert);
    if (chosen.size() > 1)
        return tr("Sends: %1 to each of %2 installations").arg(alert, QLocale().toString(chosen.size())) +
               (skippedCount() > 0
                    ? u'\n' + tr("⊘ Of these, %1 are of disabled apps: recorded as skipped and not sent.")
                                  .arg(QLocale().toString(skippedCount()))
                    : QString());
    const auto &choice = *chosen.constFirst();
    auto text = tr("Sends: %1 to %2, %3").arg(alert, choice.words(), choice.app.webhookUrl);
    if (skippedCount() > 0)
        text += u'\n' + tr("⊘ The app is disabled: the alert is recorded as skipped and not sent.");
    return text;
}

int TriggerDialog::skippedCount() const
{
    const auto chosen = m_installations->chosen();
    const auto isSkipped = [this](const auto *choice) { return choice->app.disabled && !m_choices.isSentToDisabled; };
    return static_cast<int>(std::count_if(chosen.cbegin(), chosen.cend(), isSkipped));
}

QString TriggerDialog::whatIsMissing() const
{
    if (m_choices.installations.isEmpty() && given())
        return tr("No app is installed in the organization of this incident, so there is nothing to send an alert to.");
    if (m_choices.installations.isEmpty())
        return tr("No app is installed in any organization, so there is nothing to send an alert to.");
    if (m_installations->chosen().isEmpty()) {
        const auto why = m_preselected ? m_choices.whyNot(*m_preselected) : QString();
        return why.isEmpty() ? tr("Choose an installation.") : tr("%1 Choose an installation.").arg(why);
    }
    if (!isEntryChosen(*m_incident))
        return tr("Choose an entry of the list: type any part of its name.");
    if (!m_attachment->isSendable())
        return tr("The attachment that is written cannot be sent: it is not JSON yet.");
    return {};
}

QStringList TriggerDialog::effects() const
{
    const auto chosen = m_installations->chosen();
    QSet<AppId> apps;
    QSet<OrganizationId> organizations;
    QSet<QString> hosts;
    for (const auto *choice : chosen) {
        apps << choice->app.id;
        organizations << choice->organization.id;
        hosts << webhookHost(choice->app.webhookUrl);
    }
    QStringList lines{tr("%1 alerts are sent at once: to %2 in %3, at %4.")
                          .arg(QLocale().toString(chosen.size() - skippedCount()),
                               counted(apps.size(), tr("1 app"), tr("%1 apps")),
                               counted(organizations.size(), tr("1 organization"), tr("%1 organizations")),
                               counted(hosts.size(), tr("1 host"), tr("%1 hosts")))};
    if (skippedCount() > 0)
        lines << counted(skippedCount(), tr("1 alert to a disabled app is recorded as skipped and not sent."),
                         tr("%1 alerts to disabled apps are recorded as skipped and not sent."));
    lines << tr("They count as any alert: webhooks that fail may be disabled by it.")
          << tr("What is sent cannot be taken back.");
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
    request.attachment = m_attachment->written();
    request.actor = m_desk.actor;
    return {request, choice.words()};
}

/// One is sent at once; of many it is said first what will happen.
void TriggerDialog::ask()
{
    m_attachment->checkNow();
    if (!whatIsMissing().isEmpty())
        return;
    if (m_installations->chosen().size() == 1) {
        request();
        return;
    }
    auto *confirmation = new ConfirmationDialog(m_trigger->text(), effects(), m_trigger->text(), this);
    connect(confirmation, &QDialog::accepted, this, &TriggerDialog::request);
    confirmation->open();
}

void TriggerDialog::reject()
{
    const auto written = m_attachment->written();
    if (written.trimmed().isEmpty()) {
        QDialog::reject();
        return;
    }
    auto *confirmation = new ConfirmationDialog(
        tr("Close without sending"),
        {counted(written.count('\n') + 1, tr("The attachment that is written, 1 line, is lost with it."),
                 tr("The attachment that is written, %1 lines, is lost with it."))},
        tr("Close and lose it"), this);
    connect(confirmation, &QDialog::accepted, this, [this] { QDialog::reject(); });
    confirmation->open();
}

void TriggerDialog::request()
{
    NamedAlerts alerts{m_status->currentText(), {}};
    for (const auto *choice : m_installations->chosen())
        alerts.alerts << alertTo(*choice);
    accept();
    Q_EMIT requested(alerts);
}

} // namespace hookdesk
