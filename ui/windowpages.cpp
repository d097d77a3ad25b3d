// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowpages.h"

#include "ui/accessiblecreation.h"
#include "ui/navigation.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/disabledpage.h"
#include "ui/pages/healthpage.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/installationspage.h"
#include "ui/pages/mailpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/responsespage.h"

#include <QTimer>

namespace hookdesk
{

WindowPages::WindowPages(const DeskContext &desk, WindowActions &actions, Navigation &navigation, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_navigation(navigation)
{
}

Page *WindowPages::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

void WindowPages::showPage(PageIndex index)
{
    setCurrentWidget(page(index));
}

void WindowPages::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    QTimer::singleShot(0, this, &WindowPages::makeNext);
}

/// One at a time: what people do meanwhile, and the first picture of the window, come between.
void WindowPages::makeNext()
{
    for (int index = 0; index <= MainWindow::AuditLog; ++index) {
        if (m_pages.contains(static_cast<PageIndex>(index)))
            continue;
        page(static_cast<PageIndex>(index));
        QTimer::singleShot(0, this, &WindowPages::makeNext);
        return;
    }
}

Page *WindowPages::page(PageIndex index)
{
    if (auto *made = m_pages.value(index))
        return made;
    auto *page = make(index);
    m_pages.insert(index, page);
    addWidget(page);
    page->restore(m_desk.settings);
    connect(page, &Page::targetChanged, this, &WindowPages::targetChanged);
    connect(page, &Page::dialogWanted, this, &WindowPages::dialogWanted);
    connect(page, &Page::responsesWanted, this, &WindowPages::showResponses);
    tellCreated(page);
    return page;
}

void WindowPages::showResponses(const QString &filter)
{
    Q_EMIT wanted(MainWindow::Responses);
    qobject_cast<ResponsesPage *>(current())->showNewest(filter);
}

Page *WindowPages::make(PageIndex index)
{
    switch (index) {
    case MainWindow::Overview:
        return makeOverview();
    case MainWindow::Installations:
        return new InstallationsPage(m_desk, m_actions, this);
    case MainWindow::Responses:
        return makeResponses();
    case MainWindow::BufferHealth:
        return new HealthPage(m_desk, m_actions, this);
    case MainWindow::Disabled:
        return makeDisabled();
    case MainWindow::Incidents:
        return makeIncidents();
    case MainWindow::Mail:
        return makeMail();
    case MainWindow::AuditLog:
        return new AuditPage(m_desk, m_actions, this);
    }
    return nullptr;
}

Page *WindowPages::makeOverview()
{
    auto *overview = new OverviewPage(m_desk, m_actions, this);
    connect(overview, &OverviewPage::healthWanted, this,
            [this](const QString &filter) { showFiltered(MainWindow::BufferHealth, filter); });
    connect(overview, &OverviewPage::disabledWanted, this, [this] { showFiltered(MainWindow::Disabled, {}); });
    return overview;
}

Page *WindowPages::makeResponses()
{
    auto *responses = new ResponsesPage(m_desk, m_actions, this);
    connect(responses, &ResponsesPage::failuresChanged, this, [this](int count) {
        m_navigation.setCount(MainWindow::Responses, count,
                              count == 1 ? tr("1 new failure") : tr("%1 new failures").arg(count));
    });
    connect(responses, &ResponsesPage::responseWanted, this, &WindowPages::responseWanted);
    return responses;
}

Page *WindowPages::makeDisabled()
{
    auto *disabled = new DisabledPage(m_desk, m_actions, this);
    connect(disabled, &DisabledPage::countChanged, this, [this](int count) {
        m_navigation.setCount(MainWindow::Disabled, count,
                              count == 1 ? tr("1 integration is disabled")
                                         : tr("%1 integrations are disabled").arg(count));
    });
    connect(disabled, &DisabledPage::responseWanted, this, &WindowPages::responseWanted);
    return disabled;
}

Page *WindowPages::makeIncidents()
{
    auto *incidents = new IncidentsPage(m_desk, m_actions, this);
    connect(incidents, &IncidentsPage::scenarioWanted, this, [this](const BulkReplayRequest &request) {
        Q_EMIT wanted(MainWindow::Responses);
        auto *responses = qobject_cast<ResponsesPage *>(current());
        responses->showNewest({}); // a filter may leave out what is to come
        responses->replay(request);
    });
    return incidents;
}

Page *WindowPages::makeMail()
{
    auto *mail = new MailPage(m_desk, m_actions, this);
    connect(mail, &MailPage::failingChanged, this, [this](int count) {
        m_navigation.setCount(MainWindow::Mail, count,
                              count == 1 ? tr("1 mail could not be sent")
                                         : tr("%1 mails could not be sent").arg(count));
    });
    return mail;
}

void WindowPages::showFiltered(PageIndex index, const QString &filter)
{
    Q_EMIT wanted(index);
    current()->showFiltered(filter);
}

void WindowPages::save(QSettings &settings) const
{
    for (const auto *page : m_pages)
        page->save(settings);
}

} // namespace hookdesk
