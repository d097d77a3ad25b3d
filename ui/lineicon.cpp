// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lineicon.h"

#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct LineColors {
    QColor normal;
    QColor disabled;
    QColor selected;
};

/// Draws when and in the size that it is shown: most icons of the menus never are.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, const LineColors &colors)
        : m_name(std::move(name))
        , m_colors(colors)
    {
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_colors); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(u":/icons/"_s + m_name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colorFor(mode).name().toLatin1()));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key =
            u"line icon %1 %2 %3x%4"_s.arg(m_name, colorFor(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        {
            QPainter painter(&pixmap);
            paint(&painter, pixmap.rect(), mode, state);
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_colors.disabled;
        return mode == QIcon::Selected ? m_colors.selected : m_colors.normal;
    }

    const QString m_name;
    const LineColors m_colors;
};

} // namespace

QIcon lineIcon(const QString &name, const QPalette &palette)
{
    const auto theme = Theme::of(palette);
    return QIcon(new LineIconEngine(name, {.normal = mixed(theme.text, theme.surface, 0.15),
                                           .disabled = palette.color(QPalette::Disabled, QPalette::Text),
                                           .selected = theme.onAccent}));
}

QIcon lineIcon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, {.normal = color, .disabled = color, .selected = color}));
}

} // namespace hookdesk
