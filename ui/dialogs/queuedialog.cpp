// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/queuedialog.h"

#include "model/tables/whendone.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"
#include "ui/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

QueueDialog::QueueDialog(const DeskContext &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(desk.store, desk.clock)
    , m_note(new PreviewLabel(this))
    , m_view(new TableView(tr("Queued deliveries"), u"queue"_s, this))
    , m_messages(new MessageArea(this))
{
    setWindowTitle(tr("Queued deliveries"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setMinimumHeight(0);
    m_view->showPlain(&m_table);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_takeBack = buttons->addButton(tr("&Take back…"), QDialogButtonBox::ActionRole);
    m_takeBack->setToolTip(tr("Do not send the selected deliveries, or do not try them again; the audit log says so"));
    m_takeBack->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &QueueDialog::askToTakeBack);
    connect(m_view, &TableView::selectedRowChanged, this,
            [this] { m_takeBack->setEnabled(!m_view->selectedSourceRows().isEmpty()); });
    connect(&m_table, &StoreTable::updated, this, &QueueDialog::tellWhatWaits);
    connect(&m_table, &StoreTable::errorChanged, this, &QueueDialog::tellWhatWaits);
    connect(&desk.engine, &EngineControl::statusChanged, this, &QueueDialog::tellWhatWaits);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_messages);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 26);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.9));
    tellWhatWaits();
    m_view->setFocus();
}

QueueDialog::~QueueDialog()
{
    m_view->disconnect(this); // the table goes before the view
}

void QueueDialog::tellWhatWaits()
{
    QStringList lines;
    if (m_table.error())
        lines << m_table.error()->message;
    else if (!m_table.isLoaded())
        lines << tr("Reading what waits…");
    else if (m_table.rowCount() == 0)
        lines << tr("Nothing waits to be sent or tried again.");
    else
        lines << tr(
            "What waits for its turn or for another try, and what is on its way. Select what is not to be sent.");
    lines << whyItWaits(m_desk.engine.status());
    m_note->setText(lines.join(u'\n').trimmed());
}

void QueueDialog::askToTakeBack()
{
    QList<DeliveryId> deliveries;
    qsizetype unsent = 0;
    for (const int index : m_view->selectedSourceRows()) {
        const auto &row = m_table.rowAt(index);
        deliveries << row.id;
        unsent += row.attempts == 0 ? 1 : 0;
    }
    if (deliveries.size() == 1 && unsent == 0) {
        takeBack(deliveries);
        return;
    }
    QStringList effects;
    if (unsent > 0)
        effects << counted(unsent,
                           tr("1 was never sent: its webhook does not hear of it, and no response is left to replay."),
                           tr("%1 were never sent: their webhooks do not hear of them, and no responses are left "
                              "to replay."));
    if (const auto tried = deliveries.size() - unsent; tried > 0)
        effects << counted(tried, tr("1 is not tried again; it can be replayed by its response."),
                           tr("%1 are not tried again; they can be replayed by their responses."));
    const auto consent = counted(deliveries.size(), tr("Take back 1"), tr("Take back %1"));
    auto *confirmation = new ConfirmationDialog(tr("Take back"), effects, consent, this);
    connect(confirmation, &QDialog::accepted, this, [this, deliveries] { takeBack(deliveries); });
    confirmation->open();
}

void QueueDialog::takeBack(const QList<DeliveryId> &deliveries)
{
    QList<QFuture<Result<>>> asked;
    for (const auto &delivery : deliveries)
        asked << m_desk.engine.cancel(delivery, m_desk.actor);
    const auto all = QtFuture::whenAll(asked.begin(), asked.end());
    whenDone(this, all, [this](const QList<QFuture<Result<>>> &answered) {
        QList<Result<>> answers;
        for (const auto &answer : answered)
            answers << answer.result();
        tellTakenBack(answers);
    });
}

void QueueDialog::tellTakenBack(const QList<Result<>> &answers)
{
    QStringList refusals;
    for (const auto &answer : answers) {
        if (!answer)
            refusals << answer.error().message;
    }
    if (const auto done = answers.size() - refusals.size(); done > 0)
        m_messages->post(Tone::Good,
                         counted(done, tr("1 delivery is taken back: it is not sent, or not tried again."),
                                 tr("%1 deliveries are taken back: they are not sent, or not tried again.")));
    if (!refusals.isEmpty())
        m_messages->post(Tone::Warning, refusals.join(u'\n'));
}

} // namespace hookdesk
