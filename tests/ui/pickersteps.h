// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests do in the list of installations of the dialog that triggers alerts.
#pragma once

#include "tests/ui/windowdriver.h"

#include <QTreeWidget>

namespace hookdesk::test
{

inline QTreeWidget *picker(const WindowDriver &driver)
{
    return driver.named<QTreeWidget>(QStringLiteral("Send to"));
}

/// The installations, or the organizations that they are in, as they are listed.
inline QList<QTreeWidgetItem *> listed(const WindowDriver &driver, bool isOrganizations = false)
{
    QList<QTreeWidgetItem *> items;
    for (QTreeWidgetItemIterator it(picker(driver)); *it; ++it) {
        if (((*it)->parent() == nullptr) == isOrganizations)
            items << *it;
    }
    return items;
}

/// Checked by the keyboard, as people do.
inline void toggle(const WindowDriver &driver, QTreeWidgetItem *item)
{
    picker(driver)->setFocus();
    picker(driver)->setCurrentItem(item);
    QTest::keyClick(picker(driver), Qt::Key_Space);
}

inline QStringList chosenNames(const WindowDriver &driver)
{
    QStringList names;
    for (const auto *item : listed(driver)) {
        if (item->checkState(0) == Qt::Checked)
            names << item->text(0);
    }
    return names;
}

} // namespace hookdesk::test
