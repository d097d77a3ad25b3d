// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests do in the dialog that triggers alerts.
#pragma once

#include "tests/ui/windowdriver.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

namespace hookdesk::test
{

using namespace Qt::StringLiterals;

inline QString label(const WindowDriver &driver, const QString &name)
{
    const auto *found = driver.dialog() ? driver.dialog()->findChild<QLabel *>(name) : nullptr;
    return found ? found->text() : QString();
}

inline QByteArray previewedBody(const WindowDriver &driver)
{
    return driver.named<QPlainTextEdit>(u"Preview body"_s)->toPlainText().toLatin1();
}

/// Opens the dialog for the first of so many installations.
inline void openFor(WindowDriver &driver, int count)
{
    const auto installations = u"Installations"_s;
    driver.open(MainWindow::Installations);
    QTRY_COMPARE(driver.rows(installations), count);
    driver.select(installations, 0);
    driver.button(u"Trigger alert"_s)->click();
    QTRY_VERIFY(driver.dialog() && driver.button(u"Trigger"_s)->isEnabled());
}

/// Presses the button of this text beside what would happen.
inline void consent(WindowDriver &driver, const QString &text)
{
    auto *effects = driver.window().findChild<QLabel *>(u"effects"_s);
    QVERIFY(effects);
    for (auto *button : effects->window()->findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&') == text)
            button->click();
    }
}

} // namespace hookdesk::test
