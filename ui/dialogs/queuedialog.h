// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits to be sent or tried again: seen, and taken back, before it is sent.
#pragma once

#include "model/tables/queuetable.h"
#include "ui/deskcontext.h"

#include <QDialog>

class QPushButton;

namespace hookdesk
{

class MessageArea;
class PreviewLabel;
class TableView;

/// Deletes itself. Main thread.
class QueueDialog final : public QDialog
{
    Q_OBJECT

public:
    QueueDialog(const DeskContext &desk, QWidget *parent);
    ~QueueDialog() override;

private:
    void tellWhatWaits();
    /// Asks first, where it is more than one that can be replayed afterwards.
    void askToTakeBack();
    void takeBack(const QList<DeliveryId> &deliveries);
    void tellTakenBack(const QList<Result<>> &answers);

    const DeskContext &m_desk;
    QueueTable m_table;
    PreviewLabel *m_note;
    TableView *m_view;
    MessageArea *m_messages;
    QPushButton *m_takeBack;
};

} // namespace hookdesk
