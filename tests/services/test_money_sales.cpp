#include "core/services/grant_service.h"
#include "core/services/token_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Sales, plans and what is given away (domain rules, sections 10 to 15 and 17).
class TestMoneySales final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saleIsRefusedWithItsField_data();
    void saleIsRefusedWithItsField();
    void saleOfADeviceHandsItOver();
    void deviceHasOneOpenSale();
    void plainDownPaymentUnlocksAtOnce();
    void noTokenBeforeTheDownPaymentIsPaid();
    void initialDaysComeWithTheDownPayment();
    void initialDaysWithoutADownPaymentComeWithTheSale();
    void nextInstalmentIsTheLeastThatIsTaken();
    void planFinishedByAnotherDevicesPaymentIsUnlocked();
    void previewChangesNothing();
    void replanThatCompletesThePlanUnlocks();
    void planChangeIsRefused_data();
    void planChangeIsRefused();
    void editedInstalmentMovesTheTotal();
    void archivedSaleGivesTheDeviceBackAndNeedsAReset();
    void archivedSaleOwesNothing();
    void completedSaleKeepsItsDevice();
    void serviceHasNoPlan();
    void salesAreListedByState();
    void grantIsWorthItsPriceAndNoRevenue();
    void grantIsRefused_data();
    void grantIsRefused();
    void grantedDaysAreNotIssuedDays();
    void balanceNamesWhatIsOwed();
    void balanceOfADayToComeWritesNothing();
    void onlyThisMetersDebtsWhenTheCompanySaysSo();

private:
    SaleView panel(int count = 3, const QString &down = u"0"_s, int initialDays = 0,
                   SaleMinimum minimum = SaleMinimum::Any)
    {
        m_office->addStock(u"SHS-00001"_s);
        return m_office->sell(m_customer, u"Panel"_s, u"SHS-00001"_s,
                              {u"300"_s, down, count, u"2026-01-10"_s, Period::Monthly, minimum, initialDays});
    }
    SaleService sales() { return SaleService(m_office->context()); }
    SaleInput input(const QString &appliance, const QString &serial = {})
    {
        SaleInput sale;
        sale.customer = m_customer;
        sale.appliance = appliance;
        sale.serial = serial;
        sale.terms =
            PlanTerms{m_office->money(u"300"_s), Money(), InstalmentCount{3}, Period::Monthly, {}, SaleMinimum::Any, 0};
        return sale;
    }
    QString tokens()
    {
        return m_office->textOf(u"SELECT group_concat(kind || ' ' || days || ' ' || state, ', ') FROM token"_s);
    }

    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer;
};

void TestMoneySales::init()
{
    m_office = std::make_unique<TestOffice>();
    m_customer = m_office->addCustomer(u"Mushi"_s);
}

void TestMoneySales::saleIsRefusedWithItsField_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("customer") << u"customer"_s << u"unknown_customer"_s << u"customer"_s;
    QTest::newRow("appliance") << u"appliance"_s << u"unknown_appliance"_s << u"appliance"_s;
    QTest::newRow("no serial") << u"no serial"_s << u"required"_s << u"serial"_s;
    QTest::newRow("serial") << u"serial"_s << u"unknown_serial"_s << u"serial"_s;
    QTest::newRow("kind") << u"kind"_s << u"wrong_device_kind"_s << u"serial"_s;
    QTest::newRow("fridge with a device") << u"fridge"_s << u"wrong_device_kind"_s << u"serial"_s;
    QTest::newRow("down payment") << u"down"_s << u"down_payment_exceeds_cost"_s << u"down"_s;
    QTest::newRow("count") << u"count"_s << u"invalid_count"_s << u"instalments"_s;
    QTest::newRow("future") << u"future"_s << u"future_date"_s << u"date"_s;
    QTest::newRow("initial days") << u"initial"_s << u"invalid_count"_s << u"initial_days"_s;
    QTest::newRow("service price") << u"service"_s << u"invalid_amount"_s << u"service_per_day"_s;
}

