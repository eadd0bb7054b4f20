#include "core/domain/schedule.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate soldOn(2026, 1, 10);

ScheduleTerms terms(qint64 cost, qint64 down, const InstalmentScheme &scheme)
{
    return {Money(cost), Money(down), scheme, Period::Monthly, soldOn, std::nullopt};
}

ScheduleTerms byCount(qint64 cost, qint64 down, qint64 count)
{
    return terms(cost, down, InstalmentCount{count});
}

ScheduleTerms byCost(qint64 cost, qint64 down, qint64 each)
{
    return terms(cost, down, InstalmentCost{Money(each)});
}

QList<qint64> costs(const Schedule &schedule)
{
    QList<qint64> list;
    for (const auto &instalment : schedule.instalments)
        list << instalment.cost.minorUnits();
    return list;
}

QList<QDate> dueDates(const Schedule &schedule)
{
    QList<QDate> list;
    for (const auto &instalment : schedule.instalments)
        list << instalment.due;
    return list;
}

QList<int> days(const Schedule &schedule)
{
    QList<int> list;
    for (const auto &instalment : schedule.instalments)
        list << instalment.days;
    return list;
}

} // namespace

Q_DECLARE_METATYPE(ScheduleTerms)

class TestSchedule final : public QObject
{
    Q_OBJECT

private slots:
    void monthsAimAtTheAnchorDay_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("anchorDay");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("31st to February") << QDate(2026, 1, 31) << 31 << 1 << QDate(2026, 2, 28);
        QTest::newRow("31st to leap February") << QDate(2028, 1, 31) << 31 << 1 << QDate(2028, 2, 29);
        QTest::newRow("31st again in March") << QDate(2026, 1, 31) << 31 << 2 << QDate(2026, 3, 31);
        QTest::newRow("from the short February on") << QDate(2026, 2, 28) << 31 << 1 << QDate(2026, 3, 31);
        QTest::newRow("from the short February to April") << QDate(2026, 2, 28) << 31 << 2 << QDate(2026, 4, 30);
        QTest::newRow("29th in a common year") << QDate(2028, 2, 29) << 29 << 12 << QDate(2029, 2, 28);
        QTest::newRow("over the year's end") << QDate(2026, 11, 30) << 30 << 3 << QDate(2027, 2, 28);
        QTest::newRow("no leap year in 2100") << QDate(2100, 1, 29) << 29 << 1 << QDate(2100, 2, 28);
        QTest::newRow("leap year in 2000") << QDate(2000, 1, 29) << 29 << 1 << QDate(2000, 2, 29);
        QTest::newRow("another day than the start") << QDate(2026, 3, 27) << 10 << 1 << QDate(2026, 4, 10);
        QTest::newRow("none") << QDate(2026, 1, 31) << 31 << 0 << QDate(2026, 1, 31);
    }
    void monthsAimAtTheAnchorDay()
    {
        QFETCH(QDate, from);
        QFETCH(int, anchorDay);
        QFETCH(int, count);
        QTEST(addPeriods(from, Period::Monthly, count, anchorDay), "expected");
    }
    void weeksAreSevenDays()
    {
        QCOMPARE(addPeriods(QDate(2028, 2, 26), Period::Weekly, 1, 26), QDate(2028, 3, 4));
        QCOMPARE(addPeriods(QDate(2026, 12, 30), Period::Weekly, 10, 30), QDate(2027, 3, 10));
    }

    void costsAddUpInBothSchemes_data()
    {
        QTest::addColumn<ScheduleTerms>("given");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("rest in the last") << byCount(1000, 0, 3) << QList<qint64>{333, 333, 334};
        QTest::newRow("large rest in the last") << byCount(19, 0, 10) << QList<qint64>{1, 1, 1, 1, 1, 1, 1, 1, 1, 10};
        QTest::newRow("as many as minor units") << byCount(3, 0, 3) << QList<qint64>{1, 1, 1};
        QTest::newRow("one") << byCount(1, 0, 1) << QList<qint64>{1};
        QTest::newRow("down payment first") << byCount(1000, 100, 2) << QList<qint64>{100, 450, 450};
        QTest::newRow("down payment is all") << byCount(700, 700, 6) << QList<qint64>{700};
        QTest::newRow("down payment is all, no count") << byCount(700, 700, 0) << QList<qint64>{700};
        QTest::newRow("down payment is all, silly instalment") << byCost(700, 700, -3) << QList<qint64>{700};
        QTest::newRow("cost leaves a small last one") << byCost(1000, 0, 300) << QList<qint64>{300, 300, 300, 100};
        QTest::newRow("cost divides") << byCost(900, 0, 300) << QList<qint64>{300, 300, 300};
        QTest::newRow("last of one minor unit") << byCost(901, 0, 300) << QList<qint64>{300, 300, 300, 1};
        QTest::newRow("cost is all") << byCost(900, 100, 800) << QList<qint64>{100, 800};
        QTest::newRow("largest amount") << byCount(Money::maximum, 1, 2)
                                        << QList<qint64>{1, 4'999'999'999'999'999, 5'000'000'000'000'000};
    }
    void costsAddUpInBothSchemes()
    {
        QFETCH(ScheduleTerms, given);
        const auto schedule = makeSchedule(given);

        QVERIFY(schedule.has_value());
        QTEST(costs(*schedule), "expected");
        QCOMPARE(schedule->total(), given.cost);
        QCOMPARE(schedule->downPayment(), given.down);
        QCOMPARE(schedule->open(), given.cost);
    }
    void theMostInstalmentsAreAllowed()
    {
        const auto weekly = makeSchedule(byCount(1'000'000, 0, maximumInstalments));
        QVERIFY(weekly.has_value());
        QCOMPARE(weekly->instalments.size(), size_t(maximumInstalments));
        QCOMPARE(weekly->instalments.back().number, int(maximumInstalments));
        QVERIFY(makeSchedule(byCost(maximumInstalments * 5, 0, 5)).has_value());
        QVERIFY(!makeSchedule(byCost(maximumInstalments * 5 + 1, 0, 5)).has_value());
    }

    void wrongTermsAreRefused_data()
    {
        QTest::addColumn<ScheduleTerms>("given");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const ScheduleTerms &given, const QString &reason, const QString &field) {
            QTest::newRow(name) << given << reason << field;
        };
        row("no cost", byCount(0, 0, 1), u"invalid_amount"_s, u"cost"_s);
        row("negative cost", byCount(-5, 0, 1), u"invalid_amount"_s, u"cost"_s);
        row("huge cost", byCount(Money::maximum + 1, 0, 1), u"invalid_amount"_s, u"cost"_s);
        row("negative down payment", byCount(100, -1, 1), u"invalid_amount"_s, u"down"_s);
        row("down payment above cost", byCount(100, 101, 1), u"down_payment_exceeds_cost"_s, u"down"_s);
        row("no instalments", byCount(100, 50, 0), u"invalid_count"_s, u"instalments"_s);
        row("negative count", byCount(100, 50, -1), u"invalid_count"_s, u"instalments"_s);
        row("more than minor units", byCount(100, 50, 51), u"instalment_below_one_minor_unit"_s, u"instalments"_s);
        row("too many", byCount(1'000'000, 0, maximumInstalments + 1), u"invalid_count"_s, u"instalments"_s);
        row("instalment of nothing", byCost(100, 50, 0), u"instalment_below_one_minor_unit"_s, u"instalment_amount"_s);
        row("negative instalment", byCost(100, 50, -1), u"instalment_below_one_minor_unit"_s, u"instalment_amount"_s);
        row("instalment above the rest", byCost(100, 50, 51), u"instalment_exceeds_financed_amount"_s,
            u"instalment_amount"_s);
        row("instalment too small", byCost(1'000'000, 0, 1), u"invalid_count"_s, u"instalment_amount"_s);
        auto early = byCount(100, 0, 1);
        early.firstDue = soldOn.addDays(-1);
        row("first due before the sale", early, u"invalid_date"_s, u"first_due"_s);
        auto late = byCount(100, 0, 1);
        late.firstDue = QDate(9999, 12, 31);
        row("first due in eight thousand years", late, u"invalid_date"_s, u"first_due"_s);
        auto dateless = byCount(100, 0, 1);
        dateless.saleDate = QDate();
        row("no sale date", dateless, u"invalid_date"_s, u"date"_s);
    }
    void wrongTermsAreRefused()
    {
        QFETCH(ScheduleTerms, given);
        const auto schedule = makeSchedule(given);

        QVERIFY(!schedule.has_value());
        QCOMPARE(schedule.error().code, ErrorCode::Refused);
        QTEST(schedule.error().reason, "reason");
        QTEST(schedule.error().field, "field");
    }

    void dueDatesCountFromTheAnchor()
    {
        auto given = byCount(400, 0, 4);
        given.saleDate = QDate(2027, 12, 31);
        const auto schedule = makeSchedule(given);

        QCOMPARE(dueDates(*schedule), (QList<QDate>{{2028, 1, 31}, {2028, 2, 29}, {2028, 3, 31}, {2028, 4, 30}}));
        QCOMPARE(days(*schedule), (QList<int>{29, 31, 30, 30}));
        QCOMPARE(schedule->anchorDay, 31);
    }
    void aFirstDueDateIsTheAnchor()
    {
        auto given = byCount(300, 30, 3);
        given.firstDue = QDate(2026, 3, 30);
        const auto schedule = makeSchedule(given);

        QCOMPARE(dueDates(*schedule), (QList<QDate>{soldOn, {2026, 3, 30}, {2026, 4, 30}, {2026, 5, 30}}));
        QCOMPARE(schedule->anchorDay, 30);
        QCOMPARE(days(*schedule), (QList<int>{0, 31, 30, 30}));
    }
    void theFirstDueDateMayBeTheSaleDate()
    {
        auto given = byCount(200, 0, 2);
        given.firstDue = soldOn;
        const auto schedule = makeSchedule(given);

        QCOMPARE(dueDates(*schedule), (QList<QDate>{soldOn, soldOn.addMonths(1)}));
        QCOMPARE(days(*schedule), (QList<int>{31, 31}));
    }
    void aSingleInstalmentBuysTheDaysFromTheSale()
    {
        auto weekly = byCount(100, 0, 1);
        weekly.period = Period::Weekly;
        QCOMPARE(days(*makeSchedule(weekly)), (QList<int>{7}));
        QCOMPARE(days(*makeSchedule(byCount(100, 0, 1))), (QList<int>{31}));
        auto later = byCount(100, 20, 1);
        later.firstDue = QDate(2026, 4, 20);
        QCOMPARE(days(*makeSchedule(later)), (QList<int>{0, 100}));
    }

    void partlyPaidInstalmentsEarnWholeDays()
    {
        auto schedule = *makeSchedule(byCount(84000, 14000, 7));
        QCOMPARE(entitlementDays(schedule), 0);
        schedule.instalments[0].paid = Money(14000);
        QCOMPARE(entitlementDays(schedule), 0);
        schedule.instalments[1].paid = Money(9999);
        QCOMPARE(entitlementDays(schedule), 27);
        schedule.instalments[1].paid = Money(10000);
        QCOMPARE(entitlementDays(schedule), 28);
        schedule.instalments[2].paid = Money(5000);
        QCOMPARE(entitlementDays(schedule), 28 + 15);
        for (auto &instalment : schedule.instalments)
            instalment.paid = instalment.cost;
        QCOMPARE(entitlementDays(schedule), 28 + 31 + 30 + 31 + 30 + 31 + 31);
        QVERIFY(schedule.isComplete());
    }
    void largeAmountsEarnDaysWithoutOverflow()
    {
        auto schedule = *makeSchedule(byCount(Money::maximum, 0, 1));
        schedule.instalments[0].paid = Money(Money::maximum - 1);
        QCOMPARE(entitlementDays(schedule), 30);
    }
    void theDownPaymentIsPaidWhenThereIsNone()
    {
        QVERIFY(makeSchedule(byCount(100, 0, 2))->isDownPaymentPaid());
        auto schedule = *makeSchedule(byCount(100, 20, 2));
        schedule.instalments[0].paid = Money(19);
        QVERIFY(!schedule.isDownPaymentPaid());
        schedule.instalments[0].paid = Money(20);
        QVERIFY(schedule.isDownPaymentPaid());
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "test_schedule.moc"
