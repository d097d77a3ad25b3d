// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML as it was written, on paper of its own, from which nothing is loaded: no image, style or page, from the network
// or from this machine.
#pragma once

#include <QTextBrowser>

namespace hookdesk
{

/// Links are shown and not followed. What the HTML does not colour is black on white, whatever the desktop's colours:
/// mails take that for granted.
class SealedBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SealedBrowser(QWidget *parent);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace hookdesk
