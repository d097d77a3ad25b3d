// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/mailpage.h"

#include "model/store/mailoutbox.h"
#include "ui/details/maildetails.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/testmaildialog.h"
#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/mailtasks.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

MailPage::MailPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : SplitPage(tr("Mail"), {}, u"mail"_s, parent)
    , m_table(desk.store, desk.clock)
    , m_tasks(new MailTasks(desk, this))
    , m_details(new MailDetails(desk, this))
    , m_send(actions.sendMailAgain)
    , m_cancel(actions.cancelMail)
    , m_settings(actions.settings)
{
    addTool(actions.sendTestMail);
    addTool(actions.cancelMail);
    addTool(actions.sendMailAgain);
    view()->showOrdered(&m_table, MailTable::Time, Qt::DescendingOrder);
    view()->addActions({actions.sendMailAgain, actions.cancelMail, actions.sendTestMail});
    actions.sendTestMail->setEnabled(desk.outbox != nullptr);
    connect(view(), &TableView::selectedRowChanged, this, &MailPage::adoptSelection);
    connect(&m_table, &StoreTable::updated, this, [this] {
        adoptSelection();
        Q_EMIT failingChanged(m_table.failingCount());
    });
    if (desk.outbox)
        connect(desk.outbox, &OutboxControl::statusChanged, this, &MailPage::explainOutbox);
    explainOutbox();
    connect(m_send, &QAction::triggered, this, &MailPage::sendAgain);
    connect(m_cancel, &QAction::triggered, this, &MailPage::cancel);
    connect(actions.sendTestMail, &QAction::triggered, this, &MailPage::askForAddress);

    auto *empty = new EmptyState(u"mail"_s, tr("No mails yet"),
                                 tr("When an integration is disabled, each owner of its organization is told by mail. "
                                    "The mails are listed here, with what became of them, and can be sent again or "
                                    "cancelled. A test mail shows whether the mail server of the settings works."),
                                 this);
    empty->offer(actions.sendTestMail);
    setDetails(m_details, empty, m_table);
    setFilterLine(desk, actions,
                  {.page = u"mail"_s,
                   .keys = MailList::filterKeys(),
                   .example = u"to:*@acme.test state:given-up since:7d"_s,
                   .chips = {{tr("Failing"), u"state:tried-again,given-up"_s}}},
                  m_table);
}

MailPage::~MailPage()
{
    view()->disconnect(this);
}

void MailPage::explainOutbox()
{
    if (const auto why = m_tasks->whyTheyWait(); !why.isEmpty())
        explain(u"! "_s + why, Tone::Warning, m_settings);
    else
        explain(tr("The outbox: mails to the owners of disabled integrations, kept until the mail server has taken "
                   "them."),
                Tone::Muted);
}

void MailPage::adoptSelection()
{
    const int row = view()->selectedSourceRow();
    m_details->show(row < 0 ? std::nullopt : std::optional(m_table.rowAt(row)));
    const auto selected = view()->selectedSourceRows();
    const auto any = [&](auto isPossible) {
        return isVisible() && std::any_of(selected.cbegin(), selected.cend(),
                                          [&](int selectedRow) { return isPossible(m_table.rowAt(selectedRow)); });
    };
    m_send->setEnabled(any([](const MailRow &mail) { return canBeSentAgain(mail.state); }));
    m_cancel->setEnabled(any([](const MailRow &mail) { return canBeCancelled(mail.state, mail.lastError); }));
}

QList<MailId> MailPage::selectedMails() const
{
    QList<MailId> mails;
    for (const int row : view()->selectedSourceRows())
        mails << m_table.rowAt(row).id;
    return mails;
}

void MailPage::cancel()
{
    m_tasks->decide(selectedMails(), MailDecision::Cancel, messages());
}

void MailPage::sendAgain()
{
    const auto mails = selectedMails();
    if (mails.size() == 1) {
        m_tasks->decide(mails, MailDecision::SendAgain, messages());
        return;
    }
    const auto rows = view()->selectedSourceRows();
    const auto possible =
        std::count_if(rows.cbegin(), rows.cend(), [this](int row) { return canBeSentAgain(m_table.rowAt(row).state); });
    const auto count = QLocale().toString(possible);
    QStringList effects{tr("Mails that are made due now: %1.").arg(count)};
    if (possible < mails.size())
        effects << tr("Selected mails that are sent already, or on their way, and stay as they are: %1.")
                       .arg(QLocale().toString(mails.size() - possible));
    effects << tr("What the mail server has taken cannot be taken back.");
    auto *dialog = new ConfirmationDialog(tr("Send mails again"), effects, tr("Send %1 mails again").arg(count), this);
    connect(dialog, &QDialog::accepted, this,
            [this, mails] { m_tasks->decide(mails, MailDecision::SendAgain, messages()); });
    Q_EMIT dialogWanted(dialog);
}

void MailPage::askForAddress()
{
    auto *dialog = new TestMailDialog(this);
    connect(dialog, &TestMailDialog::requested, this, [this](const QString &to) { m_tasks->sendTest(to, messages()); });
    Q_EMIT dialogWanted(dialog);
}

void MailPage::save(QSettings &settings) const
{
    SplitPage::save(settings);
    m_details->save(settings);
}

void MailPage::restore(const QSettings &settings)
{
    SplitPage::restore(settings);
    m_details->restore(settings);
}

void MailPage::showEvent(QShowEvent *event)
{
    SplitPage::showEvent(event);
    adoptSelection();
}

void MailPage::hideEvent(QHideEvent *event)
{
    SplitPage::hideEvent(event);
    adoptSelection();
}

} // namespace hookdesk
