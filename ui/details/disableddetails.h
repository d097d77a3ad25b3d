// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of the selected disabled integration: why, what it missed, and its responses before and since.
#pragma once

#include "model/store/lists/disabledlist.h"
#include "model/tables/responsestable.h"
#include "ui/deskcontext.h"
#include "ui/details/detailspane.h"

#include <QSettings>
#include <optional>

namespace hookdesk
{

class TableView;

class DisabledDetails final : public DetailsPane
{
    Q_OBJECT

public:
    DisabledDetails(const DeskContext &desk, QWidget *parent);
    ~DisabledDetails() override;

    /// Shows this one; none: how to choose one.
    void show(const std::optional<DisabledRow> &disabled);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /// Somebody wants to see one of its responses.
    void responseWanted(hookdesk::DeliveryId delivery);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void watch();

    ResponsesTable m_responses;
    TableView *m_view;
    std::optional<DisabledRow> m_disabled;
};

} // namespace hookdesk
