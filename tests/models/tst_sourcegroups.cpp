// SPDX-License-Identifier: GPL-3.0-or-later
// Rows put together by folder or host: groups by name, those without one last, each sorted as the table is.
#include "models/sourcefilter.h"
#include "support/fakeclock.h"
#include "support/samplestatuses.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

SourceStatus placed(const QString &name, const QString &folder, Severity severity = Severity::Fresh)
{
    SourceStatus status = samples::many(1).front();
    status.id = SourceId{name.toUtf8()};
    status.name = name;
    status.title.clear();
    status.group = folder;
    status.host = name + u".example"_s;
    status.severity = severity;
    return status;
}

} // namespace

class SourceGroupsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<SourcesModel> m_model;
    std::unique_ptr<SourceFilter> m_filter;
    quint64 m_sequence = 0;

    void apply(std::vector<SourceStatus> statuses, bool complete = false)
    {
        m_model->apply(samples::batch(std::move(statuses), ++m_sequence, complete));
    }
    /// "north: a b" for each group, as the rows stand.
    [[nodiscard]] QStringList groups() const
    {
        QStringList result;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            if (m_filter->startsGroup(index))
                result << m_filter->groupOf(index) + u':';
            result.last() += u' ' + m_filter->statusOf(index)->name;
        }
        return result;
    }

    [[nodiscard]] QString spoken(int row, int column) const
    {
        return m_filter->index(row, column).data(Qt::AccessibleTextRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<SourcesModel>(m_clock, QTimeZone::utc());
        m_filter = std::make_unique<SourceFilter>(m_model.get());
        apply({placed(u"a"_s, u"south"_s), placed(u"b"_s, {}), placed(u"c"_s, u"north"_s),
               placed(u"d"_s, u"south"_s, Severity::Lost)},
              true);
    }
    void cleanup()
    {
        m_filter.reset();
        m_model.reset();
    }

    void groupsStandByNameAndThoseWithoutOneLast()
    {
        const QAbstractItemModelTester tester(m_filter.get());
        m_filter->setGrouping(Grouping::Folder);
        QCOMPARE(groups(), QStringList({u"north: c"_s, u"south: d a"_s, u": b"_s}));
        m_filter->setGrouping(Grouping::Host);
        QCOMPARE(groups().size(), 4);
        m_filter->setGrouping(Grouping::None);
        QVERIFY(!m_filter->startsGroup(m_filter->index(0, 0)));
        QCOMPARE(m_filter->statusOf(m_filter->index(0, 0))->name, u"d"_s);
    }

    void theOtherWayRoundGroupsKeepTheirPlaces()
    {
        m_filter->setGrouping(Grouping::Folder);
        m_filter->sort(SourcesModel::Source, Qt::DescendingOrder);
        QCOMPARE(groups(), QStringList({u"north: c"_s, u"south: d a"_s, u": b"_s}));
        m_filter->sort(SourcesModel::Source, Qt::AscendingOrder);
        QCOMPARE(groups(), QStringList({u"north: c"_s, u"south: a d"_s, u": b"_s}));
    }

    void theFirstRowOfAGroupSpeaksItsHeading()
    {
        QVERIFY(!spoken(0, SourcesModel::Status).contains(u"source"_s));
        m_filter->setGrouping(Grouping::Folder);
        const QString rest =
            m_model->index(m_model->rowOf({"c"}), SourcesModel::Status).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken(0, SourcesModel::Status), u"Group north, 1 source. "_s + rest);
        QVERIFY(spoken(1, SourcesModel::Status).startsWith(u"Group south, 2 sources. "_s));
        QVERIFY(!spoken(2, SourcesModel::Status).contains(u"Group"_s));
        QVERIFY(spoken(3, SourcesModel::Status).startsWith(u"Without a folder, 1 source. "_s));
        // In one cell of the row only, and in no text that is seen.
        QVERIFY(!spoken(0, SourcesModel::Source).contains(u"Group"_s));
        QVERIFY(!m_filter->index(0, SourcesModel::Status).data().toString().contains(u"Group"_s));
        m_filter->setHeadingColumn(SourcesModel::Source);
        QVERIFY(!spoken(0, SourcesModel::Status).contains(u"Group"_s));
        QVERIFY(spoken(0, SourcesModel::Source).startsWith(u"Group north, 1 source. "_s));
        // Only what is shown is counted.
        m_filter->setText(u"a.example"_s);
        QVERIFY(spoken(0, SourcesModel::Source).startsWith(u"Group south, 1 source. "_s));
    }

    void whoComesIntoAGroupFromBelowHearsItToo()
    {
        m_filter->setGrouping(Grouping::Folder);
        m_filter->setArrival(m_filter->index(2, SourcesModel::Lifetime));
        QVERIFY(spoken(2, SourcesModel::Lifetime).startsWith(u"Group south, 2 sources. "_s));
        QVERIFY(!spoken(2, SourcesModel::Status).contains(u"Group"_s));
        m_filter->setArrival({});
        QVERIFY(!spoken(2, SourcesModel::Lifetime).contains(u"Group"_s));
    }

    void aSourceThatChangesItsFolderMoves()
    {
        const QAbstractItemModelTester tester(m_filter.get());
        m_filter->setGrouping(Grouping::Folder);
        apply({placed(u"b"_s, u"east"_s)});
        QCOMPARE(groups(), QStringList({u"east: b"_s, u"north: c"_s, u"south: d a"_s}));
        apply({placed(u"e"_s, u"west"_s)});
        QCOMPARE(groups().last(), u"west: e"_s);
    }
};

QTEST_GUILESS_MAIN(SourceGroupsTest)
#include "tst_sourcegroups.moc"
