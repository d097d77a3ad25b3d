// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the window: one is made when it is opened, the others once the window is there, for it opens sooner so.
#pragma once

#include "ui/mainwindow.h"

#include <QStackedWidget>

namespace hookdesk
{

class WindowPages final : public QStackedWidget
{
    Q_OBJECT

public:
    using PageIndex = MainWindow::PageIndex;

    /// What the pages count is shown by the navigation. The desk, its actions and the navigation outlive it.
    WindowPages(const DeskContext &desk, WindowActions &actions, Navigation &navigation, QWidget *parent);

    /// Makes it, if it is not there yet.
    Page *page(PageIndex index);
    /// The one that is shown.
    Page *current() const;
    /// Those that are not there yet, one after the other; what people do comes between.
    void makeOthers();
    void save(QSettings &settings) const;

Q_SIGNALS:
    /// Somebody wants another page, which is shown when this returns.
    void wanted(hookdesk::MainWindow::PageIndex index);
    void responseWanted(hookdesk::DeliveryId delivery);
    /// As those of Page.
    void targetChanged();
    void dialogWanted(QDialog *dialog);

private:
    Page *make(PageIndex index);
    Page *makeOverview();
    Page *makeResponses();
    Page *makeDisabled();
    Page *makeIncidents();
    Page *makeMail();
    void showFiltered(PageIndex index, const QString &filter);

    const DeskContext &m_desk;
    WindowActions &m_actions;
    Navigation &m_navigation;
    QList<Page *> m_made; ///< by PageIndex; null: not yet
};

} // namespace hookdesk
