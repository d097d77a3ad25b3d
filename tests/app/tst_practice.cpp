// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Practising as the window asks for it: the sample goes into an empty store, and its webhooks answer as is chosen.
#include "app/practice.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "tests/support/flowfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(StoreLocation{m_folder->filePath(u"store.sqlite"_s)}, m_clock);
        valueOf(await(m_session->open()));
        m_practice = std::make_unique<Practice>(*m_session);
    }
    void cleanup()
    {
        m_practice.reset();
        m_session.reset();
    }

    void theSampleGoesIntoAnEmptyStoreOnce()
    {
        const auto before = await(m_practice->apps());
        QVERIFY(!before);
        QCOMPARE(before.error().code, ErrorCode::NotFound);
        valueOf(await(m_practice->addSample()));
        const auto apps = valueOf(await(m_practice->apps()));
        QCOMPARE(apps.size(), 11);
        const auto isNamed = [](const PracticeApp &app) { return app.path == u"/hook/pager-bridge"; };
        const auto pager = std::find_if(apps.cbegin(), apps.cend(), isNamed);
        QVERIFY(pager != apps.cend());
        QCOMPARE(pager->answer, u"4xx"_s);
        const auto again = await(m_practice->addSample());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
    }

    void anAnswerIsSwitchedAtOnce()
    {
        valueOf(await(m_practice->addSample()));
        for (const auto &answer : m_practice->answers()) {
            const auto app = valueOf(await(m_practice->apps())).constFirst();
            m_practice->setAnswer(app, answer);
            QCOMPARE(valueOf(await(m_practice->apps())).constFirst().answer, answer);
        }
    }

    void whatIsNoAnswerChangesNothing()
    {
        valueOf(await(m_practice->addSample()));
        const auto app = valueOf(await(m_practice->apps())).constFirst();
        m_practice->setAnswer(app, u"nonsense"_s);
        QCOMPARE(valueOf(await(m_practice->apps())).constFirst(), app);
    }

    void aStoreThatSomebodyUsesIsLeftAlone()
    {
        valueOf(await(m_session->store().write(Topic::All, [](Connection &connection) {
            return Organizations(connection).save({.slug = u"acme"_s, .name = u"Acme"_s});
        })));
        const auto refused = await(m_practice->addSample());
        QVERIFY(!refused);
        QVERIFY(refused.error().message.startsWith(u"The store has organizations already"_s));
        QVERIFY(valueOf(await(m_session->store().read([](Connection &connection) {
                    return SentryApps(connection).all();
                }))).isEmpty());
    }

private:
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Practice> m_practice;
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
