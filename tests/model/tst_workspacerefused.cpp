// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are refused: every bad entry is named by its path, and the store stays as it is.
#include "tests/model/workspacetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// JSON with ' for ": moc loses its way among so many raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A file with one section.
QByteArray section(const QByteArray &name, const QByteArray &entries)
{
    return "{\"" + name + "\": [" + entries + "]}";
}

/// The first complaint about an entry of a section, or about one of its keys.
void refuse(const char *name, const QByteArray &sectionName, const QByteArray &entries, const char *complaint)
{
    QTest::newRow(name) << section(sectionName, entries) << QStringList{QString::fromUtf8(complaint)};
}

} // namespace

class WorkspaceRefusedTest : public QObject
{
    Q_OBJECT

    /// Small world, and a second organization and app to be in conflict with.
    static void fill(TemporaryStore &store)
    {
        store.write(addSmallWorld);
        const auto result = importInto(
            store,
            json("{'organizations': [{'id': 43, 'slug': 'other', 'name': 'Other'}],\n"
                 "'sentry_apps': [{'id': 18, 'uuid': 'a1b2c3d4-0000-4000-8000-000000000018', 'slug': 'other-bot',\n"
                 "'name': 'Other', 'status': 'internal', 'owner_organization': 'other',\n"
                 "'webhook_url': 'http://localhost/'}],\n"
                 "'installations': [{'id': 2, 'uuid': 'a1b2c3d4-0000-4000-8000-000000000002', 'sentry_app': "
                 "'other-bot',\n"
                 "'organization': 'other', 'status': 'installed'}],\n"
                 "'incidents': [{'id': 1, 'identifier': 12, 'organization': 'acme', 'title': 'T', 'status': 'open'},\n"
                 "{'id': 2, 'identifier': 13, 'organization': 'acme', 'title': 'T', 'status': 'open'}]}"));
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    static void refusedWith(const QByteArray &text, const QStringList &complaints)
    {
        TemporaryStore store;
        fill(store);
        const auto before = dump(store);
        const auto result = importInto(store, text);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        const auto told = complaintsOf(result);
        QVERIFY2(told.size() == complaints.size(), qPrintable(result.error().message));
        for (qsizetype i = 0; i < told.size(); ++i)
            QVERIFY2(told.at(i).startsWith(complaints.at(i)), qPrintable(told.at(i)));
        QCOMPARE(dump(store), before);
    }

private Q_SLOTS:
    void badEntries_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("complaints");

        QTest::newRow("unknown section") << "{\"organisations\": []}"_ba
                                         << QStringList{u"organisations: unknown key; allowed: organizations, "_s};
        QTest::newRow("section is no list")
            << "{\"sentry_apps\": {}}"_ba << QStringList{u"sentry_apps: must be a list, but is of type object"_s};
        QTest::newRow("no object") << "[1]"_ba << QStringList{u"the file: must be an object"_s};
        refuse("entry is no object", "organizations", "3",
               "organizations[0]: must be an object, but is of type number");

        const auto organization = [](const char *name, const QByteArray &key, const char *complaint) {
            refuse(name, "organizations", json("{'slug': 'new', 'name': 'New', ") + key + "}", complaint);
        };
        organization("unknown key", json("'nam': 1"), "organizations[0].nam: unknown key; allowed: id, slug, name");
        organization("id is text", json("'id': '1'"), "organizations[0].id: must be a whole number from 1");
        organization("id is zero", json("'id': 0"), "organizations[0].id: 0 is not a whole number from 1");
        organization("id is a fraction", json("'id': 1.5"), "organizations[0].id: 1.5 is not a whole number");
        organization("id is huge", json("'id': 9223372036854775808"),
                     "organizations[0].id: 9223372036854775808 is not a whole number");
        organization("no URL", json("'url_prefix': 'ftp://x'"),
                     "organizations[0].url_prefix: “ftp://x” is not an http");
        organization("URL without host", json("'url_prefix': 'https:///x'"),
                     "organizations[0].url_prefix: “https:///x”");
        organization("member with a line break", json("'members': [{'email': 'a@b\\r\\nRCPT TO:<x@y>'}]"),
                     "organizations[0].members[0].email: “a@b\ufffd\ufffdRCPT TO:<x@y>” is not an e-mail address");
        organization("no address", json("'members': [{'email': 'ana'}]"),
                     "organizations[0].members[0].email: “ana” is not an e-mail address");
        organization("member without address", json("'members': [{'name': 'ana'}]"),
                     "organizations[0].members[0].email: is missing");
        organization("unknown role", json("'members': [{'email': 'a@b', 'role': 'boss'}]"),
                     "organizations[0].members[0].role: “boss” is not a role; allowed: member, admin, manager, owner");
        organization("unknown key of a member", json("'members': [{'email': 'a@b', 'rol': 'owner'}]"),
                     "organizations[0].members[0].rol: unknown key; allowed: email, name, role");
        organization("a member twice", json("'members': [{'email': 'a@b'}, {'email': 'a@b'}]"),
                     "organizations[0].members[1].email: “a@b” is that of organizations[0].members[0] already");
        organization("too many members", json("'members': [") + QByteArray("1,").repeated(10000) + "1]",
                     "organizations[0].members: has 10001 members; at most 10000 are accepted");
        refuse("no slug", "organizations", json("{'slug': 'New Slug', 'name': 'x'}"),
               "organizations[0].slug: “New Slug” is not a slug");
        refuse("slug is missing", "organizations", json("{'name': 'x'}"), "organizations[0].slug: is missing");
        refuse("slug of another", "organizations", json("{'id': 42, 'slug': 'other'}"),
               "organizations[0].slug: “other” belongs to the one with id 43, not 42");
        refuse("slug of another id", "organizations", json("{'id': 99, 'slug': 'other', 'name': 'x'}"),
               "organizations[0].slug: “other” belongs to the one with id 43, not 99");
        refuse("long name", "organizations", json("{'slug': 'acme', 'name': 'X'}").replace("X", QByteArray(256, 'x')),
               "organizations[0].name: has 256 characters; at most 255 are accepted");
        refuse("line break", "organizations", json("{'slug': 'acme', 'name': 'a\\nb'}"),
               "organizations[0].name: has a control character");
        // Qt passes over the first byte order mark; SQLite takes the second, and the swapped one, for marks too.
        refuse("two byte order marks", "organizations", json("{'slug': 'acme', 'name': '\\ufeff\\ufeffAcme'}"),
               "organizations[0].name: has a character that cannot be stored");
        refuse("byte order mark of the other order", "organizations", json("{'slug': 'acme', 'name': '\\ufffeAcme'}"),
               "organizations[0].name: has a character that cannot be stored");
        refuse("no character", "organizations", json("{'slug': 'acme', 'name': 'Acme\\uffff'}"),
               "organizations[0].name: has a character that cannot be stored");
        organization("address with byte order marks", json("'members': [{'email': '\\ufeff\\ufeffa@b'}]"),
                     "organizations[0].members[0].email: has a character that cannot be stored");
        refuse("same slug", "organizations", json("{'slug': 'acme'}, {'slug': 'acme'}"),
               "organizations[1].slug: is the same as in organizations[0]");
        refuse("same id", "organizations", json("{'id': 42}, {'id': 42}"),
               "organizations[1].id: is the same as in organizations[0]");
        refuse("same by id and by slug", "organizations", json("{'id': 42}, {'slug': 'acme'}"),
               "organizations[1]: is the same entry as organizations[0]");

        const auto app = [](const char *name, const QByteArray &key, const char *complaint) {
            refuse(name, "sentry_apps", json("{'slug': 'deploy-bot', ") + key + "}", complaint);
        };
        app("unknown status", json("'status': 'internall'"),
            "sentry_apps[0].status: “internall” is not a status; allowed: unpublished, published, internal,");
        app("unknown owner", json("'owner_organization': 'nobody'"),
            "sentry_apps[0].owner_organization: there is no organization “nobody”");
        app("owner by number", json("'owner_organization': '42'"),
            "sentry_apps[0].owner_organization: there is no organization “42”");
        app("long URL", json("'webhook_url': 'http://x/X'").replace("X", QByteArray(2048, 'x')),
            "sentry_apps[0].webhook_url: has 2057 characters; at most 2048 are accepted");
        app("event of two lines", json("'events': ['issue', 'a\\nb']"),
            "sentry_apps[0].events[1]: has a control character");
        app("empty event", json("'events': ['']"), "sentry_apps[0].events[0]: must not be empty");
        app("events no list", json("'events': 'issue'"), "sentry_apps[0].events: must be a list");
        app("not a bool", json("'is_alertable': 1"), "sentry_apps[0].is_alertable: must be true or false");
        app("no UUID", json("'uuid': 'x'"), "sentry_apps[0].uuid: “x” is not a UUID");
        app("uuid of another", json("'uuid': 'a1b2c3d4-0000-4000-8000-000000000018'"),
            "sentry_apps[0].uuid: “a1b2c3d4-0000-4000-8000-000000000018” belongs to the app “other-bot”");
        app("threshold", json("'timeout_threshold': 0"),
            "sentry_apps[0].timeout_threshold: 0 is not a whole number from 1");
        app("range", json("'range_days': 31"), "sentry_apps[0].range_days: 31 is not a whole number from 1 to 30");
        app("disabled without when", json("'disabled': {'reason': 'x'}"), "sentry_apps[0].disabled.at: is missing");
        app("disabled as a bool", json("'disabled': true"), "sentry_apps[0].disabled: must be an object");
        app("disabled with a typing error", json("'disabled': {'at': '2026-01-01T00:00:00Z', 'resaon': ''}"),
            "sentry_apps[0].disabled.resaon: unknown key; allowed: at, reason, events, owners_notified");
        refuse("uuid twice", "sentry_apps",
               json("{'slug': 'deploy-bot', 'uuid': 'a1b2c3d4-0000-4000-8000-0000000000aa'},\n"
                    "{'slug': 'other-bot', 'uuid': 'a1b2c3d4-0000-4000-8000-0000000000aa'}"),
               "sentry_apps[1].uuid: is the same as in sentry_apps[0]");
        refuse("slugs changed round", "sentry_apps", json("{'id': 17, 'slug': 'third'}, {'id': 17, 'slug': 'x'}"),
               "sentry_apps[1].id: is the same as in sentry_apps[0]");

        const auto installation = [](const char *name, const QByteArray &keys, const char *complaint) {
            refuse(name, "installations", "{" + keys + "}", complaint);
        };
        installation("unknown app", json("'sentry_app': 'no-bot', 'organization': 'acme', 'status': 'installed'"),
                     "installations[0].sentry_app: there is no app “no-bot”, neither in the file nor in the store");
        installation("uuid of another installation", json("'id': 1, 'uuid': 'a1b2c3d4-0000-4000-8000-000000000002'"),
                     "installations[0].uuid: “a1b2c3d4-0000-4000-8000-000000000002” belongs to the one with id 2");
        installation("unknown installation status",
                     json("'sentry_app': 'deploy-bot', 'organization': 'acme', 'status': 'gone'"),
                     "installations[0].status: “gone” is not a status; allowed: pending, installed");
        refuse(
            "installation twice", "installations",
            json("{'sentry_app': 'deploy-bot', 'organization': 'acme'}, {'sentry_app': 'deploy-bot', 'organization':\n"
                 "'acme'}"),
            "installations[1]: is the same as in installations[0]");
        refuse("installation that would be another the next time", "installations",
               json("{'sentry_app': 'deploy-bot', 'organization': 'other', 'status': 'installed'},\n"
                    "{'id': 7, 'sentry_app': 'deploy-bot', 'organization': 'other', 'status': 'installed'}"),
               "installations[0]: the app has another installation in this organization; give the id or uuid");

        const auto incident = [](const char *name, const QByteArray &keys, const char *complaint) {
            refuse(name, "incidents", json("{'identifier': 12, 'organization': 'acme', ") + keys + "}", complaint);
        };
        incident("date without offset", json("'date_started': '2026-11-23T12:00:00'"),
                 "incidents[0].date_started: “2026-11-23T12:00:00” is not a date such as 2026-11-23T12:00:00Z");
        incident("day instead of date", json("'date_started': '2026-11-23'"),
                 "incidents[0].date_started: “2026-11-23”");
        incident("no such date", json("'date_started': '2026-02-30T12:00:00Z'"),
                 "incidents[0].date_started: “2026-02-30");
        incident("before the year 1", json("'date_started': '0001-01-01T00:00:00+14:00'"),
                 "incidents[0].date_started: “0001-01-01T00:00:00+14:00” is not a date");
        incident("after the year 9999", json("'date_started': '9999-12-31T23:59:59-00:01'"),
                 "incidents[0].date_started: “9999-12-31T23:59:59-00:01” is not a date");
        incident("attachment is text", json("'attachment': '{}'"), "incidents[0].attachment: must be an object");
        incident("attachment is large", json("'attachment': {'a': 'X'}").replace("X", QByteArray(1024 * 1024, 'x')),
                 "incidents[0].attachment: has 1048584 bytes; at most 1048576 are accepted");
        incident("incident of another id", json("'id': 2"),
                 "incidents[0].identifier: “12” belongs to the one with id 1");
        refuse("incident twice", "incidents",
               json("{'identifier': 12, 'organization': 'acme'}, {'identifier': 12, 'organization': 'acme'}"),
               "incidents[1]: is the same as in incidents[0]");

        QTest::newRow("no identifier is left")
            << json("{'identifier': 9007199254740991, 'organization': 'acme', 'title': 'x', 'status': 'open'}\n"
                    "{'action': 'open', 'installation': {'uuid': 'a1b2c3d4-0000-4000-8000-000000000001'}, 'data': "
                    "{'a': 1}}")
            << QStringList{u"line 2: has no identifier, and none is left: an incident has the greatest"_s};

        const auto day = [](const char *name, const QByteArray &keys, const char *complaint) {
            refuse(name, "integration_buffer",
                   json("{'sentry_app': 'deploy-bot', 'organization': 'acme', 'day': '2026-11-22', ") + keys + "}",
                   complaint);
        };
        day("negative count", json("'error': -1"),
            "integration_buffer[0].error: -1 is not a whole number from 0 to 2147483647");
        day("huge count", json("'timeout': 2147483648"), "integration_buffer[0].timeout: 2147483648 is not a whole");
        day("count of another kind", json("'fatal': 1"), "integration_buffer[0].fatal: unknown key");
        refuse("no day", "integration_buffer",
               json("{'sentry_app': 'deploy-bot', 'organization': 'acme', 'day': '2026-2-3'}"),
               "integration_buffer[0].day: “2026-2-3” is not a day such as 2026-11-23");
        refuse("day twice", "integration_buffer",
               json("{'sentry_app': 'deploy-bot', 'organization': 'acme', 'day': '2026-11-22'},\n"
                    "{'sentry_app': 'deploy-bot', 'organization': 'acme', 'day': '2026-11-22'}"),
               "integration_buffer[1]: is the same as in integration_buffer[0]");
    }
    void badEntries()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, complaints);
        refusedWith(text, complaints);
    }

    void allBadEntriesAreNamedAndTheGoodOnesNotImported()
    {
        refusedWith(
            json("{'organizations': [{'slug': 'good', 'name': 'Good'}, {'slug': 'bad', 'name': 3}],\n"
                 "'sentry_apps': [{'slug': 'good-bot', 'name': 'x', 'status': 'internal', 'owner_organization': "
                 "'good'},\n"
                 "{'slug': 'bad-bot', 'name': 'x', 'status': 'internal', 'owner_organization': 'bad', 'webhook_url': "
                 "'x'}],\n"
                 "'installations': [{'sentry_app': 'good-bot', 'organization': 'good', 'status': 'installed'},\n"
                 "{'sentry_app': 'bad-bot', 'organization': 'nowhere', 'status': 'installed'}],\n"
                 "'incidents': [{'identifier': 1, 'organization': 'bad', 'title': 'x', 'status': 'red'}]}"),
            {u"organizations[1].name: must be text, but is of type number"_s,
             u"sentry_apps[1].webhook_url: “x” is not an http or https URL"_s,
             u"incidents[0].status: “red” is not a status; allowed: open, resolved, warning, critical"_s,
             u"sentry_apps[0].webhook_url: is missing; a new entry needs it"_s,
             u"installations[1].organization: there is no organization “nowhere”"_s});
    }

    void aPasswordInAUrlIsRefusedAndNotShown()
    {
        refusedWith(json("{'organizations': [{'slug': 'acme', 'name': 'Acme'}],\n"
                         "'sentry_apps': [{'slug': 'bot', 'name': 'x', 'status': 'internal', 'owner_organization': "
                         "'acme', 'webhook_url': 'http:/"
                         "/ana:s3cret@127.0.0.1/hook'}]}"),
                    {u"sentry_apps[0].webhook_url: holds a user name or a password, which no request is sent with; "
                     u"remove what stands before the “@”"_s});
    }

    void twoEntriesThatBecomeTheSameIncidentAreRefused()
    {
        // Each is acceptable alone; the second names its organization by its id only.
        refusedWith(
            json("{'incidents': [{'id': 5, 'identifier': 14, 'organization': 'acme', 'title': 'x', 'status': 'open'},\n"
                 "{'id': 1, 'identifier': 14}]}"),
            {u"incidents[1]: is the same as in incidents[0]"_s});
    }

    void complaintsAreBounded()
    {
        auto complaints = QStringList();
        for (int i = 0; i < 100; ++i)
            complaints << u"incidents[%1]: must be an object"_s.arg(i);
        complaints << u"and 50 more"_s;
        refusedWith(section("incidents", QByteArray("1,").repeated(149) + "1"), complaints);
    }

    void secretsAreNotShown()
    {
        TemporaryStore store;
        fill(store);
        const auto result =
            importInto(store, section("sentry_apps", json("{'id': 17, 'client_secret': 'my-secret\\n'}")));
        QCOMPARE(complaintsOf(result), QStringList{u"sentry_apps[0].client_secret: has a control character, such as a "
                                                   "line break; remove it"_s});
    }

    void badLinesAreNamedByTheirNumber()
    {
        refusedWith(
            json("{'identifier': 1, 'organization': 'acme', 'title': 'x', 'status': 'open'}\n"
                 "\n"
                 "{'identifier': 2, 'organization': 'acme', 'title': 'x', 'status': 'opened'}\n"
                 "{'identifier': 1, 'organization': 'acme', 'title': 'x', 'status': 'open'}\n"
                 "{'identifier': 4,\n"
                 "7\n"
                 "{'action': 'dance', 'installation': {'uuid': 'a1b2c3d4-0000-4000-8000-000000000001'}, 'data': {}}\n"
                 "{'action': 'open', 'installation': {}, 'data': [], 'actor': {}}\n"
                 "{'action': 'open', 'installation': {'uuid': 'a1b2c3d4-0000-4000-8000-0000000000ff'}, 'data': {}}\n"
                 "{'action': 'open', 'installation': {'uuid': 'a1b2c3d4-0000-4000-8000-000000000001'},\n"
                 "{'identifier': 12, 'organization': 'nowhere'}"),
            {u"line 3: status: “opened” is not a status"_s, u"line 5: The text is not JSON: see line 5, column "_s,
             u"line 6: must be an object"_s, u"line 7: action: “dance” is not a status"_s,
             u"line 8: installation.uuid: is missing"_s, u"line 8: data: must be an object"_s,
             u"line 10: The text is not JSON: see line 10"_s, u"line 4: is the same as in line 1"_s,
             u"line 9: installation.uuid: the store has no installation “a1b2c3d4-"_s,
             u"line 11: organization: there is no organization “nowhere”"_s, u"line 11: title: is missing"_s,
             u"line 11: status: is missing"_s});
    }

    void aBadRawBodyIsNamedByItsKeys()
    {
        refusedWith(
            json("{'action': 'open', 'installation': {'uuid': 'a1b2c3d4-0000-4000-8000-000000000001'}, 'acter': 1,\n"
                 "'data': {'metric_alert': {'identifier': 'twelve', 'date_started': 5, 'title': null}}}"),
            {u"acter: unknown key"_s,
             u"data.metric_alert.identifier: must be a whole number from 1 to 9007199254740991"_s,
             u"data.metric_alert.date_started: must be a date"_s,
             u"data.metric_alert.title: must be text, but is of type null"_s});
    }

    void textThatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QByteArray() << u"The text is not JSON"_s;
        QTest::newRow("blanks") << " \n \n"_ba << u"The text is not JSON"_s;
        QTest::newRow("malformed") << "{\n \"organizations\": [\n {]}"_ba
                                   << u"The text is not JSON: see line 3, column 3"_s;
        QTest::newRow("no UTF-8") << "{\"organizations\": \"\xff\"}"_ba << u"The text is not JSON"_s;
        QTest::newRow("binary") << QByteArray(1000, '\0') << u"The text is not JSON"_s;
        QTest::newRow("deep") << "{\"incidents\": " + QByteArray(101, '[') + QByteArray(101, ']') + "}"
                              << u"The JSON text is nested more than 100 levels deep"_s;
        QTest::newRow("very deep") << QByteArray(5000000, '[') << u"The text is not JSON"_s;
        QTest::newRow("very deep and closed")
            << QByteArray(5000000, '[') + QByteArray(5000000, ']') << u"The JSON text is nested more than"_s;
        QTest::newRow("a section twice") << json("{'incidents': [], 'incidents': []}")
                                         << u"The JSON text has the key “incidents” twice"_s;
        QTest::newRow("a key twice") << json("{'incidents': [{'title': 'a', 'title': 'b'}]}")
                                     << u"The JSON text has the key “title” twice"_s;
        QByteArray wide = "{";
        for (int i = 0; i < 300000; ++i)
            wide += '"' + QByteArray::number(i) + "\":1,";
        wide += "\"x\":1}";
        QTest::newRow("wide") << wide << u"The JSON text has an object with more than 10000 keys"_s;
    }
    void textThatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        TemporaryStore store;
        fill(store);
        const auto before = dump(store);
        const auto result = importInto(store, text);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY2(result.error().message.startsWith(message), qPrintable(result.error().message));
        QCOMPARE(dump(store), before);
    }
};

QTEST_GUILESS_MAIN(WorkspaceRefusedTest)
#include "tst_workspacerefused.moc"
