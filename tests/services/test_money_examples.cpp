#include "tests/support/test_office.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    QString serial, amount, date, expected;
};

/// One row of the tables of section 22: the situation, then payments with what each must become.
struct Example
{
    std::function<void(TestOffice &, const CustomerId &)> situation;
    std::vector<Step> steps;
    QString check;       ///< one SQL question about what is left ...
    QString answer = {}; ///< ... and its answer
};

Tariff tariff(const TestOffice &office, const QString &name, const QString &price, const QString &access, int days,
              const QString &minimum = u"0"_s)
{
    Tariff tariff;
    tariff.name = name;
    tariff.pricePerKwh = office.money(price);
    tariff.accessRate = {office.money(access), days};
    tariff.minimumPurchase = office.money(minimum);
    return tariff;
}

void meter(TestOffice &office, const CustomerId &customer)
{
    office.addMeter(customer, u"MTR"_s);
}

void priceWithLevy(TestOffice &office, const CustomerId &customer)
{
    auto levied = tariff(office, u"Levied"_s, u"200"_s, u"0"_s, 0);
    levied.components = {{u"levy"_s, office.money(u"55"_s)}};
    office.addTariff(levied);
    office.addMeter(customer, u"MTR"_s, u"2026-01-05"_s, u"Levied"_s);
}

void stepsOfHundred(TestOffice &office, const CustomerId &customer)
{
    office.addMeter(customer, u"MTR"_s, u"2026-01-05"_s, u"Home"_s, 100);
}

void weeklyAccess(TestOffice &office, const CustomerId &customer)
{
    office.addTariff(tariff(office, u"Weekly"_s, u"250"_s, u"15"_s, 7));
    office.addMeter(customer, u"MTR"_s, u"2026-01-05"_s, u"Weekly"_s);
}

void changedAccess(TestOffice &office, const CustomerId &customer)
{
    weeklyAccess(office, customer);
    office.addTariff(tariff(office, u"Monthly"_s, u"250"_s, u"40"_s, 30));
    must(DeviceService(office.context()).setTariff(u"MTR"_s, u"Monthly"_s, day(u"2026-01-21"_s)));
}

