// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/fileimport.h"

#include "model/store/trial.h"
#include "model/workspace/importer.h"
#include "model/workspace/inputfile.h"

namespace hookdesk
{

using namespace workspace;

namespace
{

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, Texts::tr("The import was cancelled."));
}

bool goesOn(const ImportWatch &watch, const ImportProgress &progress)
{
    return !watch || watch(progress);
}

ImportSummary summaryOf(qsizetype incidents, const EffectCounts &counts)
{
    return {.incidents = static_cast<int>(incidents),
            .added = counts.added,
            .changed = counts.changed,
            .unchanged = counts.unchanged};
}

/// What a person has to know beside it: what is there in spite of it.
Error withWhatStands(Error error, const ImportSummary &done, int total)
{
    const auto stands = done == ImportSummary()
                            ? Texts::tr("Nothing was imported.")
                            : Texts::tr("%1 of %2 incidents are imported; importing the same again goes on.")
                                  .arg(done.incidents)
                                  .arg(total);
    error.message += u' ' + stands;
    return error;
}

tl::unexpected<Error> cancelledInTime()
{
    return failure(withWhatStands(cancelled().value(), {}, 0));
}

} // namespace

ImportAccess accessTo(Store &store)
{
    return {
        .read = [&store](const StoreWork &work) { return store.read(work).takeResult(); },
        .write = [&store](Topics touches, const StoreWork &work) { return store.write(touches, work).takeResult(); }};
}

FileImport::FileImport(const QList<ImportSource> &sources, Instant now)
    : m_chosen(sources)
    , m_now(now)
    , m_incidents(now)
{
}

FileImport::~FileImport() = default;

Result<ImportSummary> FileImport::check(const ImportAccess &access, const ImportWatch &watch)
{
    HOOKDESK_TRY(open(watch));
    HOOKDESK_TRY(tryDocuments(access));
    HOOKDESK_TRY(checkLines(access, watch));
    HOOKDESK_TRY(m_incidents.endCheck(access.read, [this](Position position) { return placeOf(position); }));
    HOOKDESK_TRY(m_complaints.verdict());
    m_checked += m_incidents.summary();
    return m_checked;
}

/// What is wrong with one of several files is one complaint among others.
Result<> FileImport::open(const ImportWatch &watch)
{
    HOOKDESK_TRY_ASSIGN(sources, importSourcesOf(m_chosen));
    const bool isAlone = sources.size() == 1 && sources == m_chosen;
    for (const auto &source : std::as_const(sources)) {
        const Place place(m_complaints, isAlone ? QString() : source.name);
        const auto opened = openOne(source, place);
        if (!opened && isAlone)
            return opened;
        if (!opened)
            place.complain(opened.error().message);
        if (!goesOn(watch, {ImportProgress::Stage::Checking, 0, m_documentBytes, m_documentBytes}))
            return cancelledInTime();
    }
    for (const auto &entry : std::as_const(m_documents.incidents))
        m_documentIncidents.append({{0, static_cast<qint32>(m_documentIncidents.size())}, entry});
    return {};
}

Result<> FileImport::openOne(const ImportSource &source, const Place &place)
{
    HOOKDESK_TRY_ASSIGN(file, ImportFile::open(source));
    if (file.hasLines()) {
        m_lines.push_back({std::move(file), place});
        return {};
    }
    if (m_documentBytes > 0 && m_documentBytes + file.size() > maxInputBytes)
        return failure(ErrorCode::Io, Texts::tr("With “%1” the files that are JSON as a whole are more than 64 MiB: "
                                                "import them in parts, or with an incident a line.")
                                          .arg(file.name()));
    HOOKDESK_TRY_ASSIGN(text, file.readWhole(maxInputBytes));
    m_documentBytes += text.size();
    return readWorkspaceFile(text, place, m_documents);
}

Place FileImport::placeOf(Position position) const
{
    return position.file == 0 ? m_documentIncidents.at(position.entry).entry.place
                              : m_lines.at(static_cast<size_t>(position.file) - 1).place.line(position.entry);
}

