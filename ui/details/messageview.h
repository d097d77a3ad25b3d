// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One side of an exchange: a line that leads, the headers as a table, and the body as text.
#pragma once

#include "model/records/webhookrequest.h"
#include "model/story/bodytext.h"
#include "model/tables/columnspec.h"

#include <QSettings>
#include <QWidget>

class QLabel;
class QSplitter;
class QStandardItemModel;

namespace hookdesk
{

class BodyView;
class TableView;
class TonedLabel;

class MessageView final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what accessible names begin with: “Request”. The headers are left of the body, or above it.
    MessageView(const QString &name, const QString &settingsKey, QWidget *parent,
                Qt::Orientation orientation = Qt::Horizontal);

    void show(const QString &lead, const HeaderList &headers, const BodyText &body);
    /// A sentence about the message, between its lead and the rest; may be empty. `title` is its accessible
    /// description.
    void showNotice(const QString &title, const QString &text, Tone tone);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    QString m_key;
    QLabel *m_lead;
    TonedLabel *m_notice;
    TableView *m_headers;
    QStandardItemModel *m_headerRows;
    BodyView *m_body;
    QSplitter *m_splitter;
};

} // namespace hookdesk
