// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/smtpverdict.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// An enhanced status code (RFC 3463) without its class; 0.0 when there is none.
struct Status {
    int subject = 0;
    int detail = 0;

    bool operator==(const Status &) const = default;
};

/// Some servers give it at the end: “553 sorry, that domain isn't allowed (#5.7.1)”.
Status statusOf(const SmtpConversation &conversation)
{
    static const QRegularExpression code(uR"((?<![\d.])[45]\.(\d{1,3})\.(\d{1,3})(?![\d.]))"_s);
    const auto found = code.match(QString::fromLatin1(conversation.refusalText()));
    return {found.captured(1).toInt(), found.captured(2).toInt()};
}

template <size_t count>
bool isOneOf(const std::array<int, count> &values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Syntax error, not implemented, bad sequence: the two do not understand each other, whatever the mail.
bool isOfProtocol(int reply)
{
    return isOneOf(std::array{500, 502, 503, 504}, reply);
}

/// The sender's address or domain, or that it may not send from this machine (RFC 7372 and after).
bool isOfSender(Status status)
{
    return status == Status{1, 7} || status == Status{1, 8} ||
           (status.subject == 7 && status.detail >= 20 && status.detail <= 30);
}

/// Security and policy: before the message it is about who sends, by then about what the message holds.
bool isOfPolicy(const SmtpConversation &conversation, Status status)
{
    return conversation.stage() != SmtpStage::Message &&
           (status.subject == 7 || conversation.refusalText().toLower().contains("relay"));
}

/// With the sender goes the message's size, and whether it needs UTF-8 addresses.
bool isOfMessage(const SmtpConversation &conversation)
{
    const auto status = statusOf(conversation);
    return conversation.refusal() == 552 || status == Status{3, 4} || status.subject == 6;
}

} // namespace

bool isAboutMail(const SmtpConversation &conversation)
{
    return conversation.stage() > SmtpStage::Sender ||
           (conversation.stage() == SmtpStage::Sender && isOfMessage(conversation));
}

bool isFinal(const SmtpConversation &conversation)
{
    if (conversation.refusal() < 500 || !isAboutMail(conversation))
        return false;
    const auto status = statusOf(conversation);
    return !wantsLogin(conversation) && !isOfProtocol(conversation.refusal()) && !isOfSender(status) &&
           !isOfPolicy(conversation, status);
}

bool wantsLogin(const SmtpConversation &conversation)
{
    return isOneOf(std::array{530, 534, 535, 538}, conversation.refusal());
}

} // namespace hookdesk
