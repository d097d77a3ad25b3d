// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of the dialogs that send: to which installations, what, and what goes where, to the byte, before it is
// sent.
#pragma once

#include "model/engine/enginecontrol.h"
#include "ui/dialogs/jsonreplacement.h"
#include "ui/dialogs/receivers.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace hookdesk
{

class AlertPreviewView;
class InstallationPicker;

/// One is sent at once, unless that is risky; of many it is said first what will happen.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is written is not lost unasked.
    void reject() override;

protected:
    /// `tab`: of what can be written.
    SendDialog(const JsonReplacementWords &words, const QString &tab, QWidget *parent);

    void addRow(const QString &label, QWidget *field);
    /// Turns to what can be written.
    void openReplacement();
    InstallationPicker &installations() const { return *m_installations; }
    JsonReplacement &replacement() const { return *m_replacement; }

    /// To be called when what would be sent has changed.
    void showWhatIsSent();
    void say(const QString &text);

    /// A sentence for people; empty when it can be sent.
    virtual QString whatIsMissing() const = 0;
    virtual QString summary() const = 0;
    /// The button, for so many.
    virtual QString sendText(qsizetype count) const = 0;
    /// What will happen when many are sent, or one that is risky, each a line.
    virtual QStringList effects() const = 0;
    /// Even one is not sent unasked: it may do harm.
    virtual bool isRisky() const { return false; }
    virtual QFuture<Result<AlertPreview>> preview(const InstallationChoice &choice) const = 0;
    /// What can be written, of a body that is previewed.
    virtual QByteArray replaceable(const QByteArray &body) const = 0;
    virtual void send() = 0;

    /// For people: to whom, or to how many of what, and at how many hosts.
    static QString reachOf(const QList<const InstallationChoice *> &receivers);

private:
    QWidget *makeContent(const QString &tab);
    void showPreview();
    void ask();

    InstallationPicker *m_installations;
    AlertPreviewView *m_preview;
    QTabWidget *m_tabs = nullptr;
    JsonReplacement *m_replacement;
    QFormLayout *m_form;
    QLabel *m_summary;
    QPushButton *m_send;
};

} // namespace hookdesk
