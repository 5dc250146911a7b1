// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LogRowsTest : public QObject
{
    Q_OBJECT

    const WallTime m_now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);

    [[nodiscard]] Attempt attempt(Milliseconds ago, Verdict verdict) const
    {
        Attempt made;
        made.at = m_now - ago;
        made.verdict = verdict;
        made.latency = 171ms;
        if (verdict == Verdict::Refreshed) {
            made.httpStatus = 200;
            made.newLifetime = 1h;
        } else {
            made.httpStatus = 503;
            made.error = Error{.kind = ErrorKind::HttpStatus,
                               .httpStatus = 503,
                               .code = {},
                               .where = {},
                               .serverText = {},
                               .retryAfter = {}};
        }
        return made;
    }
    [[nodiscard]] QStringList told(const std::vector<Attempt> &attempts, const std::vector<LogLine> &lines = {},
                                   const LogFilter &filter = {}) const
    {
        QStringList all;
        for (const DetailRow &row : logRows(attempts, lines, u"billing"_s, filter,
                                            {.now = m_now, .zone = QTimeZone::utc(), .locale = QLocale::c()}))
            all << QString(row.lead + u' ' + row.iconName + u": "_s + row.first + u" / "_s + row.second)
                       .replace(QChar(0x202F), u' ');
        return all;
    }
    [[nodiscard]] std::vector<LogLine> someLines() const
    {
        return {{1, m_now - 5min, LogLine::Level::Info, u"billing"_s, u"refreshed in 171 ms"_s},
                {2, m_now - 4min, LogLine::Level::Info, u"billing"_s, u"signed in"_s},
                {3, m_now - 3min, LogLine::Level::Warning, u"billing"_s, u"counters were not stored: storage_full"_s},
                {4, m_now - 2min, LogLine::Level::Error, u"orders"_s, u"is lost"_s}};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void triesAreCountedUntilItRecovers()
    {
        QCOMPARE(told({attempt(40min, Verdict::Refreshed), attempt(30min, Verdict::Transient),
                       attempt(29min, Verdict::Ambiguous), attempt(9min, Verdict::Refreshed),
                       attempt(1min, Verdict::Refused)}),
                 (QStringList{u"11:59:00 expired: Refused: 503 Service Unavailable / after 171 ms"_s,
                              u"11:51:00 fresh: New token, valid 1 h / recovered after 2 failed tries in 21 min; "
                              "answered in 171 ms"_s,
                              u"11:31:00 failing: Try 2 failed: 503 Service Unavailable / after 171 ms"_s,
                              u"11:30:00 failing: Try 1 failed: 503 Service Unavailable / after 171 ms"_s,
                              u"11:20:00 fresh: New token, valid 1 h / answered in 171 ms"_s}));
    }

    void linesOfThisSourceStandBetween()
    {
        QCOMPARE(told({attempt(210s, Verdict::Refreshed)}, someLines()),
                 (QStringList{u"11:57:00 failing: Counters were not stored: storage_full / "_s,
                              u"11:56:30 fresh: New token, valid 1 h / answered in 171 ms"_s,
                              u"11:56:00 info: Signed in / "_s}));
    }

    void onlyErrorsOrWhatIsFound()
    {
        QCOMPARE(told({attempt(1min, Verdict::Refreshed), attempt(2min, Verdict::Transient)}, someLines(),
                      {.text = {}, .errorsOnly = true})
                     .size(),
                 2);
        QCOMPARE(told({attempt(1min, Verdict::Refreshed)}, someLines(), {.text = u"SIGNED"_s}).size(), 1);
        QCOMPARE(told({attempt(1min, Verdict::Refreshed)}, someLines(), {.text = u"nowhere"_s}), QStringList());
    }

    void noSentenceSaysAnythingTwice_data()
    {
        QTest::addColumn<Attempt>("one");
        for (int verdict = 0; verdict <= static_cast<int>(Verdict::Abandoned); ++verdict) {
            Attempt made = attempt(1min, static_cast<Verdict>(verdict));
            made.httpStatus = 0;
            made.error.reset();
            QTest::addRow("%s, nothing known", wireName(made.verdict).constData()) << made;
            if (made.verdict == Verdict::Refreshed)
                continue;
            // Internal is the last of the closed set.
            for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
                const auto errorKind = static_cast<ErrorKind>(kind);
                const bool isRefusal = errorKind == ErrorKind::ProviderRefused;
                made.error = Error{.kind = errorKind, .code = isRefusal ? "invalid_grant" : ""};
                made.error->httpStatus = errorKind == ErrorKind::HttpStatus ? 503 : isRefusal ? 400 : 0;
                made.httpStatus = made.error->httpStatus;
                QTest::addRow("%s, %s", wireName(made.verdict).constData(), wireName(errorKind).constData()) << made;
            }
        }
    }

    void noSentenceSaysAnythingTwice()
    {
        QFETCH(Attempt, one);
        for (const DetailRow &row :
             logRows({one}, {}, u"billing"_s, {}, {.now = m_now, .zone = QTimeZone::utc(), .locale = QLocale::c()})) {
            const QString sentence = row.first + u' ' + row.second;
            static const QRegularExpression between(u"[^\\w]+"_s);
            QStringList words;
            for (const QString &word : sentence.toLower().split(between, Qt::SkipEmptyParts)) {
                if (word.size() > 3)
                    words << (word.startsWith(u"fail") ? u"fail"_s : word);
            }
            const qsizetype said = words.size();
            words.removeDuplicates();
            QVERIFY2(words.size() == said, qPrintable(sentence));
            QVERIFY2(!row.first.isEmpty() && !row.first.endsWith(u':') && !row.first.contains(u": /"),
                     qPrintable(sentence));
        }
    }

    void cancelledIsNoTry()
    {
        Attempt cancelled = attempt(2min, Verdict::Abandoned);
        cancelled.error.reset();
        QVERIFY(told({cancelled, attempt(1min, Verdict::Transient)}).constFirst().contains(u"Try 1 failed"));
    }
};

QTEST_GUILESS_MAIN(LogRowsTest)
#include "tst_logrows.moc"
