// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file dialog of all that is opened and saved: one that opens none of the files that it lists.
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace hookdesk
{

/// Qt's own looks into files to tell what kind they are. When it closes the store's after that, the locks of this
/// process by which SQLite keeps programs apart are gone (sqlite.org, How To Corrupt, 2.2), and another program that
/// uses the store takes its journal away. Begins in the folder that was used last. Deletes itself when it is closed.
/// Main thread.
QFileDialog *fileDialog(const QString &title, const QString &filter, QWidget *parent);

} // namespace hookdesk
