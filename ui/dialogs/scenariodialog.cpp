// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/scenariodialog.h"

#include "model/store/incidents.h"
#include "model/store/storedsettings.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/dialogs/replaywords.h"
#include "ui/dialogs/searchablecombo.h"
#include "ui/reportwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr qsizetype mostListed = 500;
constexpr auto patience = 30s; ///< how long it takes at first: what one waits for on the phone

std::chrono::milliseconds lengthOf(const QList<PlannedReplay> &life)
{
    return life.isEmpty() ? 0ms : life.constLast().created - life.constFirst().created;
}

/// Says 1427, not 1427.00.
class SpeedBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

} // namespace

ScenarioDialog::ScenarioDialog(const DeskContext &desk, IncidentId incident, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_effects(new PreviewLabel(this))
    , m_life(new QComboBox(this))
    , m_to(searchableCombo(tr("Play to"), this))
    , m_speed(new SpeedBox(this))
    , m_steps(new QTreeWidget(this))
{
    setWindowTitle(tr("Play scenario"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_effects->setObjectName(u"effects"_s);
    m_life->setAccessibleName(tr("Life as told to"));
    m_speed->setAccessibleName(tr("Times as fast"));
    m_speed->setRange(slowestReplay, fastestReplay);
    m_speed->setDecimals(2);
    m_speed->setValue(1);
    m_speed->setPrefix(u"× "_s);
    m_speed->setToolTip(tr("1 keeps the recorded gaps, 60 makes a minute a second, 0.5 takes twice as long"));
    m_steps->setAccessibleName(tr("What would be sent, and when"));
    m_steps->setHeaderLabels({tr("After"), tr("Event"), tr("Recorded"), tr("Request-ID of the original")});
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    const auto character = fontMetrics().averageCharWidth();
    m_steps->header()->resizeSection(0, character * 16);
    m_steps->header()->resizeSection(1, character * 28);
    m_steps->header()->resizeSection(2, character * 28);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_play = buttons->addButton(tr("Play"), QDialogButtonBox::AcceptRole);
    m_play->setObjectName(u"send"_s);
    m_play->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT requested(request());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_life, &QComboBox::currentIndexChanged, this, &ScenarioDialog::adoptLife);
    connect(m_to, &QComboBox::currentIndexChanged, this, &ScenarioDialog::showEffects);
    connect(m_to, &QComboBox::editTextChanged, this, &ScenarioDialog::showEffects);
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, &ScenarioDialog::showSteps);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Life as told to:"), m_life);
    form->addRow(tr("Play to:"), m_to);
    form->addRow(tr("Times as fast:"), m_speed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_effects);
    layout->addLayout(form);
    layout->addWidget(m_steps, 1);
    layout->addWidget(buttons);
    const QSize wanted(character * 120, fontMetrics().height() * 24);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.9));
    m_effects->setMinimumHeight(6 * fontMetrics().lineSpacing()); // nothing moves once it is read
    m_effects->setText(tr("Reading what is recorded…"));
    const auto look = [incident](Connection &connection) { return read(connection, incident); };
    whenDone(this, desk.store.read(look), [this](const Result<Known> &known) {
        if (known)
            fill(*known);
        else
            m_effects->setText(known.error().message);
    });
}

Result<ScenarioDialog::Known> ScenarioDialog::read(Connection &connection, IncidentId incident)
{
    HOOKDESK_TRY_ASSIGN(alerts, ReplayPlan(connection).of(incident));
    HOOKDESK_TRY_ASSIGN(found, Incidents(connection).find(incident));
    HOOKDESK_TRY_ASSIGN(receivers, Receivers::read(connection));
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    Known known;
    known.counts = settings.replayCounts;
    known.isCut = alerts.size() > ReplayPlan::mostOfIncident;
    alerts.resize(std::min<qsizetype>(alerts.size(), ReplayPlan::mostOfIncident));
    QMap<InstallationId, Life> lives;
    for (const auto &alert : alerts)
        lives[alert.installation] << alert;
    known.lives = lives.values();
    std::stable_sort(known.lives.begin(), known.lives.end(),
                     [](const Life &a, const Life &b) { return a.size() > b.size(); });
    for (const auto &choice : receivers.installations) {
        if (found && choice.organization.id == found->organization) // others do not know the incident
            known.installations << choice;
    }
    return known;
}

