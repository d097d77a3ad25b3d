// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/filter/filterparser.h"

#include "model/filter/filterkeys.h"
#include "model/filter/filterwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr qsizetype mostCharacters = 2000;
constexpr qsizetype mostValues = 200; ///< of a whole filter: each is a condition of one statement

using Failure = tl::unexpected<FilterError>;

struct FilterParserTexts {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

template <class Place>
Failure refusal(const Place &place, const QString &message)
{
    return Failure(FilterError{message, place.position, place.length});
}

/// A text that people typed, short enough for a sentence.
QString shown(const QString &text)
{
    constexpr int most = 60;
    return text.size() <= most ? text : text.left(most) + u'…';
}

/// What no filter may hold: the store would end the text there, and nobody sees it.
std::optional<FilterError> unusableIn(const QString &text)
{
    if (text.size() > mostCharacters)
        return FilterError{FilterParserTexts::tr("A filter has at most %1 characters; this one has %2.")
                               .arg(mostCharacters)
                               .arg(text.size()),
                           mostCharacters, text.size() - mostCharacters};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto sign = text.at(at);
        if (sign.category() == QChar::Other_Control && !sign.isSpace())
            return FilterError{FilterParserTexts::tr("The filter holds a control character (U+%1): remove it.")
                                   .arg(sign.unicode(), 4, 16, QChar(u'0')),
                               at, 1};
    }
    return std::nullopt;
}

tl::expected<FilterKey, FilterError> keyOf(const FilterWord &word, const FilterKeys &keys)
{
    static const QRegularExpression requestId(u"^[0-9a-f]{32}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (word.key.isEmpty()) {
        // What is quoted on the phone, pasted.
        const bool isRequestId =
            keys.contains(FilterKey::RequestId) && requestId.match(word.values.constFirst().text()).hasMatch();
        return isRequestId ? FilterKey::RequestId : FilterKey::Text;
    }
    const auto key = filterKeyOf(word.key.toLower(), keys);
    if (key && keys.contains(*key))
        return *key;
    const auto sentence =
        key ? FilterParserTexts::tr("“%1:” does not apply to these rows. Words here: %2.")
            : FilterParserTexts::tr("There is no filter word “%1:”. Words here: %2. Put a text with a colon in "
                                    "quotation marks.");
    return refusal(word, sentence.arg(shown(word.key), filterWordsText(keys)));
}

tl::expected<FilterValue, FilterError> valueOf(const FilterKeySpec &spec, const FilterWord &word,
                                               const FilterWordValue &value)
{
    const bool isEmpty = value.text().isEmpty();
    if (isEmpty && spec.key == FilterKey::Text)
        return refusal(word, word.isNegated
                                 ? FilterParserTexts::tr("“-” stands before what is to be left out, as in -code:429.")
                                 : FilterParserTexts::tr("There is nothing between the quotation marks."));
    if (isEmpty)
        return refusal(word, FilterParserTexts::tr("“%1:” needs a value. Allowed: %2.").arg(spec.word, spec.allowed));
    const auto understood = filterValue(spec.key, value.parts);
    if (!understood)
        return refusal(value, FilterParserTexts::tr("“%1” is no value of “%2:”. Allowed: %3.")
                                  .arg(shown(value.text()), spec.word, spec.allowed));
    return *understood;
}

tl::expected<FilterTerm, FilterError> termOf(const FilterWord &word, const FilterKeys &keys)
{
    if (word.isOpen)
        return refusal(word, FilterParserTexts::tr("A quotation mark is missing at the end of a text."));
    const auto key = keyOf(word, keys);
    if (!key)
        return Failure(key.error());
    const auto &spec = specOf(*key);
    if (word.values.size() > spec.mostValues)
        return refusal(
            word, spec.mostValues == 1
                      ? FilterParserTexts::tr("“%1:” takes one value.").arg(spec.word)
                      : FilterParserTexts::tr("“%1:” takes at most %2 values.").arg(spec.word).arg(spec.mostValues));
    FilterTerm term{.key = *key, .isNegated = word.isNegated, .values = {}};
    for (const auto &typed : word.values) {
        auto value = valueOf(spec, word, typed);
        if (!value)
            return Failure(value.error());
        term.values << *std::move(value);
    }
    return term;
}

} // namespace

tl::expected<Filter, FilterError> parseFilter(const QString &text, const FilterKeys &keys)
{
    if (const auto error = unusableIn(text))
        return Failure(*error);
    Filter filter;
    qsizetype values = 0;
    for (const auto &word : filterWords(text)) {
        auto term = termOf(word, keys);
        if (!term)
            return Failure(term.error());
        values += term->values.size();
        if (values > mostValues)
            return refusal(word, FilterParserTexts::tr("A filter has at most %1 words and values.").arg(mostValues));
        filter.terms << *std::move(term);
    }
    return filter;
}

} // namespace hookdesk
