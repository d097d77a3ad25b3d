// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of the selected incident: its alerts with what became of them, and the attachment that they carry.
#pragma once

#include "model/tables/incidentdeliveriestable.h"
#include "ui/deskcontext.h"
#include "ui/details/detailspane.h"

#include <optional>

class QSplitter;

namespace hookdesk
{

class BodyView;
class TableView;
class WindowActions;

/// The attachment is read when an incident is selected, off the main thread; an answer that comes too late is dropped.
class IncidentDetails final : public DetailsPane
{
    Q_OBJECT

public:
    IncidentDetails(const DeskContext &desk, const WindowActions &actions, QWidget *parent);

    /// Shows this incident; none: how to choose one.
    void show(const std::optional<IncidentRow> &incident);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    void readAttachment();

    const DeskContext &m_desk;
    std::optional<IncidentRow> m_incident;
    IncidentDeliveriesTable m_deliveries;
    QSplitter *m_splitter;
    TableView *m_deliveriesView;
    BodyView *m_attachment;
};

} // namespace hookdesk
