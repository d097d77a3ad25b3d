// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session to be killed: crash_engine STORE [APP…]. Triggers alerts of the apps without end, a few at a time, each
// after the last was attempted, and prints the Request-ID of each that is promised to be sent, when it is. Without apps
// it sends what is queued and ends.
#include "app/session.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace
{

constexpr int atATime = 16;

class Triggering : public QObject
{
public:
    Triggering(EngineControl &engine, const QStringList &apps)
        : m_engine(engine)
        , m_apps(apps)
    {
        for (int i = 0; i < atATime; ++i)
            next();
    }

private:
    void next()
    {
        AlertRequest alert;
        alert.sentryApp = m_apps.at(m_asked++ % m_apps.size());
        alert.organization = u"acme"_s;
        alert.status = u"critical"_s;
        m_engine.trigger(alert).then(this, [this](const Result<DeliveryReport> &report) {
            if (!report)
                qFatal("%s", qPrintable(report.error().message));
            if (report->outcome != ReportOutcome::Queued)
                return next();
            std::printf("%s\n", qPrintable(report->requestId));
            std::fflush(stdout);
            m_engine.finished(report->delivery).then(this, [this](const Result<DeliveryReport> &) { next(); });
        });
    }

    EngineControl &m_engine;
    QStringList m_apps;
    qsizetype m_asked = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto apps = arguments.mid(2);
    const SystemClock clock;
    Session session(StoreLocation{arguments.at(1)}, clock);
    std::unique_ptr<Triggering> triggering;
    QObject::connect(&session.engine(), &EngineControl::statusChanged, &application, [&](const EngineStatus &status) {
        if (status.state == EngineState::Halted)
            qFatal("%s", qPrintable(status.detail));
        if (status.state != EngineState::Running)
            return;
        if (apps.isEmpty() && status.queued == 0 && status.inFlight == 0)
            QCoreApplication::quit();
        else if (!apps.isEmpty() && !triggering)
            triggering = std::make_unique<Triggering>(session.engine(), apps);
    });
    auto opened = session.open();
    session.start();
    if (const auto result = opened.takeResult(); !result)
        qFatal("%s", qPrintable(result.error().message));
    return QCoreApplication::exec();
}