void fridge(TestOffice &office, const CustomerId &customer)
{
    meter(office, customer);
    office.sell(customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-20"_s});
}

void fridgeAndTelevision(TestOffice &office, const CustomerId &customer)
{
    office.addTariff(tariff(office, u"Access"_s, u"250"_s, u"20"_s, 30));
    office.addMeter(customer, u"MTR"_s, u"2026-01-25"_s, u"Access"_s);
    office.sell(customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-20"_s});
    office.sell(customer, u"Television"_s, {}, {u"240"_s, u"0"_s, 6, u"2026-01-12"_s});
}

void minimumAndAccess(TestOffice &office, const CustomerId &customer)
{
    office.addTariff(tariff(office, u"Minimum"_s, u"250"_s, u"30"_s, 7, u"20"_s));
    office.addMeter(customer, u"MTR"_s, u"2026-01-05"_s, u"Minimum"_s);
}

void solar(TestOffice &office, const CustomerId &customer)
{
    office.addStock(u"SHS-00001"_s);
    const auto sale = office.sell(customer, u"Panel"_s, u"SHS-00001"_s, {u"840"_s, u"140"_s, 7, u"2026-01-10"_s});
    DeskPayment down;
    down.sale = sale.id;
    down.amountText = u"140"_s;
    down.date = day(u"2026-01-10"_s);
    must(office.payments().addAtDesk(down));
}

void solarAllButLast(TestOffice &office, const CustomerId &customer)
{
    solar(office, customer);
    for (int month = 2; month <= 7; ++month)
        office.pay(u"SHS-00001"_s, u"100"_s, u"2026-0%1-10"_s.arg(month));
}

void solarAndTelevision(TestOffice &office, const CustomerId &customer)
{
    solar(office, customer);
    office.sell(customer, u"Television"_s, {}, {u"240"_s, u"0"_s, 6, u"2026-01-10"_s});
}

void solarAndMeter(TestOffice &office, const CustomerId &customer)
{
    solar(office, customer);
    meter(office, customer);
}

void bike(TestOffice &office, const CustomerId &customer)
{
    office.addStock(u"BIKE-0001"_s, DeviceKind::EBike);
    office.sell(customer, u"Bike"_s, u"BIKE-0001"_s, {u"350"_s, u"0"_s, 10, u"2026-01-10"_s, Period::Weekly});
}

void service(TestOffice &office, const CustomerId &customer)
{
    office.addStock(u"SHS-00001"_s);
    office.sellService(customer, u"SHS-00001"_s, u"1.50"_s, u"3"_s);
}

const QString carrySql = QStringLiteral("SELECT vend_carry FROM device WHERE serial = 'MTR'");
const QString creditSql = QStringLiteral("SELECT coalesce(sum(amount), 0) FROM credit_entry");
const QString serviceCarrySql = QStringLiteral("SELECT service_carry FROM sale");

QString schedule(const TestOffice &office, const SaleView &sale)
{
    QStringList parts;
    for (const auto &instalment : sale.schedule.instalments)
        parts.append(instalment.due.toString(u"MM-dd") + u' ' + office.text(instalment.cost));
    return parts.join(u", "_s);
}

} // namespace

Q_DECLARE_METATYPE(Example)

/// The examples 11 to 35 of domain rules, section 22, by their numbers, played on a real file through the services.
class TestMoneyExamples final : public QObject
{
    Q_OBJECT
private slots:
    void paymentBecomesWhatTheRulesSay_data();
    void paymentBecomesWhatTheRulesSay();
    void example34SpreadsANewTotalOverWhatIsUntouched();
    void example35ReplacesTheRestByWeeklyInstalments();
};

void TestMoneyExamples::paymentBecomesWhatTheRulesSay_data()
{
    QTest::addColumn<Example>("example");
    const auto m = u"MTR"_s;
    const auto s = u"SHS-00001"_s;
    QTest::newRow("11") << Example{
        meter, {{m, u"50.00"_s, u"2026-01-11"_s, u"energy 50.00 -> 200 Wh"_s}}, carrySql, u"0"_s};
    QTest::newRow("12") << Example{priceWithLevy,
                                   {{m, u"50"_s, u"2026-01-11"_s, u"energy 50.00 -> 196 Wh"_s},
                                    {m, u"50"_s, u"2026-01-12"_s, u"energy 50.00 -> 196 Wh"_s}},
                                   carrySql,
                                   u"4"_s};
    QTest::newRow("13") << Example{stepsOfHundred,
                                   {{m, u"90"_s, u"2026-01-11"_s, u"energy 90.00 -> 300 Wh"_s},
                                    {m, u"10"_s, u"2026-01-12"_s, u"energy 10.00 -> 100 Wh"_s}},
                                   carrySql,
                                   u"0"_s};
    QTest::newRow("14") << Example{
        weeklyAccess, {{m, u"50"_s, u"2026-01-11"_s, u"energy 50.00 -> 200 Wh"_s}}, carrySql, u"0"_s};
    QTest::newRow("15") << Example{weeklyAccess,
                                   {{m, u"50"_s, u"2026-01-12"_s, u"access_rate 15.00, energy 35.00 -> 140 Wh"_s}},
                                   carrySql,
                                   u"0"_s};
    QTest::newRow("16") << Example{
        weeklyAccess,
        {{m, u"50"_s, u"2026-02-03"_s,
          u"access_rate 15.00, access_rate 15.00, access_rate 15.00, access_rate 5.00 -> none"_s},
         {m, u"30"_s, u"2026-02-03"_s, u"access_rate 10.00, energy 20.00 -> 80 Wh"_s}},
        carrySql,
        u"0"_s};
    QTest::newRow("17") << Example{
        changedAccess,
        {{m, u"90"_s, u"2026-02-20"_s,
          u"access_rate 15.00, access_rate 15.00, access_rate 40.00, energy 20.00 -> 80 Wh"_s}},
        carrySql,
        u"0"_s};
    QTest::newRow("18") << Example{
        fridgeAndTelevision,
        {{m, u"200"_s, u"2026-02-25"_s,
          u"Television no. 1 40.00, Fridge no. 1 100.00, access_rate 20.00, energy 40.00 -> 160 Wh"_s}},
        carrySql,
        u"0"_s};
    QTest::newRow("19") << Example{
        fridge, {{m, u"100"_s, u"2026-02-19"_s, u"energy 100.00 -> 400 Wh"_s}}, carrySql, u"0"_s};
    QTest::newRow("20") << Example{
        fridge, {{m, u"100"_s, u"2026-02-20"_s, u"Fridge no. 1 100.00 -> none"_s}}, carrySql, u"0"_s};
    QTest::newRow("21") << Example{fridge,
                                   {{m, u"99.99"_s, u"2026-02-20"_s, u"Fridge no. 1 99.99 -> none"_s}},
                                   u"SELECT cost - paid FROM instalment WHERE number = 1"_s,
                                   u"1"_s};
    QTest::newRow("22") << Example{
        minimumAndAccess, {{m, u"40"_s, u"2026-01-12"_s, u"refused below_minimum"_s}}, carrySql, u"0"_s};
    QTest::newRow("23") << Example{
        minimumAndAccess, {{m, u"30"_s, u"2026-01-12"_s, u"access_rate 30.00 -> none"_s}}, carrySql, u"0"_s};
    QTest::newRow("24") << Example{
        meter, {{u"NOBODY"_s, u"30"_s, u"2026-01-12"_s, u"refused unknown_serial"_s}}, carrySql, u"0"_s};
    QTest::newRow("26") << Example{
        solar, {{s, u"100"_s, u"2026-02-10"_s, u"Panel no. 1 100.00 -> 28 days"_s}}, creditSql, u"0"_s};
    QTest::newRow("27") << Example{
        solar,
        {{s, u"25"_s, u"2026-02-10"_s, u"Panel no. 1 25.00 -> 7 days"_s},
         {s, u"25"_s, u"2026-02-10"_s, u"Panel no. 1 25.00 -> 7 days"_s},
         {s, u"100"_s, u"2026-02-10"_s, u"Panel no. 1 50.00, Panel no. 2 50.00 -> 29 days"_s}},
        creditSql,
        u"0"_s};
    QTest::newRow("28") << Example{solarAllButLast,
                                   {{s, u"100"_s, u"2026-08-10"_s, u"Panel no. 7 100.00 -> unlock"_s}},
                                   u"SELECT state FROM sale"_s,
                                   u"complete"_s};
    QTest::newRow("29") << Example{solarAllButLast,
                                   {{s, u"120"_s, u"2026-08-10"_s, u"Panel no. 7 100.00, credit 20.00 -> unlock"_s}},
                                   creditSql,
                                   u"2000"_s};
    QTest::newRow("30") << Example{
        solarAndTelevision,
        {{s, u"100"_s, u"2026-02-10"_s, u"Television no. 1 40.00, Panel no. 1 60.00 -> 16 days"_s}},
        creditSql,
        u"0"_s};
    QTest::newRow("31") << Example{solarAndMeter,
                                   {{m, u"125"_s, u"2026-02-11"_s, u"Panel no. 1 100.00, energy 25.00 -> 100 Wh"_s},
                                    {s, u"50"_s, u"2026-02-12"_s, u"Panel no. 2 50.00 -> 43 days"_s}},
                                   creditSql,
                                   u"0"_s};
    QTest::newRow("32") << Example{
        bike,
        {{u"BIKE-0001"_s, u"50"_s, u"2026-01-17"_s, u"Bike no. 1 35.00, Bike no. 2 15.00 -> 10 days"_s}},
        creditSql,
        u"0"_s};
    QTest::newRow("33") << Example{service,
                                   {{s, u"10"_s, u"2026-01-11"_s, u"service 10.00 -> 6 days"_s},
                                    {s, u"2"_s, u"2026-01-12"_s, u"refused below_minimum"_s},
                                    {s, u"5"_s, u"2026-01-13"_s, u"service 5.00 -> 4 days"_s}},
                                   serviceCarrySql,
                                   u"0"_s};
    QTest::newRow("25") << Example{
        meter,
        {{m, u"50"_s, u"again"_s, u"energy 50.00 -> 200 Wh"_s}, {m, u"50"_s, u"again"_s, u"duplicate"_s}},
        u"SELECT count(*) FROM token"_s,
        u"1"_s};
}

void TestMoneyExamples::paymentBecomesWhatTheRulesSay()
{
    QFETCH(Example, example);
    TestOffice office;
    const auto customer = office.addCustomer(u"Mushi"_s);
    example.situation(office, customer);

    for (const auto &step : example.steps) {
        const bool isRepeated = step.date == u"again";
        const auto payment = isRepeated
                                 ? office.receive(office.row(u"SAME"_s, step.serial, step.amount, u"2026-01-11"_s))
                                 : office.pay(step.serial, step.amount, step.date);
        QCOMPARE(office.describe(payment), step.expected);
    }

    QCOMPARE(office.textOf(example.check), example.answer);
    QCOMPARE(office.verify(), QString());
}

void TestMoneyExamples::example34SpreadsANewTotalOverWhatIsUntouched()
{
    TestOffice office;
    const auto customer = office.addCustomer(u"Mushi"_s);
    const auto sale = office.sell(customer, u"Fridge"_s, {}, {u"400"_s, u"0"_s, 4, u"2026-01-20"_s});
    DeskPayment cash;
    cash.sale = sale.id;
    cash.amountText = u"140"_s;
    must(office.payments().addAtDesk(cash));

    const auto changed = must(SaleService(office.context()).applyReplan(sale.id, {office.money(u"450"_s), {}}));

    QCOMPARE(schedule(office, changed), u"02-20 100.00, 03-20 100.00, 04-20 125.00, 05-20 125.00"_s);
    QCOMPARE(office.verify(), QString());
}

void TestMoneyExamples::example35ReplacesTheRestByWeeklyInstalments()
{
    TestOffice office;
    const auto customer = office.addCustomer(u"Mushi"_s);
    const auto sale = office.sell(customer, u"Fridge"_s, {}, {u"400"_s, u"0"_s, 4, u"2026-01-20"_s});
    DeskPayment cash;
    cash.sale = sale.id;
    cash.amountText = u"140"_s;
    must(office.payments().addAtDesk(cash));

    const auto changed = must(SaleService(office.context()).applyReplan(sale.id, {{}, NewCount{4, Period::Weekly}}));

    QCOMPARE(schedule(office, changed),
             u"02-20 100.00, 03-20 100.00, 03-27 50.00, 04-03 50.00, 04-10 50.00, 04-17 50.00"_s);
    QCOMPARE(office.verify(), QString());
}

QTEST_GUILESS_MAIN(TestMoneyExamples)
#include "test_money_examples.moc"
