// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords: in the keyring, where there is one; else in memory, which is said; in no file.
#include "app/passwords.h"
#include "tests/support/flowfixture.h"
#include "tests/support/keyring.h"

#include <QDirIterator>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

using Place = HeldPassword::Place;

namespace
{

const auto canary = u"canary-of-a-password"_s;
const PasswordKey ofAStore{u"postgresql://desk@db.example.test/hookdesk"_s, "HOOKDESK_TEST_PASSWORD"_ba};

} // namespace

/// The bus is that of the whole process: the keyring comes to it after the first test, and stays.
class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        qputenv("HOME", QFile::encodeName(m_home.path()));
        qunsetenv("XDG_CONFIG_HOME");
    }

    void withoutAKeyringTheyAreInMemoryAndThatIsSaid()
    {
        Passwords passwords(20s);
        const auto nothing = await(passwords.read(ofAStore));
        QCOMPARE(nothing.place, Place::Nowhere);
        QVERIFY2(nothing.trouble.startsWith(u"There is no keyring that can be used: "_s), qPrintable(nothing.trouble));
        const auto kept = await(passwords.keep(ofAStore, canary));
        QCOMPARE(kept.place, Place::Memory);
        QCOMPARE(kept.trouble, nothing.trouble);
        const auto read = await(passwords.read(ofAStore));
        QCOMPARE(read.place, Place::Memory);
        QCOMPARE(read.password, canary);
        QCOMPARE(await(passwords.read(mailPasswordKey({}))).password, QString());
        QVERIFY2(filesWithTheCanary().isEmpty(), qPrintable(filesWithTheCanary().join(u' ')));
        QCOMPARE(await(Passwords(20s).read(ofAStore)).place, Place::Nowhere); // for this run alone
        QCOMPARE(await(passwords.forget(ofAStore)).place, Place::Nowhere);
        QCOMPARE(await(passwords.read(ofAStore)).place, Place::Nowhere);
    }

    void theEnvironmentWins()
    {
        Passwords passwords(20s);
        await(passwords.keep(ofAStore, canary));
        qputenv("HOOKDESK_TEST_PASSWORD", "of a script");
        const auto read = passwords.read(ofAStore);
        qunsetenv("HOOKDESK_TEST_PASSWORD");
        QVERIFY(read.isFinished()); // the keyring is not asked
        QCOMPARE(read.result().place, Place::Environment);
        QCOMPARE(read.result().password, u"of a script"_s);
    }

    void aKeyringKeepsThemForTheNextRun()
    {
        haveKeyring();
        Passwords passwords(20s);
        QCOMPARE(await(passwords.keep(ofAStore, u"an old one"_s)).place, Place::Keyring);
        const auto kept = await(passwords.keep(ofAStore, canary));
        QVERIFY2(kept.place == Place::Keyring && kept.trouble.isEmpty(), qPrintable(kept.trouble));
        const auto next = await(Passwords(20s).read(ofAStore));
        QCOMPARE(next.place, Place::Keyring);
        QCOMPARE(next.password, canary);
        QCOMPARE(await(Passwords(20s).read(mailPasswordKey({}))).place, Place::Nowhere);
        QVERIFY(filesWithTheCanary().isEmpty());

        QCOMPARE(await(Passwords(20s).forget(ofAStore)), HeldPassword());
        QCOMPARE(await(passwords.read(ofAStore)), HeldPassword()); // though it was held here
        QCOMPARE(await(passwords.forget(ofAStore)), HeldPassword());
    }

    void aKeyringThatHangsIsNotWaitedForButHeardLater()
    {
        auto &keyring = haveKeyring();
        QCOMPARE(await(Passwords(20s).keep(ofAStore, canary)).place, Place::Keyring);
        keyring.suspend();
        Passwords passwords(300ms);
        QList<HeldPassword> told;
        QObject here;
        connect(&passwords, &Passwords::changed, &here,
                [&told](const QString &, const HeldPassword &held) { told << held; });
        int ticks = 0;
        QTimer ticking;
        connect(&ticking, &QTimer::timeout, &here, [&ticks] { ++ticks; });
        ticking.start(10ms);
        const auto read = await(passwords.read(ofAStore));
        QVERIFY2(ticks > 3, "the main thread was blocked");
        QCOMPARE(read.place, Place::Nowhere);
        QCOMPARE(read.trouble, u"The keyring has not answered within 0.3 s."_s);
        const auto kept = await(passwords.keep(mailPasswordKey({}), canary)); // behind the other
        QCOMPARE(kept.place, Place::Memory);

        keyring.resume();
        const HeldPassword answered{Place::Keyring, canary, {}};
        QTRY_COMPARE(told.count(answered), 2); // to both
        QCOMPARE(told.constLast(), answered);
    }

    void cleanup() { QVERIFY(filesWithTheCanary().isEmpty()); }

private:
    Keyring &haveKeyring()
    {
        if (!m_keyring)
            m_keyring.emplace(m_bus);
        return *m_keyring;
    }

    QStringList filesWithTheCanary() const
    {
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary.toUtf8()))
                found << file.fileName();
        }
        return found;
    }

    QTemporaryDir m_home;
    SessionBus m_bus;
    std::optional<Keyring> m_keyring;
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "tst_passwords.moc"
