// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that a provider's connection brings: however they are cut into pieces, the same answer comes out, within its
// limits. The first byte is the size of the pieces.
#include "fuzzing.h"

#include "net/responsereader.h"

#include <algorithm>

using namespace tokenwatch;

namespace {

constexpr qint64 limit = 512;

struct Said {
    ResponseReader::Progress progress = ResponseReader::Progress::Hungry;
    int status = 0;
    qsizetype headers = 0;
    QByteArray body;
    friend bool operator==(const Said &, const Said &) = default;
};

Said read(QByteArrayView bytes, qsizetype piece)
{
    ResponseReader reader(limit, false);
    auto progress = ResponseReader::Progress::Hungry;
    while (!bytes.isEmpty() && progress == ResponseReader::Progress::Hungry) {
        const qsizetype size = std::min(piece, bytes.size());
        progress = reader.feed(bytes.first(size));
        bytes = bytes.sliced(size);
    }
    if (progress == ResponseReader::Progress::Hungry)
        progress = reader.finish();
    if (progress != ResponseReader::Progress::Complete)
        return {progress, 0, 0, {}};
    const HttpResponse &response = reader.response();
    fuzz::must(response.status >= 200 && response.status <= 599, "a final status");
    fuzz::must(response.body.size() <= limit, "a body within the limit");
    fuzz::must(response.headers.size() <= AnswerReader::mostHeaders, "headers within the limit");
    return {progress, response.status, response.headers.size(), response.body};
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const qsizetype piece = 1 + input.byte();
    fuzz::must(read(input.rest(), piece) == read(input.rest(), 1 << 20), "pieces mean what the whole means");
    return 0;
}
