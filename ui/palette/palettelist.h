// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entries of the palette: the window's actions and what the store has found, those that match best first.
#pragma once

#include "model/store/lists/entitylist.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace hookdesk
{

class PaletteList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleLettersRole = Qt::UserRole, ///< the letters of the title that match: QList<qsizetype>
        DetailRole,
        DetailLettersRole,
        HintRole, ///< the shortcut, or why it is not possible now
        IconRole, ///< a QIcon's name, see lineIcon()
    };

    static constexpr qsizetype mostRows = 100;

    explicit PaletteList(QObject *parent);

    /// Actions without a text, and those that are hidden, are left out.
    void setActions(const QList<QAction *> &actions);
    void setEntities(const QList<EntityRow> &entities);
    void setQuery(const QString &query);

    /// Null for an entity.
    QAction *action(int row) const;
    /// Null for an action. Until the list changes.
    const EntityRow *entity(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        QPointer<QAction> action; ///< none: an entity
        EntityRow entity;
        QString title;
        QString detail;
        QString hint;
        bool isPossible = true;
        int score = 0;
        QList<qsizetype> titleLetters;
        QList<qsizetype> detailLetters;
    };

    static Entry entryOf(QAction *action);
    static Entry entryOf(const EntityRow &entity);
    bool fits(Entry &entry) const;
    void arrange();

    QList<QPointer<QAction>> m_actions;
    QList<EntityRow> m_entities;
    QString m_query;
    QList<Entry> m_entries; ///< that are shown
};

} // namespace hookdesk
