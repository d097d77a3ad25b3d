// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/jsonfault.h"

#include <QCoreApplication>
#include <string>
#include <unordered_set>
#include <vector>

namespace hookdesk
{

namespace
{
struct JsonTexts {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

/// What the parser says, without what it read last: that may be a secret.
QString causeOf(const Json::exception &error)
{
    return QString::fromUtf8(error.what()).section(QStringLiteral("; last read:"), 0, 0);
}

/// Sees to the limits while a text is parsed: after the first complaint nothing is kept any more.
class Watch
{
public:
    explicit Watch(const JsonLimits &limits)
        : m_limits(limits)
    {
    }

    bool keep(int depth, Json::parse_event_t event, const Json &value)
    {
        if (m_complaint.isEmpty() && depth > m_limits.depth)
            m_complaint = JsonTexts::tr("The JSON text is nested more than %1 levels deep.").arg(m_limits.depth);
        else if (m_complaint.isEmpty() && event == Json::parse_event_t::object_start)
            begin(static_cast<size_t>(depth) + 1);
        else if (m_complaint.isEmpty() && event == Json::parse_event_t::key)
            look(static_cast<size_t>(depth), value);
        return m_complaint.isEmpty();
    }

    const QString &complaint() const { return m_complaint; }

private:
    static constexpr size_t fewKeys = 64; ///< cost nothing to speak of

    struct Object {
        size_t keys = 0;
        std::unordered_set<std::string> names; ///< where they must be unique
    };

    void begin(size_t level)
    {
        m_objects.resize(std::max(m_objects.size(), level + 1));
        m_objects[level] = {};
    }

    void look(size_t level, const Json &key)
    {
        auto &object = m_objects[level];
        if (++object.keys > fewKeys)
            m_lookups += object.keys;
        if (object.keys > m_limits.keys)
            m_complaint = JsonTexts::tr("The JSON text has an object with more than %1 keys.").arg(m_limits.keys);
        else if (m_lookups > m_limits.lookups)
            m_complaint = JsonTexts::tr("The JSON text has too many objects with very many keys.");
        else if (level <= static_cast<size_t>(m_limits.uniqueDepth) &&
                 !object.names.insert(key.get<std::string>()).second)
            m_complaint = JsonTexts::tr("The JSON text has the key “%1” twice in one object.")
                              .arg(QString::fromStdString(key.get<std::string>()).left(80));
    }

    JsonLimits m_limits;
    std::vector<Object> m_objects; ///< around the value, by level
    size_t m_lookups = 0;
    QString m_complaint;
};

/// An error, and where it is when it is at a place.
struct Fault {
    Error error;
    int line = 0;
    int column = 0;
};

tl::expected<Json, Fault> parse(const QByteArray &text, const JsonLimits &limits)
{
    const auto fault = [](const QString &message, const QString &cause = {}, int line = 0, int column = 0) {
        return tl::unexpected(Fault{{ErrorCode::InvalidInput, message, cause}, line, column});
    };
    if (text.size() > limits.bytes)
        return fault(
            JsonTexts::tr("The JSON text has %1 bytes; at most %2 are accepted.").arg(text.size()).arg(limits.bytes));
    Watch watch(limits);
    try {
        auto value = Json::parse(text.begin(), text.end(), [&](int depth, Json::parse_event_t event, Json &part) {
            return watch.keep(depth, event, part);
        });
        if (!watch.complaint().isEmpty())
            return fault(watch.complaint());
        return value;
    } catch (const Json::parse_error &error) {
        const auto before = text.left(static_cast<qsizetype>(error.byte));
        const auto line = static_cast<int>(before.count('\n')) + limits.firstLine;
        const auto column = static_cast<int>(before.size() - before.lastIndexOf('\n') - 1);
        return fault(JsonTexts::tr("The text is not JSON: see line %1, column %2.").arg(line).arg(column),
                     causeOf(error), line, column);
    } catch (const Json::exception &error) {
        return fault(JsonTexts::tr("The text is not JSON."), causeOf(error));
    }
}

} // namespace

Result<Json> parseJson(const QByteArray &text, JsonLimits limits)
{
    return parse(text, limits).map_error([](const Fault &fault) { return fault.error; });
}

std::optional<JsonFault> findJsonFault(const QByteArray &text, const JsonLimits &limits)
{
    const auto parsed = parse(text, limits);
    if (parsed)
        return std::nullopt;
    const auto &[error, line, column] = parsed.error();
    // What the library puts before its reason is its number and the place, which is told already.
    const auto reason = error.cause.section(QStringLiteral(": "), 1);
    return JsonFault{line, column, reason.isEmpty() ? error.message : reason};
}

QByteArray compactJson(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', true, Json::error_handler_t::replace));
}

} // namespace hookdesk
