// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/filtercompletion.h"

#include "model/filter/filterkeys.h"
#include "model/filter/filterwords.h"
#include "model/store/lists/sluglist.h"
#include "model/tables/whendone.h"
#include "ui/filter/filterfield.h"

#include <QAbstractItemView>
#include <QEvent>

namespace hookdesk
{

namespace
{

constexpr int mostOffered = 200; ///< of an organization's many

struct Slugs {
    QStringList apps;
    QStringList organizations;
};

} // namespace

FilterCompletion::FilterCompletion(FilterField *field, const FilterKeys &keys, Store &store)
    : QObject(field)
    , m_field(field)
    , m_keys(keys)
    , m_store(store)
{
    m_completer.setModel(&m_shown);
    m_completer.setWidget(field);
    m_completer.setMaxVisibleItems(12);
    m_completer.popup()->setAccessibleName(tr("Filter words"));
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterCompletion::take);
    connect(field, &FilterField::focused, this, &FilterCompletion::askForSlugs);
    connect(field, &QLineEdit::textEdited, this, &FilterCompletion::offer);
    connect(field, &FilterField::wordsWanted, this, &FilterCompletion::offerAll);
    m_completer.popup()->installEventFilter(this);
}

/// The list hides once more when it goes, and the field, whose child this is, is none any more by then.
FilterCompletion::~FilterCompletion()
{
    m_completer.popup()->removeEventFilter(this);
}

bool FilterCompletion::isShown() const
{
    return m_completer.popup()->isVisible();
}

void FilterCompletion::askForSlugs()
{
    const auto slugs = m_store.read([](Connection &connection) -> Result<Slugs> {
        SlugList list(connection);
        HOOKDESK_TRY_ASSIGN(apps, list.ofApps());
        HOOKDESK_TRY_ASSIGN(organizations, list.ofOrganizations());
        return Slugs{apps, organizations};
    });
    whenDone(this, slugs, [this](const Result<Slugs> &slugs) {
        if (!slugs) // the page tells it
            return;
        m_apps = slugs->apps;
        m_organizations = slugs->organizations;
        const auto at = m_field->hasFocus() ? place() : std::nullopt;
        if (at && (at->key == FilterKey::App || at->key == FilterKey::Organization))
            offer();
    });
}

std::optional<FilterCompletion::Place> FilterCompletion::place() const
{
    const auto cursor = m_field->cursorPosition();
    for (const auto &word : filterWords(m_field->text())) {
        for (const auto &value : word.values) {
            if (cursor < value.position || cursor > value.position + value.length)
                continue;
            if (word.key.isEmpty())
                return Place{value.position, m_field->text().mid(value.position, cursor - value.position), {}};
            const auto key = filterKeyOf(word.key.toLower(), m_keys);
            if (!key || !m_keys.contains(*key))
                return std::nullopt;
            return Place{value.position, m_field->text().mid(value.position, cursor - value.position), key};
        }
    }
    return Place{cursor, {}, {}};
}

QStringList FilterCompletion::candidatesFor(const Place &place) const
{
    QStringList all;
    if (!place.key) {
        for (const auto &spec : filterKeySpecs()) {
            if (!spec.word.isEmpty() && m_keys.contains(spec.key))
                all << spec.word + u':';
        }
    } else {
        all = *place.key == FilterKey::App            ? m_apps
              : *place.key == FilterKey::Organization ? m_organizations
                                                      : specOf(*place.key).offered;
    }
    QStringList begun;
    QStringList containing;
    for (const auto &candidate : all) {
        if (candidate.startsWith(place.typed, Qt::CaseInsensitive))
            begun << candidate;
        else if (place.key && candidate.contains(place.typed, Qt::CaseInsensitive))
            containing << candidate;
    }
    return (begun + containing).mid(0, mostOffered);
}

QStringList FilterCompletion::candidates() const
{
    const auto at = place();
    return at ? candidatesFor(*at) : QStringList();
}

void FilterCompletion::offer()
{
    const auto at = place();
    // Nothing is offered before the first letter of a word, nor for one that is whole.
    const bool isBegun = at && (at->key || !at->typed.isEmpty());
    auto offered = isBegun ? candidatesFor(*at) : QStringList();
    if (isBegun && offered.contains(at->typed))
        offered.clear();
    show(offered);
}

void FilterCompletion::offerAll()
{
    show(candidates());
}

void FilterCompletion::show(const QStringList &candidates)
{
    m_shown.setStringList(candidates);
    if (candidates.isEmpty()) {
        m_completer.popup()->hide();
        return;
    }
    const auto at = place();
    const auto before = m_field->text().left(at ? at->position : 0);
    constexpr int sides = 48; // scroll bar and margins
    const auto widest = *std::max_element(candidates.cbegin(), candidates.cend(),
                                          [](const auto &a, const auto &b) { return a.size() < b.size(); });
    const int width = m_field->fontMetrics().horizontalAdvance(widest) + sides;
    const int left = m_field->fontMetrics().horizontalAdvance(before) + m_field->height();
    m_completer.complete(QRect(qMin(left, qMax(0, m_field->width() - width)), 0, width, m_field->height()));
}

void FilterCompletion::take(const QString &candidate)
{
    const auto at = place();
    if (!at)
        return;
    const auto text = m_field->text();
    m_field->setText(text.left(at->position) + candidate + text.mid(at->position + at->typed.size()));
    m_field->setCursorPosition(static_cast<int>(at->position + candidate.size()));
    if (!at->key) // now its values
        QMetaObject::invokeMethod(this, &FilterCompletion::offer, Qt::QueuedConnection);
}

bool FilterCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_field->setCompleting(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

} // namespace hookdesk
