// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/incidentattachment.h"

#include <QUrl>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

// These texts go to webhooks, not to people here: they are the original's, and are not translated.

struct AggregateText {
    QStringView aggregate;
    QStringView text;
};

constexpr std::array aggregateTexts{
    AggregateText{u"count()", u"events"},
    AggregateText{u"count_unique(tags[sentry:user])", u"users affected"},
    AggregateText{u"percentage(sessions_crashed, sessions)", u"% sessions crash free rate"},
    AggregateText{u"percentage(users_crashed, users)", u"% users crash free rate"},
};

constexpr QStringView crashRateAlias = u" AS _crash_rate_alert_aggregate";

struct ComparisonText {
    int seconds;
    QStringView text;
};

constexpr std::array comparisonTexts{
    ComparisonText{300, u"same time 5 minutes ago"},   ComparisonText{900, u"same time 15 minutes ago"},
    ComparisonText{3600, u"same time one hour ago"},   ComparisonText{86400, u"same time one day ago"},
    ComparisonText{604800, u"same time one week ago"}, ComparisonText{2592000, u"same time one month ago"},
};

QString withoutAlias(const QString &aggregate)
{
    return aggregate.endsWith(crashRateAlias) ? aggregate.chopped(crashRateAlias.size()) : aggregate;
}

/// What a value of the aggregate counts; the aggregate itself when it has no text.
QString aggregateText(const QString &aggregate)
{
    for (const auto &[known, text] : aggregateTexts) {
        if (aggregate == known)
            return text.toString();
    }
    return aggregate;
}

/// As the original prints it: a text as it is, null as “No”.
QString valueText(const Json &value)
{
    if (value.is_null())
        return u"No"_s;
    return value.is_string() ? textOf(value.get<std::string>()) : QString::fromStdString(value.dump());
}

/// Whole part of a value, cut towards zero.
QString wholeText(const Json &value)
{
    if (value.is_number())
        return QString::number(static_cast<qint64>(std::trunc(value.get<double>())));
    return value.is_string() ? QString::number(static_cast<qint64>(textOf(value.get<std::string>()).toDouble()))
                             : u"0"_s;
}

QString windowText(int seconds)
{
    const int minutes = seconds / 60;
    return minutes == 1 ? u"1 minute"_s : u"%1 minutes"_s.arg(minutes);
}

QString comparisonText(int seconds)
{
    for (const auto &[known, text] : comparisonTexts) {
        if (seconds == known)
            return text.toString();
    }
    return u"same time %1 ago"_s.arg(windowText(seconds));
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// The link with the notification it came by, instead of one it may name already.
QString withNotification(const QString &url, const QString &notificationUuid)
{
    const auto key = u"&notification_uuid="_s;
    return url.left(url.indexOf(key)) + key + QString::fromLatin1(QUrl::toPercentEncoding(notificationUuid));
}

} // namespace

QString descriptionText(const MetricReading &reading)
{
    const auto text = aggregateText(withoutAlias(reading.aggregate));
    const auto window = windowText(reading.windowSeconds);
    if (reading.comparisonSeconds)
        return u"%1 %2% %3 in the last %4 compared to the %5"_s.arg(capitalized(text), wholeText(reading.value),
                                                                    reading.isAbove ? u"higher"_s : u"lower"_s, window,
                                                                    comparisonText(*reading.comparisonSeconds));
    // A percentage stands at its number, “97.5%”; where there is none, there is no sign either.
    if (text.startsWith(u'%'))
        return valueText(reading.value) + (reading.value.is_null() ? text.mid(1) : text) + u" in the last "_s + window;
    return valueText(reading.value) + u' ' + text + u" in the last "_s + window;
}

QString descriptionTitle(const AlertedIncident &incident)
{
    return capitalized(actionOf(incident.status)) + u": "_s + incident.alertRuleName;
}

Json announced(Json attachment, AlertStatus status, const QString &notificationUuid)
{
    const auto textAt = [&](const char *key) {
        const bool isText = attachment.contains(key) && attachment.at(key).is_string();
        return isText ? textOf(attachment.at(key).get<std::string>()) : QString();
    };
    const auto title = textAt("description_title");
    for (const auto recorded :
         {AlertStatus::Open, AlertStatus::Resolved, AlertStatus::Warning, AlertStatus::Critical}) {
        const auto prefix = capitalized(actionOf(recorded)) + u": "_s;
        if (title.startsWith(prefix))
            attachment["description_title"] =
                jsonText(capitalized(actionOf(status)) + u": "_s + title.sliced(prefix.size()));
    }
    static const Json::json_pointer statusAt("/metric_alert/status");
    if (attachment.contains(statusAt) && attachment.at(statusAt).is_number())
        attachment[statusAt] = static_cast<int>(status);
    if (const auto url = textAt("web_url"); !url.isEmpty() && !notificationUuid.isEmpty())
        attachment["web_url"] = jsonText(withNotification(url, notificationUuid));
    return attachment;
}

QString webUrl(const AlertedIncident &incident)
{
    const auto url = u"%1/organizations/%2/alerts/rules/details/%3/?alert=%4&referrer=metric_alert"_s
                         .arg(incident.urlPrefix, incident.organizationSlug)
                         .arg(incident.alertRuleId)
                         .arg(incident.identifier);
    return incident.notificationUuid.isEmpty() ? url : withNotification(url, incident.notificationUuid);
}

Json incidentAttachment(const Json &metricAlert, const MetricReading &reading, const AlertedIncident &incident)
{
    Json attachment;
    attachment["metric_alert"] = metricAlert;
    attachment["description_text"] = jsonText(descriptionText(reading));
    attachment["description_title"] = jsonText(descriptionTitle(incident));
    attachment["web_url"] = jsonText(webUrl(incident));
    return attachment;
}

} // namespace hookdesk
