// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routes.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

Expected<SourceId> namedSource(const Call &call, const TokenService &service)
{
    const QString name = call.request.parameter(u"source"_s).value_or(QString());
    const ClientKey *key = call.visitor.key.get();
    if (!key || key->allSources)
        return service.catalog().resolve(name);
    QStringList own;
    for (const SourceId &id : key->sources) {
        const Source *source = service.catalog().find(id);
        if (source && (name.isEmpty() ? key->sources.size() == 1 : source->name == name))
            return id;
        if (source)
            own.append(source->name);
    }
    if (name.isEmpty() && !own.isEmpty())
        return failure(ErrorKind::Ambiguous, {}, own.join(u", "_s));
    return failure(Error{.kind = ErrorKind::NotAllowed, .code = "key_source", .where = key->name});
}

Taker Taker::of(const Call &call)
{
    return {call.visitor, call.request.peer.local ? CallerDoor::Socket : CallerDoor::Api};
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
