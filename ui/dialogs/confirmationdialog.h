// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that says in numbers what is about to happen, before it does.
#pragma once

#include <QDialog>

namespace hookdesk
{

/// It is opened by open(), tells of consent by accepted(), and deletes itself.
class ConfirmationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `effects`: sentences. `consent` is what the button says: what it does, with the number.
    ConfirmationDialog(const QString &title, const QStringList &effects, const QString &consent, QWidget *parent);
};

} // namespace hookdesk
