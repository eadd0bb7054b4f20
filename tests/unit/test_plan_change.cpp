#include "core/domain/plan_change.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// 100 down and 4 x 100, sold 31 Jan 2026; `paid` in the order of the numbers.
Schedule planWith(const QList<qint64> &paid, qint64 down = 100)
{
    auto schedule = *makeSchedule(
        {Money(400 + down), Money(down), InstalmentCount{4}, Period::Monthly, QDate(2026, 1, 31), std::nullopt});
    for (qsizetype i = 0; i < paid.size(); ++i)
        schedule.instalments[static_cast<size_t>(i)].paid = Money(paid[i]);
    return schedule;
}

/// "0: 100" for every instalment.
QStringList costs(const Result<Schedule> &schedule)
{
    QStringList rows;
    if (!schedule.has_value())
        return {schedule.error().reason};
    for (const auto &instalment : schedule->instalments)
        rows << QStringLiteral("%1: %2").arg(instalment.number).arg(instalment.cost.minorUnits());
    return rows;
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

class TestPlanChange final : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedInstalmentCanBeEdited()
    {
        const auto changed = editInstalment(planWith({100, 100}), 3, Money(70));
        QCOMPARE(costs(changed), (QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 100"_s, u"3: 70"_s, u"4: 100"_s}));
        QCOMPARE(changed->total(), Money(470));
        QCOMPARE(days(*changed), days(planWith({})));
    }
    void zeroRemovesAnInstalment()
    {
        QCOMPARE(costs(editInstalment(planWith({100}), 2, Money())),
                 (QStringList{u"0: 100"_s, u"1: 100"_s, u"3: 100"_s, u"4: 100"_s}));
        QCOMPARE(costs(editInstalment(planWith({}), 0, Money())),
                 (QStringList{u"1: 100"_s, u"2: 100"_s, u"3: 100"_s, u"4: 100"_s}));
    }
    void anInstalmentWithMoneyOnItCannotBeEdited()
    {
        QCOMPARE(costs(editInstalment(planWith({100, 1}), 1, Money(150))), (QStringList{u"instalment_has_payments"_s}));
        QCOMPARE(costs(editInstalment(planWith({100, 1}), 0, Money(150))), (QStringList{u"instalment_has_payments"_s}));
    }
    void theLargestAmountIsAllowed()
    {
        QCOMPARE(editInstalment(planWith({}), 1, Money(Money::maximum - 400))->total(), Money(Money::maximum));
        const auto single =
            makeSchedule({Money(100), Money(), InstalmentCount{1}, Period::Weekly, QDate(2026, 1, 31), std::nullopt});
        QCOMPARE(editInstalment(*single, 1, Money(Money::maximum))->total(), Money(Money::maximum));
        QCOMPARE(replan(planWith({}), Money(Money::maximum), std::nullopt)->total(), Money(Money::maximum));
    }
    void otherEditsAreRefused()
    {
        QCOMPARE(costs(editInstalment(planWith({}), 5, Money(1))), (QStringList{u"not_found"_s}));
        QCOMPARE(costs(editInstalment(planWith({}), 1, Money(-1))), (QStringList{u"invalid_amount"_s}));
        QCOMPARE(costs(editInstalment(planWith({}), 1, Money(Money::maximum))), (QStringList{u"invalid_amount"_s}));
        const auto single =
            makeSchedule({Money(100), Money(), InstalmentCount{1}, Period::Weekly, QDate(2026, 1, 31), std::nullopt});
        QCOMPARE(costs(editInstalment(*single, 1, Money())), (QStringList{u"invalid_amount"_s}));
    }

    void aNewTotalIsSpreadOverTheUntouched_data()
    {
        QTest::addColumn<QList<qint64>>("paid");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QStringList>("expected");
        using Paid = QList<qint64>;
        QTest::newRow("nothing paid, dearer")
            << Paid{} << qint64(601) << QStringList{u"0: 100"_s, u"1: 125"_s, u"2: 125"_s, u"3: 125"_s, u"4: 126"_s};
        QTest::newRow("down paid, cheaper")
            << Paid{100} << qint64(302) << QStringList{u"0: 100"_s, u"1: 50"_s, u"2: 50"_s, u"3: 50"_s, u"4: 52"_s};
        QTest::newRow("one part paid") << Paid{100, 100, 30} << qint64(500)
                                       << QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 100"_s, u"3: 100"_s, u"4: 100"_s};
        QTest::newRow("too little for each")
            << Paid{100, 100} << qint64(202) << QStringList{u"0: 100"_s, u"1: 100"_s, u"4: 2"_s};
        QTest::newRow("nothing left to spread")
            << Paid{100, 100, 30} << qint64(300) << QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 100"_s};
        QTest::newRow("partly paid one is shortened")
            << Paid{100, 100, 30} << qint64(250) << QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 50"_s};
        QTest::newRow("down to what is paid")
            << Paid{100, 100, 30} << qint64(230) << QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 30"_s};
        QTest::newRow("the latest partly paid first")
            << Paid{100, 60, 30} << qint64(210) << QStringList{u"0: 100"_s, u"1: 80"_s, u"2: 30"_s};
        QTest::newRow("the down payment last")
            << Paid{40, 60, 30} << qint64(145) << QStringList{u"0: 55"_s, u"1: 60"_s, u"2: 30"_s};
        QTest::newRow("an unpaid down payment is kept")
            << Paid{} << qint64(150) << QStringList{u"0: 100"_s, u"1: 12"_s, u"2: 12"_s, u"3: 12"_s, u"4: 14"_s};
        QTest::newRow("an unpaid down payment is shortened") << Paid{} << qint64(60) << QStringList{u"0: 60"_s};
        QTest::newRow("an unpaid down payment disappears") << Paid{0, 50} << qint64(50) << QStringList{u"1: 50"_s};
        QTest::newRow("below what is paid") << Paid{100, 30} << qint64(129) << QStringList{u"total_below_paid"_s};
        QTest::newRow("nothing") << Paid{} << qint64(0) << QStringList{u"invalid_amount"_s};
        QTest::newRow("negative") << Paid{} << qint64(-1) << QStringList{u"invalid_amount"_s};
        QTest::newRow("too large") << Paid{} << Money::maximum + 1 << QStringList{u"invalid_amount"_s};
        QTest::newRow("no untouched one")
            << Paid{100, 100, 100, 100, 1} << qint64(501) << QStringList{u"no_untouched_instalment"_s};
        QTest::newRow("no untouched one, same total")
            << Paid{100, 100, 100, 100, 1} << qint64(500)
            << QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 100"_s, u"3: 100"_s, u"4: 100"_s};
        QTest::newRow("reversed in the middle")
            << Paid{100, 100, 0, 100} << qint64(440)
            << QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 70"_s, u"3: 100"_s, u"4: 70"_s};
    }
    void aNewTotalIsSpreadOverTheUntouched()
    {
        QFETCH(QList<qint64>, paid);
        QFETCH(qint64, total);
        const auto plan = planWith(paid);
        const auto changed = replan(plan, Money(total), std::nullopt);

        QTEST(costs(changed), "expected");
        if (changed.has_value()) {
            QCOMPARE(changed->total(), Money(total));
            QCOMPARE(changed->paid(), plan.paid());
        }
    }
    void datesAndDaysStayWithANewTotal()
    {
        const auto plan = planWith({100, 30});
        const auto changed = replan(plan, Money(800), std::nullopt);
        QCOMPARE(dueDates(*changed), dueDates(plan));
        QCOMPARE(days(*changed), days(plan));
    }
    void noChangeAskedForIsNoChange()
    {
        const auto costBased = makeSchedule(
            {Money(500), Money(), InstalmentCost{Money(120)}, Period::Monthly, QDate(2026, 5, 20), std::nullopt});
        QCOMPARE(*replan(*costBased, std::nullopt, std::nullopt), *costBased);
    }

    void aNewCountFollowsTheLatestKeptDueDate()
    {
        const auto changed = replan(planWith({100, 100, 30}), std::nullopt, NewCount{3, Period::Monthly});

        QCOMPARE(costs(changed),
                 (QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 100"_s, u"3: 66"_s, u"4: 66"_s, u"5: 68"_s}));
        QCOMPARE(
            dueDates(*changed),
            (QList<QDate>{{2026, 1, 31}, {2026, 2, 28}, {2026, 3, 31}, {2026, 4, 30}, {2026, 5, 31}, {2026, 6, 30}}));
        QCOMPARE(days(*changed), (QList<int>{0, 31, 30, 31, 30, 30}));
    }
    void monthlyOnesAimAtTheStoredAnchorDay()
    {
        // Kept up to 28 Feb, sold on the 31st.
        const auto changed = replan(planWith({100, 30}), std::nullopt, NewCount{2, Period::Monthly});
        QCOMPARE(dueDates(*changed), (QList<QDate>{{2026, 1, 31}, {2026, 2, 28}, {2026, 3, 31}, {2026, 4, 30}}));
    }
    void aNewCountBeginsAtTheSaleWhenNothingIsKept()
    {
        const auto changed = replan(planWith({}, 0), Money(300), NewCount{2, Period::Weekly});
        QCOMPARE(costs(changed), (QStringList{u"1: 150"_s, u"2: 150"_s}));
        QCOMPARE(dueDates(*changed), (QList<QDate>{{2026, 2, 7}, {2026, 2, 14}}));
        QCOMPARE(changed->period, Period::Weekly);
    }
    void aSingleNewInstalmentBuysTheDaysSinceTheLatestKeptOne()
    {
        const auto changed = replan(planWith({100, 30}), std::nullopt, NewCount{1, Period::Weekly});
        QCOMPARE(costs(changed), (QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 300"_s}));
        QCOMPARE(changed->instalments.back().due, QDate(2026, 3, 7));
        QCOMPARE(changed->instalments.back().days, 7);
    }
    void aNewCountMakesRoomWhenNoneIsUntouched()
    {
        const auto changed = replan(planWith({100, 100, 100, 100, 1}), Money(530), NewCount{1, Period::Monthly});
        QCOMPARE(costs(changed),
                 (QStringList{u"0: 100"_s, u"1: 100"_s, u"2: 100"_s, u"3: 100"_s, u"4: 100"_s, u"5: 30"_s}));
    }
    void aNewCountWithNothingLeftMakesNoInstalment()
    {
        QCOMPARE(costs(replan(planWith({100, 100}), Money(200), NewCount{3, Period::Monthly})),
                 (QStringList{u"0: 100"_s, u"1: 100"_s}));
        QCOMPARE(costs(replan(planWith({100, 60}), Money(180), NewCount{3, Period::Monthly})),
                 (QStringList{u"0: 100"_s, u"1: 80"_s}));
    }
    void wrongCountsAreRefused_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << qint64(0) << u"invalid_count"_s;
        QTest::newRow("negative") << qint64(-4) << u"invalid_count"_s;
        QTest::newRow("more than minor units") << qint64(401) << u"instalment_below_one_minor_unit"_s;
    }
    void wrongCountsAreRefused()
    {
        QFETCH(qint64, count);
        const auto changed = replan(planWith({100}), std::nullopt, NewCount{count, Period::Weekly});
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().code, ErrorCode::Refused);
        QTEST(changed.error().reason, "reason");
        QCOMPARE(changed.error().field, u"instalments"_s);
    }
};

QTEST_APPLESS_MAIN(TestPlanChange)
#include "test_plan_change.moc"
