// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receiver's response, and what is done with it. The input's first byte is the most that is kept of the body, the
// rest is what comes over the connection: once through libcurl, as in production, and once cut as no libcurl would.
#include "flow/curleasy.h"
#include "flow/responsereader.h"
#include "model/records/countingrule.h"
#include "model/records/requestlog.h"
#include "model/records/retryrule.h"
#include "model/store/deliveries.h"
#include "model/store/webhookrequests.h"
#include "tests/fuzz/support/fuzztarget.h"
#include "tests/support/temporarystore.h"

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::fuzz;

namespace
{

const Instant now = instantFromMs(1795511647000);

/// A store with one delivery in it.
struct World {
    test::TemporaryStore store;
    Delivery delivery;
    SentryApp app;

    World()
    {
        const auto small = store.write(test::addSmallWorld);
        app = small.app;
        delivery = small.delivery(now);
        const auto add = [given = delivery](Connection &connection) { return Deliveries(connection).add(given); };
        delivery.id = store.write(add);
    }
};

qsizetype sizeOf(const HeaderList &headers)
{
    return std::accumulate(headers.begin(), headers.end(), qsizetype(0), [](qsizetype size, const auto &header) {
        return size + header.first.size() + header.second.size();
    });
}

void requireBounded(const ResponseReader &reader, qsizetype mostOfBody)
{
    require(reader.body().size() <= mostOfBody, "no more of a body is kept than is asked for");
    require(!reader.isCut() || reader.body().size() == mostOfBody, "what is cut is kept as far as it may be");
    require(sizeOf(reader.headers()) <= ResponseReader::maxHeaderBytes, "headers are bounded");
    require(reader.code() == noResponse || (reader.code() >= 100 && reader.code() <= 999), "a code has three digits");
    const auto detail = reader.faultDetail();
    require((reader.fault() == DeliveryError::None) == detail.isEmpty(), "a fault is told in words");
    require(detail.size() < 400 && std::all_of(detail.begin(), detail.end(), [](QChar c) { return c.isPrint(); }),
            "a fault can be read", detail);
}

void requireNextTry(const WebhookRequest &attempt, const Delivery &delivery)
{
    const Settings settings;
    const auto next = nextTry(delivery, attempt, settings, now);
    require(!next || (*next >= now + std::chrono::seconds(settings.webhookRetryDelayS) && *next <= now + 24h),
            "the next try is within a day");
}

void requireLogEntry(const WebhookRequest &attempt, const SentryApp &app)
{
    const auto entry = requestLogEntry(attempt, app);
    const auto read = parseJson(compactJson(entry));
    requireDone(read, "an entry of the request log is JSON");
    for (const auto *body : {"request_body", "response_body"})
        require(!read->contains(body) || textOf(read->at(body).get<std::string>()).size() <= requestLogBody,
                "bodies are cut in the request log");
}

void requireKept(World &world, const WebhookRequest &attempt)
{
    const auto trial = [&](Connection &connection) -> Result<> {
        WebhookRequests requests(connection);
        const auto id = requests.add(attempt);
        requireDone(id, "an attempt is stored");
        auto kept = requests.find(*id);
        requireDone(kept, "an attempt is read");
        auto expected = attempt;
        expected.id = *id;
        require(**kept == expected, "an attempt is read as it was");
        return failure(ErrorCode::Cancelled, {}); // undoes it
    };
    const auto undone = world.store.store().write(Topic::Requests, trial).takeResult();
    require(undone.error().code == ErrorCode::Cancelled, "the store works", undone.error().message);
}

/// What the flow does with it.
void handle(const ResponseReader &reader, qsizetype mostOfBody)
{
    static World world;
    requireBounded(reader, mostOfBody);
    WebhookRequest attempt{.delivery = world.delivery.id,
                           .at = now,
                           .app = world.app.id,
                           .organization = world.delivery.organization,
                           .event = world.delivery.event(),
                           .url = world.app.webhookUrl,
                           .responseCode = reader.fault() == DeliveryError::None ? reader.code() : noResponse,
                           .error = reader.fault(),
                           .errorDetail = reader.faultDetail(),
                           .requestBody = world.delivery.body,
                           .responseHeaders = reader.headers(),
                           .responseBody = reader.body(),
                           .responseCut = reader.isCut()};
    attempt.counted = counting(attempt, world.delivery, {.count5xx = true}).as;
    requireNextTry(attempt, world.delivery);
    requireLogEntry(attempt, world.app);
    requireKept(world, attempt);
}

size_t onLine(char *line, size_t size, size_t count, void *reader)
{
    const QByteArrayView view(line, static_cast<qsizetype>(size * count));
    return static_cast<ResponseReader *>(reader)->takeLine(view) ? size * count : 0;
}

size_t onBody(char *part, size_t size, size_t count, void *reader)
{
    const QByteArrayView view(part, static_cast<qsizetype>(size * count));
    return static_cast<ResponseReader *>(reader)->takeBody(view) ? size * count : 0;
}

curl_socket_t onOpen(void *socket, curlsocktype, curl_sockaddr *)
{
    return *static_cast<int *>(socket);
}

int onConnect(void *, curl_socket_t, curlsocktype)
{
    return CURL_SOCKOPT_ALREADY_CONNECTED;
}

/// libcurl's own reading, of a connection without a network: a pair of sockets, with the response in it already.
void throughLibcurl(const QByteArray &response, qsizetype mostOfBody)
{
    std::array<int, 2> sockets{}; // the client's, and the receiver's
    require(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) == 0, "there are sockets");
    const auto written = write(sockets[1], response.constData(), static_cast<size_t>(response.size()));
    require(written == response.size(), "a response fits into a socket");
    shutdown(sockets[1], SHUT_WR);

