// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of one connection to our own HTTP server: however they are cut into pieces, and whether bodies are read whole
// or as they come, the same requests come out, and what is accepted has one meaning. The first byte is the size of the
// pieces.
#include "fuzzing.h"

#include "http/bodyreader.h"
#include "http/requestreader.h"
#include "http/server.h"

#include <algorithm>
#include <optional>

using namespace tokenwatch;

namespace {

struct Said {
    QByteArrayList requests;
    int refused = 0;
    friend bool operator==(const Said &, const Said &) = default;
};

void check(const http::Request &request)
{
    fuzz::must(request.path.startsWith('/') && !request.path.startsWith("//"), "a path begins with one slash");
    fuzz::must(!("/" + request.path + "/").contains("/../"), "no path leaves its place");
    fuzz::must(request.body.size() <= http::Limits().bodyBytes, "a body within the limit");
    int hosts = 0;
    for (const auto &[name, value] : request.headers) {
        fuzz::must(!value.contains('\n') && !value.contains('\r') && !value.contains('\0'), "no line ends inside");
        hosts += http::sameName(name, "Host") ? 1 : 0;
    }
    fuzz::must(hosts == 1, "one Host");
    (void)request.form();
    (void)request.parameter(QStringLiteral("source"));
}

Said read(QByteArrayView bytes, qsizetype piece)
{
    http::RequestReader reader{http::Limits()};
    Said said;
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(piece, bytes.size());
        std::copy_n(bytes.begin(), size, reader.fill(size));
        reader.unfilled(0);
        bytes = bytes.sliced(size);
        for (;;) {
            const auto progress = reader.advance();
            (void)reader.takeContinue();
            if (progress == http::RequestReader::Progress::Refused) {
                said.refused = reader.refusal().status;
                return said;
            }
            if (progress == http::RequestReader::Progress::Hungry)
                break;
            const http::Request &request = reader.request();
            check(request);
            said.requests.append(request.method + ' ' + request.target + ' ' + request.body + ' ' +
                                 QByteArray::number(request.headers.size()));
            const bool more = reader.keepsAlive();
            reader.next();
            if (!more)
                return said;
            if (!reader.hasBytes())
                break;
        }
    }
    return said;
}

/// As a server does that passes bodies on. Nothing if a body is longer than one that is read whole may be.
std::optional<Said> readStreamed(QByteArrayView bytes, qsizetype piece)
{
    const http::Limits limits;
    http::RequestReader reader{limits, http::RequestReader::Reads::HeadOnly};
    std::optional<http::BodyReader> body;
    Said said;
    QByteArray line, content;
    qsizetype headers = 0;
    bool more = true, isLast = false;
    while (!bytes.isEmpty() && more) {
        const qsizetype size = std::min(piece, bytes.size());
        std::copy_n(bytes.begin(), size, reader.fill(size));
        reader.unfilled(0);
        bytes = bytes.sliced(size);
        for (bool hungry = false; !hungry && more;) {
            if (!body) {
                const auto progress = reader.advance();
                if (progress == http::RequestReader::Progress::Refused) {
                    said.refused = reader.refusal().status;
                    return said;
                }
                if (progress == http::RequestReader::Progress::Hungry)
                    break;
                if (reader.framing().length > quint64(limits.bodyBytes))
                    return std::nullopt;
                const http::Request &request = reader.request();
                line = request.method + ' ' + request.target + ' ';
                headers = request.headers.size();
                content.clear();
                isLast = !reader.keepsAlive();
                body.emplace(reader.framing(), limits.headerBytes);
                reader.next();
            }
            const auto step = body->advance(reader.waiting());
            reader.use(step.used);
            content += step.piece;
            if (content.size() > limits.bodyBytes)
                return std::nullopt;
            if (step.kind == http::BodyReader::Step::Kind::Refused) {
                said.refused = step.refusal.status;
                return said;
            }
            if (step.kind == http::BodyReader::Step::Kind::Complete) {
                said.requests.append(line + content + ' ' + QByteArray::number(headers));
                body.reset();
                more = !isLast;
                hungry = !reader.hasBytes();
            } else {
                hungry = step.kind == http::BodyReader::Step::Kind::Hungry;
            }
        }
    }
    return said;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const qsizetype piece = 1 + input.byte();
    const Said whole = read(input.rest(), 1 << 20);
    fuzz::must(read(input.rest(), piece) == whole, "pieces mean what the whole means");
    const auto streamed = readStreamed(input.rest(), piece);
    // Trailers, which both drop, are all that the parser of whole requests is stricter about.
    fuzz::must(!streamed || whole.refused != 0 || *streamed == whole, "streamed bodies mean what whole ones mean");
    return 0;
}
