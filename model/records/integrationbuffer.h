// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The integration buffer: successes, errors and timeouts of an app in an organization, a count a day.
#pragma once

#include "model/records/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace hookdesk
{

/// Whose counts they are. The original keeps two kinds of key; only sentry apps' are written by the flow.
struct BufferKey {
    enum class Kind { SentryApp, Integration };

    Kind kind = Kind::SentryApp;
    qint64 subject = 0; ///< the app's id, or the integration's
    OrganizationId organization;

    static BufferKey of(AppId app, OrganizationId organization) { return {Kind::SentryApp, app.value, organization}; }
    /// `sentry-app-error:{app_id}:{organization_id}` or `integration:{id}:{organization_id}`.
    QString text() const;
    bool operator==(const BufferKey &) const = default;
};

enum class BufferCount { Success, Error, Timeout, Fatal };

/// Whether a key of this kind has this count: sentry apps have no `fatal`, integrations no `timeout`.
bool isCountOf(BufferKey::Kind kind, BufferCount count);

struct BufferDay {
    QDate day; ///< UTC
    int success = 0;
    int error = 0;
    int timeout = 0;
    int fatal = 0;

    bool operator==(const BufferDay &) const = default;
};

/// Days kept for display; the broken check looks at the newest few of them.
constexpr int bufferDaysKept = 30;

} // namespace hookdesk
