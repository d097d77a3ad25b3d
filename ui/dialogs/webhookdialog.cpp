// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookdialog.h"

#include "model/tables/whendone.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/tonedlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

QLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

TonedLabel *problemLabel(const QString &name, QWidget *parent)
{
    auto *label = new TonedLabel(Tone::Bad, parent);
    label->setObjectName(name);
    return label;
}

void say(TonedLabel *label, Tone tone, const QString &text)
{
    label->setTone(tone);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

WebhookDialog::WebhookDialog(const SentryApp &app, EngineControl &engine, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_app(app.id)
    , m_before(WebhookSettings::of(app))
    , m_url(new QLineEdit(m_before.url, this))
    , m_urlProblem(problemLabel(u"urlProblem"_s, this))
    , m_events(new QPlainTextEdit(m_before.events.join(u'\n'), this))
    , m_eventsProblem(problemLabel(u"eventsProblem"_s, this))
{
    setWindowTitle(tr("Webhook of %1").arg(app.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_url->setAccessibleName(tr("Webhook URL"));
    m_url->setPlaceholderText(tr("https://…"));
    m_url->setCursorPosition(0);
    m_events->setAccessibleName(tr("Events"));
    m_events->setTabChangesFocus(true);
    m_events->setMinimumHeight(5 * fontMetrics().height());
    auto *effects = new PreviewLabel(this);
    effects->setText(QStringList{
        tr("What is sent from now on goes to this URL, what is queued too, in every organization that has %1.")
            .arg(app.name),
        tr("The audit log says that you did it. It can be undone in the message that tells of it.")}
                         .join(u'\n'));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const WebhookChange change{m_app, m_before, typed()};
        accept();
        Q_EMIT requested(change);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(labelFor(tr("Webhook &URL, to which alerts are posted:"), m_url, this));
    layout->addWidget(m_url);
    layout->addWidget(m_urlProblem);
    layout->addWidget(labelFor(app.disabled ? tr("&Events that it is offered when it is enabled again, one a line:")
                                            : tr("&Events it subscribes to, one a line or separated by commas:"),
                               m_events, this));
    layout->addWidget(m_events, 1);
    layout->addWidget(m_eventsProblem);
    layout->addWidget(effects);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 84;
    setMinimumWidth(width);
    resize(width, heightForWidth(width));

    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &WebhookDialog::judge);
    connect(m_url, &QLineEdit::textChanged, this, &WebhookDialog::check);
    connect(m_events, &QPlainTextEdit::textChanged, this, &WebhookDialog::check);
    check();
}

WebhookSettings WebhookDialog::typed() const
{
    return {m_url->text().trimmed(), eventWords(m_events->toPlainText())};
}

void WebhookDialog::check()
{
    const auto webhook = typed();
    const auto ofUrl = problemsOfUrl(webhook.url);
    const auto ofEvents = problemsOfEvents(webhook.events);
    say(m_urlProblem, Tone::Bad, ofUrl.join(u'\n'));
    say(m_eventsProblem, Tone::Bad, ofEvents.join(u'\n'));
    m_save->setEnabled(ofUrl.isEmpty() && ofEvents.isEmpty() && webhook != m_before);
    if (ofUrl.isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

/// What the allowed networks refuse can be saved all the same, as by an import: the setting may follow.
void WebhookDialog::judge()
{
    const auto url = typed().url;
    if (url.isEmpty()) {
        say(m_urlProblem, Tone::Warning, tr("Without a URL nothing can be sent."));
        return;
    }
    whenDone(this, m_engine.judgeUrl(url), [this, url](const Result<> &judged) {
        if (url == typed().url && problemsOfUrl(url).isEmpty())
            say(m_urlProblem, Tone::Warning,
                judged ? QString() : tr("Nothing is sent there. %1").arg(judged.error().message));
    });
}

} // namespace hookdesk
