// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/webhookbody.h"

using namespace Qt::StringLiterals;

namespace hookdesk::workspace
{

namespace
{

/// A member of an object; null when there is none or the object is none.
const Json *memberOf(const Json *object, const char *name)
{
    if (!object || !object->is_object())
        return nullptr;
    const auto found = object->find(name);
    return found == object->end() ? nullptr : &*found;
}

/// Reads values of the body into the entry, and notes complaints in it.
class BodyReader
{
public:
    explicit BodyReader(Entry<IncidentEntry> &entry)
        : m_entry(entry)
    {
    }

    /// `key` is the incident's key that the value is: empty for none.
    template <class Owner, class T>
    void take(const Json &value, const Place &place, T Owner::*member, const Format<T> &format, std::string_view key)
    {
        auto read = format.read(value, place);
        m_entry.isGood = m_entry.isGood && read;
        if (!read)
            return;
        m_entry.draft.*member = std::move(*read);
        m_entry.setPresent(keysOf<IncidentEntry>(), key);
    }

    /// The same for a value that must be there.
    template <class Owner, class T>
    void need(const Json *value, const Place &place, T Owner::*member, const Format<T> &format, std::string_view key)
    {
        if (value)
            return take(*value, place, member, format, key);
        place.complain(Texts::tr("is missing; a webhook body has it"));
        m_entry.isGood = false;
    }

private:
    Entry<IncidentEntry> &m_entry;
};

/// “Critical: Checkout errors” without its status.
Json withoutStatus(const Json &title, AlertStatus status)
{
    if (!title.is_string())
        return title;
    const auto text = textOf(title.get<std::string>());
    const auto prefix = actionOf(status) + u": "_s;
    return jsonText(text.startsWith(prefix, Qt::CaseInsensitive) ? text.sliced(prefix.size()) : text);
}

/// The identifier is a number in text there.
Json asNumber(const Json &identifier)
{
    if (!identifier.is_string())
        return identifier;
    bool isNumber = false;
    const auto number = textOf(identifier.get<std::string>()).toLongLong(&isNumber);
    return isNumber ? Json(number) : identifier;
}

void complainOfUnknown(const Json &body, Entry<IncidentEntry> &entry)
{
    for (const auto &[name, value] : body.items()) {
        if (name == "action" || name == "installation" || name == "data" || name == "actor")
            continue;
        entry.place.in(textOf(name).left(80).toStdString())
            .complain(Texts::tr("unknown key; allowed: %1").arg(u"action, installation, data, actor"_s));
        entry.isGood = false;
    }
}

} // namespace

Entry<IncidentEntry> readWebhookBody(const Json &body, const Place &place)
{
    Entry<IncidentEntry> entry{.draft = {}, .present = 0, .place = place, .isGood = true};
    complainOfUnknown(body, entry);
    const auto dataPlace = place.in("data");
    const auto alertPlace = dataPlace.in("metric_alert");
    const auto *data = memberOf(&body, "data");
    const auto *alert = memberOf(data, "metric_alert");

    BodyReader reader(entry);
    reader.need(memberOf(memberOf(&body, "installation"), "uuid"), place.in("installation").in("uuid"),
                &IncidentEntry::installationUuid, uuid(), "organization");
    reader.need(memberOf(&body, "action"), place.in("action"), &Incident::status, alertStatus(), "status");
    reader.need(data, dataPlace, &Incident::attachment, object(), "attachment");
    if (const auto *identifier = memberOf(alert, "identifier"))
        reader.take(asNumber(*identifier), alertPlace.in("identifier"), &Incident::identifier,
                    number<qint64>(1, greatestIdentifier), "identifier");
    if (const auto *started = memberOf(alert, "date_started"))
        reader.take(*started, alertPlace.in("date_started"), &Incident::started, instant(), "date_started");
    if (const auto *title = memberOf(alert, "title"))
        reader.take(*title, alertPlace.in("title"), &Incident::title, text(longestTitle), "title");
    else if (const auto *described = memberOf(data, "description_title"))
        reader.take(withoutStatus(*described, entry.draft.status), dataPlace.in("description_title"), &Incident::title,
                    text(longestTitle), "title");
    return entry;
}

} // namespace hookdesk::workspace
