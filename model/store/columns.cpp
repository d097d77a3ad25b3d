// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/columns.h"

namespace hookdesk
{

QByteArray headerColumn(const HeaderList &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text.append(name).append(": ").append(QByteArray(value).replace('\n', ' ')).append('\n');
    return text;
}

HeaderList headersAt(const Rows &rows, int index)
{
    HeaderList headers;
    for (const auto &line : rows.bytes(index).split('\n')) {
        if (const auto colon = line.indexOf(": "); colon >= 0)
            headers.emplaceBack(line.left(colon), line.mid(colon + 2));
    }
    return headers;
}

} // namespace hookdesk
