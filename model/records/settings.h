// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: every key with its type, default, limits and explanation (formats.md). A new setting is a member here
// and a row of the table in settings.cpp.
#pragma once

#include "model/records/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace hookdesk
{

enum class MailSecurity { None, StartTls, Tls };

/// A snapshot of all settings; cheap to copy.
/// Who logs in to which mail server: what a password is for.
struct MailLogin {
    QString username;
    QString host;

    bool operator==(const MailLogin &) const = default;
};

struct Settings {
    int webhookTimeoutMs = 1000; ///< for the whole exchange
    int webhookRetryMax = 3;     ///< tries after the first
    int webhookRetryDelayS = 300;
    bool webhookRetryExponential = false;
    bool webhookSendToDisabled = false;
    int webhookMaxResponseBytes = 1048576;
    int webhookMaxInFlight = 64;
    int brokenTimeoutThreshold = 1000; ///< timeouts of one day
    int brokenRangeDays = 7;
    bool brokenCount5xx = false;
    int replayRatePerHost = 20; ///< replays a second
    bool replayCounts = false;
    /// CIDR list. Unspecified, link-local, multicast and reserved, and where clouds offer their machines' credentials:
    /// Alibaba, Azure, AWS, Google, Oracle, Scaleway; the others are link-local.
    QStringList networkDeny{QStringLiteral("0.0.0.0/8"),        QStringLiteral("169.254.0.0/16"),
                            QStringLiteral("192.0.0.0/24"),     QStringLiteral("224.0.0.0/4"),
                            QStringLiteral("240.0.0.0/4"),      QStringLiteral("100.100.100.200/32"),
                            QStringLiteral("168.63.129.16/32"), QStringLiteral("::/128"),
                            QStringLiteral("fe80::/10"),        QStringLiteral("fec0::/10"),
                            QStringLiteral("ff00::/8"),         QStringLiteral("fd00:ec2::/32"),
                            QStringLiteral("fd20:ce::254/128"), QStringLiteral("fd00:c1::a9fe:a9fe/128"),
                            QStringLiteral("fd00:42::42/128")};
    QStringList networkAllow; ///< CIDR list; wins over networkDeny
    QString mailHost;         ///< empty: mails stay queued
    int mailPort = 25;
    MailSecurity mailSecurity = MailSecurity::None;
    QString mailUsername; ///< empty: no authentication
    QString mailFrom = QStringLiteral("hookdesk@localhost");
    int mailRetryDelayS = 300;
    int retentionDays = 30;
    int retentionMaxRows = 10000000;

    MailLogin mailLogin() const { return {mailUsername, mailHost}; }
    bool operator==(const Settings &) const = default;
};

/// One setting, as a list or a dialog shows it.
struct SettingSpec {
    using Field = std::variant<int Settings::*, bool Settings::*, QString Settings::*, QStringList Settings::*,
                               MailSecurity Settings::*>;

    QString key;
    Field field;
    int minimum = 0; ///< of numbers
    int maximum = 0;
    QString help; ///< one sentence for people
};

/// All settings, in the order in which they are listed.
const QList<SettingSpec> &settingSpecs();

/// The spec of a key, or an error that names the nearest key.
Result<const SettingSpec *> settingSpec(const QString &key);

/// The value of a setting as text: numbers in decimal, `true`/`false`, lists separated by commas.
QString settingText(const Settings &settings, const SettingSpec &spec);

/// Sets a value from text. An unacceptable one leaves `settings` as it is and gives an error with the allowed values.
Result<> setSetting(Settings &settings, const SettingSpec &spec, const QString &text);

} // namespace hookdesk
