// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "model/store/storecheck.h"
#include "model/store/storedsettings.h"
#include "model/tables/whendone.h"
#include "ui/aside.h"
#include "ui/settings/connectiontest.h"
#include "ui/settings/deskform.h"
#include "ui/settings/mailpasswordfield.h"
#include "ui/settings/mailserverform.h"
#include "ui/tallscrollarea.h"
#include "ui/tonedlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// What the check has found, in words; an error when it is damaged.
Result<QString> checkWhole(const StoreLocation &location)
{
    HOOKDESK_TRY_ASSIGN(found, checkStore(location));
    if (!found.isSound())
        return failure(ErrorCode::StoreDamaged,
                       SettingsDialog::tr("The store is damaged. “hookdeskctl store restore FILE” puts a backup in its "
                                          "place.\n%1")
                           .arg(found.problems.join(u'\n')));
    return SettingsDialog::tr("The store is there and sound, of version %1: all of it was read.").arg(found.version);
}

QLabel *headingFor(const QString &title, QWidget *parent)
{
    auto *heading = new QLabel(title, parent);
    auto font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    return heading;
}

} // namespace

SettingsDialog::SettingsDialog(const DeskContext &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_groups(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_mail(new MailServerForm(desk, this))
    , m_deskForm(new DeskForm(DeskChoices::load(desk.settings), this))
    , m_refusal(new TonedLabel(Tone::Bad, this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_groups->setAccessibleName(tr("Groups of settings"));
    for (const auto &group : settingGroups()) {
        auto *form = group.id == u"mail" ? m_mail->settings() : new SettingsForm(group, this);
        m_forms << form;
        addGroup(group.id, group.title, group.explanation, group.id == u"mail" ? static_cast<QWidget *>(m_mail) : form);
        connect(form, &SettingsForm::edited, this, &SettingsDialog::adoptEdits);
    }
    addGroup(u"store"_s, tr("Store"),
             tr("%1\nThe test reads all of it and says whether it is sound; nothing is changed.")
                 .arg(desk.store.location().description()),
             storeForm());
    addGroup(u"desk"_s, tr("This desktop"), tr("For you on this machine alone; all other settings are the store's."),
             m_deskForm);
    m_groups->setFixedWidth(widthOfTitles() + 44); // room for the mark
    connect(m_groups, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_groups->setCurrentRow(0);

    m_refusal->setObjectName(u"settingsRefusal"_s);
    m_refusal->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_groups);
    row->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(row, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 42);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.9));
    load();
}

void SettingsDialog::addGroup(const QString &id, const QString &title, const QString &explanation, QWidget *form)
{
    auto *item = new QListWidgetItem(title, m_groups);
    item->setData(Qt::UserRole, id);
    item->setData(Qt::UserRole + 1, title);
    item->setSizeHint({0, fontMetrics().height() + 14});
    auto *page = new QWidget;
    auto *words = new QLabel(explanation, page);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2, 2, 14, 2);
    layout->setSpacing(12);
    layout->addWidget(headingFor(title, page));
    layout->addWidget(words);
    layout->addWidget(form);
    layout->addStretch(1);
    auto *scroll = new TallScrollArea(page, m_pages);
    scroll->setAccessibleName(title);
    m_pages->addWidget(scroll);
}

QWidget *SettingsDialog::storeForm()
{
    const auto start = [location = m_desk.store.location()](const std::stop_token &) {
        return aside([location] { return checkWhole(location); });
    };
    return new ConnectionTest(tr("&Test the store"), start, ConnectionTest::CanBeStopped::No, this);
}

int SettingsDialog::widthOfTitles() const
{
    int width = 0;
    for (int row = 0; row < m_groups->count(); ++row)
        width = std::max(width, fontMetrics().horizontalAdvance(m_groups->item(row)->text()));
    return width;
}

void SettingsDialog::showGroup(const QString &id)
{
    for (int row = 0; row < m_groups->count(); ++row) {
        if (m_groups->item(row)->data(Qt::UserRole) == id)
            m_groups->setCurrentRow(row);
    }
}

