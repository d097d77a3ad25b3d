// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/testmaildialog.h"

#include "ui/dialogs/previewlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookdesk
{

TestMailDialog::TestMailDialog(QWidget *parent)
    : QDialog(parent)
    , m_to(new QLineEdit(this))
{
    setWindowTitle(tr("Send test mail"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_to->setAccessibleName(tr("Address"));
    m_to->setPlaceholderText(tr("ana@example.com"));
    m_to->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->addRow(tr("&Address"), m_to);
    auto *effects = new PreviewLabel(this);
    effects->setText(tr("It is queued like every other mail, and sent by the mail server of the settings.\n"
                        "The page Mail lists it and says what becomes of it.\n"
                        "The audit log says that you did it."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    m_send->setEnabled(false);
    connect(m_to, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto to = m_to->text().trimmed();
        accept();
        Q_EMIT requested(to);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(effects);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 70;
    setMinimumWidth(width);
    resize(width, heightForWidth(width));
}

} // namespace hookdesk
