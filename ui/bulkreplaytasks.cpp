// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulkreplaytasks.h"

#include "model/store/bulkreplays.h"
#include "model/store/storedsettings.h"
#include "model/tables/whendone.h"
#include "ui/bulkreplaynotice.h"
#include "ui/dialogs/bulkreplaydialog.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr int mostAtOnce = 100000; ///< what a person can oversee, and the dialog can hold

} // namespace

BulkReplayTasks::BulkReplayTasks(const DeskContext &desk, MessageArea &place, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_place(place)
    , m_parent(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &BulkReplayTasks::look);
    connect(&desk.store, &Store::changed, this, [this](Topics topics) {
        if (topics & Topic::Deliveries && !m_pause.isActive())
            m_pause.start();
    });
    look();
}

void BulkReplayTasks::askAbout(const Filter &filter, const QString &text)
{
    const auto plan = m_desk.store.read([filter, now = m_desk.clock.now()](Connection &connection) {
        return ReplayPlan(connection).of(filter, now, mostAtOnce + 1);
    });
    ask(plan, text.isEmpty() ? tr("all responses") : text);
}

void BulkReplayTasks::askAbout(const QList<DeliveryId> &deliveries, qsizetype attempts)
{
    const auto plan =
        m_desk.store.read([deliveries](Connection &connection) { return ReplayPlan(connection).of(deliveries); });
    const auto responses = counted(attempts, tr("1 selected response"), tr("%1 selected responses"));
    ask(plan, deliveries.size() == attempts
                  ? responses
                  : counted(deliveries.size(), tr("%2, which are of 1 delivery"), tr("%2, which are of %1 deliveries"))
                        .arg(responses));
}

void BulkReplayTasks::ask(const QFuture<Result<QList<PlannedReplay>>> &plan, const QString &chosen)
{
    const auto readTerms = [](Connection &connection) -> Result<std::pair<Receivers, Settings>> {
        HOOKDESK_TRY_ASSIGN(receivers, Receivers::read(connection));
        HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
        return std::pair(receivers, settings);
    };
    const auto terms = m_desk.store.read(readTerms);
    whenDone(this, terms, [this, plan, chosen](const Result<std::pair<Receivers, Settings>> &terms) {
        whenDone(this, plan, [this, terms, chosen](const Result<QList<PlannedReplay>> &plan) {
            if (!plan || !terms) {
                m_place.post(messageOf(plan ? terms.error() : plan.error(), tr("what would be replayed")));
                return;
            }
            BulkReplayOffer offer{*plan, chosen, terms->first.installations, terms->second.replayRatePerHost,
                                  terms->second.replayCounts};
            offer.waits = whyItWaits(m_desk.engine.status());
            offer.isCut = offer.plan.size() > mostAtOnce;
            offer.plan = offer.plan.first(std::min<qsizetype>(offer.plan.size(), mostAtOnce));
            auto *dialog = new BulkReplayDialog(offer, m_parent);
            connect(dialog, &BulkReplayDialog::requested, this, &BulkReplayTasks::start);
            Q_EMIT dialogWanted(dialog);
        });
    });
}

void BulkReplayTasks::start(const BulkReplayRequest &asked)
{
    auto request = asked;
    request.actor = m_desk.actor;
    whenDone(this, m_desk.engine.replayAll(request), [this](const Result<BulkReplayId> &id) {
        if (id)
            noticeOf(*id);
        else
            m_place.post(messageOf(id.error(), tr("the bulk replay")));
        look();
    });
}

/// One look at a time: while deliveries come in, the next begins when this one is shown.
void BulkReplayTasks::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    const auto unfinished =
        m_desk.store.read([](Connection &connection) { return BulkReplays(connection).unfinished(); });
    whenDone(this, unfinished, [this](const Result<QList<BulkReplayProgress>> &unfinished) {
        m_isLooking = false;
        if (unfinished)
            adopt(*unfinished);
    });
}

void BulkReplayTasks::adopt(const QList<BulkReplayProgress> &unfinished)
{
    QList<BulkReplayId> ended = m_notices.keys();
    for (const auto &progress : unfinished) {
        ended.removeOne(progress.replay.id);
        noticeOf(progress.replay.id)->show(progress, m_desk.clock.now());
    }
    for (const auto &id : std::as_const(ended)) {
        if (auto *notice = m_notices.take(id).data())
            notice->deleteLater();
        tellEnd(id);
    }
}

BulkReplayNotice *BulkReplayTasks::noticeOf(BulkReplayId id)
{
    auto &notice = m_notices[id];
    if (notice)
        return notice;
    notice = new BulkReplayNotice(m_parent);
    m_place.add(notice);
    const auto tell = [this](const auto &done) {
        if (!done)
            m_place.post(messageOf(done.error(), tr("the bulk replay")));
        look();
    };
    connect(notice, &BulkReplayNotice::holdWanted, this,
            [this, id, tell] { whenDone(this, m_desk.engine.holdReplays(id, m_desk.actor), tell); });
    connect(notice, &BulkReplayNotice::goOnWanted, this,
            [this, id, tell] { whenDone(this, m_desk.engine.continueReplays(id, m_desk.actor), tell); });
    connect(notice, &BulkReplayNotice::cancelWanted, this,
            [this, id, tell] { whenDone(this, m_desk.engine.cancelReplays(id, m_desk.actor), tell); });
    return notice;
}

void BulkReplayTasks::tellEnd(BulkReplayId id)
{
    const auto progress =
        m_desk.store.read([id](Connection &connection) { return BulkReplays(connection).progress(id); });
    whenDone(this, progress, [this, id](const Result<std::optional<BulkReplayProgress>> &progress) {
        if (!progress || !*progress)
            return;
        const auto &done = **progress;
        const auto counts = countsOf(done).join(u", "_s);
        const bool isWhole = done.failed == 0 && done.cancelled == 0 && done.skipped == 0;
        auto bar = m_place.post(isWhole ? Tone::Good : Tone::Warning,
                                tr("Bulk replay of %1 has ended: %2. Chosen by: %3.")
                                    .arg(QLocale().toString(done.total), counts, done.replay.chosen));
        bar->offer(tr("Show"), [this, id] { Q_EMIT responsesWanted(u"bulk:%1"_s.arg(id.value)); });
        if (done.failed > 0)
            bar->offer(tr("Show failed"),
                       [this, id] { Q_EMIT responsesWanted(u"bulk:%1 outcome:failed"_s.arg(id.value)); });
    });
}

} // namespace hookdesk
