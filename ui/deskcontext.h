// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window and its parts are given to work with.
#pragma once

#include "model/engine/enginecontrol.h"
#include "model/engine/outboxcontrol.h"
#include "model/records/clock.h"
#include "model/store/store.h"

#include <QSettings>

namespace hookdesk
{

class DesktopNotice;
class MailSetup;
class PracticeControl;

/// All of it outlives the window.
struct DeskContext {
    Store &store;
    EngineControl &engine;
    OutboxControl *outbox = nullptr; ///< none: no mails are sent
    const Clock &clock;
    QSettings &settings;                 ///< where the window keeps its geometry, columns and the like
    QString actor;                       ///< the person's login name, for the audit log
    MailSetup *mailSetup = nullptr;      ///< none: the password cannot be kept, nor the mail server tested
    PracticeControl *practice = nullptr; ///< none: there is no practice receiver
    DesktopNotice *notice = nullptr;     ///< none: what happens is told in the window alone
};

/// The app in an organization that an action is about.
struct Target {
    AppId app;
    OrganizationId organization;
    QString appName;
    QString appUuid;
    QString installationUuid; ///< may be empty
    bool isDisabled = false;
};

} // namespace hookdesk
