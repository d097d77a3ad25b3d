// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/responsedetails.h"

#include "model/story/attemptwords.h"
#include "model/story/curlcommand.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/actionbutton.h"
#include "ui/details/messageview.h"
#include "ui/details/responsecopies.h"
#include "ui/details/timelineview.h"
#include "ui/details/whyview.h"
#include "ui/tonedlabel.h"
#include "ui/windowactions.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

/// The line above a response: its code, or that there was none.
QString leadOf(const WebhookRequest &attempt)
{
    if (attempt.outcome == Outcome::Skipped)
        return ResponseDetails::tr("Nothing was sent.");
    if (attempt.responseCode == noResponse)
        return ResponseDetails::tr("No response: %1").arg(wordOf(attempt.error));
    return u"%1 %2"_s.arg(attempt.responseCode).arg(phraseOf(attempt.responseCode)).trimmed();
}

} // namespace

ResponseDetails::ResponseDetails(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_copies(new ResponseCopies(desk, actions, this))
    , m_stack(new QStackedWidget(this))
    , m_hint(new TonedLabel(Tone::Muted, this))
    , m_forMany(new QWidget(this))
    , m_summary(new TonedLabel(Tone::Neutral, this))
    , m_copied(new TonedLabel(Tone::Muted, this))
    , m_tabs(new QTabWidget(this))
    , m_request(new MessageView(tr("Request"), u"request"_s, m_tabs))
    , m_response(new MessageView(tr("Response"), u"response"_s, m_tabs))
    , m_timeline(new TimelineView(m_tabs))
    , m_why(new WhyView(m_tabs))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setObjectName(u"responseSummary"_s);
    m_tabs->addTab(m_request, tr("Re&quest"));
    m_tabs->addTab(m_response, tr("Re&sponse"));
    m_tabs->addTab(m_timeline, tr("Time&line"));
    m_tabs->addTab(m_why, tr("&Why"));
    m_tabs->setCurrentWidget(m_why); // the question that brings people here
    setFocusProxy(m_tabs);
    m_tabs->setAccessibleName(tr("Details of the selected response"));

    auto *details = new QWidget(m_stack);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(headline(actions));
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(makeHint(actions));
    m_stack->addWidget(details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_stack);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResponseDetails::refreshFamily);
    m_family.setSingleShot(true);
    m_family.setInterval(1s);
    connect(&m_family, &QTimer::timeout, this, &ResponseDetails::refreshFamily);
    connect(m_timeline, &TimelineView::attemptChosen, this, &ResponseDetails::attemptChosen);
    connect(m_copies, &ResponseCopies::told, this, [this](const QString &text, bool isDone) {
        m_copied->setTone(isDone ? Tone::Muted : Tone::Bad);
        m_copied->setText(text);
    });
    // How near the app is to being disabled changes meanwhile, and whether it is.
    connect(&m_desk.store, &Store::changed, this, [this](Topics changed) {
        if (changed & Topic::SentryApps)
            reload();
    });
    show(std::nullopt);
}

QWidget *ResponseDetails::makeHint(const WindowActions &actions)
{
    auto *buttons = new QHBoxLayout(m_forMany);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(10);
    buttons->addStretch(1);
    for (auto *action : {actions.replay, actions.compare, actions.exportEvidence})
        buttons->addWidget(new ActionButton(action, m_forMany));
    buttons->addStretch(1);
    auto *hint = new QWidget(m_stack);
    auto *column = new QVBoxLayout(hint);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_hint);
    column->addWidget(m_forMany);
    column->addStretch(1);
    return hint;
}

