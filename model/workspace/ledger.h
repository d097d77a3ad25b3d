// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of the entries of an import.
#pragma once

#include "model/workspace/place.h"
#include "model/workspace/workspaceimport.h"

#include <QHash>
#include <optional>

namespace hookdesk::workspace
{

/// Counts, and sees to it that nothing is saved after a complaint and no stored thing is changed by two entries.
class Ledger
{
public:
    explicit Ledger(const Complaints &complaints)
        : m_complaints(complaints)
    {
    }

    ImportSummary &summary() { return m_summary; }
    void beginSection() { m_claimed.clear(); }

    /// Complains when another entry of the section is the same stored one already.
    template <class Record>
    void claim(const std::optional<Record> &stored, const Place &place)
    {
        if (!stored)
            return;
        if (const auto first = m_claimed.constFind(stored->id.value); first != m_claimed.cend())
            place.complain(Texts::tr("is the same entry as %1").arg(*first));
        m_claimed.insert(stored->id.value, place.text());
    }

    /// Saves what is new or not the same, by `save`, which gives its Result<id>. The id is invalid when it was not
    /// saved.
    template <class Record, class Save>
    auto keep(const Place &place, const std::optional<Record> &stored, bool isSame, Save save)
        -> Result<decltype(Record::id)>
    {
        using Identifier = decltype(Record::id);
        if (!m_complaints.isEmpty())
            return stored ? stored->id : Identifier();
        if (isSame) {
            ++m_summary.unchanged;
            return stored->id;
        }
        const Result<Identifier> saved = save();
        if (saved) {
            count(stored.has_value());
            m_claimed.insert(saved->value, place.text());
        } else if (saved.error().code == ErrorCode::Refused) { // by the database, because of this entry
            place.complain(saved.error().message);
            return Identifier();
        }
        return saved;
    }

    void count(bool wasStored) { ++(wasStored ? m_summary.changed : m_summary.added); }

private:
    const Complaints &m_complaints;
    ImportSummary m_summary;
    QHash<qint64, QString> m_claimed; ///< places by the stored one's id
};

} // namespace hookdesk::workspace
