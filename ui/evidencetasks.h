// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence of deliveries as a file, made away from the main thread; messages tell what became of it.
#pragma once

#include "ui/deskcontext.h"

#include <QObject>

class QDialog;

namespace hookdesk
{

class MessageArea;

/// Everything returns at once; messages in `place` tell what happens. `place` outlives the window's tasks.
class EvidenceTasks final : public QObject
{
    Q_OBJECT

public:
    EvidenceTasks(const DeskContext &desk, QObject *parent);

    /// Asks where to, and writes it then. `name` is what the file is called at first.
    QDialog *askWhere(const QList<DeliveryId> &deliveries, const QString &name, MessageArea &place, QWidget *parent);
    /// JSON when the path ends so, else HTML.
    void exportTo(const QString &path, const QList<DeliveryId> &deliveries, MessageArea &place);

private:
    const DeskContext &m_desk;
};

} // namespace hookdesk
