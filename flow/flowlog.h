// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the flow tells while it runs: its stages, log events, metrics and analytics, under the names of flow.md.
#pragma once

#include "model/records/json.h"

#include <QObject>

namespace hookdesk
{

/// The seven stages, numbered as in flow.md.
enum class Stage {
    SendIncidentAlertNotification = 1,
    NotifyWebhook,
    RecordTimeout,
    RecordResponse,
    CheckBroken,
    NotifyDisabled,
    SendEmail,
};

struct FlowEvent {
    enum class Kind { Stage, Log, Metric, Analytics };

    Kind kind = Kind::Log;
    Stage stage = Stage::SendIncidentAlertNotification; ///< of kind Stage only
    QString name;                                       ///< for a stage: a sentence for people
    Json fields = Json::object();                       ///< never a secret, never a body

    bool operator==(const FlowEvent &) const = default;
};

/// Lives in any thread; its functions are thread-safe. Events also go to the logging category `hookdesk.flow`, at info
/// level.
class FlowLog : public QObject
{
    Q_OBJECT

public:
    void stage(Stage stage, const QString &sentence);
    void log(const QString &name, const Json &fields);
    void metric(const QString &name, const Json &tags);
    void analytics(const QString &name, const Json &fields);

    /// Whether anybody listens to stages: their sentences need not be made otherwise.
    bool isWatched() const;

Q_SIGNALS:
    /// Emitted from the thread that tells.
    void recorded(const hookdesk::FlowEvent &event);

private:
    void record(FlowEvent event);
};

} // namespace hookdesk
