// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/startup.h"
#include "texts/errortexts.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    bool counts = false; ///< has a %n and so a form for each number
    QStringList translations;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            all.append({{}, xml.attributes().value(u"numerus"_s) == u"yes", {}});
        else if (xml.name() == u"source")
            all.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform" || (xml.name() == u"translation" && !all.last().counts))
            all.last().translations.append(xml.readElementText());
    }
    return xml.hasError() ? QList<Message>() : all;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%[1-9]"_s);
    QSet<QString> found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
    }
    void germansReadGerman();
    void eachLanguageIsReadWhereItIsSpoken_data();
    void eachLanguageIsReadWhereItIsSpoken();
    void englishHasItsSingular();
    void otherLanguagesReadEnglish();
    void translationsKeepThePlaceholders_data();
    void translationsKeepThePlaceholders();
};

void TestTranslations::germansReadGerman()
{
    const Error offline{.kind = ErrorKind::Offline};
    QVERIFY(texts::errorSentence(offline).startsWith(u"This computer is offline."));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    runtime::loadTranslations(*qApp);
    QVERIFY(texts::errorSentence(offline).startsWith(u"Dieser Rechner ist offline."));
}

void TestTranslations::eachLanguageIsReadWhereItIsSpoken_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("French in Canada") << QLocale(QLocale::French, QLocale::Canada);
    QTest::newRow("Spanish in Mexico") << QLocale(QLocale::Spanish, QLocale::Mexico);
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese);
    QTest::newRow("Chinese in China") << QLocale(QLocale::Chinese, QLocale::China);
}

void TestTranslations::eachLanguageIsReadWhereItIsSpoken()
{
    QFETCH(QLocale, locale);
    const Error offline{.kind = ErrorKind::Offline};
    const QString english = texts::errorSentence(offline);
    QLocale::setDefault(locale);
    runtime::loadTranslations(*qApp);
    QVERIFY(texts::errorSentence(offline) != english);
}

void TestTranslations::englishHasItsSingular()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    runtime::loadTranslations(*qApp);
    const auto headline = [](int count) {
        return QCoreApplication::translate("Summary", "1 of %n sources needs you", nullptr, count);
    };
    QCOMPARE(headline(1), u"The only source needs you"_s);
    QCOMPARE(headline(3), u"1 of 3 sources needs you"_s);
}

void TestTranslations::otherLanguagesReadEnglish()
{
    QLocale::setDefault(QLocale(QLocale::Finnish));
    runtime::loadTranslations(*qApp);
    QVERIFY(texts::errorSentence({.kind = ErrorKind::Offline}).startsWith(u"This computer is offline."));
}

void TestTranslations::translationsKeepThePlaceholders_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("German") << u"tokenwatch_de.ts"_s;
    QTest::newRow("English plurals") << u"tokenwatch_en.ts"_s;
    QTest::newRow("French") << u"tokenwatch_fr.ts"_s;
    QTest::newRow("Japanese") << u"tokenwatch_ja.ts"_s;
    QTest::newRow("Simplified Chinese") << u"tokenwatch_zh_CN.ts"_s;
    QTest::newRow("Spanish") << u"tokenwatch_es.ts"_s;
}

void TestTranslations::translationsKeepThePlaceholders()
{
    QFETCH(QString, file);
    const auto messages = messagesOf(qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/translations/"_s + file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages)
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source), qPrintable(translation));
            // A singular may say "the only"; a plural must say how many.
            if (message.counts && &translation != &message.translations.first())
                QVERIFY2(translation.contains(u"%n"), qPrintable(translation));
        }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
