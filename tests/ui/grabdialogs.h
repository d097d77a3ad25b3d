// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of what opens over the window: the palette, the settings by groups, the set-up step by step, each dialog,
// a bulk replay, the practice receiver's answers.
#pragma once

#include "model/engine/mailsetup.h"
#include "model/engine/practicecontrol.h"
#include "ui/mainwindow.h"

#include <functional>

namespace hookdesk::test
{

/// Without a keyring; its test finds nobody.
class ShownMailSetup final : public MailSetup
{
public:
    QFuture<PasswordStanding> passwordOf(const MailLogin &login) override;
    QFuture<Result<PasswordStanding>> keepPassword(const MailLogin &login, const QString &password,
                                                   const QString &actor) override;
    QFuture<Result<QString>> test(const Settings &settings, const QString &password,
                                  const std::stop_token &cancel) override;
};

/// Some apps; nothing is added.
class ShownPractice final : public PracticeControl
{
public:
    QFuture<Result<>> addSample() override;
    QStringList answers() const override;
    QFuture<Result<QList<PracticeApp>>> apps() override;
    void setAnswer(const PracticeApp &, const QString &) override {}
};

/// Saves a picture of a widget under a name.
using SavePicture = std::function<void(QWidget *widget, const QString &name)>;

/// Until the store has answered, and the layout is done.
void waitUntilRead(const MainWindow &window);
/// Presses the action of the window that has this English text, and waits for what it opens.
void pressAction(const MainWindow &window, const QString &text);
/// The dialog that is shown now; nullptr without.
QDialog *shownDialog(const MainWindow &window);
/// Clicks the visible button that has this English text.
void clickButton(const QWidget *place, const QString &text);

void grabPalette(MainWindow &window, const SavePicture &save);
void grabSettings(MainWindow &window, const SavePicture &save);
void grabSetUp(MainWindow &window, const SavePicture &save);
void grabBulkReplay(MainWindow &window, const SavePicture &save);
void grabReplayDialogs(MainWindow &window, const SavePicture &save);
void grabReenabling(MainWindow &window, const SavePicture &save);
void grabWebhook(MainWindow &window, const SavePicture &save);
void grabTrigger(MainWindow &window, const SavePicture &save);
void grabPractice(MainWindow &window, const SavePicture &save);

} // namespace hookdesk::test
