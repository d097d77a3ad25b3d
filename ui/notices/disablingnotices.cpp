// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/disablingnotices.h"

#include "model/tables/whendone.h"
#include "ui/notices/desktopnotice.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr qsizetype mostNamed = 5;

} // namespace

DisablingNotices::DisablingNotices(const DeskContext &desk, Post post, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_choices(DeskChoices::load(desk.settings))
    , m_post(std::move(post))
{
    connect(&desk.store, &Store::changed, this, [this](Topics topics) {
        if (topics & Topic::SentryApps)
            look();
    });
    if (desk.notice)
        connect(desk.notice, &DesktopNotice::clicked, this, &DisablingNotices::wanted);
    look();
}

void DisablingNotices::adopt(const DeskChoices &choices)
{
    m_choices = choices;
    if (m_desk.notice && !choices.tellsOfDisabling)
        m_desk.notice->clear();
}

DisablingNotices::Key DisablingNotices::keyOf(const DisabledRow &row)
{
    return {row.app.id, toMs(row.app.disabled->at)};
}

void DisablingNotices::closeOutdated()
{
    m_told.removeIf([this](const auto &told) {
        const auto &[keys, bar] = told;
        if (bar && keys.intersects(*m_known))
            return false;
        if (bar)
            bar->deleteLater();
        return true;
    });
}

void DisablingNotices::look()
{
    const auto read = [](Connection &connection) { return DisabledList(connection).all(); };
    whenDone(this, m_desk.store.read(read), [this](const Result<QList<DisabledRow>> &disabled) {
        if (disabled)
            compare(*disabled);
    });
}

/// A change that comes while it reads is another reading: none is missed, and none is told twice.
void DisablingNotices::compare(const QList<DisabledRow> &disabled)
{
    QSet<Key> now;
    QList<DisabledRow> fresh;
    for (const auto &row : disabled) {
        now << keyOf(row);
        if (m_known && !m_known->contains(keyOf(row)))
            fresh << row;
    }
    m_known = now;
    closeOutdated();
    if (!fresh.isEmpty())
        tell(fresh);
}

void DisablingNotices::tell(const QList<DisabledRow> &fresh)
{
    QStringList names;
    for (const auto &row : fresh.first(std::min(fresh.size(), mostNamed)))
        names << tr("%1 of %2").arg(row.app.name, row.organization.name);
    if (fresh.size() > mostNamed)
        names << tr("%1 more").arg(QLocale().toString(fresh.size() - mostNamed));
    const auto title = fresh.size() == 1 ? tr("An integration was disabled")
                                         : tr("%1 integrations were disabled").arg(QLocale().toString(fresh.size()));
    const auto text = fresh.size() == 1 ? tr("%1: %2.").arg(names.constFirst(), fresh.constFirst().app.disabled->reason)
                                        : names.join(u", "_s) + u'.';
    auto bar = m_post({Tone::Warning, tr("%1: %2").arg(title, text)});
    bar->offer(tr("Show disabled"), [this] { Q_EMIT wanted(); });
    QSet<Key> keys;
    for (const auto &row : fresh)
        keys << keyOf(row);
    m_told.emplaceBack(keys, bar);
    if (m_desk.notice && m_choices.tellsOfDisabling)
        m_desk.notice->show(title, text);
}

} // namespace hookdesk