QHBoxLayout *ResponseDetails::headline(const WindowActions &actions)
{
    auto *menu = new QMenu(this);
    menu->addActions({actions.copyCurl, actions.copyJson, actions.copyBody, actions.copyRequestId});
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setAccessibleName(tr("Copy the response"));
    copy->setMenu(menu);
    auto *replay = new ActionButton(actions.replay, this);
    copy->setMinimumHeight(replay->minimumHeight());
    m_copied->setObjectName(u"copied"_s);
    m_copied->setWordWrap(false);
    m_copied->setAccessibleDescription(tr("What was copied last"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_summary, 1);
    row->addWidget(m_copied, 0, Qt::AlignTop);
    row->addWidget(replay, 0, Qt::AlignTop);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(new ActionButton(actions.exportEvidence, this), 0, Qt::AlignTop);
    return row;
}

void ResponseDetails::show(std::optional<AttemptId> attempt)
{
    if (m_attempt == attempt && attempt)
        return;
    m_attempt = attempt;
    m_isShown = false;
    m_isOpen = false;
    m_copied->clear();
    offerCopies();
    if (attempt)
        read();
    else
        showHint(tr("Select a response to see what was sent, what came back, and why it counted as it did."));
}

void ResponseDetails::showMany(qsizetype count)
{
    show(std::nullopt);
    m_forMany->show();
    m_hint->setText(tr("%1 responses are selected.").arg(QLocale().toString(count)));
}

void ResponseDetails::refresh()
{
    if (m_attempt && m_isOpen && !m_isReading)
        read();
    else if (!m_family.isActive())
        m_family.start();
}

/// A replay may have joined the timeline.
void ResponseDetails::refreshFamily()
{
    if (m_attempt && m_tabs->currentWidget() == m_timeline && isVisible() && !m_isReading)
        read();
}

void ResponseDetails::showWhy()
{
    m_tabs->setCurrentWidget(m_why);
}

void ResponseDetails::reload()
{
    if (m_attempt)
        read();
}

void ResponseDetails::read()
{
    const auto id = *m_attempt;
    m_isReading = true;
    const auto detail = m_desk.store.read(
        [id, now = m_desk.clock.now()](Connection &connection) { return readResponse(connection, id, now); });
    whenDone(this, detail, [this, id](const Result<std::optional<ResponseDetail>> &detail) {
        if (m_attempt != id)
            return;
        m_isReading = false;
        if (!detail)
            showHint(detail.error().message);
        else if (!*detail)
            showHint(tr("This response is no longer kept."));
        else
            showDetail(**detail);
    });
}

void ResponseDetails::showDetail(const ResponseDetail &detail)
{
    const auto &story = detail.story;
    const auto &attempt = story.attempt;
    m_summary->setTone(toneOf(attempt.outcome));
    m_summary->setText(summaryOf(story));
    m_why->show(whySteps(story));
    m_timeline->show(timelineOf(story), timelineNote(story));
    const auto signature = signatureStep(story);
    m_request->showNotice(signature.title, signature.text, signature.tone); // the secret may be another now
    m_isOpen = story.delivery.state == DeliveryState::Queued || story.delivery.state == DeliveryState::InFlight;
    m_wasSent = isSent(attempt);
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_isShown, true))
        return; // what was sent and received does not change: a text being selected stays
    offerCopies();
    m_request->show(u"POST "_s + attempt.url, attempt.requestHeaders, detail.request);
    m_response->show(leadOf(attempt), attempt.responseHeaders, detail.response);
}

void ResponseDetails::offerCopies()
{
    m_copies->setAttempt(isVisible() && m_isShown ? m_attempt : std::nullopt, m_wasSent);
}

void ResponseDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerCopies();
}

void ResponseDetails::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    offerCopies();
}

void ResponseDetails::showHint(const QString &text)
{
    m_forMany->hide();
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
}

void ResponseDetails::save(QSettings &settings) const
{
    m_request->save(settings);
    m_response->save(settings);
    m_timeline->save(settings);
    settings.setValue(u"tabs/response"_s, m_tabs->currentIndex());
}

void ResponseDetails::restore(const QSettings &settings)
{
    m_request->restore(settings);
    m_response->restore(settings);
    m_timeline->restore(settings);
    m_tabs->setCurrentIndex(settings.value(u"tabs/response"_s, m_tabs->indexOf(m_why)).toInt());
}

} // namespace hookdesk
