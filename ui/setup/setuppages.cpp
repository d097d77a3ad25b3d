// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/setuppages.h"

#include "model/store/storedsettings.h"
#include "model/tables/whendone.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/settings/mailserverform.h"
#include "ui/setup/setupwizard.h"
#include "ui/tallscrollarea.h"
#include "ui/tonedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// Of an app, as the original system gives them: its name's, and six digits that make it the only one.
QString appSlugFrom(const QString &name, quint32 number)
{
    const auto slug = slugFrom(name);
    return slug.isEmpty() ? QString() : u"%1-%2"_s.arg(slug).arg(number & 0xffffff, 6, 16, QLatin1Char('0'));
}

/// The slug follows the name until somebody types one.
void follow(QLineEdit *slug, QLineEdit *name, const std::function<QString(const QString &)> &make)
{
    QObject::connect(name, &QLineEdit::textChanged, slug, [slug, make](const QString &text) {
        if (!slug->isModified())
            slug->setText(make(text));
    });
}

} // namespace

SetupPage::SetupPage(const QString &title, const QString &explanation, QWidget *parent)
    : QWizardPage(parent)
    , m_body(new QVBoxLayout(this))
    , m_form(new QFormLayout)
    , m_trouble(new TonedLabel(Tone::Bad, this))
{
    setTitle(title);
    setSubTitle(explanation);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(10);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->hide();
    m_body->setSpacing(14);
    m_body->addLayout(m_form);
    m_body->addWidget(m_trouble);
    m_body->addStretch(1);
}

QLineEdit *SetupPage::addLine(const QString &label, const QString &name, const QString &example)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(example);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, [this] { say({}); });
    return line;
}

bool SetupPage::validatePage()
{
    const auto wrong = problems();
    say(wrong.join(u'\n'));
    return wrong.isEmpty();
}

void SetupPage::say(const QString &trouble)
{
    m_trouble->say(trouble.isEmpty() ? QString() : u"✕ "_s + QString(trouble).replace(u"\n"_s, u"\n✕ "_s), trouble);
}

// --- organization

OrganizationSetupPage::OrganizationSetupPage(QWidget *parent)
    : SetupPage(tr("Organization"), tr("Whose alerts they are. Its owner is told when an integration is disabled."),
                parent)
    , m_name(addLine(tr("&Name"), tr("Name"), tr("Acme")))
    , m_slug(addLine(tr("&Slug"), tr("Slug"), tr("acme")))
    , m_email(addLine(tr("Owner's &e-mail"), tr("Owner's e-mail"), tr("ana@acme.example")))
    , m_owner(addLine(tr("&Owner's name"), tr("Owner's name"), tr("Ana, optional")))
    , m_prefix(addLine(tr("&Web address"), tr("Web address"), tr("https://sentry.example.com, optional: for links")))
{
    follow(m_slug, m_name, slugFrom);
}

void OrganizationSetupPage::fill(WorkspaceSetup &setup) const
{
    setup.organization = {
        .slug = m_slug->text().trimmed(), .name = m_name->text().trimmed(), .urlPrefix = m_prefix->text().trimmed()};
    setup.owner = {.email = m_email->text().trimmed(), .name = m_owner->text().trimmed(), .role = Role::Owner};
}

QStringList OrganizationSetupPage::problems() const
{
    WorkspaceSetup setup;
    fill(setup);
    return problemsOfOrganization(setup);
}

// --- app

AppSetupPage::AppSetupPage(QWidget *parent)
    : SetupPage(tr("App"), tr("The integration that is told of alerts, and where its webhook is."), parent)
    , m_name(addLine(tr("&Name"), tr("Name"), tr("Deploy bot")))
    , m_slug(addLine(tr("&Slug"), tr("Slug"), tr("deploy-bot-1a2b3c")))
    , m_url(addLine(tr("Webhook &URL"), tr("Webhook URL"), tr("https://hooks.example.com/deploy-bot")))
    , m_events(new QPlainTextEdit(this))
    , m_secretKind(new QComboBox(this))
{
    follow(m_slug, m_name, [number = QRandomGenerator::system()->generate()](const QString &name) {
        return appSlugFrom(name, number);
    });
    m_events->setAccessibleName(tr("Events"));
    m_events->setTabChangesFocus(true);
    m_events->setPlaceholderText(tr("issue, error: one a line, or separated by commas"));
    m_events->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    connect(m_events, &QPlainTextEdit::textChanged, this, [this] { say({}); });
    form()->addRow(tr("Subscribes &to"), m_events);
    m_secretKind->setAccessibleName(tr("Client secret is"));
    m_secretKind->addItems({tr("A new one is generated"), tr("The one that its webhook knows already:")});
    form()->addRow(tr("Client s&ecret"), m_secretKind);
    m_secret = addLine({}, tr("Client secret"), {});
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setEnabled(false);
    connect(m_secretKind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_secret->setEnabled(kind == 1);
        say({});
    });
}

