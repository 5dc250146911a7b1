// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestreader.h"

#include <boost/beast/http/basic_parser.hpp>
#include <exception>
#include <limits>

namespace tokenwatch::http {

namespace beast = boost::beast;

namespace {

QByteArray bytesOf(beast::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

} // namespace

/// The parser, with a list of headers of our own; trailers never join it.
class HeadAndBody final : public beast::http::basic_parser<true>
{
public:
    explicit HeadAndBody(Request &request, quint32 mostHeaderBytes)
        : m_request(request)
    {
        header_limit(mostHeaderBytes);
        body_limit(std::numeric_limits<std::uint64_t>::max()); // "none" would break every Content-Length
    }
    [[nodiscard]] bool isHttp11() const { return m_http11; }

private:
    using Verb = beast::http::verb;
    using Field = beast::http::field;
    using Text = beast::string_view;
    using Failed = beast::error_code;

    void on_request_impl(Verb, Text method, Text target, int version, Failed &) override
    {
        m_http11 = version == 11;
        m_request.method = bytesOf(method);
        m_request.target = bytesOf(target);
    }
    void on_response_impl(int, Text, int, Failed &) override {}
    void on_field_impl(Field, Text name, Text value, Failed &) override
    {
        if (!m_headDone)
            m_request.headers.append({bytesOf(name), bytesOf(value)});
    }
    void on_header_impl(Failed &) override { m_headDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Failed &) override {}
    std::size_t on_body_impl(Text body, Failed &) override { return take(body); }
    void on_chunk_header_impl(std::uint64_t, Text, Failed &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Failed &) override { return take(body); }
    void on_finish_impl(Failed &) override {}

    std::size_t take(Text body)
    {
        m_request.body.append(body.data(), qsizetype(body.size()));
        return body.size();
    }

    Request &m_request;
    bool m_headDone = false;
    bool m_http11 = false;
};

struct RequestReader::Private {
    Private(const Limits &l, Reads r)
        : limits(l)
        , reads(r)
    {
        restart();
    }

    const Limits limits;
    const Reads reads;
    QByteArray input;
    qsizetype at = 0; ///< where the bytes begin that are not used up
    Request request;
    std::optional<HeadAndBody> parser;
    HeadScanner head;
    std::optional<HeadScanner> trailers;
    Framing framing;
    Refusal refusal;
    quint64 chunkLeft = 0;
    qsizetype extensions = 0;
    bool headDone = false;
    bool lineSkipped = false;
    bool afterChunk = false;
    bool wantsContinue = false;

    void restart()
    {
        request = {};
        parser.emplace(request, quint32(limits.headerBytes + 4096));
        head = HeadScanner();
        trailers.reset();
        framing = {};
        chunkLeft = 0;
        extensions = 0;
        headDone = lineSkipped = afterChunk = wantsContinue = false;
    }

    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(input).sliced(at); }

    Progress refuse(Refusal why)
    {
        refusal = why;
        return Progress::Refused;
    }

    /// Hands `bytes` to the parser; false when it refused them.
    bool put(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && !parser->is_done()) {
            beast::error_code error;
            std::size_t used = 0;
            try { // a string of its own may grow beyond all measure
                used = parser->put(boost::asio::const_buffer(bytes.data(), std::size_t(bytes.size())), error);
            } catch (const std::exception &) {
                return false;
            }
            if (error || used == 0)
                return false;
            at += qsizetype(used);
            bytes = bytes.sliced(qsizetype(used));
        }
        return bytes.isEmpty();
    }

    Progress advanceHead()
    {
        if (!lineSkipped && !head.hasFirstLine() && head.size() == 0) {
            // One empty line before a request is harmless (RFC 9112 2.2).
            if (rest() == "\r")
                return Progress::Hungry;
            lineSkipped = !rest().isEmpty();
            if (rest().startsWith("\r\n"))
                at += 2;
        }
        const Screened<bool> ended = head.scan(rest());
        if (!ended)
            return refuse(ended.error());
        if ((head.hasFirstLine() ? head.firstLineSize() : rest().size()) > limits.headerBytes)
            return refuse({414, "the request line is too long"});
        if ((*ended ? head.size() : rest().size()) > limits.headerBytes)
            return refuse({431, "the headers are too long"});
        if (!*ended)
            return Progress::Hungry;
        if (!put(rest().first(head.size())) || !parser->is_header_done())
            return refuse({400, "not a request"});
        return screenHead();
    }