/// They refer to each other, so they are imported, and that is undone. Incidents are counted with those to come.
Result<> FileImport::tryDocuments(const ImportAccess &access)
{
    if (m_documentBytes == 0)
        return {};
    const auto complained = m_complaints.count();
    const auto trial = [this, complained](Connection &connection) -> Result<> {
        m_complaints.forgetAllBut(complained);
        Importer importer(connection, m_complaints);
        HOOKDESK_TRY_ASSIGN(sections, importer.run(m_documents));
        m_checked = sections;
        m_incidents = IncidentImport(m_now);
        m_incidents.expect(importer.expected(m_documents));
        const StoreAccess here = [&connection](const StoreWork &work) { return work(connection); };
        return m_incidents.check(here, m_documentIncidents, [this](Position position) { return placeOf(position); });
    };
    return access.write({}, [&trial](Connection &connection) { return tryOut(connection, trial); });
}

Result<> FileImport::checkLines(const ImportAccess &access, const ImportWatch &watch)
{
    qint64 total = 0;
    for (const auto &lines : m_lines)
        total += lines.file.size();
    qint64 before = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        auto &[file, place] = m_lines[i];
        IncidentBatches batches(file, static_cast<qint32>(i) + 1, place);
        for (auto batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
            HOOKDESK_TRY(
                m_incidents.check(access.read, batch, [this](Position position) { return placeOf(position); }));
            if (!goesOn(watch, {ImportProgress::Stage::Checking, m_incidents.summary().incidents,
                                before + batches.bytesRead(), total}))
                return cancelledInTime();
        }
        HOOKDESK_TRY(file.checkIsRead());
        before += file.size();
    }
    return {};
}

Result<ImportSummary> FileImport::carryOut(const ImportAccess &access, const ImportWatch &watch)
{
    ImportSummary done;
    auto imported = checkUnchanged();
    if (imported)
        imported = importDocuments(access, watch, done);
    if (imported)
        imported = importLines(access, watch, done);
    if (!imported)
        return failure(withWhatStands(imported.error(), done, m_checked.incidents));
    return done;
}

Result<> FileImport::checkUnchanged() const
{
    for (const auto &lines : m_lines) {
        if (lines.file.hasChanged())
            return failure(
                ErrorCode::Refused,
                Texts::tr("“%1” has been changed since it was checked. Import it again.").arg(lines.file.name()));
    }
    return {};
}

Result<> FileImport::importDocuments(const ImportAccess &access, const ImportWatch &watch, ImportSummary &done)
{
    if (m_documentBytes == 0)
        return {};
    if (!goesOn(watch, {ImportProgress::Stage::Importing, 0, 0, m_checked.incidents}))
        return cancelled();
    ImportSummary summary;
    const auto import = [this, &summary](Connection &connection) -> Result<> {
        m_complaints.forgetAllBut(0);
        Importer importer(connection, m_complaints);
        HOOKDESK_TRY_ASSIGN(sections, importer.run(m_documents));
        HOOKDESK_TRY(m_complaints.verdict());
        HOOKDESK_TRY_ASSIGN(counts, m_incidents.save(connection, m_documentIncidents));
        summary = sections;
        summary += summaryOf(m_documentIncidents.size(), counts);
        return {};
    };
    HOOKDESK_TRY(access.write(Topic::All, import));
    done += summary;
    return {};
}

Result<> FileImport::importLines(const ImportAccess &access, const ImportWatch &watch, ImportSummary &done)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        auto &[file, place] = m_lines[i];
        IncidentBatches batches(file, static_cast<qint32>(i) + 1, place);
        for (auto batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
            if (!goesOn(watch, {ImportProgress::Stage::Importing, done.incidents, done.incidents, m_checked.incidents}))
                return cancelled();
            HOOKDESK_TRY(importBatch(access, batch, done));
        }
        HOOKDESK_TRY(file.checkIsRead());
    }
    return {};
}

Result<> FileImport::importBatch(const ImportAccess &access, const IncidentBatch &batch, ImportSummary &done)
{
    if (!m_complaints.isEmpty())
        return failure(
            ErrorCode::Refused,
            Texts::tr("The file has been changed since it was checked: %1.").arg(m_complaints.told().constFirst()));
    EffectCounts counts;
    const auto save = [this, &batch, &counts](Connection &connection) -> Result<> {
        HOOKDESK_TRY_ASSIGN(saved, m_incidents.save(connection, batch));
        counts = saved;
        return {};
    };
    HOOKDESK_TRY(access.write(Topic::Incidents, save));
    done += summaryOf(batch.size(), counts);
    return {};
}

} // namespace hookdesk
