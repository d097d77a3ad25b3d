// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/jsonreplacement.h"

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

JsonReplacement::JsonReplacement(JsonReplacementWords words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_write(new QCheckBox(m_words.write, this))
    , m_editor(new JsonEditor(m_words.name, this))
    , m_state(new TonedLabel(Tone::Muted, this))
{
    m_write->setToolTip(m_words.toolTip);
    m_editor->setReadOnly(true);
    m_state->setObjectName(u"jsonState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(m_write);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_state);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(m_write, &QCheckBox::toggled, this, &JsonReplacement::setWriting);
    connect(m_editor, &QsciScintilla::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &JsonReplacement::check);
    setOwn("{}");
    showState();
}

void JsonReplacement::setOwn(const QByteArray &json)
{
    if (isWritten())
        return;
    m_own = json;
    showOwn();
}

void JsonReplacement::showOwn()
{
    const QSignalBlocker blocker(m_editor);
    m_editor->setReadOnly(false);
    m_unchanged = indented(m_own);
    if (m_unchanged != m_editor->text())
        m_editor->setText(m_unchanged);
    m_editor->setReadOnly(!m_write->isChecked());
}

bool JsonReplacement::isWritten() const
{
    return m_write->isChecked() && m_editor->text() != m_unchanged;
}

QByteArray JsonReplacement::written() const
{
    return isWritten() ? m_editor->json() : QByteArray();
}

void JsonReplacement::setWriting(bool isWriting)
{
    if (isWriting) {
        m_editor->setReadOnly(false);
        if (!m_draft.isNull())
            m_editor->setText(m_draft);
        m_editor->setFocus();
    } else {
        m_draft = m_editor->text() == m_unchanged ? QString() : m_editor->text(); // comes back when it is written again
        showOwn();
    }
    check();
}

void JsonReplacement::checkNow()
{
    if (m_pause.isActive())
        check();
}

void JsonReplacement::check()
{
    m_pause.stop();
    m_fault = m_write->isChecked() ? findJsonFault(m_editor->json(), writtenByHand) : std::nullopt;
    m_editor->showFault(m_fault);
    showState();
    Q_EMIT changed();
}

void JsonReplacement::showState()
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
        m_state->setText(m_words.own);
}

} // namespace hookdesk
