// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation.h"

#include "ui/lineicon.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace hookdesk
{

namespace
{

constexpr int CountRole = Qt::UserRole;
constexpr int IconRole = Qt::UserRole + 1;

/// An entry as a rounded row, its count in a pill at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto theme = Theme::of(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QRectF row = QRectF(option.rect).adjusted(8, 1.5, -8, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected || isHovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? theme.accent : mixed(theme.window, theme.text, 0.07));
            painter->drawRoundedRect(row, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(isSelected ? theme.onAccent : theme.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), 4, 4);
        }
        constexpr int iconSize = 18;
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect iconRect(static_cast<int>(row.left()) + 10, option.rect.center().y() - iconSize / 2 + 1, iconSize,
                             iconSize);
        icon.paint(painter, iconRect, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        auto right = row.right() - 8;
        painter->setFont(option.font);
        if (const int count = index.data(CountRole).toInt(); count > 0)
            right = paintCount(painter, option, row, count, isSelected, theme) - 6;
        painter->setPen(isSelected ? theme.onAccent : option.palette.color(QPalette::WindowText));
        const QRectF text(iconRect.right() + 11, row.top(), right - iconRect.right() - 11, row.height());
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, static_cast<int>(text.width())));
        painter->restore();
    }

private:
    /// Returns the pill's left edge.
    static double paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &row, int count,
                             bool isSelected, const Theme &theme)
    {
        const auto text = count > 999 ? QStringLiteral("999+") : QString::number(count);
        const double height = option.fontMetrics.height() + 2;
        const double width = std::max(height, option.fontMetrics.horizontalAdvance(text) + 12.0);
        const QRectF pill(row.right() - 8 - width, row.center().y() - height / 2, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.onAccent : theme.bad);
        painter->drawRoundedRect(pill, height / 2, height / 2);
        painter->setPen(isSelected ? theme.accent : theme.textOn(theme.bad));
        painter->drawText(pill, Qt::AlignCenter, text);
        return pill.left();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    // Assistive technology selects an entry without making it the current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const auto selected = selectedItems();
        for (auto *entry : selected) {
            if (entry != currentItem())
                setCurrentItem(entry);
        }
    });
    setViewportMargins(0, 10, 0, 10);
}

void Navigation::addPage(const QString &icon, const QString &title, const QString &toolTip)
{
    auto *entry = new QListWidgetItem(title, this);
    entry->setData(IconRole, icon);
    entry->setToolTip(toolTip);
    adoptPalette();
}

void Navigation::setCount(int page, int count, const QString &meaning)
{
    item(page)->setData(CountRole, count);
    item(page)->setData(Qt::AccessibleDescriptionRole, count > 0 ? meaning : QString());
}

int Navigation::count(int page) const
{
    return item(page)->data(CountRole).toInt();
}

QSize Navigation::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 22 + 36, 200};
}

void Navigation::adoptPalette()
{
    for (int page = 0; page < QListWidget::count(); ++page)
        item(page)->setIcon(lineIcon(item(page)->data(IconRole).toString(), palette()));
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace hookdesk
