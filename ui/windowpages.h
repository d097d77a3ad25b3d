// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the window, and what leads from one to another.
#pragma once

#include "ui/mainwindow.h"

#include <QMap>
#include <QStackedWidget>

namespace hookdesk
{

/// Each page is made when it is wanted; the others, one after the other, as soon as the window is shown.
class WindowPages final : public QStackedWidget
{
    Q_OBJECT

public:
    using PageIndex = MainWindow::PageIndex;

    /// What the pages count is shown by the navigation. The desk, its actions and the navigation outlive it.
    WindowPages(const DeskContext &desk, WindowActions &actions, Navigation &navigation, QWidget *parent);

    /// The one that is shown; none before the first.
    Page *current() const;
    void showPage(PageIndex index);
    void save(QSettings &settings) const;
    /// Shows the responses that fulfil the filter, the newest first.
    void showResponses(const QString &filter);

Q_SIGNALS:
    /// Somebody wants another page, which is shown when this returns.
    void wanted(hookdesk::MainWindow::PageIndex index);
    void responseWanted(hookdesk::DeliveryId delivery);
    /// As those of Page.
    void targetChanged();
    void dialogWanted(QDialog *dialog);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Page *page(PageIndex index);
    void makeNext();
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
    QMap<PageIndex, Page *> m_pages; ///< those that are made
};

} // namespace hookdesk
