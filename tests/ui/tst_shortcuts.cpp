// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shortcuts: every command has one, no two the same, and the help lists them all on any screen.
#include "tests/ui/windowdriver.h"
#include "ui/dialogs/helpdialogs.h"

#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasOneOfItsOwn()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        QHash<QString, QString> taken;
        for (const auto *action : driver.window().actions()) {
            const auto keys = action->shortcut().toString();
            QVERIFY2(!keys.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!taken.contains(keys), qPrintable(keys + u' ' + action->text() + u' ' + taken.value(keys)));
            taken.insert(keys, action->text());
        }
    }

    void theHelpListsThemAllAndFitsTheScreen()
    {
        FlowFixture fixture;
        WindowDriver driver(fixture);
        QTest::keyClick(&driver.window(), Qt::Key_F1);
        QTRY_VERIFY(driver.dialog());
        QStringList shown;
        for (const auto *label : driver.dialog()->findChildren<QLabel *>())
            shown << label->text();
        for (const auto *action : driver.window().actions()) {
            const auto keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(shown.contains(keys), qPrintable(keys));
        }
        const auto room = driver.window().screen()->availableGeometry().size();
        QVERIFY2(driver.dialog()->height() <= room.height(), qPrintable(QString::number(driver.dialog()->height())));
        QVERIFY(driver.dialog()->width() <= room.width());
    }

    void moreThanFitsIsScrolledByTheKeyboard()
    {
        QList<QAction *> actions;
        QObject parent;
        for (int i = 0; i < 300; ++i) {
            actions << new QAction(u"Command %1"_s.arg(i), &parent);
            actions.last()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K, static_cast<Qt::Key>(Qt::Key_A + i % 26)));
        }
        ShortcutsDialog dialog(actions, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
        auto *scroll = dialog.findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        scroll->setFocus();
        QTest::keyClick(scroll, Qt::Key_PageDown);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
