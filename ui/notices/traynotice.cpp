// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/traynotice.h"

namespace hookdesk
{

TrayNotice::TrayNotice(const QIcon &icon, QObject *parent)
    : DesktopNotice(parent)
    , m_icon(icon)
{
}

bool TrayNotice::show(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(m_icon);
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotice::clicked);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DesktopNotice::clicked);
    }
    m_tray->show();
    m_tray->setToolTip(title + u'\n' + text);
    m_tray->showMessage(title, text, QSystemTrayIcon::Warning);
    return true;
}

void TrayNotice::clear()
{
    if (m_tray)
        m_tray->hide();
}

} // namespace hookdesk
