// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of the selected mail: where it stands, and what it says, as HTML, as text and as source.
#pragma once

#include "model/store/lists/maillist.h"
#include "ui/deskcontext.h"
#include "ui/details/detailspane.h"

#include <optional>

class QPlainTextEdit;
class QTabWidget;

namespace hookdesk
{

class SealedBrowser;

/// What the tabs show, read and prepared off the main thread.
struct MailTexts {
    QString html;
    QString text;
    QString source; ///< the headers, and both parts before they are encoded
};

/// None when the mail is no longer kept. On the store's thread.
Result<std::optional<MailTexts>> readMailTexts(Connection &connection, MailId id);

/// Texts are read when a mail is selected; an answer that comes too late is dropped.
class MailDetails final : public DetailsPane
{
    Q_OBJECT

public:
    MailDetails(const DeskContext &desk, QWidget *parent);

    /// Shows this mail; none: how to choose one.
    void show(const std::optional<MailRow> &mail);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

private:
    void read();
    void showTexts(const MailTexts &texts);

    const DeskContext &m_desk;
    std::optional<MailRow> m_mail;
    QString m_shownHtml;
    QTabWidget *m_tabs;
    SealedBrowser *m_html;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_source;
};

} // namespace hookdesk
