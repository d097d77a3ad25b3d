// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/attachmenteditor.h"

#include "ui/jsoneditor.h"
#include "ui/tonedlabel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

QString indented(const QByteArray &json)
{
    const auto value = parseJson(json);
    return value ? QString::fromStdString(value->dump(2, ' ', false, Json::error_handler_t::replace))
                 : QString::fromUtf8(json);
}

} // namespace

AttachmentEditor::AttachmentEditor(QWidget *parent)
    : QWidget(parent)
    , m_write(new QCheckBox(tr("&Write another attachment"), this))
    , m_editor(new JsonEditor(tr("Attachment"), this))
    , m_state(new TonedLabel(Tone::Muted, this))
{
    m_write->setToolTip(tr("Sent instead of the incident's own, just as it is written: the status is not put into it"));
    m_editor->setReadOnly(true);
    m_state->setObjectName(u"attachmentState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(m_write);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_state);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(m_write, &QCheckBox::toggled, this, &AttachmentEditor::setWriting);
    connect(m_editor, &QsciScintilla::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &AttachmentEditor::check);
    setOwn("{}");
    showState();
}

void AttachmentEditor::setOwn(const QByteArray &attachment)
{
    m_own = attachment;
    if (!m_write->isChecked())
        showOwn();
}

void AttachmentEditor::showOwn()
{
    const QSignalBlocker blocker(m_editor);
    m_editor->setReadOnly(false);
    if (const auto text = indented(m_own); text != m_editor->text())
        m_editor->setText(text);
    m_editor->setReadOnly(true);
}

QByteArray AttachmentEditor::written() const
{
    return m_write->isChecked() ? m_editor->json() : QByteArray();
}

void AttachmentEditor::setWriting(bool isWriting)
{
    if (isWriting) {
        m_editor->setReadOnly(false);
        if (!m_draft.isNull())
            m_editor->setText(m_draft);
        m_editor->setFocus();
    } else {
        m_draft = m_editor->text(); // comes back when it is written again
        showOwn();
    }
    check();
}

void AttachmentEditor::checkNow()
{
    if (m_pause.isActive())
        check();
}

void AttachmentEditor::check()
{
    m_pause.stop();
    m_fault = m_write->isChecked() ? findJsonFault(m_editor->json(), writtenByHand) : std::nullopt;
    m_editor->showFault(m_fault);
    showState();
    Q_EMIT changed();
}

void AttachmentEditor::showState()
{
    m_state->setTone(m_fault ? Tone::Bad : Tone::Muted);
    const auto keys = tr("Tab indents; Esc or Ctrl+Tab leaves the editor.");
    if (m_fault && m_fault->line > 0)
        m_state->setText(
            tr("✕ Line %1, column %2: %3. %4").arg(m_fault->line).arg(m_fault->column).arg(m_fault->reason, keys));
    else if (m_fault)
        m_state->setText(tr("✕ %1 %2").arg(m_fault->reason, keys));
    else if (m_write->isChecked())
        m_state->setText(tr("✓ This is JSON. %1").arg(keys));
    else
        m_state->setText(tr("What is sent as data: the attachment of the incident, with the status chosen."));
}

} // namespace hookdesk
