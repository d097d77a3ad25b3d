// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/messageid.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hookdesk
{

QString newMessageId(const QString &sender, Instant now)
{
    const auto domain = sender.section(u'@', -1);
    return u"<%1.%2.%3@%4>"_s.arg(toDateTime(now).toString(u"yyyyMMddHHmmss"_s))
        .arg(QCoreApplication::applicationPid())
        .arg(QRandomGenerator::system()->generate64())
        .arg(domain.isEmpty() || domain == sender ? u"localhost"_s : domain);
}

} // namespace hookdesk
