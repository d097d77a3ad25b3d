// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/networkpolicy.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct NetworkPolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(NetworkPolicy)
};

/// Networks whose IPv6 addresses carry an IPv4 address that a gateway, or the system itself, passes them on to.
struct Carrier {
    std::pair<QHostAddress, int> network;
    int at;           ///< its first byte
    quint32 mask = 0; ///< what it is hidden with
};

const QList<Carrier> &carriers()
{
    static const auto carrier = [](const QString &network, int at, quint32 mask = 0) {
        return Carrier{QHostAddress::parseSubnet(network), at, mask};
    };
    static const QList<Carrier> all{carrier(u"::ffff:0:0/96"_s, 12),          // mapped
                                    carrier(u"::ffff:0:0:0/96"_s, 12),        // translated
                                    carrier(u"::/96"_s, 12),                  // compatible
                                    carrier(u"64:ff9b::/96"_s, 12),           // NAT64
                                    carrier(u"64:ff9b:1::/48"_s, 12),         // NAT64 of a site
                                    carrier(u"2002::/16"_s, 2),               // 6to4
                                    carrier(u"2001::/32"_s, 4),               // Teredo: the server
                                    carrier(u"2001::/32"_s, 12, 0xffffffff)}; // and the client
    return all;
}

quint32 numberAt(const Q_IPV6ADDR &address, int offset)
{
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = (number << 8) | address[offset + i];
    return number;
}

/// The IPv4 addresses inside an IPv6 one.
QList<QHostAddress> carriedBy(const QHostAddress &address)
{
    QList<QHostAddress> carried;
    // :: and ::1 are addresses of their own, though in the network of the compatible ones.
    if (address.protocol() != QAbstractSocket::IPv6Protocol || address == QHostAddress(QHostAddress::AnyIPv6) ||
        address == QHostAddress(QHostAddress::LocalHostIPv6))
        return carried;
    const auto bytes = address.toIPv6Address();
    for (const auto &[network, at, mask] : carriers()) {
        if (address.isInSubnet(network))
            carried << QHostAddress(numberAt(bytes, at) ^ mask);
    }
    constexpr quint32 isatap = 0x00005efe; // in any network; the bit tells whether the IPv4 address is a public one
    constexpr quint32 isatapBit = 0x02000000;
    if ((numberAt(bytes, 8) & ~isatapBit) == isatap)
        carried << QHostAddress(numberAt(bytes, 12));
    return carried;
}

/// Whether a host is written as addresses are: in brackets, or with a number at its end, as no name has.
bool looksLikeAddress(const QUrl &url)
{
    static const QRegularExpression numberAtEnd(u"(^|\\.)([0-9]+|0[xX][0-9a-fA-F]*)\\.?$"_s);
    return url.authority().startsWith(u'[') || numberAtEnd.match(url.host()).hasMatch();
}

/// Why QUrl does not take a URL, without the URL itself, which it shows with its password.
QString problemOf(const QUrl &url)
{
    return url.isEmpty() ? NetworkPolicyTexts::tr("it is empty") : url.errorString().section(u"; source was"_s, 0, 0);
}

} // namespace

NetworkPolicy::NetworkPolicy(const QStringList &deny, const QStringList &allow)
    : m_deny(parse(deny))
    , m_allow(parse(allow))
{
}

QList<NetworkPolicy::Network> NetworkPolicy::parse(const QStringList &networks)
{
    constexpr int mappedBits = 96;
    static const auto mapped = QHostAddress::parseSubnet(u"::ffff:0:0/96"_s);
    QList<Network> parsed;
    for (const auto &text : networks) {
        auto network = QHostAddress::parseSubnet(text);
        // The same addresses as the system reaches them, which are judged as IPv4.
        if (network.second >= mappedBits && network.first.isInSubnet(mapped))
            network = {QHostAddress(network.first.toIPv4Address()), network.second - mappedBits};
        if (network.second >= 0)
            parsed << network;
    }
    return parsed;
}

std::optional<QHostAddress> NetworkPolicy::literalAddress(const QString &host)
{
    if (host.contains(u':')) {
        const QHostAddress address(host);
        return address.isNull() ? std::nullopt : std::optional(address);
    }
    // The system's own reading of 2130706433, 0177.0.0.1, 0x7f.1 and 127.1.
    const auto text = host.endsWith(u'.') ? host.chopped(1) : host;
    in_addr address{};
    if (inet_aton(text.toUtf8().constData(), &address) == 0)
        return std::nullopt;
    return QHostAddress(ntohl(address.s_addr));
}

std::optional<QString> NetworkPolicy::refusal(const QUrl &url) const
{
    constexpr qsizetype longestName = 253;
    const auto host = url.host(QUrl::FullyEncoded);
    if (!url.isValid())
        return NetworkPolicyTexts::tr("The webhook URL is not valid: %1.").arg(problemOf(url));
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return NetworkPolicyTexts::tr("Requests go to http and https only; the webhook URL has the scheme “%1”.")
            .arg(url.scheme());
    if (host.isEmpty())
        return NetworkPolicyTexts::tr("The webhook URL names no host.");
    if (host.size() > longestName)
        return NetworkPolicyTexts::tr("The webhook URL names a host of %1 characters; names have at most %2.")
            .arg(host.size())
            .arg(longestName);
    if (url.authority().contains(u'@'))
        return NetworkPolicyTexts::tr(
            "The webhook URL holds a user name or a password; remove what stands before the “@”.");
    if (url.port(80) == 0)
        return NetworkPolicyTexts::tr("The webhook URL names port 0; there is no such port to connect to.");
    if (const auto address = literalAddress(url.host()))
        return refusal(*address);
    if (looksLikeAddress(url))
        return NetworkPolicyTexts::tr(
                   "The host “%1” of the webhook URL is written as an address, but is none; correct it.")
            .arg(host);
    return std::nullopt;
}

std::optional<QString> NetworkPolicy::refusal(const QHostAddress &address) const
{
    auto plain = address;
    plain.setScopeId({});
    const auto because = [](const QString &what, const Network &network) {
        return NetworkPolicyTexts::tr(
                   "The address %1 is in %2/%3, which the setting network.deny names; network.allow can allow it.")
            .arg(what, network.first.toString())
            .arg(network.second);
    };
    for (const auto &inner : carriedBy(plain)) {
        if (const auto *network = denies(inner))
            return because(NetworkPolicyTexts::tr("%1, which stands for %2,").arg(plain.toString(), inner.toString()),
                           *network);
    }
    if (const auto *network = denies(plain))
        return because(plain.toString(), *network);
    return std::nullopt;
}

const NetworkPolicy::Network *NetworkPolicy::denies(const QHostAddress &address) const
{
    const auto isIn = [&](const Network &network) { return address.isInSubnet(network); };
    if (std::any_of(m_allow.begin(), m_allow.end(), isIn))
        return nullptr;
    const auto found = std::find_if(m_deny.begin(), m_deny.end(), isIn);
    return found == m_deny.end() ? nullptr : &*found;
}

} // namespace hookdesk
