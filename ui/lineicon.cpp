// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lineicon.h"

#include "ui/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// For every size at which the window uses icons, at one and two device pixels a pixel.
constexpr std::array sizes{14, 16, 18, 20, 28, 32, 36, 40, 48, 96};

void draw(QIcon &icon, const QString &name, const QColor &color, QIcon::Mode mode)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    for (const int size : sizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap, mode);
    }
}

} // namespace

QIcon lineIcon(const QString &name, const QPalette &palette)
{
    const auto theme = Theme::of(palette);
    QIcon icon;
    draw(icon, name, mixed(theme.text, theme.surface, 0.15), QIcon::Normal);
    draw(icon, name, palette.color(QPalette::Disabled, QPalette::Text), QIcon::Disabled);
    draw(icon, name, theme.onAccent, QIcon::Selected);
    return icon;
}

QIcon lineIcon(const QString &name, const QColor &color)
{
    QIcon icon;
    draw(icon, name, color, QIcon::Normal);
    return icon;
}

} // namespace hookdesk
