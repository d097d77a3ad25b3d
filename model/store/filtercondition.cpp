// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/filtercondition.h"

#include "model/store/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// A text for LIKE, whose own signs are escaped.
QString likeText(const TextPattern &pattern)
{
    QStringList parts;
    for (auto part : pattern.parts)
        parts << part.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return parts.join(u'%');
}

/// What the places of a condition are bound to, in turn.
struct Bound {
    Instant now;

    SqlValues operator()(const TextPattern &pattern) const { return {likeText(pattern)}; }
    SqlValues operator()(const NumberRange &range) const { return {range.first, range.last}; }
    SqlValues operator()(const RequestIdStart &start) const
    {
        return {start.digits, QString(start.digits + u'g')}; // behind all that begin so
    }
    SqlValues operator()(Age age) const { return {column(now - age)}; }
    template <class Value>
    SqlValues operator()(Value value) const
    {
        return {column(value)};
    }
};

/// None when the list has it not.
const FilterColumn *columnFor(FilterKey key, const FilterValue &value, FilterColumns columns)
{
    // A failure word is an outcome to people.
    const auto asked = std::holds_alternative<DeliveryError>(value) ? FilterKey::Error : key;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [asked](const auto &column) { return column.key == asked; });
    return found == columns.end() ? nullptr : &*found;
}

/// A text with its places bound to a value.
SqlCondition boundTo(const FilterValue &value, const char *sql, Instant now)
{
    SqlCondition condition{sql, {}};
    const auto bound = std::visit(Bound{now}, value);
    for (qsizetype place = 0; place < condition.sql.count('?'); ++place)
        condition.values << bound.at(place % bound.size());
    return condition;
}

/// In the order of the columns, in which the store looks at them: what is told quickest spares it the rest.
QList<FilterTerm> ordered(QList<FilterTerm> terms, FilterColumns columns)
{
    const auto place = [columns](const FilterTerm &term) {
        return std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.key == term.key; });
    };
    std::stable_sort(terms.begin(), terms.end(),
                     [&place](const auto &one, const auto &other) { return place(one) < place(other); });
    return terms;
}

} // namespace

FilterKeys keysOf(FilterColumns columns)
{
    FilterKeys keys;
    for (const auto &column : columns)
        keys << column.key;
    return keys;
}

SqlCondition conditionOf(const Filter &filter, FilterColumns columns, Instant now)
{
    QByteArrayList terms;
    SqlValues values;
    for (const auto &term : ordered(filter.terms, columns)) {
        QByteArrayList alternatives;
        for (const auto &value : term.values) {
            const auto *column = columnFor(term.key, value, columns);
            if (!column || !column->condition)
                continue;
            const auto condition = boundTo(value, column->condition, now);
            values << condition.values;
            alternatives << condition.sql;
        }
        if (!alternatives.isEmpty()) // a condition may be NULL
            terms << '(' + alternatives.join(" OR ") + (term.isNegated ? ") IS NOT TRUE" : ")");
    }
    return {terms.isEmpty() ? QByteArrayLiteral("TRUE") : terms.join(" AND "), values};
}

QList<SqlCondition> candidatesOf(const Filter &filter, FilterColumns columns, Instant now)
{
    QList<SqlCondition> all;
    for (const auto &term : filter.terms) {
        SqlCondition candidates;
        const auto add = [&](const FilterValue &value) {
            const auto *column = columnFor(term.key, value, columns);
            if (!column || !column->candidates)
                return false;
            const auto some = boundTo(value, column->candidates, now);
            candidates.sql += (candidates.sql.isEmpty() ? "" : " UNION ALL ") + some.sql;
            candidates.values << some.values;
            return true;
        };
        if (!term.isNegated && !term.values.isEmpty() && std::all_of(term.values.cbegin(), term.values.cend(), add))
            all << candidates;
    }
    return all;
}

} // namespace hookdesk
