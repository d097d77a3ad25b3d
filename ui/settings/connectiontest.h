// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A test of a connection: a button starts it, another stops it, and what was found is said below in plain words.
#pragma once

#include "model/records/result.h"
#include "model/tables/columnspec.h"

#include <QFuture>
#include <QWidget>
#include <functional>
#include <optional>
#include <stop_token>

class QProgressBar;
class QPushButton;

namespace hookdesk
{

class TonedLabel;

class ConnectionTest final : public QWidget
{
    Q_OBJECT

public:
    /// Starts the test, which runs elsewhere; `cancel` asks it to end.
    using Start = std::function<QFuture<Result<QString>>(const std::stop_token &cancel)>;

    enum class CanBeStopped { No, Yes };

    /// `title`: of the button that starts it.
    ConnectionTest(const QString &title, Start start, CanBeStopped canBeStopped, QWidget *parent);
    ~ConnectionTest() override; ///< stops the test

    bool isRunning() const { return m_cancel.has_value(); }
    QString text() const;
    /// What was found is about what is no longer so: it is not shown any more, and a test that runs is stopped.
    void forget();

private:
    void begin();
    void stop();
    void conclude(const Result<QString> &answer);
    void showRunning(bool isRunning);
    void say(Tone tone, const QString &text);

    Start m_start;
    CanBeStopped m_canBeStopped;
    std::optional<std::stop_source> m_cancel; ///< while it runs
    int m_number = 0;                         ///< of the test whose answer is waited for
    QPushButton *m_begin;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    TonedLabel *m_answer;
};

} // namespace hookdesk
