// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each key of the filter language makes of its values.
#include "model/filter/filterkeys.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

using Value = std::optional<FilterValue>;

/// The members of an enum, whose numbers run from 0 to `last`, by their words; blanks and both dashes are one.
template <class Enum, class Text>
Value namedBy(const QString &text, Enum last, Text word)
{
    const auto plain = [](QString text) { return text.toLower().replace(u'_', u'-').replace(u' ', u'-'); };
    for (int number = 0; number <= static_cast<int>(last); ++number) {
        const auto value = static_cast<Enum>(number);
        if (plain(word(value)) == plain(text))
            return value;
    }
    return std::nullopt;
}

Value outcomeOf(const QString &text)
{
    return namedBy(text, Outcome::Skipped, [](Outcome outcome) { return textOf(outcome); });
}

Value errorOf(const QString &text)
{
    return text.isEmpty() ? Value() : namedBy(text, DeliveryError::Blocked, [](auto error) { return textOf(error); });
}

Value kindOf(const QString &text)
{
    return namedBy(text, DeliveryKind::Ping, [](DeliveryKind kind) { return textOf(kind); });
}

Value stateOf(const QString &text)
{
    return namedBy(text, HealthState::Disabled, [](HealthState state) { return textOf(state); });
}

/// The words of the workspace file.
Value statusOf(const QString &text)
{
    static const QStringList words{u"unpublished"_s, u"published"_s, u"internal"_s, u"publish_request_inprogress"_s,
                                   u"deletion_in_progress"_s};
    return namedBy(text, AppStatus::DeletionInProgress,
                   [](AppStatus status) { return words.at(static_cast<int>(status)); });
}

Value installationOf(const QString &text)
{
    static const QStringList words{u"pending"_s, u"installed"_s};
    return namedBy(text, InstallationStatus::Installed,
                   [](InstallationStatus status) { return words.at(static_cast<int>(status)); });
}

Value alertStateOf(const QString &text)
{
    const auto status = alertStatusFromAction(text.toLower());
    return status ? Value(*status) : std::nullopt;
}

/// The words of its spec, in the order of the enum.
Value mailStateOf(const QString &text)
{
    return namedBy(text, MailStanding::Cancelled, [](MailStanding standing) {
        return specOf(FilterKey::MailState).offered.at(static_cast<int>(standing));
    });
}

/// `12`, `#12` or `10-19`, nothing below `least` nor above `most`.
Value rangeOf(const QString &text, qint64 least, qint64 most)
{
    static const QRegularExpression form(u"^#?([0-9]{1,15})(?:-#?([0-9]{1,15}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = match.captured(1).toLongLong();
    const auto last = match.hasCaptured(2) ? match.captured(2).toLongLong() : first;
    if (first < least || last > most || first > last)
        return std::nullopt;
    return NumberRange{first, last};
}

Value codeOf(const QString &text)
{
    static const QRegularExpression codes(u"^[1-9]xx$"_s, QRegularExpression::CaseInsensitiveOption);
    if (text.compare(u"none"_s, Qt::CaseInsensitive) == 0)
        return NumberRange{noResponse, noResponse};
    if (codes.match(text).hasMatch()) {
        const int first = text.at(0).digitValue() * 100;
        return NumberRange{first, first + 99};
    }
    return text.startsWith(u'#') ? std::nullopt : rangeOf(text, 100, 999);
}

std::optional<Age> ageOf(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,5})([smhdw])$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 amount = match.captured(1).toLongLong();
    switch (match.captured(2).at(0).toLower().unicode()) {
    case u's':
        return amount * 1s;
    case u'm':
        return amount * 1min;
    case u'h':
        return amount * 1h;
    case u'd':
        return amount * 24h;
    default:
        return amount * 24h * 7;
    }
}

/// A day is the whole day: it is over, for `until:`, when the next begins. Without a zone it is local, as times are
/// shown.
Value timeOf(const QString &text, bool isEnd)
{
    static const QRegularExpression day(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    static const QRegularExpression time(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto age = ageOf(text))
        return *age;
    QDateTime at;
    if (day.match(text).hasMatch()) {
        if (const auto date = QDate::fromString(text, Qt::ISODate); date.isValid())
            at = date.addDays(isEnd ? 1 : 0).startOfDay();
    } else if (time.match(text).hasMatch()) {
        at = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
    }
    return at.isValid() ? Value(instantFromMs(at.toMSecsSinceEpoch())) : std::nullopt;
}

Value requestIdOf(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{1,32}$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() ? Value(RequestIdStart{text.toLower()}) : std::nullopt;
}

} // namespace

std::optional<FilterValue> filterValue(FilterKey key, const QStringList &parts)
{
    const auto text = parts.join(u'*');
    switch (key) {
    case FilterKey::Text:
        return TextPattern{{QString(), text, QString()}};
    case FilterKey::App:
    case FilterKey::Organization:
    case FilterKey::Event:
    case FilterKey::AuditEvent:
    case FilterKey::Who:
    case FilterKey::To:
        return TextPattern{parts};
    case FilterKey::Code:
        return codeOf(text);
    case FilterKey::Outcome: {
        const auto outcome = outcomeOf(text);
        return outcome ? outcome : errorOf(text);
    }
    case FilterKey::Error:
        return errorOf(text);
    case FilterKey::State:
        return stateOf(text);
    case FilterKey::MailState:
        return mailStateOf(text);
    case FilterKey::Status:
        return statusOf(text);
    case FilterKey::AlertState:
        return alertStateOf(text);
    case FilterKey::Installation:
        return installationOf(text);
    case FilterKey::Since:
        return timeOf(text, false);
    case FilterKey::Until:
        return timeOf(text, true);
    case FilterKey::RequestId:
        return requestIdOf(text);
    case FilterKey::Incident:
    case FilterKey::BulkReplay:
        return rangeOf(text, 1, std::numeric_limits<qint64>::max());
    case FilterKey::Kind:
        return kindOf(text);
    case FilterKey::Attempt:
        return rangeOf(text, 0, std::numeric_limits<int>::max());
    }
    return std::nullopt;
}

bool dependsOnTime(const Filter &filter)
{
    return std::any_of(filter.terms.cbegin(), filter.terms.cend(), [](const FilterTerm &term) {
        return std::any_of(term.values.cbegin(), term.values.cend(),
                           [](const FilterValue &value) { return std::holds_alternative<Age>(value); });
    });
}

} // namespace hookdesk
