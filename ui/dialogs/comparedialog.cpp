// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/comparedialog.h"

#include "model/store/webhookrequests.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/aside.h"
#include "ui/reportwords.h"
#include "ui/theme.h"
#include "ui/tonedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

enum Column { Mark, Left, Right };
constexpr int alikeRole = Qt::UserRole;

QString glyphOf(Alike alike)
{
    switch (alike) {
    case Alike::Same:
        return {};
    case Alike::Changed:
        return u"≠"_s;
    case Alike::OnlyLeft:
        return u"−"_s;
    case Alike::OnlyRight:
        return u"+"_s;
    case Alike::Own:
        return u"·"_s;
    }
    return {};
}

QString wordOf(Alike alike)
{
    switch (alike) {
    case Alike::Same:
        return CompareDialog::tr("the same");
    case Alike::Changed:
        return CompareDialog::tr("differs");
    case Alike::OnlyLeft:
        return CompareDialog::tr("only on the left");
    case Alike::OnlyRight:
        return CompareDialog::tr("only on the right");
    case Alike::Own:
        return CompareDialog::tr("differs with every request");
    }
    return {};
}

Tone toneOf(Alike alike)
{
    switch (alike) {
    case Alike::Changed:
        return Tone::Warning;
    case Alike::OnlyLeft:
        return Tone::Bad;
    case Alike::OnlyRight:
        return Tone::Good;
    default:
        return Tone::Neutral;
    }
}

Alike alikeOf(const QTreeWidgetItem &item)
{
    return static_cast<Alike>(item.data(Mark, alikeRole).toInt());
}

bool isDifference(const QTreeWidgetItem &item)
{
    return alikeOf(item) != Alike::Same && alikeOf(item) != Alike::Own;
}

QString headingOf(const WholeResponse &response)
{
    return CompareDialog::tr("Delivery #%1, attempt %2, %3")
        .arg(response.request.delivery.value)
        .arg(response.request.attempt)
        .arg(timeText(response.request.at));
}

} // namespace

CompareDialog::CompareDialog(const DeskContext &desk, const ComparedAttempt &left, const ComparedAttempt &right,
                             QWidget *parent)
    : QDialog(parent)
    , m_summary(new TonedLabel(Tone::Neutral, this))
    , m_tree(new QTreeWidget(this))
    , m_onlyDifferences(new QCheckBox(tr("&Only differences"), this))
    , m_previous(new QPushButton(tr("&Previous difference"), this))
    , m_next(new QPushButton(tr("&Next difference"), this))
{
    setWindowTitle(tr("Compare two"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"summary"_s);
    m_tree->setAccessibleName(tr("Comparison"));
    m_tree->setHeaderLabels({QString(), QString(), QString()});
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionResizeMode(Mark, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Left, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Right, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_next->setShortcut(QKeySequence(Qt::Key_F8));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_next->setToolTip(tr("F8"));
    m_previous->setToolTip(tr("Shift+F8"));
    for (auto *button : {m_previous, m_next}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareDialog::adoptChoice);
    connect(m_next, &QPushButton::clicked, this, [this] { go(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { go(false); });
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_onlyDifferences);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 42);
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.9));

    m_summary->setText(tr("Reading what is recorded…"));
    const auto read = [left, right](Connection &connection) -> Result<Both> {
        HOOKDESK_TRY_ASSIGN(one, find(connection, left));
        HOOKDESK_TRY_ASSIGN(other, find(connection, right));
        return Both(one, other);
    };
    whenDone(this, desk.store.read(read), [this](const Result<Both> &both) {
        if (both)
            compare(*both);
        else
            m_summary->setText(both.error().message);
    });
}

Result<WholeResponse> CompareDialog::find(Connection &connection, const ComparedAttempt &attempt)
{
    const auto gone = [] {
        return failure(ErrorCode::NotFound, tr("One of them is not recorded any more: its retention time has passed."));
    };
    auto id = AttemptId();
    if (const auto *given = std::get_if<AttemptId>(&attempt)) {
        id = *given;
    } else {
        HOOKDESK_TRY_ASSIGN(latest, WebhookRequests(connection).latestOf(std::get<DeliveryId>(attempt)));
        if (!latest)
            return gone();
        id = latest->id;
    }
    HOOKDESK_TRY_ASSIGN(found, WholeResponses(connection).find(id));
    if (!found)
        return gone();
    return *found;
}

