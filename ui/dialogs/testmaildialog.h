// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that asks where a test mail is to be sent.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace hookdesk
{

class TestMailDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TestMailDialog(QWidget *parent);

Q_SIGNALS:
    /// The dialog was accepted, with this address.
    void requested(const QString &to);

private:
    QLineEdit *m_to;
    QPushButton *m_send;
};

} // namespace hookdesk
