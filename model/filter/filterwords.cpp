// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/filter/filterwords.h"

namespace hookdesk
{

namespace
{

class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    bool skipBlanks()
    {
        while (!isAtEnd() && here().isSpace())
            ++m_at;
        return !isAtEnd();
    }

    FilterWord word()
    {
        FilterWord word;
        word.position = m_at;
        word.isNegated = take(u'-');
        word.key = key();
        const bool isList = !word.key.isEmpty();
        do
            word.values << value(isList, word);
        while (isList && take(u','));
        word.length = m_at - word.position;
        return word;
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }

    bool take(QChar expected)
    {
        if (isAtEnd() || here() != expected)
            return false;
        ++m_at;
        return true;
    }

    /// What is before a colon that is not in quotation marks, and the colon.
    QString key()
    {
        auto end = m_at;
        while (end < m_text.size() && m_text.at(end) != u':' && m_text.at(end) != u'"' && !m_text.at(end).isSpace())
            ++end;
        if (end >= m_text.size() || m_text.at(end) != u':')
            return {};
        const auto key = m_text.mid(m_at, end - m_at);
        if (!key.isEmpty())
            m_at = end + 1;
        return key;
    }

    FilterWordValue value(bool isList, FilterWord &word)
    {
        FilterWordValue value{m_at, 0, {QString()}};
        bool isQuoted = false;
        for (; !isAtEnd(); ++m_at) {
            const auto sign = here();
            if (sign == u'"') {
                isQuoted = !isQuoted;
            } else if (isQuoted) {
                const bool isEscape = sign == u'\\' && m_at + 1 < m_text.size() &&
                                      (m_text.at(m_at + 1) == u'"' || m_text.at(m_at + 1) == u'\\');
                m_at += isEscape ? 1 : 0;
                value.parts.last() += here();
            } else if (sign.isSpace() || (isList && sign == u',')) {
                break;
            } else if (isList && sign == u'*') {
                value.parts << QString();
            } else {
                value.parts.last() += sign;
            }
        }
        word.isOpen = isQuoted;
        value.length = m_at - value.position;
        return value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<FilterWord> filterWords(const QString &text)
{
    QList<FilterWord> words;
    Scanner scanner(text);
    while (scanner.skipBlanks())
        words << scanner.word();
    return words;
}

} // namespace hookdesk
