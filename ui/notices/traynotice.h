// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices in the tray of the desktop: the icon is there from the first notice on.
#pragma once

#include "ui/notices/desktopnotice.h"

#include <QIcon>
#include <QSystemTrayIcon>
#include <memory>

namespace hookdesk
{

class TrayNotice final : public DesktopNotice
{
    Q_OBJECT

public:
    explicit TrayNotice(const QIcon &icon, QObject *parent = nullptr);

    bool show(const QString &title, const QString &text) override;
    void clear() override;

private:
    const QIcon m_icon;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< none before the first notice
};

} // namespace hookdesk
