// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/entitylist.h"

#include "model/store/columns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

using Kind = EntityRow::Kind;

// Of rows with the columns title, detail, app, organization and place: what is looked for is bound, four times.
#define FOUND_IN(rows, order)                                                                                          \
    "SELECT id, title, detail, app, organization FROM (" rows ")"                                                      \
    " WHERE title LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\'"                                                     \
    " ORDER BY title LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\' DESC, " order ", id LIMIT ?"

constexpr Statement selectApps{"search for apps",
                               FOUND_IN("SELECT id, name AS title, slug AS detail, slug AS app, '' AS organization"
                                        " FROM sentry_apps",
                                        "title")};
constexpr Statement selectOrganizations{
    "search for organizations", FOUND_IN("SELECT id, name AS title, slug AS detail, '' AS app, slug AS organization"
                                         " FROM organizations",
                                         "title")};
constexpr Statement selectInstallations{
    "search for installations",
    FOUND_IN("SELECT i.id AS id, a.name || ' in ' || o.name AS title, a.slug || ' in ' || o.slug AS detail,"
             " a.slug AS app, o.slug AS organization FROM installations i JOIN sentry_apps a ON a.id = i.sentry_app_id"
             " JOIN organizations o ON o.id = i.organization_id WHERE i.deleted = 0",
             "title")};
constexpr Statement selectIncidents{
    "search for incidents",
    FOUND_IN("SELECT i.id AS id, '#' || i.identifier || ' ' || i.title AS title, o.name AS detail, '' AS app,"
             " '' AS organization, i.started_at AS started_at"
             " FROM (SELECT id, identifier, title, organization_id, started_at FROM incidents"
             "  ORDER BY started_at DESC, id DESC LIMIT 20000) i JOIN organizations o ON o.id = i.organization_id",
             "started_at DESC")};
static_assert(EntityList::incidentsSearched == 20000);
constexpr Statement selectResponses{
    "search for a Request-ID",
    "SELECT r.id, d.request_id, a.name || ', ' || r.event, '', '' FROM deliveries d"
    " JOIN webhook_requests r ON r.id = (SELECT MAX(w.id) FROM webhook_requests w WHERE w.delivery_id = d.id)"
    " JOIN sentry_apps a ON a.id = r.sentry_app_id"
    " WHERE d.request_id >= ? AND d.request_id < ? ORDER BY d.request_id, d.id LIMIT ?"};

/// A letter for LIKE. SQLite folds the case of A to Z alone: whoever ranks the rows looks at other letters again.
QString likeLetter(QChar letter)
{
    if (letter.unicode() >= 0x80)
        return letter.isLowSurrogate() ? QString() : u"_"_s;
    return u"%_\\"_s.contains(letter) ? QString(u'\\') + letter : QString(letter);
}

/// Any text that has these letters in their order.
QString scattered(const QString &text)
{
    QString pattern(u'%');
    for (const auto letter : text) {
        if (!letter.isSpace() && !letter.isLowSurrogate())
            pattern += likeLetter(letter) + u'%';
    }
    return pattern;
}

/// Any text that has this in it.
QString contained(const QString &text)
{
    QString pattern(u'%');
    for (const auto letter : text)
        pattern += likeLetter(letter);
    return pattern + u'%';
}

template <Kind kind>
EntityRow read(Rows &rows)
{
    return {kind, rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
}

} // namespace

Result<QList<EntityRow>> EntityList::matching(const QString &text, int limit)
{
    const auto wanted = text.left(lettersSearched).simplified();
    if (wanted.isEmpty())
        return QList<EntityRow>();
    const auto letters = scattered(wanted);
    const auto whole = contained(wanted);
    const SqlValues values{letters, letters, whole, whole, limit};
    HOOKDESK_TRY_ASSIGN(apps, listOf(m_connection.run(selectApps, values), read<Kind::App>));
    HOOKDESK_TRY_ASSIGN(organizations, listOf(m_connection.run(selectOrganizations, values), read<Kind::Organization>));
    HOOKDESK_TRY_ASSIGN(installations, listOf(m_connection.run(selectInstallations, values), read<Kind::Installation>));
    HOOKDESK_TRY_ASSIGN(incidents, listOf(m_connection.run(selectIncidents, values), read<Kind::Incident>));
    auto found = apps + organizations + installations + incidents;
    HOOKDESK_TRY(addResponses(found, wanted, limit));
    return found;
}

/// As it is quoted, with hyphens or without, in whatever case.
Result<> EntityList::addResponses(QList<EntityRow> &found, const QString &text, int limit)
{
    static const QRegularExpression form(u"^[0-9a-f]{4,32}$"_s);
    const auto digits = text.toLower().remove(u'-');
    if (!form.match(digits).hasMatch())
        return {};
    const auto behind = QString(digits + u'g');
    HOOKDESK_TRY_ASSIGN(responses,
                        listOf(m_connection.run(selectResponses, {digits, behind, limit}), read<Kind::Response>));
    found += responses;
    return {};
}

} // namespace hookdesk
