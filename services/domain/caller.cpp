// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caller.h"

#include <algorithm>

namespace tokenwatch {

QByteArray wireName(CallerDoor door)
{
    switch (door) {
    case CallerDoor::Socket:
        return QByteArrayLiteral("socket");
    case CallerDoor::Api:
        return QByteArrayLiteral("api");
    case CallerDoor::Gateway:
        return QByteArrayLiteral("gateway");
    }
    Q_UNREACHABLE();
}

std::optional<CallerDoor> callerDoorFrom(const QByteArray &name)
{
    for (const CallerDoor door : {CallerDoor::Socket, CallerDoor::Api, CallerDoor::Gateway}) {
        if (wireName(door) == name)
            return door;
    }
    return std::nullopt;
}

QByteArray wireName(Caller::Kind kind)
{
    switch (kind) {
    case Caller::Kind::Program:
        return QByteArrayLiteral("program");
    case Caller::Kind::Key:
        return QByteArrayLiteral("key");
    case Caller::Kind::Managing:
        return QByteArrayLiteral("managing_key");
    }
    Q_UNREACHABLE();
}

std::optional<Caller::Kind> callerKindFrom(const QByteArray &name)
{
    for (const Caller::Kind kind : {Caller::Kind::Program, Caller::Kind::Key, Caller::Kind::Managing}) {
        if (wireName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool ClientKey::mayUse(const SourceId &source) const
{
    return allSources || std::find(sources.begin(), sources.end(), source) != sources.end();
}

} // namespace tokenwatch
