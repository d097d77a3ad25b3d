// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/auditwords.h"

#include "model/records/json.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

/// A line says no more; the details do.
constexpr qsizetype mostDataBytes = 4096;

// What becomes of the names that are recorded, for the translators.
[[maybe_unused]] constexpr std::array knownEvents{
    QT_TRANSLATE_NOOP("AuditWords", "Internal integration disabled"),
    QT_TRANSLATE_NOOP("AuditWords", "Internal integration reenabled"),
    QT_TRANSLATE_NOOP("AuditWords", "Webhook replayed"),
    QT_TRANSLATE_NOOP("AuditWords", "Webhooks replayed"),
    QT_TRANSLATE_NOOP("AuditWords", "Alert triggered"),
    QT_TRANSLATE_NOOP("AuditWords", "Alerts held"),
    QT_TRANSLATE_NOOP("AuditWords", "Alerts released"),
    QT_TRANSLATE_NOOP("AuditWords", "Bulk replay held"),
    QT_TRANSLATE_NOOP("AuditWords", "Bulk replay continued"),
    QT_TRANSLATE_NOOP("AuditWords", "Bulk replay cancelled"),
    QT_TRANSLATE_NOOP("AuditWords", "Webhook pinged"),
    QT_TRANSLATE_NOOP("AuditWords", "Webhook changed"),
    QT_TRANSLATE_NOOP("AuditWords", "Webhook change undone"),
    QT_TRANSLATE_NOOP("AuditWords", "Delivery cancelled"),
    QT_TRANSLATE_NOOP("AuditWords", "Mail cancelled"),
    QT_TRANSLATE_NOOP("AuditWords", "Mail cancel undone"),
    QT_TRANSLATE_NOOP("AuditWords", "Mail sent again"),
    QT_TRANSLATE_NOOP("AuditWords", "Test mail queued"),
    QT_TRANSLATE_NOOP("AuditWords", "Mail password changed"),
    QT_TRANSLATE_NOOP("AuditWords", "Mail password forgotten"),
    QT_TRANSLATE_NOOP("AuditWords", "Client secret revealed"),
    QT_TRANSLATE_NOOP("AuditWords", "Client secrets exported"),
    QT_TRANSLATE_NOOP("AuditWords", "Setting changed"),
};
[[maybe_unused]] constexpr std::array knownKeys{
    QT_TRANSLATE_NOOP("AuditWords", "after"),        QT_TRANSLATE_NOOP("AuditWords", "attempts"),
    QT_TRANSLATE_NOOP("AuditWords", "before"),       QT_TRANSLATE_NOOP("AuditWords", "bulk replay"),
    QT_TRANSLATE_NOOP("AuditWords", "chosen"),       QT_TRANSLATE_NOOP("AuditWords", "count"),
    QT_TRANSLATE_NOOP("AuditWords", "delivery"),     QT_TRANSLATE_NOOP("AuditWords", "edited"),
    QT_TRANSLATE_NOOP("AuditWords", "event"),        QT_TRANSLATE_NOOP("AuditWords", "events"),
    QT_TRANSLATE_NOOP("AuditWords", "incident"),     QT_TRANSLATE_NOOP("AuditWords", "skipped"),
    QT_TRANSLATE_NOOP("AuditWords", "installation"), QT_TRANSLATE_NOOP("AuditWords", "last error"),
    QT_TRANSLATE_NOOP("AuditWords", "mail"),         QT_TRANSLATE_NOOP("AuditWords", "mail host"),
    QT_TRANSLATE_NOOP("AuditWords", "name"),         QT_TRANSLATE_NOOP("AuditWords", "newest"),
    QT_TRANSLATE_NOOP("AuditWords", "not sent"),     QT_TRANSLATE_NOOP("AuditWords", "not tried again"),
    QT_TRANSLATE_NOOP("AuditWords", "oldest"),       QT_TRANSLATE_NOOP("AuditWords", "rate per host"),
    QT_TRANSLATE_NOOP("AuditWords", "reason"),       QT_TRANSLATE_NOOP("AuditWords", "replay of"),
    QT_TRANSLATE_NOOP("AuditWords", "request id"),   QT_TRANSLATE_NOOP("AuditWords", "sentry apps"),
    QT_TRANSLATE_NOOP("AuditWords", "slug"),         QT_TRANSLATE_NOOP("AuditWords", "speed percent"),
};

QString translated(const QString &words)
{
    return QCoreApplication::translate("AuditWords", words.toUtf8().constData());
}

QString valueWords(const Json &value)
{
    if (value.is_null())
        return noValue();
    if (value.is_string())
        return textOf(value.get<std::string>()).simplified();
    if (value.is_boolean())
        return value.get<bool>() ? Texts::tr("yes") : Texts::tr("no");
    if (!value.is_array())
        return QString::fromUtf8(compactJson(value));
    QStringList words;
    for (const auto &element : value)
        words << valueWords(element);
    return words.isEmpty() ? Texts::tr("none") : words.join(u", "_s);
}

} // namespace

QString auditEventWords(const QString &event)
{
    auto words = event.toLower().replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return translated(words);
}

QString auditDataWords(const QByteArray &json)
{
    if (json.size() > mostDataBytes)
        return Texts::tr("%1 of data").arg(sizeText(json.size()));
    const auto data = parseJson(json);
    if (!data || !data->is_object())
        return QString::fromUtf8(json);
    QStringList words;
    for (const auto &[key, value] : data->items())
        words << Texts::tr("%1: %2").arg(translated(textOf(key).replace(u'_', u' ')), valueWords(value));
    return words.join(u", "_s);
}

} // namespace hookdesk
