// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/bulkreplaydialog.h"

#include "model/records/webhookhost.h"
#include "model/tables/words.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/dialogs/replaywords.h"
#include "ui/dialogs/searchablecombo.h"
#include "ui/reportwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr qsizetype mostListed = 200; ///< of one webhook: a list of thousands is not read
constexpr int mostRate = 10000;       ///< that of the setting

QTreeWidgetItem *itemOf(const PlannedReplay &replay)
{
    return new QTreeWidgetItem({replay.requestId, replay.event, replay.organizationName, timeText(replay.created)});
}

/// What one may not have thought of, with counts.
QStringList othersThanSentAlerts(const QList<PlannedReplay> &plan)
{
    qsizetype replays = 0;
    qsizetype pings = 0;
    qsizetype skipped = 0;
    for (const auto &replay : plan) {
        replays += replay.kind == DeliveryKind::Replay ? 1 : 0;
        pings += replay.kind == DeliveryKind::Ping ? 1 : 0;
        skipped += replay.wasSkipped ? 1 : 0;
    }
    QStringList others;
    if (replays > 0)
        others << counted(replays, BulkReplayDialog::tr("1 replay"), BulkReplayDialog::tr("%1 replays"));
    if (pings > 0)
        others << counted(pings, BulkReplayDialog::tr("1 test ping"), BulkReplayDialog::tr("%1 test pings"));
    if (skipped > 0)
        others << counted(skipped, BulkReplayDialog::tr("1 that was skipped"),
                          BulkReplayDialog::tr("%1 that were skipped"));
    return others;
}

} // namespace

BulkReplayDialog::BulkReplayDialog(const BulkReplayOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_effects(new PreviewLabel(this))
    , m_to(searchableCombo(tr("To"), this))
    , m_rate(new QSpinBox(this))
    , m_form(new QFormLayout)
    , m_leavesOut(new QCheckBox(this))
    , m_list(new QTreeWidget(this))
    , m_send(new QPushButton(this))
{
    setWindowTitle(tr("Replay many"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_effects->setObjectName(QStringLiteral("effects"));
    m_to->addItem(tr("Where each was sent"));
    for (const auto &choice : m_offer.installations)
        m_to->addItem(choice.title());
    m_rate->setRange(1, mostRate);
    m_rate->setValue(offer.rate);
    m_rate->setSuffix(tr(" a second"));
    m_rate->setAccessibleName(tr("Replays a second to one host"));
    m_list->setAccessibleName(tr("What would be sent"));
    m_list->setHeaderLabels(
        {tr("Webhook, Request-ID of the original"), tr("Event"), tr("Organization"), tr("Recorded")});
    m_list->setUniformRowHeights(true);
    m_leavesOut->setObjectName(QStringLiteral("leavesOut"));
    m_leavesOut->setText(counted(deliveredOf(offer.plan), tr("&Leave out 1 that is delivered by now"),
                                 tr("&Leave out %1 that are delivered by now")));
    m_leavesOut->setToolTip(tr("By a further try, or by another replay to the same installation"));
    m_leavesOut->setChecked(true);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("To:"), m_to);
    m_form->addRow(tr("At most, to each host:"), m_rate);
    m_form->addRow(QString(), m_leavesOut);
    fill();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setEnabled(!offer.plan.isEmpty());
    auto *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true); // Enter, pressed once more than was meant, does nothing
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT requested(request());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto adopt = [this] {
        fill();
        tellPace();
    };
    connect(m_to, &QComboBox::currentIndexChanged, this, adopt);
    connect(m_leavesOut, &QCheckBox::toggled, this, adopt);
    connect(m_to, &QComboBox::editTextChanged, this,
            [this] { m_send->setEnabled(!m_offer.plan.isEmpty() && isEntryChosen(*m_to)); });
    connect(m_rate, &QSpinBox::valueChanged, this, &BulkReplayDialog::tellPace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_effects);
    layout->addLayout(m_form);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.9));
    tellPace();
}

const InstallationChoice *BulkReplayDialog::other() const
{
    const auto index = m_to->currentIndex() - 1;
    return index >= 0 ? &m_offer.installations.at(index) : nullptr;
}

BulkReplayRequest BulkReplayDialog::request() const
{
    BulkReplayRequest request{{}, m_offer.chosen, m_rate->value(), {}};
    for (const auto &replay : m_plan)
        request.originals << replay.original;
    if (const auto *to = other())
        request.installation = to->installation.id;
    return request;
}

