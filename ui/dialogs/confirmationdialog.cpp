// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/confirmationdialog.h"

#include "ui/dialogs/previewlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookdesk
{

ConfirmationDialog::ConfirmationDialog(const QString &title, const QStringList &effects, const QString &consent,
                                       QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleDescription(effects.join(u' '));
    auto *text = new PreviewLabel(this);
    text->setObjectName(QStringLiteral("effects"));
    text->setText(effects.join(u'\n'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(consent, QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true); // Enter, pressed once more than was meant, does nothing
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 70;
    setMinimumWidth(width);
    resize(width, heightForWidth(width));
}

} // namespace hookdesk