void ScenarioDialog::fill(const Known &known)
{
    m_known = known;
    for (const auto &choice : m_known.installations)
        m_to->addItem(choice.title());
    for (const auto &life : m_known.lives)
        m_life->addItem(tr("%1 in %2: %3")
                            .arg(life.constFirst().appName, life.constFirst().organizationName,
                                 counted(life.size(), tr("1 alert"), tr("%1 alerts"))));
    showSteps();
}

ScenarioDialog::Life ScenarioDialog::life() const
{
    return m_known.lives.value(m_life->currentIndex());
}

const InstallationChoice *ScenarioDialog::receiver() const
{
    const auto index = m_to->currentIndex();
    return index >= 0 && isEntryChosen(*m_to) ? &m_known.installations.at(index) : nullptr;
}

int ScenarioDialog::speedPercent() const
{
    return speedPercentOf(m_speed->value());
}

std::chrono::milliseconds ScenarioDialog::offsetOf(const PlannedReplay &step) const
{
    return (step.created - life().constFirst().created) * 100 / speedPercent();
}

/// Its own receiver is the likeliest: once that is gone, a person chooses. What took hours is not waited for.
void ScenarioDialog::adoptLife()
{
    const auto told = life();
    m_to->setCurrentIndex(-1);
    for (qsizetype i = 0; !told.isEmpty() && i < m_known.installations.size(); ++i) {
        if (m_known.installations.at(i).installation.id == told.constFirst().installation)
            m_to->setCurrentIndex(static_cast<int>(i));
    }
    const auto factor = std::ceil(static_cast<double>(lengthOf(told).count()) /
                                  static_cast<double>(std::chrono::milliseconds(patience).count()));
    m_speed->setValue(std::clamp(factor, 1.0, fastestReplay));
    showSteps();
}

void ScenarioDialog::showSteps()
{
    const auto steps = life();
    m_steps->clear();
    for (const auto &step : steps.first(std::min(steps.size(), mostListed)))
        new QTreeWidgetItem(m_steps,
                            {estimateText(offsetOf(step)), step.event, timeText(step.created), step.requestId});
    if (const auto more = steps.size() - mostListed; more > 0)
        new QTreeWidgetItem(m_steps, {QString(), tr("… and %1 more").arg(QLocale().toString(more))});
    showEffects();
}

void ScenarioDialog::showEffects()
{
    const auto steps = life();
    const auto *to = receiver();
    m_play->setEnabled(!steps.isEmpty() && to);
    m_play->setText(counted(steps.size(), tr("Play 1 alert"), tr("Play %1 alerts")));
    QStringList effects;
    if (steps.isEmpty())
        effects << tr("No alert of incident %1 has been sent yet, so there is no life to play. Trigger it instead.")
                       .arg(m_name);
    else if (!to)
        effects << tr("Choose to which installation it is played.");
    else
        effects << tr("Incident %1: %2 to %3, %4, within %5, signed anew.")
                       .arg(m_name, counted(steps.size(), tr("1 alert"), tr("%1 alerts")), to->words(),
                            to->app.webhookUrl, estimateText(offsetOf(steps.constLast())))
                << replayCountingText(m_known.counts) << disabledReceiversText(to->app.disabled ? 1 : 0)
                << (m_known.isCut ? tr("More alerts were sent about it; only the first %1 can be played.")
                                        .arg(QLocale().toString(ReplayPlan::mostOfIncident))
                                  : QString())
                << tr("It can be paused and cancelled meanwhile.");
    effects.removeAll(QString());
    m_effects->setText(effects.join(u'\n'));
    setAccessibleDescription(effects.join(u' '));
}

BulkReplayRequest ScenarioDialog::request() const
{
    BulkReplayRequest request;
    for (const auto &step : life())
        request.originals << step.original;
    request.chosen = u"scenario of incident %1"_s.arg(m_name); // as any text that is kept, in English
    request.speedPercent = speedPercent();
    if (const auto *to = receiver()) {
        request.installation = to->installation.id;
        request.chosen += u" to %1 in %2"_s.arg(to->app.slug, to->organization.slug);
    }
    return request;
}

} // namespace hookdesk
