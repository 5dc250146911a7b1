// SPDX-License-Identifier: GPL-3.0-or-later
// The window's settings file: whole, private, and never destroyed by a version that cannot read it.
#include "config/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::config;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithDefaults();
    void comesBackAsSaved_data();
    void comesBackAsSaved();
    void isPrivate();
    void toleratesMembersOfTheWrongType();
    void readsAnOlderFile();
    void leavesAloneWhatItCannotRead_data();
    void leavesAloneWhatItCannotRead();
    void saysWhenItCannotBeSaved();

private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }
};

void TestSettings::startsWithDefaults()
{
    const auto settings = loadSettings(file(u"nowhere"_s));
    QVERIFY(settings);
    QCOMPARE(*settings, Settings{});
    QVERIFY(!QFile::exists(file(u"nowhere"_s)));
}

void TestSettings::comesBackAsSaved_data()
{
    QTest::addColumn<int>("theme");
    for (const auto theme : {Settings::Theme::System, Settings::Theme::Light, Settings::Theme::Dark})
        QTest::addRow("theme %d", static_cast<int>(theme)) << static_cast<int>(theme);
}

void TestSettings::comesBackAsSaved()
{
    QFETCH(const int, theme);
    Settings settings;
    settings.theme = static_cast<Settings::Theme>(theme);
    settings.compactRows = true;
    settings.detailsVisible = false;
    settings.windowGeometry = QByteArray("\0\xff geometry", 11);
    settings.columns = "columns";
    settings.language = u"de"_s;
    settings.onClose = Settings::OnClose::Quit;
    settings.trayStyle = Settings::TrayStyle::Coloured;
    settings.clipboardTime = std::chrono::seconds(20);
    settings.logLevel = "debug";
    settings.notifying = {.endings = false,
                          .losses = false,
                          .blocks = false,
                          .recoveries = false,
                          .lead = std::chrono::hours(4),
                          .quietHours = true,
                          .quietFrom = std::chrono::minutes(1),
                          .quietUntil = std::chrono::hours(23)};
    settings.highContrast = settings.reducedMotion = settings.detailsInTimeline = settings.coverWhenLocked = true;
    settings.detailsPlace = Settings::DetailsPlace::Below;
    settings.mainView = Settings::MainView::Timeline;
    settings.timelineRange = std::chrono::hours(6);
    settings.order = "expires desc";
    settings.coverAfter = std::chrono::minutes(5);
    const WallTime tomorrow{std::chrono::hours(500000)};
    settings.putOff = {.notices = tomorrow,
                       .sources = {{{"0a"}, tomorrow, {}}, {{"0b"}, std::nullopt, "lost"}},
                       .refreshing = true,
                       .refreshingUntil = tomorrow + std::chrono::milliseconds(5)};
    QVERIFY(saveSettings(file(u"s.json"_s), settings));
    const auto loaded = loadSettings(file(u"s.json"_s));
    QVERIFY(loaded);
    QCOMPARE(*loaded, settings);
}

void TestSettings::isPrivate()
{
    QVERIFY(saveSettings(file(u"p.json"_s), {}));
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(file(u"p.json"_s)) & (own | others), own);
    // Also over a file that was open to all.
    QVERIFY(QFile::setPermissions(file(u"p.json"_s), own | others));
    QVERIFY(saveSettings(file(u"p.json"_s), {}));
    QCOMPARE(QFile::permissions(file(u"p.json"_s)) & (own | others), own);
}

void TestSettings::toleratesMembersOfTheWrongType()
{
    QFile out(file(u"w.json"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(
        R"({"version":1,"theme":7,"compact_rows":"yes","details_visible":null,"columns":{},"new_thing":1,)"
        R"("on_close":1,"tray_style":"loud","clipboard_time":"x","notifications":{"lead":-5,"quiet_from":86400},)"
        R"("details_place":"left","main_view":null,"timeline_range":60,"cover_after":-1,"high_contrast":"a lot",)"
        R"("put_off":{"notifications_until":"soon","sources":[7,{"until":"2030-01-01T00:00:00Z"}],"refreshing":1}})");
    out.close();
    const auto settings = loadSettings(out.fileName());
    QVERIFY(settings);
    QCOMPARE(*settings, Settings{});
}

/// As the first version of this program wrote it.
void TestSettings::readsAnOlderFile()
{
    QFile out(file(u"old.json"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(
        R"({"version":1,"theme":"dark","compact_rows":true,"details_visible":false,"columns":"c291cmNlPTMwMA=="})");
    out.close();
    const auto settings = loadSettings(out.fileName());
    QVERIFY(settings);
    Settings expected;
    expected.theme = Settings::Theme::Dark;
    expected.compactRows = true;
    expected.detailsVisible = false;
    expected.columns = "source=300";
    QCOMPARE(*settings, expected);
}

void TestSettings::leavesAloneWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::StoreCorrupt;
    QTest::newRow("half") << QByteArray(R"({"theme":)") << ErrorKind::StoreCorrupt;
    QTest::newRow("array") << QByteArray("[]") << ErrorKind::StoreCorrupt;
    QTest::newRow("newer") << QByteArray(R"({"version":2})") << ErrorKind::Unsupported;
}

void TestSettings::leavesAloneWhatItCannotRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorKind, kind);
    QFile out(file(u"c.json"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    const auto settings = loadSettings(out.fileName());
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, kind);
    QCOMPARE(settings.error().where, out.fileName());
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), text);
}

void TestSettings::saysWhenItCannotBeSaved()
{
    const auto saved = saveSettings(file(u"no/such/folder.json"_s), {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StorageFailed);
    QCOMPARE(saved.error().where, file(u"no/such/folder.json"_s));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