void CompareDialog::compare(const Both &both)
{
    m_tree->setHeaderLabels({QString(), headingOf(both.first), headingOf(both.second)});
    m_summary->setText(tr("Comparing…"));
    whenDone(this, aside([both] { return compared(both.first, both.second); }),
             [this](const QList<ComparedPart> &parts) { show(parts); });
}

void CompareDialog::show(const QList<ComparedPart> &parts)
{
    int differences = 0;
    for (const auto &part : parts) {
        differences += part.differences();
        addPart(part);
    }
    m_summary->setTone(differences > 0 ? Tone::Warning : Tone::Good);
    m_summary->setText(differences > 0 ? tr("≠ %1. What differs with every request, such as its time, is not counted.")
                                             .arg(counted(differences, tr("1 line differs"), tr("%1 lines differ")))
                                       : tr("✓ No difference but what differs with every request, such as its time."));
    m_next->setEnabled(differences > 0);
    m_previous->setEnabled(differences > 0);
    m_onlyDifferences->setEnabled(differences > 0);
    adoptPalette();
    m_tree->setFocus();
}

void CompareDialog::addPart(const ComparedPart &part)
{
    const auto differences = part.differences();
    const auto count =
        differences > 0 ? counted(differences, tr("1 line differs"), tr("%1 lines differ")) : tr("no difference");
    auto *top = new QTreeWidgetItem(m_tree, {tr("%1: %2. %3").arg(part.title, count, part.note).trimmed()});
    top->setFirstColumnSpanned(true);
    auto font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    top->setFont(Mark, font);
    const auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto height = std::max(QFontMetrics(font).height(), QFontMetrics(fixed).height()) + 4;
    top->setSizeHint(Mark, QSize(0, height)); // of all rows, which are as high as the first
    for (const auto &line : part.lines) {
        auto *item = new QTreeWidgetItem(top, {glyphOf(line.alike), line.left, line.right});
        item->setData(Mark, alikeRole, static_cast<int>(line.alike));
        item->setData(Mark, Qt::AccessibleTextRole, wordOf(line.alike));
        for (const auto column : {Left, Right}) {
            item->setFont(column, fixed);
            item->setToolTip(column, item->text(column));
        }
        item->setToolTip(Mark, wordOf(line.alike));
    }
    top->setExpanded(true);
}

QList<QTreeWidgetItem *> CompareDialog::lines() const
{
    QList<QTreeWidgetItem *> all;
    for (int part = 0; part < m_tree->topLevelItemCount(); ++part) {
        const auto *top = m_tree->topLevelItem(part);
        for (int line = 0; line < top->childCount(); ++line)
            all << top->child(line);
    }
    return all;
}

void CompareDialog::adoptChoice()
{
    for (auto *line : lines())
        line->setHidden(m_onlyDifferences->isChecked() && !isDifference(*line));
}

void CompareDialog::adoptPalette()
{
    const auto theme = Theme::of(palette());
    for (auto *line : lines()) {
        const auto tone = toneOf(alikeOf(*line));
        for (const auto column : {Mark, Left, Right}) {
            line->setForeground(column, alikeOf(*line) == Alike::Own ? theme.muted : theme.text);
            line->setBackground(column, isDifference(*line) ? QBrush(theme.tinted(tone, 0.22)) : QBrush());
        }
    }
}

void CompareDialog::go(bool isForward)
{
    auto all = lines();
    if (!isForward)
        std::reverse(all.begin(), all.end());
    // From a part's title, from its first line; from the last difference, from the beginning.
    const auto *current = m_tree->currentItem();
    const auto at = std::find(all.cbegin(), all.cend(), current);
    const auto differs = [](const QTreeWidgetItem *item) { return isDifference(*item); };
    auto found = at == all.cend() ? all.cend() : std::find_if(at + 1, all.cend(), differs);
    if (found == all.cend())
        found = std::find_if(all.cbegin(), all.cend(), differs);
    if (found != all.cend())
        m_tree->setCurrentItem(*found);
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace hookdesk
