// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reportwords.h"

#include "model/tables/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString answerOf(const DeliveryReport &report)
{
    if (report.responseCode != noResponse)
        return (QString::number(report.responseCode) + u' ' + phraseOf(report.responseCode)).trimmed();
    return report.detail.isEmpty() ? wordOf(report.error)
                                   : Texts::tr("%1. %2").arg(wordOf(report.error), report.detail);
}

QString failedText(const DeliveryReport &report, const QString &what)
{
    auto text = report.responseCode == noResponse ? Texts::tr("Failed: %1, no response after %2: %3")
                                                        .arg(what, durationText(report.durationMs), answerOf(report))
                                                  : Texts::tr("Failed: %1 was answered %2 in %3.")
                                                        .arg(what, answerOf(report), durationText(report.durationMs));
    if (report.nextAttempt)
        text += u' ' + Texts::tr("It is tried again at %1.").arg(timeText(*report.nextAttempt));
    if (report.appDisabled)
        text += u' ' + Texts::tr("With this failure the app was disabled.");
    return text;
}

} // namespace

Message messageOf(const DeliveryReport &report, const QString &what)
{
    switch (report.outcome) {
    case ReportOutcome::Queued:
        return {Tone::Neutral, Texts::tr("On its way: %1.").arg(what)};
    case ReportOutcome::Delivered:
        return {Tone::Good, Texts::tr("Delivered: %1 was answered %2 in %3.")
                                .arg(what, answerOf(report), durationText(report.durationMs))};
    case ReportOutcome::Failed:
        return {report.appDisabled || !report.nextAttempt ? Tone::Bad : Tone::Warning, failedText(report, what)};
    case ReportOutcome::Skipped:
        return {Tone::Warning,
                Texts::tr("Skipped: %1 was recorded and not sent. %2").arg(what, report.detail).trimmed()};
    case ReportOutcome::Refused:
    case ReportOutcome::MissingSentryApp:
    case ReportOutcome::MissingInstallation:
        return {Tone::Bad, Texts::tr("Refused: %1. %2").arg(what, report.detail).trimmed()};
    }
    return {};
}

Message messageOf(const Error &error, const QString &what)
{
    auto text = Texts::tr("Not done: %1. %2").arg(what, error.message);
    if (!error.cause.isEmpty())
        text += u" ("_s + error.cause + u')';
    return {Tone::Bad, text};
}

} // namespace hookdesk
