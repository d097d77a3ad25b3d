// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop is light or dark, as it says over D-Bus, and when that changes.
#pragma once

#include "ui/colorscheme.h"

#include <QDBusVariant>
#include <QObject>

namespace hookdesk
{

/// The setting org.freedesktop.appearance color-scheme of the desktop portal. Main thread; never waits for an answer:
/// where no portal runs, nothing is told.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    DesktopScheme();

Q_SIGNALS:
    void told(hookdesk::ColorScheme scheme);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(QVariant value);
};

} // namespace hookdesk
