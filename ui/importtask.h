// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One import of files or of a text, in a thread of its own: the window tells how far it is, and it can be cancelled.
#pragma once

#include "model/workspace/fileimport.h"
#include "ui/deskcontext.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <atomic>
#include <functional>

namespace hookdesk
{

class MessageArea;
class ProgressNotice;

/// It deletes itself at its end; a message in `place` tells what became of it. What is wrong is listed, with the line
/// or the JSON path of each. Before it changes more than one entry that is there already, consent is asked for.
class ImportTask final : public QObject
{
    Q_OBJECT

public:
    /// `name` is what is imported, for people.
    ImportTask(const DeskContext &desk, const QList<ImportSource> &sources, const QString &name, MessageArea &place,
               QObject *parent);
    ~ImportTask() override; ///< Cancels it, and waits for what it is at: a thousand incidents, or a whole workspace.

    void start();

Q_SIGNALS:
    /// What it will do, for people, and who is to be told whether it may: once, later.
    void consentWanted(const QStringList &effects, const QString &consent, const std::function<void(bool)> &answer);

private:
    ProgressNotice *notice(const QString &title, const QString &cancelling);
    ImportWatch watch();
    void show(const ImportProgress &progress);
    void askForConsent(const ImportSummary &effects);
    void carryOut();
    void end(const Result<ImportSummary> &imported);

    Store &m_store;
    const QList<ImportSource> m_sources;
    const QString m_name;
    MessageArea &m_place;
    FileImport m_import; ///< of the one thread that works at a time
    std::atomic<bool> m_isCancelled = false;
    QPointer<ProgressNotice> m_notice;
    QThreadPool m_thread; ///< the last member: the first that goes waits for its end
};

} // namespace hookdesk
