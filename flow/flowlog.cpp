// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/flowlog.h"

#include <QLoggingCategory>
#include <QMetaMethod>

namespace hookdesk
{

Q_LOGGING_CATEGORY(flowCategory, "hookdesk.flow", QtWarningMsg)

void FlowLog::stage(Stage stage, const QString &sentence)
{
    record({FlowEvent::Kind::Stage, stage, sentence, Json::object()});
}

void FlowLog::log(const QString &name, const Json &fields)
{
    record({FlowEvent::Kind::Log, {}, name, fields});
}

void FlowLog::metric(const QString &name, const Json &tags)
{
    record({FlowEvent::Kind::Metric, {}, name, tags});
}

void FlowLog::analytics(const QString &name, const Json &fields)
{
    record({FlowEvent::Kind::Analytics, {}, name, fields});
}

bool FlowLog::isWatched() const
{
    static const auto recordedSignal = QMetaMethod::fromSignal(&FlowLog::recorded);
    return flowCategory().isInfoEnabled() || isSignalConnected(recordedSignal);
}

void FlowLog::record(FlowEvent event)
{
    if (!isWatched())
        return;
    qCInfo(flowCategory).noquote() << event.name << compactJson(event.fields);
    Q_EMIT recorded(event);
}

} // namespace hookdesk
