// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/smtperror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("SmtpError", text);
}

/// Why a certificate is not accepted, without libcurl's preface.
QString certificateProblem(QString text)
{
    for (const auto preface : {"SSL certificate problem: "_L1, "SSL: "_L1}) {
        if (text.startsWith(preface))
            text.remove(0, preface.size());
    }
    return text;
}

/// What the server said, on one line, without the password should it be repeated there, plain or as it was sent.
QString answerOf(const MailServer &server, const SmtpOutcome &outcome)
{
    auto answer = outcome.answer;
    if (!server.username.isEmpty() && !server.password.isEmpty()) {
        const auto password = server.password.toUtf8();
        const QByteArray login = '\0' + server.username.toUtf8() + '\0' + password;
        for (const auto &secret : {password, password.toBase64(), login.toBase64()})
            answer.replace(QString::fromUtf8(secret), u"…"_s);
    }
    return answer.simplified().left(200);
}

QString unusable(const MailServer &server, const QString &at, const SmtpOutcome &outcome)
{
    switch (outcome.code) {
    case CURLE_URL_MALFORMAT:
        return tr("mail.host “%1” is not a host name. Correct mail.host.").arg(server.host);
    case CURLE_COULDNT_RESOLVE_HOST:
        return tr("The mail server's name “%1” is unknown. Check mail.host, and whether the network is there.")
            .arg(server.host);
    case CURLE_COULDNT_CONNECT:
        return tr("No mail server answers at %1. Check mail.host and mail.port, and whether the server runs.").arg(at);
    case CURLE_OPERATION_TIMEDOUT:
        return tr("The mail server %1 did not answer in time. Check mail.port and mail.security, and whether the "
                  "server "
                  "is overloaded.")
            .arg(at);
    case CURLE_PEER_FAILED_VERIFICATION:
        return tr("The certificate of the mail server %1 is not accepted: %2. Correct mail.host, or have the "
                  "certificate "
                  "renewed or its authority installed on this machine.")
            .arg(at, certificateProblem(outcome.text));
    case CURLE_USE_SSL_FAILED:
        return tr("The mail server %1 offers no STARTTLS, so nothing was sent. Set mail.security to tls, with its "
                  "port, "
                  "if the server has that; none sends mails unencrypted.")
            .arg(at);
    case CURLE_SSL_CONNECT_ERROR:
        return tr("The mail server %1 and this program agree on no TLS. Check mail.port and mail.security: usually 465 "
                  "with tls, 587 with starttls.")
            .arg(at);
    case CURLE_SSL_CACERT_BADFILE:
        return tr("The file of trusted authorities “%1” cannot be read. Check that it is there and in PEM format.")
            .arg(server.caFile);
    case CURLE_LOGIN_DENIED:
        return tr("The mail server %1 refused the user name “%2” or its password. Check mail.username and the "
                  "password.")
            .arg(at, server.username);
    default:
        return tr("The connection to the mail server %1 failed. Check mail.host, mail.port and mail.security.").arg(at);
    }
}

QString causeOf(const SmtpOutcome &outcome)
{
    const auto text = outcome.text.isEmpty() ? QString::fromUtf8(curl_easy_strerror(outcome.code)) : outcome.text;
    return outcome.reply == 0 ? text : u"%1 (SMTP reply %2)"_s.arg(text).arg(outcome.reply);
}

/// Whether it is this message that the server did not take: an answer that refuses it, not the client as such.
bool isOfMessage(const SmtpOutcome &outcome)
{
    const bool isAnswer = outcome.code == CURLE_SEND_ERROR || outcome.code == CURLE_WEIRD_SERVER_REPLY;
    return isAnswer && outcome.reply >= 450 && outcome.reply != 530;
}

} // namespace

Error smtpError(const MailServer &server, const OutboxMail &mail, const SmtpOutcome &outcome)
{
    const auto host = server.host.contains(u':') ? u"[%1]"_s.arg(server.host) : server.host;
    const auto at = u"%1:%2"_s.arg(host).arg(server.port);
    const auto cause = causeOf(outcome);
    if (outcome.code == CURLE_ABORTED_BY_CALLBACK)
        return {ErrorCode::Cancelled, tr("The sending of the mail to %1 was stopped.").arg(mail.to), cause};
    if (isOfMessage(outcome))
        return {ErrorCode::Refused,
                tr("The mail server %1 did not take the mail to %2: “%3”. Check that address and mail.from, or ask who "
                   "runs the server.")
                    .arg(at, mail.to, answerOf(server, outcome)),
                cause};
    if (outcome.reply == 530)
        return {ErrorCode::Mail,
                tr("The mail server %1 takes mails only from users it knows: “%2”. Check mail.username, the password "
                   "and mail.security.")
                    .arg(at, answerOf(server, outcome)),
                cause};
    if (outcome.reply == 421)
        return {ErrorCode::Mail,
                tr("The mail server %1 takes no mails now: “%2”. Try again later, or ask who runs it.")
                    .arg(at, answerOf(server, outcome)),
                cause};
    return {ErrorCode::Mail, unusable(server, at, outcome), cause};
}

} // namespace hookdesk
