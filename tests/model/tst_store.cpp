// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store: groups of writes are atomic and durable, failures stay alone, and everybody is told of changes.
#include "model/store/store.h"

#include "model/store/storedsettings.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <atomic>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;
using namespace std::chrono_literals;

namespace
{

constexpr Statement addSetting{"add", "INSERT INTO settings (key, value) VALUES (?, ?)"};
constexpr Statement countSettings{"count", "SELECT COUNT(*) FROM settings"};

Result<> addRow(Connection &connection, const QString &key)
{
    HOOKDESK_TRY(connection.run(addSetting, {key, u"x"_s}));
    return {};
}

Result<int> countRows(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(rows, connection.run(countSettings));
    return rows.next() ? static_cast<int>(rows.integer(0)) : -1;
}

/// What the store's changes are from now on, heard in this thread: the store tells them in its own.
std::shared_ptr<const QList<Topics>> changesOf(Store &store)
{
    struct Heard {
        QObject here;
        QList<Topics> topics;
    };
    const auto heard = std::make_shared<Heard>();
    QObject::connect(&store, &Store::changed, &heard->here,
                     [to = heard.get()](Topics topics) { to->topics << topics; });
    return {heard, &heard->topics};
}

/// Holds the writer until it is let go, so that what is written meanwhile gathers.
class Gate
{
public:
    explicit Gate(Store &store)
        : m_held(store.write({}, [this](Connection &) -> Result<> {
            m_isHeld.test_and_set();
            m_isHeld.notify_all();
            m_isOpen.wait(false);
            return {};
        }))
    {
        m_isHeld.wait(false);
    }
    void open()
    {
        m_isOpen.test_and_set();
        m_isOpen.notify_all();
        m_held.waitForFinished();
    }

private:
    std::atomic_flag m_isHeld;
    std::atomic_flag m_isOpen;
    QFuture<Result<>> m_held;
};

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoreIsPrivateAlsoWhenItsFileWasThereBefore()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"store.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        Store store(StoreLocation{.path = path});
        valueOf(store.open());
        valueOf(store.write(Topic::Settings, [](Connection &c) { return addRow(c, u"a"_s); }));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto &name : {path, path + u"-wal"_s, path + u"-shm"_s})
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }

    void whatGathersIsOneCommitAndOneNotice()
    {
        TemporaryStore store;
        const auto changes = changesOf(store.store());
        Gate gate(store.store());
        QList<QFuture<Result<>>> writes;
        for (int i = 0; i < 100; ++i)
            writes << store.store().write(i % 2 == 0 ? Topic::Settings : Topic::Audit,
                                          [i](Connection &c) { return addRow(c, QString::number(i)); });
        gate.open();
        for (auto &write : writes)
            valueOf(write);
        QTRY_COMPARE(changes->size(), 1);
        QCOMPARE(changes->first(), Topic::Settings | Topic::Audit);
        QCOMPARE(store.read(countRows), 100);
    }

    void aFailedJobIsUndoneAlone()
    {
        TemporaryStore store;
        const auto changes = changesOf(store.store());
        Gate gate(store.store());
        auto before = store.store().write(Topic::Settings, [](Connection &c) { return addRow(c, u"before"_s); });
        auto failing = store.store().write(Topic::Audit, [](Connection &c) -> Result<> {
            HOOKDESK_TRY(addRow(c, u"undone"_s));
            return failure(ErrorCode::Refused, u"changed my mind"_s);
        });
        auto twice = store.store().write(Topic::Audit, [](Connection &c) { return addRow(c, u"before"_s); });
        auto after = store.store().write(Topic::Settings, [](Connection &c) { return addRow(c, u"after"_s); });
        gate.open();
        valueOf(before);
        valueOf(after);
        QCOMPARE(failing.takeResult().error().message, u"changed my mind"_s);
        QCOMPARE(twice.takeResult().error().code, ErrorCode::Refused);
        QCOMPARE(store.read(countRows), 2);
        QTRY_COMPARE(changes->size(), 1);
        QCOMPARE(changes->first(), Topics(Topic::Settings));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
