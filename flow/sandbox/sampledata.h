// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample workspace: organizations, apps, incidents and a month of history to explore the console with, wired to the
// practice receiver.
#pragma once

#include "flow/sandbox/behaviour.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>
#include <utility>

namespace hookdesk
{

class PracticeReceiver;

/// A workspace file (formats.md) whose webhooks are at the receiver and whose history ends with `today`, a UTC day.
QByteArray sampleWorkspace(const QUrl &receiver, QDate today);

/// How the practice receiver treats each webhook of the sample workspace: path and behaviour.
QList<std::pair<QString, Behaviour>> sampleBehaviours();

/// Gives a receiver these behaviours, and the client secrets to check signatures with. Its thread.
void practiseSample(PracticeReceiver &receiver);

} // namespace hookdesk
