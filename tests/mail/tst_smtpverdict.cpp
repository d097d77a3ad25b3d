// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which refusals end a mail, which are its own, and which hold for any mail: by the replies of servers in use.
#include "flow/mail/smtpverdict.h"

#include <QTest>

using namespace hookdesk;

enum class Verdict { Any, Later, Never };

class SmtpVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsAreToldApart_data()
    {
        QTest::addColumn<SmtpStage>("stage");
        QTest::addColumn<QByteArrayList>("answer");
        QTest::addColumn<Verdict>("verdict");
        const auto add = [](SmtpStage stage, Verdict verdict, const QByteArrayList &answer) {
            QTest::newRow((QByteArray::number(static_cast<int>(stage)) + ' ' + answer.constFirst()).constData())
                << stage << answer << verdict;
        };
        using enum Verdict;
        add(SmtpStage::Greeting, Any, {"554 5.7.1 your address is listed"});
        add(SmtpStage::Login, Any, {"535 5.7.8 Error: authentication failed"});
        add(SmtpStage::Sender, Any, {"550 5.1.8 sender's domain not found"});
        add(SmtpStage::Sender, Any, {"451 4.7.1 greylisted"});
        add(SmtpStage::Sender, Any, {"530 5.7.0 Must issue a STARTTLS command first"});
        add(SmtpStage::Sender, Never, {"552 5.3.4 Message size exceeds fixed limit"});
        add(SmtpStage::Sender, Never, {"553 5.6.7 non-ASCII addresses are not taken"});
        add(SmtpStage::Sender, Later, {"452 4.3.4 too big just now"});

        add(SmtpStage::Recipient, Never, {"550 5.1.1 <ana@acme.test>: Recipient address rejected: User unknown"});
        add(SmtpStage::Recipient, Never, {"550-5.1.1 The email account that you tried to reach", "550 does not exist"});
        add(SmtpStage::Recipient, Never, {"550 no such user here"});
        add(SmtpStage::Recipient, Never, {"550 5.4.1 Recipient address rejected: Access denied"});
        add(SmtpStage::Recipient, Never, {"501 5.1.3 Bad recipient address syntax"});
        add(SmtpStage::Recipient, Never, {"552 5.2.2 mailbox full"});
        add(SmtpStage::Recipient, Later, {"450 4.2.0 greylisted, come back later"});
        add(SmtpStage::Recipient, Later, {"421 4.7.0 too many recipients from you"});
        add(SmtpStage::Recipient, Later, {"554 5.7.1 <ana@other.test>: Relay access denied"});
        add(SmtpStage::Recipient, Later, {"550 relay not permitted"});
        add(SmtpStage::Recipient, Later, {"553 sorry, that domain isn't in my list (#5.7.1)"});
        add(SmtpStage::Recipient, Later, {"530 5.7.0 Authentication required"});
        add(SmtpStage::Recipient, Later, {"503 5.5.1 need MAIL first"});
        add(SmtpStage::Recipient, Later, {"550 5.1.8 sender's domain not found"});
        add(SmtpStage::Recipient, Never, {"550 no such user, said 10.5.7.1"}); // an address, no status

        add(SmtpStage::Data, Never, {"554 5.5.1 no valid recipients"});
        add(SmtpStage::Data, Later, {"451 4.3.0 try again"});
        add(SmtpStage::Message, Never, {"554 5.7.1 that looks like spam"});
        add(SmtpStage::Message, Never, {"550 5.6.0 malformed"});
        add(SmtpStage::Message, Later, {"452 4.3.1 disk full"});
        add(SmtpStage::Message, Later, {"550 5.7.26 unauthenticated mail from acme.test is not accepted"});
    }
    void refusalsAreToldApart()
    {
        QFETCH(SmtpStage, stage);
        QFETCH(QByteArrayList, answer);
        QFETCH(Verdict, verdict);
        auto conversation = upTo(stage);
        for (const auto &line : answer)
            conversation.answered(line + "\r\n");
        conversation.asked("QUIT\r\n");
        conversation.answered("221 2.0.0 bye\r\n");
        QCOMPARE(conversation.stage(), stage);
        QCOMPARE(conversation.refusal(), answer.constFirst().first(3).toInt());
        QVERIFY(conversation.refusalText().startsWith(answer.constFirst().first(3) + ' '));
        QVERIFY(conversation.refusalText().endsWith(answer.constLast().sliced(4)));
        QCOMPARE(isAboutMail(conversation), verdict != Verdict::Any);
        QCOMPARE(isFinal(conversation), verdict == Verdict::Never);
    }

    void onlyAYesToTheMessageIsOne_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<bool>("isYes");
        QTest::newRow("250") << QByteArrayList{"250 2.0.0 queued\r\n"} << true;
        QTest::newRow("the first of several lines") << QByteArrayList{"250-queued\r\n"} << true;
        QTest::newRow("another 2xx") << QByteArrayList{"200 fine\r\n"} << true;
        QTest::newRow("then a goodbye") << QByteArrayList{"250 queued\r\n", "421 closing\r\n"} << true;
        QTest::newRow("garbage before it") << QByteArrayList{"<html>\r\n", "2500 bytes\r\n", "250 queued\r\n"} << true;
        QTest::newRow("nothing") << QByteArrayList{} << false;
        QTest::newRow("garbage") << QByteArrayList{"25\r\n", "2x0 what\r\n", "2500 bytes\r\n", "\r\n"} << false;
        QTest::newRow("a no, then a goodbye") << QByteArrayList{"451 later\r\n", "221 bye\r\n"} << false;
        QTest::newRow("a no in lines, cut") << QByteArrayList{"550-no\r\n", "250 what\r\n"} << false;
    }
    void onlyAYesToTheMessageIsOne()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(bool, isYes);
        auto conversation = upTo(SmtpStage::Message);
        for (const auto &line : lines)
            conversation.answered(line);
        conversation.asked("QUIT\r\n");
        conversation.answered("250 bye\r\n");
        QCOMPARE(conversation.stage(), isYes ? SmtpStage::Accepted : SmtpStage::Message);
    }

    void longAnswersAreCutAndEndlessOnesNoticed()
    {
        auto conversation = upTo(SmtpStage::Recipient);
        for (int line = 0; line < 1000; ++line)
            conversation.answered("550-there is no such mailbox\r\n");
        QVERIFY(!conversation.isEndless());
        QCOMPARE(conversation.refusalText().size(), 1000);
        for (int line = 0; line < 2000; ++line)
            conversation.answered("550-there is no such mailbox\r\n");
        QVERIFY(conversation.isEndless());
        QCOMPARE(conversation.refusalText().size(), 1000);
    }

private:
    static SmtpConversation upTo(SmtpStage stage)
    {
        const std::pair<SmtpStage, std::pair<QByteArray, QByteArray>> steps[] = {
            {SmtpStage::Hello, {"EHLO here\r\n", "250 hello\r\n"}},
            {SmtpStage::StartTls, {"STARTTLS\r\n", "220 go on\r\n"}},
            {SmtpStage::Login, {"AUTH PLAIN\r\n", "235 welcome\r\n"}},
            {SmtpStage::Sender, {"MAIL FROM:<hookdesk@acme.test>\r\n", "250 OK\r\n"}},
            {SmtpStage::Recipient, {"RCPT TO:<ana@acme.test>\r\n", "250 OK\r\n"}},
            {SmtpStage::Data, {"DATA\r\n", "354 go on\r\n"}}};
        SmtpConversation conversation;
        conversation.answered("220 ready\r\n");
        for (const auto &[step, lines] : steps) {
            if (step > stage)
                break;
            conversation.asked(lines.first);
            if (step < stage) // its own answer is the test's
                conversation.answered(lines.second);
        }
        return conversation;
    }
};

QTEST_GUILESS_MAIN(SmtpVerdictTest)
#include "tst_smtpverdict.moc"
