// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "crypto/random.h"
#include "crypto/sealer.h"
#include "ports/systemclock.h"
#include "storage/sqlitetokenstore.h"
#include "support/samplestore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int sourceCount = 100;

/// Asks for all, then runs the event loop until all have been answered.
template <class Ask>
void untilAllAnswered(int count, Ask ask)
{
    QEventLoop loop;
    int open = count;
    for (int i = 0; i < count; ++i)
        ask(i, [&loop, &open](const Expected<> &done) {
            if (!done)
                qFatal("the store failed: %s", wireName(done.error().kind).constData());
            if (--open == 0)
                loop.quit();
        });
    if (open > 0)
        loop.exec();
}

Source numberedSource(int number)
{
    Source source = sampleSource('a');
    source.id.value = QByteArray::number(number).rightJustified(32, '0');
    source.name = u"source-%1"_s.arg(number);
    return source;
}

TokenPtr tokenOfOneKibibyte(quint64 generation)
{
    Token token;
    token.access = Secret(QByteArray(1024, 'x'));
    token.type = "Bearer";
    token.receivedAt = sampleTime;
    token.expiresAt = sampleTime + std::chrono::minutes(10);
    token.generation = {generation};
    return std::make_shared<const Token>(std::move(token));
}

} // namespace

Report commits()
{
    // Beside the program and not in /tmp, which may be memory.
    const QTemporaryDir directory(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    const SystemClock clock;
    std::unique_ptr<SqliteTokenStore> store;
    untilAllAnswered(1, [&](int, const Then<> &then) {
        store = std::make_unique<SqliteTokenStore>(directory.filePath(u"bench.sqlite"_s), clock, then);
    });
    untilAllAnswered(
        1, [&](int, const Then<> &then) { store->setDataKey(crypto::randomSecret(crypto::dataKeyBytes), then); });
    std::vector<SourceId> ids;
    untilAllAnswered(sourceCount, [&](int i, const Then<> &then) {
        const Source source = numberedSource(i);
        ids.push_back(source.id);
        store->saveSource(source, then);
    });

    std::vector<Series> all;
    all.push_back(measured(u"commit/single"_s, 1000, 1, [&](int i) {
        untilAllAnswered(1, [&](int, const Then<> &then) {
            store->commit(ids[static_cast<std::size_t>(i % sourceCount)], {},
                          tokenOfOneKibibyte(1 + static_cast<quint64>(i / sourceCount)), then);
        });
    }));
    Series grouped = measured(u"commit/grouped"_s, 100, 1, [&](int round) {
        untilAllAnswered(sourceCount, [&](int i, const Then<> &then) {
            store->commit(ids[static_cast<std::size_t>(i)], {}, tokenOfOneKibibyte(1000 + static_cast<quint64>(round)),
                          then);
        });
    });
    for (double &sample : grouped.samples)
        sample /= sourceCount;
    all.push_back(std::move(grouped));
    return {all, {}};
}

} // namespace tokenwatch::bench
