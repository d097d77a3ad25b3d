// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reportwords.h"

#include "model/tables/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct ReportWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString answerOf(const DeliveryReport &report)
{
    if (report.responseCode != noResponse)
        return (QString::number(report.responseCode) + u' ' + phraseOf(report.responseCode)).trimmed();
    return report.detail.isEmpty() ? wordOf(report.error)
                                   : ReportWordsTexts::tr("%1. %2").arg(wordOf(report.error), report.detail);
}

QString failedText(const DeliveryReport &report, const QString &what)
{
    auto text = report.responseCode == noResponse ? ReportWordsTexts::tr("Failed: %1, no response after %2: %3")
                                                        .arg(what, durationText(report.durationMs), answerOf(report))
                                                  : ReportWordsTexts::tr("Failed: %1 was answered %2 in %3.")
                                                        .arg(what, answerOf(report), durationText(report.durationMs));
    if (report.appDisabled)
        text += u' ' + ReportWordsTexts::tr("With this failure the app was disabled.");
    if (report.nextAttempt)
        text +=
            u' ' + (report.isNextSkipped
                        ? ReportWordsTexts::tr("It is due again at %1, and skipped if the app is still disabled then.")
                        : ReportWordsTexts::tr("It is tried again at %1."))
                       .arg(timeText(*report.nextAttempt));
    return text;
}

} // namespace

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

QString whyItWaits(const EngineStatus &status)
{
    switch (status.state) {
    case EngineState::Paused:
        return ReportWordsTexts::tr(
            "‖ Alerts are held: what is queued is sent once “Hold all alerts” is switched off.");
    case EngineState::Stopped:
    case EngineState::Halted:
        return ReportWordsTexts::tr("✕ Nothing is sent now: what is queued waits. %1").arg(status.detail).trimmed();
    default:
        return {};
    }
}

Message messageOf(const DeliveryReport &report, const QString &what)
{
    if (report.isTakenBack)
        return {Tone::Warning, ReportWordsTexts::tr("Not sent: %1. %2").arg(what, report.detail)};
    switch (report.outcome) {
    case ReportOutcome::Queued:
        return {Tone::Neutral, ReportWordsTexts::tr("On its way: %1.").arg(what)};
    case ReportOutcome::Delivered:
        return {Tone::Good, ReportWordsTexts::tr("Delivered: %1 was answered %2 in %3.")
                                .arg(what, answerOf(report), durationText(report.durationMs))};
    case ReportOutcome::Failed:
        return {report.appDisabled || !report.nextAttempt ? Tone::Bad : Tone::Warning, failedText(report, what)};
    case ReportOutcome::Skipped:
        return {Tone::Warning,
                ReportWordsTexts::tr("Skipped: %1 was recorded and not sent. %2").arg(what, report.detail).trimmed()};
    case ReportOutcome::Refused:
    case ReportOutcome::MissingSentryApp:
    case ReportOutcome::MissingInstallation:
        return {Tone::Bad, ReportWordsTexts::tr("Refused: %1. %2").arg(what, report.detail).trimmed()};
    }
    return {};
}

Message messageOf(const Error &error, const QString &what)
{
    auto text = ReportWordsTexts::tr("Not done: %1. %2").arg(what, error.message);
    if (!error.cause.isEmpty())
        text += u" ("_s + error.cause + u')';
    return {Tone::Bad, text};
}

void addCount(QStringList &counts, qsizetype count, const QString &words)
{
    if (count > 0)
        counts << words.arg(QLocale().toString(count));
}

QStringList countsOf(const BulkReplayProgress &progress)
{
    QStringList counts;
    addCount(counts, progress.delivered, ReportWordsTexts::tr("%1 delivered"));
    addCount(counts, progress.failed, ReportWordsTexts::tr("%1 failed"));
    addCount(counts, progress.skipped, ReportWordsTexts::tr("%1 skipped"));
    addCount(counts, progress.cancelled, ReportWordsTexts::tr("%1 cancelled"));
    if (progress.nextRetry)
        addCount(
            counts, progress.retrying,
            ReportWordsTexts::tr("%1 failed and tried again from %2 on").arg(u"%1"_s, timeText(*progress.nextRetry)));
    else
        addCount(counts, progress.retrying, ReportWordsTexts::tr("%1 failed and to be tried again"));
    addCount(counts, progress.waiting - progress.retrying, ReportWordsTexts::tr("%1 to go"));
    return counts;
}

} // namespace hookdesk
