// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/alertpreviewview.h"

#include "model/story/curlcommand.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/details/messageview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

/// The body just as it is sent: bodies of the flow are ASCII.
BodyText exactText(const QByteArray &body)
{
    const auto size = AlertPreviewView::tr("%1 bytes, just as they are sent").arg(QLocale().toString(body.size()));
    if (body.size() <= bodyBytesShown)
        return {QString::fromLatin1(body), size};
    return {QString::fromLatin1(body.left(bodyBytesShown)),
            AlertPreviewView::tr("%1; the first %2 are shown").arg(size, sizeText(bodyBytesShown))};
}

} // namespace

AlertPreviewView::AlertPreviewView(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageView(tr("Preview"), u"preview-headers"_s, this, Qt::Vertical))
    , m_note(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy as c&URL"), this))
{
    m_note->setObjectName(u"previewNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_copy->setAccessibleName(tr("Copy preview as cURL"));
    m_copy->setToolTip(tr("Copy a command that sends just this, with this signature and timestamp"));
    m_copy->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 10);
    row->setSpacing(10);
    row->addWidget(m_note, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message, 1);
    layout->addLayout(row);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &AlertPreviewView::fetch);
    connect(m_copy, &QPushButton::clicked, this, &AlertPreviewView::copyCurl);
    clear({});
}

void AlertPreviewView::ask(Ask preview, const QString &note)
{
    m_ask = std::move(preview);
    m_askedNote = note;
    ++m_asked;
    m_pause.start();
}

void AlertPreviewView::clear(const QString &why)
{
    ++m_asked;
    m_pause.stop();
    setPreview({}, why, Tone::Muted);
    m_note->clear();
}

void AlertPreviewView::fetch()
{
    whenDone(this, m_ask(), [this, asked = m_asked](const Result<AlertPreview> &preview) {
        if (asked == m_asked)
            show(preview);
    });
}

void AlertPreviewView::show(const Result<AlertPreview> &preview)
{
    if (!preview) {
        clear(preview.error().message);
        return;
    }
    const bool isSkipped = preview->outcome == ReportOutcome::Skipped;
    setPreview(*preview, preview->detail, isSkipped ? Tone::Warning : Tone::Bad);
    if (!m_shown) {
        m_note->clear();
        return;
    }
    const auto asIf = tr("As if sent at %1: each request has a Request-ID and a timestamp of its own.")
                          .arg(timeText(preview->request.at));
    m_note->setText(m_askedNote.isEmpty() ? asIf : m_askedNote + u' ' + asIf);
    Q_EMIT shown(preview->request.requestBody);
}

void AlertPreviewView::setPreview(const AlertPreview &preview, const QString &notice, Tone tone)
{
    const auto &request = preview.request;
    const bool isMade = !request.requestBody.isEmpty();
    m_shown = isMade ? std::optional(request) : std::nullopt;
    m_message->show(isMade ? u"POST "_s + request.url : QString(), request.requestHeaders,
                    isMade ? exactText(request.requestBody) : BodyText());
    m_message->showNotice(tr("About the preview"), notice, tone);
    m_copy->setEnabled(isMade && isSent(request));
}

void AlertPreviewView::copyCurl()
{
    if (m_shown)
        QGuiApplication::clipboard()->setText(curlCommand(*m_shown));
}

} // namespace hookdesk
