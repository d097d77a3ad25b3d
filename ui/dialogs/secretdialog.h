// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that shows a client secret, as long as it is open: the only place of the window that ever does.
#pragma once

#include "model/records/result.h"

#include <QDialog>
#include <QFuture>

class QLineEdit;
class QPushButton;

namespace hookdesk
{

class TonedLabel;

class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `secret`: of ClientSecrets::reveal. Its error is shown in its place.
    SecretDialog(const QString &appName, const QFuture<Result<QString>> &secret, QWidget *parent);

    void done(int result) override;

private:
    void showSecret(const Result<QString> &secret);

    QLineEdit *m_secret;
    TonedLabel *m_note;
    QPushButton *m_copy;
};

} // namespace hookdesk
