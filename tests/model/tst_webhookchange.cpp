// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of an app's webhook: by the rules of an import, audited, undone, and never over somebody else's change.
#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"
#include "model/workspace/webhookchange.h"
#include "tests/model/workspacetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const Instant now = instantFromMs(1795435200123);

Result<> apply(TemporaryStore &store, const WebhookChange &change)
{
    return store.store()
        .write(Topic::All,
               [change](Connection &connection) { return changeWebhook(connection, change, u"ana"_s, now); })
        .takeResult();
}

SentryApp reload(TemporaryStore &store, AppId id)
{
    return *store.read([id](Connection &connection) { return SentryApps(connection).find(id); });
}

QList<AuditEntry> audit(TemporaryStore &store)
{
    return store.read([](Connection &connection) { return AuditLog(connection).newest(10); });
}

} // namespace

class WebhookChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSavedAuditedAndUndone()
    {
        TemporaryStore store;
        const auto app = store.write(addSmallWorld).app;
        const auto before = reload(store, app.id);
        const WebhookChange change{
            app.id, WebhookSettings::of(before), {u"https://new.acme.test/hook"_s, {u"issue"_s, u"comment.created"_s}}};
        QVERIFY(apply(store, change));
        auto expected = before;
        expected.webhookUrl = change.to.url;
        expected.events = change.to.events;
        QCOMPARE(reload(store, app.id), expected);
        QCOMPARE(audit(store).constFirst().event, u"WEBHOOK_CHANGED"_s);
        QCOMPARE(audit(store).constFirst().actor, u"ana"_s);
        const auto data = parseJson(audit(store).constFirst().data).value();
        QCOMPARE(textOf(data.at("url").get<std::string>()), change.to.url);
        QCOMPARE(textOf(data.at("url_before").get<std::string>()), before.webhookUrl);
        QCOMPARE(data.at("events").size(), 2U);

        QVERIFY(apply(store, change.undone()));
        QCOMPARE(reload(store, app.id), before);
        QCOMPARE(audit(store).constFirst().event, u"WEBHOOK_CHANGE_UNDONE"_s);
        QCOMPARE(audit(store).size(), 2);
    }

    void whatSomebodyElseHasChangedStays()
    {
        TemporaryStore store;
        const auto app = store.write(addSmallWorld).app;
        const WebhookSettings before = WebhookSettings::of(app);
        const WebhookChange first{app.id, before, {u"https://one.acme.test/"_s, before.events}};
        QVERIFY(apply(store, first));
        const auto late = apply(store, {app.id, before, {u"https://two.acme.test/"_s, before.events}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Refused);
        QVERIFY(apply(store, {app.id, first.to, {u"https://two.acme.test/"_s, before.events}}));
        QCOMPARE(apply(store, first.undone()).error().code, ErrorCode::Refused);
        QCOMPARE(reload(store, app.id).webhookUrl, u"https://two.acme.test/"_s);
        QCOMPARE(audit(store).size(), 2);
    }

    void aDisabledAppStaysWithoutSubscriptions()
    {
        TemporaryStore store;
        const auto app = store.write(addSmallWorld).app;
        store.write([id = app.id](Connection &connection) {
            return SentryApps(connection).disable(id, {.at = now, .reason = u"r"_s, .events = {}});
        });
        const auto before = WebhookSettings::of(reload(store, app.id));
        QCOMPARE(before.events, app.events); // those it is offered
        QVERIFY(apply(store, {app.id, before, {before.url, {u"issue"_s}}}));
        QCOMPARE(reload(store, app.id).events, QStringList());
        QCOMPARE(reload(store, app.id).disabled->events, QStringList{u"issue"_s});
    }

    void theRulesAreThoseOfAnImport_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("events");
        QTest::addColumn<QString>("says"); // empty: it is taken
        const QStringList some{u"issue"_s};
        QTest::newRow("https") << u"https://a.test/x?y=1"_s << some << QString();
        QTest::newRow("none") << QString() << QStringList() << QString();
        QTest::newRow("ftp") << u"ftp://a.test"_s << some << u"“ftp://a.test” is not an http or https URL"_s;
        QTest::newRow("no URL") << u"a.test/hook"_s << some << u"is not an http or https URL"_s;
        QTest::newRow("password") << u"https://ana:x@a.test/"_s << some << u"holds a user name or a password"_s;
        QTest::newRow("long") << u"https://a.test/"_s + QString(2048, u'x') << some << u"at most 2048"_s;
        QTest::newRow("event") << u"https://a.test/"_s << QStringList{QString(256, u'x')} << u"at most 255"_s;
        QTest::newRow("control") << u"https://a.test/"_s << QStringList{u"a\tb"_s} << u"control character"_s;
    }
    void theRulesAreThoseOfAnImport()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, events);
        QFETCH(QString, says);
        const auto problems = (problemsOfUrl(url) + problemsOfEvents(events)).join(u'\n');
        QCOMPARE(problems.isEmpty(), says.isEmpty());
        QVERIFY2(problems.contains(says), qPrintable(problems));

        TemporaryStore store;
        const auto app = store.write(addSmallWorld).app;
        const auto changed = apply(store, {app.id, WebhookSettings::of(app), {url, events}});
        QCOMPARE(changed.has_value(), says.isEmpty());
        auto imported =
            Json{{"sentry_apps", Json::array({{{"slug", jsonText(app.slug)}, {"webhook_url", jsonText(url)}}})}};
        imported["sentry_apps"][0]["events"] = Json::array();
        for (const auto &event : events)
            imported["sentry_apps"][0]["events"].push_back(jsonText(event));
        QCOMPARE(importInto(store, compactJson(imported)).has_value(), says.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebhookChangeTest)
#include "tst_webhookchange.moc"
