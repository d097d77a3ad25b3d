// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import and the export of incidents, away from the main thread; messages tell what became of them.
#pragma once

#include "model/workspace/workspaceimport.h"
#include "ui/deskcontext.h"
#include "ui/reportwords.h"

#include <QObject>
#include <functional>
#include <optional>

class QMimeData;

namespace hookdesk
{

class MessageArea;

/// What is imported: a file, or a text that was pasted or dropped.
struct ImportSource {
    QString path; ///< empty: it is the text
    QByteArray text;

    /// For people: the file's name, or that it was pasted.
    QString name() const;
};

/// One file of this machine, or a text; none when it is neither, or nothing.
std::optional<ImportSource> importSourceOf(const QMimeData *data);

/// Everything returns at once; messages in `place` tell what happens. `place` outlives the window's tasks.
class IncidentTasks final : public QObject
{
    Q_OBJECT

public:
    IncidentTasks(const DeskContext &desk, QObject *parent);

    /// All or nothing. What is wrong is listed, with the line or the JSON path of each. Before it changes more than one
    /// entry that is there already, consent is asked for.
    void import(const ImportSource &source, MessageArea &place);
    /// Writes incidents to a file that import reads.
    void exportTo(const QString &path, const QList<IncidentId> &incidents, MessageArea &place);

Q_SIGNALS:
    /// What an import will do, for people, and who is to be told whether it may: once, later.
    void consentWanted(const QStringList &effects, const QString &consent, const std::function<void(bool)> &answer);

private:
    using Say = std::function<void(const Message &)>;

    /// What changes more than one entry is undone by the store, and done once somebody consents.
    void importParsed(const ParsedWorkspace &workspace, const QString &name, const Say &say);
    void askForConsent(const ParsedWorkspace &workspace, const ImportSummary &effects, const QString &name,
                       const Say &say);
    void importConsented(const ParsedWorkspace &workspace, const QString &name, const Say &say);

    const DeskContext &m_desk;
};

} // namespace hookdesk
