// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters that people have given a name, of one page: a menu to recall, keep and remove them.
#pragma once

#include <QMap>
#include <QPushButton>
#include <QSettings>
#include <functional>

namespace hookdesk
{

class SavedViews final : public QPushButton
{
    Q_OBJECT

public:
    /// `page` names their place in the settings, where they are kept at once.
    SavedViews(QSettings &settings, const QString &page, QWidget *parent);

    /// The filter that can be kept now; empty: none.
    void setCurrent(const QString &filter);
    void keep(const QString &name, const QString &filter);
    void remove(const QString &name);

Q_SIGNALS:
    void chosen(const QString &filter);
    /// What somebody did that cannot be seen any more, for people, and how it is undone.
    void changed(const QString &what, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void write();
    void fillMenu();
    void askForName();
    void keepByHand(const QString &name, const QString &filter);
    void removeByHand(const QString &name);
    void adoptPalette();

    QSettings &m_settings;
    const QString m_place;
    QString m_current;
    QMap<QString, QString> m_filters; ///< by their names
};

} // namespace hookdesk
