// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/support/plainfilter.h"

#include "tests/model/filterworld.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::fuzz
{

namespace
{

/// A to Z in lower case, and nothing else: so LIKE compares.
QString folded(QString text)
{
    for (auto &sign : text) {
        if (sign >= u'A' && sign <= u'Z')
            sign = QChar(sign.unicode() + 0x20);
    }
    return text;
}

bool matches(const TextPattern &pattern, const QString &text)
{
    QStringList parts;
    for (const auto &part : pattern.parts)
        parts << folded(part);
    const auto rest = folded(text);
    if (parts.size() == 1)
        return rest == parts.constFirst();
    const auto last = parts.takeLast();
    const auto first = parts.takeFirst();
    auto at = first.size();
    if (!rest.startsWith(first) || !rest.endsWith(last))
        return false;
    for (const auto &part : parts) {
        const auto found = rest.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.size();
    }
    return at + last.size() <= rest.size();
}

bool isOrganization(const ResponseRow &row, const TextPattern &pattern)
{
    return matches(pattern, row.organizationSlug) || matches(pattern, row.organizationName);
}

bool isApp(const ResponseRow &row, const TextPattern &pattern)
{
    static const QRegularExpression ending(u"^(.*)-[0-9a-f]{6}$"_s);
    const auto made = ending.match(row.appSlug);
    return matches(pattern, row.appSlug) || matches(pattern, row.appName) ||
           (made.hasMatch() && matches(pattern, made.captured(1)));
}

bool hasEvent(const ResponseRow &row, const TextPattern &pattern)
{
    auto action = pattern;
    action.parts.first().prepend(u'.');
    action.parts.prepend({});
    return matches(pattern, row.event) || matches(action, row.event);
}

bool hasText(const ResponseRow &row, const TextPattern &pattern)
{
    const auto url =
        row.app == AppId(17) ? u"http://127.0.0.1:8077/hook"_s : u"http://hooks.test/%1"_s.arg(row.app.value);
    return isOrganization(row, pattern) || matches(pattern, row.appSlug) || matches(pattern, row.appName) ||
           matches(pattern, url) || matches(pattern, row.event);
}

struct Look {
    const ResponseRow &row;
    FilterKey key;

    bool operator()(const TextPattern &pattern) const
    {
        switch (key) {
        case FilterKey::App:
            return isApp(row, pattern);
        case FilterKey::Organization:
            return isOrganization(row, pattern);
        case FilterKey::Event:
            return hasEvent(row, pattern);
        default:
            return hasText(row, pattern);
        }
    }
    bool operator()(const NumberRange &range) const
    {
        const auto isIn = [&range](qint64 number) { return range.first <= number && number <= range.last; };
        switch (key) {
        case FilterKey::Code:
            return isIn(row.responseCode);
        case FilterKey::Attempt:
            return isIn(row.attempt);
        case FilterKey::BulkReplay:
            return false; // none is of one
        default:          // the first alone is of an incident, number 12
            return row.id.value == 1 && isIn(12);
        }
    }
    bool operator()(const RequestIdStart &start) const { return row.requestId.startsWith(start.digits); }
    bool operator()(Age age) const { return (*this)(test::filterNow - age); }
    bool operator()(Instant at) const { return key == FilterKey::Since ? row.at >= at : row.at < at; }
    bool operator()(Outcome outcome) const { return row.outcome == outcome; }
    bool operator()(DeliveryError error) const { return row.error == error; }
    bool operator()(DeliveryKind kind) const { return row.kind == kind; }
    template <class Value>
    bool operator()(Value) const
    {
        return false; // not of responses
    }
};

} // namespace

bool fulfils(const ResponseRow &row, const Filter &filter)
{
    return std::all_of(filter.terms.cbegin(), filter.terms.cend(), [&row](const FilterTerm &term) {
        const bool hasAny = std::any_of(term.values.cbegin(), term.values.cend(), [&](const FilterValue &value) {
            return std::visit(Look{row, term.key}, value);
        });
        return hasAny != term.isNegated;
    });
}

} // namespace hookdesk::fuzz
