// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in the file a value stands, and the collected complaints about what stands there.
#pragma once

#include "model/records/result.h"

#include <QCoreApplication>
#include <QStringList>
#include <string_view>

namespace hookdesk::workspace
{

/// The texts of reading and writing such files, to be translated.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// A value of the file in a message: quoted, of bounded length, without control characters.
QString quoted(const QString &value);

/// What is wrong with a file: the first hundred complaints are told, the rest counted.
class Complaints
{
public:
    void add(const QString &place, const QString &reason);
    bool isEmpty() const { return m_count == 0; }
    qsizetype count() const { return m_count; }
    const QStringList &told() const { return m_told; }
    /// Keeps the first so many.
    void forgetAllBut(qsizetype first);
    /// Success without complaints, else one InvalidInput error that lists them, a line each.
    Result<> verdict() const;

private:
    QStringList m_told;
    qsizetype m_count = 0;
};

/// A JSON path such as `sentry_apps[3].status`, `line 3: status` or `acme.ndjson: line 3: status`. The complaints
/// outlive it.
class Place
{
public:
    /// The file as a whole; it has a name where there are several.
    explicit Place(Complaints &complaints, const QString &file = {});

    /// Of the file: a line of newline-delimited JSON, from 1.
    Place line(int number) const;

    Place in(std::string_view key) const;
    Place in(qsizetype index) const;
    void complain(const QString &reason) const;
    QString text() const;
    const Complaints &complaints() const { return *m_complaints; }

private:
    Place(Complaints &complaints, QString path, bool isWhole);

    Complaints *m_complaints;
    QString m_path;
    bool m_isWhole; ///< a file or a line: what is in it follows a colon, not a dot
};

} // namespace hookdesk::workspace
