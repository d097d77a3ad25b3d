// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of one file that are the same thing.
#pragma once

#include "model/workspace/entries.h"

#include <QHash>

namespace hookdesk::workspace
{

// What an entry is known by when it has neither id, uuid nor slug; empty when it has, or when that is not known yet.

template <class Draft>
QString identityOf(const Entry<Draft> &)
{
    return {};
}

inline QString identityOf(const Entry<InstallationEntry> &entry)
{
    const auto &draft = entry.draft;
    const auto isKnown = draft.id.isValid() || !draft.uuid.isEmpty() || draft.appSlug.isEmpty();
    return isKnown ? QString() : draft.appSlug + u' ' + draft.organizationSlug;
}

inline QString identityOf(const Entry<IncidentEntry> &entry)
{
    const auto &draft = entry.draft;
    const auto isUnknown = draft.identifier == 0 || draft.organizationSlug.isEmpty();
    return isUnknown ? QString() : QString::number(draft.identifier) + u' ' + draft.organizationSlug;
}

inline QString identityOf(const Entry<BufferEntry> &entry)
{
    const auto &draft = entry.draft;
    return draft.appSlug + u' ' + draft.organizationSlug + u' ' + draft.day.toString(Qt::ISODate);
}

/// Remembers the entries of a section and complains of one that repeats another's unique key or identity.
template <class Draft>
class Duplicates
{
public:
    void check(Entry<Draft> &entry)
    {
        for (const auto &key : keysOf<Draft>()) {
            if (!key.traits.testFlag(KeyTrait::Unique) || !entry.has(keysOf<Draft>(), key.name))
                continue;
            if (const auto value = key.write(entry.draft))
                note(QString::fromStdString(std::string(key.name) + value->dump()), entry.place.in(key.name), entry);
        }
        if (const auto identity = identityOf(entry); !identity.isEmpty())
            note(identity, entry.place, entry);
    }

private:
    void note(const QString &what, const Place &place, Entry<Draft> &entry)
    {
        const auto first = m_first.constFind(what);
        if (first == m_first.cend()) {
            m_first.insert(what, entry.place.text());
            return;
        }
        place.complain(Texts::tr("is the same as in %1").arg(*first));
        entry.isGood = false;
    }

    QHash<QString, QString> m_first; ///< the place of the first entry with it
};

} // namespace hookdesk::workspace
