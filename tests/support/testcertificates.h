// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates made by openssl for a test: good ones and bad ones.
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace hookdesk::test
{

/// A server certificate with its key, as files in PEM.
struct TestCertificate {
    QString certificate;
    QString key;

    /// As smtpserver.py takes it.
    QStringList options() const { return {QStringLiteral("--cert"), certificate, QStringLiteral("--key"), key}; }
};

class TestCertificates
{
public:
    /// An openssl that fails ends the test program.
    TestCertificates();

    /// Of the authority that signed all of the following but `untrusted`.
    QString caFile() const { return path(QStringLiteral("ca.crt")); }

    TestCertificate good;       ///< for localhost and 127.0.0.1
    TestCertificate otherHost;  ///< for other.test
    TestCertificate expired;    ///< for localhost, until yesterday
    TestCertificate untrusted;  ///< for localhost, of another authority
    TestCertificate selfSigned; ///< for localhost, of none

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void openssl(const QStringList &arguments) const;
    TestCertificate makeAuthority(const QString &name, const QStringList &more = {}) const;
    TestCertificate make(const QString &name, const QString &authority, const QString &hosts, int days) const;

    QTemporaryDir m_folder;
};

} // namespace hookdesk::test
