// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "model/tables/whendone.h"
#include "ui/palette/palettedelegate.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr auto pauseInTyping = 60ms;
constexpr int mostOfAKind = 20;
constexpr int rowsShown = 11;
constexpr int columnsWide = 104; ///< in average letters

} // namespace

CommandPalette::CommandPalette(const DeskContext &desk, QWidget *window)
    : QFrame(window)
    , m_desk(desk)
    , m_list(nullptr)
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_note(new QLabel(this))
{
    hide();
    setAccessibleName(tr("Palette"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("A command, app, organization, installation, incident or Request-ID"));
    m_field->setMinimumHeight(fontMetrics().height() + 16);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_view->setAccessibleName(tr("What matches"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new PaletteDelegate(this));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(6, 2, 6, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_view);
    layout->addWidget(m_note);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::adoptQuery);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    window->installEventFilter(this);
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    if (isVisible()) {
        m_field->selectAll();
        return;
    }
    m_before = window()->focusWidget();
    m_list.setEntities({});
    m_list.setActions(actions);
    m_field->clear();
    adoptQuery();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    const bool hadKeyboard = m_field->hasFocus();
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

// --- what is typed, and what the store finds for it

void CommandPalette::adoptQuery()
{
    m_list.setQuery(m_field->text());
    adoptList(0);
    m_pause.start();
}

void CommandPalette::ask()
{
    m_asked = m_field->text();
    if (m_asked.trimmed().isEmpty())
        return;
    const auto find = [text = m_asked](Connection &connection) {
        return EntityList(connection).matching(text, mostOfAKind);
    };
    whenDone(this, m_desk.store.read(find), [this, text = m_asked](const Result<QList<EntityRow>> &answer) {
        if (text == m_asked)
            adoptAnswer(answer);
    });
}

/// What somebody has gone down to stays chosen; otherwise the best is.
void CommandPalette::adoptAnswer(const Result<QList<EntityRow>> &answer)
{
    const int row = m_view->currentIndex().row();
    const auto title = m_view->currentIndex().data().toString();
    m_list.setEntities(answer ? *answer : QList<EntityRow>());
    int same = 0;
    for (int i = 0; row > 0 && i < m_list.rowCount(); ++i) {
        if (m_list.index(i).data().toString() == title)
            same = i;
    }
    adoptList(same);
    if (!answer) {
        m_note->setText(tr("Only commands were searched: %1").arg(answer.error().message));
        m_note->show();
        place();
    }
}

void CommandPalette::adoptList(int row)
{
    const auto first = m_list.index(row);
    m_view->setCurrentIndex(first.flags() & Qt::ItemIsEnabled ? first : QModelIndex());
    m_field->setAccessibleDescription(m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
    m_note->setVisible(m_list.rowCount() == 0);
    m_note->setText(tr("Nothing has these letters in this order."));
    m_view->setVisible(m_list.rowCount() > 0);
    place();
}

// --- keys

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        leave();
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex().row());
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(rowsShown - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - rowsShown);
        return true;
    default:
        return false;
    }
}

/// To the next that can be chosen; from the last one on it is the first.
void CommandPalette::step(int rows)
{
    const int count = m_list.rowCount();
    if (count == 0)
        return;
    const int direction = rows > 0 ? 1 : -1;
    const int from = m_view->currentIndex().row();
    const bool isPage = qAbs(rows) > 1;
    int to = isPage ? qBound(0, from + rows, count - 1) : (from + rows + count) % count;
    for (int tries = 0; tries < count && !(m_list.index(to).flags() & Qt::ItemIsEnabled); ++tries)
        to = (to + (isPage ? -direction : direction) + count) % count;
    if (!(m_list.index(to).flags() & Qt::ItemIsEnabled))
        return;
    m_view->setCurrentIndex(m_list.index(to));
    m_field->setAccessibleDescription(m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::choose(int row)
{
    if (row < 0 || !(m_list.index(row).flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action = m_list.action(row);
    const auto entity = action ? EntityRow() : *m_list.entity(row);
    leave();
    if (action)
        action->trigger();
    else
        Q_EMIT entityChosen(entity);
}

// --- how it looks

void CommandPalette::place()
{
    const auto room = parentWidget()->rect().adjusted(20, 44, -20, -40);
    const int width = qMin(room.width(), columnsWide * fontMetrics().averageCharWidth());
    const int rows = qMin(rowsShown, m_list.rowCount());
    m_view->setFixedHeight(qMax(0, rows * m_view->sizeHintForRow(0)) + 2);
    setFixedWidth(width);
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->sizeHint().height();
    const int height = qMin(room.height(), wanted);
    setGeometry(room.left() + (room.width() - width) / 2, room.top(), width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(mixed(theme.border, theme.text, 0.25));
    painter.setBrush(theme.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace hookdesk
