// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop is light or dark, as it says over D-Bus, and when that changes.
#pragma once

#include "ui/colorscheme.h"

#include <QDBusVariant>
#include <QObject>

namespace hookdesk
{

/// The setting org.freedesktop.appearance color-scheme of the desktop portal. Where no portal runs, nothing is told. In
/// a thread with an event loop that is not the main one: it waits for the bus.
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    /// Asks, and follows from then on. Any thread.
    void follow();

Q_SIGNALS:
    void told(hookdesk::ColorScheme scheme);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void tell(QVariant value);
};

} // namespace hookdesk
