// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the palette finds in the store: by scattered letters, bounded, and nothing that is typed is SQL.
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/lists/entitylist.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

using Kind = EntityRow::Kind;

namespace
{

const Instant now = instantFromMs(1795435200000);
const auto requestId = u"0badcafe0badcafe0badcafe0badcafe"_s;

} // namespace

class EntityListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_world = m_store->write(addSmallWorld);
        m_store->write([world = m_world](Connection &connection) -> Result<> {
            for (const auto &[identifier, title] :
                 {std::pair(12, u"Checkout errors"_s), std::pair(13, u"100% of_carts\\lost"_s)}) {
                HOOKDESK_TRY(Incidents(connection)
                                 .save({.identifier = identifier,
                                        .organization = world.organization.id,
                                        .title = title,
                                        .started = now,
                                        .attachment = "{}"}));
            }
            auto delivery = world.delivery(now);
            delivery.requestId = requestId;
            HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
            for (int attempt = 1; attempt <= 2; ++attempt)
                HOOKDESK_TRY(WebhookRequests(connection)
                                 .add({.delivery = id,
                                       .attempt = attempt,
                                       .at = now,
                                       .app = world.app.id,
                                       .organization = world.organization.id,
                                       .event = u"metric_alert.critical"_s}));
            return {};
        });
    }

    void entitiesAreFoundByScatteredLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto app = m_app;
        QTest::newRow("an app's and an installation's letters") << u"dplbt"_s << QStringList{app, app + u" in Acme"_s};
        QTest::newRow("blanks aside") << u"d b a c"_s << QStringList{app + u" in Acme"_s};
        QTest::newRow("an organization") << u"ACME"_s
                                         << QStringList{u"Acme"_s, app + u" in Acme"_s, u"#13 100% of_carts\\lost"_s,
                                                        u"#12 Checkout errors"_s};
        QTest::newRow("an incident's number") << u"#12"_s << QStringList{u"#12 Checkout errors"_s};
        QTest::newRow("signs of LIKE stand for themselves") << u"%_\\"_s << QStringList{u"#13 100% of_carts\\lost"_s};
        QTest::newRow("no SQL") << u"' OR 1=1 --"_s << QStringList();
        QTest::newRow("a Request-ID's first digits") << u"0bad"_s << QStringList{requestId};
        QTest::newRow("a Request-ID as others write it")
            << u"0BADCAFE-0badcafe-0badcafe-0badcafe"_s << QStringList{requestId};
        QTest::newRow("too few digits") << u"0ba"_s << QStringList();
        QTest::newRow("nothing") << u"  "_s << QStringList();
    }
    void entitiesAreFoundByScatteredLetters()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList titles;
        for (const auto &row : matching(text))
            titles << row.title;
        std::sort(titles.begin(), titles.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(titles, found);
    }

    void eachSaysWhereItIsShown()
    {
        const auto rows = matching(u"deploybot"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(
            rows.at(0),
            (EntityRow{Kind::App, m_world.app.id.value, m_world.app.name, m_world.app.slug, m_world.app.slug, {}}));
        QCOMPARE(rows.at(1).kind, Kind::Installation);
        QCOMPARE(rows.at(1).id, m_world.installation.id.value);
        QCOMPARE(rows.at(1).appSlug, m_world.app.slug);
        QCOMPARE(rows.at(1).organizationSlug, u"acme"_s);
        const auto response = matching(requestId);
        QCOMPARE(response.size(), 1);
        QCOMPARE(response.constFirst().id, 2); // the latest attempt
    }

    void lettersThatAreNotAsciiAreLeftToWhoeverRanks()
    {
        m_store->write([world = m_world](Connection &connection) {
            auto app = world.app;
            app.name = u"Über 🚀 bot"_s;
            return SentryApps(connection).save(app);
        });
        QCOMPARE(matching(u"über🚀"_s).value(0).title, u"Über 🚀 bot"_s);
    }

    void deletedInstallationsAreNotFound()
    {
        m_store->write([world = m_world](Connection &connection) {
            auto gone = world.installation;
            gone.deleted = true;
            return Installations(connection).save(gone);
        });
        QCOMPARE(matching(u"deploybot"_s).size(), 1);
    }

    void whatHasTheTextAsItIsComesFirstAndTheRestIsCut()
    {
        m_store->write([world = m_world](Connection &connection) -> Result<> {
            for (int i = 0; i < 30; ++i) {
                HOOKDESK_TRY(SentryApps(connection)
                                 .save({.slug = u"app-%1"_s.arg(i),
                                        .name = i == 29 ? u"the pager"_s : u"p a g e r %1"_s.arg(i),
                                        .owner = world.organization.id}));
            }
            return {};
        });
        const auto rows = matching(u"pager"_s, 5);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.constFirst().title, u"the pager"_s);
    }

private:
    QList<EntityRow> matching(const QString &text, int limit = 20)
    {
        return m_store->read([=](Connection &connection) { return EntityList(connection).matching(text, limit); });
    }

    std::unique_ptr<TemporaryStore> m_store;
    SmallWorld m_world;
    const QString m_app = u"deploy bot"_s;
};

QTEST_GUILESS_MAIN(EntityListTest)
#include "tst_entitylist.moc"
