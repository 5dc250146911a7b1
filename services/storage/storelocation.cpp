// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storelocation.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

Expected<StoreLocation> parseStoreLocation(const QString &dsn)
{
    const auto refused = [&dsn](const QString &why) { return failure(ErrorKind::InvalidInput, dsn, why); };
    const qsizetype colon = dsn.indexOf(u':');
    const QString path = dsn.mid(colon + 1);
    if (path.contains(QChar(u'\0')))
        return refused(u"holds a null character"_s);
    if (colon > 0 && dsn.first(colon) == "json"_L1)
        return StoreLocation{StoreLocation::Kind::Json, path.isEmpty() ? u"./data/token-cache.json"_s : path};
    if (colon > 0 && dsn.first(colon) == "sqlite"_L1) {
        // ":memory:" would forget every rotated token at the end.
        if (path.isEmpty() || path == ":memory:"_L1)
            return refused(u"must name a file: sqlite:PATH"_s);
        return StoreLocation{StoreLocation::Kind::Sqlite, path};
    }
    return refused(u"must be sqlite:PATH or json:PATH"_s);
}

StoreLocation defaultStoreLocation(const QString &dataDirectory)
{
    return {StoreLocation::Kind::Sqlite, dataDirectory + u"/tokenwatch.db"_s};
}

} // namespace tokenwatch
