// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `secret`: tells the client secret of an app, and the audit log that it did.
#include "app/ctl/commands.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "model/store/clientsecrets.h"
#include "model/store/sentryapps.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

struct Revealed {
    QString slug;
    QString secret;
};

Result<Revealed> reveal(Connection &connection, const QString &name, const SecretRequest &request)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(name));
    if (!app)
        return failure(ErrorCode::NotFound, tr("There is no app “%1”. “hookdeskctl apps” lists them.").arg(name));
    HOOKDESK_TRY_ASSIGN(secret, ClientSecrets(connection).reveal(app->id, request));
    return Revealed{app->slug, secret};
}

Result<ExitStatus> run(const Call &call)
{
    HOOKDESK_TRY_ASSIGN(store, openStore(call.store, IfMissing::Fail));
    const SecretRequest request{loginName(), call.clock.now()};
    const auto revealIt = [name = call.arguments.constFirst(), request](Connection &connection) {
        return reveal(connection, name, request);
    };
    HOOKDESK_TRY_ASSIGN(revealed, store->write(Topic::Audit, revealIt).takeResult());
    if (call.output.isJson())
        call.output.json({{"sentry_app", jsonText(revealed.slug)}, {"client_secret", jsonText(revealed.secret)}});
    else
        call.output.line(revealed.secret);
    call.output.progress(tr("The audit log says that you have seen it."));
    return ExitStatus::Done;
}

} // namespace

Command secretCommand()
{
    return {.name = u"secret"_s,
            .synopsis = u"APP"_s,
            .summary = tr("Tells the client secret of an app, which signs what is sent to it."),
            .details = tr("APP is its slug or id. The audit log says who asked for it. Exit status 1 when there is no "
                          "such app, or it has none."),
            .options = {},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = run};
}

} // namespace hookdesk::ctl
