// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/messageview.h"

#include "ui/details/bodyview.h"
#include "ui/tableview.h"
#include "ui/tonedlabel.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString shown(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

MessageView::MessageView(const QString &name, const QString &settingsKey, QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
    , m_key(settingsKey)
    , m_lead(new QLabel(this))
    , m_notice(new TonedLabel(Tone::Neutral, this))
    , m_headers(new TableView(tr("%1 headers").arg(name), settingsKey, this))
    , m_headerRows(new QStandardItemModel(0, 2, this))
    , m_body(new BodyView(tr("%1 body").arg(name), this))
    , m_splitter(new QSplitter(orientation, this))
{
    m_lead->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lead->setWordWrap(true);
    m_lead->setAccessibleDescription(name);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    m_headerRows->setHorizontalHeaderLabels({tr("Header"), tr("Value")});
    m_headers->showPlain(m_headerRows);
    m_headers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->setColumnWidth(0, fontMetrics().averageCharWidth() * 27);
    m_headers->setFrameShape(QFrame::StyledPanel);
    m_splitter->addWidget(m_headers);
    m_splitter->addWidget(m_body);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, orientation == Qt::Horizontal ? 3 : 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_lead);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
}

void MessageView::show(const QString &lead, const HeaderList &headers, const BodyText &body)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_headerRows->removeRows(0, m_headerRows->rowCount());
    for (const auto &[name, value] : headers) {
        auto *valueItem = new QStandardItem(shown(value));
        valueItem->setToolTip(valueItem->text());
        m_headerRows->appendRow({new QStandardItem(shown(name)), valueItem});
    }
    m_body->show(body);
}

void MessageView::showNotice(const QString &title, const QString &text, Tone tone)
{
    m_notice->setTone(tone);
    m_notice->setText(text);
    m_notice->setAccessibleDescription(title);
    m_notice->setVisible(!text.isEmpty());
}

void MessageView::save(QSettings &settings) const
{
    m_headers->saveColumns(settings);
    settings.setValue(u"splitters/"_s + m_key, m_splitter->saveState());
}

void MessageView::restore(const QSettings &settings)
{
    m_headers->restoreColumns(settings);
    m_splitter->restoreState(settings.value(u"splitters/"_s + m_key).toByteArray());
}

} // namespace hookdesk
