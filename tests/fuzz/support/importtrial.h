// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import into a real store that is as it was afterwards.
#pragma once

#include "tests/support/temporarystore.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

namespace hookdesk::fuzz
{

/// The store has the small world in it.
class ImportTrial
{
public:
    /// Looks at what an import has made, on the store's thread.
    using Look = std::function<void(Connection &)>;

    ImportTrial();

    /// Imports the text in one transaction, which is undone. Required: an import that is refused is one for its input
    /// and leaves nothing; one that went well changes nothing when it is done again, nor does the export of what it
    /// made.
    void run(const QByteArray &text, const Look &look = {});

private:
    test::TemporaryStore m_store;
    QStringList m_rows; ///< before all imports
};

} // namespace hookdesk::fuzz
