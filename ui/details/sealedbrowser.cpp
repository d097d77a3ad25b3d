// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/sealedbrowser.h"

#include <QImage>

namespace hookdesk
{

SealedBrowser::SealedBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(14);
    auto paper = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        paper.setColor(group, QPalette::Base, Qt::white);
        paper.setColor(group, QPalette::Text, Qt::black);
        paper.setColor(group, QPalette::Link, QColor(0x0b, 0x57, 0xa4));
    }
    setPalette(paper);
}

QVariant SealedBrowser::loadResource(int type, const QUrl &)
{
    // For what is not loaded, the document would look on the disk itself: so everything is loaded, and is empty.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace hookdesk
