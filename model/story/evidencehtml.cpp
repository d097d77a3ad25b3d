// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/jsonvalues.h"
#include "model/story/attemptwords.h"
#include "model/story/bodytext.h"
#include "model/story/evidence.h"
#include "model/story/whysteps.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct EvidenceHtmlTexts {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr auto styleSheet = R"(
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
h3 { font-size: 1rem; margin-bottom: .3rem; }
table { border-collapse: collapse; } th { text-align: left; vertical-align: top; padding: .1rem 1.5rem .1rem 0; }
td { overflow-wrap: anywhere; } th, .note { font-weight: normal; opacity: .75; }
pre, td.value { font-family: ui-monospace, monospace; font-size: 13px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: .6rem; margin: .3rem 0; }
.delivered::before { content: "\2713\a0"; } .failed::before { content: "\2715\a0"; } .skipped::before { content: "\2013\a0"; }
@media print { details { display: block; } h2 { break-before: page; } h2:first-of-type { break-before: auto; } }
)"_L1;

/// Elements of HTML; every text is escaped.
class Html
{
public:
    void text(const QString &element, const QString &text, const QString &className = {})
    {
        const auto attribute = className.isEmpty() ? QString() : u" class=\"%1\""_s.arg(className);
        m_html += u"<%1%2>%3</%1>\n"_s.arg(element, attribute, text.toHtmlEscaped());
    }
    void open(const QString &element) { m_html += u'<' + element + u">\n"_s; }
    void close(const QString &element) { m_html += u"</"_s + element + u">\n"_s; }
    void row(const QString &name, const QString &value)
    {
        m_html += u"<tr><th scope=\"row\">%1</th><td class=\"value\">%2</td></tr>\n"_s.arg(name.toHtmlEscaped(),
                                                                                           value.toHtmlEscaped());
    }
    QString take() { return std::move(m_html); }

private:
    QString m_html;
};

void addHeaders(Html &html, const HeaderList &headers)
{
    html.open(u"table"_s);
    for (const auto &[name, value] : headers)
        html.row(QString::fromUtf8(name), QString::fromUtf8(value));
    html.close(u"table"_s);
}

/// To be read, and the exact bytes.
void addBody(Html &html, const QByteArray &body, bool wasCut)
{
    const auto shown = bodyText(body, wasCut);
    if (body.isEmpty()) {
        html.text(u"p"_s, shown.note, u"note"_s);
        return;
    }
    const auto digest = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    html.text(u"p"_s,
              EvidenceHtmlTexts::tr("%1. SHA-256 of the %2 bytes: %3").arg(shown.note).arg(body.size()).arg(digest),
              u"note"_s);
    html.text(u"pre"_s, shown.text);
    html.open(u"details"_s);
    html.text(u"summary"_s, EvidenceHtmlTexts::tr("The exact bytes, in base64"));
    html.text(u"pre"_s, QString::fromLatin1(body.toBase64()));
    html.close(u"details"_s);
}

void addVerification(Html &html, const Evidence &evidence)
{
    const auto &last = evidence.attempts.constLast();
    const auto signature = QString::fromLatin1(sentSignature(last.attempt));
    html.text(u"h3"_s, EvidenceHtmlTexts::tr("Signature"));
    if (!signature.isEmpty()) {
        html.text(u"p"_s,
                  EvidenceHtmlTexts::tr(
                      "%1 is the HMAC-SHA256 of the body with the app's client secret, in hex. With the secret in "
                      "CLIENT_SECRET, this command must print %2:")
                      .arg(QLatin1String(signatureHeader), signature));
        html.text(u"pre"_s, verifyCommand(evidence.delivery.body));
    }
    html.text(u"p"_s, signatureStep(last).text);
}

void addAttempt(Html &html, const ResponseStory &story)
{
    const auto &attempt = story.attempt;
    html.text(u"h3"_s, EvidenceHtmlTexts::tr("Attempt %1, %2").arg(attempt.attempt).arg(isoText(attempt.at)));
    html.text(u"p"_s, answerSentence(attempt), textOf(attempt.outcome));
    html.text(u"p"_s, (countingSentence(story) + u' ' + retrySentence(story)).trimmed());
    if (attempt.outcome == Outcome::Skipped)
        return;
    html.text(u"p"_s, u"POST "_s + publicUrl(attempt.url));
    addHeaders(html, attempt.requestHeaders);
    if (attempt.responseCode == noResponse)
        return;
    html.text(u"p"_s, EvidenceHtmlTexts::tr("What came back: %1 %2")
                          .arg(attempt.responseCode)
                          .arg(phraseOf(attempt.responseCode))
                          .trimmed());
    addHeaders(html, attempt.responseHeaders);
    addBody(html, attempt.responseBody, attempt.responseCut);
}

void addDelivery(Html &html, const Evidence &evidence)
{
    const auto &delivery = evidence.delivery;
    html.text(
        u"h2"_s,
        EvidenceHtmlTexts::tr("%1 to %2 in %3").arg(delivery.event(), evidence.app.name, evidence.organization.name));
    html.open(u"table"_s);
    html.row(EvidenceHtmlTexts::tr("Request-ID"), delivery.requestId);
    html.row(EvidenceHtmlTexts::tr("Delivery"), u'#' + QString::number(delivery.id.value));
    if (delivery.replayOf)
        html.row(EvidenceHtmlTexts::tr("Replay of"), u'#' + QString::number(delivery.replayOf->value));
    html.row(EvidenceHtmlTexts::tr("Queued at"), isoText(delivery.created));
    html.row(EvidenceHtmlTexts::tr("State"), wordOf(delivery.state));
    html.row(EvidenceHtmlTexts::tr("App"), evidence.app.slug);
    html.row(EvidenceHtmlTexts::tr("Organization"), evidence.organization.slug);
    html.close(u"table"_s);
    html.text(u"h3"_s, EvidenceHtmlTexts::tr("Body, the same in every attempt"));
    addBody(html, delivery.body, false);
    addVerification(html, evidence);
    for (const auto &story : evidence.attempts)
        addAttempt(html, story);
}

} // namespace

QByteArray evidenceHtml(const QList<Evidence> &deliveries, const EvidenceHead &head)
{
    const auto title = deliveries.size() == 1
                           ? EvidenceHtmlTexts::tr("Evidence of a webhook delivery")
                           : EvidenceHtmlTexts::tr("Evidence of %1 webhook deliveries").arg(deliveries.size());
    Html html;
    html.open(u"!DOCTYPE html"_s);
    html.open(u"html"_s);
    html.open(u"head"_s);
    html.open(u"meta charset=\"utf-8\""_s);
    html.open(
        u"meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\""_s);
    html.text(u"title"_s, title);
    html.open(u"style"_s + u'>' + QString(styleSheet) + u"</style"_s);
    html.close(u"head"_s);
    html.open(u"body"_s);
    html.text(u"h1"_s, title);
    html.text(u"p"_s,
              EvidenceHtmlTexts::tr("Made by %1 with Hookdesk %2 at %3. All times are UTC.")
                  .arg(head.actor, QStringLiteral(HOOKDESK_VERSION), isoText(head.at)),
              u"note"_s);
    for (const auto &evidence : deliveries)
        addDelivery(html, evidence);
    html.close(u"body"_s);
    html.close(u"html"_s);
    return html.take().toUtf8();
}

} // namespace hookdesk
