// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where webhook requests may go: by the URL's form, then by the address its host stands for.
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <utility>

namespace hookdesk
{

/// Made from the settings network.deny and network.allow. Immutable; any thread.
class NetworkPolicy
{
public:
    /// CIDR lists; `allow` wins over `deny`. Entries that are no networks are passed over: the settings refuse them.
    NetworkPolicy(const QStringList &deny, const QStringList &allow);

    /// Why no request goes to this URL, in plain words with its rule; none when it is acceptable: http or https, no
    /// user name, no password, and a host that is a name, or an address that is allowed. What a name stands for is
    /// judged when it is known.
    std::optional<QString> refusal(const QUrl &url) const;

    /// Why no connection goes to this address; none when it is allowed. An IPv6 address that carries IPv4 addresses
    /// (mapped, NAT64, 6to4, Teredo, ISATAP) is judged as each of them too.
    std::optional<QString> refusal(const QHostAddress &address) const;

    /// The address that a URL's host is, in any form that systems take for one: dotted, decimal, octal, hexadecimal,
    /// short, with a dot at the end, IPv6 with or without zone. None for names.
    static std::optional<QHostAddress> literalAddress(const QString &host);

private:
    using Network = std::pair<QHostAddress, int>;

    static QList<Network> parse(const QStringList &networks);
    /// The network of network.deny that the address is in; none when network.allow names it too.
    const Network *denies(const QHostAddress &address) const;

    QList<Network> m_deny;
    QList<Network> m_allow;
};

} // namespace hookdesk
