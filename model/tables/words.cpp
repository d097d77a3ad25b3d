// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

template <class Enum>
QString chosen(Enum value, std::initializer_list<const char *> texts)
{
    return Texts::tr(texts.begin()[static_cast<size_t>(value)]);
}

} // namespace

QString noValue()
{
    return u"—"_s;
}

QString timeText(Instant at)
{
    return toDateTime(at).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString timeTooltip(Instant at)
{
    const auto utc = toDateTime(at);
    const auto local = utc.toLocalTime();
    return Texts::tr("%1 %2\n%3 UTC")
        .arg(local.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s), local.timeZoneAbbreviation(),
             utc.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
}

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1)
        return Texts::tr("< 1 ms");
    if (milliseconds < 1000)
        return Texts::tr("%1 ms").arg(locale.toString(milliseconds));
    if (milliseconds < 60000)
        return Texts::tr("%1 s").arg(locale.toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
    return Texts::tr("%1 min %2 s").arg(milliseconds / 60000).arg(milliseconds / 1000 % 60);
}

QString estimateText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    const auto minutes = (seconds + 30) / 60;
    if (seconds < 60)
        return Texts::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return Texts::tr("%1 min").arg(minutes);
    return Texts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString wordOf(AppStatus status)
{
    return chosen(status, {QT_TRANSLATE_NOOP("Words", "unpublished"), QT_TRANSLATE_NOOP("Words", "published"),
                           QT_TRANSLATE_NOOP("Words", "internal"), QT_TRANSLATE_NOOP("Words", "publish requested"),
                           QT_TRANSLATE_NOOP("Words", "being deleted")});
}

QString wordOf(InstallationStatus status)
{
    return chosen(status, {QT_TRANSLATE_NOOP("Words", "pending"), QT_TRANSLATE_NOOP("Words", "installed")});
}

QString wordOf(HealthState state)
{
    return chosen(state, {QT_TRANSLATE_NOOP("Words", "no data"), QT_TRANSLATE_NOOP("Words", "healthy"),
                          QT_TRANSLATE_NOOP("Words", "degraded"), QT_TRANSLATE_NOOP("Words", "at risk"),
                          QT_TRANSLATE_NOOP("Words", "broken"), QT_TRANSLATE_NOOP("Words", "disabled")});
}

QString glyphOf(HealthState state)
{
    constexpr std::array glyphs{u"·", u"✓", u"!", u"▲", u"✕", u"⊘"};
    return QString::fromUtf16(glyphs.at(static_cast<size_t>(state)));
}

Tone toneOf(HealthState state)
{
    constexpr std::array tones{Tone::Muted, Tone::Good, Tone::Warning, Tone::Warning, Tone::Bad, Tone::Bad};
    return tones.at(static_cast<size_t>(state));
}

QString stateWords(const HealthRow &row)
{
    const auto state = row.health.state;
    const bool isCounted = row.app.isInternal() || state != HealthState::NoData;
    return glyphOf(state) + u' ' + (isCounted ? wordOf(state) : Texts::tr("not counted"));
}

QString stateText(const HealthRow &row)
{
    const auto days = row.rule.rangeDays;
    switch (row.health.state) {
    case HealthState::NoData:
        return row.app.isInternal() ? Texts::tr("Nothing was counted in the last %1 days.").arg(days)
                                    : Texts::tr("Nothing is counted: only internal apps are judged.");
    case HealthState::Healthy:
        return Texts::tr("Only successes in the last %1 days.").arg(days);
    case HealthState::Degraded:
        return Texts::tr("Errors or timeouts in the last %1 days.").arg(days);
    case HealthState::AtRisk:
        return brinkText(row.health.brink).isEmpty() ? Texts::tr("At least half of what would disable it has happened.")
                                                     : brinkText(row.health.brink);
    case HealthState::Broken:
        return Texts::tr("Its next failure disables it: %1.").arg(reasonWords(row.health.verdict));
    case HealthState::Disabled:
        return row.daysBefore.isEmpty()
                   ? Texts::tr("Alerts are skipped until it is enabled again. Its buffer was cleared when it was "
                               "disabled.")
                   : Texts::tr("Alerts are skipped until it is enabled again. Its buffer was cleared when it was "
                               "disabled; the days that are shown were counted before.");
    }
    return {};
}

QString brinkText(const Brink &brink)
{
    if (brink.byError && brink.byTimeout)
        return Texts::tr("Its next failure that counts disables it.");
    if (brink.byError)
        return Texts::tr("Its next error that counts disables it.");
    return brink.byTimeout ? Texts::tr("Its next timeout disables it.") : QString();
}

QString reasonWords(const BrokenVerdict &verdict)
{
    switch (verdict.reason) {
    case BrokenVerdict::Reason::None:
        return {};
    case BrokenVerdict::Reason::Fatal:
        return Texts::tr("a fatal error on %1").arg(verdict.days.constFirst().toString(Qt::ISODate));
    case BrokenVerdict::Reason::Timeouts:
        return Texts::tr("%1 timeouts on %2")
            .arg(verdict.timeouts)
            .arg(verdict.days.constFirst().toString(Qt::ISODate));
    case BrokenVerdict::Reason::ErrorDays:
        return Texts::tr("errors and no success on each of the %1 days from %2 to %3")
            .arg(verdict.days.size())
            .arg(verdict.days.constFirst().toString(Qt::ISODate), verdict.days.constLast().toString(Qt::ISODate));
    }
    return {};
}

