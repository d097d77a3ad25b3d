// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place of the desktop, outside the window, where notices are shown.
#pragma once

#include <QObject>

namespace hookdesk
{

class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False: there is no such place, and nothing is shown.
    virtual bool show(const QString &title, const QString &text) = 0;
    /// Nothing of it is seen any more, until the next notice.
    virtual void clear() = 0;

Q_SIGNALS:
    /// Somebody wants to see what the notice is about.
    void clicked();
};

} // namespace hookdesk
