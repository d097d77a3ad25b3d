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

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// A pipe would be waited for without an end.
Result<QByteArray> readFile(const QString &path)
{
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
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

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

/// What was in it: only the kinds that were.
QString contentText(const ImportSummary &summary)
{
    const auto tr = [](const char *text) { return IncidentTasks::tr(text); };
    QStringList parts;
    if (summary.organizations > 0)
        parts << counted(summary.organizations, tr("1 organization"), tr("%1 organizations"));
    if (summary.sentryApps > 0)
        parts << counted(summary.sentryApps, tr("1 app"), tr("%1 apps"));
    if (summary.installations > 0)
        parts << counted(summary.installations, tr("1 installation"), tr("%1 installations"));
    if (summary.incidents > 0)
        parts << counted(summary.incidents, tr("1 incident"), tr("%1 incidents"));
    if (summary.bufferDays > 0)
        parts << counted(summary.bufferDays, tr("1 day of the buffer"), tr("%1 days of the buffer"));
    return parts.isEmpty() ? tr("nothing") : parts.join(u", "_s);
}

Message messageOf(const ImportSummary &summary, const QString &name)
{
    const QLocale locale;
    return {Tone::Good, IncidentTasks::tr("Imported %1 from %2: %3 added, %4 changed, %5 the same as before.")
                            .arg(contentText(summary), name, locale.toString(summary.added),
                                 locale.toString(summary.changed), locale.toString(summary.unchanged))};
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
    const auto what = tr("the import of %1").arg(source.name());
    auto say = [what, &place, bar = place.post(Tone::Neutral, tr("Importing %1…").arg(source.name()))](
                   const Message &message) mutable { place.change(bar, message.tone, message.text); };
    whenDone(this, aside([source] { return parse(source); }),
             [this, say, what, name = source.name()](const Result<ParsedWorkspace> &parsed) mutable {
                 if (!parsed) {
                     say(messageOf(parsed.error(), what));
                     return;
                 }
                 whenDone(this, store(*parsed), [say, what, name](const Result<ImportSummary> &summary) mutable {
                     say(summary ? messageOf(*summary, name) : messageOf(summary.error(), what));
                 });
             });
}

QFuture<Result<ImportSummary>> IncidentTasks::store(const ParsedWorkspace &workspace)
{
    return m_desk.store.write(Topic::All, [workspace, now = m_desk.clock.now()](Connection &connection) {
        return workspace.importInto(connection, now);
    });
}

void IncidentTasks::exportTo(const QString &path, const QList<IncidentId> &incidents, MessageArea &place)
{
    const auto count = counted(static_cast<int>(incidents.size()), tr("1 incident"), tr("%1 incidents"));
    const auto what = tr("the export of %1").arg(count);
    auto say = [path, count, what, &place](const Result<> &written) {
        const auto message =
            written ? Message{Tone::Good, tr("%1 written to %2.").arg(count, QDir::toNativeSeparators(path))}
                    : messageOf(written.error(), what);
        place.post(message.tone, message.text);
    };
    const auto content =
        m_desk.store.read([incidents](Connection &connection) { return exportIncidents(connection, incidents); });
    whenDone(this, content, [this, say, path](const Result<QByteArray> &content) {
        if (content)
            whenDone(this, writeExport(m_desk.store, path, *content), say);
        else
            say(failure(content.error()));
    });
}

} // namespace hookdesk
