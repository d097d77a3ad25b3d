// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/jsonvalues.h"
#include "model/story/attemptwords.h"
#include "model/story/evidence.h"

#include <QCryptographicHash>

namespace hookdesk
{

namespace
{

/// The field `name`, and the same as text where it is UTF-8.
void addBody(Json &object, const std::string &name, const QByteArray &body)
{
    object[name + "_bytes"] = body.size();
    object[name + "_sha256"] = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().toStdString();
    object[name + "_base64"] = body.toBase64().toStdString();
    object[name] = body.isValidUtf8() ? Json(body.toStdString()) : Json();
}

/// In their order: a name may stand there twice.
Json fieldsOf(const HeaderList &headers)
{
    auto fields = Json::array();
    for (const auto &[name, value] : headers)
        fields.push_back(Json::array({name.toStdString(), value.toStdString()}));
    return fields;
}

const char *wordOf(SignatureState state)
{
    switch (state) {
    case SignatureState::Missing:
        return "missing";
    case SignatureState::Matches:
        return "matches";
    case SignatureState::Differs:
        return "differs";
    }
    return "";
}

Json attemptOf(const ResponseStory &story)
{
    const auto &attempt = story.attempt;
    Json object{{"attempt", attempt.attempt},
                {"at", jsonOf(attempt.at)},
                {"duration_ms", attempt.durationMs},
                {"url", jsonText(publicUrl(attempt.url))},
                {"request_headers", fieldsOf(attempt.requestHeaders)},
                {"outcome", jsonText(textOf(attempt.outcome))},
                {"response_code", attempt.responseCode},
                {"error", jsonIfAny(textOf(attempt.error))},
                {"error_detail", jsonIfAny(attempt.errorDetail)},
                {"response_headers", fieldsOf(attempt.responseHeaders)}};
    addBody(object, "response_body", attempt.responseBody);
    object["response_cut"] = attempt.responseCut;
    object["sent_again"] = attempt.resumed;
    object["counted_as"] = jsonText(textOf(attempt.counted));
    object["signature"] = sentSignature(attempt).toStdString();
    object["signature_with_current_secret"] = wordOf(story.signature);
    object["summary"] = jsonText(summaryOf(story));
    return object;
}

Json deliveryOf(const Evidence &evidence)
{
    const auto &delivery = evidence.delivery;
    Json object{{"delivery", delivery.id.value},
                {"request_id", jsonText(delivery.requestId)},
                {"kind", jsonText(textOf(delivery.kind))},
                {"event", jsonText(delivery.event())},
                {"sentry_app", jsonText(evidence.app.slug)},
                {"organization", jsonText(evidence.organization.slug)},
                {"queued_at", jsonOf(delivery.created)},
                {"state", jsonText(textOf(delivery.state))},
                {"replay_of", jsonOf(delivery.replayOf)}};
    addBody(object, "request_body", delivery.body);
    object["verify"] = {
        {"algorithm", "HMAC-SHA256"}, {"header", signatureHeader}, {"command", jsonText(verifyCommand(delivery.body))}};
    object["attempts"] = Json::array();
    for (const auto &story : evidence.attempts)
        object["attempts"].push_back(attemptOf(story));
    return object;
}

} // namespace

QByteArray evidenceJson(const QList<Evidence> &deliveries, const EvidenceHead &head)
{
    Json document{{"format", "hookdesk-evidence"},
                  {"version", 1},
                  {"made_at", jsonOf(head.at)},
                  {"made_by", jsonText(head.actor)},
                  {"program", "Hookdesk " HOOKDESK_VERSION},
                  {"deliveries", Json::array()}};
    for (const auto &evidence : deliveries)
        document["deliveries"].push_back(deliveryOf(evidence));
    return QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace hookdesk
