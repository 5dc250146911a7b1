// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses a credential may be sent to (S5-32).
#include "domain/address.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsSafe_data();
    void acceptsWhatIsSafe();
};

void TestAddress::acceptsWhatIsSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowHttp");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *text, bool allowHttp, bool accepted) {
        QTest::addRow("%s %d", text, int(allowHttp)) << QString::fromUtf8(text) << allowHttp << accepted;
    };
    row("https://a.example", false, true);
    row("https://a.example:8443/x?y=1", false, true);
    row("http://localhost:1/x", false, true);
    row("http://api.localhost/", false, true);
    row("http://127.0.0.1/", false, true);
    row("http://127.9.9.9/", false, true);
    row("http://[::1]:80/", false, true);
    row("http://LOCALHOST/", false, true);
    row("http://a.example/", true, true);
    row("http://a.example/", false, false);
    row("http://127.0.0.1.evil.example/", false, false);
    row("http://localhost.evil.example/", false, false);
    row("http://notlocalhost/", false, false);
    row("http://128.0.0.1/", false, false);
    row("http://[::2]/", false, false);
    row("https://u:p@a.example/", true, false);
    row("https://u@a.example/", true, false);
    row("https://a.example/#f", true, false);
    row("https:///x", true, false);
    row("ftp://a.example/", true, false);
    row("file:///etc/passwd", true, false);
    row("a.example/x", true, false);
    row("https://a b.example/", true, false);
    row("", true, false);
}

void TestAddress::acceptsWhatIsSafe()
{
    QFETCH(const QString, text);
    QFETCH(const bool, allowHttp);
    QFETCH(const bool, accepted);
    const auto address = readAddress(text, allowHttp);
    QCOMPARE(address.has_value(), accepted);
    if (accepted)
        QCOMPARE(*address, QUrl(text));
    else
        QVERIFY(address.error().kind == ErrorKind::InvalidInput && !address.error().serverText.isEmpty());
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