    ResponseReader reader(mostOfBody);
    CurlEasy transfer;
    transfer.set(CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    transfer.set(CURLOPT_URL, "http://127.0.0.1:8077/hook");
    transfer.set(CURLOPT_TIMEOUT_MS, 2000L);
    transfer.set(CURLOPT_OPENSOCKETFUNCTION, &onOpen);
    transfer.set(CURLOPT_OPENSOCKETDATA, sockets.data());
    transfer.set(CURLOPT_SOCKOPTFUNCTION, &onConnect);
    transfer.set(CURLOPT_HEADERFUNCTION, &onLine);
    transfer.set(CURLOPT_HEADERDATA, &reader);
    transfer.set(CURLOPT_WRITEFUNCTION, &onBody);
    transfer.set(CURLOPT_WRITEDATA, &reader);
    transfer.set(CURLOPT_POSTFIELDS, "{}");
    require(transfer.code() == CURLE_OK, "libcurl takes the options");
    const auto code = HOOKDESK_CURL(curl_easy_perform)(transfer.get());
    require(code != CURLE_OPERATION_TIMEDOUT, "a connection that is closed is not waited for", transfer.errorText());
    close(sockets[1]);
    handle(reader, mostOfBody);
}

/// Lines until the headers have come; then parts of the body, each after a byte that is its length, and trailers, each
/// after a zero.
void cutAnyhow(QByteArrayView bytes, qsizetype mostOfBody)
{
    const auto next = [&](qsizetype length) {
        const auto part = bytes.first(std::min(length, bytes.size()));
        bytes = bytes.sliced(part.size());
        return part;
    };
    const auto nextLine = [&] {
        const auto end = bytes.indexOf('\n');
        return next(end < 0 ? bytes.size() : end + 1);
    };
    ResponseReader reader(mostOfBody);
    bool isWanted = true;
    while (isWanted && !bytes.isEmpty()) {
        if (!reader.hasHeaders())
            isWanted = reader.takeLine(nextLine());
        else if (const auto length = static_cast<unsigned char>(next(1).front()); length == 0)
            isWanted = reader.takeLine(nextLine());
        else
            isWanted = reader.takeBody(next(length));
    }
    handle(reader, mostOfBody);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto mostOfBody = static_cast<qsizetype>(data[0]);
    const auto response = inputOf(data + 1, size - 1);
    throughLibcurl(response, mostOfBody);
    cutAnyhow(response, mostOfBody);
    return 0;
}
