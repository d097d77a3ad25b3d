// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailworld.h"

#include "model/store/mailoutbox.h"
#include "model/store/storedsettings.h"

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

MailWorld::MailWorld(const QString &caFile, const SmtpLimits &limits)
    : mails(store, clock, log, caFile, limits)
{
    valueOf(await(store.open()));
    QObject::connect(&worker(), &OutboxWorker::statusChanged, &m_context,
                     [this](const OutboxStatus &status) { told << status; });
}

void MailWorld::set(const SettingTexts &settings)
{
    const auto save = [settings](Connection &connection) -> Result<> {
        for (const auto &[key, value] : settings)
            HOOKDESK_TRY(StoredSettings(connection).save(key, value));
        return {};
    };
    valueOf(await(store.write(Topic::Settings, save)));
}

void MailWorld::useServer(int port, const SettingTexts &more)
{
    set(SettingTexts{{u"mail.host"_s, u"localhost"_s}, {u"mail.port"_s, QString::number(port)}} + more);
}

MailId MailWorld::add(const QString &to, MailState state)
{
    const OutboxMail mail{.messageId = u"<%1@acme.test>"_s.arg(++m_number),
                          .to = to,
                          .from = u"hookdesk@acme.test"_s,
                          .subject = u"Action required"_s,
                          .text = u"Look.\n"_s,
                          .html = u"<p>Look.</p>\n"_s,
                          .state = state,
                          .created = clock.now(),
                          .nextTry = clock.now()};
    const auto addIt = [mail](Connection &connection) { return MailOutbox(connection).add(mail); };
    return valueOf(await(store.write(Topic::Outbox, addIt)));
}

OutboxMail MailWorld::mail(MailId id)
{
    const auto find = [id](Connection &connection) { return MailOutbox(connection).find(id); };
    return *valueOf(await(store.read(find)));
}

} // namespace hookdesk::test
