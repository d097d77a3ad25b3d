// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an alert or a replay would send, to the byte, as the engine makes it: URL, headers with the signature, and body.
#pragma once

#include "model/engine/enginecontrol.h"
#include "model/tables/columnspec.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace hookdesk
{

class MessageView;

class AlertPreviewView final : public QWidget
{
    Q_OBJECT

public:
    /// Asks the engine.
    using Ask = std::function<QFuture<Result<AlertPreview>>()>;

    explicit AlertPreviewView(QWidget *parent);

    /// Shows it after a pause in which nothing else is asked for. `note` says which of several it is.
    void ask(Ask preview, const QString &note);
    /// Shows why there is none.
    void clear(const QString &why);

Q_SIGNALS:
    /// The preview that was asked for last is shown.
    void shown(const QByteArray &body);

private:
    void fetch();
    void show(const Result<AlertPreview> &preview);
    void setPreview(const AlertPreview &preview, const QString &notice, Tone tone);
    void copyCurl();

    MessageView *m_message;
    QLabel *m_note;
    QPushButton *m_copy;
    QTimer m_pause;
    Ask m_ask;
    QString m_askedNote;
    int m_asked = 0; ///< what comes back for an earlier request is not shown
    std::optional<WebhookRequest> m_shown;
};

} // namespace hookdesk
