// SPDX-License-Identifier: GPL-3.0-or-later
// docs/requirements.md says which test shows which requirement; here the map is held against the tests themselves.
#include "layering.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString id;
    QString words;
    QStringList tests; ///< "tst_unit::function"
};

QList<Row> mappedRows(const QString &root)
{
    static const QRegularExpression line(u"^\\| ((?:S[1-5]|X)-\\d\\d) \\| ([^|]*) \\| ([^|]*) \\|$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression test(u"`(tst_\\w+::\\w+)`"_s);
    QList<Row> rows;
    auto lines = line.globalMatch(house::readFile(root + u"/docs/requirements.md"_s));
    while (lines.hasNext()) {
        const auto match = lines.next();
        Row row{match.captured(1), match.captured(2).trimmed(), {}};
        auto named = test.globalMatch(match.captured(3));
        while (named.hasNext())
            row.tests.append(named.next().captured(1));
        if (row.tests.isEmpty() && !match.captured(3).contains(u"not yet"_s))
            row.words.clear(); // neither a test nor "not yet": reported below
        rows.append(row);
    }
    return rows;
}

} // namespace

class tst_Requirements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequirementHasItsRow();
    void everyNamedTestExistsAndCarriesTheMark();

private:
    const QString m_root = qEnvironmentVariable("TOKENWATCH_SOURCE");
};

void tst_Requirements::everyRequirementHasItsRow()
{
    const QList<std::pair<QString, int>> counts{{u"S1"_s, 26}, {u"S2"_s, 15}, {u"S3"_s, 19},
                                                {u"S4"_s, 14}, {u"S5"_s, 36}, {u"X"_s, 7}};
    QSet<QString> expected;
    for (const auto &[prefix, count] : counts) {
        for (int i = 1; i <= count; ++i)
            expected.insert(u"%1-%2"_s.arg(prefix).arg(i, 2, 10, QChar(u'0')));
    }
    QSet<QString> found;
    for (const Row &row : mappedRows(m_root)) {
        QVERIFY2(!found.contains(row.id), qPrintable(row.id + u" stands twice"_s));
        QVERIFY2(!row.words.isEmpty(), qPrintable(row.id + u" has no words, or neither a test nor \"not yet\""_s));
        found.insert(row.id);
    }
    const QSet<QString> missing = expected - found;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.cbegin(), missing.cend()).join(u", "_s)));
    QCOMPARE(found, expected);
}

void tst_Requirements::everyNamedTestExistsAndCarriesTheMark()
{
    QHash<QString, QString> sources;
    QDirIterator files(m_root + u"/tests"_s, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        sources.insert(QFileInfo(path).baseName(), house::readFile(path));
    }
    QStringList wrong;
    for (const Row &row : mappedRows(m_root)) {
        for (const QString &test : row.tests) {
            const QString unit = test.section(u"::"_s, 0, 0);
            const QString function = test.section(u"::"_s, 1);
            const QString source = sources.value(unit);
            if (!QRegularExpression(u"\\b%1\\s*\\("_s.arg(function)).match(source).hasMatch())
                wrong.append(u"%1: %2 does not exist"_s.arg(row.id, test));
            else if (!source.contains(row.id))
                wrong.append(u"%1: %2 does not carry the mark // %1"_s.arg(row.id, unit));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(tst_Requirements)
#include "tst_requirements.moc"
