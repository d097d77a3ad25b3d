// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of the workspace file's entries: a table of them reads, checks, merges and writes an entry.
#pragma once

#include "model/workspace/format.h"

#include <QFlags>
#include <QList>
#include <algorithm>

namespace hookdesk::workspace
{

enum class KeyTrait {
    Required = 1, ///< a new entry needs it
    Unique = 2,   ///< no two entries of the file have the same
    Secret = 4,   ///< written only when asked for
};
Q_DECLARE_FLAGS(KeyTraits, KeyTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyTraits)

/// One key of an entry that is read into a Draft.
template <class Draft>
struct Key {
    std::string_view name;
    KeyTraits traits;
    std::function<bool(const Json &, const Place &, Draft &)> read; ///< false after a complaint
    std::function<std::optional<Json>(const Draft &)> write;
    std::function<void(const Draft &from, Draft &to)> copy;
};

template <class Draft>
using Keys = QList<Key<Draft>>;

/// The key of a member, in this format.
template <class Draft, class Owner, class T>
Key<Draft> key(std::string_view name, T Owner::*member, const Format<T> &format, KeyTraits traits = {})
{
    return {name, traits,
            [=](const Json &value, const Place &place, Draft &draft) {
                auto read = format.read(value, place);
                if (read)
                    draft.*member = std::move(*read);
                return read.has_value();
            },
            [=](const Draft &draft) { return format.write(draft.*member); },
            [=](const Draft &from, Draft &to) { to.*member = from.*member; }};
}

/// An entry of the file: what it says, which keys say it, and where it stands.
template <class Draft>
struct Entry {
    Draft draft;
    quint32 present = 0; ///< a bit a key, in the table's order
    Place place;
    bool isGood = true;

    void setPresent(const Keys<Draft> &keys, std::string_view name) { present |= bit(keys, name); }
    bool has(const Keys<Draft> &keys, std::string_view name) const { return (present & bit(keys, name)) != 0; }

private:
    static quint32 bit(const Keys<Draft> &keys, std::string_view name)
    {
        const auto found = std::find_if(keys.begin(), keys.end(), [=](const auto &key) { return key.name == name; });
        return found == keys.end() ? 0U : 1U << (found - keys.begin());
    }
};

template <class Draft>
QString namesOf(const Keys<Draft> &keys)
{
    QStringList names;
    for (const auto &key : keys)
        names << QString::fromUtf8(key.name.data(), static_cast<qsizetype>(key.name.size()));
    return names.join(QStringLiteral(", "));
}

/// Reads what is there; whatever is unknown or unacceptable is complained of.
template <class Draft>
Entry<Draft> readEntry(const Keys<Draft> &keys, const Json &value, const Place &place)
{
    Entry<Draft> entry{.draft = {}, .present = 0, .place = place, .isGood = value.is_object()};
    if (!entry.isGood) {
        complainOfType(value, place, Texts::tr("an object"));
        return entry;
    }
    for (const auto &[name, part] : value.items()) {
        const auto known = std::find_if(keys.begin(), keys.end(), [&](const auto &key) { return key.name == name; });
        if (known == keys.end()) {
            place.in(textOf(name).left(80).toStdString())
                .complain(Texts::tr("unknown key; allowed: %1").arg(namesOf(keys)));
            entry.isGood = false;
        } else if (known->read(part, place.in(name), entry.draft)) {
            entry.present |= 1U << (known - keys.begin());
        } else {
            entry.isGood = false;
        }
    }
    return entry;
}

/// Complains of the keys that a new entry lacks; true when it has them all.
template <class Draft>
bool requireKeys(const Keys<Draft> &keys, const Entry<Draft> &entry)
{
    bool complete = true;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!keys.at(i).traits.testFlag(KeyTrait::Required) || (entry.present & (1U << i)))
            continue;
        entry.place.in(keys.at(i).name).complain(Texts::tr("is missing; a new entry needs it"));
        complete = false;
    }
    return complete;
}

/// `stored` with what the entry says; keys that it does not have stay.
template <class Draft>
Draft merged(const Keys<Draft> &keys, Draft stored, const Entry<Draft> &entry)
{
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (entry.present & (1U << i))
            keys.at(i).copy(entry.draft, stored);
    return stored;
}

template <class Draft>
Json writeEntry(const Keys<Draft> &keys, const Draft &draft, bool secrets = false)
{
    auto object = Json::object();
    for (const auto &key : keys) {
        if (key.traits.testFlag(KeyTrait::Secret) && !secrets)
            continue;
        if (auto value = key.write(draft))
            object[std::string(key.name)] = std::move(*value);
    }
    return object;
}

/// The format of an object inside an entry: each of its required keys must be there.
template <class Draft>
Format<Draft> nested(const Keys<Draft> &keys)
{
    return {[=](const Json &value, const Place &place) -> std::optional<Draft> {
                auto entry = readEntry(keys, value, place);
                if (!entry.isGood || !requireKeys(keys, entry))
                    return std::nullopt;
                return std::move(entry.draft);
            },
            [=](const Draft &draft) { return writeEntry(keys, draft); }};
}

} // namespace hookdesk::workspace
