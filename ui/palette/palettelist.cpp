// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettelist.h"

#include "ui/palette/fuzzymatch.h"
#include "ui/windowactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// What matches in a detail counts less than what matches in a title, and what cannot be done now comes last.
constexpr int ofDetail = -20;
constexpr int ofImpossible = -1000;

QString wordOf(EntityRow::Kind kind)
{
    switch (kind) {
    case EntityRow::Kind::App:
        return PaletteList::tr("app");
    case EntityRow::Kind::Organization:
        return PaletteList::tr("organization");
    case EntityRow::Kind::Installation:
        return PaletteList::tr("installation");
    case EntityRow::Kind::Incident:
        return PaletteList::tr("incident");
    case EntityRow::Kind::Response:
        return PaletteList::tr("response");
    }
    return {};
}

QString iconOf(EntityRow::Kind kind)
{
    switch (kind) {
    case EntityRow::Kind::Incident:
        return u"incidents"_s;
    case EntityRow::Kind::Response:
        return u"responses"_s;
    case EntityRow::Kind::App:
        return u"alert"_s;
    case EntityRow::Kind::Organization:
        return u"views"_s;
    case EntityRow::Kind::Installation:
        return u"installations"_s;
    }
    return {};
}

} // namespace

PaletteList::PaletteList(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteList::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (auto *action : actions) {
        if (action->isVisible() && !action->text().isEmpty())
            m_actions << action;
    }
    arrange();
}

void PaletteList::setEntities(const QList<EntityRow> &entities)
{
    if (m_entities == entities)
        return;
    m_entities = entities;
    arrange();
}

void PaletteList::setQuery(const QString &query)
{
    m_query = query;
    arrange();
}

QAction *PaletteList::action(int row) const
{
    return m_entries.at(row).action;
}

const EntityRow *PaletteList::entity(int row) const
{
    return m_entries.at(row).action ? nullptr : &m_entries.at(row).entity;
}

PaletteList::Entry PaletteList::entryOf(QAction *action)
{
    Entry entry;
    entry.action = action;
    entry.title = WindowActions::plainText(*action);
    entry.detail = action->isCheckable() && action->isChecked() ? tr("is on") : QString();
    entry.isPossible = action->isEnabled();
    entry.hint = entry.isPossible ? action->shortcut().toString(QKeySequence::NativeText)
                                  : WindowActions::whyImpossible(*action);
    return entry;
}

PaletteList::Entry PaletteList::entryOf(const EntityRow &entity)
{
    Entry entry;
    entry.entity = entity;
    entry.title = entity.title;
    entry.detail = entity.detail;
    entry.hint = wordOf(entity.kind);
    return entry;
}

/// Whether it is to be shown, with its score.
bool PaletteList::fits(Entry &entry) const
{
    const int penalty = entry.isPossible ? 0 : ofImpossible;
    if (const auto match = fuzzyMatch(m_query, entry.title)) {
        entry.score = match->score + penalty;
        entry.titleLetters = match->letters;
        return true;
    }
    const auto match = entry.action ? std::nullopt : fuzzyMatch(m_query, entry.detail);
    if (!match)
        return false;
    entry.score = match->score + ofDetail + penalty;
    entry.detailLetters = match->letters;
    return true;
}

void PaletteList::arrange()
{
    QList<Entry> entries;
    const auto add = [&](Entry entry) {
        if (fits(entry))
            entries << entry;
    };
    for (const auto &action : std::as_const(m_actions)) {
        if (action)
            add(entryOf(action));
    }
    if (!m_query.trimmed().isEmpty()) {
        for (const auto &entity : std::as_const(m_entities))
            add(entryOf(entity));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.score > b.score; });
    entries.resize(std::min(entries.size(), mostRows));
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return QStringList{entry.title, entry.detail, entry.hint}.join(u", "_s);
    case TitleLettersRole:
        return QVariant::fromValue(entry.titleLetters);
    case DetailRole:
        return entry.detail;
    case DetailLettersRole:
        return QVariant::fromValue(entry.detailLetters);
    case HintRole:
        return entry.hint;
    case IconRole:
        return entry.action ? entry.action->property(WindowActions::iconProperty).toString()
                            : iconOf(entry.entity.kind);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto always = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_entries.at(index.row()).isPossible ? always | Qt::ItemIsEnabled : always;
}

} // namespace hookdesk
