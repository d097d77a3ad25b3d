// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/smtpconversation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hookdesk
{

namespace
{

/// Longer explanations help nobody.
constexpr qsizetype longestRefusal = 1000;

constexpr std::array<std::pair<QByteArrayView, SmtpStage>, 7> commands{{
    {"EHLO", SmtpStage::Hello},
    {"HELO", SmtpStage::Hello},
    {"STARTTLS", SmtpStage::StartTls},
    {"AUTH", SmtpStage::Login},
    {"MAIL", SmtpStage::Sender},
    {"RCPT", SmtpStage::Recipient},
    {"DATA", SmtpStage::Data},
}};

/// 0: the line is no part of an answer.
int replyCode(QByteArrayView line)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isReply = line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3, isDigit) &&
                         (line.size() == 3 || line[3] == ' ' || line[3] == '-' || line[3] == '\r' || line[3] == '\n');
    return isReply ? line.first(3).toInt() : 0;
}

bool isLast(QByteArrayView line)
{
    return line.size() < 4 || line[3] != '-';
}

} // namespace

void SmtpConversation::asked(QByteArrayView command)
{
    if (command.startsWith("QUIT"))
        m_isLeaving = true; // its answer is a yes too, and none to the message
    for (const auto &[word, stage] : commands) {
        const bool isThis = command.startsWith(word) && command.size() > word.size() &&
                            (command[word.size()] == ' ' || command[word.size()] == '\r');
        if (!isThis)
            continue;
        m_stage = stage;
        m_refusal = 0;
        m_refusalText.clear();
        m_isOver = false;
    }
}

void SmtpConversation::answered(QByteArrayView line)
{
    m_heard += line.size();
    const int code = replyCode(line);
    if (m_isLeaving || m_isOver || code == 0)
        return;
    if (m_stage == SmtpStage::Data && code == 354 && isLast(line))
        m_stage = SmtpStage::Message;
    else if (m_stage == SmtpStage::Message && code / 100 == 2 && m_refusal == 0)
        m_stage = SmtpStage::Accepted; // by the first line of several: they all have one code
    else if (code / 100 == 4 || code / 100 == 5)
        refused(code, line);
}

/// The lines of one answer as one text. A goodbye may follow them, which is none.
void SmtpConversation::refused(int code, QByteArrayView line)
{
    m_isOver = isLast(line);
    const auto text = line.sliced(qMin<qsizetype>(4, line.size())).toByteArray().simplified();
    if (m_refusal == 0) {
        m_refusal = code;
        m_refusalText = QByteArray::number(code);
    }
    m_refusalText += ' ' + text;
    m_refusalText.truncate(longestRefusal);
}

} // namespace hookdesk
