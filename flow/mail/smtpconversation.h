// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a conversation with the mail server has come, read from the lines that go by.
#pragma once

#include <QByteArray>

namespace hookdesk
{

/// What was asked last; in that order. Message: the server has said that it wants the message (354); Accepted: it has
/// said that it has it, so that the mail is sent, however the conversation ends.
enum class SmtpStage { Greeting, Hello, StartTls, Login, Sender, Recipient, Data, Message, Accepted };

class SmtpConversation
{
public:
    /// A line of ours. Only its first word is looked at; nothing of it is kept.
    void asked(QByteArrayView command);
    /// A line of the server's.
    void answered(QByteArrayView line);

    SmtpStage stage() const { return m_stage; }
    /// Whether nothing more is to come that says what becomes of the mail: the server has it, or QUIT was said.
    bool isLeaving() const { return m_isLeaving || m_stage == SmtpStage::Accepted; }
    /// The reply code that refuses what was asked last, 4xx or 5xx; 0: none.
    int refusal() const { return m_refusal; }
    /// What was said with it, on one line that begins with the code; cut when it is long.
    const QByteArray &refusalText() const { return m_refusalText; }
    /// Whether the server has said more than any has to say.
    bool isEndless() const { return m_heard > 65536; }

private:
    void refused(int code, QByteArrayView line);

    SmtpStage m_stage = SmtpStage::Greeting;
    int m_refusal = 0;
    QByteArray m_refusalText;
    qsizetype m_heard = 0;
    bool m_isLeaving = false;
    bool m_isOver = false; ///< what was asked last is refused: what follows says nothing of the mail
};

} // namespace hookdesk
