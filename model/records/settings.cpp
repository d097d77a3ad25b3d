// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct SettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int day = 86400;

SettingSpec number(const char *key, int Settings::*field, int minimum, int maximum, const QString &help)
{
    return {QString::fromLatin1(key), field, minimum, maximum, help};
}

template <class Field>
SettingSpec setting(const char *key, Field field, const QString &help)
{
    return {QString::fromLatin1(key), field, 0, 0, help};
}

constexpr std::pair<const char *, MailSecurity> securities[] = {
    {"none", MailSecurity::None}, {"starttls", MailSecurity::StartTls}, {"tls", MailSecurity::Tls}};

QString allowedValues(const SettingSpec &spec)
{
    if (std::holds_alternative<int Settings::*>(spec.field))
        return SettingsTexts::tr("a whole number from %1 to %2").arg(spec.minimum).arg(spec.maximum);
    if (std::holds_alternative<bool Settings::*>(spec.field))
        return SettingsTexts::tr("true or false");
    if (std::holds_alternative<MailSecurity Settings::*>(spec.field))
        return SettingsTexts::tr("none, starttls or tls");
    if (std::holds_alternative<QStringList Settings::*>(spec.field))
        return SettingsTexts::tr("networks such as 10.0.0.0/8 or fe80::/10, separated by commas, or nothing");
    return SettingsTexts::tr("one line of at most 255 characters without blanks");
}

tl::unexpected<Error> outOfRange(const SettingSpec &spec, const QString &text)
{
    return failure(
        ErrorCode::InvalidInput,
        SettingsTexts::tr("“%1” is not a value of %2. Allowed: %3.").arg(text.left(80), spec.key, allowedValues(spec)));
}

/// Exactly what the flow understands: a network that it passed over would be one that is not denied.
bool isNetwork(const QString &text)
{
    static const QRegularExpression form(u"^([0-9a-fA-F:.]{2,45})/([0-9]{1,3})\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return false;
    const auto address = match.captured(1).toLatin1();
    const bool isV6 = address.contains(':');
    in6_addr parsed{}; // room for either
    return inet_pton(isV6 ? AF_INET6 : AF_INET, address.constData(), &parsed) == 1 &&
           match.captured(2).toInt() <= (isV6 ? 128 : 32);
}

} // namespace

const QList<SettingSpec> &settingSpecs()
{
    static const QList<SettingSpec> specs{
        number("webhook.timeout_ms", &Settings::webhookTimeoutMs, 50, 120000,
               SettingsTexts::tr("How long a webhook may take for the whole exchange, in milliseconds.")),
        number("webhook.retry.max", &Settings::webhookRetryMax, 0, 20,
               SettingsTexts::tr(
                   "How often a delivery is tried again after 503, 504, a timeout or a connection error; 0: never.")),
        number(
            "webhook.retry.delay_s", &Settings::webhookRetryDelayS, 1, day,
            SettingsTexts::tr(
                "Seconds between two tries of a delivery; a receiver's Retry-After can make them more, up to a day.")),
        setting("webhook.retry.exponential", &Settings::webhookRetryExponential,
                SettingsTexts::tr(
                    "Whether each further try of a delivery waits twice as long as the one before, up to a day.")),
        setting("webhook.send_to_disabled", &Settings::webhookSendToDisabled,
                SettingsTexts::tr("Whether alerts still go to an app that is disabled.")),
        number("webhook.max_response_bytes", &Settings::webhookMaxResponseBytes, 0, 64 * 1024 * 1024,
               SettingsTexts::tr("How many bytes of a response are kept; the rest is not read.")),
        number("webhook.max_in_flight", &Settings::webhookMaxInFlight, 1, 1024,
               SettingsTexts::tr("How many deliveries may be on their way at once.")),
        number("broken.timeout_threshold", &Settings::brokenTimeoutThreshold, 1, 1000000000,
               SettingsTexts::tr("An app is broken with this many timeouts in one day.")),
        number("broken.range_days", &Settings::brokenRangeDays, 1, 30,
               SettingsTexts::tr(
                   "An app is broken when each of so many days, today the last, has errors and no success.")),
        setting("broken.count_5xx", &Settings::brokenCount5xx,
                SettingsTexts::tr("Whether responses 500..599 count as errors.")),
        number("replay.rate_per_host", &Settings::replayRatePerHost, 1, 10000,
               SettingsTexts::tr("How many replays a second go to one host.")),
        setting("replay.counts", &Settings::replayCounts,
                SettingsTexts::tr("Whether replays and pings count in the integration buffer.")),
        setting("network.deny", &Settings::networkDeny,
                SettingsTexts::tr("Networks that no webhook request is sent to.")),
        setting("network.allow", &Settings::networkAllow,
                SettingsTexts::tr("Networks that are allowed although network.deny names them.")),
        setting("mail.host", &Settings::mailHost,
                SettingsTexts::tr("The mail server; while it is empty, mails stay queued.")),
        number("mail.port", &Settings::mailPort, 1, 65535,
               SettingsTexts::tr("The mail server's port: 25, 587 with starttls, 465 with tls.")),
        setting("mail.security", &Settings::mailSecurity,
                SettingsTexts::tr("How the connection to the mail server is secured.")),
        setting("mail.username", &Settings::mailUsername,
                SettingsTexts::tr(
                    "The name given to the mail server, with the password kept by “mail password”; empty: none.")),
        setting("mail.from", &Settings::mailFrom, SettingsTexts::tr("The sender's address of all mails.")),
        number("mail.retry_delay_s", &Settings::mailRetryDelayS, 1, day,
               SettingsTexts::tr("Seconds between two tries of a mail.")),
        number("retention.days", &Settings::retentionDays, 1, 3650,
               SettingsTexts::tr("How many days responses are kept.")),
        number("retention.max_rows", &Settings::retentionMaxRows, 1000, 1000000000,
               SettingsTexts::tr("How many responses are kept at most.")),
    };
    return specs;
}

