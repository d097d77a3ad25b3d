// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import and the export of incidents, away from the main thread; messages tell what became of them.
#pragma once

#include "model/workspace/importfile.h"
#include "ui/deskcontext.h"

#include <QObject>
#include <functional>

class QMimeData;

namespace hookdesk
{

class MessageArea;

/// Files and folders of this machine, or a text; none when it is neither, or nothing.
QList<ImportSource> importSourcesOf(const QMimeData *data);
/// Such a file.
ImportSource importSourceOf(const QString &path);

/// Everything returns at once; messages in `place` tell what happens. `place` outlives the window's tasks.
class IncidentTasks final : public QObject
{
    Q_OBJECT

public:
    IncidentTasks(const DeskContext &desk, QObject *parent);

    void import(const QList<ImportSource> &sources, MessageArea &place);
    /// Writes incidents to a file that import reads.
    void exportTo(const QString &path, const QList<IncidentId> &incidents, MessageArea &place);

Q_SIGNALS:
    /// What an import will do, for people, and who is to be told whether it may: once, later.
    void consentWanted(const QStringList &effects, const QString &consent, const std::function<void(bool)> &answer);

private:
    const DeskContext &m_desk;
};

} // namespace hookdesk
