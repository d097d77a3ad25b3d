// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where requests may go: URLs and addresses, and the rule that a refusal names.
#include "flow/networkpolicy.h"
#include "flow/webhooktarget.h"
#include "model/records/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace
{

const auto schemes = u"http and https only"_s;
const auto userName = u"a user name or a password"_s;
const auto notValid = u"is not valid"_s;
const auto noHost = u"names no host"_s;
const auto noAddress = u"is written as an address, but is none"_s;
const QString allowed;

/// That it was this network of network.deny.
QString deniedBy(const QString &network)
{
    return u"is in "_s + network + u", which the setting network.deny names"_s;
}

/// The same, where the address carries another.
QString carries(const QString &address, const QString &network)
{
    return u"which stands for "_s + address + u", "_s + deniedBy(network);
}

/// A row named after what is in it.
void row(const QString &url, const QString &refusal, const QStringList &deny = Settings().networkDeny,
         const QStringList &allow = {})
{
    QTest::addRow("%s%s%s", QUrl::toPercentEncoding(url, ":/[]@.%").left(100).constData(),
                  deny == Settings().networkDeny ? "" : qPrintable(u" denied "_s + deny.join(u',')),
                  allow.isEmpty() ? "" : qPrintable(u" allowed "_s + allow.join(u',')))
        << url << deny << allow << refusal;
}

} // namespace

class NetworkPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsAreJudged_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("deny");
        QTest::addColumn<QStringList>("allow");
        QTest::addColumn<QString>("refusal");

        // What webhooks are for: names, and machines beside ours.
        row(u"http://hooks.example.test/path?query=1#part"_s, allowed);
        row(u"HTTPS://HOOKS.EXAMPLE.TEST"_s, allowed);
        row(u"http://bücher.example.test/"_s, allowed);
        row(u"http://hooks.example.test./"_s, allowed);
        row(u"http://hooks.example.test:/"_s, allowed);
        row(u"http://hooks.example.test:65535/"_s, allowed);
        row(u"http://3com.example.4you/"_s, allowed);
        row(u"http://localhost:8077/hook"_s, allowed);
        row(u"http://127.0.0.1:8077/hook"_s, allowed);
        row(u"http://[::1]:8077/hook"_s, allowed);
        row(u"http://10.1.2.3/"_s, allowed);
        row(u"http://[fd12:3456::1]/"_s, allowed);
        row(u"http://8.8.8.8/"_s, allowed);
        row(u"http://[2001:4860:4860::8888]/"_s, allowed);

        // Schemes.
        for (const auto *url :
             {"file:///etc/passwd", "ftp://hooks.example.test/", "gopher://127.0.0.1:25/_HELO", "javascript:alert(1)",
              "data:text/plain,x", "hooks.example.test:80", "//hooks.example.test/", "hooks.example.test"})
            row(QString::fromLatin1(url), schemes);

        // What is no URL, or names no host.
        row(u""_s, u"it is empty"_s);
        row(u"http:"_s, noHost);
        row(u"http:///path"_s, noHost);
        row(u"http:hooks.example.test"_s, noHost);
        row(u"http://:80/"_s, noHost);
        row(u" http://hooks.example.test/"_s, notValid);
        row(u"http://hooks example.test/"_s, notValid);
        row(u"http://hooks.example.test\n.evil.test/"_s, notValid);
        row(u"http://hooks.example.test%0a.evil.test/"_s, notValid);
        row(u"http://hooks.example.test%00.evil.test/"_s, notValid);
        row(u"http://hooks.example.test"_s + QChar(u'\0') + u".evil.test/"_s, notValid);
        row(u"http://hooks..example.test/"_s, notValid);
        row(u"http://"_s + QString(64, u'a') + u".test/"_s, notValid);
        row(u"http://"_s + u"abcdefghi."_s.repeated(10000) + u"test/"_s, u"a host of 100004 characters"_s);

        // What follows the host may be anything: it is encoded, and read as no part of the host.
        row(u"http://hooks.example.test/a b\r\nX-Injected: 1"_s, allowed);
        row(u"http://hooks.example.test#@169.254.169.254/"_s, allowed);
        row(u"http://hooks.example.test?@169.254.169.254/"_s, allowed);
        row(u"http://169.254.169.254#@hooks.example.test/"_s, deniedBy(u"169.254.0.0/16"_s));

        // User names and passwords, also those that hide a host.
        row(u"http://user:secret@hooks.example.test/"_s, userName);
        row(u"http://user@hooks.example.test/"_s, userName);
        row(u"http://@hooks.example.test/"_s, userName);
        row(u"http://:@hooks.example.test/"_s, userName);
        row(u"http://hooks.example.test:80@169.254.169.254/"_s, userName);
        row(u"http://hooks.example.test%2f@169.254.169.254/"_s, userName);
        row(u"http://hooks.example.test\\@169.254.169.254/"_s, userName);
        row(u"http://a@b@169.254.169.254/"_s, notValid);
        row(u"http://user:secret@hooks.example.test:99999/"_s, notValid);

        // Ports.
        row(u"http://hooks.example.test:0/"_s, u"port 0"_s);
        for (const auto *port : {"65536", "99999999999", "-1", "+80", "8o", "80:80"})
            row(u"http://hooks.example.test:%1/"_s.arg(QLatin1StringView(port)), notValid);

        // The default list.
        row(u"http://0.0.0.0/"_s, deniedBy(u"0.0.0.0/8"_s));
        row(u"http://0.1.2.3/"_s, deniedBy(u"0.0.0.0/8"_s));
        row(u"http://169.254.0.1/"_s, deniedBy(u"169.254.0.0/16"_s));
        row(u"http://169.254.169.254/latest/meta-data/"_s, deniedBy(u"169.254.0.0/16"_s));
        row(u"http://169.253.255.255/"_s, allowed);
        row(u"http://169.255.0.0/"_s, allowed);
        row(u"http://100.100.100.200/"_s, deniedBy(u"100.100.100.200/32"_s));
        row(u"http://168.63.129.16/"_s, deniedBy(u"168.63.129.16/32"_s));
        row(u"http://192.0.0.192/"_s, deniedBy(u"192.0.0.0/24"_s));
        row(u"http://224.0.0.1/"_s, deniedBy(u"224.0.0.0/4"_s));
        row(u"http://239.255.255.255/"_s, deniedBy(u"224.0.0.0/4"_s));
        row(u"http://240.0.0.1/"_s, deniedBy(u"240.0.0.0/4"_s));
        row(u"http://255.255.255.255/"_s, deniedBy(u"240.0.0.0/4"_s));
        row(u"http://[::]/"_s, deniedBy(u"::/128"_s));
        row(u"http://[fe80::1]/"_s, deniedBy(u"fe80::/10"_s));
        row(u"http://[febf::1]/"_s, deniedBy(u"fe80::/10"_s));
        row(u"http://[fec0::1]/"_s, deniedBy(u"fec0::/10"_s));
        row(u"http://[ff02::1]/"_s, deniedBy(u"ff00::/8"_s));
        row(u"http://[fd00:ec2::254]/"_s, deniedBy(u"fd00:ec2::/32"_s));
        row(u"http://[fd00:ec2::23]/"_s, deniedBy(u"fd00:ec2::/32"_s));
        row(u"http://[fd20:ce::254]/"_s, deniedBy(u"fd20:ce::254/128"_s));
        row(u"http://[fd00:c1::a9fe:a9fe]/"_s, deniedBy(u"fd00:c1::a9fe:a9fe/128"_s));
        row(u"http://[fd00:42::42]/"_s, deniedBy(u"fd00:42::42/128"_s));

        // The same address, written otherwise.
        for (const auto *host :
             {"2852039166", "0xa9fea9fe", "025177524776", "0xa9.0xfe.0xa9.0xfe", "0251.0376.0251.0376",
              "0xA9.254.0251.254", "169.254.43518", "169.16689662", "169.254.169.254.", "%31%36%39.254.169.254",
              "１６９.254.169.254", "169。254．169｡254", "①⑥⑨.254.169.254", "169.254.169.25\u00ad4"})
            row(u"http://%1/"_s.arg(QString::fromUtf8(host)), deniedBy(u"169.254.0.0/16"_s));
        row(u"http://0/"_s, deniedBy(u"0.0.0.0/8"_s));
        row(u"http://[FE80:0:0:0:0:0:0:1]/"_s, deniedBy(u"fe80::/10"_s));
        row(u"http://[fe80::1%25eth0]/"_s, deniedBy(u"fe80::/10"_s));
        row(u"http://[fe80::1%eth0]/"_s, deniedBy(u"fe80::/10"_s));
        row(u"http://[fd00:ec2::254%251]/"_s, deniedBy(u"fd00:ec2::/32"_s));

        // IPv4 addresses inside IPv6 ones.
        const auto metadata = carries(u"169.254.169.254"_s, u"169.254.0.0/16"_s);
        for (const auto *host :
             {"::ffff:169.254.169.254", "::ffff:a9fe:a9fe", "::ffff:169.254.169.254%25eth0", "::169.254.169.254",
              "::ffff:0:169.254.169.254", "64:ff9b::169.254.169.254", "64:ff9b:1::a9fe:a9fe", "2002:a9fe:a9fe::1",
              "2001:0:a9fe:a9fe::5601:5601", "2001:0:808:808::5601:5601", "2001:db8::5efe:169.254.169.254",
              "fd00::200:5efe:a9fe:a9fe"})
            row(u"http://[%1]/"_s.arg(QLatin1StringView(host)), metadata);
        row(u"http://[::ffff:0.0.0.0]/"_s, carries(u"0.0.0.0"_s, u"0.0.0.0/8"_s));
        row(u"http://[::2]/"_s, carries(u"0.0.0.2"_s, u"0.0.0.0/8"_s));
        for (const auto *host : {"::ffff:8.8.8.8", "::8.8.8.8", "64:ff9b::8.8.8.8", "64:ff9b:1::8.8.8.8",
                                 "2002:808:808::1", "2001:0:808:808::f7f7:f7f7", "2001:db8::5efe:8.8.8.8"})
            row(u"http://[%1]/"_s.arg(QLatin1StringView(host)), allowed);

        // Neither an address nor a name.
        for (const auto *host : {"256.256.256.256", "1.2.3.4.5", "4294967296", "0x1a9fea9fe", "169.254.169.08", "0x",
                                 "example.1", "example.0x7f.", "[v1.example]", "[v1.a:b]"})
            row(u"http://%1/"_s.arg(QLatin1StringView(host)), noAddress);
        for (const auto *host : {"[::1", "[169.254.169.254]", "[::0xa9.1]", "[fe80::1%25]", "::1", "[1:2:3]"})
            row(u"http://%1/"_s.arg(QLatin1StringView(host)), notValid);

        // A list of one's own; network.allow wins, however wide or narrow either is.
        const QStringList tenth{u"10.0.0.0/8"_s};
        row(u"http://10.1.2.3/"_s, deniedBy(u"10.0.0.0/8"_s), tenth);
        row(u"http://[::ffff:10.1.2.3]/"_s, carries(u"10.1.2.3"_s, u"10.0.0.0/8"_s), tenth);
        row(u"http://169.254.169.254/"_s, allowed, tenth);
        row(u"http://10.1.2.3/"_s, allowed, tenth, {u"10.1.2.3/32"_s});
        row(u"http://10.1.2.4/"_s, deniedBy(u"10.0.0.0/8"_s), tenth, {u"10.1.2.3/32"_s});
        row(u"http://10.1.2.3/"_s, allowed, {u"10.1.2.3/32"_s}, tenth);
        row(u"http://10.1.2.3/"_s, allowed, tenth, tenth);
        row(u"http://[::ffff:10.1.2.3]/"_s, allowed, tenth, {u"10.1.2.3/32"_s});
        row(u"http://[2002:a01:203::]/"_s, deniedBy(u"2002::/16"_s), {u"2002::/16"_s}, tenth);
        row(u"http://[2002:a01:203::]/"_s, carries(u"10.1.2.3"_s, u"10.0.0.0/8"_s), tenth, {u"2002::/16"_s});
        row(u"http://10.1.2.3/"_s, deniedBy(u"10.0.0.0/8"_s), {u"::ffff:10.0.0.0/104"_s});
        row(u"http://[::ffff:10.1.2.3]/"_s, allowed, tenth, {u"::ffff:a01:203/128"_s});
        row(u"http://8.8.8.8/"_s, deniedBy(u"0.0.0.0/0"_s), {u"0.0.0.0/0"_s, u"::/0"_s}, tenth);
        row(u"http://[2001:4860::1]/"_s, deniedBy(u"::/0"_s), {u"0.0.0.0/0"_s, u"::/0"_s}, tenth);
        row(u"http://127.0.0.1/"_s, deniedBy(u"127.0.0.0/8"_s), {u"127.0.0.0/8"_s, u"::1/128"_s});
        row(u"http://[::1]/"_s, deniedBy(u"::1/128"_s), {u"127.0.0.0/8"_s, u"::1/128"_s});
        row(u"http://[fe80::1%25eth0]/"_s, allowed, Settings().networkDeny, {u"fe80::/10"_s});
        row(u"http://255.255.255.255/"_s, allowed, {}, {});
    }
    void urlsAreJudged()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, deny);
        QFETCH(QStringList, allow);
        QFETCH(QString, refusal);
        const NetworkPolicy policy(deny, allow);
        const WebhookTarget target(url, policy);
        const auto told = target.refusal().value_or(QString());
        if (refusal.isEmpty())
            QCOMPARE(told, QString());
        QVERIFY2(told.contains(refusal), qPrintable(told));
        QVERIFY2(!told.contains(u"secret") && told.size() < 300, qPrintable(told));
        if (target.address())
            QVERIFY(!policy.refusal(*target.address()));
    }

    // What is judged is what is connected to, however it is written; that names are is tested with hostile receivers.
    void theAddressThatWasJudgedIsConnectedTo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *url, const char *address) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(address);
        };
        row("http://127.1:8077/hook", "127.0.0.1");
        row("http://2130706433/hook", "127.0.0.1");
        row("http://127.0.0.1./hook", "127.0.0.1");
        row("https://[::1]:8077/hook", "::1");
        row("http://[::ffff:7f00:1]/hook", "::ffff:127.0.0.1");
        row("http://[fe80::1%25eth0]/hook", "fe80::1%eth0");
        row("https://hooks.example.test:8443/hook", "");
    }
    void theAddressThatWasJudgedIsConnectedTo()
    {
        QFETCH(QString, url);
        QFETCH(QString, address);
        const WebhookTarget target(url, NetworkPolicy({}, {}));
        QCOMPARE(target.address().value_or(QHostAddress()).toString(), address);
        QCOMPARE(target.request().url(), QUrl(url));
    }

    // The settings and the flow read networks alike: one that is taken but passed over would not be denied.
    void everyNetworkThatTheSettingTakesIsDenied_data()
    {
        QTest::addColumn<bool>("isTaken");
        for (const auto *network : {"10.0.0.0/8", "10.1.2.3/8", "0.0.0.0/0", "1.2.3.4/32", "::/0", "::1/128",
                                    "::ffff:10.0.0.0/104", "fd00:EC2::/32", "64:ff9b::/96"})
            QTest::newRow(network) << true;
        for (const auto *network : {"10.0.0.0",     "10.0.0.0/",      "10.0.0.0/33", "10.0.0.0/-1",    "10.0.0.0/+8",
                                    "10.0.0.0/ 8",  "10.0.0.0/8/8",   "10.0.0/8",    "10.0.0.0.0/8",   "010.0.0.0/8",
                                    "0x0a.0.0.0/8", "10.0.0.256/8",   "+1.0.0.0/8",  "1:2:3/64",       ":::/8",
                                    "1::2::3/64",   "::1/129",        "::1/0x8",     "fe80::%eth0/10", "[::1]/128",
                                    "::12345/64",   "example.test/8", "/8"})
            QTest::newRow(network) << false;
    }
    void everyNetworkThatTheSettingTakesIsDenied()
    {
        QFETCH(bool, isTaken);
        const auto network = QString::fromLatin1(QTest::currentDataTag());
        Settings settings;
        const auto spec = settingSpec(u"network.deny"_s);
        QVERIFY(spec);
        QCOMPARE(setSetting(settings, **spec, network).has_value(), isTaken);
        if (!isTaken)
            return;
        QCOMPARE(settings.networkDeny, QStringList{network});
        const NetworkPolicy policy(settings.networkDeny, {});
        QVERIFY(policy.refusal(QHostAddress(network.section(u'/', 0, 0))));
    }
};

QTEST_GUILESS_MAIN(NetworkPolicyTest)
#include "tst_networkpolicy.moc"
