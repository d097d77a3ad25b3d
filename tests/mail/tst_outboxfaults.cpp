// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A mail server that fails in every way at every stage: no mail is lost, none that it has taken is sent again, and what
// it will never take is given up.
#include "tests/support/mailworld.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testcertificates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const QStringList stages{u"greeting"_s, u"ehlo"_s, u"starttls"_s, u"auth"_s, u"mail"_s,
                         u"rcpt"_s,     u"data"_s, u"message"_s,  u"quit"_s};
const auto greylisting = u"451 4.7.1 greylisted, come back later"_s;
const auto noMailbox = u"550 5.1.1 there is no such mailbox"_s;
/// What the servers that never answer are waited for.
constexpr SmtpLimits shortLimits{.conversation = 2s, .message = 2s, .messageWhenCancelled = 2s};

/// Of the server's accepted messages.
QStringList messageIds(const QList<Json> &messages)
{
    QStringList ids;
    for (const auto &message : messages)
        ids << QString::fromStdString(message.at("message_id").get<std::string>());
    ids.sort();
    return ids;
}

} // namespace

/// As faultysmtpserver.py has it.
struct Fault {
    QString stage;
    QString kind;
    QString say = {};

    int place() const { return static_cast<int>(stages.indexOf(stage)); }
    bool isFrom(const QString &from) const { return place() >= stages.indexOf(from); }
};
Q_DECLARE_METATYPE(Fault)

enum class Fate { Sent, Kept, GivenUp };

class OutboxFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultAtEveryStage_data()
    {
        QTest::addColumn<Fault>("fault");
        for (const auto &stage : stages) {
            for (const auto &kind : {u"close"_s, u"last"_s, u"half"_s, u"hang"_s, u"slow"_s, u"garbage"_s, u"lines"_s})
                QTest::newRow(qPrintable(stage + u' ' + kind)) << Fault{stage, kind};
            QTest::newRow(qPrintable(stage + u" 4xx"_s)) << Fault{stage, u"say"_s, greylisting};
            QTest::newRow(qPrintable(stage + u" 5xx"_s)) << Fault{stage, u"say"_s, noMailbox};
        }
        for (const auto &stage : {u"greeting"_s, u"rcpt"_s, u"message"_s, u"quit"_s})
            QTest::newRow(qPrintable(stage + u" line"_s)) << Fault{stage, u"line"_s};
        QTest::newRow("message taken without an answer") << Fault{u"message"_s, u"take"_s};
    }
    void everyFaultAtEveryStage()
    {
        QFETCH(Fault, fault);
        const bool isWaitedFor = fault.kind == u"hang" || fault.kind == u"line";
        MailWorld world(m_certificates.caFile(), isWaitedFor ? shortLimits : SmtpLimits());
        auto options = m_certificates.good.options() + QStringList{u"--login"_s, u"--times"_s, u"1"_s};
        options += QStringList{u"--fault"_s, fault.stage, fault.kind, u"--say"_s, fault.say};
        SmtpServer server(options, SmtpServer::Kind::Faulty);
        world.useServer(server.port(), {{u"mail.security"_s, u"starttls"_s}, {u"mail.username"_s, u"postmaster"_s}});
        world.worker().setPassword(u"s3cret"_s);
        const auto ana = world.add(u"ana@acme.test"_s);
        const auto bob = world.add(u"bob@acme.test"_s);

        world.worker().start();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(world.mail(ana)) && isSettled(world.mail(bob)), 20000);
        const auto fate = fateBy(fault);
        compareFate(world, world.mail(ana), fault, fate);
        // Before the recipient is named the fault is the server's, and the next mail waits too.
        const bool isHeldUp = fate == Fate::Kept && !fault.isFrom(fault.kind == u"last" ? u"mail"_s : u"rcpt"_s);
        QCOMPARE(world.mail(bob).state, isHeldUp ? MailState::Queued : MailState::Sent);
        QCOMPARE(world.mail(bob).lastError, isHeldUp ? world.mail(ana).lastError : QString());
        QStringList taken;
        for (const auto &mail : {world.mail(ana), world.mail(bob)}) {
            if (mail.state == MailState::Sent || (fault.kind == u"take" && mail.id == ana))
                taken << mail.messageId;
        }
        QTRY_COMPARE(messageIds(server.messages()), taken);

        world.clock.advance(300s);
        const auto eva = world.add(u"eva@acme.test"_s);
        QTRY_COMPARE(world.mail(eva).state, MailState::Sent);
        QTRY_COMPARE(world.worker().status().waiting, 0);
        QCOMPARE(world.mail(ana).state, fate == Fate::GivenUp ? MailState::Cancelled : MailState::Sent);
        QCOMPARE(world.mail(ana).tries, fate == Fate::Kept ? 2 : 1);
        world.mails.stop();
        QStringList all{world.mail(bob).messageId, world.mail(eva).messageId};
        if (fate != Fate::GivenUp)
            all << world.mail(ana).messageId;
        if (fault.kind == u"take") // nobody can know: it comes again, as the same message
            all << world.mail(ana).messageId;
        all.sort();
        QCOMPARE(messageIds(server.end()), all);
    }