/// Another installation has got none of them, as far as is known.
bool BulkReplayDialog::canLeaveOut() const
{
    const auto delivered = deliveredOf(m_offer.plan);
    return !other() && delivered > 0 && delivered < m_offer.plan.size();
}

void BulkReplayDialog::fill()
{
    const bool isOffered = canLeaveOut();
    m_form->setRowVisible(m_leavesOut, isOffered);
    m_plan = isOffered && m_leavesOut->isChecked() ? undeliveredOf(m_offer.plan) : m_offer.plan;
    m_send->setText(counted(m_plan.size(), tr("Replay 1"), tr("Replay %1")));
    m_list->clear();
    m_longest = 0;
    const auto *to = other();
    QMap<std::pair<QString, QString>, QList<const PlannedReplay *>> webhooks;
    for (const auto &replay : std::as_const(m_plan))
        webhooks[to ? std::pair(to->words(), to->app.webhookUrl) : std::pair(replay.appName, replay.url)] << &replay;
    QHash<QString, qsizetype> hosts;
    const QLocale locale;
    for (auto webhook = webhooks.cbegin(); webhook != webhooks.cend(); ++webhook) {
        const auto &[app, url] = webhook.key();
        const auto &replays = webhook.value();
        m_longest = std::max(m_longest, hosts[webhookHost(url)] += replays.size());
        const auto name = tr("%1 at %2").arg(app, url);
        auto *top = new QTreeWidgetItem(m_list, {name, counted(replays.size(), tr("1 replay"), tr("%1 replays"))});
        top->setToolTip(0, name);
        for (const auto *replay : replays.first(std::min(replays.size(), mostListed)))
            top->addChild(itemOf(*replay));
        if (const auto more = replays.size() - mostListed; more > 0)
            top->addChild(new QTreeWidgetItem({tr("… and %1 more").arg(locale.toString(more))}));
    }
    m_notes = notes();
    const auto character = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, character * 62);
    m_list->header()->resizeSection(1, character * 28);
    m_list->header()->resizeSection(2, character * 22);
    if (webhooks.size() == 1)
        m_list->expandAll();
}

QStringList BulkReplayDialog::notes() const
{
    QStringList notes{replayCountingText(m_offer.counts)};
    const auto *to = other();
    QSet<QString> disabled;
    bool isForeign = false;
    for (const auto &replay : m_plan) {
        if (replay.isDisabled)
            disabled << replay.appSlug;
        isForeign = isForeign || (to && replay.organizationSlug != to->organization.slug);
    }
    if (const auto delivered = deliveredOf(m_plan); !to && delivered > 0)
        notes << counted(delivered, tr("⚠ 1 is delivered already: its webhook gets it once more."),
                         tr("⚠ %1 are delivered already: their webhooks get them once more."));
    if (const auto others = othersThanSentAlerts(m_plan); !others.isEmpty())
        notes << tr("⚠ Not only alerts that were sent, but also: %1.").arg(others.join(u", "_s));
    notes << disabledReceiversText(to ? (to->app.disabled ? 1 : 0) : disabled.size());
    if (isForeign)
        notes << foreignReceiverText(to->organization.name);
    notes << m_offer.waits;
    notes.removeAll(QString());
    return notes;
}

void BulkReplayDialog::tellPace()
{
    QStringList effects;
    const QLocale locale;
    const auto webhooks = m_list->topLevelItemCount();
    if (m_offer.plan.isEmpty()) {
        effects << tr("Nothing that was delivered or tried fulfils “%1”.").arg(m_offer.chosen);
    } else {
        const auto requests = counted(m_plan.size(), tr("1 request"), tr("%1 requests"));
        if (const auto *to = other())
            effects << tr("%1 go to %2 alone, whose installation they name then, signed anew, oldest first.")
                           .arg(requests, to->words());
        else
            effects << tr("%1 go to %2, as recorded, signed anew, oldest first.")
                           .arg(requests, counted(webhooks, tr("1 webhook"), tr("%1 webhooks")));
        effects << tr("Chosen by: %1").arg(m_offer.chosen);
        effects << m_notes;
        effects << tr("At this rate it takes about %1.")
                       .arg(estimateText(std::chrono::seconds((m_longest - 1) / m_rate->value() + 1)));
    }
    if (m_offer.isCut)
        effects << tr("More than %1 fulfil the filter; those that follow can be replayed afterwards.")
                       .arg(locale.toString(m_offer.plan.size()));
    m_effects->setText(effects.join(u'\n'));
    setAccessibleDescription(effects.join(u' '));
}

} // namespace hookdesk
