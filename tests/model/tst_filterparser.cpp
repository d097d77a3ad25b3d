// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter language: what is understood as what, and how what is wrong is told.
#include "model/filter/filterkeys.h"
#include "model/filter/filterparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;

namespace
{

using Values = QList<FilterValue>;

FilterKeys allKeys()
{
    FilterKeys keys;
    for (const auto &spec : filterKeySpecs())
        keys << spec.key;
    return keys;
}

TextPattern contains(const QString &text)
{
    return {{u""_s, text, u""_s}};
}

FilterValue whole(const QString &text)
{
    return TextPattern{{text}};
}

Instant utc(const QString &text)
{
    return instantFromMs(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

Q_DECLARE_METATYPE(hookdesk::FilterTerm)
Q_DECLARE_METATYPE(hookdesk::FilterKeys)

class FilterParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWordIsUnderstood_data()
    {
        QTest::addColumn<FilterTerm>("term");
        const auto row = [](const char *text, FilterKey key, const Values &values, bool isNegated = false) {
            QTest::newRow(text) << FilterTerm{key, isNegated, values};
        };
        row("checkout", FilterKey::Text, {contains(u"checkout"_s)});
        row("-checkout", FilterKey::Text, {contains(u"checkout"_s)}, true);
        row("\"two words\"", FilterKey::Text, {contains(u"two words"_s)});
        row("\"code:5xx\"", FilterKey::Text, {contains(u"code:5xx"_s)});
        row("\"a \\\"quote\\\" and \\\\ and \\n\"", FilterKey::Text, {contains(u"a \"quote\" and \\ and \\n"_s)});
        row("a,b", FilterKey::Text, {contains(u"a,b"_s)});
        row("50%*", FilterKey::Text, {contains(u"50%*"_s)});
        row(":x", FilterKey::Text, {contains(u":x"_s)});
        row("--x", FilterKey::Text, {contains(u"-x"_s)}, true);
        row("Ärger", FilterKey::Text, {contains(u"Ärger"_s)});
        row("code:404", FilterKey::Code, {NumberRange{404, 404}});
        row("CODE:4XX", FilterKey::Code, {NumberRange{400, 499}});
        row("code:400-499", FilterKey::Code, {NumberRange{400, 499}});
        row("code:none", FilterKey::Code, {NumberRange{0, 0}});
        row("-code:429,5xx", FilterKey::Code, {NumberRange{429, 429}, NumberRange{500, 599}}, true);
        row("app:deploy-bot", FilterKey::App, {whole(u"deploy-bot"_s)});
        row("app:deploy*", FilterKey::App, {TextPattern{{u"deploy"_s, u""_s}}});
        row("app:\"deploy*\"", FilterKey::App, {whole(u"deploy*"_s)});
        row("app:\"deploy bot\",b", FilterKey::App, {whole(u"deploy bot"_s), whole(u"b"_s)});
        row("app:\"a,b\"", FilterKey::App, {whole(u"a,b"_s)});
        row("app:a:b", FilterKey::App, {whole(u"a:b"_s)});
        row("org:acme", FilterKey::Organization, {whole(u"acme"_s)});
        row("event:critical", FilterKey::Event, {whole(u"critical"_s)});
        row("outcome:failed,timeout", FilterKey::Outcome, {Outcome::Failed, DeliveryError::Timeout});
        row("error:too_large,too-large", FilterKey::Error, {DeliveryError::TooLarge, DeliveryError::TooLarge});
        row("state:at-risk,\"no data\"", FilterKey::State, {HealthState::AtRisk, HealthState::NoData});
        row("status:internal", FilterKey::Status, {AppStatus::Internal});
        row("installation:pending", FilterKey::Installation, {InstallationStatus::Pending});
        row("kind:replay", FilterKey::Kind, {DeliveryKind::Replay});
        row("attempt:2-4", FilterKey::Attempt, {NumberRange{2, 4}});
        row("incident:#12", FilterKey::Incident, {NumberRange{12, 12}});
        row("request-id:0A1b", FilterKey::RequestId, {RequestIdStart{u"0a1b"_s}});
        row("0123456789ABCDEF0123456789abcdef", FilterKey::RequestId,
            {RequestIdStart{u"0123456789abcdef0123456789abcdef"_s}});
        row("since:45s", FilterKey::Since, {Age(45s)});
        row("since:30m", FilterKey::Since, {Age(30min)});
        row("since:2H", FilterKey::Since, {Age(2h)});
        row("until:7d", FilterKey::Until, {Age(168h)});
        row("since:2w", FilterKey::Since, {Age(336h)});
        row("since:2026-11-24", FilterKey::Since, {utc(u"2026-11-23T22:30:00Z"_s)});
        row("until:2026-11-24", FilterKey::Until, {utc(u"2026-11-24T22:30:00Z"_s)});
        row("since:2026-11-24T10:00", FilterKey::Since, {utc(u"2026-11-24T08:30:00Z"_s)});
        row("since:2026-11-24T10:00Z", FilterKey::Since, {utc(u"2026-11-24T10:00:00Z"_s)});
        row("since:2026-11-24t10:00:30z", FilterKey::Since, {utc(u"2026-11-24T10:00:30Z"_s)});
        row("since:2026-11-24T10:00:30.250+02:00", FilterKey::Since, {utc(u"2026-11-24T08:00:30Z"_s) + 250ms});
    }
    void oneWordIsUnderstood()
    {
        QFETCH(FilterTerm, term);
        qputenv("TZ", "XXX-1:30"); // a local time that is not UTC
        const auto filter = parseFilter(QString::fromUtf8(QTest::currentDataTag()), allKeys());
        qputenv("TZ", "UTC");
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        QCOMPARE(filter->terms.size(), 1);
        QVERIFY(filter->terms.constFirst() == term);
    }

    void wordsAreJoinedInTheirOrder()
    {
        const auto filter = parseFilter(u"  code:5xx\tapp:a  -code:429 late "_s, allKeys());
        QVERIFY(filter);
        FilterKeys keys;
        for (const auto &term : filter->terms)
            keys << term.key;
        QCOMPARE(keys, (FilterKeys{FilterKey::Code, FilterKey::App, FilterKey::Code, FilterKey::Text}));
        QVERIFY(!dependsOnTime(*filter));
        QVERIFY(dependsOnTime(*parseFilter(u"x since:2h"_s, allKeys())));
        QVERIFY(parseFilter(u" "_s, allKeys())->isEmpty());
    }

    void aWordMeansWhatItsRowsHave()
    {
        const auto term = [](const QString &text, FilterKey key) {
            return parseFilter(text, {FilterKey::Text, key})->terms.constFirst();
        };
        QCOMPARE(term(u"state:broken"_s, FilterKey::State),
                 (FilterTerm{FilterKey::State, false, {HealthState::Broken}}));
        QCOMPARE(term(u"state:tried-again"_s, FilterKey::MailState),
                 (FilterTerm{FilterKey::MailState, false, {MailStanding::TriedAgain}}));
        QCOMPARE(term(u"status:resolved"_s, FilterKey::AlertState),
                 (FilterTerm{FilterKey::AlertState, false, {AlertStatus::Resolved}}));
        QVERIFY(!parseFilter(u"state:broken"_s, {FilterKey::MailState}));
        QVERIFY(!parseFilter(u"status:critical"_s, {FilterKey::Status}));
    }

    void everyValueOfferedIsTaken()
    {
        for (const auto &spec : filterKeySpecs()) {
            for (const auto &value : spec.offered)
                QVERIFY2(parseFilter(spec.word + u':' + value, {spec.key}), qPrintable(spec.word + u':' + value));
        }
    }

    void aWrongWordIsNamedWithWhatIsAllowed_data()
    {
        QTest::addColumn<FilterKeys>("keys");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *text, const QString &wrong, const QString &message,
                            const FilterKeys &keys = allKeys()) { QTest::newRow(text) << keys << wrong << message; };
        const FilterKeys few{FilterKey::Text, FilterKey::App, FilterKey::Organization};
        row("x cod:404 y", u"cod:404"_s,
            u"There is no filter word “cod:”. Words here: app, org. Put a text with a colon in quotation marks."_s,
            few);
        row("http://x", u"http://x"_s,
            u"There is no filter word “http:”. Words here: app, org. Put a text with a colon in quotation marks."_s,
            few);
        row("code:404", u"code:404"_s, u"“code:” does not apply to these rows. Words here: app, org."_s, few);
        row("code:4x4", u"4x4"_s,
            u"“4x4” is no value of “code:”. Allowed: a code such as 404, a class such as 4xx, a range such as "
            "400-499, or none for no response."_s);
        row("code:200,99", u"99"_s, u"“99” is no value of “code:”"_s);
        row("code:499-400", u"499-400"_s, u"“499-400” is no value of “code:”"_s);
        row("code:4*", u"4*"_s, u"“4*” is no value of “code:”"_s);
        row("code:99999999999999999999", u"99999999999999999999"_s, u"is no value of “code:”"_s);
        row("code:٤٠٤", u"٤٠٤"_s, u"is no value of “code:”"_s);
        row("code:", u"code:"_s, u"“code:” needs a value. Allowed: a code such as 404"_s);
        row("code:404,", u"code:404,"_s, u"“code:” needs a value."_s);
        row("app:\"\"", u"app:\"\""_s, u"“app:” needs a value. Allowed: the slug or the name of an app"_s);
        row("outcome:late", u"late"_s,
            u"“late” is no value of “outcome:”. Allowed: delivered, failed, skipped, timeout, refused, reset, dns, "
            "tls, malformed, too_large, blocked."_s);
        row("error:failed", u"failed"_s,
            u"Allowed: timeout, refused, reset, dns, tls, malformed, too_large, blocked."_s);
        row("state:risky", u"risky"_s, u"Allowed: no-data, healthy, degraded, at-risk, broken, disabled."_s);
        row("status:gone", u"gone"_s, u"“gone” is no value of “status:”"_s);
        row("kind:mail", u"mail"_s, u"Allowed: alert, replay, ping."_s);
        row("attempt:x", u"x"_s, u"Allowed: a number such as 1, or a range such as 2-4."_s);
        row("incident:0", u"0"_s, u"“0” is no value of “incident:”"_s);
        row("request-id:xyz", u"xyz"_s, u"Allowed: a Request-ID, or its first digits (0-9, a-f)."_s);
        row("since:yesterday", u"yesterday"_s, u"Allowed: an age such as 30m, 2h or 7d, a day such as 2026-11-24"_s);
        row("since:2026-02-30", u"2026-02-30"_s, u"“2026-02-30” is no value of “since:”"_s);
        row("since:2026-11-24T25:00", u"2026-11-24T25:00"_s, u"is no value of “since:”"_s);
        row("since:999999d", u"999999d"_s, u"is no value of “since:”"_s);
        row("since:1h,2h", u"since:1h,2h"_s, u"“since:” takes one value."_s);
        row("a - b", u"-"_s, u"“-” stands before what is to be left out, as in -code:429."_s);
        row("a \"\"", u"\"\""_s, u"There is nothing between the quotation marks."_s);
        row("a \"b c", u"\"b c"_s, u"A quotation mark is missing at the end of a text."_s);
        row("a\x01z", QString(QChar(1)), u"The filter holds a control character (U+0001): remove it."_s);
    }
    void aWrongWordIsNamedWithWhatIsAllowed()
    {
        QFETCH(FilterKeys, keys);
        QFETCH(QString, wrong);
        QFETCH(QString, message);
        const auto text = QString::fromUtf8(QTest::currentDataTag());
        const auto filter = parseFilter(text, keys);
        QVERIFY(!filter);
        QVERIFY2(filter.error().message.contains(message), qPrintable(filter.error().message));
        QCOMPARE(text.mid(filter.error().position, filter.error().length), wrong);
    }

    void whatIsTooMuchIsRefused()
    {
        const auto withNul = u"app:a"_s + QChar(0) + u"b"_s;
        QCOMPARE(parseFilter(withNul, allKeys()).error().message,
                 u"The filter holds a control character (U+0000): remove it."_s);
        QCOMPARE(parseFilter(QString(2001, u'x'), allKeys()).error().message,
                 u"A filter has at most 2000 characters; this one has 2001."_s);
        QVERIFY(parseFilter(QString(2000, u'x'), allKeys()));
        QCOMPARE(parseFilter(u"code:1xx"_s + u",404"_s.repeated(100), allKeys()).error().message,
                 u"“code:” takes at most 100 values."_s);
        QCOMPARE(parseFilter(u"x "_s.repeated(201), allKeys()).error().message,
                 u"A filter has at most 200 words and values."_s);
        const auto longValue = parseFilter(u"code:"_s + QString(1900, u'9'), allKeys());
        QVERIFY(longValue.error().message.size() < 300);
    }
};

QTEST_GUILESS_MAIN(FilterParserTest)
#include "tst_filterparser.moc"
