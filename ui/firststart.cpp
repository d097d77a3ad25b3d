// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firststart.h"

#include "model/engine/practicecontrol.h"
#include "model/store/lists/sluglist.h"
#include "model/tables/whendone.h"
#include "ui/dialogs/practicedialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/windowactions.h"

namespace hookdesk
{

FirstStart::FirstStart(const DeskContext &desk, WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    actions.practice->setEnabled(desk.practice != nullptr);
    connect(actions.exploreSample, &QAction::triggered, this, &FirstStart::explore);
    connect(actions.setUp, &QAction::triggered, this, &FirstStart::setUp);
    connect(actions.practice, &QAction::triggered, this,
            [this] { Q_EMIT dialogWanted(new PracticeDialog(*m_desk.practice, m_window)); });
    connect(&desk.store, &Store::changed, this, [this](Topics topics) {
        if (topics & Topic::Organizations)
            look();
    });
    look();
}

/// Sample data is offered to a store that has nothing which it could be mixed with.
void FirstStart::look()
{
    if (!m_desk.practice)
        return;
    const auto read = [](Connection &connection) { return SlugList(connection).ofOrganizations(); };
    whenDone(this, m_desk.store.read(read), [this](const Result<QStringList> &organizations) {
        m_actions.exploreSample->setVisible(organizations && organizations->isEmpty());
    });
}

void FirstStart::explore()
{
    m_actions.exploreSample->setEnabled(false);
    whenDone(this, m_desk.practice->addSample(), [this](const Result<> &added) {
        m_actions.exploreSample->setEnabled(true);
        if (added)
            Q_EMIT told(
                {Tone::Good, tr("The sample data is there. Its webhooks are a practice receiver on this machine: "
                                "“Practice receiver” in the menu Integrations chooses how each answers. Nothing "
                                "leaves the machine.")});
        else
            Q_EMIT told(messageOf(added.error(), tr("exploring with sample data")));
    });
}

void FirstStart::setUp()
{
    auto *wizard = new SetupWizard(m_desk, m_window);
    connect(wizard, &SetupWizard::told, this, &FirstStart::told);
    Q_EMIT dialogWanted(wizard);
}

} // namespace hookdesk
