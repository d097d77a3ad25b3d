// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window: the pages, the navigation between them, the menus, and the dialogs that ask the engine for
// something.
#pragma once

#include "ui/deskcontext.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

namespace hookdesk
{

class CommandPalette;
struct DeskChoices;
class DisablingNotices;
class EngineTasks;
struct EntityRow;
class IntegrationTasks;
struct Message;
class Navigation;
class Page;
class WindowActions;
class WindowPages;
class WindowPlace;

/// Main thread. The store may still be opening: pages fill when it is open, and show its error when it cannot be.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The pages, in the order of the navigation.
    enum PageIndex { Overview, Installations, Responses, BufferHealth, Disabled, Incidents, Mail, AuditLog };

    explicit MainWindow(const DeskContext &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(PageIndex page);
    /// Shows an empty window the first time, then fills it.
    void setVisible(bool isVisible) override;

Q_SIGNALS:
    /// Somebody has chosen otherwise for this desktop.
    void choicesChanged(const hookdesk::DeskChoices &choices);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addPages();
    void addMenus();
    void connectActions();
    void connectIntegrationActions();
    Page *currentPage() const;
    void showPage(int index);
    void adoptTarget();
    void addPalette();
    /// What the palette has found opens on its page, selected.
    void showEntity(const EntityRow &entity);

    /// One dialog at a time: what would open another is disabled meanwhile, and another goes.
    void openDialog(QDialog *dialog);
    void askForAlert();
    void showResponse(DeliveryId delivery);
    void openSettings();
    void addFirstStart();
    void addNotices();
    void post(const Message &message);

    void save();
    void openLastPage();

    DeskContext m_desk;
    WindowActions *m_actions;
    EngineTasks *m_tasks;
    IntegrationTasks *m_integrations;
    DisablingNotices *m_notices;
    WindowPlace *m_place;
    Navigation *m_navigation = nullptr; ///< as what follows: none before it is filled
    WindowPages *m_pages = nullptr;
    QList<QAction *> m_pageActions;
    QPointer<QDialog> m_dialog;
};

} // namespace hookdesk
