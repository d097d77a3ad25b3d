// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/filterline.h"

#include "model/filter/filterparser.h"
#include "model/filter/filterwords.h"
#include "ui/chipbutton.h"
#include "ui/filter/filtercompletion.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/savedviews.h"
#include "ui/tonedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

/// The words of a text as they were typed.
QStringList typedWords(const QString &text)
{
    QStringList words;
    for (const auto &word : filterWords(text))
        words << text.mid(word.position, word.length);
    return words;
}

} // namespace

FilterLine::FilterLine(const DeskContext &desk, const FilterLineSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_keys(spec.keys)
    , m_field(new FilterField(this))
    , m_completion(new FilterCompletion(m_field, spec.keys, desk.store))
    , m_views(new SavedViews(desk.settings, spec.page, this))
    , m_error(new TonedLabel(Tone::Bad, this))
{
    m_field->setPlaceholderText(tr("Filter, for example %1").arg(spec.example));
    m_field->setMinimumHeight(fontMetrics().height() + 14);
    m_views->setMinimumHeight(m_field->minimumHeight());
    m_error->setObjectName(u"filterError"_s);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    for (const auto &chip : spec.chips)
        addChip(chip, row);
    row->addWidget(m_views);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_error);

    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1500ms);
    connect(&m_patience, &QTimer::timeout, this, &FilterLine::apply);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isWrongWhereTyped())
            m_patience.start();
        else
            apply();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_field->mark(0, 0);
        m_patience.stop();
        if (text.isEmpty())
            apply();
        else
            m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_completion->isShown())
            apply();
    });
    connect(m_field, &FilterField::left, this, &FilterLine::left);
    connect(m_views, &SavedViews::chosen, this, &FilterLine::setText);
    connect(m_views, &SavedViews::changed, this, &FilterLine::viewChanged);
}

void FilterLine::addChip(const FilterChip &chip, QLayout *row)
{
    auto *button = new ChipButton(chip.title, this);
    button->setToolTip(chip.words);
    button->setMinimumHeight(m_field->minimumHeight());
    connect(button, &QAbstractButton::clicked, this, [this, chip](bool isOn) { toggle(chip, isOn); });
    row->addWidget(button);
    m_chips.emplaceBack(chip, button);
}

void FilterLine::toggle(const FilterChip &chip, bool isOn)
{
    auto words = typedWords(m_field->text());
    words.removeAll(chip.words);
    if (isOn)
        words << chip.words;
    m_field->setText(words.join(u' ')); // the cursor is behind them: more may be typed
    apply();
}

QString FilterLine::text() const
{
    return m_field->text();
}

void FilterLine::setText(const QString &text)
{
    m_field->setText(text);
    apply();
    if (!m_field->hasFocus())
        m_field->setCursorPosition(0); // of one that is too long the beginning says most
}

int FilterLine::rowHeight() const
{
    return m_field->minimumHeight();
}

void FilterLine::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FilterLine::isWrongWhereTyped() const
{
    const auto filter = parseFilter(m_field->text(), m_keys);
    return !filter && m_field->hasFocus() &&
           filter.error().position + filter.error().length >= m_field->cursorPosition();
}

void FilterLine::apply()
{
    m_pause.stop();
    m_patience.stop();
    showChips();
    const auto filter = parseFilter(m_field->text(), m_keys);
    m_views->setCurrent(filter ? m_field->text().trimmed() : QString());
    if (!filter) {
        m_field->mark(filter.error().position, filter.error().length);
        showError(filter.error().message);
        return;
    }
    showError({});
    m_appliedText = m_field->text().trimmed();
    if (std::exchange(m_applied, *filter) != *filter)
        Q_EMIT filterChanged(*filter);
}

void FilterLine::showChips()
{
    const auto words = typedWords(m_field->text());
    for (const auto &[chip, button] : m_chips)
        button->setChecked(words.contains(chip.words));
}

void FilterLine::showError(const QString &message)
{
    m_error->say(message.isEmpty() ? QString() : u"✕ "_s + message, message);
}

} // namespace hookdesk
