// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs do to a store, and disks.
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <csignal>
#include <sys/resource.h>

namespace hookdesk::test
{

using namespace Qt::StringLiterals;

/// Another program's connection.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~OtherProgram() { close(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
    }
    qint64 number(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql) || !query.next())
            qFatal("%s", qPrintable(sql));
        return query.value(0).toLongLong();
    }
    void close()
    {
        const auto name = m_database.connectionName();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }

private:
    QSqlDatabase m_database;
};

/// No file of this process can grow beyond so many bytes: for SQLite it is a disk that is full. What is greater already
/// stays. Returns the limit before.
inline rlim_t limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const auto before = std::exchange(limit.rlim_cur, bytes);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("files cannot be limited");
    return before;
}

/// Overwrites the first page of a table, as a failing disk does. Nobody has the store open.
inline void damage(const QString &path, const QString &table)
{
    OtherProgram program(path);
    const auto size = program.number(u"PRAGMA page_size"_s);
    const auto page = program.number(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
    program.close();
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * size) ||
        file.write(QByteArray(static_cast<qsizetype>(size), '\xff')) != size)
        qFatal("cannot damage %s", qPrintable(path));
}

} // namespace hookdesk::test
