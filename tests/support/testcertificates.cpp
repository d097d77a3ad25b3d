// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

namespace
{

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

} // namespace

TestCertificates::TestCertificates()
{
    makeAuthority(u"ca"_s);
    makeAuthority(u"stranger"_s);
    const auto local = u"DNS:localhost,IP:127.0.0.1"_s;
    good = make(u"good"_s, u"ca"_s, local, 2);
    otherHost = make(u"otherhost"_s, u"ca"_s, u"DNS:other.test"_s, 2);
    expired = make(u"expired"_s, u"ca"_s, local, -1);
    untrusted = make(u"untrusted"_s, u"stranger"_s, local, 2);
    selfSigned = makeAuthority(u"selfsigned"_s, {u"-addext"_s, u"subjectAltName="_s + local});
}

void TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

TestCertificate TestCertificates::makeAuthority(const QString &name, const QStringList &more) const
{
    const TestCertificate made{path(name + u".crt"_s), path(name + u".key"_s)};
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, made.key,
                        u"-out"_s, made.certificate} +
            newKey + more);
    return made;
}

TestCertificate TestCertificates::make(const QString &name, const QString &authority, const QString &hosts,
                                       int days) const
{
    const TestCertificate made{path(name + u".crt"_s), path(name + u".key"_s)};
    const auto request = path(name + u".csr"_s);
    const auto extensions = path(name + u".ext"_s);
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly) || file.write("subjectAltName=" + hosts.toLatin1()) < 0)
        qFatal("%s cannot be written", qPrintable(extensions));
    file.close();
    openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, made.key, u"-out"_s, request} +
            newKey);
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, path(authority + u".crt"_s), u"-CAkey"_s,
             path(authority + u".key"_s), u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s,
             extensions, u"-out"_s, made.certificate});
    return made;
}

} // namespace hookdesk::test
