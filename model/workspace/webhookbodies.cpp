// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/webhookbodies.h"

#include "model/store/incidents.h"
#include "model/store/installations.h"

#include <QCryptographicHash>

namespace hookdesk::workspace
{

namespace
{

bool isBody(const Entry<IncidentEntry> &entry)
{
    return !entry.draft.installationUuid.isEmpty();
}

/// What an incident without identifier is known by.
QByteArray sayingOf(const Incident &incident)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(incident.organization.value) + ' ');
    hash.addData(actionOf(incident.status).toUtf8());
    hash.addData(incident.attachment);
    return hash.result();
}

QByteArray subjectOf(const Incident &incident)
{
    return incident.identifier == 0
               ? sayingOf(incident)
               : QByteArray::number(incident.organization.value) + '#' + QByteArray::number(incident.identifier);
}

} // namespace

Result<int> WebhookBodies::settle(QList<Entry<IncidentEntry>> &entries)
{
    QHash<QByteArray, qsizetype> last;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto &entry = entries[i];
        if (!entry.isGood || !isBody(entry))
            continue;
        HOOKDESK_TRY_ASSIGN(organization, organizationOf(entry));
        entry.draft.organization = organization;
        entry.isGood = organization.isValid();
        if (entry.isGood)
            last.insert(subjectOf(entry.draft), i);
    }
    QList<Entry<IncidentEntry>> settled;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto &entry = entries.at(i);
        if (!entry.isGood || !isBody(entry) || last.value(subjectOf(entry.draft)) == i)
            settled << entry;
    }
    entries.swap(settled);
    return static_cast<int>(settled.size() - entries.size());
}

Result<> WebhookBodies::identify(Entry<IncidentEntry> &body)
{
    if (!m_identifiers) {
        HOOKDESK_TRY_ASSIGN(incidents, Incidents(m_connection).all());
        m_identifiers.emplace();
        for (const auto &incident : incidents)
            m_identifiers->insert(sayingOf(incident), incident.identifier);
    }
    auto &draft = body.draft;
    draft.identifier = m_identifiers->value(sayingOf(draft));
    if (draft.identifier == 0) {
        HOOKDESK_TRY_ASSIGN(next, Incidents(m_connection).nextIdentifier(draft.organization));
        if (next > greatestIdentifier)
            body.place.complain(
                Texts::tr("has no identifier, and none is left: an incident has the greatest, %1, already")
                    .arg(greatestIdentifier));
        draft.identifier = next;
    }
    body.setPresent(keysOf<IncidentEntry>(), "identifier");
    return {};
}

Result<OrganizationId> WebhookBodies::organizationOf(const Entry<IncidentEntry> &body)
{
    const auto &uuid = body.draft.installationUuid;
    if (!m_organizations.contains(uuid)) {
        HOOKDESK_TRY_ASSIGN(installation, Installations(m_connection).withUuid(uuid));
        m_organizations.insert(uuid, installation ? installation->organization : OrganizationId());
    }
    const auto organization = m_organizations.value(uuid);
    if (!organization.isValid())
        body.place.in("installation")
            .in("uuid")
            .complain(Texts::tr("the store has no installation %1").arg(quoted(uuid)));
    return organization;
}

} // namespace hookdesk::workspace
