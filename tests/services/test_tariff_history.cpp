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

    /// The meter came on 1 November; the rate is dated back to January.
    void aRateDatedBackBeginsWhenTheCustomerGotTheMeter()
    {
        Office office;
        office.addMeter(office.customer, u"NEW"_s, u"2026-11-01"_s);
        Tariff rated = home(office, u"250.00"_s);
        rated.accessRate = {office.money(u"10.00"_s), 30};
        office.edit(rated, u"2026-01-01"_s);
        QCOMPARE(office.textOf(u"SELECT s.start_date FROM access_series s JOIN device d ON d.id = s.device_id "
                               "WHERE d.serial = 'NEW'"_s),
                 u"2026-11-01"_s);
        QCOMPARE(office.textOf(u"SELECT s.start_date FROM access_series s JOIN device d ON d.id = s.device_id "
                               "WHERE d.serial = 'MTR'"_s),
                 u"2026-01-05"_s);
        QCOMPARE(office.verify(), QString());
    }

    void aRateDatedBackBeginsWhenTheMeterCameOntoTheTariff()
    {
        Office office;
        Tariff free = home(office, u"300.00"_s);
        free.name = u"Free"_s;
        office.addTariff(free);
        must(DeviceService(office.context()).setTariff(u"MTR"_s, u"Free"_s, day(u"2026-03-10"_s)));
        free.accessRate = {office.money(u"10.00"_s), 30};
        must(TariffService(office.context()).edit(u"Free"_s, free, day(u"2026-02-01"_s)));
        QCOMPARE(office.textOf(u"SELECT start_date FROM access_series"_s), u"2026-03-10"_s);
    }

    void aRateDatedBackBeginsWhenTheMeterWasSwitchedOnAgain()
    {
        Office office;
        must(DeviceService(office.context()).setInUse(u"MTR"_s, false, day(u"2026-02-01"_s)));
        must(DeviceService(office.context()).setInUse(u"MTR"_s, true, day(u"2026-04-01"_s)));
        Tariff rated = home(office, u"250.00"_s);
        rated.accessRate = {office.money(u"10.00"_s), 30};
        office.edit(rated, u"2026-03-01"_s);
        QCOMPARE(office.textOf(u"SELECT start_date FROM access_series"_s), u"2026-04-01"_s);
    }

    /// One meter that came later does not keep the others from their new rate.
    void aRateDatedBackIsTakenOverByEachMeterOnItsOwnDay()
    {
        Office office;
        Tariff tariff = home(office, u"250.00"_s);
        tariff.name = u"Rated"_s;
        tariff.accessRate = {office.money(u"10.00"_s), 30};
        office.addTariff(tariff);
        office.addMeter(office.customer, u"R-1"_s, u"2026-01-05"_s, u"Rated"_s);
        office.addMeter(office.customer, u"R-2"_s, u"2026-11-25"_s, u"Rated"_s);
        tariff.accessRate.amount = office.money(u"2.00"_s);
        must(TariffService(office.context()).edit(u"Rated"_s, tariff, day(u"2026-11-20"_s)));
        QCOMPARE(office.textOf(u"SELECT group_concat(start_date, ' ') FROM (SELECT s.start_date FROM access_series s "
                               "JOIN device d ON d.id = s.device_id WHERE s.end_date IS NULL ORDER BY d.serial)"_s),
                 u"2026-11-20 2026-11-25"_s);
        QCOMPARE(office.verify(), QString());
    }

    void aRateThatWasPaidIsNamedWithItsMeter()
    {
        Office office;
        Tariff tariff = home(office, u"250.00"_s);
        tariff.name = u"Rated"_s;
        tariff.accessRate = {office.money(u"10.00"_s), 30};
        office.addTariff(tariff);
        office.addMeter(office.customer, u"R-1"_s, u"2026-01-05"_s, u"Rated"_s);
        QCOMPARE(office.buy(u"2026-02-10"_s, u"R-1"_s), u"access_rate 10.00, energy 40.00 -> 160 Wh"_s);
        tariff.accessRate.amount = office.money(u"2.00"_s);
        const auto edited = TariffService(office.context()).edit(u"Rated"_s, tariff, day(u"2026-01-20"_s));
        QCOMPARE(edited.error().reason, u"invalid_date"_s);
        QVERIFY2(edited.error().detail.contains(u"R-1"), qPrintable(edited.error().detail));
    }

    /// Daily charges of three years do not keep others from the file.
    void manyChargesComeInPieces()
    {
        Office office;
        Tariff tariff = home(office, u"250.00"_s);
        tariff.name = u"Daily"_s;
        tariff.accessRate = {office.money(u"1.00"_s), 1};
        office.addTariff(tariff);
        office.addMeter(office.customer, u"D-1"_s, u"2026-01-01"_s, u"Daily"_s);
        office.addMeter(office.customer, u"D-2"_s, u"2026-01-01"_s, u"Daily"_s);
        const QDate today = day(u"2028-12-31"_s);
        const auto made = [&] { return office.count(u"SELECT count(*) FROM access_charge"_s); };
        QCOMPARE(must(createSomeAccessCharges(office.database(), today)), true);
        QCOMPARE(made(), 1'000);
        must(createAllAccessCharges(office.database(), today));
        QCOMPARE(made(), 2 * 1'095);
        QCOMPARE(office.verify(), QString());
    }

    void whatIsEnteredLastHoldsHoweverTheClockIsSet()
    {
        Office office;
        office.edit(home(office, u"500.00"_s), u"2026-02-10"_s);
        office.clock.advance(-std::chrono::hours(24 * 30));
        office.edit(home(office, u"1000.00"_s), u"2026-02-10"_s);
        QCOMPARE(office.buy(u"2026-02-20"_s), u"energy 50.00 -> 50 Wh"_s);
        QCOMPARE(office.verify(), QString());
    }

    void whatIsEnteredForTheBeginningHoldsFromThen()
    {
        Office office;
        office.edit(home(office, u"500.00"_s), u"2026-02-10"_s);
        office.corrupt(u"UPDATE company SET time_zone = 'UTC'"_s);
        office.edit(home(office, u"1000.00"_s), u"1970-01-01"_s);
        QCOMPARE(office.buy(u"2026-02-01"_s), u"energy 50.00 -> 50 Wh"_s);
        QCOMPARE(office.buy(u"2026-02-20"_s), u"energy 50.00 -> 50 Wh"_s);
    }

    void theSamePriceWithAnEarlierDateHoldsFromThatDate()
    {
        Office office;
        office.edit(home(office, u"500.00"_s), u"2026-03-01"_s);
        office.edit(home(office, u"500.00"_s), u"2026-02-01"_s);
        QCOMPARE(office.buy(u"2026-02-20"_s), u"energy 50.00 -> 100 Wh"_s);
        office.edit(home(office, u"500.00"_s), u"2026-04-01"_s); // it holds then already
        QCOMPARE(office.count(u"SELECT count(*) FROM tariff_terms"_s), 3);
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
