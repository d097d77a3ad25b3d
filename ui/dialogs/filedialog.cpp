// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/filedialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>

namespace hookdesk
{

namespace
{

struct FileDialogTexts {
    Q_DECLARE_TR_FUNCTIONS(FileDialog)
};

/// By what the file system says alone.
class PlainIcons final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override { return QFileIconProvider::icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? FileDialogTexts::tr("Folder") : FileDialogTexts::tr("File");
    }
};

} // namespace

QFileDialog *fileDialog(const QString &title, const QString &filter, QWidget *parent)
{
    static PlainIcons icons;
    static QString lastFolder = QDir::currentPath();
    // It lists its first folder at once, before it can be given the icons: one that holds no store.
    auto *dialog = new QFileDialog(parent, title, QDir::rootPath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(&icons);
    dialog->setDirectory(lastFolder);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog] { lastFolder = dialog->directory().absolutePath(); });
    return dialog;
}

} // namespace hookdesk
