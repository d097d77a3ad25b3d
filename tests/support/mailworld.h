// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store with an outbox worker beside it, a set clock, and what the worker tells.
#pragma once

#include "flow/flowlog.h"
#include "tests/support/flowfixture.h"
#include "tests/support/mailthread.h"

namespace hookdesk::test
{

using SettingTexts = QList<std::pair<QString, QString>>;

struct MailWorld {
    /// The worker is not started yet. `caFile` and `limits` are its own.
    explicit MailWorld(const QString &caFile = {}, const SmtpLimits &limits = {});

    OutboxWorker &worker() { return mails.worker(); }
    OutboxStatus::State state() { return worker().status().state; }

    void set(const SettingTexts &settings);
    /// mail.host, mail.port and, as they come, other settings, which may be these too.
    void useServer(int port, const SettingTexts &more = {});
    /// A mail that is due now.
    MailId add(const QString &to, MailState state = MailState::Queued);
    OutboxMail mail(MailId id);

    QTemporaryDir folder;
    ManualClock clock;
    FlowLog log;
    RecordedEvents events{log};
    Store store{StoreLocation{.path = folder.filePath(QStringLiteral("store.sqlite")),
                              .patience = std::chrono::milliseconds(100)}};
    QList<OutboxStatus> told; ///< every status
    MailThread mails;

private:
    QObject m_context;
    int m_number = 0;
};

} // namespace hookdesk::test
