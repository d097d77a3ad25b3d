// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/filter/filterkeys.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct FilterKeysTexts {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

const auto outcomeWords = u"delivered failed skipped"_s;
const auto errorWords = u"timeout refused reset dns tls malformed too_large blocked"_s;
const auto stateWords = u"no-data healthy degraded at-risk broken disabled"_s;
const auto mailWords = u"queued tried-again sending sent given-up cancelled"_s;
const auto statusWords = u"internal published unpublished publish_request_inprogress deletion_in_progress"_s;

const auto auditWords = u"client_secret_revealed client_secrets_exported delivery_cancelled "
                        "internal_integration_disabled internal_integration_reenabled mail_cancelled mail_sent_again "
                        "mail_password_changed mail_password_forgotten setting_changed test_mail_queued "
                        "webhook_pinged webhook_replayed"_s;

QStringList words(const QString &text)
{
    return text.split(u' ');
}

/// One key that takes these words alone.
FilterKeySpec wordsSpec(FilterKey key, const QString &word, const QStringList &values)
{
    return {key, word, values.join(u", "_s), values};
}

QList<FilterKeySpec> makeSpecs()
{
    const auto times = FilterKeysTexts::tr(
        "an age such as 30m, 2h or 7d, a day such as 2026-11-24, or a time such as 2026-11-24T10:00, "
        "with Z behind it for UTC");
    return {
        {FilterKey::Text, {}, FilterKeysTexts::tr("any text"), {}},
        {FilterKey::Code, u"code"_s,
         FilterKeysTexts::tr(
             "a code such as 404, a class such as 4xx, a range such as 400-499, or none for no response"),
         words(u"2xx 3xx 4xx 5xx none 404 429 503"_s)},
        {FilterKey::App, u"app"_s, FilterKeysTexts::tr("the slug or the name of an app, * for any text"), {}},
        {FilterKey::Organization,
         u"org"_s,
         FilterKeysTexts::tr("the slug or the name of an organization, * for any text"),
         {}},
        {FilterKey::Event, u"event"_s,
         FilterKeysTexts::tr("an event such as metric_alert.critical or critical, * for any text"),
         words(u"open warning critical resolved ping.*"_s)},
        wordsSpec(FilterKey::Outcome, u"outcome"_s, words(outcomeWords) + words(errorWords)),
        wordsSpec(FilterKey::Error, u"error"_s, words(errorWords)),
        wordsSpec(FilterKey::State, u"state"_s, words(stateWords)),
        wordsSpec(FilterKey::MailState, u"state"_s, words(mailWords)),
        wordsSpec(FilterKey::Status, u"status"_s, words(statusWords)),
        wordsSpec(FilterKey::AlertState, u"status"_s, words(u"open warning critical resolved"_s)),
        wordsSpec(FilterKey::Installation, u"installation"_s, words(u"installed pending"_s)),
        {FilterKey::Since, u"since"_s, times, words(u"15m 1h 2h 24h 7d"_s), 1},
        {FilterKey::Until, u"until"_s, times, words(u"15m 1h 24h 7d"_s), 1},
        {FilterKey::RequestId,
         u"request-id"_s,
         FilterKeysTexts::tr("a Request-ID, or its first digits (0-9, a-f)"),
         {}},
        {FilterKey::Incident,
         u"incident"_s,
         FilterKeysTexts::tr("the number of an incident such as 12, or a range such as 10-19"),
         {}},
        wordsSpec(FilterKey::Kind, u"kind"_s, words(u"alert replay ping"_s)),
        {FilterKey::Attempt, u"attempt"_s, FilterKeysTexts::tr("a number such as 1, or a range such as 2-4"),
         words(u"1 2 3 4"_s)},
        {FilterKey::BulkReplay,
         u"bulk"_s,
         FilterKeysTexts::tr("the number of a bulk replay such as 3, or a range such as 3-5"),
         {}},
        {FilterKey::AuditEvent, u"event"_s,
         FilterKeysTexts::tr("what was done, such as setting_changed, * for any text"), words(auditWords)},
        {FilterKey::Who, u"who"_s, FilterKeysTexts::tr("a login name, or engine, * for any text"), words(u"engine"_s)},
        {FilterKey::To, u"to"_s, FilterKeysTexts::tr("a mail address, * for any text, such as *@acme.test"), {}}};
}

} // namespace

const QList<FilterKeySpec> &filterKeySpecs()
{
    static const auto specs = makeSpecs();
    return specs;
}

const FilterKeySpec &specOf(FilterKey key)
{
    const auto &specs = filterKeySpecs();
    return *std::find_if(specs.cbegin(), specs.cend(), [key](const auto &spec) { return spec.key == key; });
}

std::optional<FilterKey> filterKeyOf(const QString &word, const FilterKeys &keys)
{
    std::optional<FilterKey> found;
    for (const auto &spec : filterKeySpecs()) {
        if (word.isEmpty() || spec.word != word)
            continue;
        if (keys.contains(spec.key))
            return spec.key;
        if (!found)
            found = spec.key;
    }
    return found;
}

QString filterWordsText(const FilterKeys &keys)
{
    QStringList texts;
    for (const auto &spec : filterKeySpecs()) {
        if (!spec.word.isEmpty() && keys.contains(spec.key))
            texts << spec.word;
    }
    return texts.join(u", "_s);
}

} // namespace hookdesk
