// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions of the window, made once: menus, buttons, shortcuts and the list of shortcuts all use these.
#pragma once

#include <QAction>
#include <QList>

namespace hookdesk
{

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *triggerAlert;
    QAction *holdAlerts; ///< checkable
    QAction *showQueue;
    QAction *sendPing;
    QAction *reenable;
    QAction *editWebhook;
    QAction *copyUuid;
    QAction *importFile;
    QAction *importFolder;
    QAction *importPasted;    ///< enabled while incidents are shown
    QAction *exportIncidents; ///< enabled while some are selected
    QAction *sendMailAgain;   ///< enabled while mails are selected that it is possible for; so is the next
    QAction *cancelMail;
    QAction *sendTestMail;
    QAction *revealSecret;
    QAction *replay;         ///< enabled while responses are selected: several are asked about
    QAction *editReplay;     ///< enabled while one response is selected
    QAction *compare;        ///< enabled while two responses are selected, or one that is a replay
    QAction *replayFiltered; ///< enabled while the page of responses is shown
    QAction *playScenario;   ///< enabled while one incident is selected
    QAction *exportEvidence; ///< enabled while some are selected
    QAction *copyCurl;
    QAction *copyJson;
    QAction *copyBody;
    QAction *copyRequestId;
    QAction *filter;
    QAction *columns;    ///< of the table that is shown
    QAction *exportRows; ///< its rows
    QAction *refresh;
    QAction *pause; ///< checkable
    QAction *palette;
    QAction *settings;
    QAction *setUp;
    QAction *exploreSample; ///< visible while the store has no organizations
    QAction *practice;      ///< how the practice receiver answers
    QAction *quit;
    QAction *shortcuts;
    QAction *about;

    static constexpr auto iconProperty = "lineIcon";

    /// Its text without mnemonic and dots.
    static QString plainText(const QAction &action);
    /// For people, while it is disabled: `select an integration first`.
    static QString whyImpossible(const QAction &action);

    /// Draws the icons for the window's palette.
    void adoptPalette();
    /// Those with a shortcut, in the order of the menus.
    QList<QAction *> withShortcut() const;

private:
    void addExchange();
    void addSetUp();
    void sayWhatIsNeeded() const;
    QAction *add(const QString &text, const char *icon, const QKeySequence &shortcut, const QString &toolTip);

    QWidget *m_window;
};

} // namespace hookdesk
