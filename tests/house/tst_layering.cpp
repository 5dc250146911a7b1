// SPDX-License-Identifier: GPL-3.0-or-later
#include "layering.h"

#include <QTemporaryDir>
#include <QTest>

class tst_Layering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHouseKeepsItsRules();
    void everyFloorIsThere();
    void aBrokenRuleIsFound_data();
    void aBrokenRuleIsFound();
};

void tst_Layering::theHouseKeepsItsRules()
{
    const QStringList broken = house::brokenRules(qEnvironmentVariable("TOKENWATCH_SOURCE"));
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void tst_Layering::everyFloorIsThere()
{
    const auto rooms = house::rooms(qEnvironmentVariable("TOKENWATCH_SOURCE"));
    QVERIFY(rooms.size() >= 18);
    QCOMPARE(rooms.value(QStringLiteral("domain")).floor, 0);
    QCOMPARE(rooms.value(QStringLiteral("ui")).floor, 6);
    QVERIFY(!rooms.value(QStringLiteral("sandbox")).uses.contains(QStringLiteral("engine")));
}

void tst_Layering::aBrokenRuleIsFound_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("broken");
    const auto row = [](const char *name, const char *room, const char *line, bool broken) {
        QTest::newRow(name) << QString::fromLatin1(room) << QString::fromLatin1(line) << broken;
    };
    row("down is allowed", "engine", "#include \"domain/a.h\"", false);
    row("its own", "engine", "#include \"engine/a.h\"", false);
    row("up", "domain", "#include \"engine/a.h\"", true);
    row("beside", "engine", "#include \"grants/a.h\"", true);
    row("down but not said", "engine", "#include \"http/a.h\"", true);
    row("widgets below ui", "engine", "#include <QLabel>", true);
    row("widgets by module", "engine", "#include <QtWidgets/QLabel>", true);
    row("painting below ui", "domain", "#include <QPainter>", true);
    row("widgets in ui", "ui", "#include <QLabel>", false);
    row("openssl outside crypto", "engine", "#include <openssl/evp.h>", true);
    row("keychain outside secrets", "engine", "#include <qt6keychain/keychain.h>", true);
    row("boost outside http", "engine", "#include <boost/beast/http.hpp>", true);
    row("boost in http", "http", "#include <boost/beast/http.hpp>", false);
    row("sql outside its rooms", "engine", "#include <QSqlQuery>", true);
    row("json library outside json", "engine", "#include <nlohmann/json.hpp>", true);
}

void tst_Layering::aBrokenRuleIsFound()
{
    QFETCH(QString, room);
    QFETCH(QString, line);
    QFETCH(bool, broken);

    QTemporaryDir root;
    const auto write = [&](const QString &path, const QString &text) {
        QDir(root.path()).mkpath(QFileInfo(path).path());
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    write(QStringLiteral("domain/CMakeLists.txt"), QStringLiteral("tokenwatch_room(domain FLOOR 0)"));
    write(QStringLiteral("http/CMakeLists.txt"),
          QStringLiteral("tokenwatch_room(http FLOOR 1 USES domain QT Network)"));
    write(QStringLiteral("engine/CMakeLists.txt"), QStringLiteral("tokenwatch_room(engine FLOOR 3 USES domain)"));
    write(QStringLiteral("grants/CMakeLists.txt"), QStringLiteral("tokenwatch_room(grants FLOOR 3 USES domain)"));
    write(QStringLiteral("ui/CMakeLists.txt"), QStringLiteral("tokenwatch_room(ui FLOOR 6 USES domain)"));
    write(room + QStringLiteral("/file.cpp"), line + QLatin1Char('\n'));

    QCOMPARE(!house::brokenRules(root.path()).isEmpty(), broken);
}

QTEST_APPLESS_MAIN(tst_Layering)
#include "tst_layering.moc"
