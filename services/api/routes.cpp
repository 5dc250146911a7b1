// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routes.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

Expected<SourceId> namedSource(const http::Request &request, const TokenService &service)
{
    return service.catalog().resolve(request.parameter(u"source"_s).value_or(QString()));
}

texts::ErrorContext contextOf(const TokenService &service, const SourceId &id)
{
    const Source *source = service.catalog().find(id);
    return source ? texts::ErrorContext{source->displayName(), source->host()} : texts::ErrorContext{};
}

Expected<> mayBring(const http::Request &request, const Source &source)
{
    static constexpr auto runsProgram = [](const GrantSpec &grant) { return grant.type == "command"; };
    if (request.peer.local)
        return {};
    if (runsProgram(source.grant) || (source.fallback && runsProgram(*source.fallback)))
        return failure(ErrorKind::NotAllowed, u"command"_s);
    if (source.sink)
        return failure(ErrorKind::NotAllowed, u"sink"_s);
    return {};
}

Expected<int> numberParameter(const http::Request &request, const QString &name, int fallback, int least, int most)
{
    QString text = request.parameter(name).value_or(QString());
    if (text.isEmpty())
        return fallback;
    if (text.endsWith(u's'))
        text.chop(1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return failure(ErrorKind::InvalidInput, name, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

} // namespace tokenwatch::api
