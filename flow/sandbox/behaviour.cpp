// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sandbox/behaviour.h"

#include "model/records/json.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Behaviour)
};

struct NamedBehaviour {
    QString name;
    Behaviour behaviour;
};

QList<NamedBehaviour> namedBehaviours()
{
    return {{u"ok"_s, Behaviour::answer(200)},
            {u"4xx"_s, Behaviour::answer(400)},
            {u"429"_s, Behaviour::answer(429)},
            {u"5xx"_s, Behaviour::answer(500)},
            {u"503"_s, Behaviour::answer(503)},
            {u"slow"_s, Behaviour::slow()},
            {u"hang"_s, {.kind = Behaviour::Kind::Hang}},
            {u"reset"_s, {.kind = Behaviour::Kind::Reset}},
            {u"garbage"_s, {.kind = Behaviour::Kind::Garbage, .body = "220 mail.practice.test ESMTP ready\r\n"}}};
}

bool isSlow(const Behaviour &behaviour)
{
    return behaviour.delay.count() > 0;
}

/// Whether people would call them by the same name.
bool isSameSort(const Behaviour &a, const Behaviour &b)
{
    if (a.kind != b.kind || a.kind != Behaviour::Kind::Answer)
        return a.kind == b.kind;
    return isSlow(a) || isSlow(b) ? isSlow(a) == isSlow(b) : a.status == b.status;
}

struct Reason {
    int status;
    const char *phrase;
};

QByteArray reasonPhrase(int status)
{
    static constexpr std::array reasons{
        Reason{200, "OK"},
        Reason{201, "Created"},
        Reason{202, "Accepted"},
        Reason{204, "No Content"},
        Reason{301, "Moved Permanently"},
        Reason{302, "Found"},
        Reason{304, "Not Modified"},
        Reason{400, "Bad Request"},
        Reason{401, "Unauthorized"},
        Reason{403, "Forbidden"},
        Reason{404, "Not Found"},
        Reason{405, "Method Not Allowed"},
        Reason{410, "Gone"},
        Reason{413, "Content Too Large"},
        Reason{422, "Unprocessable Content"},
        Reason{429, "Too Many Requests"},
        Reason{431, "Request Header Fields Too Large"},
        Reason{500, "Internal Server Error"},
        Reason{502, "Bad Gateway"},
        Reason{503, "Service Unavailable"},
        Reason{504, "Gateway Timeout"},
    };
    const auto found =
        std::find_if(reasons.begin(), reasons.end(), [&](Reason reason) { return reason.status == status; });
    return found == reasons.end() ? "Status " + QByteArray::number(status) : QByteArray(found->phrase);
}

/// HTTP allows no body there, and clients would take it for the next answer.
bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}
} // namespace

Behaviour Behaviour::answer(int status)
{
    Behaviour behaviour{.status = status, .headers = {{"Content-Type", "application/json"}}};
    if (status < 300)
        behaviour.body = R"({"ok":true})";
    else
        behaviour.body = compactJson({{"ok", false}, {"error", reasonPhrase(status).toStdString()}});
    if (status == 429)
        behaviour.headers.emplaceBack("Retry-After", "30");
    return behaviour;
}

Behaviour Behaviour::slow(std::chrono::milliseconds delay)
{
    auto behaviour = answer(200);
    behaviour.delay = delay;
    return behaviour;
}

QString textOf(const Behaviour &behaviour)
{
    for (const auto &[name, named] : namedBehaviours()) {
        if (isSameSort(named, behaviour))
            return name;
    }
    return QString::number(behaviour.status);
}

Result<Behaviour> behaviourFromText(const QString &text)
{
    for (const auto &[name, behaviour] : namedBehaviours()) {
        if (name == text)
            return behaviour;
    }
    bool isNumber = false;
    const auto status = text.toInt(&isNumber);
    if (isNumber && status >= 200 && status <= 600)
        return Behaviour::answer(status);
    return failure(
        ErrorCode::InvalidInput,
        Texts::tr("The practice receiver cannot answer \"%1\". Give one of %2, or a status code from 200 to 600.")
            .arg(text, behaviourNames().join(u", "_s)));
}

QStringList behaviourNames()
{
    QStringList names;
    for (const auto &named : namedBehaviours())
        names.append(named.name);
    return names;
}

QByteArray httpAnswer(const Behaviour &behaviour, bool keepAlive)
{
    QByteArray answer =
        "HTTP/1.1 " + QByteArray::number(behaviour.status) + ' ' + reasonPhrase(behaviour.status) + "\r\n";
    for (const auto &[name, value] : behaviour.headers)
        answer += name + ": " + value + "\r\n";
    if (!keepAlive)
        answer += "Connection: close\r\n";
    if (hasNoBody(behaviour.status))
        return answer + "\r\n";
    return answer + "Content-Length: " + QByteArray::number(behaviour.body.size()) + "\r\n\r\n" + behaviour.body;
}

} // namespace hookdesk
