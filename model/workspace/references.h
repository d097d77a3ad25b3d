// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// References by slug, to entries of the file or to the store.
#pragma once

#include "model/workspace/entries.h"

#include <QHash>
#include <QSet>

namespace hookdesk::workspace
{

/// The ids of slugs in a repository of things that have one.
template <class Repository, class Identifier>
class References
{
public:
    References(Connection &connection, QString what)
        : m_repository(connection)
        , m_what(std::move(what))
    {
    }

    /// Slugs that the file has entries for, good or bad: references to them are not complained of.
    template <class Draft>
    void expect(const QList<Entry<Draft>> &entries)
    {
        for (const auto &entry : entries)
            m_expected << entry.draft.slug;
    }

    /// Invalid: it is not known, or not yet.
    Identifier known(const QString &slug) const { return m_ids.value(slug); }
    void add(const QString &slug, Identifier id) { m_ids.insert(slug, id); }

    /// Complains at the place when there is none. Invalid then, and for an entry that is not saved yet.
    Result<Identifier> resolve(const QString &slug, const Place &place)
    {
        if (const auto known = m_ids.constFind(slug); known != m_ids.cend())
            return *known;
        HOOKDESK_TRY_ASSIGN(found, m_repository.named(slug));
        if (found && found->slug == slug) {
            m_ids.insert(slug, found->id);
            return found->id;
        }
        if (!m_expected.contains(slug))
            place.complain(
                Texts::tr("there is no %1 %2, neither in the file nor in the store").arg(m_what, quoted(slug)));
        return Identifier();
    }

private:
    Repository m_repository;
    QString m_what;
    QSet<QString> m_expected;
    QHash<QString, Identifier> m_ids;
};

} // namespace hookdesk::workspace
