// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports files: all of them are checked, then they are imported, part by part, so that any size fits and others can
// write meanwhile.
#pragma once

#include "model/store/store.h"
#include "model/workspace/importfile.h"
#include "model/workspace/workspacefile.h"

#include <vector>

namespace hookdesk
{

/// Where an import reads and writes. Both wait for the work's end; a write is one transaction, undone when it fails.
struct ImportAccess {
    workspace::StoreAccess read;
    std::function<Result<>(Topics touches, const workspace::StoreWork &)> write;
};

/// Not for the store's own threads. The store outlives it.
ImportAccess accessTo(Store &store);

struct ImportProgress {
    enum class Stage { Checking, Importing };
    Stage stage = Stage::Checking;
    int incidents = 0; ///< so far
    qint64 done = 0;   ///< of `total`: bytes that are checked, then incidents that are imported
    qint64 total = 0;
};

/// Told again and again, in the thread that imports; false ends the import.
using ImportWatch = std::function<bool(const ImportProgress &)>;

/// One import. What is JSON as a whole, 64 MiB in all at most, is one transaction, before the files that have an
/// incident a line: of these each thousand is one. Takes time and waits: for a thread that may.
class FileImport
{
public:
    /// `now` is the start of incidents that do not say when they started.
    FileImport(const QList<ImportSource> &sources, Instant now);
    ~FileImport();
    Q_DISABLE_COPY_MOVE(FileImport)

    /// Reads all and changes nothing. What the import will do, or what is wrong: InvalidInput, with a line for every
    /// bad entry (the first hundred); Io, of a file that is alone; Cancelled; and those of the store.
    Result<ImportSummary> check(const ImportAccess &access, const ImportWatch &watch = {});

    /// What is good. Of an error (those above, and Refused: something has changed since) the message says what is
    /// imported nevertheless; imported again, the rest is.
    Result<ImportSummary> carryOut(const ImportAccess &access, const ImportWatch &watch = {});

private:
    struct LinesFile {
        workspace::ImportFile file;
        workspace::Place place;
    };

    Result<> open(const ImportWatch &watch);
    Result<> openOne(const ImportSource &source, const workspace::Place &place);
    Result<> tryDocuments(const ImportAccess &access);
    Result<> checkLines(const ImportAccess &access, const ImportWatch &watch);
    Result<> checkUnchanged() const;
    Result<> importDocuments(const ImportAccess &access, const ImportWatch &watch, ImportSummary &done);
    Result<> importLines(const ImportAccess &access, const ImportWatch &watch, ImportSummary &done);
    Result<> importBatch(const ImportAccess &access, const workspace::IncidentBatch &batch, ImportSummary &done);
    workspace::Place placeOf(workspace::Position position) const;

    const QList<ImportSource> m_chosen;
    const Instant m_now;
    workspace::Complaints m_complaints; ///< entries refer to it
    workspace::WorkspaceFile m_documents;
    workspace::IncidentBatch m_documentIncidents;
    qint64 m_documentBytes = 0;
    std::vector<LinesFile> m_lines;
    workspace::IncidentImport m_incidents;
    ImportSummary m_checked;
};

} // namespace hookdesk
