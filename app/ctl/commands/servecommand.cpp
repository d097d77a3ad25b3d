// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `serve`: the engine without a window, until a signal ends it; tells each attempt as it is recorded.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/endsignals.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/sending.h"
#include "app/ctl/storeaccess.h"
#include "model/store/lists/responselist.h"
#include "model/store/lists/wholeresponse.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

constexpr int rowsPerPage = 200;

struct NewResponses {
    QList<ResponseRow> rows;
    QList<WholeResponse> whole; ///< of these rows, when they are told as JSON
};

QString lineOf(const ResponseRow &row)
{
    QStringList parts{timeText(row.at),
                      textOf(row.outcome),
                      row.responseCode == noResponse ? textOf(row.error) : QString::number(row.responseCode),
                      tr("%1 ms").arg(row.durationMs),
                      row.event,
                      row.appSlug,
                      row.organizationSlug};
    if (row.attempt > 1)
        parts << tr("attempt %1").arg(row.attempt);
    if (!row.errorDetail.isEmpty())
        parts << row.errorDetail;
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

/// Tells what the engine does and what is recorded, by whichever program. In the main thread.
class Teller : public QObject
{
public:
    Teller(Session &session, Output &output, AttemptId last)
        : m_session(session)
        , m_output(output)
        , m_last(last)
    {
        connect(&session.store(), &Store::changed, this, [this](Topics topics) {
            if (topics & Topic::Requests)
                look();
        });
        connect(&session.engine(), &EngineControl::statusChanged, this, &Teller::onStatus);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &Teller::onAnswer);
        onStatus(session.engine().status());
        look();
    }

    void lookOnce() { tell(await(read())); }

private:
    QFuture<Result<NewResponses>> read()
    {
        const auto work = [last = m_last, isWhole = m_output.isJson()](Connection &connection) -> Result<NewResponses> {
            NewResponses found;
            HOOKDESK_TRY_ASSIGN(rows, ResponseList(connection).after(last, rowsPerPage));
            found.rows = rows;
            for (qsizetype i = 0; isWhole && i < rows.size(); ++i) {
                HOOKDESK_TRY_ASSIGN(whole, WholeResponses(connection).find(rows.at(i).id));
                if (whole)
                    found.whole << *whole;
            }
            return found;
        };
        return m_session.store().read(work);
    }

    void look()
    {
        m_hasNews = m_watcher.isRunning();
        if (!m_hasNews)
            m_watcher.setFuture(read());
    }

    void onAnswer()
    {
        const auto found = m_watcher.result();
        tell(found);
        if (m_hasNews || (found && found->rows.size() == rowsPerPage))
            look();
    }

    void tell(const Result<NewResponses> &found)
    {
        if (!found)
            return m_output.error(found.error().message);
        for (const auto &whole : found->whole)
            m_output.json(jsonOf(whole));
        for (const auto &row : found->rows) {
            if (!m_output.isJson())
                m_output.line(lineOf(row), row.outcome == Outcome::Delivered ? Style::Good : Style::Bad);
            m_last = row.id;
        }
        m_output.flush();
    }

    void onStatus(const EngineStatus &status)
    {
        if (status.state == m_state)
            return;
        m_state = status.state;
        if (m_state == EngineState::Halted) {
            m_output.error(status.detail);
            say("halted", {});
        } else if (m_state == EngineState::Elsewhere) {
            say("elsewhere", tr("%1; this one takes over when that one ends.").arg(status.detail));
        } else if (m_state == EngineState::Running) {
            say("running", tr("The engine serves %1. Ctrl+C ends it.").arg(m_session.store().location().path));
        }
    }

    void say(const char *state, const QString &text)
    {
        if (m_output.isJson())
            m_output.json({{"engine", state}});
        else if (!text.isEmpty())
            m_output.line(text, Style::Dim);
        m_output.flush();
    }

    Session &m_session;
    Output &m_output;
    AttemptId m_last;
    EngineState m_state = EngineState::Stopped;
    QFutureWatcher<Result<NewResponses>> m_watcher;
    bool m_hasNews = false;
};

Result<ExitStatus> run(const Call &call)
{
    const EndSignals signals;
    HOOKDESK_TRY_ASSIGN(last, readStore(call, [](Connection &c) { return ResponseList(c).latest(); }));
    HOOKDESK_TRY_ASSIGN(session, startSession(call));
    Teller teller(*session, call.output, last);
    QEventLoop loop;
    QObject::connect(&signals, &EndSignals::endWanted, &loop, &QEventLoop::quit);
    loop.exec();
    call.output.progress(tr("Ending: what is on its way may finish; what is queued stays queued."));
    session->stop();
    teller.lookOnce();
    return ExitStatus::Done;
}

} // namespace

Command serveCommand()
{
    return {.name = u"serve"_s,
            .synopsis = {},
            .summary = tr("Sends what is queued, alerts and mails, until it is ended; tells each attempt."),
            .details = tr("The engine of the desktop console without its window, for a machine that always runs. Where "
                          "another program's engine serves\nthe store, this one waits and takes over when that one "
                          "ends. Ctrl+C or SIGTERM end it: what is on its way has two\nseconds to finish, all else "
                          "stays queued. With --json, each attempt with the keys of “responses”, "
                          "and {\"engine\": …} when the engine is running, elsewhere or halted."),
            .run = run};
}

} // namespace hookdesk::ctl
