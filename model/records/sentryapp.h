// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentry app: an integration whose webhook is told of alerts.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace hookdesk
{

/// The numbers are the original system's.
enum class AppStatus {
    Unpublished = 0,
    Published = 1,
    Internal = 2,
    PublishRequestInProgress = 3,
    DeletionInProgress = 4,
};

/// Set while an app is disabled.
struct Disabling {
    Instant at;
    QString reason;                     ///< for people: which days or which timeouts
    QStringList events;                 ///< the subscriptions it had, offered when it is enabled again
    int ownersNotified = 0;             ///< messages queued to owners
    std::optional<DeliveryId> delivery; ///< the one whose failure did it, when known

    bool operator==(const Disabling &) const = default;
};

struct SentryApp {
    AppId id;
    QString uuid;
    QString slug;
    QString name;
    AppStatus status = AppStatus::Internal;
    OrganizationId owner;
    QString webhookUrl;
    QStringList events; ///< event subscriptions; empty once disabled
    bool isAlertable = true;
    QString clientSecret; ///< key of the signature; never logged, exported only when asked for
    std::optional<Disabling> disabled;
    std::optional<int> timeoutThreshold; ///< instead of broken.timeout_threshold
    std::optional<int> rangeDays;        ///< instead of broken.range_days

    bool isInternal() const { return status == AppStatus::Internal; }
    bool operator==(const SentryApp &) const = default;
};

/// The app's slug as metrics carry it: `internal`, `unpublished`, else the slug (flow.md, stage 2).
QString slugForMetrics(const SentryApp &app);

/// The events that a person has typed, separated by commas or new lines, each once; not checked.
QStringList eventWords(const QString &text);
/// Whether a word may be an event of a subscription: `issue`, `metric_alert.critical`.
bool isEventWord(const QString &word);

} // namespace hookdesk