void AppSetupPage::fill(WorkspaceSetup &setup) const
{
    setup.app = {.slug = m_slug->text().trimmed(),
                 .name = m_name->text().trimmed(),
                 .status = AppStatus::Internal,
                 .webhookUrl = m_url->text().trimmed(),
                 .events = eventWords(m_events->toPlainText()),
                 .clientSecret = m_secret->isEnabled() ? m_secret->text() : QString()};
}

QStringList AppSetupPage::problems() const
{
    WorkspaceSetup setup;
    fill(setup);
    auto problems = problemsOfApp(setup);
    if (m_secret->isEnabled() && m_secret->text().isEmpty())
        problems << tr("Client secret is missing: enter it, or have one generated.");
    return problems;
}

// --- installation

InstallationSetupPage::InstallationSetupPage(QWidget *parent)
    : SetupPage(tr("Installation"), tr("The app in the organization: what alerts are sent to."), parent)
    , m_status(new QComboBox(this))
    , m_summary(new PreviewLabel(this))
{
    m_status->setAccessibleName(tr("Status"));
    m_status->setAccessibleDescription(tr("Status"));
    m_status->addItem(tr("installed: it receives alerts"));
    m_status->addItem(tr("pending: it receives none yet"));
    form()->addRow(tr("&Status"), m_status);
    body()->insertWidget(1, m_summary);
    connect(m_status, &QComboBox::currentIndexChanged, this, &InstallationSetupPage::initializePage);
}

void InstallationSetupPage::fill(WorkspaceSetup &setup) const
{
    setup.installation = m_status->currentIndex() == 0 ? InstallationStatus::Installed : InstallationStatus::Pending;
}

void InstallationSetupPage::initializePage()
{
    const auto *whole = qobject_cast<const SetupWizard *>(wizard());
    if (!whole)
        return;
    const auto setup = whole->setup();
    const auto events = setup.app.events.isEmpty() ? tr("no events") : setup.app.events.join(u", "_s);
    m_summary->setText(
        QStringList{tr("With Finish, at the end, there will be:"),
                    tr("the organization %1 (%2), its owner %3")
                        .arg(setup.organization.name, setup.organization.slug, setup.owner.email),
                    tr("the app %1 (%2), at %3").arg(setup.app.name, setup.app.slug, setup.app.webhookUrl),
                    tr("subscribed to %1").arg(events), tr("its installation there. Nothing is sent by this.")}
            .join(u'\n'));
}

// --- mail

MailSetupPage::MailSetupPage(const DeskContext &desk, QWidget *parent)
    : SetupPage(tr("Mail server"),
                tr("What takes the mails to owners. Without one they wait; it can be set later, in the Settings."),
                parent)
    , m_form(new MailServerForm(desk, this))
{
    body()->insertWidget(1, new TallScrollArea(m_form, this), 10);
    m_form->setEnabled(false);
    const auto read = [](Connection &connection) { return StoredSettings(connection).load(); };
    whenDone(this, desk.store.read(read), [this](const Result<Settings> &stored) {
        m_form->setEnabled(stored.has_value());
        if (stored)
            m_form->show(*stored);
        else
            say(stored.error().message);
    });
    connect(m_form->settings(), &SettingsForm::edited, this, [this] { say({}); });
}

void MailSetupPage::fill(WorkspaceSetup &setup) const
{
    setup.settings = m_form->settings()->changes();
}

QStringList MailSetupPage::problems() const
{
    return m_form->settings()->isAcceptable() ? QStringList() : QStringList{tr("Correct the values that are refused.")};
}

QString MailSetupPage::password() const
{
    return m_form->password();
}

MailLogin MailSetupPage::login() const
{
    return m_form->login();
}

} // namespace hookdesk
