// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/smtperror.h"

#include "flow/curllibrary.h"
#include "flow/mail/smtpverdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct SmtpErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(SmtpError)
};

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
QString answerOf(const MailServer &server, const SmtpConversation &conversation)
{
    auto answer = QString::fromUtf8(conversation.refusalText());
    if (!server.username.isEmpty() && !server.password.isEmpty()) {
        const auto password = server.password.toUtf8();
        const QByteArray login = '\0' + server.username.toUtf8() + '\0' + password;
        for (const auto &secret : {password, password.simplified(), password.toBase64(), login.toBase64()}) {
            if (!secret.isEmpty())
                answer.replace(QString::fromUtf8(secret), u"…"_s);
        }
    }
    return answer.size() <= 300 ? answer : answer.left(300) + u'…';
}

/// When it was that nothing more, or nothing sensible, came.
QString moment(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Greeting:
        return SmtpErrorTexts::tr("before it greeted");
    case SmtpStage::Hello:
        return SmtpErrorTexts::tr("when it was greeted (EHLO)");
    case SmtpStage::StartTls:
        return SmtpErrorTexts::tr("when TLS was asked for (STARTTLS)");
    case SmtpStage::Login:
        return SmtpErrorTexts::tr("at the login (AUTH)");
    case SmtpStage::Sender:
        return SmtpErrorTexts::tr("when it was told the sender (MAIL FROM)");
    case SmtpStage::Recipient:
        return SmtpErrorTexts::tr("when it was told the recipient (RCPT TO)");
    case SmtpStage::Data:
        return SmtpErrorTexts::tr("when the message was announced (DATA)");
    case SmtpStage::Message:
    case SmtpStage::Accepted:
        return SmtpErrorTexts::tr("after the message, before it said whether it has it");
    }
    return {};
}

/// What to do when the conversation broke off there.
QString adviceOf(SmtpStage stage)
{
    if (stage == SmtpStage::Message)
        return SmtpErrorTexts::tr("The mail is sent again later, and may arrive twice, with one Message-ID");
    if (stage >= SmtpStage::Recipient)
        return SmtpErrorTexts::tr("The mail is sent again later; if that fails too, ask who runs the server");
    return SmtpErrorTexts::tr("Check mail.host, mail.port and mail.security, and whether the server runs well");
}

/// The conversation ended without an answer that refuses.
QString brokenOff(const MailServer &server, const QString &at, const SmtpOutcome &outcome)
{
    const auto stage = outcome.conversation.stage();
    if (outcome.conversation.isEndless())
        return SmtpErrorTexts::tr("The mail server %1 answered without an end %2. %3.")
            .arg(at, moment(stage), adviceOf(stage));
    switch (outcome.code) {
    case CURLE_URL_MALFORMAT:
        return SmtpErrorTexts::tr("mail.host “%1” is not a host name. Correct mail.host.").arg(server.host);
    case CURLE_COULDNT_RESOLVE_HOST:
        return SmtpErrorTexts::tr(
                   "The mail server's name “%1” is unknown. Check mail.host, and whether the network is there.")
            .arg(server.host);
    case CURLE_COULDNT_CONNECT:
        return SmtpErrorTexts::tr(
                   "No mail server answers at %1. Check mail.host and mail.port, and whether the server runs.")
            .arg(at);
    case CURLE_OPERATION_TIMEDOUT:
        return SmtpErrorTexts::tr("The mail server %1 did not answer in time %2. %3.")
            .arg(at, moment(stage), adviceOf(stage));
    case CURLE_WEIRD_SERVER_REPLY:
        return SmtpErrorTexts::tr("The mail server %1 gave an answer that is none of a mail server %2. %3.")
            .arg(at, moment(stage), adviceOf(stage));
    case CURLE_PEER_FAILED_VERIFICATION:
        return SmtpErrorTexts::tr(
                   "The certificate of the mail server %1 is not accepted: %2. Correct mail.host, or have the "
                   "certificate "
                   "renewed or its authority installed on this machine.")
            .arg(at, certificateProblem(outcome.text));
    case CURLE_USE_SSL_FAILED:
        return SmtpErrorTexts::tr(
                   "The mail server %1 offers no STARTTLS, so nothing was sent. Set mail.security to tls, with its "
                   "port, "
                   "if the server has that; none sends mails unencrypted.")
            .arg(at);
    case CURLE_SSL_CONNECT_ERROR:
        return SmtpErrorTexts::
            tr("The mail server %1 and this program agree on no TLS. Check mail.port and mail.security: usually 465 "
               "with tls, 587 with starttls.")
                .arg(at);
    case CURLE_SSL_CACERT_BADFILE:
        return SmtpErrorTexts::tr(
                   "The file of trusted authorities “%1” cannot be read. Check that it is there and in PEM format.")
            .arg(server.caFile);
    case CURLE_LOGIN_DENIED:
        return SmtpErrorTexts::tr(
                   "The mail server %1 and this program agree on no kind of login. Check mail.security: some servers "
                   "let nobody log in without TLS.")
            .arg(at);
    default:
        return SmtpErrorTexts::tr("The connection to the mail server %1 ended %2. %3.")
            .arg(at, moment(stage), adviceOf(stage));
    }
}

