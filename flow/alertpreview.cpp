// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/alertpreview.h"

#include "flow/networkpolicy.h"
#include "flow/notifywebhook.h"
#include "model/records/skiprule.h"

#include <QCoreApplication>
#include <QUrl>

namespace hookdesk
{

AlertPreview previewOf(const FlowContext &flow, const ClaimedDelivery &delivery)
{
    AlertPreview preview;
    preview.request = requestOf(delivery, flow.clock.now());
    if (isSkipped(*flow.settings, delivery.delivery, delivery.app)) {
        preview.outcome = ReportOutcome::Skipped;
        preview.detail = QCoreApplication::translate(
            "AlertPreview", "The app is disabled: the alert is recorded as skipped and not sent.");
        preview.request.outcome = Outcome::Skipped;
    } else if (const auto blocked = flow.policy->refusal(QUrl(preview.request.url))) {
        preview.outcome = ReportOutcome::Failed;
        preview.detail = *blocked;
        preview.request.error = DeliveryError::Blocked;
    }
    return preview;
}

} // namespace hookdesk
