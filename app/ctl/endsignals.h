// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The signals that ask a program to end, as an event of its main thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <optional>

namespace hookdesk::ctl
{

/// From when it is made, Ctrl+C, SIGTERM and SIGHUP do not end the program but are told; the second one ends it as
/// ever. Made in the main thread before any other thread starts: these keep the signals blocked.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    EndSignals();
    ~EndSignals() override;
    Q_DISABLE_COPY_MOVE(EndSignals)

Q_SIGNALS:
    void endWanted();

private:
    void onSignal();

    int m_file;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace hookdesk::ctl