/// A reply to the recipient or the message, or the sender when it is about the message.
QString refusedMail(const MailServer &server, const QString &at, const OutboxMail &mail, const SmtpOutcome &outcome)
{
    const auto answer = answerOf(server, outcome.conversation);
    if (isFinal(outcome.conversation))
        return SmtpErrorTexts::tr(
                   "The mail server %1 refused the mail to %2 for good: “%3”. It is given up. Correct that address, or "
                   "ask who runs the server.")
            .arg(at, mail.to, answer);
    if (outcome.conversation.refusal() < 500)
        return SmtpErrorTexts::tr("The mail server %1 does not take the mail to %2 now: “%3”. It is sent again later.")
            .arg(at, mail.to, answer);
    return SmtpErrorTexts::tr(
               "The mail server %1 did not take the mail to %2: “%3”. Check mail.from, mail.username and "
               "mail.security, or ask who runs the server.")
        .arg(at, mail.to, answer);
}

/// A reply to anything before.
QString refusedClient(const MailServer &server, const QString &at, const OutboxMail &mail, const SmtpOutcome &outcome)
{
    const auto &conversation = outcome.conversation;
    const auto answer = answerOf(server, conversation);
    if (conversation.stage() == SmtpStage::Login)
        return conversation.refusal() < 500
                   ? SmtpErrorTexts::tr(
                         "The mail server %1 cannot check the user name “%2” now (reply %3). It is asked again later.")
                         .arg(at, server.username)
                         .arg(conversation.refusal())
                   : SmtpErrorTexts::tr(
                         "The mail server %1 refused the user name “%2” or its password. Check mail.username, and "
                         "the password: “hookdeskctl mail password” keeps another.")
                         .arg(at, server.username);
    if (wantsLogin(conversation))
        return SmtpErrorTexts::tr(
                   "The mail server %1 takes mails only from users it knows: “%2”. Check mail.username, the password "
                   "and mail.security.")
            .arg(at, answer);
    if (conversation.refusal() < 500)
        return SmtpErrorTexts::tr("The mail server %1 takes no mails now: “%2”. Try again later, or ask who runs it.")
            .arg(at, answer);
    if (conversation.stage() == SmtpStage::Sender)
        return SmtpErrorTexts::tr(
                   "The mail server %1 takes no mails from %2: “%3”. Check mail.from, or ask who runs the server.")
            .arg(at, mail.from, answer);
    if (conversation.stage() == SmtpStage::StartTls)
        return SmtpErrorTexts::tr(
                   "The mail server %1 refused STARTTLS, so nothing was sent: “%2”. Check mail.port and mail.security, "
                   "or ask who runs the server.")
            .arg(at, answer);
    return SmtpErrorTexts::tr(
               "The mail server %1 refused this machine: “%2”. Check mail.host and mail.port, or ask who runs the "
               "server.")
        .arg(at, answer);
}

QString causeOf(const SmtpOutcome &outcome)
{
    const auto text =
        outcome.text.isEmpty() ? QString::fromUtf8(HOOKDESK_CURL(curl_easy_strerror)(outcome.code)) : outcome.text;
    const auto reply = outcome.conversation.refusal();
    return reply == 0 ? text : u"%1 (SMTP reply %2)"_s.arg(text).arg(reply);
}

} // namespace

Error smtpError(const MailServer &server, const OutboxMail &mail, const SmtpOutcome &outcome)
{
    const auto host = server.host.contains(u':') ? u"[%1]"_s.arg(server.host) : server.host;
    const auto at = u"%1:%2"_s.arg(host).arg(server.port);
    const auto cause = causeOf(outcome);
    const auto &conversation = outcome.conversation;
    if (outcome.code == CURLE_ABORTED_BY_CALLBACK)
        return {ErrorCode::Cancelled, SmtpErrorTexts::tr("The sending of the mail to %1 was stopped.").arg(mail.to),
                cause};
    const bool isOfMail = isAboutMail(conversation);
    const auto message = conversation.refusal() == 0 ? brokenOff(server, at, outcome)
                         : isOfMail                  ? refusedMail(server, at, mail, outcome)
                                                     : refusedClient(server, at, mail, outcome);
    if (isFinal(conversation))
        return {ErrorCode::Refused, message, cause};
    return {isOfMail ? ErrorCode::Deferred : ErrorCode::Mail, message, cause};
}

} // namespace hookdesk
