// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filter line of a page: a field with completion, buttons for usual filters, saved views, and what is wrong below.
#pragma once

#include "model/filter/filter.h"
#include "ui/deskcontext.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QAbstractButton;

namespace hookdesk
{

class FilterCompletion;
class FilterField;
class SavedViews;
class TonedLabel;

/// A button that adds words to the filter, and takes them out again.
struct FilterChip {
    QString title;
    QString words;
};

struct FilterLineSpec {
    QString page; ///< names its place in the settings
    FilterKeys keys;
    QString example; ///< a filter
    QList<FilterChip> chips = {};
};

class FilterLine final : public QWidget
{
    Q_OBJECT

public:
    FilterLine(const DeskContext &desk, const FilterLineSpec &spec, QWidget *parent);

    QString text() const;
    /// What the rows shown were chosen by, as it was written; not what is being typed, or is wrong.
    const QString &appliedText() const { return m_appliedText; }
    /// Applied at once.
    void setText(const QString &text);
    void clear() { setText({}); }
    /// Of the field and its buttons, without what is wrong below.
    int rowHeight() const;
    /// Gives it the keyboard, its text selected.
    void focusField();

Q_SIGNALS:
    /// A filter that can be applied, after a pause in typing, or at once at Enter. Not told while a word is wrong.
    void filterChanged(const hookdesk::Filter &filter);
    /// A saved view was removed or replaced: for people, and how that is undone.
    void viewChanged(const QString &what, const std::function<void()> &undo);
    /// Esc was pressed although it is empty.
    void left();

private:
    void addChip(const FilterChip &chip, QLayout *row);
    void toggle(const FilterChip &chip, bool isOn);
    bool isWrongWhereTyped() const;
    void apply();
    void showChips();
    void showError(const QString &message);

    const FilterKeys m_keys;
    FilterField *m_field;
    FilterCompletion *m_completion;
    SavedViews *m_views;
    TonedLabel *m_error;
    QList<std::pair<FilterChip, QAbstractButton *>> m_chips;
    QTimer m_pause;
    QTimer m_patience; ///< with a word that is wrong, and not written to its end perhaps
    Filter m_applied;
    QString m_appliedText;
};

} // namespace hookdesk
