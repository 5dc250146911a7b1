// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a store that was changed, cut, filled up or replaced behind this program's back: it says so, and it
// never starts empty over what was there.
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "sql/connection.h"
#include "storage/openstore.h"
#include "storage/schema.h"
#include "storage/storedocument.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/samplestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("sqlite") << false;
        QTest::newRow("json") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, json);
        m_directory = std::make_unique<QTemporaryDir>();
        m_key = crypto::randomSecret(crypto::dataKeyBytes);
        m_location = {json ? StoreLocation::Kind::Json : StoreLocation::Kind::Sqlite,
                      m_directory->filePath(u"store"_s)};
        fill();
    }
    void cleanup() { m_store.reset(); }

    void changedRecordSpoilsItsOwnSourceOnly_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"flipped", "moved", "generation"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void changedRecordSpoilsItsOwnSourceOnly() // S5-30
    {
        QFETCH(QString, change);
        m_store.reset();
        tamper(change);
        QVERIFY(start());
        const auto all = *load();
        QCOMPARE(all.size(), 2U);
        QVERIFY(all[0].corrupt);
        QVERIFY(all[0].token->access.isEmpty());
        QCOMPARE(all[0].token->expiresAt, sampleToken('a', 1)->expiresAt);
        if (change != u"generation"_s) // the other parts are bound to the generation too
            QVERIFY(all[0].token->refresh == sampleToken('a', 1)->refresh);
        QVERIFY(!all[1].corrupt);
        QVERIFY(sameToken(*all[1].token, *sampleToken('b', 1)));
        // A new token heals it.
        QVERIFY(commit('a', 9));
        QVERIFY(!load()->at(0).corrupt);
    }

    void cutFileIsNeverAnEmptyStore()
    {
        m_store.reset();

        const QByteArray whole = contentOf(m_location.path);
        const qsizetype step = std::max<qsizetype>(1, whole.size() / 40);
        for (qsizetype length = 0; length < whole.size(); length += step) {
            QVERIFY(overwrite(m_location.path, whole.first(length)));
            const auto answer = start();
            if (answer) {
                // SQLite reads what it needs; whatever it then gives must be true.
                const auto all = load();
                if (all) {
                    QCOMPARE(all->size(), 2U);
                    QVERIFY(sameToken(*all->at(0).token, *sampleToken('a', 1)));
                }
            } else {
                QVERIFY(!commit('a', 2));
                QCOMPARE(answer.error().kind, ErrorKind::StoreCorrupt);
                QVERIFY(answer.error().where.startsWith(m_location.path));
                m_store.reset();
                QCOMPARE(contentOf(m_location.path), whole.first(length));
            }
            m_store.reset();
        }
        if (m_location.kind == StoreLocation::Kind::Json) {
            const QStringList copies = QDir(m_directory->path()).entryList({u"store.corrupt-*"_s});
            QVERIFY(!copies.isEmpty());
            struct stat status {
            };
            QCOMPARE(::stat(m_directory->filePath(copies[0]).toLocal8Bit().constData(), &status), 0);
            QCOMPARE(static_cast<int>(status.st_mode & 07777U), 0600);
        }
    }

    void garbageIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("random") << crypto::randomBytes(5000);
        QTest::newRow("zeroes") << QByteArray(4096, '\0');
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"format\":\"tokenwatch-store\",\"version\":1}");
        QTest::newRow("wrong types") << QByteArray(
            "{\"format\":\"tokenwatch-store\",\"version\":1,\"key_check\":\"\",\"last_attempt\":0,"
            "\"sources\":[1],\"secrets\":[]}");
        QTest::newRow("version as text") << QByteArray(
            "{\"format\":\"tokenwatch-store\",\"version\":\"1\",\"key_check\":\"\",\"last_attempt\":0,"
            "\"sources\":[],\"secrets\":[]}");
    }
    void garbageIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        m_store.reset();
        QVERIFY(removeAll());
        QVERIFY(overwrite(m_location.path, bytes));
        const auto answer = start();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::StoreCorrupt);
        QVERIFY(answer.error().where.startsWith(m_location.path));
        QVERIFY(!save('c'));
        m_store.reset();
        QCOMPARE(contentOf(m_location.path), bytes);
    }

    void newerVersionIsLeftAlone()
    {
        m_store.reset();
        if (m_location.kind == StoreLocation::Kind::Json) {
            QByteArray text = contentOf(m_location.path);
            // The last: sources have a version of their own.
            const QByteArray known = "\"version\": " + QByteArray::number(storeDocumentVersion);
            text.replace(text.lastIndexOf(known), known.size(),
                         "\"version\": " + QByteArray::number(storeDocumentVersion + 1));
            QVERIFY(overwrite(m_location.path, text));
        } else {
            std::vector<sql::Migration> migrations = storeMigrations();
            migrations.push_back({migrations.back().version + 1, "CREATE TABLE later (id INTEGER)"});
            QVERIFY(sql::Connection::open(m_location.path, std::span<const sql::Migration>(migrations)));
        }
        const QByteArray before = contentOf(m_location.path);
        const auto answer = start();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Conflict);
        QVERIFY(!save('c'));
        m_store.reset();
        QCOMPARE(contentOf(m_location.path), before);
    }

    void whatIsNoFileOfOursIsRefusedWithoutHanging_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"link", "fifo", "directory", "foreign"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatIsNoFileOfOursIsRefusedWithoutHanging()
    {
        QFETCH(QString, kind);
        m_store.reset();
        const QString real = m_directory->filePath(u"real"_s);
        const QByteArray name = m_location.path.toLocal8Bit();
        if (kind == u"link"_s) {
            QVERIFY(QFile::rename(m_location.path, real));
            QVERIFY(QFile::link(real, m_location.path));
        } else if (kind == u"fifo"_s) {
            QVERIFY(QFile::remove(m_location.path));
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (kind == u"directory"_s) {
            QVERIFY(QFile::remove(m_location.path));
            QVERIFY(QDir().mkdir(m_location.path));
        } else {
            if (::geteuid() != 0)
                QSKIP("only root can give a file away");
            QCOMPARE(::chown(name.constData(), 65534, 65534), 0);
        }
        const auto answer = start();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::StorageFailed);
        QVERIFY(answer.error().where.startsWith(m_location.path));
    }

    void fullDiskLeavesEverythingAsItWas()
    {
        m_store.reset();
        const QString mountPoint = m_directory->filePath(u"small"_s);
        QVERIFY(QDir().mkdir(mountPoint));
        const QByteArray target = mountPoint.toLocal8Bit();
        if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=512k,mode=0700") != 0)
            QSKIP("mounting a small file system is not allowed here");
        const auto unmount = qScopeGuard([this, target] {
            m_store.reset();
            ::umount(target.constData());
        });
        m_location.path = mountPoint + u"/store"_s;
        fill();
        const auto attempt = await<AttemptId>([&](auto then) { m_store->begin(sampleSource('a').id, {1}, {}, then); });
        QVERIFY(attempt);

        const QString ballast = mountPoint + u"/ballast"_s;
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
        file.close();

        // SQLite may find room in what it has already; the disk is full for good after a few.
        Expected<> answer;
        quint64 last = 1;
        while (last < 200 && (answer = commit('a', last + 1)))
            ++last;
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::StorageFull);
        auto all = load();
        QVERIFY(all);
        QVERIFY(sameToken(*all->at(0).token, *sampleToken('a', last)));
        QCOMPARE(all->at(0).journal->id, *attempt);

        QVERIFY(QFile::remove(ballast));
        QVERIFY(await(
            [&](Then<> then) { m_store->commit(sampleSource('a').id, *attempt, sampleToken('a', last + 1), then); }));
        QVERIFY(start());
        all = load();
        QVERIFY(sameToken(*all->at(0).token, *sampleToken('a', last + 1)));
        QVERIFY(!all->at(0).journal);
    }

    void jsonFileIsReplacedNotWrittenThrough()
    {
        if (m_location.kind != StoreLocation::Kind::Json)
            QSKIP("a database is written in place; a hard link of it is refused");
        m_store.reset();
        const QString other = m_directory->filePath(u"other"_s);
        QCOMPARE(::link(m_location.path.toLocal8Bit().constData(), other.toLocal8Bit().constData()), 0);
        const QByteArray before = contentOf(other);
        QVERIFY(overwrite(m_directory->filePath(u".store.new-0011"_s), "left by a killed writer"));
        QCOMPARE(::chmod(m_location.path.toLocal8Bit().constData(), 0644), 0);
        QVERIFY(start());
        QVERIFY(commit('a', 2));
        QCOMPARE(contentOf(other), before);
        QVERIFY(contentOf(m_location.path) != before);
        QVERIFY(QDir(m_directory->path()).entryList({u".store.new-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void jsonDirectoryOpenToOthersIsRefused()
    {
        if (m_location.kind != StoreLocation::Kind::Json)
            QSKIP("the database lies in the data directory, which is checked before (tst_datadirectory)");
        m_store.reset();
        QCOMPARE(::chmod(m_directory->path().toLocal8Bit().constData(), 0755), 0);
        const auto answer = start();
        QCOMPARE(answer.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(answer.error().where, m_directory->path());
    }

private:
    /// Two sources with a token each.
    void fill()
    {
        QVERIFY(start());
        for (const char digit : {'a', 'b'}) {
            QVERIFY(save(digit));
            QVERIFY(commit(digit, 1));
        }
    }
    Expected<> start()
    {
        m_store.reset();
        const Expected<> answer = await([&](Then<> then) { m_store = openStore(m_location, m_clock, then); });
        if (!answer)
            return answer;
        return await([&](Then<> then) { m_store->setDataKey(m_key.duplicate(), then); });
    }
    Expected<> save(char digit)
    {
        return await([&](Then<> then) { m_store->saveSource(sampleSource(digit), then); });
    }
    Expected<> commit(char digit, quint64 generation)
    {
        return await(
            [&](Then<> then) { m_store->commit(sampleSource(digit).id, {}, sampleToken(digit, generation), then); });
    }
    Expected<std::vector<StoredSource>> load()
    {
        return await<std::vector<StoredSource>>([&](auto then) { m_store->load(then); });
    }
    bool removeAll()
    {
        bool removed = true;
        QDir directory(m_directory->path());
        for (const QString &name : directory.entryList(QDir::Files | QDir::Hidden))
            removed = directory.remove(name) && removed;
        return removed;
    }

    void tamper(const QString &change)
    {
        const QString a = QString::fromLatin1(sampleSource('a').id.value);
        const QString b = QString::fromLatin1(sampleSource('b').id.value);
        if (m_location.kind == StoreLocation::Kind::Sqlite) {
            auto connection = sql::Connection::open(m_location.path, storeMigrations());
            QVERIFY(connection);
            if (change == u"flipped"_s) {
                auto query = connection->run(u"SELECT token FROM token_cache WHERE service = ?"_s, {a});
                QVERIFY(query && query->next());
                QByteArray token = query->value(0).toByteArray();
                token[20] = static_cast<char>(token[20] ^ 1);
                query->finish();
                QVERIFY(connection->run(u"UPDATE token_cache SET token = ? WHERE service = ?"_s, {token, a}));
            } else if (change == u"moved"_s) {
                QVERIFY(
                    connection->run(u"UPDATE token_cache SET token = (SELECT token FROM token_cache WHERE service = ?) "
                                    "WHERE service = ?"_s,
                                    {b, a}));
            } else {
                QVERIFY(connection->run(u"UPDATE token_cache SET generation = 2 WHERE service = ?"_s, {a}));
            }
            return;
        }
        QJsonObject root = QJsonDocument::fromJson(contentOf(m_location.path)).object();
        QJsonArray sources = root[u"sources"_s].toArray();
        QJsonObject entry = sources[0].toObject();
        QCOMPARE(entry[u"source"_s][u"id"_s].toString(), a);
        QJsonObject token = entry[u"token"_s].toObject();
        if (change == u"flipped"_s) {
            QByteArray sealed = QByteArray::fromBase64(token[u"token"_s].toString().toLatin1());
            sealed[20] = static_cast<char>(sealed[20] ^ 1);
            token[u"token"_s] = QString::fromLatin1(sealed.toBase64());
        } else if (change == u"moved"_s) {
            token[u"token"_s] = sources[1][u"token"_s][u"token"_s];
        } else {
            token[u"generation"_s] = 2;
        }
        entry[u"token"_s] = token;
        sources[0] = entry;
        root[u"sources"_s] = sources;
        QVERIFY(overwrite(m_location.path, QJsonDocument(root).toJson()));
    }

    FakeClock m_clock;
    Secret m_key;
    StoreLocation m_location;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SealedStore> m_store;
};

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