Result<const SettingSpec *> settingSpec(const QString &key)
{
    QStringList keys;
    for (const auto &spec : settingSpecs()) {
        if (spec.key == key)
            return &spec;
        keys << spec.key;
    }
    return failure(ErrorCode::NotFound, SettingsTexts::tr("There is no setting “%1”. The settings are: %2.")
                                            .arg(key.left(80), keys.join(QStringLiteral(", "))));
}

QString settingText(const Settings &settings, const SettingSpec &spec)
{
    const auto text = [&](auto field) -> QString {
        const auto &value = settings.*field;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, bool>)
            return value ? QStringLiteral("true") : QStringLiteral("false");
        else if constexpr (std::is_same_v<Value, int>)
            return QString::number(value);
        else if constexpr (std::is_same_v<Value, QStringList>)
            return value.join(u',');
        else if constexpr (std::is_same_v<Value, MailSecurity>)
            return QString::fromLatin1(securities[static_cast<int>(value)].first);
        else
            return value;
    };
    return std::visit(text, spec.field);
}

Result<> setSetting(Settings &settings, const SettingSpec &spec, const QString &text)
{
    const auto set = [&](auto field) -> Result<> {
        auto &value = settings.*field;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, bool>) {
            if (text != QStringLiteral("true") && text != QStringLiteral("false"))
                return outOfRange(spec, text);
            value = text == QStringLiteral("true");
        } else if constexpr (std::is_same_v<Value, int>) {
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            if (!isNumber || number < spec.minimum || number > spec.maximum)
                return outOfRange(spec, text);
            value = number;
        } else if constexpr (std::is_same_v<Value, QStringList>) {
            QStringList networks;
            for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
                if (!isNetwork(part.trimmed()))
                    return outOfRange(spec, text);
                networks << part.trimmed();
            }
            value = networks;
        } else if constexpr (std::is_same_v<Value, MailSecurity>) {
            for (const auto &[name, security] : securities) {
                if (text == QLatin1StringView(name)) {
                    value = security;
                    return {};
                }
            }
            return outOfRange(spec, text);
        } else {
            for (const QChar c : text) {
                if (c.isSpace() || !c.isPrint())
                    return outOfRange(spec, text);
            }
            if (text.size() > 255)
                return outOfRange(spec, text);
            value = text;
        }
        return {};
    };
    return std::visit(set, spec.field);
}

} // namespace hookdesk
