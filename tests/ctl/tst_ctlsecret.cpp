// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client secrets are told to whoever asks for them by name, and never without an entry in the audit log.
#include "app/loginname.h"
#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"
#include "tests/ctl/ctlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto canary = u"canary-of-a-client-secret"_s;

void giveSecret(CtlFixture &fixture, const QString &secret)
{
    fixture.write([secret](Connection &connection) -> Result<> {
        HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(u"deploy-bot"_s));
        app->clientSecret = secret;
        HOOKDESK_TRY(SentryApps(connection).save(*app));
        return {};
    });
}

QList<AuditEntry> entries(CtlFixture &fixture)
{
    return fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
}

/// As a folder on a disk that is mounted to be read only.
void makeReadOnly(CtlFixture &fixture)
{
    fixture.beforeStart = [] { obeyPermissions(); };
    QVERIFY(QFile::setPermissions(fixture.store(), QFile::ReadOwner));
}

} // namespace

class CtlSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsToldAndAudited_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by slug") << u"deploy-bot"_s;
        QTest::newRow("by id") << u"17"_s;
    }
    void aSecretIsToldAndAudited()
    {
        QFETCH(QString, name);
        CtlFixture fixture;
        fixture.createWorld();
        giveSecret(fixture, canary);
        const auto told = fixture.run({u"secret"_s, name});
        QVERIFY2(told.status == 0 && told.err.isEmpty(), told.err.constData());
        QCOMPARE(told.out, canary.toUtf8() + '\n');
        const auto json = fixture.run({u"secret"_s, name, u"--json"_s});
        QCOMPARE(json.object(), (Json{{"sentry_app", "deploy-bot"}, {"client_secret", canary.toStdString()}}));

        const auto audited = entries(fixture);
        QCOMPARE(audited.size(), 2);
        for (const auto &entry : audited) {
            QCOMPARE(entry.event, u"CLIENT_SECRET_REVEALED"_s);
            QCOMPARE(entry.actor, loginName());
            QCOMPARE(entry.organization, std::optional(OrganizationId(42)));
            QCOMPARE(entry.target, u"deploy bot"_s);
            QCOMPARE(entry.data, QByteArray(R"({"slug":"deploy-bot"})"));
        }
    }

    void whatIsNotToldIsNotAudited()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto unknown = fixture.run({u"secret"_s, u"nobody"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("There is no app “nobody”."), unknown.err.constData());
        giveSecret(fixture, {});
        const auto none = fixture.run({u"secret"_s, u"deploy-bot"_s});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("The app “deploy-bot” has no client secret."), none.err.constData());
        QVERIFY(entries(fixture).isEmpty());
    }

    void whatCannotBeAuditedIsNotTold()
    {
        CtlFixture fixture;
        fixture.createWorld();
        giveSecret(fixture, canary);
        makeReadOnly(fixture);
        const auto file = fixture.path(u"out.json"_s);
        const QList<QStringList> commands{
            {u"secret"_s, u"deploy-bot"_s}, {u"export"_s, u"--secrets"_s}, {u"export"_s, u"--secrets"_s, file}};
        for (const auto &command : commands) {
            const auto done = fixture.run(command);
            QCOMPARE(done.status, 3);
            QVERIFY2(done.out.isEmpty() && done.err.contains(fixture.store().toUtf8()), done.err.constData());
            QVERIFY(!done.err.contains("canary"));
        }
        QVERIFY(!QFile::exists(file));
        QCOMPARE(fixture.run({u"export"_s}).status, 0);
    }

    void anExportIsAuditedWhenItHoldsSecrets()
    {
        CtlFixture fixture;
        fixture.createWorld();
        giveSecret(fixture, canary);
        QCOMPARE(fixture.run({u"export"_s}).status, 0);
        QVERIFY(entries(fixture).isEmpty());
        const auto file = fixture.path(u"out.json"_s);
        QCOMPARE(fixture.run({u"export"_s, u"--secrets"_s, file}).status, 0);
        QVERIFY(fixture.bytes(file).contains(canary.toUtf8()));
        QVERIFY(fixture.run({u"export"_s, u"--secrets"_s, u"--json"_s}).out.contains(canary.toUtf8()));
        const auto audited = entries(fixture);
        QCOMPARE(audited.size(), 2);
        QCOMPARE(audited.at(0).target, u"standard output"_s);
        QCOMPARE(audited.at(1).target, file);
        for (const auto &entry : audited) {
            QCOMPARE(entry.event, u"CLIENT_SECRETS_EXPORTED"_s);
            QCOMPARE(entry.actor, loginName());
            QCOMPARE(entry.data, QByteArray(R"({"sentry_apps":2})"));
        }
    }
};

QTEST_GUILESS_MAIN(CtlSecretTest)
#include "tst_ctlsecret.moc"
