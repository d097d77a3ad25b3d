// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that changes where an app's alerts go and which events it subscribes to. What an import would refuse is
// told while it is typed, and so is what the allowed networks keep from being sent.
#pragma once

#include "model/engine/enginecontrol.h"
#include "model/tables/columnspec.h"
#include "model/workspace/webhookchange.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hookdesk
{

class TonedLabel;

class WebhookDialog final : public QDialog
{
    Q_OBJECT

public:
    WebhookDialog(const SentryApp &app, EngineControl &engine, QWidget *parent);

Q_SIGNALS:
    /// The dialog was accepted, with something that differs.
    void requested(const hookdesk::WebhookChange &change);

private:
    WebhookSettings typed() const;
    void check();
    void judge();

    EngineControl &m_engine;
    const AppId m_app;
    const WebhookSettings m_before;
    QLineEdit *m_url;
    TonedLabel *m_urlProblem;
    QPlainTextEdit *m_events;
    TonedLabel *m_eventsProblem;
    QPushButton *m_save;
    QTimer m_pause; ///< in typing, before the engine is asked
};

} // namespace hookdesk
