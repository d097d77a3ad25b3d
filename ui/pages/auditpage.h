// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the audit log: who did what, and when.
#pragma once

#include "model/tables/audittable.h"
#include "ui/pages/splitpage.h"

namespace hookdesk
{

class AuditDetails;
class WindowActions;

class AuditPage final : public SplitPage
{
    Q_OBJECT

public:
    AuditPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~AuditPage() override;

    void refresh() override { m_table.refresh(); }

private:
    void adoptSelection();

    AuditTable m_table;
    AuditDetails *m_details;
};

} // namespace hookdesk
