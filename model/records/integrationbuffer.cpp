// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/integrationbuffer.h"

namespace hookdesk
{

QString BufferKey::text() const
{
    const auto prefix = kind == Kind::SentryApp ? QStringLiteral("sentry-app-error") : QStringLiteral("integration");
    return QStringLiteral("%1:%2:%3").arg(prefix).arg(subject).arg(organization.value);
}

bool isCountOf(BufferKey::Kind kind, BufferCount count)
{
    return kind == BufferKey::Kind::SentryApp ? count != BufferCount::Fatal : count != BufferCount::Timeout;
}

} // namespace hookdesk
