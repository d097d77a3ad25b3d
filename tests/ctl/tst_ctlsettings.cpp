// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings: listed, told, set, audited.
#include "model/records/settings.h"
#include "model/store/auditlog.h"
#include "tests/ctl/ctlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingMakesTheStoreAndIsAudited()
    {
        CtlFixture fixture;
        const auto done = fixture.run({u"settings"_s, u"set"_s, u"webhook.timeout_ms"_s, u"500"_s, u"--json"_s});
        QCOMPARE(done.status, 0);
        QCOMPARE(keysOf(done.object()), (QStringList{u"key"_s, u"value"_s, u"default"_s, u"is_default"_s, u"help"_s}));
        QCOMPARE(done.object().at("value"), Json(500));
        QCOMPARE(fixture.run({u"settings"_s, u"get"_s, u"webhook.timeout_ms"_s}).out, "500\n");
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(audit.size(), 1);
        QCOMPARE(audit.constFirst().event, u"SETTING_CHANGED"_s);
        QCOMPARE(audit.constFirst().target, u"webhook.timeout_ms"_s);
        QCOMPARE(audit.constFirst().data, "{\"before\":1000,\"after\":500}");
        QVERIFY(!audit.constFirst().actor.isEmpty());
    }

    void theSameValueIsNoChange()
    {
        CtlFixture fixture;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(fixture.run({u"settings"_s, u"set"_s, u"mail.host"_s, u"mail.example.test"_s}).status, 0);
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(audit.size(), 1);
        const auto back = fixture.run({u"settings"_s, u"set"_s, u"mail.host"_s, QString()});
        QVERIFY2(back.status == 0 && back.out.contains("default"), back.out.constData());
    }

    void everySettingIsListedWithItsHelp()
    {
        CtlFixture fixture;
        fixture.run({u"settings"_s, u"set"_s, u"network.allow"_s, u"10.0.0.0/8,fe80::/10"_s});
        const auto listed = fixture.run({u"settings"_s, u"--json"_s});
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.objects().size(), settingSpecs().size());
        for (const auto &setting : listed.objects()) {
            const bool isChanged = textAt(setting, "key") == u"network.allow";
            QCOMPARE(setting.at("is_default").get<bool>(), !isChanged);
            if (isChanged)
                QCOMPARE(setting.at("value"), Json::array({"10.0.0.0/8", "fe80::/10"}));
        }
        const auto shown = fixture.run({u"settings"_s}).out;
        for (const auto &spec : settingSpecs())
            QVERIFY2(shown.contains(spec.key.toUtf8()) && shown.contains(spec.help.toUtf8()), qPrintable(spec.key));
    }
};

QTEST_GUILESS_MAIN(CtlSettingsTest)
#include "tst_ctlsettings.moc"
