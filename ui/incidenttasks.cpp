// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/incidenttasks.h"

#include "model/tables/whendone.h"
#include "model/workspace/inputfile.h"
#include "model/workspace/workspaceexport.h"
#include "ui/aside.h"
#include "ui/exportfile.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// A pipe would be waited for without an end.
Result<QByteArray> readFile(const QString &path)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return failure(ErrorCode::Io, IncidentTasks::tr("%1 is not a file. Choose a file.").arg(path));
    return readInput(path);
}

Result<ParsedWorkspace> parse(const ImportSource &source)
{
    if (source.path.isEmpty())
        return ParsedWorkspace::parse(source.text);
    HOOKDESK_TRY_ASSIGN(text, readFile(source.path));
    return ParsedWorkspace::parse(text);
}

/// What was in it: only the kinds that were.
QString contentText(const ImportSummary &summary)
{
    QStringList parts;
    if (summary.organizations > 0)
        parts << counted(summary.organizations, IncidentTasks::tr("1 organization"),
                         IncidentTasks::tr("%1 organizations"));
    if (summary.sentryApps > 0)
        parts << counted(summary.sentryApps, IncidentTasks::tr("1 app"), IncidentTasks::tr("%1 apps"));
    if (summary.installations > 0)
        parts << counted(summary.installations, IncidentTasks::tr("1 installation"),
                         IncidentTasks::tr("%1 installations"));
    if (summary.incidents > 0)
        parts << counted(summary.incidents, IncidentTasks::tr("1 incident"), IncidentTasks::tr("%1 incidents"));
    if (summary.bufferDays > 0)
        parts << counted(summary.bufferDays, IncidentTasks::tr("1 day of the buffer"),
                         IncidentTasks::tr("%1 days of the buffer"));
    return parts.isEmpty() ? IncidentTasks::tr("nothing") : parts.join(u", "_s);
}

Message messageOf(const ImportSummary &summary, const QString &name)
{
    const QLocale locale;
    return {Tone::Good, IncidentTasks::tr("Imported %1 from %2: %3 added, %4 changed, %5 the same as before.")
                            .arg(contentText(summary), name, locale.toString(summary.added),
                                 locale.toString(summary.changed), locale.toString(summary.unchanged))};
}

Message outcomeOf(const Result<ImportSummary> &imported, const QString &name)
{
    return imported ? messageOf(*imported, name)
                    : messageOf(imported.error(), IncidentTasks::tr("the import of %1").arg(name));
}

bool needsConsent(const ImportSummary &effects)
{
    return effects.changed > 1;
}

} // namespace

QString ImportSource::name() const
{
    return path.isEmpty() ? IncidentTasks::tr("the pasted text") : QFileInfo(path).fileName();
}

std::optional<ImportSource> importSourceOf(const QMimeData *data)
{
    if (!data)
        return {};
    const auto urls = data->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        return ImportSource{urls.constFirst().toLocalFile(), {}};
    if (!urls.isEmpty() || !data->hasText() || data->text().trimmed().isEmpty())
        return {};
    return ImportSource{{}, data->text().toUtf8()};
}

IncidentTasks::IncidentTasks(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void IncidentTasks::import(const ImportSource &source, MessageArea &place)
{
    auto bar = place.post(Tone::Neutral, tr("Importing %1…").arg(source.name()));
    const Say say = [&place, bar](const Message &message) mutable { place.change(bar, message); };
    whenDone(this, aside([source] { return parse(source); }),
             [this, say, name = source.name()](const Result<ParsedWorkspace> &parsed) {
                 if (parsed)
                     importParsed(*parsed, name, say);
                 else
                     say(messageOf(parsed.error(), tr("the import of %1").arg(name)));
             });
}

void IncidentTasks::importParsed(const ParsedWorkspace &workspace, const QString &name, const Say &say)
{
    const auto effects = std::make_shared<ImportSummary>();
    const auto work = [workspace, effects, now = m_desk.clock.now()](Connection &connection) -> Result<ImportSummary> {
        HOOKDESK_TRY_ASSIGN(imported, workspace.importInto(connection, now));
        *effects = imported;
        if (needsConsent(imported))
            return failure(ErrorCode::Cancelled, QString()); // the store undoes a job that fails
        return imported;
    };
    whenDone(this, m_desk.store.write(Topic::All, work),
             [this, workspace, effects, name, say](const Result<ImportSummary> &imported) {
                 if (!imported && imported.error().code == ErrorCode::Cancelled && needsConsent(*effects))
                     askForConsent(workspace, *effects, name, say);
                 else
                     say(outcomeOf(imported, name));
             });
}

void IncidentTasks::askForConsent(const ParsedWorkspace &workspace, const ImportSummary &effects, const QString &name,
                                  const Say &say)
{
    const auto changed = QLocale().toString(effects.changed);
    Q_EMIT consentWanted(
        {tr("%1 holds %2.").arg(name, contentText(effects)),
         tr("Entries that are there already and will be changed: %1. What they say now is lost.").arg(changed),
         tr("Entries that will be added: %1.").arg(QLocale().toString(effects.added))},
        tr("Import and change %1").arg(changed), [this, workspace, name, say](bool isGiven) {
            if (isGiven)
                importConsented(workspace, name, say);
            else
                say({Tone::Neutral, tr("Not imported: %1. Nothing has changed.").arg(name)});
        });
}

void IncidentTasks::importConsented(const ParsedWorkspace &workspace, const QString &name, const Say &say)
{
    const auto work = [workspace, now = m_desk.clock.now()](Connection &connection) {
        return workspace.importInto(connection, now);
    };
    whenDone(this, m_desk.store.write(Topic::All, work),
             [say, name](const Result<ImportSummary> &imported) { say(outcomeOf(imported, name)); });
}

void IncidentTasks::exportTo(const QString &path, const QList<IncidentId> &incidents, MessageArea &place)
{
    const auto count = counted(static_cast<int>(incidents.size()), tr("1 incident"), tr("%1 incidents"));
    const auto what = tr("the export of %1").arg(count);
    auto say = [path, count, what, &place](const Result<> &written) {
        place.post(written ? Message{Tone::Good, tr("%1 written to %2.").arg(count, QDir::toNativeSeparators(path))}
                           : messageOf(written.error(), what));
    };
    const auto content =
        m_desk.store.read([incidents](Connection &connection) { return exportIncidents(connection, incidents); });
    whenDone(this, writeExport(m_desk.store, path, content), say);
}

} // namespace hookdesk
