// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A resolver that finds what a test wants, when it wants.
#pragma once

#include <QHostInfo>
#include <QTimer>
#include <chrono>
#include <functional>

namespace hookdesk::test
{

/// As WebhookClient takes it.
struct FakeLookUp {
    QStringList found = {};
    QHostInfo::HostInfoError error = QHostInfo::NoError;
    bool answers = true;
    std::chrono::milliseconds after{0};
    int asked = 0;
    QList<std::function<void(const QHostInfo &)>> unanswered = {};

    int operator()(const QString &host, QObject *context, const std::function<void(const QHostInfo &)> &tell)
    {
        ++asked;
        QHostInfo info;
        info.setHostName(host);
        info.setError(error);
        QList<QHostAddress> addresses;
        for (const auto &address : std::as_const(found))
            addresses << QHostAddress(address);
        info.setAddresses(addresses);
        if (answers)
            QTimer::singleShot(after, context, [tell, info] { tell(info); });
        else
            unanswered << tell;
        return -1;
    }
};

} // namespace hookdesk::test
