// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages below a page's content: what became of what was asked, and errors, until they are closed.
#pragma once

#include "model/tables/columnspec.h"

#include <QFrame>
#include <QPointer>
#include <QVBoxLayout>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace hookdesk
{

struct Message {
    Tone tone = Tone::Neutral;
    QString text;
};

/// One message with a sign, a text that can be selected, and a button that closes it. Of a text of many lines the first
/// leads, and the others are a list below that scrolls.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);

    /// A good message closes by itself after a while, unless it offers something. What was offered before goes.
    void say(Tone tone, const QString &text);
    /// A button beside the text that does something about it, once: undo it, show more of it.
    void offer(const QString &text, const std::function<void()> &act);
    QString text() const { return m_whole; }
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptPalette();
    void showLines(const QString &lines);

    QLabel *m_sign;
    QLabel *m_text;
    QPlainTextEdit *m_lines;
    QHBoxLayout *m_offers;
    QToolButton *m_close;
    QString m_whole;
    Tone m_tone = Tone::Neutral;
    QTimer *m_fade;
};

class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// Adds a message; the oldest goes when there are many. It can be changed until somebody closes it.
    QPointer<MessageBar> post(Tone tone, const QString &text);
    QPointer<MessageBar> post(const Message &message) { return post(message.tone, message.text); }
    /// Adds one with a button that undoes what it tells of, and closes it.
    void postUndoable(Tone tone, const QString &text, const std::function<void()> &undo);
    /// Changes a message, or adds it anew when it was closed.
    void change(QPointer<MessageBar> &bar, Tone tone, const QString &text);
    void change(QPointer<MessageBar> &bar, const Message &message) { change(bar, message.tone, message.text); }
    QList<MessageBar *> bars() const;
    /// Shows something else below the messages, until it is deleted.
    void add(QWidget *widget) { m_layout->addWidget(widget); }

private:
    static constexpr int mostBars = 3;

    QVBoxLayout *m_layout;
};

} // namespace hookdesk
