// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the table of responses.
#pragma once

#include "model/store/lists/responselist.h"
#include "model/tables/columnspec.h"

namespace hookdesk
{

/// In the order of ResponsesTable::Column.
QList<ColumnSpec<ResponseRow>> responseColumns();

} // namespace hookdesk
