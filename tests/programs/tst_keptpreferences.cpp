// SPDX-License-Identifier: GPL-3.0-or-later
// What the agent keeps of its preferences from run to run, and what it never overwrites.
#include "runtime/keptpreferences.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;

class KeptPreferencesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;

    [[nodiscard]] QString file() const { return m_directory->filePath(u"preferences.json"_s); }
    void write(const QByteArray &text) const
    {
        QFile to(file());
        QVERIFY(to.open(QIODevice::WriteOnly));
        QCOMPARE(to.write(text), text.size());
        QVERIFY(to.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile from(file());
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }
    [[nodiscard]] KeptPreferences read() const { return KeptPreferences::read(m_directory->path()); }
    [[nodiscard]] static AgentPreferences other()
    {
        AgentPreferences preferences;
        preferences.serving.apiPort = 18765;
        preferences.scheduling.attemptsPerHost = 2;
        return preferences;
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void nothingIsWrittenBeforeSomethingIsChosen()
    {
        QCOMPARE(read().value(), AgentPreferences{});
        QVERIFY(!QFile::exists(file()));
    }

    void whatWasChosenIsThereAgainAndPrivate()
    {
        KeptPreferences kept = read();
        QVERIFY(kept.replace(other()));
        QCOMPARE(kept.value(), other());
        QCOMPARE(read().value(), other());
        QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void aNewerVersionsFileIsLeftAlone()
    {
        const QByteArray text = R"({"version":2,"scheduling":{"mood":"calm"}})";
        write(text);
        KeptPreferences kept = read();
        QCOMPARE(kept.value(), AgentPreferences{});
        const auto replaced = kept.replace(other());
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::Unsupported);
        QCOMPARE(kept.value(), AgentPreferences{});
        QCOMPARE(content(), text);
    }

    void whatCannotBeReadIsCopiedBeforeItIsReplaced()
    {
        const QByteArray text = R"({"version":1,"serving":{"api_prt":18765}})";
        write(text);
        KeptPreferences kept = read();
        QCOMPARE(kept.value(), AgentPreferences{});
        const auto looked = kept.look();
        QVERIFY(!looked);
        QCOMPARE(looked.error().kind, ErrorKind::StoreCorrupt);
        QCOMPARE(looked.error().where, file());
        QVERIFY(looked.error().serverText.contains(u"serving.api_prt"_s));
        QCOMPARE(content(), text);
        QVERIFY(kept.replace(other()));
        QCOMPARE(read().value(), other());
        const QStringList copies = QDir(m_directory->path()).entryList({u"preferences.json.corrupt-*"_s});
        QCOMPARE(copies.size(), 1);
        QFile copy(m_directory->filePath(copies.first()));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), text);
    }

    void whereNothingCanBeWrittenNothingChanges()
    {
        KeptPreferences kept = read();
        m_directory.reset();
        const auto replaced = kept.replace(other());
        QVERIFY(!replaced);
        QCOMPARE(kept.value(), AgentPreferences{});
    }
};

QTEST_GUILESS_MAIN(KeptPreferencesTest)
#include "tst_keptpreferences.moc"
