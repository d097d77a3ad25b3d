// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/splitpage.h"

#include "ui/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace hookdesk
{

SplitPage::SplitPage(const QString &title, const QString &explanation, const QString &key, QWidget *parent)
    : Page(title, explanation, parent)
    , m_key(key)
    , m_view(new TableView(title, key, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
}

void SplitPage::setDetails(QWidget *details, EmptyState *empty, StoreTable &table)
{
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({360, 330});
    connect(m_view->offerOpening(tr("Go to the details")), &QAction::triggered, details, [details] {
        details->setFocus();
        // A list there shows where the keyboard is.
        if (auto *list = qobject_cast<QAbstractItemView *>(details->window()->focusWidget());
            list && details->isAncestorOf(list) && list->model() && !list->currentIndex().isValid())
            list->setCurrentIndex(list->model()->index(0, 0));
    });
    setContent(m_splitter, empty, table);
}

QWidget *SplitPage::mainWidget() const
{
    return m_view;
}

void SplitPage::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
    settings.setValue(u"splitters/"_s + m_key, m_splitter->saveState());
}

void SplitPage::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
    m_splitter->restoreState(settings.value(u"splitters/"_s + m_key).toByteArray());
}

} // namespace hookdesk
