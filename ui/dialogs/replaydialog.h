// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that replays a recorded request: as it was or with another body, to its installation or to others.
#pragma once

#include "model/records/delivery.h"
#include "ui/deskcontext.h"
#include "ui/dialogs/senddialog.h"
#include "ui/namedreplay.h"

namespace hookdesk
{

class ElidedLabel;

class ReplayDialog final : public SendDialog
{
    Q_OBJECT

public:
    /// `receiver` is who was sent the original.
    ReplayDialog(const DeskContext &desk, DeliveryId original, const Target &receiver, QWidget *parent);

Q_SIGNALS:
    /// The dialog was accepted.
    void requested(const hookdesk::NamedReplays &replays);

protected:
    QString whatIsMissing() const override;
    QString summary() const override;
    QString sendText(qsizetype count) const override;
    QStringList effects() const override;
    QFuture<Result<AlertPreview>> preview(const InstallationChoice &choice) const override;
    QByteArray replaceable(const QByteArray &body) const override { return body; }
    void send() override;

private:
    /// What the store says of it.
    struct Known {
        Delivery original;
        Receivers receivers;
        bool counts = false; ///< the setting replay.counts
    };

    static Result<Known> read(Connection &connection, DeliveryId original);
    void fill(const Known &known);
    NamedReplay replayTo(const InstallationChoice &choice) const;
    /// What is to be known before it is sent.
    QStringList notes() const;

    const DeskContext &m_desk;
    const DeliveryId m_original;
    const Target m_receiver;
    Known m_known;
    ElidedLabel *m_what;
};

} // namespace hookdesk
