// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of token endpoints: "STATUS CONTENT-TYPE", a line with one more header, then the body. The first byte chooses
// whether headers may hold the token, and whether a path says where it is.
#include "fuzzing.h"

#include "grants/tokenresponse.h"

using namespace tokenwatch;

namespace {

const Moment now{WallTime(std::chrono::seconds(1'790'000'000)), BootTime(std::chrono::seconds(1000))};

bool isPlain(const QString &text)
{
    return text.size() <= 400 && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
           });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::uint8_t choice = input.byte();
    const QByteArray first = input.line().toByteArray();
    const QByteArray header = input.line().toByteArray();
    HttpResponse response;
    response.status = first.left(3).toInt();
    response.headers.emplaceBack("Content-Type", first.mid(4));
    if (const qsizetype colon = header.indexOf(':'); colon > 0)
        response.headers.emplaceBack(header.left(colon), header.mid(colon + 1).trimmed());
    response.body = input.rest().toByteArray();
    response.url = QUrl(QStringLiteral("https://idp.example/token"));

    ResponseRules rules;
    rules.headersToo = choice & 1;
    if (choice & 2)
        rules.tokenField = QStringLiteral("data.session.jwt");
    const QByteArray known = "known-client-secret";
    rules.known.push_back(std::make_shared<const Secret>(QByteArrayView(known)));

    const auto token = readToken(response, rules, now);
    if (!token) {
        fuzz::must(isPlain(token.error().serverText), "error text is one short line");
        fuzz::must(!token.error().serverText.contains(QString::fromLatin1(known)), "error text holds no secret");
        return 0;
    }
    fuzz::must(response.status >= 200 && response.status < 300, "only a 2xx brings a token");
    fuzz::must(isUsableToken(token->access.reveal()), "the token is fit for a header");
    fuzz::must(token->receivedAt == now.wall, "received now");
    const auto longest = std::chrono::hours(24) * 366 * 200;
    if (token->expiresAt)
        fuzz::must(*token->expiresAt > now.wall - longest && *token->expiresAt < now.wall + longest,
                   "the end is an instant that clocks know");
    return 0;
}
