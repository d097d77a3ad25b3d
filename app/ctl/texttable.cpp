// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/texttable.h"

#include "app/ctl/visibletext.h"

#include <algorithm>

namespace hookdesk::ctl
{

void TextTable::addColumn(const QString &title, bool isRight)
{
    m_titles << title;
    m_isRight << isRight;
    m_widths << placesOf(title);
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList shown;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        shown << (cells.at(i).isEmpty() ? QStringLiteral("-") : visible(cells.at(i)));
        m_widths[i] = std::max(m_widths.at(i), placesOf(shown.constLast()));
    }
    m_rows << shown;
}

QStringList TextTable::lines() const
{
    QStringList lines{line(m_titles)};
    for (const auto &row : m_rows)
        lines << line(row);
    return lines;
}

QString TextTable::line(const QStringList &cells) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString space(m_widths.at(i) - placesOf(cells.at(i)), u' ');
        const bool isLast = i == cells.size() - 1;
        text += m_isRight.at(i) ? space + cells.at(i) : cells.at(i) + (isLast ? QString() : space);
        text += isLast ? QString() : QStringLiteral("  ");
    }
    return text;
}

} // namespace hookdesk::ctl
