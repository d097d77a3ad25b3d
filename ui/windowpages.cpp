// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowpages.h"

#include "ui/navigation.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/disabledpage.h"
#include "ui/pages/healthpage.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/installationspage.h"
#include "ui/pages/mailpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/responsespage.h"

namespace hookdesk
{

WindowPages::WindowPages(const DeskContext &desk, WindowActions &actions, Navigation &navigation, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_navigation(navigation)
{
    // Before the window is there: assistive technology does not hear of pages that come later.
    for (int index = 0; index <= MainWindow::AuditLog; ++index)
        add(static_cast<PageIndex>(index));
}

Page *WindowPages::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

void WindowPages::add(PageIndex index)
{
    auto *page = make(index);
    addWidget(page);
    page->restore(m_desk.settings);
    connect(page, &Page::targetChanged, this, &WindowPages::targetChanged);
    connect(page, &Page::dialogWanted, this, &WindowPages::dialogWanted);
    connect(page, &Page::responsesWanted, this, &WindowPages::showResponses);
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
    for (int index = 0; index < count(); ++index)
        qobject_cast<Page *>(widget(index))->save(settings);
}

} // namespace hookdesk
