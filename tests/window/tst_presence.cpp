// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenwatch/presence.h"

#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Presence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsTheProgramsThatWillMissTheirTokens()
    {
        const WallTime now(1000h);
        const auto use = [&](const QString &program, const QByteArray &source, Milliseconds ago) {
            CallerUse made;
            made.caller.name = program;
            made.source = {source};
            made.last = now - ago;
            return made;
        };
        QCOMPARE(programsServed({}, now), 0);
        QCOMPARE(programsServed({use(u"/usr/bin/a"_s, "1", 1min), use(u"/usr/bin/a"_s, "2", 1h),
                                 use(u"/usr/bin/b"_s, "1", 24h), use(u"/usr/bin/c"_s, "1", 25h)},
                                now),
                 2);
    }
};

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_presence.moc"
