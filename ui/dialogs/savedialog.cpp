// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/savedialog.h"

#include "ui/dialogs/filedialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace hookdesk
{

QFileDialog *saveDialog(const QString &title, const QString &name, const QList<FileKind> &kinds, QWidget *parent)
{
    QStringList filters;
    for (const auto &kind : kinds)
        filters << kind.filter;
    auto *dialog = fileDialog(title, filters.join(u";;"_s), parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kinds.constFirst().suffix);
    dialog->selectFile(name + u'.' + kinds.constFirst().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds, name](const QString &filter) {
        for (const auto &kind : kinds) {
            if (kind.filter != filter || kind.suffix.isEmpty())
                continue;
            dialog->setDefaultSuffix(kind.suffix);
            dialog->selectFile(name + u'.' + kind.suffix);
        }
    });
    return dialog;
}

} // namespace hookdesk
