// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliverybatch.h"

#include "model/tables/whendone.h"
#include "ui/reportwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr qsizetype mostTroubles = 20; ///< told one by one
constexpr qsizetype mostNamed = 50;    ///< in a filter

} // namespace

DeliveryBatch::DeliveryBatch(EngineControl &engine, const QString &what, qsizetype all, MessageArea &place,
                             QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_place(place)
    , m_what(what)
    , m_all(all)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &DeliveryBatch::tell);
    tell();
}

void DeliveryBatch::add(const QString &target, const QFuture<Result<DeliveryReport>> &queued)
{
    whenDone(this, queued, [this, target](const Result<DeliveryReport> &report) {
        if (report && report->outcome == ReportOutcome::Queued)
            follow(target, report->delivery);
        else
            adopt(target, report);
    });
}

void DeliveryBatch::follow(const QString &target, DeliveryId delivery)
{
    whenDone(this, m_engine.finished(delivery),
             [this, target](const Result<DeliveryReport> &ended) { adopt(target, ended); });
}

void DeliveryBatch::adopt(const QString &target, const Result<DeliveryReport> &report)
{
    const auto outcome = report ? report->outcome : ReportOutcome::Refused;
    if (outcome == ReportOutcome::Delivered)
        ++m_delivered;
    else if (outcome == ReportOutcome::Skipped)
        ++m_skipped;
    else if (outcome == ReportOutcome::Failed)
        ++m_failed;
    else
        ++m_refused;
    if (report && !report->requestId.isEmpty() && outcome != ReportOutcome::Refused)
        m_ended.add(report->requestId);
    if (outcome == ReportOutcome::Failed)
        m_failures.add(report->requestId);
    const bool isTrouble = outcome != ReportOutcome::Delivered && outcome != ReportOutcome::Skipped;
    if (isTrouble && m_troubles.size() < mostTroubles)
        m_troubles << (report ? messageOf(*report, target) : messageOf(report.error(), target)).text;
    if (!m_pause.isActive())
        m_pause.start();
}

void DeliveryBatch::Named::add(const QString &requestId)
{
    m_isWhole = m_isWhole && m_ids.size() < mostNamed;
    if (m_isWhole)
        m_ids << requestId;
}

QString DeliveryBatch::Named::filter() const
{
    return m_isWhole && !m_ids.isEmpty() ? u"request-id:"_s + m_ids.join(u',') : QString();
}

void DeliveryBatch::offerToShow()
{
    const auto offer = [this](const QString &text, const QString &filter) {
        if (!filter.isEmpty() && m_bar)
            m_bar->offer(text, [this, filter] { Q_EMIT responsesWanted(filter); });
    };
    offer(counted(m_all, tr("Show response"), tr("Show responses")), m_ended.filter());
    if (m_failed > 0 && m_failed < m_all)
        offer(tr("Show failed"), m_failures.filter());
}

void DeliveryBatch::tell()
{
    const QLocale locale;
    const auto waiting = m_all - m_delivered - m_failed - m_skipped - m_refused;
    QStringList counts;
    addCount(counts, m_delivered, tr("%1 delivered"));
    addCount(counts, m_failed, tr("%1 failed"));
    addCount(counts, m_refused, tr("%1 refused"));
    addCount(counts, m_skipped, tr("%1 skipped, for the app is disabled"));
    addCount(counts, waiting, tr("%1 on their way"));
    const auto lead = tr("%1: %2.").arg(m_what, counts.join(u", "_s));
    auto tone = m_skipped > 0 ? Tone::Warning : Tone::Good;
    if (!m_troubles.isEmpty())
        tone = Tone::Bad;
    else if (waiting > 0)
        tone = Tone::Neutral;
    auto lines = QStringList(lead) + m_troubles;
    if (const auto more = m_failed + m_refused - m_troubles.size(); more > 0)
        lines << tr("… and %1 more; the page Responses shows each.").arg(locale.toString(more));
    m_place.change(m_bar, tone, lines.join(u'\n'));
    if (waiting > 0)
        return;
    offerToShow();
    if (m_bar)
        connect(m_bar, &QObject::destroyed, this, &QObject::deleteLater);
    else
        deleteLater();
}

} // namespace hookdesk
