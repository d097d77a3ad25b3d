// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the demo shows while it runs: steps, stages, log events, answers and mails, for people or as JSON.
#pragma once

#include "app/ctl/output.h"
#include "flow/flowlog.h"
#include "flow/sandbox/practicereceiver.h"
#include "model/engine/enginecontrol.h"
#include "model/records/outboxmail.h"

namespace hookdesk::ctl
{

/// A row of the summary.
struct DemoResult {
    QString app;
    QString alert; ///< what was sent, in a few words
    ReportOutcome outcome = ReportOutcome::Queued;
    QString state;      ///< of the app when everything is over
    QString unexpected; ///< what did not go as it should; empty when all did
};

class DemoPrinter
{
public:
    explicit DemoPrinter(Output &output)
        : m_output(output)
    {
    }

    void note(const QString &text);
    void step(const QString &title);
    void event(const FlowEvent &event);
    void received(const ReceivedRequest &request);
    void report(const DeliveryReport &report);
    void mail(const OutboxMail &mail, const QString &state);
    void summary(const QList<DemoResult> &results);
    void problem(const QString &text) { m_output.error(text); }

private:
    void print(const QString &text, Style style, const Json &json);

    Output &m_output;
    int m_step = 0;
};

} // namespace hookdesk::ctl
