// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/demo/demoprinter.h"

#include "app/ctl/deliverytext.h"
#include "app/ctl/text.h"
#include "app/ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// In the words of the flow's description.
QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::SendIncidentAlertNotification:
        return tr("Send Incident Alert Notification");
    case Stage::NotifyWebhook:
        return tr("Notify SentryApp's Webhook");
    case Stage::RecordTimeout:
        return tr("Record Timeout or Connection Error");
    case Stage::RecordResponse:
        return tr("Record Webhook Response");
    case Stage::CheckBroken:
        return tr("Check if Integration is Broken");
    case Stage::NotifyDisabled:
        return tr("Notify about Disabled Integration");
    case Stage::SendEmail:
        return tr("Send Email Asynchronously");
    }
    return {};
}

const char *kindOf(FlowEvent::Kind kind)
{
    switch (kind) {
    case FlowEvent::Kind::Stage:
        return "stage";
    case FlowEvent::Kind::Log:
        return "log";
    case FlowEvent::Kind::Metric:
        return "metric";
    case FlowEvent::Kind::Analytics:
        return "analytics";
    }
    return "";
}

/// The name for JSON, the sentence for people.
std::pair<const char *, QString> signatureOf(SignatureCheck check)
{
    switch (check) {
    case SignatureCheck::NotChecked:
        return {"not_checked", tr("signature not checked")};
    case SignatureCheck::Missing:
        return {"missing", tr("signature missing")};
    case SignatureCheck::Wrong:
        return {"wrong", tr("signature wrong")};
    case SignatureCheck::Right:
        return {"right", tr("signature right")};
    }
    return {"", {}};
}

} // namespace

void DemoPrinter::print(const QString &text, Style style, const Json &json)
{
    if (m_output.isJson())
        m_output.json(json);
    else
        m_output.line(text, style);
    m_output.flush(); // as it happens
}

void DemoPrinter::note(const QString &text)
{
    print(text, Style::Plain, {{"kind", "note"}, {"text", jsonText(text)}});
}

void DemoPrinter::step(const QString &title)
{
    ++m_step;
    if (!m_output.isJson())
        m_output.line();
    print(u"%1. %2"_s.arg(m_step).arg(title), Style::Bold,
          {{"kind", "step"}, {"number", m_step}, {"text", jsonText(title)}});
}

void DemoPrinter::event(const FlowEvent &event)
{
    const auto kind = QString::fromLatin1(kindOf(event.kind));
    if (event.kind == FlowEvent::Kind::Stage) {
        const int number = static_cast<int>(event.stage);
        print(u"   [%1] %2: %3"_s.arg(number).arg(nameOf(event.stage), event.name), Style::Plain,
              {{"kind", jsonText(kind)},
               {"stage", number},
               {"name", jsonText(nameOf(event.stage))},
               {"text", jsonText(event.name)}});
        return;
    }
    print(u"         %1 %2 %3"_s.arg(kind, event.name, QString::fromUtf8(compactJson(event.fields))), Style::Dim,
          {{"kind", jsonText(kind)}, {"name", jsonText(event.name)}, {"fields", event.fields}});
}

void DemoPrinter::received(const ReceivedRequest &request)
{
    const auto [name, sentence] = signatureOf(request.signature);
    const auto answer = hookdesk::textOf(request.answered);
    print(tr("         receiver: POST %1, %2; it answers: %3").arg(request.path, sentence, answer), Style::Dim,
          {{"kind", "received"}, {"path", jsonText(request.path)}, {"signature", name}, {"answer", jsonText(answer)}});
}

void DemoPrinter::report(const DeliveryReport &report)
{
    Json json{{"kind", "delivery"}};
    json.update(jsonOf(report));
    const bool isGood = report.outcome == ReportOutcome::Delivered;
    print(u"   => "_s + textOf(report), isGood ? Style::Good : Style::Bad, json);
}

void DemoPrinter::mail(const OutboxMail &mail, const QString &state)
{
    print(
        tr("   mail to %1: %2 (%3)").arg(mail.to, mail.subject, state), Style::Plain,
        {{"kind", "mail"}, {"to", jsonText(mail.to)}, {"subject", jsonText(mail.subject)}, {"text", jsonText(state)}});
}

void DemoPrinter::summary(const QList<DemoResult> &results)
{
    if (m_output.isJson()) {
        for (const auto &result : results)
            m_output.json({{"kind", "summary"},
                           {"sentry_app", jsonText(result.app)},
                           {"alert", jsonText(result.alert)},
                           {"outcome", jsonText(hookdesk::textOf(result.outcome))},
                           {"state", jsonText(result.state)},
                           {"unexpected", result.unexpected.isEmpty() ? Json() : jsonText(result.unexpected)}});
        return;
    }
    const QList<Column<DemoResult>> columns{
        {tr("app"), [](const DemoResult &result) { return result.app; }},
        {tr("alert"), [](const DemoResult &result) { return result.alert; }},
        {tr("outcome"), [](const DemoResult &result) { return hookdesk::textOf(result.outcome); }},
        {tr("the app is now"), [](const DemoResult &result) { return result.state; }}};
    m_output.line();
    m_output.lines(tableOf(columns, results));
}

} // namespace hookdesk::ctl