private:
    static bool isSettled(const OutboxMail &mail)
    {
        return mail.state != MailState::Sending && (mail.state != MailState::Queued || mail.tries > 0);
    }

    static Fate fateBy(const Fault &fault)
    {
        const bool saysYes = fault.kind == u"last" || fault.kind == u"half" || fault.kind == u"lines";
        if (fault.kind == u"slow" || fault.stage == u"quit" || (fault.stage == u"message" && saysYes))
            return Fate::Sent;
        return fault.say == noMailbox && fault.isFrom(u"rcpt"_s) ? Fate::GivenUp : Fate::Kept;
    }

    static void compareFate(const MailWorld &world, const OutboxMail &mail, const Fault &fault, Fate fate)
    {
        QCOMPARE(mail.tries, 1);
        const auto status = const_cast<MailWorld &>(world).worker().status();
        QCOMPARE(status.givenUp, fate == Fate::GivenUp ? 1 : 0);
        QCOMPARE(world.events.named(u"mail.given_up"_s).size(), fate == Fate::GivenUp ? 1 : 0);
        switch (fate) {
        case Fate::Sent:
            QCOMPARE(mail.state, MailState::Sent);
            QCOMPARE(mail.lastError, QString());
            return;
        case Fate::Kept:
            QCOMPARE(mail.state, MailState::Queued);
            QCOMPARE(mail.nextTry, std::optional(world.clock.now() + 300s));
            break;
        case Fate::GivenUp:
            QCOMPARE(mail.state, MailState::Cancelled);
            QVERIFY(!mail.nextTry);
            QVERIFY2(mail.lastError.contains(u"given up"_s), qPrintable(mail.lastError));
            QCOMPARE(status.givenUpDetail, mail.lastError);
            break;
        }
        const auto word = wordBy(fault);
        QVERIFY2(mail.lastError.startsWith(u"The "_s) && mail.lastError.contains(u" localhost:"_s) &&
                     mail.lastError.contains(word),
                 qPrintable(mail.lastError));
    }

    /// Of the error.
    static QString wordBy(const Fault &fault)
    {
        if (fault.kind == u"say")
            return fault.stage == u"auth" ? u"the user name “postmaster”"_s : fault.say;
        const QStringList words{
            u"before it greeted"_s, u"(EHLO)"_s, u"TLS"_s, u"(AUTH)"_s, u"(MAIL FROM)"_s, u"(RCPT TO)"_s, u"(DATA)"_s,
            u"after the message"_s, u"none"_s};
        const bool isNext = fault.kind == u"last" && fault.stage != u"starttls" && fault.stage != u"auth";
        return words.at(fault.place() + (isNext ? 1 : 0));
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(OutboxFaultsTest)
#include "tst_outboxfaults.moc"
