// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/disableddetails.h"

#include "model/filter/filterparser.h"
#include "model/tables/disabledtable.h"
#include "model/tables/words.h"
#include "ui/reportwords.h"
#include "ui/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString summaryOf(const DisabledRow &row)
{
    const auto &disabling = *row.app.disabled;
    QStringList sentences{
        DisabledDetails::tr("⊘ %1 of %2 was disabled at %3: %4.")
            .arg(row.app.name, row.organization.name, timeText(disabling.at), disabling.reason),
        disabling.events.isEmpty() ? DisabledDetails::tr("It subscribed to no events.")
                                   : DisabledDetails::tr("It subscribed to: %1.").arg(disabling.events.join(u", "_s)),
        row.skipped == 0 ? DisabledDetails::tr("No alert was skipped since.")
                         : DisabledDetails::tr("Alerts skipped since: %1, not replayed yet: %2.")
                               .arg(QLocale().toString(row.skipped), QLocale().toString(row.toReplay)),
        row.since ? (row.since->outcome == Outcome::Failed
                         ? DisabledDetails::tr("It still fails: it was answered by %1 at %2.")
                         : DisabledDetails::tr("It works again: it answered %1 at %2."))
                        .arg(answerSince(row), timeText(row.since->at))
                  : DisabledDetails::tr("Not tried since: a test ping tells whether it still fails.")};
    return sentences.join(u' ');
}

} // namespace

DisabledDetails::DisabledDetails(const DeskContext &desk, QWidget *parent)
    : DetailsPane(u"disabledSummary"_s, parent)
    , m_responses(desk.store, desk.clock)
    , m_view(new TableView(tr("Responses of the selected integration"), u"disabledResponses"_s, this))
{
    m_view->showOrdered(&m_responses, ResponsesTable::Time, Qt::DescendingOrder);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setFrameShape(QFrame::StyledPanel);
    for (const int column : {ResponsesTable::App, ResponsesTable::Organization, ResponsesTable::Size,
                             ResponsesTable::ReplayOf, ResponsesTable::Delivery})
        m_view->setColumnHidden(column, true);
    connect(m_view->offerOpening(tr("Show the response")), &QAction::triggered, this, [this] {
        const int row = m_view->selectedSourceRow();
        if (row >= 0)
            Q_EMIT responseWanted(m_responses.rowAt(row).delivery);
    });
    setContent(m_view);
    setFocusProxy(m_view);
    watch();
    show(std::nullopt);
}

DisabledDetails::~DisabledDetails()
{
    m_view->disconnect(this); // the table goes before the view
}

void DisabledDetails::show(const std::optional<DisabledRow> &disabled)
{
    m_disabled = disabled;
    if (!disabled) {
        showHint(tr("Select an integration to see why it was disabled, and what it answered before and since."));
        return;
    }
    if (const auto filter = parseFilter(u"app:"_s + disabled->app.slug, ResponseList::filterKeys()))
        m_responses.setFilter(*filter);
    watch();
    showContent(summaryOf(*disabled), Tone::Neutral);
}

/// Nothing is read before one is chosen.
void DisabledDetails::watch()
{
    m_responses.setWatched(isVisible() && m_disabled);
}

void DisabledDetails::showEvent(QShowEvent *event)
{
    DetailsPane::showEvent(event);
    watch();
}

void DisabledDetails::hideEvent(QHideEvent *event)
{
    DetailsPane::hideEvent(event);
    watch();
}

void DisabledDetails::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
}

void DisabledDetails::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
}

} // namespace hookdesk
