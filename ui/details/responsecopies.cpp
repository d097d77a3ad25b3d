// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/responsecopies.h"

#include "model/store/lists/wholeresponse.h"
#include "model/story/curlcommand.h"
#include "model/tables/whendone.h"
#include "ui/windowactions.h"

#include <QClipboard>
#include <QGuiApplication>

namespace hookdesk
{

ResponseCopies::ResponseCopies(const DeskContext &desk, const WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
{
    const auto offer = [this](QAction *action, const QString &what, Text text) {
        connect(action, &QAction::triggered, this, [this, what, text] { copy(what, text); });
    };
    offer(actions.copyCurl, tr("the command for cURL"),
          [](const WholeResponse &response) { return curlCommand(response.request); });
    offer(actions.copyJson, tr("the response as JSON"), [](const WholeResponse &response) {
        const auto text = jsonOf(response).dump(2, ' ', false, Json::error_handler_t::replace);
        return QString::fromStdString(text);
    });
    offer(actions.copyBody, tr("the request body"),
          [](const WholeResponse &response) { return QString::fromUtf8(response.request.requestBody); });
    offer(actions.copyRequestId, tr("the Request-ID"),
          [](const WholeResponse &response) { return response.row.requestId; });
    setAttempt(std::nullopt, false);
}

void ResponseCopies::setAttempt(std::optional<AttemptId> attempt, bool wasSent)
{
    m_attempt = attempt;
    for (auto *action : {m_actions.copyJson, m_actions.copyBody, m_actions.copyRequestId})
        action->setEnabled(attempt.has_value());
    m_actions.copyCurl->setEnabled(attempt && wasSent);
}

void ResponseCopies::copy(const QString &what, Text text)
{
    if (!m_attempt)
        return;
    const auto read = [id = *m_attempt](Connection &connection) { return WholeResponses(connection).find(id); };
    whenDone(this, m_desk.store.read(read), [this, what, text](const Result<std::optional<WholeResponse>> &response) {
        if (!response) {
            Q_EMIT told(response.error().message, false);
        } else if (!*response) {
            Q_EMIT told(tr("Nothing was copied: this response is no longer kept."), false);
        } else {
            QGuiApplication::clipboard()->setText(text(**response));
            Q_EMIT told(tr("Copied %1.").arg(what), true);
        }
    });
}

} // namespace hookdesk
