// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flow/hostilebehaviours.h"

using namespace std::chrono_literals;

namespace hookdesk::test
{

namespace
{

constexpr auto byteEvery = 20ms;

/// A gigabyte of zeros would be a megabyte of this: one that is not unpacked is taken as it is.
QByteArray gzipOf(const QByteArray &plain)
{
    // qCompress: four bytes of length, two of zlib's header, deflated data, four of its checksum.
    const auto packed = qCompress(plain, 9);
    return QByteArray::fromHex("1f8b08000000000000ff") + packed.sliced(6, packed.size() - 10) +
           QByteArray::fromHex("0000000000000000");
}

/// Reads a request, then sends these bytes and closes.
HostileScript sends(const QByteArray &bytes)
{
    return [bytes](HostileConnection &connection) {
        connection.readRequest();
        connection.send(bytes);
    };
}

HostileScript sendsAndHangs(const QByteArray &bytes)
{
    return [bytes](HostileConnection &connection) {
        connection.readRequest();
        connection.send(bytes);
        connection.hang();
    };
}

HostileScript sendsAndResets(const QByteArray &bytes)
{
    return [bytes](HostileConnection &connection) {
        connection.readRequest();
        connection.send(bytes);
        connection.reset();
    };
}

/// Once `first`, then `over` until the client goes.
HostileScript sendsEndlessly(const QByteArray &first, const QByteArray &over)
{
    return [first, over](HostileConnection &connection) {
        connection.readRequest();
        if (connection.send(first))
            connection.sendEndlessly(over);
    };
}

HostileScript sendsSlowly(const QByteArray &first, const QByteArray &slowly)
{
    return [first, slowly](HostileConnection &connection) {
        connection.readRequest();
        connection.send(first);
        connection.sendSlowly(slowly, byteEvery);
    };
}

Expected response(int code, std::optional<QByteArray> body = std::nullopt)
{
    return {.code = code, .body = std::move(body)};
}

Expected cutResponse(int code)
{
    return {.code = code, .cut = true};
}

Expected none(DeliveryError error)
{
    return {.error = error};
}

QList<HostileBehaviour> ofConnections()
{
    return {
        {"closes at once", [](HostileConnection &) {}, none(DeliveryError::Reset)},
        {"resets at once", [](HostileConnection &connection) { connection.reset(); }, none(DeliveryError::Reset)},
        {"hangs without reading", [](HostileConnection &connection) { connection.hang(); },
         none(DeliveryError::Timeout)},
        {"reads and hangs", sendsAndHangs({}), none(DeliveryError::Timeout)},
        {"reads and closes", sends({}), none(DeliveryError::Reset)},
        {"reads and resets", sendsAndResets({}), none(DeliveryError::Reset)},
        {"closes in the status line", sends("HTTP/1.1 20"), none(DeliveryError::Reset)},
        {"resets in the status line", sendsAndResets("HTTP/1.1 20"), none(DeliveryError::Reset)},
        {"hangs in the status line", sendsAndHangs("HTTP/1.1 20"), none(DeliveryError::Timeout)},
        {"closes in the headers", sends("HTTP/1.1 200 OK\r\nX-One: 1\r\nX-Tw"), none(DeliveryError::Reset)},
        {"resets in the headers", sendsAndResets("HTTP/1.1 200 OK\r\nX-One: 1\r\nX-Tw"), none(DeliveryError::Reset)},
        {"hangs in the headers", sendsAndHangs("HTTP/1.1 200 OK\r\nX-One: 1\r\n"), none(DeliveryError::Timeout)},
        {"resets in the body", sendsAndResets("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"),
         none(DeliveryError::Reset)},
        {"hangs in the body", sendsAndHangs("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"),
         none(DeliveryError::Timeout)},
        {"a body to the end of a connection that does not end", sendsAndHangs("HTTP/1.1 200 OK\r\n\r\nhalf"),
         none(DeliveryError::Timeout)},
        {"headers by the byte", sendsSlowly({}, "HTTP/1.1 200 OK\r\nX-Slow: " + QByteArray(1000, 'x')),
         none(DeliveryError::Timeout)},
        {"a body by the byte", sendsSlowly("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", QByteArray(1000, 'x')),
         none(DeliveryError::Timeout)},
        {"by the byte, and in time", sendsSlowly("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r", "\nslow"),
         response(200, "slow")},
        {"answers without reading",
         [](HostileConnection &connection) {
             connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nearly");
             connection.readRequest();
             HostileServer::answering(good)(connection);
         },
         response(200, "early")},
    };
}

QList<HostileBehaviour> ofSizes()
{
    const QByteArray kilobyte(1024, 'x');
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const auto bomb = gzipOf(QByteArray(32 * 1024 * 1024, '\0'));
    return {
        {"an endless status line", sendsEndlessly("HTTP/1.1 200 ", kilobyte), none(DeliveryError::TooLarge)},
        {"an endless header", sendsEndlessly(head + "X-Long: ", kilobyte), none(DeliveryError::TooLarge)},
        {"endless headers", sendsEndlessly(head, "X-Again: " + kilobyte + "\r\n"), none(DeliveryError::TooLarge)},
        {"endless empty headers", sendsEndlessly(head, QByteArray("X:\r\n").repeated(200)),
         none(DeliveryError::TooLarge)},
        {"endless 1xx responses", sendsEndlessly({}, QByteArray("HTTP/1.1 100 Continue\r\nX: y\r\n\r\n").repeated(30)),
         none(DeliveryError::TooLarge)},
        {"endless trailers",
         sendsEndlessly(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n", QByteArray("X-T: y\r\n").repeated(100)),
         none(DeliveryError::TooLarge)},
        {"an endless chunk size", sendsEndlessly(head + "Transfer-Encoding: chunked\r\n\r\n", QByteArray(1024, '0')),
         none(DeliveryError::Malformed)},
        {"an endless chunk extension", sendsEndlessly(head + "Transfer-Encoding: chunked\r\n\r\n4;", kilobyte),
         none(DeliveryError::Timeout)},
        {"an endless body", sendsEndlessly(head + "\r\n", kilobyte), cutResponse(200)},
        {"an endless chunked body",
         sendsEndlessly(head + "Transfer-Encoding: chunked\r\n\r\n", "400\r\n" + kilobyte + "\r\n"), cutResponse(200)},
        {"an endless chunk", sendsEndlessly(head + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n", kilobyte),
         cutResponse(200)},
        {"an error body of 100 MB", sendsEndlessly("HTTP/1.1 500 Oops\r\nContent-Length: 104857600\r\n\r\n", kilobyte),
         cutResponse(500)},
        {"a gzip bomb",
         sends(head + "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(bomb.size()) + "\r\n\r\n" +
               bomb),
         response(200, bomb)},
        {"a hundred 1xx responses, then one",
         sends(QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(100) + head + "Content-Length: 2\r\n\r\nok"),
         response(200, "ok")},
        {"a 1xx response and nothing else", sendsAndHangs("HTTP/1.1 100 Continue\r\n\r\n"),
         none(DeliveryError::Timeout)},
    };
}

QList<HostileBehaviour> ofLengths()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    return {
        {"a Content-Length beyond the body", sends(head + "Content-Length: 10\r\n\r\nhalf"),
         none(DeliveryError::Reset)},
        {"a Content-Length short of the body", sends(head + "Content-Length: 4\r\n\r\nbody and more"),
         response(200, "body")},
        {"a negative Content-Length", sends(head + "Content-Length: -4\r\n\r\nbody"), none(DeliveryError::Malformed)},
        {"a Content-Length that is no number", sends(head + "Content-Length: four\r\n\r\nbody"),
         none(DeliveryError::Malformed)},
        {"a Content-Length that is two numbers", sends(head + "Content-Length: 4, 5\r\n\r\nbody"),
         none(DeliveryError::Malformed)},
        {"a Content-Length that overflows", sends(head + "Content-Length: 18446744073709551620\r\n\r\nbody"),
         none(DeliveryError::Malformed)},
        {"two Content-Lengths that differ", sends(head + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nbody"),
         none(DeliveryError::Malformed)},
        {"two Content-Lengths that agree", sends(head + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nbody"),
         response(200, "body")},
        {"a Content-Length with a chunked body",
         sends(head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n"),
         response(200, "body")},
        {"a chunk size that is no number", sends(chunked + "zz\r\nbody\r\n0\r\n\r\n"), none(DeliveryError::Malformed)},
        {"a negative chunk size", sends(chunked + "-4\r\nbody\r\n0\r\n\r\n"), none(DeliveryError::Malformed)},
        {"a chunk size that overflows", sends(chunked + "fffffffffffffffff4\r\nbody\r\n0\r\n\r\n"),
         none(DeliveryError::Malformed)},
        {"a chunk longer than its size", sends(chunked + "4\r\nbodyandmore\r\n0\r\n\r\n"),
         none(DeliveryError::Malformed)},
        {"a chunked body without its end", sends(chunked + "4\r\nbody\r\n"), none(DeliveryError::Reset)},
        {"a 204 with a body", sends("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nbody"), response(204, "")},
        {"a second response that nobody asked for",
         [head](HostileConnection &connection) {
             connection.readRequest();
             connection.send(head + "Content-Length: 5\r\n\r\nfirst" + head + "Content-Length: 6\r\n\r\nsecond");
             HostileServer::answering(good)(connection);
         },
         response(200, "first")},
    };
}

QList<HostileBehaviour> ofForms()
{
    const QByteArray rest = "\r\nContent-Length: 4\r\n\r\nbody";
    return {
        {"HTTP/0.9", sends("<html>all there is</html>"), none(DeliveryError::Malformed)},
        {"another protocol's greeting", sends("220 mail.test ESMTP\r\n"), none(DeliveryError::Malformed)},
        {"random bytes", sends(QByteArray::fromHex("00ff1503010002024680fe0a0d0a")), none(DeliveryError::Malformed)},
        {"an HTTP version of the future", sends("HTTP/9.7 200 OK" + rest), none(DeliveryError::Malformed)},
        {"a status that is no number", sends("HTTP/1.1 abc OK" + rest), none(DeliveryError::Malformed)},
        {"a status of two digits", sends("HTTP/1.1 99 Low" + rest), none(DeliveryError::Malformed)},
        {"a status of four digits", sends("HTTP/1.1 2000 High" + rest), none(DeliveryError::Malformed)},
        {"status 000", sends("HTTP/1.1 000 Zero" + rest), none(DeliveryError::Malformed)},
        {"no reason", sends("HTTP/1.1 200" + rest), response(200, "body")},
        {"line feeds only", sends("HTTP/1.1 200 OK\nContent-Length: 4\n\nbody"), response(200, "body")},
        {"a header without colon", sends("HTTP/1.1 200 OK\r\nno colon here" + rest), none(DeliveryError::Malformed)},
        {"a second status line in the headers", sends("HTTP/1.1 200 OK\r\nHTTP/1.1 404 Not Found" + rest),
         none(DeliveryError::Malformed)},
        {"a NUL in a header", sends(QByteArray("HTTP/1.1 200 OK\r\nX-Nul: a\0b", 27) + rest),
         none(DeliveryError::Malformed)},
        {"a NUL in the body", sends(QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\na\0b\0", 42)),
         response(200, QByteArray("a\0b\0", 4))},
        {"invalid UTF-8",
         sends("HTTP/1.1 200 \xff\xfe\r\nX-Bad: \xc3\x28\xf0\x80\r\nContent-Length: 4\r\n\r\n\xc3\x28\xff\xfe"),
         response(200, "\xc3\x28\xff\xfe")},
        {"an error that is no UTF-8",
         sends("HTTP/1.1 500 \xff\r\nX-Bad: \xff\r\nContent-Length: 3\r\n\r\n\xff\xfe\x80"),
         response(500, "\xff\xfe\x80")},
        {"a header injected by CR", sends("HTTP/1.1 200 OK\r\nX-One: a\rContent-Length: 1" + rest),
         response(200, "body")},
    };
}

QList<HostileBehaviour> ofTemptations()
{
    const QByteArray rest = "\r\nContent-Length: 4\r\n\r\nbody";
    return {
        {"a redirect to a file", sends("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd" + rest),
         response(302, "body")},
        {"a redirect to a denied address",
         sends("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://169.254.169.254/latest/meta-data" + rest),
         response(307, "body")},
        {"a redirect to itself", sends("HTTP/1.1 308 Permanent Redirect\r\nLocation: /hook" + rest),
         response(308, "body")},
        {"a redirect to nowhere", sends("HTTP/1.1 301 Moved\r\nLocation: http://[" + rest), response(301, "body")},
        {"a demand for a password", sends("HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"you\"" + rest),
         response(401, "body")},
        {"a demand for a proxy's password", sends("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"you\"" + rest),
         response(407, "body")},
        {"a demand for an upgrade", sends("HTTP/1.1 426 Upgrade\r\nUpgrade: h2c\r\nConnection: upgrade" + rest),
         response(426, "body")},
        {"another protocol from here on", sendsAndHangs("HTTP/1.1 101 Switching\r\nUpgrade: chat\r\n\r\n"),
         none(DeliveryError::Timeout)},
        {"a demand to ask again", sends("HTTP/1.1 408 Timeout\r\nConnection: close" + rest), response(408, "body")},
    };
}

} // namespace

QList<HostileBehaviour> hostileBehaviours()
{
    return ofConnections() + ofSizes() + ofLengths() + ofForms() + ofTemptations();
}

} // namespace hookdesk::test