void TestMoneySales::saleIsRefusedWithItsField()
{
    QFETCH(QString, wrong);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    m_office->addStock(u"SHS-00001"_s);
    m_office->addStock(u"BIKE-0001"_s, DeviceKind::EBike);
    auto sale = input(wrong == u"appliance" ? u"Nothing"_s
                      : wrong == u"fridge"  ? u"Fridge"_s
                                            : u"Panel"_s,
                      u"SHS-00001"_s);
    auto &terms = std::get<PlanTerms>(sale.terms);
    if (wrong == u"customer")
        sale.customer = CustomerId::make(m_office->clock, m_office->random);
    if (wrong == u"no serial")
        sale.serial.clear();
    if (wrong == u"serial")
        sale.serial = u"NOBODY"_s;
    if (wrong == u"kind")
        sale.serial = u"BIKE-0001"_s;
    if (wrong == u"down")
        terms.down = m_office->money(u"300.01"_s);
    if (wrong == u"count")
        terms.scheme = InstalmentCount{0};
    if (wrong == u"future")
        sale.date = day(u"2029-01-05"_s);
    if (wrong == u"initial")
        terms.initialDays = 367;
    if (wrong == u"service")
        sale.terms = ServiceTerms{Money(), Money()};
    const auto before = m_office->dump();

    const auto result = sales().sell(sale);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(result.error().field, field);
    QCOMPARE(m_office->dump(), before);
}

void TestMoneySales::saleOfADeviceHandsItOver()
{
    const auto sale = panel();

    QCOMPARE(must(DeviceService(m_office->context()).find(u"SHS-00001"_s)).customerId, std::optional(m_customer));
    QCOMPARE(must(sales().find(sale.number)).id, sale.id);
    QCOMPARE(sale.schedule.instalments.size(), size_t(3));
    QCOMPARE(m_office->count(u"SELECT count(*) FROM audit WHERE action = 'sale.made' AND before LIKE '%840.00'"_s), 1);
}

void TestMoneySales::deviceHasOneOpenSale()
{
    panel();

    QCOMPARE(sales().sell(input(u"Panel"_s, u"SHS-00001"_s)).error().reason, u"open_sale"_s);
    auto other = input(u"Panel"_s, u"SHS-00001"_s);
    other.customer = m_office->addCustomer(u"Kimaro"_s);
    QCOMPARE(sales().sell(other).error().reason, u"open_sale"_s);
}

void TestMoneySales::plainDownPaymentUnlocksAtOnce()
{
    panel(6, u"300"_s);

    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"300"_s, u"2026-01-10"_s)),
             u"Panel no. 0 300.00 -> unlock"_s);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"1"_s, u"2026-01-11"_s)), u"refused nothing_to_pay"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::noTokenBeforeTheDownPaymentIsPaid()
{
    panel(2, u"100"_s);

    const auto part = m_office->pay(u"SHS-00001"_s, u"60"_s, u"2026-01-10"_s);
    QCOMPARE(m_office->describe(part), u"Panel no. 0 60.00 -> none"_s);
    QCOMPARE(part.noTokenReason, u"down_payment_open"_s);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"90"_s, u"2026-01-11"_s)),
             u"Panel no. 0 40.00, Panel no. 1 50.00 -> 14 days"_s);
}

void TestMoneySales::initialDaysComeWithTheDownPayment()
{
    const auto sale = panel(2, u"100"_s, 10);

    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-01-10"_s)),
             u"Panel no. 0 100.00 -> 10 days"_s);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s)),
             u"Panel no. 1 100.00 -> 28 days"_s);
    QCOMPARE(must(sales().read(sale.id)).daysIssued, 28);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::initialDaysWithoutADownPaymentComeWithTheSale()
{
    panel(3, u"0"_s, 10);

    QCOMPARE(tokens(), u"days 10 queued"_s);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s)),
             u"Panel no. 1 100.00 -> 28 days"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::nextInstalmentIsTheLeastThatIsTaken()
{
    panel(3, u"0"_s, 0, SaleMinimum::NextInstalment);

    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"99.99"_s, u"2026-02-10"_s)),
             u"refused below_minimum"_s);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s)),
             u"Panel no. 1 100.00 -> 28 days"_s);
}

