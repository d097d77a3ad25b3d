// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/installationpicker.h"

#include "ui/reportwords.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int indexRole = Qt::UserRole; ///< of an installation: its place among the choices
constexpr int nameRole = Qt::UserRole + 1;
constexpr int rowPadding = 6; ///< between the lines of two rows

QList<QTreeWidgetItem *> childrenOf(const QTreeWidgetItem *group)
{
    QList<QTreeWidgetItem *> children;
    for (int i = 0; i < group->childCount(); ++i)
        children << group->child(i);
    return children;
}

QList<QTreeWidgetItem *> groupsOf(const QTreeWidget *tree)
{
    QList<QTreeWidgetItem *> groups;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        groups << tree->topLevelItem(i);
    return groups;
}

int checkedOf(const QTreeWidgetItem *group)
{
    int count = 0;
    for (const auto *child : childrenOf(group))
        count += child->checkState(0) == Qt::Checked ? 1 : 0;
    return count;
}

/// An organization's check box and count say how those of its installations are.
void summarize(QTreeWidgetItem *group)
{
    const int checked = checkedOf(group);
    const auto some = checked == 0 ? Qt::Unchecked : Qt::PartiallyChecked;
    group->setCheckState(0, checked == group->childCount() ? Qt::Checked : some);
    group->setText(0, InstallationPicker::tr("%1 (%2 of %3)")
                          .arg(group->data(0, nameRole).toString())
                          .arg(checked)
                          .arg(group->childCount()));
}

void giveHeight(QTreeWidgetItem *item, const QTreeWidget *tree)
{
    item->setSizeHint(0, QSize(0, tree->fontMetrics().lineSpacing() + rowPadding));
}

QTreeWidgetItem *groupItem(QTreeWidget *tree, const Organization &organization)
{
    auto *group = new QTreeWidgetItem(tree);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    group->setData(0, nameRole, organization.name);
    group->setToolTip(0, InstallationPicker::tr("All of %1 (%2)").arg(organization.name, organization.slug));
    auto font = group->font(0);
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    giveHeight(group, tree);
    return group;
}

void addItem(QTreeWidgetItem *group, const InstallationChoice &choice, int index)
{
    auto *item = new QTreeWidgetItem(group);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setText(0,
                  choice.app.disabled ? InstallationPicker::tr("%1 ⊘ disabled").arg(choice.app.name) : choice.app.name);
    item->setToolTip(0, choice.app.slug + u'\n' + choice.app.webhookUrl);
    item->setData(0, indexRole, index);
    item->setCheckState(0, Qt::Unchecked);
    giveHeight(item, group->treeWidget());
}

} // namespace

