// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of the selected audit entry: the whole of it in a sentence, and its data as JSON.
#pragma once

#include "model/store/lists/auditlist.h"
#include "ui/details/detailspane.h"

#include <optional>

namespace hookdesk
{

class BodyView;

class AuditDetails final : public DetailsPane
{
    Q_OBJECT

public:
    explicit AuditDetails(QWidget *parent);

    /// Shows this entry; none: how to choose one.
    void show(const std::optional<AuditRow> &row);

private:
    BodyView *m_data;
};

} // namespace hookdesk
