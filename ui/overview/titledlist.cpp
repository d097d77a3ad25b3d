// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/titledlist.h"

#include "model/tables/storetable.h"
#include "ui/overview/sectiontitle.h"
#include "ui/tableview.h"
#include "ui/tonedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hookdesk
{

TitledList::TitledList(const Spec &spec, QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(spec.title, spec.key, this))
    , m_nothing(new TonedLabel(Tone::Muted, this))
    , m_stack(new QStackedLayout)
{
    m_nothing->setText(spec.nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(12);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    m_view->setMinimumHeight(90);
    connect(m_view->offerOpening(spec.open), &QAction::triggered, this, &TitledList::open);
    connect(m_view, &QAbstractItemView::clicked, this, &TitledList::open);
    m_view->viewport()->setToolTip(spec.open);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sectionTitle(spec.title, this));
    layout->addLayout(m_stack, 1);
}

void TitledList::follow(const StoreTable &table)
{
    const auto show = [this, &table] {
        m_stack->setCurrentIndex(table.isLoaded() && m_view->model()->rowCount() == 0 ? 1 : 0);
    };
    connect(&table, &StoreTable::updated, this, show);
    for (const int name : {0, 1}) // of the app, and of the organization
        m_view->horizontalHeader()->setSectionResizeMode(name, QHeaderView::Stretch);
    show();
}

void TitledList::open()
{
    if (const int row = m_view->selectedSourceRow(); row >= 0)
        Q_EMIT opened(row);
}

} // namespace hookdesk
