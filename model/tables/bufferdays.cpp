// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/bufferdays.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(BufferDays)
};

int total(const BufferDay &day)
{
    return day.success + day.error + day.timeout;
}

} // namespace

DayKind dayKind(const BufferDay &day)
{
    if (total(day) == 0)
        return DayKind::NoCounts;
    if (day.error > 0 && day.success == 0)
        return DayKind::ErrorDay;
    if (day.timeout > 0 && day.timeout >= day.error)
        return DayKind::Timeouts;
    return day.error > 0 ? DayKind::Mixed : DayKind::Good;
}

QString glyphOf(DayKind kind)
{
    constexpr std::array glyphs{u"·", u"✓", u"!", u"◷", u"✕"};
    return QString::fromUtf16(glyphs.at(static_cast<size_t>(kind)));
}

Tone toneOf(DayKind kind)
{
    constexpr std::array tones{Tone::Muted, Tone::Good, Tone::Warning, Tone::Late, Tone::Bad};
    return tones.at(static_cast<size_t>(kind));
}

QString wordOf(DayKind kind)
{
    switch (kind) {
    case DayKind::NoCounts:
        return Texts::tr("nothing counted");
    case DayKind::Good:
        return Texts::tr("successes only");
    case DayKind::Mixed:
        return Texts::tr("some errors");
    case DayKind::Timeouts:
        return Texts::tr("timeouts");
    case DayKind::ErrorDay:
        return Texts::tr("error day: errors and no success");
    }
    return {};
}

double failureShare(const BufferDay &day)
{
    return total(day) == 0 ? 0 : static_cast<double>(day.error + day.timeout) / total(day);
}

QString dayText(const BufferDay &day)
{
    const auto kind = dayKind(day);
    const auto head = Texts::tr("%1 (UTC)\n%2 %3").arg(day.day.toString(Qt::ISODate), glyphOf(kind), wordOf(kind));
    if (kind == DayKind::NoCounts)
        return head;
    const QLocale locale;
    return head + u'\n' +
           Texts::tr("successes: %1, errors: %2, timeouts: %3")
               .arg(locale.toString(day.success), locale.toString(day.error), locale.toString(day.timeout));
}

} // namespace hookdesk
