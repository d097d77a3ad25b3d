// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing settings as people ask for it: all or none, and the audit log says what was changed, by whom.
#include "model/store/auditlog.h"
#include "model/store/settingchanges.h"
#include "model/store/storedsettings.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const Instant now = instantFromMs(1795435200000);

} // namespace

class SettingChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreStoredAndAudited()
    {
        TemporaryStore store;
        const auto after = store.write([](Connection &connection) {
            return changeSettings(connection,
                                  {{u"webhook.timeout_ms"_s, u"2500"_s},
                                   {u"network.allow"_s, u"10.0.0.0/8, 127.0.0.0/8"_s},
                                   {u"mail.port"_s, u"25"_s}}, // what it is already
                                  u"ana"_s, now);
        });
        QCOMPARE(after.webhookTimeoutMs, 2500);
        QCOMPARE(after.networkAllow, (QStringList{u"10.0.0.0/8"_s, u"127.0.0.0/8"_s}));
        QCOMPARE(store.read([](Connection &connection) { return StoredSettings(connection).load(); }), after);
        const auto audit = store.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(audit.size(), 2);
        QCOMPARE(audit.at(1).event, u"SETTING_CHANGED"_s);
        QCOMPARE(audit.at(1).actor, u"ana"_s);
        QCOMPARE(audit.at(1).at, now);
        QCOMPARE(audit.at(1).target, u"webhook.timeout_ms"_s);
        QCOMPARE(audit.at(1).data, R"({"before":1000,"after":2500})"_ba);
        QCOMPARE(audit.at(0).data, R"({"before":[],"after":["10.0.0.0/8","127.0.0.0/8"]})"_ba);
    }

    void oneThatIsRefusedLeavesAllAsTheyWere()
    {
        TemporaryStore store;
        const auto refused =
            store.store()
                .write(Topic::All,
                       [](Connection &connection) {
                           return changeSettings(connection,
                                                 {{u"webhook.timeout_ms"_s, u"2500"_s}, {u"mail.port"_s, u"0"_s}},
                                                 u"ana"_s, now);
                       })
                .result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(store.read([](Connection &connection) { return StoredSettings(connection).load(); }) == Settings{});
        QVERIFY(store.read([](Connection &connection) { return AuditLog(connection).newest(10); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SettingChangesTest)
#include "tst_settingchanges.moc"
