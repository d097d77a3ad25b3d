// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The integration buffer stores what the original stores: its recorded cases, and what the console adds.
#include "model/records/bufferhealth.h"
#include "model/store/integrationbuffers.h"

#include "model/records/json.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class IntegrationBuffersTest : public QObject
{
    Q_OBJECT

    Json m_golden;

    static BufferKey keyOf(const QString &text)
    {
        const auto parts = text.split(u':');
        const auto kind = parts.at(0) == u"integration" ? BufferKey::Kind::Integration : BufferKey::Kind::SentryApp;
        return {kind, parts.at(1).toLongLong(), OrganizationId(parts.at(2).toLongLong())};
    }

    static QDate dayOf(const Json &text) { return QDate::fromString(textOf(text.get<std::string>()), Qt::ISODate); }

    /// The stored form of the recorded cases: fields with a count, by key and day.
    static Json storedForm(const BufferKey &key, const QList<BufferDay> &days)
    {
        Json stored = Json::object();
        for (const auto &day : days) {
            Json fields = Json::object();
            for (const auto &[name, count] : {std::pair{"success_count", day.success},
                                              {"error_count", day.error},
                                              {"timeout_count", day.timeout},
                                              {"fatal_count", day.fatal}}) {
                if (count != 0)
                    fields[name] = std::to_string(count);
            }
            stored[(key.text() + u':' + day.day.toString(Qt::ISODate)).toStdString()] = fields;
        }
        return stored;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(GOLDEN_DIR "/integration_buffer.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_golden = *parseJson(file.readAll());
        QVERIFY(m_golden["cases"].size() > 90);
    }

    void countsAreStoredAndJudgedAsRecorded_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &recorded : m_golden["cases"])
            QTest::newRow(recorded["name"].get<std::string>().c_str()) << index++;
    }
    void countsAreStoredAndJudgedAsRecorded()
    {
        QFETCH(int, index);
        const auto &recorded = m_golden["cases"][static_cast<size_t>(index)];
        const auto key = keyOf(textOf(recorded["key"].get<std::string>()));
        TemporaryStore store;
        Json expected = Json::object();
        QList<QFuture<Result<>>> additions;
        for (const auto &day : recorded["days"]) {
            const auto date = dayOf(day["day"]);
            for (const auto &[name, count] : {std::pair{"success", BufferCount::Success},
                                              {"error", BufferCount::Error},
                                              {"timeout", BufferCount::Timeout},
                                              {"fatal", BufferCount::Fatal}}) {
                if (!day.contains(name))
                    continue;
                const int by = day[name].get<int>();
                additions << store.store().write(
                    Topic::Buffer, [=](Connection &c) { return IntegrationBuffers(c).add(key, date, count, by); });
                expected[key.text().toStdString() + ':' + day["day"].get<std::string>()][std::string(name) + "_count"] =
                    std::to_string(by);
            }
        }
        QString raised;
        for (auto &addition : additions) {
            if (const auto added = addition.takeResult(); !added)
                raised = added.error().message;
        }
        QCOMPARE(raised, recorded["raised"].is_null() ? QString() : textOf(recorded["raised"].get<std::string>()));
        const auto days = store.read(
            [=](Connection &c) { return IntegrationBuffers(c).days(key, QDate(2026, 1, 1), QDate(2026, 12, 31)); });
        // As nlohmann::json, in which the order of keys does not count.
        const auto stored = nlohmann::json(storedForm(key, days));
        QCOMPARE(stored.dump(), nlohmann::json(recorded.value("stored", expected)).dump());
        if (recorded["broken"].is_boolean())
            QCOMPARE(brokenVerdict(key, days, dayOf(recorded["today"]), BrokenRule()).broken,
                     recorded["broken"].get<bool>());
    }

    void countsOfADayAddUpAndAreSetWhole()
    {
        TemporaryStore store;
        const auto key = BufferKey::of(AppId(17), OrganizationId(42));
        const QDate day(2026, 11, 23);
        for (int i = 0; i < 3; ++i)
            store.write([=](Connection &c) { return IntegrationBuffers(c).add(key, day, BufferCount::Error); });
        store.write([=](Connection &c) { return IntegrationBuffers(c).add(key, day, BufferCount::Timeout, 4); });
        const auto days = [&] {
            return store.read([=](Connection &c) { return IntegrationBuffers(c).days(key, day, day); });
        };
        QVERIFY(days() == (QList<BufferDay>{{.day = day, .error = 3, .timeout = 4}}));
        store.write([=](Connection &c) { return IntegrationBuffers(c).set(key, {.day = day, .success = 9}); });
        QVERIFY(days() == (QList<BufferDay>{{.day = day, .success = 9}}));
    }

    void clearingTouchesOneKeyAndExpiryOldDays()
    {
        TemporaryStore store;
        const QDate day(2026, 11, 23);
        const auto first = BufferKey::of(AppId(17), OrganizationId(42));
        const auto second = BufferKey::of(AppId(17), OrganizationId(43));
        const BufferKey third{BufferKey::Kind::Integration, 17, OrganizationId(42)};
        for (const auto &key : {first, second, third}) {
            for (int ago = 0; ago < 3; ++ago)
                store.write([=](Connection &c) {
                    return IntegrationBuffers(c).add(key, day.addDays(-ago), BufferCount::Error, ago + 1);
                });
        }
        store.write([=](Connection &c) { return IntegrationBuffers(c).clear(first); });
        store.write([=](Connection &c) { return IntegrationBuffers(c).removeBefore(day.addDays(-1), 100); });
        const auto all = store.read([=](Connection &c) { return IntegrationBuffers(c).all(day.addDays(-30), day); });
        const QList<BufferDay> kept{{.day = day.addDays(-1), .error = 2}, {.day = day, .error = 1}};
        QCOMPARE(all.size(), 2);
        QVERIFY(all.at(0) == std::pair(second, kept));
        QVERIFY(all.at(1) == std::pair(third, kept));
    }
};

QTEST_GUILESS_MAIN(IntegrationBuffersTest)
#include "tst_integrationbuffers.moc"
