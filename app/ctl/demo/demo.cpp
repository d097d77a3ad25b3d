// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/demo/demo.h"

#include "app/ctl/await.h"
#include "app/ctl/sending.h"
#include "app/ctl/text.h"
#include "app/loginname.h"
#include "flow/sandbox/sampledata.h"
#include "model/store/incidents.h"
#include "model/store/mailoutbox.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "model/workspace/workspaceimport.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk::ctl
{

namespace
{

constexpr int stages = 7;

// Names of the sample data; tests of the sample data and of the demo tell when they no longer fit.
const auto organization = u"meridian-freight"_s;
constexpr qint64 incident = 118;
const auto wellApp = u"deploy-bot-4f2a1c"_s;
const auto failingApp = u"pager-bridge-b81e07"_s;
const auto failingPath = u"/hook/pager-bridge"_s;
const auto hangingApp = u"status-page-sync-0c9d53"_s;

Result<IncidentId> incidentId(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(owner, Organizations(connection).named(organization));
    HOOKDESK_TRY_ASSIGN(found, Incidents(connection).known(owner ? owner->id : OrganizationId(), incident));
    if (!found)
        return failure(ErrorCode::Internal, tr("The sample data has no incident %1.").arg(incident));
    return found->id;
}

Result<SentryApp> appNamed(Connection &connection, const QString &slug)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(slug));
    if (!app)
        return failure(ErrorCode::Internal, tr("The sample data has no app “%1”.").arg(slug));
    return *app;
}

} // namespace

Demo::Demo(Session &session, Output &output)
    : m_session(session)
    , m_printer(output)
    , m_receiver(session.clock())
{
    connect(&m_session.log(), &FlowLog::recorded, this, &Demo::onEvent);
    connect(&m_receiver, &PracticeReceiver::received, this, &Demo::onReceived);
}

Result<ExitStatus> Demo::run()
{
    HOOKDESK_TRY(prepare());
    const auto before =
        DemoAlert{wellApp, tr("An alert that is delivered."), tr("delivered"), ReportOutcome::Delivered};
    HOOKDESK_TRY(send(before));
    HOOKDESK_TRY(send({failingApp, tr("An alert that fails on the 7th day in a row: the app is disabled."),
                       tr("the 7th error day"), ReportOutcome::Failed, true}));
    HOOKDESK_TRY(send({hangingApp,
                       tr("An alert whose webhook never answers, the 1,000th timeout of the day: the app is "
                          "disabled."),
                       tr("the 1,000th timeout"), ReportOutcome::Failed, true}));
    HOOKDESK_TRY(send({failingApp, tr("An alert to an app that is disabled: it is skipped, nothing is sent."),
                       tr("to a disabled app"), ReportOutcome::Skipped}));
    HOOKDESK_TRY(repairAndReenable(failingApp));
    HOOKDESK_TRY(
        send({failingApp, tr("The alert again: it is delivered."), tr("enabled again"), ReportOutcome::Delivered}));
    HOOKDESK_TRY(conclude());
    return m_problems.isEmpty() ? ExitStatus::Done : ExitStatus::Failures;
}

Result<> Demo::prepare()
{
    HOOKDESK_TRY(m_receiver.start());
    practiseSample(m_receiver);
    const auto now = m_session.clock().now();
    const auto sample = sampleWorkspace(m_receiver.url(), dayOf(now));
    const auto import = [sample, now](Connection &connection) { return importWorkspace(connection, sample, now); };
    HOOKDESK_TRY_ASSIGN(summary, await(m_session.store().write(Topic::All, import)));
    m_printer.note(tr("Sample data: %1 organizations, %2 apps, %3 incidents. Practice receiver: %4")
                       .arg(summary.organizations)
                       .arg(summary.sentryApps)
                       .arg(summary.incidents)
                       .arg(m_receiver.url().toString()));
    HOOKDESK_TRY(startEngine(m_session));
    if (m_session.engine().status().state == EngineState::Elsewhere)
        return failure(ErrorCode::Refused, tr("Another program serves this store: %1. Close it, or name another store.")
                                               .arg(m_session.engine().status().detail));
    return {};
}

