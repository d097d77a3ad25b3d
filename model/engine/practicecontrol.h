// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks of the practice receiver: the sample data, and how each app's webhook answers. The interface
// that the program implements with the receiver.
#pragma once

#include "model/records/ids.h"
#include "model/records/result.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace hookdesk
{

/// An app whose webhook is the practice receiver, and how it answers now.
struct PracticeApp {
    AppId app;
    QString name;
    QString path;   ///< of its webhook
    QString answer; ///< one of answers(), or a status code; empty: 404, for none was chosen

    bool operator==(const PracticeApp &) const = default;
};

/// Main thread; returns at once.
class PracticeControl
{
public:
    PracticeControl() = default;
    virtual ~PracticeControl() = default;
    Q_DISABLE_COPY_MOVE(PracticeControl)

    /// Puts the sample into the store, and starts the receiver. Errors: Refused, when the store has organizations;
    /// Network; those of the store.
    virtual QFuture<Result<>> addSample() = 0;

    /// The names of answers, in the order in which they are offered: `ok`, `4xx`, …
    virtual QStringList answers() const = 0;
    /// By name. Error NotFound: the receiver does not run in this program, or no app's webhook is there.
    virtual QFuture<Result<QList<PracticeApp>>> apps() = 0;
    /// From the next request on, until the program ends.
    virtual void setAnswer(const PracticeApp &app, const QString &answer) = 0;
};

} // namespace hookdesk
