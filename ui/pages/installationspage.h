// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of installations: which app is where, how its webhook is, and the first things to try.
#pragma once

#include "model/tables/installationstable.h"
#include "ui/pages/page.h"

namespace hookdesk
{

class WindowActions;

class InstallationsPage final : public Page
{
    Q_OBJECT

public:
    InstallationsPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~InstallationsPage() override;

    std::optional<Target> target() const override;
    void refresh() override { m_table.refresh(); }
    QWidget *mainWidget() const override;
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

private:
    InstallationsTable m_table;
    TableView *m_view;
};

} // namespace hookdesk
