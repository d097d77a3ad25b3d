// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The event that a webhook is told: its body byte for byte, its signature and its headers.
#pragma once

#include "model/records/clock.h"
#include "model/records/json.h"
#include "model/records/webhookrequest.h"

#include <QByteArray>
#include <QString>

namespace hookdesk
{

struct AppPlatformEvent {
    QString resource; ///< for example `metric_alert`
    QString action;
    QString installationUuid;
    Json data; ///< an object; its keys keep their order

    /// What is sent and signed. flow.md, stage 2.
    QByteArray body() const;
    /// `resource.action`.
    QString event() const { return resource + u'.' + action; }
};

/// The same of data that is compact JSON already.
QByteArray eventBody(const QString &action, const QString &installationUuid, const QByteArray &data);

/// A recorded body told to another installation: where it names one, it names this one. Any other stays as it is.
QByteArray bodyNaming(const QByteArray &recorded, const QString &installationUuid);

/// The five headers of a request, in their order. flow.md, stage 2.
HeaderList requestHeaders(const QByteArray &body, const QString &resource, const QString &requestId,
                          const QString &clientSecret, Instant at);

/// A new Request-ID: 32 lower-case hex digits from the system's random source.
QString newRequestId();

} // namespace hookdesk