InstallationPicker::InstallationPicker(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("&All"), this))
    , m_none(new QPushButton(tr("&None"), this))
{
    m_search->setPlaceholderText(tr("Search apps and organizations"));
    m_search->setAccessibleName(tr("Search installations"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setAccessibleName(tr("Send to"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setMinimumSize(28 * fontMetrics().averageCharWidth(), 4 * fontMetrics().lineSpacing());
    m_count->setObjectName(u"chosenCount"_s);
    m_count->setWordWrap(true);
    m_all->setToolTip(tr("Choose all that are shown"));
    m_none->setToolTip(tr("Choose none"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addStretch(1);
    for (auto *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, &InstallationPicker::search);
    connect(m_tree, &QTreeWidget::itemChanged, this, &InstallationPicker::adoptCheck);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &InstallationPicker::lookedAtChanged);
    connect(m_all, &QPushButton::clicked, this, [this] { checkShown(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkShown(false); });
    showCounts();
    adoptPalette();
}

void InstallationPicker::adoptPalette()
{
    auto outlined = palette(); // Fusion draws the outline of check boxes from the window's colour, as dark as the list
    outlined.setColor(QPalette::Window, Theme::of(outlined).muted);
    m_tree->setPalette(outlined);
}

void InstallationPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void InstallationPicker::fill(const QList<InstallationChoice> &choices, qsizetype pending)
{
    m_choices = &choices;
    m_pending = pending;
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        QHash<OrganizationId, QTreeWidgetItem *> groups;
        for (qsizetype i = 0; i < choices.size(); ++i) {
            auto &group = groups[choices.at(i).organization.id];
            if (!group)
                group = groupItem(m_tree, choices.at(i).organization);
            addItem(group, choices.at(i), static_cast<int>(i));
        }
        for (auto *group : groupsOf(m_tree))
            summarize(group);
        m_tree->sortItems(0, Qt::AscendingOrder);
        m_tree->expandAll();
    }
    showCounts();
}

void InstallationPicker::choose(const InstallationChoice &choice)
{
    for (const auto *group : groupsOf(m_tree)) {
        for (auto *item : childrenOf(group)) {
            if (choiceOf(item) != &choice)
                continue;
            m_tree->setCurrentItem(item);
            m_tree->scrollToItem(item);
            item->setCheckState(0, Qt::Checked);
        }
    }
}

QList<const InstallationChoice *> InstallationPicker::chosen() const
{
    QList<const InstallationChoice *> found;
    for (const auto *group : groupsOf(m_tree)) {
        for (const auto *item : childrenOf(group)) {
            if (item->checkState(0) == Qt::Checked)
                found << choiceOf(item);
        }
    }
    return found;
}

const InstallationChoice *InstallationPicker::lookedAt() const
{
    const auto *current = m_tree->currentItem();
    if (current && choiceOf(current) && current->checkState(0) == Qt::Checked)
        return choiceOf(current);
    const auto all = chosen();
    return all.isEmpty() ? nullptr : all.constFirst();
}

const InstallationChoice *InstallationPicker::choiceOf(const QTreeWidgetItem *item) const
{
    const auto index = item->data(0, indexRole);
    return index.isValid() ? &m_choices->at(index.toInt()) : nullptr;
}

void InstallationPicker::adoptCheck(QTreeWidgetItem *item)
{
    {
        const QSignalBlocker blocker(m_tree);
        auto *group = item->parent() ? item->parent() : item;
        if (item == group) {
            for (auto *child : childrenOf(group)) {
                if (!child->isHidden())
                    child->setCheckState(0, item->checkState(0));
            }
        }
        summarize(group);
    }
    m_tree->viewport()->update();
    showCounts();
    Q_EMIT chosenChanged();
}

void InstallationPicker::checkShown(bool isChecked)
{
    {
        const QSignalBlocker blocker(m_tree);
        for (auto *group : groupsOf(m_tree)) {
            for (auto *child : childrenOf(group)) {
                if (!isChecked || !child->isHidden())
                    child->setCheckState(0, isChecked ? Qt::Checked : Qt::Unchecked);
            }
            summarize(group);
        }
    }
    m_tree->viewport()->update();
    showCounts();
    Q_EMIT chosenChanged();
}

/// What is chosen stays so, shown or not.
void InstallationPicker::search(const QString &text)
{
    const auto wanted = text.trimmed();
    for (auto *group : groupsOf(m_tree)) {
        const bool isGroupMeant = group->data(0, nameRole).toString().contains(wanted, Qt::CaseInsensitive);
        bool isAnyShown = false;
        for (auto *item : childrenOf(group)) {
            const auto &app = choiceOf(item)->app;
            const bool isShown = isGroupMeant || app.name.contains(wanted, Qt::CaseInsensitive) ||
                                 app.slug.contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            isAnyShown |= isShown;
        }
        group->setHidden(!isAnyShown);
    }
}

void InstallationPicker::showCounts()
{
    const QLocale locale;
    const auto of = m_choices ? m_choices->size() : 0;
    const auto all = m_choices ? chosen() : QList<const InstallationChoice *>();
    QStringList counts{tr("%1 of %2 chosen").arg(locale.toString(all.size()), locale.toString(of))};
    if (m_pending > 0)
        counts << counted(m_pending, tr("1 is pending and receives no alerts"),
                          tr("%1 are pending and receive no alerts"));
    m_count->setText(counts.join(tr("; ")));
    m_all->setEnabled(of > 0);
    m_none->setEnabled(!all.isEmpty());
}

/// Enter and Down lead from the search to what it has found; Enter there would send.
bool InstallationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    m_tree->setFocus();
    for (auto *group : groupsOf(m_tree)) {
        for (auto *item : childrenOf(group)) {
            if (item->isHidden())
                continue;
            m_tree->setCurrentItem(item);
            return true;
        }
    }
    return true;
}

} // namespace hookdesk
