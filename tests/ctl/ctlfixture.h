// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hookdeskctl as a program, a store in a temporary folder and a practice receiver for it to send to.
#pragma once

#include "flow/sandbox/practicereceiver.h"
#include "model/records/json.h"
#include "tests/support/temporarystore.h"

#include <QFloat16> // a QCOMPARE of Json needs it complete
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace hookdesk::test
{

/// What a program left behind.
struct Finished {
    int status = -1; ///< -1 when it crashed
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object a line; ends the test when it is not.
    QList<Json> objects() const;
    /// The only one.
    Json object() const;
};

/// Keys in their order.
QStringList keysOf(const Json &object);
QString textAt(const Json &object, const char *key);

/// Permissions bind root, too, once it is without these capabilities. Others have them not, and may not drop them. In a
/// child, before it starts.
void obeyPermissions();

class CtlFixture
{
public:
    CtlFixture();

    /// Creates the store: organization `acme`, internal app `deploy-bot` at the receiver, which answers ok, installed
    /// there; app `wallflower`, which is not; organization `other`; incident 12 of `acme`, whose id is 1, and
    /// incident 1, whose id is 2.
    void createWorld();

    /// Runs the program on the store.
    Finished run(const QStringList &arguments, const QByteArray &input = {});
    /// Runs it with these arguments only.
    Finished runAsIs(const QStringList &arguments, const QByteArray &input = {});

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return path(QStringLiteral("store.sqlite")); }
    /// Writes a file into the folder and returns its path.
    QString file(const QString &name, const QByteArray &content) const;
    QByteArray bytes(const QString &path) const;
    bool hasStore() const { return QFile::exists(store()); }

    template <class Work>
    auto write(Work work)
    {
        Store opened(StoreLocation{.path = store()});
        valueOf(opened.open());
        return valueOf(opened.write(Topic::All, std::move(work)));
    }
    template <class Work>
    auto read(Work work)
    {
        Store opened(StoreLocation{.path = store(), .mayCreate = false});
        valueOf(opened.open());
        return valueOf(opened.read(std::move(work)));
    }
    int count(Result<int> (*work)(Connection &)) { return read(work); }

    /// An alert of this status to deploy-bot in acme, by the program.
    void trigger(const QString &status);
    void disable(const QString &app);
    void answerWith(const Behaviour &behaviour) { receiver.setBehaviour(QStringLiteral("/hook"), behaviour); }

    SystemClock clock;
    PracticeReceiver receiver{clock};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    std::function<void()> beforeStart; ///< in the child

private:
    QTemporaryDir m_folder;
};

} // namespace hookdesk::test
