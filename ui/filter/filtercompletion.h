// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Completion of the word that is being typed in a filter: keys, and the values that a key takes.
#pragma once

#include "model/filter/filter.h"
#include "model/store/store.h"

#include <QCompleter>
#include <QStringListModel>
#include <optional>

namespace hookdesk
{

class FilterField;

class FilterCompletion final : public QObject
{
    Q_OBJECT

public:
    /// Slugs of apps and organizations are asked of the store whenever the field gets the keyboard.
    FilterCompletion(FilterField *field, const FilterKeys &keys, Store &store);
    ~FilterCompletion() override;

    bool isShown() const;
    /// What is offered at the cursor now.
    QStringList candidates() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A part of the text that is being typed, and what it is a part of.
    struct Place {
        qsizetype position = 0;
        QString typed;
        std::optional<FilterKey> key; ///< none: the key itself is typed
    };

    std::optional<Place> place() const;
    QStringList candidatesFor(const Place &place) const;
    void askForSlugs();
    void offer();
    void offerAll();
    void show(const QStringList &candidates);
    void take(const QString &candidate);

    FilterField *m_field;
    const FilterKeys m_keys;
    Store &m_store;
    QStringListModel m_shown;
    QCompleter m_completer;
    QStringList m_apps;
    QStringList m_organizations;
};

} // namespace hookdesk