void TestMoneySales::planFinishedByAnotherDevicesPaymentIsUnlocked()
{
    const auto sale = panel(1);
    m_office->addMeter(m_customer, u"MTR-1"_s);

    const auto view = m_office->pay(u"MTR-1"_s, u"350"_s, u"2026-02-10"_s);

    QCOMPARE(m_office->describe(view), u"Panel no. 1 300.00, energy 50.00 -> 200 Wh, unlock"_s);
    QCOMPARE(must(sales().read(sale.id)).state, SaleState::Complete);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::previewChangesNothing()
{
    const auto sale = panel();
    const auto before = m_office->dump();

    const auto preview = must(sales().previewReplan(sale.id, {m_office->money(u"450"_s), {}}));

    QCOMPARE(preview.before.total(), m_office->money(u"300"_s));
    QCOMPARE(preview.after.total(), m_office->money(u"450"_s));
    QCOMPARE(m_office->dump(), before);
}

void TestMoneySales::replanThatCompletesThePlanUnlocks()
{
    const auto sale = panel();
    m_office->pay(u"SHS-00001"_s, u"150"_s, u"2026-02-10"_s);

    const auto changed = must(sales().applyReplan(sale.id, {m_office->money(u"150"_s), {}}));

    QCOMPARE(changed.state, SaleState::Complete);
    QCOMPARE(m_office->textOf(u"SELECT cause_type || ' ' || kind FROM token ORDER BY rowid DESC"_s),
             u"plan_change unlock"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM plan_change"_s), 1);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::planChangeIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("reason");
    QTest::newRow("below what is paid") << u"below"_s << u"total_below_paid"_s;
    QTest::newRow("nothing named") << u"nothing"_s << u"required"_s;
    QTest::newRow("no instalments") << u"count"_s << u"invalid_count"_s;
    QTest::newRow("paid instalment") << u"edit"_s << u"instalment_has_payments"_s;
    QTest::newRow("no such instalment") << u"missing"_s << u"not_found"_s;
    QTest::newRow("archived") << u"archived"_s << u"not_allowed"_s;
}

void TestMoneySales::planChangeIsRefused()
{
    QFETCH(QString, change);
    QFETCH(QString, reason);
    const auto sale = panel();
    m_office->pay(u"SHS-00001"_s, u"150"_s, u"2026-02-10"_s);
    if (change == u"archived")
        must(sales().archive(sale.id, u"moved away"_s));
    ReplanInput input;
    if (change == u"below" || change == u"archived")
        input.total = m_office->money(u"149.99"_s);
    if (change == u"count")
        input.newCount = NewCount{0, Period::Weekly};
    const auto before = m_office->dump();

    const bool isEdit = change == u"edit" || change == u"missing";
    const auto result = isEdit ? sales().editInstalment(sale.id, change == u"edit" ? 2 : 9, m_office->money(u"10"_s))
                               : sales().applyReplan(sale.id, input);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(m_office->dump(), before);
}

void TestMoneySales::editedInstalmentMovesTheTotal()
{
    const auto sale = panel();

    const auto changed = must(sales().editInstalment(sale.id, 2, m_office->money(u"130"_s)));
    QCOMPARE(changed.schedule.total(), m_office->money(u"330"_s));
    const auto shorter = must(sales().editInstalment(sale.id, 3, Money()));

    QCOMPARE(shorter.schedule.instalments.size(), size_t(2));
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::archivedSaleGivesTheDeviceBackAndNeedsAReset()
{
    const auto sale = panel();
    m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s);

    QCOMPARE(must(sales().archive(sale.id, u"not paid"_s)).state, SaleState::Archived);

    QCOMPARE(tokens(), u"days 28 cancelled"_s);
    const auto device = must(DeviceService(m_office->context()).find(u"SHS-00001"_s));
    QVERIFY(!device.customerId.has_value());
    QVERIFY(device.needsReset);
    const auto again = sales().sell(input(u"Panel"_s, u"SHS-00001"_s));
    QCOMPARE(again.error().reason, u"not_allowed"_s);
    QVERIFY(again.error().detail.contains(u"device reset"));
    must(DeviceService(m_office->context()).reset(u"SHS-00001"_s, true));
    must(sales().sell(input(u"Panel"_s, u"SHS-00001"_s)));
    QCOMPARE(sales().archive(sale.id, u"twice"_s).error().reason, u"not_allowed"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::archivedSaleOwesNothing()
{
    m_office->addMeter(m_customer, u"MTR-1"_s);
    const auto fridge = m_office->sell(m_customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-20"_s});
    must(sales().archive(fridge.id, u"broken"_s));

    QCOMPARE(m_office->describe(m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-05-01"_s)), u"energy 50.00 -> 200 Wh"_s);
    DeskPayment cash;
    cash.sale = fridge.id;
    cash.amountText = u"10"_s;
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(cash))), u"refused nothing_to_pay"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::completedSaleKeepsItsDevice()
{
    panel();
    m_office->pay(u"SHS-00001"_s, u"300"_s, u"2026-02-10"_s);

    QCOMPARE(must(DeviceService(m_office->context()).find(u"SHS-00001"_s)).customerId, std::optional(m_customer));
    must(sales().sell(input(u"Panel"_s, u"SHS-00001"_s)));
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::serviceHasNoPlan()
{
    m_office->addStock(u"SHS-00001"_s);
    const auto service = m_office->sellService(m_customer, u"SHS-00001"_s, u"1.50"_s, u"3"_s);

    QVERIFY(service.isService);
    QCOMPARE(sales().applyReplan(service.id, {m_office->money(u"5"_s), {}}).error().reason, u"no_plan"_s);
    DeskPayment cash;
    cash.sale = service.id;
    cash.amountText = u"2"_s; // below the minimum of 3.00, which holds on the sale as on the serial
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(cash))), u"refused below_minimum"_s);
    cash.amountText = u"3"_s;
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(cash))), u"service 3.00 -> 2 days"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::salesAreListedByState()
{
    const auto sale = panel();
    m_office->sell(m_customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-20"_s});
    must(sales().archive(sale.id, u"not paid"_s));

    QCOMPARE(must(sales().list({}, {})).total, 2);
    QCOMPARE(must(sales().list(SaleState::Archived, {})).rows.front().id, sale.id);
    QCOMPARE(must(sales().ofCustomer(m_customer)).size(), size_t(2));
}

void TestMoneySales::grantIsWorthItsPriceAndNoRevenue()
{
    m_office->addMeter(m_customer, u"MTR-1"_s);
    panel();
    GrantService grants(m_office->context());

    QCOMPARE(must(grants.grantEnergy(u"MTR-1"_s, 201, u"broken meter"_s)).value, m_office->money(u"50.25"_s));
    QCOMPARE(must(grants.grantDays(u"SHS-00001"_s, 7, u"repair"_s)).value, m_office->money(u"25"_s));

    QCOMPARE(m_office->count(u"SELECT count(*) FROM journal_entry"_s), 0);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM payment"_s), 0);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token WHERE cause_type = 'grant' AND state = 'queued'"_s), 2);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneySales::grantIsRefused_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("wattHours");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("reason");
    const auto why = u"repair"_s;
    QTest::newRow("no reason") << u"MTR-100"_s << qint64(0) << qint64(100) << u" "_s << u"required"_s;
    QTest::newRow("unknown") << u"NOBODY"_s << qint64(0) << qint64(100) << why << u"unknown_serial"_s;
    QTest::newRow("days for a meter") << u"MTR-100"_s << qint64(5) << qint64(0) << why << u"wrong_unit"_s;
    QTest::newRow("energy for a panel") << u"SHS-00001"_s << qint64(0) << qint64(5) << why << u"wrong_unit"_s;
    QTest::newRow("half a step") << u"MTR-100"_s << qint64(0) << qint64(150) << why << u"invalid_amount"_s;
    QTest::newRow("too much energy") << u"MTR-100"_s << qint64(0) << std::numeric_limits<qint64>::max() / 100 * 100
                                     << why << u"invalid_amount"_s;
    QTest::newRow("too many days") << u"SHS-00001"_s << qint64(1'000'000) << qint64(0) << why << u"invalid_amount"_s;
    QTest::newRow("in stock") << u"SHS-STOCK"_s << qint64(5) << qint64(0) << why << u"unassigned_device"_s;
}

void TestMoneySales::grantIsRefused()
{
    QFETCH(QString, serial);
    QFETCH(qint64, days);
    QFETCH(qint64, wattHours);
    QFETCH(QString, cause);
    QFETCH(QString, reason);
    m_office->addMeter(m_customer, u"MTR-100"_s, u"2026-01-05"_s, u"Home"_s, 100);
    panel();
    m_office->addStock(u"SHS-STOCK"_s);
    GrantService grants(m_office->context());

    const auto result = days > 0 ? grants.grantDays(serial, days, cause) : grants.grantEnergy(serial, wattHours, cause);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token"_s), 0);
}

void TestMoneySales::grantedDaysAreNotIssuedDays()
{
    const auto sale = panel();
    must(GrantService(m_office->context()).grantDays(u"SHS-00001"_s, 7, u"repair"_s));

    QCOMPARE(must(sales().read(sale.id)).daysIssued, 0);
    QCOMPARE(m_office->describe(m_office->pay(u"SHS-00001"_s, u"100"_s, u"2026-02-10"_s)),
             u"Panel no. 1 100.00 -> 28 days"_s);
}

void TestMoneySales::balanceNamesWhatIsOwed()
{
    Tariff weekly;
    weekly.name = u"Weekly"_s;
    weekly.pricePerKwh = m_office->money(u"250"_s);
    weekly.accessRate = {m_office->money(u"15"_s), 7};
    m_office->addTariff(weekly);
    m_office->addMeter(m_customer, u"MTR-1"_s, u"2026-01-05"_s, u"Weekly"_s);
    panel();

    const auto balance = must(BalanceService(m_office->context()).balance(m_customer, day(u"2026-02-10"_s)));

    QCOMPARE(balance.meters.front().accessDebt, m_office->money(u"75"_s));
    QCOMPARE(balance.sales.front().remaining, m_office->money(u"300"_s));
    QCOMPARE(balance.dueNow, m_office->money(u"175"_s));
}

void TestMoneySales::balanceOfADayToComeWritesNothing()
{
    Tariff weekly;
    weekly.name = u"Weekly"_s;
    weekly.pricePerKwh = m_office->money(u"250"_s);
    weekly.accessRate = {m_office->money(u"15"_s), 7};
    m_office->addTariff(weekly);
    m_office->addMeter(m_customer, u"MTR-1"_s, u"2028-12-31"_s, u"Weekly"_s);

    const auto balance = must(BalanceService(m_office->context()).balance(m_customer, day(u"2029-01-31"_s)));

    QCOMPARE(balance.meters.front().accessDebt, m_office->money(u"60"_s));
    QCOMPARE(m_office->count(u"SELECT count(*) FROM access_charge"_s), 0);
}

void TestMoneySales::onlyThisMetersDebtsWhenTheCompanySaysSo()
{
    m_office->addMeter(m_customer, u"MTR-1"_s);
    panel();
    m_office->setDeviceDebts(DeviceDebtScope::ThisMeterOnly);

    QCOMPARE(m_office->describe(m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-05-01"_s)), u"energy 50.00 -> 200 Wh"_s);
}

QTEST_GUILESS_MAIN(TestMoneySales)
#include "test_money_sales.moc"
