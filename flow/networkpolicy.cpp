// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/networkpolicy.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkPolicy", text);
}

QHostAddress ipv4At(const Q_IPV6ADDR &address, int offset)
{
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = (number << 8) | address[offset + i];
    return QHostAddress(number);
}

/// The IPv4 address inside an IPv6 one; none when it carries none.
std::optional<QHostAddress> embeddedIpv4(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    const auto bytes = address.toIPv6Address();
    const auto isIn = [&](const char *network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    };
    if (isIn("::ffff:0:0/96") || isIn("::ffff:0:0:0/96") || isIn("64:ff9b::/96"))
        return ipv4At(bytes, 12);
    // The old IPv4-compatible form; :: and ::1 are addresses of their own.
    if (isIn("::/96") && (bytes[12] != 0 || bytes[13] != 0 || bytes[14] != 0))
        return ipv4At(bytes, 12);
    if (isIn("2002::/16"))
        return ipv4At(bytes, 2);
    return std::nullopt;
}

} // namespace

NetworkPolicy::NetworkPolicy(const QStringList &deny, const QStringList &allow)
    : m_deny(parse(deny))
    , m_allow(parse(allow))
{
}

QList<NetworkPolicy::Network> NetworkPolicy::parse(const QStringList &networks)
{
    QList<Network> parsed;
    for (const auto &text : networks) {
        const auto network = QHostAddress::parseSubnet(text);
        if (network.second >= 0)
            parsed << network;
    }
    return parsed;
}

std::optional<QHostAddress> NetworkPolicy::literalAddress(const QString &host)
{
    const auto text = host.section(u'%', 0, 0);
    if (text.contains(u':')) {
        const QHostAddress address(text);
        return address.isNull() ? std::nullopt : std::optional(address);
    }
    // The system's own reading of 2130706433, 0177.0.0.1, 0x7f.1 and 127.1.
    in_addr address{};
    if (inet_aton(text.toLatin1().constData(), &address) == 0)
        return std::nullopt;
    return QHostAddress(ntohl(address.s_addr));
}

std::optional<QString> NetworkPolicy::refusal(const QUrl &url) const
{
    const auto scheme = url.scheme().toLower();
    if (!url.isValid())
        return tr("The webhook URL is not valid: %1.").arg(url.errorString());
    if (scheme != u"http" && scheme != u"https")
        return tr("Requests go to http and https only; the webhook URL has the scheme “%1”.").arg(scheme);
    if (url.host().isEmpty())
        return tr("The webhook URL names no host.");
    if (!url.userName().isEmpty() || !url.password().isEmpty() || url.authority().contains(u'@'))
        return tr("The webhook URL holds a user name or a password; remove what stands before the “@”.");
    if (url.port(80) == 0)
        return tr("The webhook URL names port 0; there is no such port to connect to.");
    if (const auto address = literalAddress(url.host()))
        return refusal(*address);
    return std::nullopt;
}

std::optional<QString> NetworkPolicy::refusal(const QHostAddress &address) const
{
    auto plain = address;
    plain.setScopeId({});
    if (const auto inner = embeddedIpv4(plain)) {
        if (const auto refused = denied(*inner))
            return refused;
    }
    return denied(plain);
}

std::optional<QString> NetworkPolicy::denied(const QHostAddress &address) const
{
    for (const auto &network : m_allow) {
        if (address.isInSubnet(network))
            return std::nullopt;
    }
    for (const auto &network : m_deny) {
        if (address.isInSubnet(network))
            return tr("The address %1 is in %2/%3, which the setting network.deny names; network.allow can allow it.")
                .arg(address.toString(), network.first.toString())
                .arg(network.second);
    }
    return std::nullopt;
}

} // namespace hookdesk
