// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
constexpr uint preferDark = 1;

} // namespace

void DesktopScheme::follow()
{
    QMetaObject::invokeMethod(this, &DesktopScheme::ask, Qt::QueuedConnection);
}

void DesktopScheme::ask()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Blanks in it Qt would have to take out.
    // clang-format off
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    auto call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        if (const QDBusPendingReply<QDBusVariant> reply = *finished; !reply.isError())
            tell(reply.value().variant());
        finished->deleteLater();
    });
}

void DesktopScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        tell(value.variant());
}

void DesktopScheme::tell(QVariant value)
{
    if (value.metaType() == QMetaType::fromType<QDBusVariant>()) // the portal's Read wraps its answer twice
        value = value.value<QDBusVariant>().variant();
    Q_EMIT told(value.toUInt() == preferDark ? ColorScheme::Dark : ColorScheme::Light);
}

} // namespace hookdesk
