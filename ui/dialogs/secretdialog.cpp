// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/secretdialog.h"

#include "model/tables/whendone.h"
#include "ui/tonedlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookdesk
{

SecretDialog::SecretDialog(const QString &appName, const QFuture<Result<QString>> &secret, QWidget *parent)
    : QDialog(parent)
    , m_secret(new QLineEdit(this))
    , m_note(new TonedLabel(Tone::Neutral, this))
{
    setWindowTitle(tr("Client secret of %1").arg(appName));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new QLabel(tr("It signs what is sent to the webhook; who knows it can forge that."), this);
    what->setWordWrap(true);
    m_secret->setReadOnly(true);
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_note->setText(tr("Reading it."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_copy->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret->text()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addWidget(m_secret);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    whenDone(this, secret, [this](const Result<QString> &read) { showSecret(read); });
}

void SecretDialog::showSecret(const Result<QString> &secret)
{
    m_secret->setVisible(secret.has_value());
    m_copy->setEnabled(secret.has_value());
    if (secret) {
        m_secret->setText(*secret);
        m_secret->setCursorPosition(0);
        m_note->setText(tr("The audit log says that you have seen it. It is hidden again when this is closed; a copy "
                           "stays in the clipboard."));
        return;
    }
    m_note->setTone(Tone::Bad);
    m_note->setText(secret.error().message);
}

void SecretDialog::done(int result)
{
    m_secret->clear();
    QDialog::done(result);
}

} // namespace hookdesk