void SettingsDialog::load()
{
    for (auto *form : std::as_const(m_forms))
        form->setEnabled(false);
    m_mail->setEnabled(false);
    m_save->setEnabled(false);
    const auto read = [](Connection &connection) { return StoredSettings(connection).load(); };
    whenDone(this, m_desk.store.read(read), [this](const Result<Settings> &stored) {
        if (!stored) {
            refuse(tr("The settings could not be read, and cannot be changed. %1").arg(stored.error().message));
            return;
        }
        for (auto *form : std::as_const(m_forms)) {
            if (form != m_mail->settings())
                form->show(*stored);
            form->setEnabled(true);
        }
        m_mail->show(*stored);
        m_mail->setEnabled(true);
        m_isLoaded = true;
        adoptEdits();
    });
}

/// A group with a value that is refused is marked, for it may not be the one that is shown.
void SettingsDialog::adoptEdits()
{
    if (!m_isLoaded)
        return;
    bool isAcceptable = true;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const bool isGood = m_forms.at(i)->isAcceptable();
        auto *item = m_groups->item(static_cast<int>(i));
        const auto title = item->data(Qt::UserRole + 1).toString();
        item->setText(isGood ? title : tr("✕ %1").arg(title));
        isAcceptable = isAcceptable && isGood;
    }
    m_save->setEnabled(isAcceptable);
    m_save->setToolTip(isAcceptable ? QString() : tr("Correct the values that are refused first"));
    m_refusal->hide();
}

void SettingsDialog::save()
{
    QList<SettingChange> changes;
    for (const auto *form : std::as_const(m_forms))
        changes += form->changes();
    m_save->setEnabled(false);
    QStringList keys;
    for (const auto &change : std::as_const(changes))
        keys << change.key;
    if (changes.isEmpty()) {
        keepPassword({});
        return;
    }
    const auto write = [changes, actor = m_desk.actor, now = m_desk.clock.now()](Connection &connection) {
        return changeSettings(connection, changes, actor, now);
    };
    whenDone(this, m_desk.store.write(Topic::Settings | Topic::Audit, write),
             [this, keys](const Result<Settings> &now) {
                 if (now)
                     keepPassword(keys);
                 else
                     refuse(tr("Nothing was saved. %1").arg(now.error().message));
             });
}

/// Behind the settings: it is of the login that these name.
void SettingsDialog::keepPassword(const QStringList &changed)
{
    const auto what = changed.isEmpty() ? QString() : tr("Saved: %1.").arg(changed.join(u", "_s));
    const auto password = m_mail->password();
    if (password.isEmpty() || !m_desk.mailSetup) {
        conclude({Tone::Good, what});
        return;
    }
    const auto kept = m_desk.mailSetup->keepPassword(m_mail->login(), password, m_desk.actor);
    whenDone(this, kept, [this, what](const Result<PasswordStanding> &standing) {
        if (!standing) {
            refuse((what + u' ' +
                    tr("The password is kept, but the audit log does not say so: %1").arg(standing.error().message))
                       .trimmed());
            return;
        }
        const auto where = tr("The password is saved. %1").arg(sentenceOf(*standing));
        const bool isKept = standing->place == PasswordStanding::Place::Keyring;
        conclude({isKept ? Tone::Good : Tone::Warning, (what + u' ' + where).trimmed()});
    });
}

void SettingsDialog::conclude(const Message &message)
{
    const auto choices = m_deskForm->choices();
    if (choices != DeskChoices::load(m_desk.settings)) {
        choices.save(m_desk.settings);
        Q_EMIT choicesChanged(choices);
    }
    if (!message.text.isEmpty())
        Q_EMIT saved(message);
    accept();
}

void SettingsDialog::refuse(const QString &message)
{
    m_refusal->setText(message);
    m_refusal->setAccessibleName(message);
    m_refusal->show();
    m_save->setEnabled(m_isLoaded);
}

} // namespace hookdesk