Result<> Demo::send(const DemoAlert &alert)
{
    m_printer.step(alert.title);
    HOOKDESK_TRY_ASSIGN(sent, await(m_session.store().read(incidentId)));
    AlertRequest request;
    request.sentryApp = alert.app;
    request.organization = organization;
    request.status = u"critical"_s;
    request.incident = sent;
    request.actor = loginName();
    m_results << DemoResult{alert.app, alert.alert, {}, {}, {}};
    HOOKDESK_TRY_ASSIGN(report, await(m_session.engine().trigger(request)));
    if (report.outcome == ReportOutcome::Queued) {
        HOOKDESK_TRY_ASSIGN(finished, nextAttempt(m_session, report.delivery));
        report = finished;
    }
    m_printer.report(report);
    m_results.last().outcome = report.outcome;
    if (report.outcome != alert.outcome)
        unexpected(tr("The alert was %1, not %2.").arg(textOf(report.outcome), textOf(alert.outcome)));
    if (report.appDisabled != alert.disables)
        unexpected(alert.disables ? tr("The app was not disabled.") : tr("The app was disabled."));
    HOOKDESK_TRY_ASSIGN(owners, ownersOf(organization));
    return showMails(alert.disables ? owners : 0);
}

Result<> Demo::showMails(int expected)
{
    const auto readMails = [](Connection &connection) {
        return MailOutbox(connection).newest(std::numeric_limits<int>::max());
    };
    const auto readSettings = [](Connection &connection) { return StoredSettings(connection).load(); };
    HOOKDESK_TRY_ASSIGN(mails, await(m_session.store().read(readMails)));
    HOOKDESK_TRY_ASSIGN(settings, await(m_session.store().read(readSettings)));
    int count = 0;
    std::reverse(mails.begin(), mails.end()); // in the order in which they were queued
    for (const auto &mail : std::as_const(mails)) {
        if (mail.id <= m_lastMail)
            continue;
        m_printer.mail(mail, settings.mailHost.isEmpty() ? tr("queued: no mail server is set") : textOf(mail.state));
        m_lastMail = mail.id;
        ++count;
    }
    if (count != expected)
        unexpected(tr("%1 owners were to be told by mail, and %2 were.").arg(expected).arg(count));
    return {};
}

Result<> Demo::repairAndReenable(const QString &slug)
{
    m_printer.step(tr("The customer repairs the webhook, and the app is enabled again."));
    m_receiver.setBehaviour(failingPath, Behaviour::answer(200));
    const auto look = [slug](Connection &connection) { return appNamed(connection, slug); };
    HOOKDESK_TRY_ASSIGN(app, await(m_session.store().read(look)));
    const auto events = app.disabled ? app.disabled->events : QStringList();
    HOOKDESK_TRY(await(m_session.engine().reenable(app.id, events, loginName())));
    m_printer.note(
        tr("   %1 is enabled, with the events %2; its integration buffer is cleared.").arg(slug, events.join(u", "_s)));
    return {};
}

Result<int> Demo::ownersOf(const QString &slug)
{
    const auto count = [slug](Connection &connection) -> Result<int> {
        HOOKDESK_TRY_ASSIGN(found, Organizations(connection).named(slug));
        HOOKDESK_TRY_ASSIGN(owners, Organizations(connection).owners(found ? found->id : OrganizationId()));
        return static_cast<int>(owners.size());
    };
    return await(m_session.store().read(count));
}

Result<> Demo::conclude()
{
    for (auto &result : m_results) {
        const auto look = [slug = result.app](Connection &connection) { return appNamed(connection, slug); };
        HOOKDESK_TRY_ASSIGN(app, await(m_session.store().read(look)));
        result.state = app.disabled ? tr("disabled: %1").arg(app.disabled->reason) : tr("enabled");
    }
    for (int number = 1; number <= stages; ++number) {
        if (!m_stages.contains(static_cast<Stage>(number)))
            m_problems << tr("Stage %1 did not run.").arg(number);
    }
    m_printer.summary(m_results);
    for (const auto &problem : m_problems)
        m_printer.problem(problem);
    return {};
}

void Demo::unexpected(const QString &what)
{
    auto &result = m_results.last();
    result.unexpected += (result.unexpected.isEmpty() ? QString() : u" "_s) + what;
    m_problems << u"%1 (%2): %3"_s.arg(result.app, result.alert, what);
}

void Demo::onEvent(const FlowEvent &event)
{
    m_printer.event(event);
    if (event.kind == FlowEvent::Kind::Stage)
        m_stages.insert(event.stage);
}

void Demo::onReceived(const ReceivedRequest &request)
{
    m_printer.received(request);
    if (request.signature != SignatureCheck::Right)
        m_problems << tr("The receiver found the signature of a request to %1 wrong.").arg(request.path);
}

} // namespace hookdesk::ctl
