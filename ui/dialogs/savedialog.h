// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that asks where a file goes.
#pragma once

#include <QList>
#include <QString>

class QFileDialog;
class QWidget;

namespace hookdesk
{

struct FileKind {
    QString filter; ///< as QFileDialog has it: `JSON (*.json)`
    QString suffix; ///< of such files; empty: any
};

/// The name is `name` with the suffix of the first kind; it takes that of the kind that is chosen. Deletes itself when
/// it is closed. Main thread.
QFileDialog *saveDialog(const QString &title, const QString &name, const QList<FileKind> &kinds, QWidget *parent);

} // namespace hookdesk
