// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/auditdetails.h"

#include "model/tables/auditwords.h"
#include "model/tables/words.h"
#include "ui/details/bodyview.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString summaryOf(const AuditRow &row)
{
    QStringList parts{auditEventWords(row.entry.event)};
    if (!row.entry.target.isEmpty())
        parts << row.entry.target;
    if (!row.organizationName.isEmpty())
        parts << row.organizationName;
    return AuditDetails::tr("%1 — by %2 at %3.\n%4")
        .arg(parts.join(u" — "_s), row.entry.actor, timeText(row.entry.at), row.entry.event);
}

} // namespace

AuditDetails::AuditDetails(QWidget *parent)
    : DetailsPane(u"auditSummary"_s, parent)
    , m_data(new BodyView(tr("Data of the selected entry"), this))
{
    setContent(m_data);
    setFocusProxy(m_data);
    show(std::nullopt);
}

void AuditDetails::show(const std::optional<AuditRow> &row)
{
    if (!row) {
        showHint(tr("Select an entry to see its data."));
        return;
    }
    showContent(summaryOf(*row), Tone::Neutral);
    m_data->show(bodyText(row->entry.data));
}

} // namespace hookdesk
