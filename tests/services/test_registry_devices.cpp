#include "core/services/access_charges.h"
#include "core/services/customer_money.h"
#include "core/services/device_detail_service.h"
#include "core/services/payment_service.h"
#include "core/services/token_service.h"
#include "tests/services/registry_office.h"

using namespace Qt::StringLiterals;

namespace {

/// Pays at the desk and must not fail.
PaymentView pay(RegistryOffice &office, const QString &serial, const QString &amount)
{
    DeskPayment payment;
    payment.serial = serial;
    payment.amountText = amount;
    auto paid = PaymentService(office.context()).addAtDesk(payment);
    if (!paid.has_value())
        qFatal("payment: %s", qPrintable(paid.error().detail));
    return *paid;
}

DeviceDetails details()
{
    return {Position{-3'373'100, 36'682'200}, true, 3, 60, u"Household"_s, u"Group 2"_s};
}

} // namespace

class TestRegistryDevices final : public QObject
{
    Q_OBJECT

private slots:
    void customerAndMeterAreRegisteredTogether()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        input.date = QDate(2026, 1, 5);
        const auto result = office.registration().registerDevice(input);
        QVERIFY2(result.has_value(), qPrintable(failureOf(result)));
        QCOMPARE(result->device.serial, u"MTR-1"_s);
        QCOMPARE(result->device.customerId, result->customer.id);
        QCOMPARE(result->device.tariff, u"Access"_s);
        QVERIFY(!result->sale.has_value());
        QCOMPARE(
            office.count(u"SELECT count(*) FROM access_series WHERE start_date = '2026-01-05' AND amount = 1500"_s), 1);
    }

    void anSHSIsRegisteredWithItsSale()
    {
        RegistryOffice office;
        const auto result = office.registration().registerDevice(office.homeSystem());
        QVERIFY2(result.has_value(), qPrintable(failureOf(result)));
        QVERIFY(result->sale.has_value());
        QCOMPARE(result->sale->serial, u"SHS-00001"_s);
        QCOMPARE(result->sale->schedule.instalments.size(), size_t(8));
        QCOMPARE(result->device.openSale, result->sale->id);
        QCOMPARE(result->device.appliance, u"Home kit"_s);
    }

    void aFurtherDeviceIsAttachedToAnExistingCustomer()
    {
        RegistryOffice office;
        const auto id = office.addCustomer(1);
        auto input = office.meter();
        input.existingCustomer = id;
        QCOMPARE(office.registration().registerDevice(input)->customer.id, id);
        QCOMPARE(office.rowsOf(u"customer"_s), 1);
        input.serial = u"MTR-2"_s;
        input.existingCustomer = CustomerId(QUuid::fromString(u"00000000-0000-7000-8000-000000000001"_s));
        QCOMPARE(failureOf(office.registration().registerDevice(input)), u"unknown_customer / customer"_s);
    }

    void everyRefusalNamesItsFieldAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("failure");
        QTest::newRow("no serial") << u"serial"_s << u" "_s << u"required / serial"_s;
        QTest::newRow("long serial") << u"serial"_s << QString(500, u'7') << u"invalid_serial / serial"_s;
        QTest::newRow("no maker") << u"manufacturer"_s << u""_s << u"required / manufacturer"_s;
        QTest::newRow("unknown maker") << u"manufacturer"_s << u"Nobody"_s << u"unknown_manufacturer / manufacturer"_s;
        QTest::newRow("no tariff") << u"tariff"_s << u""_s << u"required / tariff"_s;
        QTest::newRow("unknown tariff") << u"tariff"_s << u"None"_s << u"unknown_tariff / tariff"_s;
        QTest::newRow("finer than the cloud") << u"resolution"_s << u"10"_s << u"resolution_too_fine / resolution"_s;
        QTest::newRow("no multiple of the step")
            << u"resolution"_s << u"150"_s << u"resolution_too_fine / resolution"_s;
        QTest::newRow("nothing") << u"resolution"_s << u"0"_s << u"resolution_too_fine / resolution"_s;
        QTest::newRow("unsupported") << u"kind"_s << u"shs"_s << u"unsupported_device / manufacturer"_s;
        QTest::newRow("future") << u"date"_s << u"2026-01-12"_s << u"future_date / date"_s;
        QTest::newRow("before all time") << u"date"_s << u"1969-12-31"_s << u"invalid_date / date"_s;
        QTest::newRow("no customer name") << u"name"_s << u""_s << u"required / name"_s;
    }
    void everyRefusalNamesItsFieldAndLeavesNothing()
    {
        QFETCH(QString, change);
        QFETCH(QString, value);
        RegistryOffice office;
        auto input = office.meter();
        input.manufacturer = u"Calin"_s;
        if (change == u"serial")
            input.serial = value;
        else if (change == u"manufacturer")
            input.manufacturer = value;
        else if (change == u"tariff")
            input.tariff = value;
        else if (change == u"resolution")
            input.resolutionWh = value.toLongLong();
        else if (change == u"date")
            input.date = QDate::fromString(value, Qt::ISODate);
        else if (change == u"name")
            input.customer.name = value;
        if (change == u"kind") {
            input.kind = DeviceKind::Shs;
            input.serial = u"SHS-00001"_s;
        }
        QTEST(failureOf(office.registration().registerDevice(input)), "failure");
        QCOMPARE(office.rowsOf(u"customer"_s), 0);
        QCOMPARE(office.rowsOf(u"device"_s), 0);
    }

    void theResolutionIsTheCloudsOwnStepUnlessAMultipleIsNamed()
    {
        RegistryOffice office;
        auto input = office.meter(u"C-1"_s, 1);
        input.manufacturer = u"Calin"_s;
        QCOMPARE(office.registration().registerDevice(input)->device.resolutionWh, 100);
        input = office.meter(u"C-2"_s, 2);
        input.manufacturer = u"Calin"_s;
        input.resolutionWh = 500;
        QCOMPARE(office.registration().registerDevice(input)->device.resolutionWh, 500);
        QCOMPARE(office.registration().registerDevice(office.meter(u"M-3"_s, 3))->device.resolutionWh, 1);
    }

    void aSerialIsTakenOverAllKindsAndLetterCases()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter(u"abc-00001"_s, 1)).has_value());
        const auto second = office.registration().registerDevice(office.homeSystem(u" ABC-00001 "_s, 2));
        QCOMPARE(failureOf(second), u"serial_taken / serial"_s);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().detail.contains(u"Moshi1"_s));
        QCOMPARE(office.rowsOf(u"customer"_s), 1);
        QVERIFY(office.registration().registerDevice(office.meter(u"0abc-00001"_s, 3)).has_value());
    }

    void aWrongPlanLeavesNeitherCustomerNorDevice()
    {
        RegistryOffice office;
        auto input = office.homeSystem();
        std::get<PlanTerms>(input.sale->terms).down = Money(90'000);
        QCOMPARE(failureOf(office.registration().registerDevice(input)), u"down_payment_exceeds_cost / down"_s);
        input = office.homeSystem();
        input.sale->appliance = u"E-bike"_s;
        QCOMPARE(failureOf(office.registration().registerDevice(input)), u"wrong_device_kind / appliance"_s);
        QCOMPARE(office.rowsOf(u"customer"_s), 0);
        QCOMPARE(office.rowsOf(u"device"_s), 0);
        QCOMPARE(office.rowsOf(u"outbox"_s),
                 office.count(u"SELECT count(*) FROM outbox WHERE changeset NOT LIKE '%customer%'"_s));
    }

    void aMeterHasNoPlan()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.sale = office.homeSystem().sale;
        QCOMPARE(failureOf(office.registration().registerDevice(input)), u"wrong_device_kind / kind"_s);
    }

    void registrationIsBothOrNeither_data()
    {
        QTest::addColumn<bool>("isMeter");
        QTest::newRow("meter") << true;
        QTest::newRow("home system with its sale") << false;
    }
    void registrationIsBothOrNeither()
    {
        QFETCH(bool, isMeter);
        RegistryOffice office;
        auto input = isMeter ? office.meter() : office.homeSystem();
        if (isMeter)
            input.tariff = u"Access"_s;
        bool isDone = false;
        int failAt = 0;
        while (!isDone) {
            ++failAt;
            int calls = 0;
            office.database->setCallGate([&] { return ++calls != failAt; });
            const auto result = office.registration().registerDevice(input);
            office.database->setCallGate({});
            isDone = result.has_value();
            const qint64 expected = isDone ? 1 : 0;
            QCOMPARE(office.rowsOf(u"customer"_s), expected);
            QCOMPARE(office.rowsOf(u"device"_s), expected);
            QCOMPARE(office.rowsOf(isMeter ? u"access_series"_s : u"sale"_s), expected);
            QCOMPARE(office.rowsOf(u"search_document"_s), 2 * expected);
            QVERIFY2(isDone || result.error().code == ErrorCode::Storage, qPrintable(failureOf(result)));
        }
        QVERIFY(failAt > 15);
    }

    void stockIsTakenInWholeOrNotAtAll()
    {
        RegistryOffice office;
        const auto added =
            office.devices().addStock({DeviceKind::Shs, {u"SHS-00001"_s, u"SHS-00002"_s}, u"Maker"_s, u"Home kit"_s});
        QCOMPARE(added->size(), size_t(2));
        QVERIFY(!added->front().customerId.has_value());
        const DeviceService::NewStock twice{
            DeviceKind::Shs, {u"SHS-00003"_s, u"shs-00002"_s}, u"Maker"_s, u"Home kit"_s};
        QCOMPARE(failureOf(office.devices().addStock(twice)), u"serial_taken / serial"_s);
        QCOMPARE(office.rowsOf(u"device"_s), 2);
        QCOMPARE(office.count(u"SELECT count FROM row_count WHERE name = 'device.shs'"_s), 2);
    }

    void stockRefusesWhatDoesNotFit_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("appliance");
        QTest::addColumn<QString>("failure");
        QTest::newRow("meter") << int(DeviceKind::Meter) << u"MTR-1"_s << u"Home kit"_s
                               << u"wrong_device_kind / kind"_s;
        QTest::newRow("short serial") << int(DeviceKind::Shs) << u"SHS-1"_s << u"Home kit"_s
                                      << u"invalid_serial / serial"_s;
        QTest::newRow("long serial") << int(DeviceKind::Shs) << u"SHS-000000000001"_s << u"Home kit"_s
                                     << u"invalid_serial / serial"_s;
        QTest::newRow("no appliance") << int(DeviceKind::Shs) << u"SHS-00001"_s << u""_s << u"required / appliance"_s;
        QTest::newRow("unknown appliance")
            << int(DeviceKind::Shs) << u"SHS-00001"_s << u"None"_s << u"unknown_appliance / appliance"_s;
        QTest::newRow("another kind") << int(DeviceKind::Shs) << u"SHS-00001"_s << u"E-bike"_s
                                      << u"wrong_device_kind / appliance"_s;
    }
    void stockRefusesWhatDoesNotFit()
    {
        QFETCH(int, kind);
        QFETCH(QString, serial);
        QFETCH(QString, appliance);
        RegistryOffice office;
        QTEST(failureOf(office.devices().addStock({DeviceKind(kind), {serial}, u"Maker"_s, appliance})), "failure");
    }

    void theDeviceListIsPagedFilteredAndSearched()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter(u"MTR-1"_s, 1)).has_value());
        QVERIFY(office.devices()
                    .addStock({DeviceKind::Shs, {u"SHS-00001"_s, u"SHS-00002"_s}, u"Maker"_s, u"Home kit"_s})
                    .has_value());
        const auto first = office.devices().list({}, {2, {}});
        QCOMPARE(first->total, 3);
        QCOMPARE(first->rows.size(), size_t(2));
        QCOMPARE(office.devices().list({}, {2, first->next})->rows.front().serial, u"SHS-00002"_s);
        QCOMPARE(office.devices().list({{}, DeviceKind::Shs, false}, {})->total, 2);
        QCOMPARE(office.devices().list({{}, {}, true}, {})->total, 2);
        QCOMPARE(office.devices().list({u"00002"_s, {}, false}, {})->rows.front().serial, u"SHS-00002"_s);
        QCOMPARE(failureOf(office.devices().find(u"XYZ"_s)), u"unknown_serial / serial"_s);
    }

    void aTariffChangeEndsTheOldAccessRateAndStartsTheNew()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        input.date = QDate(2026, 1, 5);
        QVERIFY(office.registration().registerDevice(input).has_value());
        Tariff monthly;
        monthly.name = u"Monthly"_s;
        monthly.pricePerKwh = Money(25'000);
        monthly.accessRate = {Money(4'000), 30};
        QVERIFY(office.tariffs().add(monthly).has_value());
        office.clock.setUtc(u"2026-02-20T08:00:00Z"_s);
        // Worked example 17: charges of the old rate on 12 and 19 January, of the new one on 20 February.
        QCOMPARE(office.devices().setTariff(u"MTR-1"_s, u"Monthly"_s, QDate(2026, 1, 21))->tariff, u"Monthly"_s);
        const auto paid = pay(office, u"MTR-1"_s, u"90.00"_s);
        QCOMPARE(paid.allocations.size(), size_t(4));
        QCOMPARE(paid.allocations[0].due, QDate(2026, 1, 12));
        QCOMPARE(paid.allocations[1].due, QDate(2026, 1, 19));
        QCOMPARE(paid.allocations[2].due, QDate(2026, 2, 20));
        QCOMPARE(paid.allocations[2].amount, Money(4'000));
        QCOMPARE(paid.allocations[3].amount, Money(2'000));
    }

    void chargesCountTheSameWhoeverLookedBeforeABackDatedChange()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        input.date = QDate(2026, 1, 5);
        const auto registered = office.registration().registerDevice(input);
        office.clock.setUtc(u"2026-02-20T08:00:00Z"_s);
        auto transaction = Transaction::begin(*office.database);
        QVERIFY(createAccessCharges(*transaction, registered->customer.id, QDate(2026, 2, 20)).has_value());
        QVERIFY(transaction->commit().has_value());
        QVERIFY(office.devices().setTariff(u"MTR-1"_s, u"Home"_s, QDate(2026, 1, 21)).has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM access_charge WHERE written_off = 0"_s), 2);
    }

    void aChangeBeforeAPaidChargeIsRefused()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        QVERIFY(office.registration().registerDevice(input).has_value());
        office.clock.setUtc(u"2026-01-20T08:00:00Z"_s);
        Q_UNUSED(pay(office, u"MTR-1"_s, u"15.00"_s));
        QCOMPARE(failureOf(office.devices().setTariff(u"MTR-1"_s, u"Home"_s, QDate(2026, 1, 16))),
                 u"invalid_date / date"_s);
        QCOMPARE(failureOf(office.devices().setTariff(u"MTR-1"_s, u"Home"_s, QDate(2026, 1, 9))),
                 u"invalid_date / date"_s);
        QCOMPARE(office.devices().find(u"MTR-1"_s)->tariff, u"Access"_s);
        QVERIFY(office.devices().setTariff(u"MTR-1"_s, u"Home"_s, QDate(2026, 1, 17)).has_value());
    }

    void aChangeOnTheDayTheSeriesBeganKeepsBothApart()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        QVERIFY(office.registration().registerDevice(input).has_value());
        QVERIFY(office.devices().setTariff(u"MTR-1"_s, u"Home"_s, office.today()).has_value());
        QVERIFY(office.devices().setTariff(u"MTR-1"_s, u"Access"_s, office.today()).has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE start_date = '2026-01-10'"_s), 2);
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE end_date IS NULL"_s), 1);
    }

    void theSameTariffAgainChangesNothing()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        QVERIFY(office.registration().registerDevice(input).has_value());
        office.clock.setUtc(u"2026-01-12T08:00:00Z"_s);
        QVERIFY(office.devices().setTariff(u"MTR-1"_s, u"access"_s, office.today()).has_value());
        QCOMPARE(
            office.count(u"SELECT count(*) FROM access_series WHERE start_date = '2026-01-10' AND end_date IS NULL"_s),
            1);
    }

    void aTariffNeedsAMeter()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.homeSystem()).has_value());
        QCOMPARE(failureOf(office.devices().setTariff(u"SHS-00001"_s, u"Home"_s, office.today())),
                 u"wrong_device_kind / serial"_s);
        QCOMPARE(failureOf(office.devices().setTariff(u"none"_s, u"Home"_s, office.today())),
                 u"unknown_serial / serial"_s);
    }

    void aMeterThatIsNotInUseIsNotCharged()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        QVERIFY(office.registration().registerDevice(input).has_value());
        QVERIFY(office.devices().setInUse(u"MTR-1"_s, false, QDate(2026, 1, 10)).has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE end_date IS NULL"_s), 0);
        office.clock.setUtc(u"2026-03-01T08:00:00Z"_s);
        QVERIFY(office.devices().setInUse(u"MTR-1"_s, true, office.today()).has_value());
        QCOMPARE(
            office.count(u"SELECT count(*) FROM access_series WHERE start_date = '2026-03-01' AND end_date IS NULL"_s),
            1);
    }

    void aMeterMovesWithItsCarryToTheOldCustomersCredit()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        input.resolutionWh = 100;
        const auto first = office.registration().registerDevice(input);
        const auto second = office.addCustomer(2);
        Q_UNUSED(pay(office, u"MTR-1"_s, u"90.00"_s)); // 300 Wh, 15.00 wait on the meter
        QCOMPARE(office.devices().find(u"MTR-1"_s)->vendCarry, Money(1'500));
        office.clock.setUtc(u"2026-01-18T08:00:00Z"_s);

        const auto moved = office.devices().reassign(u"MTR-1"_s, second, {}, office.today());
        QVERIFY2(moved.has_value(), qPrintable(failureOf(moved)));
        QCOMPARE(moved->customerId, second);
        QCOMPARE(moved->vendCarry, Money());
        QCOMPARE(*creditOf(*office.database, first->customer.id), Money(1'500));
        QCOMPARE(*creditOf(*office.database, second), Money());
        QCOMPARE(office.count(u"SELECT coalesce(sum(amount), 0) FROM carry_entry"_s), 0);
        QCOMPARE(office.count(u"SELECT coalesce(sum(amount), 0) FROM journal_line"_s), 0);
        // The charge of 17 January is the old customer's, the new series begins at the hand-over.
        auto transaction = Transaction::begin(*office.database);
        QVERIFY(createAccessCharges(*transaction, first->customer.id, office.today()).has_value());
        QVERIFY(createAccessCharges(*transaction, second, office.today()).has_value());
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM access_charge WHERE customer_id = ? AND due_date = '2026-01-17'"_s,
                              {toSql(first->customer.id)}),
                 1);
        QCOMPARE(office.count(u"SELECT count(*) FROM access_charge WHERE customer_id = ?"_s, {toSql(second)}), 0);
        QCOMPARE(office.customers().list({u"mtr-1"_s, {}, false}, {})->rows.front().id, second);
    }

    /// The second customer owes nothing for the time in which the first had the meter.
    void nothingOfAMeterIsDatedBeforeItsHandOver()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.date = QDate(2026, 1, 1);
        QVERIFY(office.registration().registerDevice(input).has_value());
        const auto second = office.addCustomer(2);
        office.clock.setUtc(u"2026-07-01T08:00:00Z"_s);
        auto devices = office.devices();
        QCOMPARE(failureOf(devices.reassign(u"MTR-1"_s, second, {}, QDate(2025, 12, 31))), u"invalid_date / date"_s);
        const auto moved = devices.reassign(u"MTR-1"_s, second, {}, QDate(2026, 6, 1));
        QVERIFY2(moved.has_value(), qPrintable(failureOf(moved)));
        QCOMPARE(moved->assignedOn, QDate(2026, 6, 1));

        const auto tooEarly = devices.setTariff(u"MTR-1"_s, u"Access"_s, QDate(2026, 1, 15));
        QCOMPARE(failureOf(tooEarly), u"invalid_date / date"_s);
        QVERIFY2(tooEarly.error().detail.contains(u"2026-06-01"), qPrintable(tooEarly.error().detail));
        QCOMPARE(failureOf(devices.setInUse(u"MTR-1"_s, false, QDate(2026, 1, 15))), u"invalid_date / date"_s);
        QCOMPARE(office.rowsOf(u"access_series"_s), 0);
        QVERIFY(devices.setTariff(u"MTR-1"_s, u"Access"_s, QDate(2026, 6, 1)).has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE start_date = '2026-06-01'"_s), 1);
    }

    /// The rate has ended, and its charges until then are the old customer's.
    void aMeterIsNotHandedOverBeforeItsLastRateEnded()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        input.date = QDate(2026, 1, 1);
        QVERIFY(office.registration().registerDevice(input).has_value());
        const auto second = office.addCustomer(2);
        office.clock.setUtc(u"2026-11-01T08:00:00Z"_s);
        auto devices = office.devices();
        QVERIFY(devices.setTariff(u"MTR-1"_s, u"Home"_s, QDate(2026, 10, 1)).has_value());
        QCOMPARE(failureOf(devices.reassign(u"MTR-1"_s, second, {}, QDate(2026, 3, 15))), u"invalid_date / date"_s);
        QVERIFY(devices.reassign(u"MTR-1"_s, second, {}, QDate(2026, 10, 1)).has_value());
    }

    /// The price of the tariff under which the meter never was is nobody's price.
    void aMeterThatComesBackIsPricedByItsNewTariff()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter(u"MIX-00001"_s, 1)).has_value());
        QVERIFY(office.devices().setTariff(u"MIX-00001"_s, u"Access"_s, office.today()).has_value());
        QVERIFY(office.devices().retire(u"MIX-00001"_s).has_value());
        const auto again = office.registration().registerDevice(office.meter(u"MIX-00001"_s, 2));
        QVERIFY2(again.has_value(), qPrintable(failureOf(again)));
        QCOMPARE(again->device.tariff, u"Home"_s);
        Q_UNUSED(pay(office, u"MIX-00001"_s, u"50.00"_s));
        QCOMPARE(office.count(u"SELECT count(*) FROM payment WHERE tariff_name = 'Home'"_s), 1);
    }

    void reassigningIsRefusedWithItsReason()
    {
        RegistryOffice office;
        const auto first = office.registration().registerDevice(office.homeSystem());
        const auto second = office.addCustomer(2);
        auto devices = office.devices();
        QCOMPARE(failureOf(devices.reassign(u"SHS-00001"_s, second, {}, office.today())), u"open_sale / serial"_s);
        QVERIFY(office.registration().registerDevice(office.meter(u"MTR-1"_s, 3)).has_value());
        QCOMPARE(
            failureOf(devices.reassign(u"MTR-1"_s, office.customers().find(u"0712000003"_s)->id, {}, office.today())),
            u"not_allowed / customer"_s);
        QCOMPARE(failureOf(devices.reassign(u"MTR-1"_s, second, u"None"_s, office.today())),
                 u"unknown_tariff / tariff"_s);
        QCOMPARE(failureOf(devices.reassign(u"MTR-1"_s, second, {}, QDate(2026, 1, 12))), u"future_date / date"_s);
        QCOMPARE(failureOf(devices.reassign(u"MTR-1"_s, CustomerId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), {},
                                            office.today())),
                 u"unknown_customer / customer"_s);
        QCOMPARE(failureOf(devices.retire(u"SHS-00001"_s)), u"open_sale / serial"_s);
        QVERIFY(first.has_value());
    }

    void reassigningIsAllOrNothing()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        input.resolutionWh = 100;
        QVERIFY(office.registration().registerDevice(input).has_value());
        const auto second = office.addCustomer(2);
        Q_UNUSED(pay(office, u"MTR-1"_s, u"90.00"_s));
        bool isDone = false;
        int failAt = 0;
        while (!isDone) {
            ++failAt;
            int calls = 0;
            office.database->setCallGate([&] { return ++calls != failAt; });
            isDone = office.devices().reassign(u"MTR-1"_s, second, {}, office.today()).has_value();
            office.database->setCallGate({});
            QCOMPARE(office.rowsOf(u"credit_entry"_s), isDone ? 1 : 0);
            QCOMPARE(office.rowsOf(u"access_series"_s), isDone ? 2 : 1);
            QCOMPARE(office.count(u"SELECT vend_carry FROM device"_s), isDone ? 0 : 1'500);
        }
        QVERIFY(failAt > 10);
    }

    void aRetiredDeviceKeepsItsSerialOnceItWasUsed()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        Q_UNUSED(pay(office, u"MTR-1"_s, u"50.00"_s));
        QVERIFY(office.devices().retire(u"MTR-1"_s)->isRetired);
        QCOMPARE(failureOf(office.devices().retire(u"MTR-1"_s)), u"not_allowed / serial"_s);
        QCOMPARE(failureOf(office.registration().registerDevice(office.meter(u"MTR-1"_s, 2))),
                 u"serial_taken / serial"_s);
    }

    void aDeviceRegisteredByMistakeMayComeBack()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter(u"MIX-00001"_s, 1)).has_value());
        QVERIFY(office.devices().retire(u"MIX-00001"_s).has_value());
        const auto again = office.registration().registerDevice(office.meter(u"MIX-00001"_s, 2));
        QVERIFY2(again.has_value(), qPrintable(failureOf(again)));
        QVERIFY(!again->device.isRetired);
        QCOMPARE(office.rowsOf(u"device"_s), 1);
    }

    void aMeterIsRegisteredWithItsDetails()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.details = details();
        const auto result = office.registration().registerDevice(input);
        QVERIFY2(result.has_value(), qPrintable(failureOf(result)));
        QCOMPARE(office.devices().find(u"MTR-1"_s)->details, details());
    }

    void detailsAreEditedWholeAndTheAuditSaysHow()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        const auto edited = DeviceDetailService(office.context()).edit(u"mtr-1"_s, details());
        QVERIFY2(edited.has_value(), qPrintable(failureOf(edited)));
        QCOMPARE(edited->details, details());
        QCOMPARE(office.count(u"SELECT count(*) FROM audit WHERE action = 'device.edit' AND before = '' AND after = "
                              "'-3.3731 36.6822; online; phase 3; 60 A; Household; Group 2'"_s),
                 1);
        const auto emptied = DeviceDetailService(office.context()).edit(u"MTR-1"_s, {});
        QCOMPARE(emptied->details, DeviceDetails());
    }

    void detailsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<DeviceDetails>("details");
        QTest::addColumn<QString>("failure");
        const auto with = [](auto change) {
            DeviceDetails details;
            change(details);
            return details;
        };
        const QString meter = u"MTR-1"_s;
        const QString shs = u"SHS-00001"_s;
        QTest::newRow("latitude") << meter << with([](auto &d) {
            d.position = Position{90'000'001, 0};
        }) << u"invalid_position / lat"_s;
        QTest::newRow("longitude") << meter << with([](auto &d) {
            d.position = Position{0, -180'000'001};
        }) << u"invalid_position / lon"_s;
        QTest::newRow("two phases") << meter << with([](auto &d) { d.phase = 2; }) << u"invalid_phase / phase"_s;
        QTest::newRow("no current") << meter << with([](auto &d) { d.maximumCurrent = 0; })
                                    << u"invalid_current / max_current"_s;
        QTest::newRow("current of a town")
            << meter << with([](auto &d) { d.maximumCurrent = 1001; }) << u"invalid_current / max_current"_s;
        QTest::newRow("long type") << meter << with([](auto &d) { d.connectionType = QString(256, u'x'); })
                                   << u"too_long / connection_type"_s;
        QTest::newRow("phase of a lamp") << shs << with([](auto &d) { d.phase = 3; }) << u"wrong_device_kind / phase"_s;
        QTest::newRow("nobody's") << u"MTR-9"_s << DeviceDetails() << u"unknown_serial / serial"_s;
    }
    void detailsThatCannotBeAreRefused()
    {
        QFETCH(QString, serial);
        QFETCH(DeviceDetails, details);
        QFETCH(QString, failure);
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        QVERIFY(office.registration().registerDevice(office.homeSystem(u"SHS-00001"_s, 2)).has_value());
        QCOMPARE(failureOf(DeviceDetailService(office.context()).edit(serial, details)), failure);
        QCOMPARE(office.count(u"SELECT count(*) FROM audit WHERE action = 'device.edit'"_s), 0);
    }

    void aSolarHomeSystemHasAPositionOfItsOwn()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.homeSystem()).has_value());
        DeviceDetails where;
        where.position = Position{-3'373'100, 36'682'200};
        const auto edited = DeviceDetailService(office.context()).edit(u"SHS-00001"_s, where);
        QVERIFY2(edited.has_value(), qPrintable(failureOf(edited)));
        QCOMPARE(edited->details, where);
    }

    void whatTheCloudSaidIsKeptWithItsTimeUntilTheDeviceIsNew()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        QCOMPARE(office.devices().find(u"MTR-1"_s)->mapping, MappingState::Unknown);
        const auto noted = DeviceDetailService(office.context()).noteMapping(u"MTR-1"_s, MappingState::NotMapped);
        QCOMPARE(noted->mapping, MappingState::NotMapped);
        QCOMPARE(*noted->mappingChecked, office.clock.now());
        QVERIFY(office.devices().retire(u"MTR-1"_s).has_value());
        auto again = office.meter();
        again.existingCustomer = office.customers().find(again.customer.phone)->id;
        QVERIFY(office.registration().registerDevice(again).has_value());
        const auto back = office.devices().find(u"MTR-1"_s);
        QCOMPARE(back->mapping, MappingState::Unknown);
        QVERIFY(!back->mappingChecked.has_value());
    }

    void aDeviceTakenBackIsResetBeforeItIsSoldAgain()
    {
        RegistryOffice office;
        const auto sold = office.registration().registerDevice(office.homeSystem());
        QVERIFY(office.customers().archive(sold->customer.id, true, {}).has_value());
        QVERIFY(office.devices().find(u"SHS-00001"_s)->needsReset);
        const auto reset = office.devices().reset(u"SHS-00001"_s, false);
        QVERIFY2(reset.has_value(), qPrintable(failureOf(reset)));
        QVERIFY(reset->needsReset); // the maker has not answered
        // Asked for again, there is still one, and it is the new one.
        QVERIFY(office.devices().reset(u"SHS-00001"_s, false).has_value());
        QCOMPARE(office.count(
                     u"SELECT count(*) FROM token WHERE kind = 'command' AND command = 'reset' AND state = 'queued'"_s),
                 1);

        TokenService tokens(office.context());
        TokenFilter open;
        open.state = u"queued"_s;
        const auto waiting = tokens.list(open, {});
        QVERIFY2(waiting.has_value() && waiting->rows.size() == 1, qPrintable(failureOf(waiting)));
        QVERIFY(tokens.resolveIssued(waiting->rows.front().id, u"*599 791 493 194 43#"_s).has_value());
        QVERIFY(!office.devices().find(u"SHS-00001"_s)->needsReset);
        QCOMPARE(failureOf(office.devices().reset(u"SHS-00001"_s, true)), u"not_allowed / serial"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegistryDevices)
#include "test_registry_devices.moc"
