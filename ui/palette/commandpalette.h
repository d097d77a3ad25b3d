// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The palette over the window (Ctrl+K): type some letters of a command, an app, an organization, an installation, an
// incident or a Request-ID, choose with the arrows, Enter does or opens it, Esc leaves.
#pragma once

#include "ui/deskcontext.h"
#include "ui/palette/palettelist.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace hookdesk
{

class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Hidden until it is opened, at the top of `window`.
    CommandPalette(const DeskContext &desk, QWidget *window);

    /// Shows it with these actions, nothing typed. Whatever has the keyboard gets it back.
    void open(const QList<QAction *> &actions);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Of what the store has; actions are triggered.
    void entityChosen(const hookdesk::EntityRow &entity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(int key);
    void leave();
    void choose(int row);
    void adoptQuery();
    void ask();
    void adoptAnswer(const Result<QList<EntityRow>> &answer);
    void adoptList(int row);
    void step(int rows);
    void place();

    const DeskContext &m_desk;
    PaletteList m_list;
    QLineEdit *m_field;
    QListView *m_view;
    QLabel *m_note; ///< why there is nothing, or why the store was not asked
    QTimer m_pause; ///< in typing
    QString m_asked;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace hookdesk
