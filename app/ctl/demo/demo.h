// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo: real alerts from the sample data to the practice receiver, over HTTP on this machine, through all seven
// stages of the flow.
#pragma once

#include "app/ctl/demo/demoprinter.h"
#include "app/session.h"
#include "model/records/ids.h"

#include <QSet>

namespace hookdesk::ctl
{

/// An alert that the demo sends, and what should become of it.
struct DemoAlert {
    QString app;   ///< slug in the sample data
    QString title; ///< a sentence for people
    QString alert; ///< a few words, for the summary
    ReportOutcome outcome;
    bool disables = false; ///< its failure disables the app
};

/// In the main thread, whose event loop the receiver needs.
class Demo : public QObject
{
    Q_OBJECT

public:
    /// The store of the session is open and empty.
    Demo(Session &session, Output &output);

    /// Done when everything went as it should, else Failures, each of which is told. Errors: the store's, Network.
    Result<ExitStatus> run();

private:
    Result<> prepare();
    Result<> send(const DemoAlert &alert);
    Result<> showMails(int expected);
    Result<> repairAndReenable(const QString &app);
    Result<> conclude();
    Result<int> ownersOf(const QString &organization);
    void unexpected(const QString &what);

    void onEvent(const FlowEvent &event);
    void onReceived(const ReceivedRequest &request);

    Session &m_session;
    DemoPrinter m_printer;
    PracticeReceiver m_receiver;
    QList<DemoResult> m_results;
    QStringList m_problems;
    QSet<Stage> m_stages;
    MailId m_lastMail;
};

} // namespace hookdesk::ctl
