// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importtask.h"

#include "model/tables/whendone.h"
#include "ui/aside.h"
#include "ui/messagearea.h"
#include "ui/progressnotice.h"
#include "ui/reportwords.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// A pipe would be waited for without an end.
Result<> checkIsNoPipe(const QList<ImportSource> &sources)
{
    for (const auto &source : sources) {
        const QFileInfo file(source.path);
        if (!source.text && file.exists() && !file.isFile() && !file.isDir())
            return failure(ErrorCode::Io, ImportTask::tr("%1 is not a file. Choose a file.").arg(source.path));
    }
    return {};
}

/// What was in it: only the kinds that were.
QString contentText(const ImportSummary &summary)
{
    QStringList parts;
    if (summary.organizations > 0)
        parts << counted(summary.organizations, ImportTask::tr("1 organization"), ImportTask::tr("%1 organizations"));
    if (summary.sentryApps > 0)
        parts << counted(summary.sentryApps, ImportTask::tr("1 app"), ImportTask::tr("%1 apps"));
    if (summary.installations > 0)
        parts << counted(summary.installations, ImportTask::tr("1 installation"), ImportTask::tr("%1 installations"));
    if (summary.incidents > 0)
        parts << counted(summary.incidents, ImportTask::tr("1 incident"), ImportTask::tr("%1 incidents"));
    if (summary.bufferDays > 0)
        parts << counted(summary.bufferDays, ImportTask::tr("1 day of the buffer"),
                         ImportTask::tr("%1 days of the buffer"));
    return parts.isEmpty() ? ImportTask::tr("nothing") : parts.join(u", "_s);
}

Message outcomeOf(const Result<ImportSummary> &imported, const QString &name)
{
    const QLocale locale;
    if (imported)
        return {Tone::Good, ImportTask::tr("Imported %1 from %2: %3 added, %4 changed, %5 the same as before.")
                                .arg(contentText(*imported), name, locale.toString(imported->added),
                                     locale.toString(imported->changed), locale.toString(imported->unchanged))};
    if (imported.error().code == ErrorCode::Cancelled)
        return {Tone::Neutral, ImportTask::tr("%1: %2").arg(name, imported.error().message)};
    return messageOf(imported.error(), ImportTask::tr("the import of %1").arg(name));
}

} // namespace

ImportTask::ImportTask(const DeskContext &desk, const QList<ImportSource> &sources, const QString &name,
                       MessageArea &place, QObject *parent)
    : QObject(parent)
    , m_store(desk.store)
    , m_sources(sources)
    , m_name(name)
    , m_place(place)
    , m_import(sources, desk.clock.now())
{
}

ImportTask::~ImportTask()
{
    m_isCancelled = true;
}

ProgressNotice *ImportTask::notice(const QString &title, const QString &cancelling)
{
    delete m_notice;
    m_notice = new ProgressNotice(title, cancelling, &m_place);
    m_place.add(m_notice);
    connect(m_notice, &ProgressNotice::cancelled, this, [this] {
        m_isCancelled = true;
        m_notice->setEnabled(false);
    });
    return m_notice;
}

/// Told in the thread that imports.
ImportWatch ImportTask::watch()
{
    return [this](const ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { show(progress); });
        return !m_isCancelled;
    };
}

void ImportTask::show(const ImportProgress &progress)
{
    if (!m_notice)
        return;
    const QLocale locale;
    const auto incidents = locale.toString(progress.incidents);
    const auto counts = progress.stage == ImportProgress::Stage::Checking
                            ? tr("%1 incidents").arg(incidents)
                            : tr("%1 of %2 incidents").arg(incidents, locale.toString(progress.total));
    m_notice->show(counts, progress.done, progress.total);
}

void ImportTask::start()
{
    notice(tr("Checking %1").arg(m_name), tr("Import nothing"));
    const auto check = [this, told = watch()]() -> Result<ImportSummary> {
        HOOKDESK_TRY(checkIsNoPipe(m_sources));
        return m_import.check(accessTo(m_store), told);
    };
    whenDone(this, aside(check, m_thread), [this](const Result<ImportSummary> &effects) {
        if (!effects)
            end(effects);
        else if (effects->changed > 1)
            askForConsent(*effects);
        else
            carryOut();
    });
}

void ImportTask::askForConsent(const ImportSummary &effects)
{
    delete m_notice;
    const auto changed = QLocale().toString(effects.changed);
    Q_EMIT consentWanted(
        {tr("%1 holds %2.").arg(m_name, contentText(effects)),
         tr("Entries that are there already and will be changed: %1. What they say now is lost.").arg(changed),
         tr("Entries that will be added: %1.").arg(QLocale().toString(effects.added))},
        tr("Import and change %1").arg(changed), [task = QPointer(this)](bool isGiven) {
            if (!task)
                return;
            if (isGiven) {
                task->carryOut();
                return;
            }
            task->m_place.post(Tone::Neutral, tr("Not imported: %1. Nothing has changed.").arg(task->m_name));
            task->deleteLater();
        });
}

void ImportTask::carryOut()
{
    notice(tr("Importing %1").arg(m_name), tr("End the import; what is imported already stays"));
    const auto import = [this, told = watch()] { return m_import.carryOut(accessTo(m_store), told); };
    whenDone(this, aside(import, m_thread), [this](const Result<ImportSummary> &imported) { end(imported); });
}

void ImportTask::end(const Result<ImportSummary> &imported)
{
    m_place.post(outcomeOf(imported, m_name));
    delete m_notice;
    deleteLater();
}

} // namespace hookdesk
