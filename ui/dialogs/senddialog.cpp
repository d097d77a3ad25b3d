// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/senddialog.h"

#include "model/records/webhookhost.h"
#include "ui/dialogs/alertpreviewview.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/installationpicker.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/reportwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hookdesk
{

SendDialog::SendDialog(const JsonReplacementWords &words, const QString &tab, QWidget *parent)
    : QDialog(parent)
    , m_installations(new InstallationPicker(this))
    , m_preview(new AlertPreviewView(this))
    , m_replacement(new JsonReplacement(words, this))
    , m_form(new QFormLayout)
    , m_summary(new PreviewLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setDefault(true);
    m_send->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &SendDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    auto *scrolling = new QScrollArea(this); // on a screen that is smaller than all of it
    scrolling->setWidgetResizable(true);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidget(makeContent(tab));
    layout->addWidget(scrolling, 1);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    const auto width = fontMetrics().averageCharWidth() * 150;
    resize(QSize(width, width * 3 / 5).boundedTo(screen()->availableSize() * 0.9));

    connect(m_installations, &InstallationPicker::lookedAtChanged, this, &SendDialog::showPreview);
    connect(m_replacement, &JsonReplacement::changed, this, &SendDialog::showWhatIsSent);
    connect(m_preview, &AlertPreviewView::shown, this,
            [this](const QByteArray &body) { m_replacement->setOwn(replaceable(body)); });
}

QWidget *SendDialog::makeContent(const QString &tab)
{
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(m_preview, tr("&Preview"));
    m_tabs->addTab(m_replacement, tab);
    auto *what = new QWidget(this);
    auto *layout = new QVBoxLayout(what);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(m_form);
    layout->addWidget(m_tabs, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_installations);
    splitter->addWidget(what);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({200, 500});
    return splitter;
}

void SendDialog::openReplacement()
{
    m_tabs->setCurrentWidget(m_replacement);
}

void SendDialog::addRow(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
}

void SendDialog::say(const QString &text)
{
    m_summary->setText(text);
}

void SendDialog::showWhatIsSent()
{
    const auto missing = whatIsMissing();
    m_send->setEnabled(missing.isEmpty());
    m_send->setText(sendText(m_installations->chosen().size()));
    say(missing.isEmpty() ? summary() : missing);
    showPreview();
}

void SendDialog::showPreview()
{
    const auto *choice = m_installations->lookedAt();
    if (!choice || !whatIsMissing().isEmpty()) {
        m_preview->clear(tr("What is sent is shown here, to the byte, once it is chosen."));
        return;
    }
    const auto count = m_installations->chosen().size();
    m_preview->ask([this, choice = *choice] { return preview(choice); },
                   count == 1 ? QString() : tr("1 of %1: %2.").arg(QLocale().toString(count), choice->words()));
}

QString SendDialog::reachOf(const QList<const InstallationChoice *> &receivers)
{
    constexpr int mostNamed = 3;
    if (receivers.size() <= mostNamed) {
        QStringList names;
        for (const auto *choice : receivers)
            names << choice->words();
        return tr("to %1").arg(names.join(u", "_s));
    }
    QSet<AppId> apps;
    QSet<OrganizationId> organizations;
    QSet<QString> hosts;
    for (const auto *choice : receivers) {
        apps << choice->app.id;
        organizations << choice->organization.id;
        hosts << webhookHost(choice->app.webhookUrl);
    }
    return tr("to %1 in %2, at %3")
        .arg(counted(apps.size(), tr("1 app"), tr("%1 apps")),
             counted(organizations.size(), tr("1 organization"), tr("%1 organizations")),
             counted(hosts.size(), tr("1 host"), tr("%1 hosts")));
}

void SendDialog::ask()
{
    m_replacement->checkNow();
    if (!whatIsMissing().isEmpty())
        return;
    if (m_installations->chosen().size() == 1 && !isRisky()) {
        send();
        return;
    }
    const auto consent = isRisky() ? tr("%1 all the same").arg(m_send->text()) : m_send->text();
    auto *confirmation = new ConfirmationDialog(m_send->text(), effects(), consent, this);
    connect(confirmation, &QDialog::accepted, this, &SendDialog::send);
    confirmation->open();
}

void SendDialog::reject()
{
    const auto written = m_replacement->written();
    if (written.trimmed().isEmpty()) {
        QDialog::reject();
        return;
    }
    auto *confirmation =
        new ConfirmationDialog(tr("Close without sending"),
                               {counted(written.count('\n') + 1, tr("What is written, 1 line, is lost with it."),
                                        tr("What is written, %1 lines, is lost with it."))},
                               tr("Close and lose it"), this);
    connect(confirmation, &QDialog::accepted, this, [this] { QDialog::reject(); });
    confirmation->open();
}

} // namespace hookdesk
