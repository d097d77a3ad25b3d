// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/workspacefile.h"

#include "model/workspace/duplicates.h"
#include "model/workspace/webhookbody.h"

using namespace Qt::StringLiterals;

namespace hookdesk::workspace
{

namespace
{

/// Attachments of lines stand two levels deeper when they are exported, and must be acceptable then too. Keys of the
/// file's own must not be repeated: all but the last would be lost without a word.
constexpr JsonLimits fileLimits{.bytes = 64 * 1024 * 1024, .depth = 100, .uniqueDepth = 3};
constexpr JsonLimits lineLimits{.bytes = longestLine, .depth = fileLimits.depth - 2, .uniqueDepth = 1};

template <class Draft>
QList<Entry<Draft>> readSection(const Json &list, const Place &place)
{
    QList<Entry<Draft>> entries;
    if (!list.is_array()) {
        complainOfType(list, place, Texts::tr("a list"));
        return entries;
    }
    Duplicates<Draft> duplicates;
    for (size_t i = 0; i < list.size(); ++i) {
        entries << readEntry(keysOf<Draft>(), list[i], place.in(static_cast<qsizetype>(i)));
        duplicates.check(entries.last());
    }
    return entries;
}

struct Section {
    std::string_view name;
    void (*read)(const Json &, const Place &, WorkspaceFile &);
};

template <class Draft, QList<Entry<Draft>> WorkspaceFile::*Entries>
void readInto(const Json &list, const Place &place, WorkspaceFile &file)
{
    file.*Entries += readSection<Draft>(list, place);
}

constexpr std::array<Section, 5> sections{{
    {"organizations", readInto<OrganizationEntry, &WorkspaceFile::organizations>},
    {"sentry_apps", readInto<AppEntry, &WorkspaceFile::sentryApps>},
    {"installations", readInto<InstallationEntry, &WorkspaceFile::installations>},
    {"incidents", readInto<IncidentEntry, &WorkspaceFile::incidents>},
    {"integration_buffer", readInto<BufferEntry, &WorkspaceFile::bufferDays>},
}};

const Section *sectionNamed(std::string_view name)
{
    const auto found =
        std::find_if(sections.begin(), sections.end(), [=](const auto &section) { return section.name == name; });
    return found == sections.end() ? nullptr : found;
}

void readSections(const Json &object, const Place &place, WorkspaceFile &file)
{
    for (const auto &[name, list] : object.items()) {
        const auto here = place.in(textOf(name).left(80).toStdString());
        if (const auto *section = sectionNamed(name)) {
            section->read(list, here, file);
            continue;
        }
        QStringList allowed;
        for (const auto &section : sections)
            allowed << QString::fromLatin1(section.name.data(), static_cast<qsizetype>(section.name.size()));
        here.complain(Texts::tr("unknown key; allowed: %1").arg(allowed.join(u", "_s)));
    }
}

bool isWebhookBody(const Json &object)
{
    return object.contains("action") || object.contains("installation") || object.contains("data");
}

bool isIncident(const Json &object)
{
    const auto &keys = keysOf<IncidentEntry>();
    return std::any_of(keys.begin(), keys.end(), [&](const auto &key) { return object.contains(key.name); });
}

Entry<IncidentEntry> readIncident(const Json &value, const Place &place)
{
    return value.is_object() && isWebhookBody(value) ? readWebhookBody(value, place)
                                                     : readEntry(keysOf<IncidentEntry>(), value, place);
}

QByteArray withoutByteOrderMark(const QByteArray &text)
{
    constexpr auto mark = "\xef\xbb\xbf";
    return text.startsWith(mark) ? QByteArray::fromRawData(text.constData() + 3, text.size() - 3) : text;
}

} // namespace

Result<> readWorkspaceFile(const QByteArray &text, const Place &place, WorkspaceFile &file)
{
    HOOKDESK_TRY_ASSIGN(value, parseJson(withoutByteOrderMark(text), fileLimits));
    if (!value.is_object()) {
        complainOfType(value, place, Texts::tr("an object: a workspace, an incident or a webhook body"));
        return {};
    }
    const auto isWorkspace = std::any_of(sections.begin(), sections.end(),
                                         [&](const auto &section) { return value.contains(section.name); });
    if (!isWorkspace && (isWebhookBody(value) || isIncident(value)))
        file.incidents << readIncident(value, place);
    else
        readSections(value, place, file);
    return {};
}

Entry<IncidentEntry> readIncidentLine(const Line &line, const Place &place)
{
    Entry<IncidentEntry> bad{.draft = {}, .present = 0, .place = place, .isGood = false};
    if (line.isTooLong) {
        place.complain(Texts::tr("has more than %1 MiB; at most that is accepted").arg(longestLine >> 20));
        return bad;
    }
    auto limits = lineLimits;
    limits.firstLine = line.number;
    const auto value = parseJson(line.text, limits);
    if (value)
        return readIncident(*value, place);
    place.complain(value.error().message);
    return bad;
}

bool canBeginLines(const Line &line)
{
    return !line.isTooLong && parseJson(line.text, lineLimits).has_value();
}

} // namespace hookdesk::workspace
