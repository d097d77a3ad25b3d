// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests bring to the page of incidents, and what became of it.
#pragma once

#include "model/store/incidents.h"
#include "tests/ui/windowdriver.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <algorithm>

namespace hookdesk::test
{

inline QByteArray incidentLine(int identifier, const QByteArray &more = {})
{
    return R"({"identifier": )" + QByteArray::number(identifier) +
           R"(, "organization": "acme", "title": "Checkout errors", "status": "critical", )"
           R"("attachment": {"metric_alert": {"alert_rule": {"name": "Checkout p95"}}})" +
           more + "}\n";
}

inline QString written(const FlowFixture &fixture, const QString &name, const QByteArray &content)
{
    QFile file(fixture.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

/// Of all incidents, by their identifiers.
inline QList<AlertStatus> statuses(FlowFixture &fixture)
{
    auto all = fixture.read([](Connection &connection) { return Incidents(connection).all(); });
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.identifier < b.identifier; });
    QList<AlertStatus> found;
    for (const auto &incident : std::as_const(all))
        found << incident.status;
    return found;
}

/// Drops it on the table, as it would come from another program. Whether the page took it.
inline bool drop(const WindowDriver &driver, const QMimeData &data)
{
    auto *page = driver.named<QWidget>(QStringLiteral("Incidents"));
    QDragEnterEvent enter(QPoint(40, 120), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(page, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(40, 120), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &event);
    return event.isAccepted();
}

} // namespace hookdesk::test
