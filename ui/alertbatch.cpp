// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alertbatch.h"

#include "model/tables/whendone.h"
#include "ui/reportwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

AlertBatch::AlertBatch(EngineControl &engine, const NamedAlerts &alerts, MessageArea &place, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_place(place)
    , m_status(alerts.status)
    , m_all(alerts.alerts.size())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &AlertBatch::tell);
    tell();
    for (const auto &alert : alerts.alerts)
        trigger(alert);
}

void AlertBatch::trigger(const NamedAlert &alert)
{
    whenDone(this, m_engine.trigger(alert.request),
             [this, target = alert.target](const Result<DeliveryReport> &report) {
                 const auto end = [this, target](const Result<DeliveryReport> &ended) { adopt(target, ended); };
                 if (report && report->outcome == ReportOutcome::Queued)
                     whenDone(this, m_engine.finished(report->delivery), end);
                 else
                     end(report);
             });
}

void AlertBatch::adopt(const QString &target, const Result<DeliveryReport> &report)
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
    if (outcome != ReportOutcome::Delivered && outcome != ReportOutcome::Skipped)
        m_troubles << (report ? messageOf(*report, target) : messageOf(report.error(), target)).text;
    if (!m_pause.isActive())
        m_pause.start();
}

void AlertBatch::tell()
{
    const QLocale locale;
    const auto waiting = m_all - m_delivered - m_failed - m_skipped - m_refused;
    QStringList counts;
    const auto add = [&](qsizetype count, const QString &words) {
        if (count > 0)
            counts << words.arg(locale.toString(count));
    };
    add(m_delivered, tr("%1 delivered"));
    add(m_failed, tr("%1 failed"));
    add(m_refused, tr("%1 refused"));
    add(m_skipped, tr("%1 skipped, for the app is disabled"));
    add(waiting, tr("%1 on their way"));
    const auto lead = tr("%1 %2 alerts: %3.").arg(locale.toString(m_all), m_status, counts.join(u", "_s));
    auto tone = m_skipped > 0 ? Tone::Warning : Tone::Good;
    if (!m_troubles.isEmpty())
        tone = Tone::Bad;
    else if (waiting > 0)
        tone = Tone::Neutral;
    m_place.change(m_bar, tone, (QStringList(lead) + m_troubles).join(u'\n'));
    if (waiting == 0)
        deleteLater();
}

} // namespace hookdesk