QString wordOf(Outcome outcome)
{
    return chosen(outcome, {QT_TRANSLATE_NOOP("Words", "delivered"), QT_TRANSLATE_NOOP("Words", "failed"),
                            QT_TRANSLATE_NOOP("Words", "skipped")});
}

QString glyphOf(Outcome outcome)
{
    constexpr std::array glyphs{u"✓", u"✕", u"⊘"};
    return QString::fromUtf16(glyphs.at(static_cast<size_t>(outcome)));
}

Tone toneOf(Outcome outcome)
{
    constexpr std::array tones{Tone::Good, Tone::Bad, Tone::Muted};
    return tones.at(static_cast<size_t>(outcome));
}

QString wordOf(AlertStatus status)
{
    switch (status) {
    case AlertStatus::Open:
        return Texts::tr("open");
    case AlertStatus::Resolved:
        return Texts::tr("resolved");
    case AlertStatus::Warning:
        return Texts::tr("warning");
    case AlertStatus::Critical:
        return Texts::tr("critical");
    }
    return {};
}

QString glyphOf(AlertStatus status)
{
    switch (status) {
    case AlertStatus::Open:
        return u"●"_s;
    case AlertStatus::Resolved:
        return u"✓"_s;
    case AlertStatus::Warning:
        return u"!"_s;
    case AlertStatus::Critical:
        return u"▲"_s;
    }
    return {};
}

Tone toneOf(AlertStatus status)
{
    switch (status) {
    case AlertStatus::Open:
        return Tone::Neutral;
    case AlertStatus::Resolved:
        return Tone::Good;
    case AlertStatus::Warning:
        return Tone::Warning;
    case AlertStatus::Critical:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString wordOf(DeliveryState state)
{
    return chosen(state, {QT_TRANSLATE_NOOP("Words", "queued"), QT_TRANSLATE_NOOP("Words", "on its way"),
                          QT_TRANSLATE_NOOP("Words", "delivered"), QT_TRANSLATE_NOOP("Words", "failed"),
                          QT_TRANSLATE_NOOP("Words", "skipped"), QT_TRANSLATE_NOOP("Words", "cancelled")});
}

QString glyphOf(DeliveryState state)
{
    constexpr std::array glyphs{u"…", u"→", u"✓", u"✕", u"⊘", u"–"};
    return QString::fromUtf16(glyphs.at(static_cast<size_t>(state)));
}

Tone toneOf(DeliveryState state)
{
    constexpr std::array tones{Tone::Neutral, Tone::Neutral, Tone::Good, Tone::Bad, Tone::Muted, Tone::Muted};
    return tones.at(static_cast<size_t>(state));
}

QString wordOf(DeliveryError error)
{
    return chosen(error, {QT_TRANSLATE_NOOP("Words", "none"), QT_TRANSLATE_NOOP("Words", "timeout"),
                          QT_TRANSLATE_NOOP("Words", "connection refused"),
                          QT_TRANSLATE_NOOP("Words", "connection reset"), QT_TRANSLATE_NOOP("Words", "host not found"),
                          QT_TRANSLATE_NOOP("Words", "TLS failed"), QT_TRANSLATE_NOOP("Words", "not HTTP"),
                          QT_TRANSLATE_NOOP("Words", "too large"), QT_TRANSLATE_NOOP("Words", "blocked")});
}

QString answerText(Outcome outcome, int responseCode, DeliveryError error)
{
    if (outcome == Outcome::Skipped)
        return noValue();
    return responseCode == noResponse ? wordOf(error) : QString::number(responseCode);
}

QString phraseOf(int responseCode)
{
    static const QHash<int, QString> phrases{{200, u"OK"_s},
                                             {201, u"Created"_s},
                                             {202, u"Accepted"_s},
                                             {204, u"No Content"_s},
                                             {301, u"Moved Permanently"_s},
                                             {302, u"Found"_s},
                                             {307, u"Temporary Redirect"_s},
                                             {308, u"Permanent Redirect"_s},
                                             {400, u"Bad Request"_s},
                                             {401, u"Unauthorized"_s},
                                             {403, u"Forbidden"_s},
                                             {404, u"Not Found"_s},
                                             {405, u"Method Not Allowed"_s},
                                             {408, u"Request Timeout"_s},
                                             {409, u"Conflict"_s},
                                             {410, u"Gone"_s},
                                             {413, u"Content Too Large"_s},
                                             {415, u"Unsupported Media Type"_s},
                                             {422, u"Unprocessable Content"_s},
                                             {429, u"Too Many Requests"_s},
                                             {500, u"Internal Server Error"_s},
                                             {502, u"Bad Gateway"_s},
                                             {503, u"Service Unavailable"_s},
                                             {504, u"Gateway Timeout"_s}};
    return phrases.value(responseCode);
}

QString wordOf(CountedAs counted)
{
    return chosen(counted, {QT_TRANSLATE_NOOP("Words", "nothing"), QT_TRANSLATE_NOOP("Words", "success"),
                            QT_TRANSLATE_NOOP("Words", "error"), QT_TRANSLATE_NOOP("Words", "timeout")});
}

} // namespace hookdesk