    Progress screenHead()
    {
        if (const auto method = screenMethod(request.method); !method)
            return refuse(method.error());
        auto target = screenTarget(request.target);
        if (!target)
            return refuse(target.error());
        const auto framed = screenFraming(request.headers, parser->isHttp11());
        if (!framed)
            return refuse(framed.error());
        if (reads == Reads::Whole && framed->length > quint64(limits.bodyBytes))
            return refuse({413, "the body is too long"});
        request.path = std::move(target->path);
        request.query = std::move(target->query);
        framing = *framed;
        headDone = true;
        wantsContinue = framing.wantsContinue && (framing.chunked || framing.length > 0) && rest().isEmpty();
        if (reads == Reads::HeadOnly)
            return Progress::Complete;
        // Promised bytes are not allocated before they come.
        request.body.reserve(qsizetype(qMin<quint64>(framing.length, 64 * 1024)));
        return Progress::Complete;
    }

    Progress advanceChunks()
    {
        while (!rest().isEmpty()) {
            if (chunkLeft > 0) {
                const qsizetype size = qsizetype(qMin<quint64>(chunkLeft, quint64(rest().size())));
                if (!put(rest().first(size)))
                    return refuse({400, "a chunk that cannot be read"});
                chunkLeft -= quint64(size);
                afterChunk = true;
                continue;
            }
            const auto line = screenChunkLine(rest(), afterChunk);
            if (!line)
                return refuse(line.error());
            if (!line->complete)
                return Progress::Hungry;
            if (extensions + line->extensions > limits.headerBytes)
                return refuse({400, "too many chunk extensions"});
            if (line->last)
                return advanceTrailers(line->bytes);
            if (line->size > quint64(limits.bodyBytes - request.body.size()))
                return refuse({413, "the body is too long"});
            extensions += line->extensions;
            chunkLeft = line->size;
            if (!put(rest().first(line->bytes)))
                return refuse({400, "a chunk that cannot be read"});
        }
        return Progress::Hungry;
    }

    /// Trailers are screened like headers and then dropped.
    Progress advanceTrailers(qsizetype lastLine)
    {
        if (!trailers)
            trailers.emplace(HeadScanner::Kind::Trailers);
        const QByteArrayView section = rest().sliced(lastLine);
        const Screened<bool> ended = trailers->scan(section);
        if (!ended)
            return refuse(ended.error());
        if ((*ended ? trailers->size() : section.size()) > limits.headerBytes)
            return refuse({431, "the trailers are too long"});
        if (!*ended)
            return Progress::Hungry;
        if (!put(rest().first(lastLine + trailers->size())) || !parser->is_done())
            return refuse({400, "trailers that cannot be read"});
        return Progress::Complete;
    }

    Progress advance()
    {
        if (!headDone) {
            if (const Progress progress = advanceHead(); progress != Progress::Complete)
                return progress;
        }
        if (parser->is_done() || reads == Reads::HeadOnly)
            return Progress::Complete;
        if (framing.chunked)
            return advanceChunks();
        const quint64 missing = framing.length - quint64(request.body.size());
        if (!put(rest().first(qsizetype(qMin<quint64>(missing, quint64(rest().size()))))))
            return refuse({400, "a body that cannot be read"});
        return parser->is_done() ? Progress::Complete : Progress::Hungry;
    }
};

RequestReader::RequestReader(const Limits &limits, Reads reads)
    : d(std::make_unique<Private>(limits, reads))
{}
RequestReader::~RequestReader() = default;

char *RequestReader::fill(qsizetype size)
{
    if (d->at == d->input.size())
        d->input.resize(0);
    else
        d->input.remove(0, d->at);
    d->at = 0;
    const qsizetype old = d->input.size();
    d->input.resize(old + size);
    return d->input.data() + old;
}

void RequestReader::unfilled(qsizetype size)
{
    d->input.chop(size);
}
RequestReader::Progress RequestReader::advance()
{
    return d->advance();
}
Refusal RequestReader::refusal() const
{
    return d->refusal;
}
Request &RequestReader::request()
{
    return d->request;
}
const Framing &RequestReader::framing() const
{
    return d->framing;
}
QByteArrayView RequestReader::waiting() const
{
    return d->rest();
}
void RequestReader::use(qsizetype size)
{
    d->at += size;
}
bool RequestReader::isHttp11() const
{
    return d->parser->isHttp11();
}
bool RequestReader::keepsAlive() const
{
    return isHttp11() && d->parser->keep_alive();
}
void RequestReader::next()
{
    d->restart();
}
bool RequestReader::takeContinue()
{
    return std::exchange(d->wantsContinue, false);
}
bool RequestReader::hasBytes() const
{
    return d->at < d->input.size() || d->headDone;
}

} // namespace tokenwatch::http
