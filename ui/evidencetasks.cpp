// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidencetasks.h"

#include "model/story/evidence.h"
#include "model/tables/whendone.h"
#include "ui/dialogs/savedialog.h"
#include "ui/exportfile.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace hookdesk
{

EvidenceTasks::EvidenceTasks(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QDialog *EvidenceTasks::askWhere(const QList<DeliveryId> &deliveries, const QString &name, MessageArea &place,
                                 QWidget *parent)
{
    auto *dialog = saveDialog(
        tr("Export evidence"), name,
        {{tr("HTML, for people (*.html)"), u"html"_s}, {tr("JSON, for programs (*.json)"), u"json"_s}}, parent);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, deliveries, &place](const QString &path) { exportTo(path, deliveries, place); });
    return dialog;
}

void EvidenceTasks::exportTo(const QString &path, const QList<DeliveryId> &deliveries, MessageArea &place)
{
    auto say = [path, &place](const Result<> &written) {
        place.post(written ? Message{Tone::Good, tr("The evidence is in %1.").arg(QDir::toNativeSeparators(path))}
                           : messageOf(written.error(), tr("the evidence")));
    };
    const EvidenceHead head{m_desk.clock.now(), m_desk.actor};
    const auto content = m_desk.store.read([deliveries, head, path](Connection &connection) -> Result<QByteArray> {
        HOOKDESK_TRY_ASSIGN(evidence, EvidenceReader(connection).of(deliveries, head.at));
        return evidenceFor(path, evidence, head);
    });
    whenDone(this, writeExport(m_desk.store, path, content), say);
}

} // namespace hookdesk
