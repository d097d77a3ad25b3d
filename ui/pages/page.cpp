// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "model/tables/storetable.h"
#include "ui/actionbutton.h"
#include "ui/columnsmenu.h"
#include "ui/dialogs/savedialog.h"
#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/messagearea.h"
#include "ui/rowsexporter.h"
#include "ui/tableview.h"
#include "ui/tonedlabel.h"
#include "ui/windowactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

QAction *separator(QObject *parent)
{
    auto *action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

} // namespace

Page::Page(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_explanation(new TonedLabel(Tone::Muted, this))
    , m_words(new QVBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_messages(new MessageArea(this))
    , m_body(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_reading(new TonedLabel(Tone::Muted, this))
{
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    auto font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_explanation->setText(explanation);
    m_explanation->setObjectName(u"explanation"_s);

    m_words->setSpacing(2);
    m_words->addWidget(heading);
    m_words->addWidget(m_explanation);
    m_tools->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(m_words, 1);
    head->addLayout(m_tools);
    head->setAlignment(m_tools, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    layout->addLayout(head);
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_messages); // at the end, so that a row stays where somebody is about to click
    m_reading->setObjectName(u"reading"_s);
    m_reading->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_reading); // until the first answer of the store
    m_body->addWidget(m_stack, 1);
}

Page::~Page() = default;

void Page::explain(const QString &explanation, Tone tone, QAction *remedy)
{
    if (remedy && !m_remedy) {
        m_remedy = new ActionButton(remedy, this);
        m_words->addWidget(m_remedy, 0, Qt::AlignLeft);
    }
    if (m_remedy)
        m_remedy->setVisible(remedy);
    m_explanation->setTone(tone);
    m_explanation->setText(explanation);
}

void Page::addTool(QAction *action)
{
    auto *button = new ActionButton(action, this);
    connect(button, &ActionButton::givesKeyboardAway, this, [this] { mainWidget()->setFocus(); });
    m_tools->addWidget(button);
}

void Page::setContent(QWidget *content, EmptyState *empty, StoreTable &table)
{
    m_stack->addWidget(content);
    m_stack->addWidget(empty);
    m_failure = new EmptyState(QStringLiteral("error"), tr("This could not be read"), {}, this);
    auto *retry = new QAction(tr("Retry"), this);
    retry->setToolTip(tr("Read it again"));
    connect(retry, &QAction::triggered, this, [this] { refresh(); });
    m_failure->offer(retry);
    m_stack->addWidget(m_failure);
    const auto update = [this, &table] { showState(table); };
    connect(&table, &StoreTable::updated, this, update);
    connect(&table, &StoreTable::errorChanged, this, update);
    connect(&table, &QAbstractItemModel::rowsInserted, this, update);
    connect(&table, &QAbstractItemModel::rowsRemoved, this, update);
    showState(table);
}

void Page::setFilterLine(const DeskContext &desk, WindowActions &actions, const FilterLineSpec &spec, StoreTable &table)
{
    auto *line = new FilterLine(desk, spec, this);
    m_filter = line;
    m_table = &table;
    m_store = &desk.store;
    m_name = spec.page;
    m_columns = new ActionButton(actions.columns, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(line, 1);
    for (auto *button : {m_columns, new ActionButton(actions.exportRows, this)}) {
        button->setMinimumHeight(line->rowHeight());
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_body->insertLayout(0, row);
    if (auto *view = qobject_cast<TableView *>(mainWidget()))
        view->addActions({separator(view), actions.columns, actions.exportRows});
    m_noMatch = new EmptyState(QStringLiteral("filter"), tr("Nothing fulfils the filter"),
                               tr("There may be rows that it leaves out: take words out of it, or clear it."), this);
    auto *clear = new QAction(tr("Clear filter"), this);
    clear->setToolTip(tr("Show all rows (Esc in the filter line)"));
    connect(clear, &QAction::triggered, line, &FilterLine::clear);
    m_noMatch->offer(clear);
    m_stack->addWidget(m_noMatch);
    connect(line, &FilterLine::filterChanged, &table, &StoreTable::setFilter);
    connect(line, &FilterLine::viewChanged, this, [this](const QString &what, const std::function<void()> &undo) {
        m_messages->postUndoable(Tone::Neutral, what, undo);
    });
    connect(&table, &StoreTable::updated, this, &Page::selectFirst);
    connect(line, &FilterLine::left, this, [this] { mainWidget()->setFocus(); });
}

void Page::watchWhileShown(const QList<StoreTable *> &tables)
{
    m_watched = tables;
    for (auto *table : tables)
        table->setWatched(isVisible());
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reading->clear();
    QTimer::singleShot(300ms, m_reading, [this] { m_reading->setText(tr("Reading…")); }); // most answers come before
    for (auto *table : std::as_const(m_watched))
        table->setWatched(true);
}

void Page::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    for (auto *table : std::as_const(m_watched))
        table->setWatched(false);
}

void Page::showFiltered(const QString &filter)
{
    if (!m_filter)
        return;
    m_selectsFirst = true;
    m_filter->setText(filter);
    refresh(); // it may be the filter that is there already
}

void Page::clearFilter()
{
    if (m_filter)
        m_filter->clear();
}

void Page::selectFirst()
{
    if (!m_selectsFirst || !m_table->showsFilter())
        return;
    m_selectsFirst = false;
    auto *view = qobject_cast<QAbstractItemView *>(mainWidget());
    if (view && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
}

QString Page::filterText() const
{
    return m_filter ? m_filter->appliedText() : QString();
}

void Page::focusFilter()
{
    if (m_filter)
        m_filter->focusField();
}

void Page::showColumns()
{
    const auto *view = qobject_cast<TableView *>(mainWidget());
    if (view && m_columns)
        view->columnsMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void Page::askWhereToExportRows()
{
    if (!m_table)
        return;
    const auto csv = tr("Table for spreadsheets (*.csv)");
    const auto json = tr("JSON, an object a line (*.ndjson)");
    auto *dialog = saveDialog(tr("Export rows"), m_name, {{csv, u"csv"_s}, {json, u"ndjson"_s}}, this);
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) {
        // The name that a person has typed says more than what was chosen below it.
        const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ||
                           (dialog->selectedNameFilter() == csv && !path.endsWith(u"json"_s, Qt::CaseInsensitive));
        exportRows(path, isCsv ? ExportFormat::Csv : ExportFormat::Json);
    });
    Q_EMIT dialogWanted(dialog);
}

void Page::exportRows(const QString &path, ExportFormat format)
{
    if (const auto rows = m_table->exported(format))
        (new RowsExporter(*m_store, *rows, path, *m_messages, this))->start();
}

void Page::showState(const StoreTable &table)
{
    const bool isEmpty = table.rowCount() == 0;
    if (table.error() && isEmpty) { // in the place of the rows, where nobody can close it
        m_failure->setText(table.error()->message);
        m_stack->setCurrentWidget(m_failure);
    } else if (table.isLoaded()) {
        if (isEmpty && table.isFiltered())
            m_stack->setCurrentWidget(m_noMatch);
        else
            m_stack->setCurrentIndex(isEmpty ? 2 : 1);
    }
    if (table.error() && !isEmpty) {
        if (!m_error || m_error->text() != table.error()->message)
            m_messages->change(m_error, Tone::Bad, table.error()->message);
    } else if (m_error) {
        m_error->deleteLater();
        m_error.clear();
    }
}

} // namespace hookdesk
