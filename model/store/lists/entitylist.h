// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be found by a few letters: apps, organizations, installations and incidents by their names, a response by
// its Request-ID.
#pragma once

#include "model/store/connection.h"

#include <QList>

namespace hookdesk
{

struct EntityRow {
    enum class Kind { App, Organization, Installation, Incident, Response };

    Kind kind = Kind::App;
    qint64 id = 0;            ///< of its kind; a response's is that of the attempt
    QString title;            ///< for people: `deploy bot`, `#12 Checkout errors`, a Request-ID
    QString detail;           ///< what else it goes by: its slug, its organization
    QString appSlug;          ///< of apps and installations
    QString organizationSlug; ///< of organizations and installations

    bool operator==(const EntityRow &) const = default;
};

/// On the thread of its connection. Errors are those of Connection::run.
class EntityList
{
public:
    static constexpr int incidentsSearched = 20000; ///< the latest
    static constexpr qsizetype lettersSearched = 64;

    explicit EntityList(Connection &connection)
        : m_connection(connection)
    {
    }

    /// At most `limit` of each kind whose title or detail has the letters of `text` in their order, blanks aside; those
    /// that have it as it is come first. A response is found by four or more of its Request-ID's first digits. Nothing
    /// for an empty text.
    Result<QList<EntityRow>> matching(const QString &text, int limit);

private:
    Result<> addResponses(QList<EntityRow> &found, const QString &text, int limit);

    Connection &m_connection;
};

} // namespace hookdesk
