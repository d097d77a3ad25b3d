// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/place.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk::workspace
{

QString quoted(const QString &value)
{
    constexpr qsizetype shown = 80;
    auto text = value.size() > shown ? value.left(shown) + u'…' : value;
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u'\ufffd'));
    return Texts::tr("“%1”").arg(text);
}

void Complaints::add(const QString &place, const QString &reason)
{
    constexpr qsizetype toldAtMost = 100;
    if (++m_count <= toldAtMost)
        m_told << place + u": "_s + reason;
}

void Complaints::forgetAllBut(qsizetype first)
{
    m_count = std::min(m_count, first);
    m_told.resize(std::min(m_told.size(), m_count));
}

Result<> Complaints::verdict() const
{
    if (isEmpty())
        return {};
    auto lines = m_told;
    lines.prepend(Texts::tr("Nothing was imported. Correct the file and import it again:"));
    if (m_count > m_told.size())
        lines << Texts::tr("and %1 more").arg(m_count - m_told.size());
    return failure(ErrorCode::InvalidInput, lines.join(u'\n'));
}

Place::Place(Complaints &complaints, const QString &file)
    : Place(complaints, file, true)
{
}

Place::Place(Complaints &complaints, QString path, bool isWhole)
    : m_complaints(&complaints)
    , m_path(std::move(path))
    , m_isWhole(isWhole)
{
}

Place Place::line(int number) const
{
    const auto line = Texts::tr("line %1").arg(number);
    return {*m_complaints, m_path.isEmpty() ? line : m_path + u": "_s + line, true};
}

Place Place::in(std::string_view key) const
{
    const auto separator = m_path.isEmpty() ? u""_s : m_isWhole ? u": "_s : u"."_s;
    return {*m_complaints, m_path + separator + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
            false};
}

Place Place::in(qsizetype index) const
{
    return {*m_complaints, m_path + u'[' + QString::number(index) + u']', false};
}

void Place::complain(const QString &reason) const
{
    m_complaints->add(text(), reason);
}

QString Place::text() const
{
    return m_path.isEmpty() ? Texts::tr("the file") : m_path;
}

} // namespace hookdesk::workspace
