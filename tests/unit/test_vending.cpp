#include "core/domain/access_rate.h"
#include "core/domain/energy.h"
#include "core/domain/reversal.h"

#include <QTest>

/// Energy, access charges and taking energy back.
class TestVending final : public QObject
{
    Q_OBJECT

private slots:
    void moneyBuysWholeSteps_data()
    {
        QTest::addColumn<qint64>("available");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("resolution");
        QTest::addColumn<qint64>("wattHours");
        QTest::addColumn<qint64>("cost");
        const auto row = [](const char *name, qint64 available, qint64 price, qint64 resolution, qint64 wattHours,
                            qint64 cost) {
            QTest::newRow(name) << available << price << resolution << wattHours << cost;
        };
        row("exact", 5000, 25000, 1, 200, 5000);
        row("carry stays", 5000, 25500, 1, 196, 4998);
        row("steps of 100", 9000, 25000, 100, 300, 7500);
        row("not one step", 2499, 25000, 100, 0, 0);
        row("exactly one step", 2500, 25000, 100, 100, 2500);
        row("nothing", 0, 25000, 1, 0, 0);
        row("a fraction of a minor unit costs a whole one", 1, 400, 1, 2, 1);
        row("cost is rounded up, never above what is there", 10, 3000, 1, 3, 9);
        row("one minor unit a kWh", 1, 1, 1, 1000, 1);
        row("price above 64 bits per step", 1'000'000, Money::maximum, 1'000'000'000, 0, 0);
        row("largest amount", Money::maximum, 25000, 1, 400'000'000'000'000, Money::maximum);
    }
    void moneyBuysWholeSteps()
    {
        QFETCH(qint64, available);
        QFETCH(qint64, price);
        QFETCH(qint64, resolution);
        QFETCH(qint64, cost);
        const auto vend = vendEnergy(Money(available), Money(price), resolution);

        QTEST(vend.wattHours, "wattHours");
        QCOMPARE(vend.cost, Money(cost));
        QCOMPARE(vend.carry, Money(available - cost));
    }
    void uncountableEnergyIsSeenBeforehand()
    {
        QVERIFY(isEnergyCountable(Money(Money::maximum), Money(2), 1));
        QVERIFY(!isEnergyCountable(Money(Money::maximum), Money(1), 1));
    }

    void chargesFallDueAfterEachPeriod()
    {
        const AccessSeries weekly{QDate(2026, 1, 5), 7, std::nullopt};
        using Dates = std::vector<AccessDueDate>;
        QCOMPARE(missingAccessCharges(weekly, 0, QDate(2026, 1, 5)), Dates());
        QCOMPARE(missingAccessCharges(weekly, 0, QDate(2026, 1, 11)), Dates());
        QCOMPARE(missingAccessCharges(weekly, 0, QDate(2026, 1, 12)), (Dates{{1, QDate(2026, 1, 12)}}));
        QCOMPARE(missingAccessCharges(weekly, 0, QDate(2026, 2, 1)),
                 (Dates{{1, QDate(2026, 1, 12)}, {2, QDate(2026, 1, 19)}, {3, QDate(2026, 1, 26)}}));
        QCOMPARE(missingAccessCharges(weekly, 2, QDate(2026, 2, 1)), (Dates{{3, QDate(2026, 1, 26)}}));
        QCOMPARE(missingAccessCharges(weekly, 3, QDate(2026, 2, 1)), Dates());
        QCOMPARE(missingAccessCharges(weekly, 0, QDate(2025, 12, 1)), Dates());
    }
    void anEndedSeriesChargesUpToItsEnd()
    {
        const AccessSeries ended{QDate(2026, 1, 5), 7, QDate(2026, 1, 19)};
        QCOMPARE(missingAccessCharges(ended, 0, QDate(2026, 3, 1)).size(), size_t(2));
        const AccessSeries endedAtOnce{QDate(2026, 1, 5), 1, QDate(2026, 1, 5)};
        QVERIFY(missingAccessCharges(endedAtOnce, 0, QDate(2026, 3, 1)).empty());
    }
    void aDailyRateOverALeapDayHasNoHole()
    {
        const AccessSeries daily{QDate(2028, 2, 27), 1, std::nullopt};
        const auto missing = missingAccessCharges(daily, 0, QDate(2028, 3, 1));
        QCOMPARE(missing.size(), size_t(3));
        QCOMPARE(missing[1], (AccessDueDate{2, QDate(2028, 2, 29)}));
    }

    void reversedEnergyIsRecoveredOrTakenFromTheCarry_data()
    {
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<qint64>("tokenCost");
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<qint64>("carry");
        QTest::addColumn<qint64>("recovery");
        QTest::addColumn<qint64>("newCarry");
        const auto row = [](const char *name, qint64 paid, qint64 cost, bool delivered, qint64 carry, qint64 recovery,
                            qint64 newCarry) {
            QTest::newRow(name) << paid << cost << delivered << carry << recovery << newCarry;
        };
        row("delivered, exact", 5000, 5000, true, 0, 5000, 0);
        row("delivered, its carry still there", 9000, 7500, true, 1500, 7500, 0);
        row("delivered, its carry used up since", 9000, 7500, true, 0, 9000, 0);
        row("delivered, half of its carry left", 9000, 7500, true, 700, 8300, 0);
        row("delivered, another payment's carry stays", 9000, 7500, true, 2000, 7500, 500);
        row("delivered, the token used an earlier carry too", 1000, 2500, true, 300, 1000, 300);
        row("never delivered", 5000, 5000, false, 0, 0, 0);
        row("never delivered, with carry", 9000, 7500, false, 1500, 0, 0);
        row("never delivered, carry used up since", 9000, 7500, false, 0, 1500, 0);
        row("never delivered, an earlier carry comes back", 1000, 2500, false, 300, 0, 1800);
        row("no token at all", 1000, 0, false, 1000, 0, 0);
        row("no token at all, a later one used it", 1000, 0, false, 0, 1000, 0);
    }
    void reversedEnergyIsRecoveredOrTakenFromTheCarry()
    {
        QFETCH(qint64, paid);
        QFETCH(qint64, tokenCost);
        QFETCH(bool, delivered);
        QFETCH(qint64, carry);
        const auto back = reverseEnergy(Money(paid), Money(tokenCost), delivered, Money(carry));
        QTEST(back.recovery.minorUnits(), "recovery");
        QTEST(back.newCarry.minorUnits(), "newCarry");
    }
    void reversedServiceDaysAreEarnedBack()
    {
        // 10.00 at 1.50 a day: 6 days for 9.00, carry 1.00.
        QCOMPARE(reverseService(Money(1000), Money(900), true, Money(100)), Money(-900));
        QCOMPARE(reverseService(Money(1000), Money(900), false, Money(100)), Money(0));
        QCOMPARE(reverseService(Money(100), Money(), false, Money(0)), Money(-100));
    }
};

QTEST_APPLESS_MAIN(TestVending)
#include "test_vending.moc"
