// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of disabled integrations: when and why they were disabled, and how they come back.
#pragma once

#include "model/tables/disabledtable.h"
#include "ui/pages/splitpage.h"

namespace hookdesk
{

class DisabledDetails;
class WindowActions;

class DisabledPage final : public SplitPage
{
    Q_OBJECT

public:
    DisabledPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~DisabledPage() override;

    std::optional<Target> target() const override;
    void refresh() override { m_table.refresh(); }
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

Q_SIGNALS:
    /// How many integrations are disabled.
    void countChanged(int count);
    /// Somebody wants to see one of its responses.
    void responseWanted(hookdesk::DeliveryId delivery);

private:
    void adoptSelection();

    DisabledTable m_table;
    DisabledDetails *m_details;
};

} // namespace hookdesk
