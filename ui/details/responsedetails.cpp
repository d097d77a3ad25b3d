// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/responsedetails.h"

#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/details/messageview.h"
#include "ui/theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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

ResponseDetails::ResponseDetails(const DeskContext &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_request(new MessageView(tr("Request"), u"request"_s, m_tabs))
    , m_response(new MessageView(tr("Response"), u"response"_s, m_tabs))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setObjectName(u"responseSummary"_s);
    m_tabs->addTab(m_request, tr("Request"));
    m_tabs->addTab(m_response, tr("Response"));
    m_tabs->setAccessibleName(tr("Details of the selected response"));

    auto *details = new QWidget(m_stack);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_stack);
    show(std::nullopt);
}

void ResponseDetails::show(std::optional<AttemptId> attempt)
{
    if (m_attempt == attempt && attempt)
        return;
    m_attempt = attempt;
    m_isShown = false;
    m_isOpen = false;
    if (attempt)
        read();
    else
        showHint(tr("Select a response to see what was sent and what came back."));
}

void ResponseDetails::refresh()
{
    if (m_attempt && m_isOpen && !m_isReading)
        read();
}

void ResponseDetails::read()
{
    const auto id = *m_attempt;
    m_isReading = true;
    const auto detail = m_desk.store.read([id](Connection &connection) { return readResponse(connection, id); });
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
    const auto &attempt = detail.attempt;
    auto toned = palette();
    const auto theme = Theme::of(toned);
    toned.setColor(QPalette::WindowText, theme.colorOf(toneOf(attempt.outcome)));
    m_summary->setPalette(toned);
    m_summary->setText(summaryOf(detail));
    m_isOpen = detail.delivery &&
               (detail.delivery->state == DeliveryState::Queued || detail.delivery->state == DeliveryState::InFlight);
    m_stack->setCurrentIndex(1);
    if (std::exchange(m_isShown, true))
        return; // what was sent and received does not change: a text being selected stays
    m_request->show(u"POST "_s + attempt.url, attempt.requestHeaders, detail.request);
    m_response->show(leadOf(attempt), attempt.responseHeaders, detail.response);
}

void ResponseDetails::showHint(const QString &text)
{
    auto muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(muted).muted);
    m_hint->setPalette(muted);
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
}

void ResponseDetails::save(QSettings &settings) const
{
    m_request->save(settings);
    m_response->save(settings);
    settings.setValue(u"tabs/response"_s, m_tabs->currentIndex());
}

void ResponseDetails::restore(const QSettings &settings)
{
    m_request->restore(settings);
    m_response->restore(settings);
    m_tabs->setCurrentIndex(settings.value(u"tabs/response"_s, 0).toInt());
}

} // namespace hookdesk
