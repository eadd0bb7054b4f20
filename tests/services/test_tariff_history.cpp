// The price at the moment of a payment, and access-rate charges before anybody looked (domain rules, sections 5 and 6).

#include "core/services/access_charges.h"
#include "core/services/export_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Tariff home(const TestOffice &office, const QString &price)
{
    Tariff tariff;
    tariff.name = u"Home"_s;
    tariff.pricePerKwh = office.money(price);
    return tariff;
}

/// A meter with the tariff "Home", 250.00 per kWh.
struct Office : TestOffice
{
    Office()
    {
        customer = addCustomer(u"Juma"_s);
        addMeter(customer, u"MTR"_s);
    }
    void edit(const Tariff &tariff, const QString &date = {})
    {
        must(
            TariffService(context()).edit(u"Home"_s, tariff, date.isEmpty() ? std::nullopt : std::optional(day(date))));
    }
    /// 50.00 of that day.
    QString buy(const QString &date, const QString &serial = u"MTR"_s)
    {
        return describe(pay(serial, u"50.00"_s, date));
    }

    CustomerId customer;
};

} // namespace

class TestTariffHistory final : public QObject
{
    Q_OBJECT

private slots:
    void aChangedPriceHoldsFromItsDayOn()
    {
        Office office;
        office.edit(home(office, u"500.00"_s), u"2026-02-10"_s);
        QCOMPARE(office.buy(u"2026-02-09"_s), u"energy 50.00 -> 200 Wh"_s);
        QCOMPARE(office.buy(u"2026-02-10"_s), u"energy 50.00 -> 100 Wh"_s);
        QCOMPARE(office.verify(), QString());
    }

    void aChangeOfTodayHoldsFromNowOn()
    {
        Office office;
        office.edit(home(office, u"500.00"_s));
        QCOMPARE(office.buy(u"2028-12-31"_s), u"energy 50.00 -> 200 Wh"_s); // at noon in Dar es Salaam: three hours ago
        DeskPayment now;
        now.serial = u"MTR"_s;
        now.amountText = u"50.00"_s;
        QCOMPARE(office.describe(must(office.payments().addAtDesk(now))), u"energy 50.00 -> 100 Wh"_s);
        now.date = day(u"2028-12-31"_s); // today is now
        QCOMPARE(office.describe(must(office.payments().addAtDesk(now))), u"energy 50.00 -> 100 Wh"_s);
    }

    void whatIsEnteredLaterForAnEarlierDayHoldsFromThen()
    {
        Office office;
        office.edit(home(office, u"500.00"_s), u"2026-03-01"_s);
        office.clock.advance(std::chrono::minutes(1));
        office.edit(home(office, u"1000.00"_s), u"2026-02-10"_s);
        QCOMPARE(office.buy(u"2026-02-01"_s), u"energy 50.00 -> 200 Wh"_s);
        QCOMPARE(office.buy(u"2026-02-20"_s), u"energy 50.00 -> 50 Wh"_s);
        QCOMPARE(office.buy(u"2026-03-05"_s), u"energy 50.00 -> 50 Wh"_s);
    }

    void anotherTariffOfTheMeterHoldsFromItsDayOn()
    {
        Office office;
        Tariff dear = home(office, u"500.00"_s);
        dear.name = u"Dear"_s;
        office.addTariff(dear);
        must(DeviceService(office.context()).setTariff(u"MTR"_s, u"Dear"_s, day(u"2026-02-10"_s)));
        QCOMPARE(office.buy(u"2026-02-05"_s), u"energy 50.00 -> 200 Wh"_s);
        QCOMPARE(office.buy(u"2026-02-10"_s), u"energy 50.00 -> 100 Wh"_s);
        must(TariffService(office.context()).remove(u"Dear"_s, u"Home"_s, day(u"2026-03-01"_s)));
        QCOMPARE(office.buy(u"2026-02-20"_s), u"energy 50.00 -> 100 Wh"_s);
        QCOMPARE(office.buy(u"2026-03-02"_s), u"energy 50.00 -> 200 Wh"_s);
        QCOMPARE(office.verify(), QString());
    }

    void moneyThatIsMatchedLateBuysAtThePriceOfItsDay()
    {
        Office office;
        const auto unknown = office.pay(u"MTTR"_s, u"50.00"_s, u"2026-02-01"_s);
        QCOMPARE(unknown.unmatched, u"open"_s);
        office.edit(home(office, u"500.00"_s), u"2026-03-01"_s);
        QCOMPARE(office.describe(must(office.payments().match(unknown.id, u"MTR"_s))), u"energy 50.00 -> 200 Wh"_s);
    }

    void aLaterMinimumRefusesNothingPaidBefore()
    {
        Office office;
        Tariff tariff = home(office, u"250.00"_s);
        tariff.minimumPurchase = office.money(u"100.00"_s);
        office.edit(tariff, u"2026-02-10"_s);
        QCOMPARE(office.buy(u"2026-02-09"_s), u"energy 50.00 -> 200 Wh"_s);
        QCOMPARE(office.buy(u"2026-02-10"_s), u"refused below_minimum"_s);
    }

    void theDebtsOfAllKnowChargesThatNobodyLookedAt()
    {
        Office office;
        Tariff tariff = home(office, u"250.00"_s);
        tariff.name = u"Weekly"_s;
        tariff.accessRate = {office.money(u"15.00"_s), 7};
        office.addTariff(tariff);
        for (int i = 0; i < 3; ++i)
            office.addMeter(office.customer, u"W-%1"_s.arg(i), u"2028-12-01"_s, u"Weekly"_s);
        QCOMPARE(office.count(u"SELECT count(*) FROM access_charge"_s), 0);
        QTemporaryDir folder;
        const auto debts = [&] {
            return must(
                ExportService(office.context()).exportFile(u"debts"_s, folder.filePath(u"debts.csv"_s), {}, {}));
        };
        QCOMPARE(debts(), 3 * 4); // 8, 15, 22 and 29 December
        QCOMPARE(debts(), 3 * 4);
        QCOMPARE(must(createSomeAccessCharges(office.database(), day(u"2028-12-31"_s))), false);
        QCOMPARE(office.verify(), QString());
    }

    void anEndedSeriesGetsNoFurtherCharge()
    {
        Office office;
        Tariff tariff = home(office, u"250.00"_s);
        tariff.name = u"Weekly"_s;
        tariff.accessRate = {office.money(u"15.00"_s), 7};
        office.addTariff(tariff);
        office.addMeter(office.customer, u"W"_s, u"2028-12-01"_s, u"Weekly"_s);
        must(DeviceService(office.context()).setTariff(u"W"_s, u"Home"_s, day(u"2028-12-16"_s)));
        must(createAllAccessCharges(office.database(), day(u"2028-12-31"_s)));
        QCOMPARE(office.count(u"SELECT count(*) FROM access_charge"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestTariffHistory)
#include "test_tariff_history.moc"
