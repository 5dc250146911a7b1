// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever adds a grant finds here which of its words are missing.
#include "grants/catalogue.h"
#include "texts/granttexts.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class GrantTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGrantHasItsWords_data();
    void everyGrantHasItsWords();
    void wordsMayFitOneGrantAlone();
    void slotsOfTheFallbackSaySo();
    void choicesReadAsWords();
    void whatIsNewShowsItsName();
};

void GrantTextsTest::everyGrantHasItsWords_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const GrantDescriptor &grant : grantCatalogue())
        QTest::newRow(grant.type) << QByteArray(grant.type);
}

void GrantTextsTest::everyGrantHasItsWords()
{
    QFETCH(const QByteArray, type);
    const GrantDescriptor *grant = findGrant(grantCatalogue(), type);
    const auto isSentence = [](const QString &text) {
        return text.endsWith(u'.') && !text.contains(u'\n') && text.size() <= 90;
    };
    const auto check = [&](const texts::FormText &text, const char *name) {
        QVERIFY2(!text.hint.isEmpty(), qPrintable(u"%1 has no words in granttexts"_s.arg(QLatin1StringView(name))));
        QVERIFY2(isSentence(text.hint), qPrintable(text.hint));
        QVERIFY2(!text.title.isEmpty() && !text.title.endsWith(u'.'), qPrintable(text.title));
        QVERIFY2(!text.title.contains(u'_'), qPrintable(text.title));
    };
    check(texts::grantTypeText(type), grant->type);
    for (const FieldRule &field : grant->fields)
        check(texts::fieldText(type, field.name), field.name);
    for (const SlotRule &slot : grant->secretSlots)
        check(texts::slotText(slot.name), slot.name);
}

void GrantTextsTest::wordsMayFitOneGrantAlone()
{
    QCOMPARE(texts::fieldText("command", "token_field").title, texts::fieldText("login", "token_field").title);
    QVERIFY(texts::fieldText("command", "token_field").hint != texts::fieldText("login", "token_field").hint);
    QCOMPARE(texts::fieldText("login", "client_id").title, u"Client ID"_s);
}

void GrantTextsTest::slotsOfTheFallbackSaySo()
{
    QCOMPARE(texts::slotText("client_secret").title, u"Client secret"_s);
    QCOMPARE(texts::slotText("fallback.client_secret").title, u"Client secret (fallback)"_s);
    QVERIFY(!texts::slotText("fallback.client_secret").hint.isEmpty());
}

void GrantTextsTest::choicesReadAsWords()
{
    QCOMPARE(texts::choiceText("client_auth", "client_secret_post"), u"Secret in the body (client_secret_post)"_s);
    QCOMPARE(texts::choiceText("signing_alg", "ES256"), u"ES256"_s);
}

void GrantTextsTest::whatIsNewShowsItsName()
{
    QCOMPARE(texts::grantTypeText("brand_new").title, u"brand_new"_s);
    QCOMPARE(texts::fieldText("brand_new", "odd_field").title, u"odd_field"_s);
    QVERIFY(texts::fieldText("brand_new", "odd_field").hint.isEmpty());
    QCOMPARE(texts::slotText("odd_slot").title, u"odd_slot"_s);
}

QTEST_GUILESS_MAIN(GrantTextsTest)
#include "tst_granttexts.moc"
