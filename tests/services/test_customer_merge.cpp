#include "core/services/customer_card.h"
#include "core/services/customer_history.h"
#include "core/services/customer_merge.h"
#include "core/services/place_service.h"
#include "core/store/search.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Amina is in the books twice: with a meter, a fridge and a solar system as the one, with a meter as the other.
struct Twice
{
    TestOffice office;
    CustomerId gone, kept;

    Twice()
    {
        office.clock.setUtc(u"2026-03-20T09:00:00Z"_s);
        gone = office.addCustomer(u"Juma"_s);
        kept = office.addCustomer(u"Jumaa"_s);
        Tariff access;
        access.name = u"Access"_s;
        access.pricePerKwh = Money(25'000);
        access.accessRate = {Money(1'500), 7};
        office.addTariff(access);
        office.addMeter(gone, u"MTR-1"_s, u"2026-01-05"_s, u"Access"_s);
        office.addMeter(kept, u"MTR-2"_s);
        office.addStock(u"SHS-00001"_s);
        office.sell(gone, u"Panel"_s, u"SHS-00001"_s, {u"300"_s, u"0"_s, 3, u"2026-01-10"_s});
        office.sell(gone, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-03-10"_s});
    }

    [[nodiscard]] CustomerMergeService merges() { return CustomerMergeService(office.context()); }
    CustomerView merge() { return must(merges().merge(gone, kept, u"one person"_s)); }
    [[nodiscard]] CustomerService customers() { return CustomerService(office.context()); }
    [[nodiscard]] CustomerView view(const CustomerId &id) { return must(customers().read(id)); }
    [[nodiscard]] CustomerBalance balance(const CustomerId &id)
    {
        return must(BalanceService(office.context()).balance(id, day(u"2026-03-20"_s)));
    }
    [[nodiscard]] QString refusal(const CustomerId &from, const CustomerId &into)
    {
        const auto previewed = merges().preview(from, into);
        const auto merged = merges().merge(from, into, {});
        if (previewed || merged)
            return u"not refused"_s;
        return previewed.error() == merged.error() ? merged.error().reason : u"the preview says something else"_s;
    }
};

} // namespace

class TestCustomerMerge final : public QObject
{
    Q_OBJECT
private slots:
    void whatIsOpenIsOwedByTheKeptCustomer()
    {
        Twice desk;
        const auto before = desk.balance(desk.gone);
        QVERIFY(before.dueNow.isPositive());
        desk.merge();
        const auto after = desk.balance(desk.kept);
        QCOMPARE(after.dueNow, before.dueNow);
        QCOMPARE(after.sales.size(), size_t(2));
        QCOMPARE(after.meters.size(), size_t(2));
        QCOMPARE(desk.balance(desk.gone).dueNow, Money());
        QCOMPARE(desk.office.verify(), QString());
    }

    void thePreviewNamesWhatMovesAndWritesNothing()
    {
        Twice desk;
        desk.office.pay(u"MTR-1"_s, u"20"_s, u"2026-01-20"_s);
        must(CustomerCard(desk.office.context()).addNote(desk.gone, u"speaks Maa"_s));
        const auto before = desk.office.dump();
        const auto preview = must(desk.merges().preview(desk.gone, desk.kept));
        QCOMPARE(desk.office.dump(), before);
        QCOMPARE(preview.moves.devices, (QStringList{u"MTR-1"_s, u"SHS-00001"_s}));
        QCOMPARE(preview.moves.openSales.size(), 2);
        QCOMPARE(preview.moves.openInstalments, desk.office.money(u"900"_s));
        QCOMPARE(preview.moves.openAccess, desk.office.money(u"130"_s)); // ten periods of 15.00, 20.00 of it paid
        QCOMPARE(preview.moves.payments, 1);
        QCOMPARE(preview.moves.notes, 1);
        QCOMPARE(preview.gone.openDebt, desk.office.money(u"1030"_s));
        QCOMPARE(preview.kept.devices, QStringList{u"MTR-2"_s});
    }

    void theRunningPeriodOfTheAccessRateGoesOn()
    {
        Twice desk;
        desk.office.pay(u"MTR-1"_s, u"150"_s, u"2026-03-20"_s);
        desk.merge();
        desk.office.clock.setUtc(u"2026-03-23T12:00:00Z"_s);
        const auto paid = desk.office.pay(u"MTR-1"_s, u"100"_s, u"2026-03-23"_s); // the eleventh charge is due that day
        QCOMPARE(paid.customerId, desk.kept);
        QVERIFY2(desk.office.describe(paid).contains(u"access_rate 15.00"_s), qPrintable(desk.office.describe(paid)));
        QCOMPARE(desk.office.verify(), QString());
    }

    void theCarryStaysOnTheMeterAndTheCreditMoves()
    {
        Twice desk;
        desk.office.addMeter(desk.gone, u"MTR-100"_s, u"2026-01-05"_s, u"Home"_s, 100);
        desk.office.pay(u"MTR-100"_s, u"90"_s, u"2026-01-06"_s);    // 300 Wh, 15.00 wait for the next token
        desk.office.pay(u"SHS-00001"_s, u"320"_s, u"2026-01-10"_s); // 300.00 for the plan, the rest is credit
        QCOMPARE(desk.balance(desk.gone).credit, desk.office.money(u"20"_s));
        desk.merge();
        QCOMPARE(desk.balance(desk.kept).credit, desk.office.money(u"20"_s));
        QCOMPARE(desk.office.count(u"SELECT vend_carry FROM device WHERE serial = 'MTR-100'"_s), 1'500);
        QCOMPARE(desk.balance(desk.gone).credit, Money());
        QCOMPARE(desk.office.verify(), QString());
    }

    void historyStaysAsItWasWritten()
    {
        Twice desk;
        desk.office.pay(u"MTR-1"_s, u"200"_s, u"2026-03-01"_s);
        const QString history = u"SELECT group_concat(hex(p.customer_id) || p.amount || l.line || l.amount) FROM "
                                u"payment p JOIN allocation l "
                                "ON l.payment_id = p.id"_s;
        const QString journal =
            u"SELECT group_concat(hex(entry_id) || account || amount || hex(customer_id)) FROM journal_line"_s;
        const auto before = desk.office.textOf(history) + desk.office.textOf(journal);
        desk.merge();
        QCOMPARE(desk.office.textOf(history) + desk.office.textOf(journal), before);
    }

    void theKeptCustomerShowsThePaymentsNotesAndMonthsOfBoth()
    {
        Twice desk;
        desk.office.pay(u"MTR-1"_s, u"200"_s, u"2026-02-01"_s);
        desk.office.pay(u"MTR-2"_s, u"50"_s, u"2026-03-01"_s);
        must(CustomerCard(desk.office.context()).addNote(desk.gone, u"speaks Maa"_s));
        desk.merge();
        PaymentFilter filter;
        filter.customer = desk.kept;
        QCOMPARE(must(desk.office.payments().list(filter, {})).total, 2);
        const auto notes = must(CustomerCard(desk.office.context()).notes(desk.kept));
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes.front().customerNumber, desk.view(desk.gone).number);
        const auto months = must(CustomerHistory(desk.office.context()).months(desk.kept));
        QCOMPARE(months.size(), size_t(2));
        QCOMPARE(months.front().total(), desk.office.money(u"200"_s));
        QCOMPARE(months.back().total(), desk.office.money(u"50"_s));
    }

    void theOldNumberPhoneAndNameKeepFindingThePerson()
    {
        Twice desk;
        const auto gone = desk.view(desk.gone);
        desk.merge();
        for (const auto &key : {gone.number, gone.phone, gone.id.toText()})
            QCOMPARE(must(desk.customers().find(key)).id, desk.kept);
        for (const auto &text : {gone.number, gone.phone.right(6), u"MTR-1"_s}) {
            const auto hits = must(search(desk.office.database(), text, SearchKind::Customer, 10));
            QCOMPARE(hits.size(), size_t(1));
            QCOMPARE(CustomerId::fromBytes(hits.front().id), desk.kept);
        }
        QCOMPARE(must(desk.customers().read(desk.gone)).mergedInto, desk.kept);
    }

    void nobodyElseGetsTheOldPhoneUntilTheKeptCustomerIsArchived()
    {
        Twice desk;
        const auto gone = desk.view(desk.gone);
        desk.merge();
        CustomerFields fields;
        fields.name = u"Neema"_s;
        fields.surname = u"Mollel"_s;
        fields.phone = gone.phone;
        fields.village = u"Riverside"_s;
        const auto refusedOne = desk.customers().add(fields);
        QVERIFY(!refusedOne);
        QCOMPARE(refusedOne.error().reason, u"phone_taken"_s);
        QVERIFY(refusedOne.error().detail.contains(desk.view(desk.kept).number));
        desk.office.archive(desk.kept);
        QVERIFY(desk.customers().add(fields).has_value());
    }

    void theKeptCustomerMayTakeTheOldPhoneForItsOwn()
    {
        Twice desk;
        const auto gone = desk.view(desk.gone);
        const auto kept = desk.merge();
        CustomerFields fields;
        fields.name = kept.name;
        fields.surname = kept.surname;
        fields.phone = gone.phone;
        fields.village = u"Riverside"_s;
        QCOMPARE(must(desk.customers().edit(desk.kept, fields)).phone, gone.phone);
    }

    void aPaymentFromBeforeIsReversedOnTheKeptCustomer()
    {
        Twice desk;
        const auto energy = desk.office.pay(u"MTR-1"_s, u"400"_s, u"2026-01-06"_s);
        const auto plan = desk.office.pay(u"SHS-00001"_s, u"320"_s, u"2026-03-10"_s);
        desk.merge();
        must(desk.office.payments().reverse(plan.id, u"typing error"_s));
        QCOMPARE(desk.office.verify(), QString());
        must(desk.office.payments().reverse(energy.id, u"typing error"_s));
        QCOMPARE(desk.office.verify(), QString());
        QCOMPARE(desk.balance(desk.gone).recovery, Money());
        QCOMPARE(desk.balance(desk.gone).credit, Money());
    }

    void aTokenThatWasOnItsWayTellsTheKeptNumber()
    {
        Twice desk;
        desk.office.pay(u"MTR-1"_s, u"400"_s, u"2026-01-06"_s);
        desk.merge();
        TokenService tokens(desk.office.context());
        const auto waiting = must(tokens.list({u"waiting"_s, {}, true}, {}));
        QCOMPARE(waiting.rows.size(), size_t(1));
        must(tokens.resolveIssued(waiting.rows.front().id, u"12345678901234567890"_s));
        QCOMPARE(desk.office.textOf(u"SELECT phone FROM message WHERE kind = 'token'"_s), desk.view(desk.kept).phone);
    }

    void theNextDuplicateBringsTheEarlierOnesAlong()
    {
        Twice desk;
        desk.office.pay(u"MTR-1"_s, u"200"_s, u"2026-02-01"_s);
        const auto first = desk.view(desk.gone);
        desk.merge();
        const auto third = desk.office.addCustomer(u"Jumma"_s);
        must(desk.merges().merge(desk.kept, third, {}));
        QCOMPARE(must(desk.customers().find(first.number)).id, third);
        QCOMPARE(must(desk.customers().find(first.phone)).id, third);
        PaymentFilter filter;
        filter.customer = third;
        QCOMPARE(must(desk.office.payments().list(filter, {})).total, 1);
        QCOMPARE(desk.office.verify(), QString());
    }

    void detailsThatTheKeptCustomerLacksAreTakenOverAndTheOtherAddressIsKept()
    {
        Twice desk;
        must(PlaceService(desk.office.context()).addVillage(u"Hilltop"_s, desk.view(desk.kept).miniGrid));
        CustomerFields fields;
        const auto gone = desk.view(desk.gone);
        fields.name = gone.name;
        fields.surname = gone.surname;
        fields.phone = gone.phone;
        fields.village = u"Hilltop"_s;
        fields.street = u"Market 3"_s;
        fields.email = u"amina@example.com"_s;
        fields.birthDate = QDate(1990, 2, 3);
        must(desk.customers().edit(desk.gone, fields));
        const auto preview = must(desk.merges().preview(desk.gone, desk.kept));
        QCOMPARE(preview.moves.addresses, 1);
        QCOMPARE(preview.moves.details, (QStringList{u"email"_s, u"birth_date"_s}));
        const auto kept = desk.merge();
        QCOMPARE(kept.email, u"amina@example.com"_s);
        QCOMPARE(kept.birthDate, QDate(1990, 2, 3));
        QCOMPARE(kept.village, u"Riverside"_s);
        const auto addresses = must(CustomerCard(desk.office.context()).addresses(desk.kept));
        QCOMPARE(addresses.size(), size_t(1));
        QCOMPARE(addresses.front().street, u"Market 3"_s);
    }

    void aCustomerIsNotMergedWithItself()
    {
        Twice desk;
        QCOMPARE(desk.refusal(desk.kept, desk.kept), u"same_customer"_s);
    }

    void anArchivedCustomerIsNotMerged()
    {
        Twice desk;
        const auto third = desk.office.addCustomer(u"Mollel"_s);
        desk.office.archive(third);
        QCOMPARE(desk.refusal(third, desk.kept), u"archived_customer"_s);
        QCOMPARE(desk.refusal(desk.kept, third), u"archived_customer"_s);
    }

    void aCustomerIsMergedOnce()
    {
        Twice desk;
        desk.merge();
        QCOMPARE(desk.refusal(desk.gone, desk.kept), u"already_merged"_s);
        QCOMPARE(desk.refusal(desk.kept, desk.gone), u"already_merged"_s);
        QCOMPARE(desk.refusal(desk.gone, CustomerId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))), u"unknown_customer"_s);
    }

    void customersOfTwoOfficesAreNotMerged()
    {
        Twice desk;
        must(PlaceService(desk.office.context()).addCluster(u"Far"_s));
        must(PlaceService(desk.office.context()).addMiniGrid(u"Far grid"_s, u"Far"_s));
        must(PlaceService(desk.office.context()).addVillage(u"Far village"_s, u"Far grid"_s));
        desk.office.corrupt(
            u"INSERT INTO office (id, name, prefix, created_ms) VALUES (x'00112233445566778899aabbccddeeff', 'Far', 'FAR', 0)"_s);
        desk.office.corrupt(u"UPDATE cluster SET office_id = x'00112233445566778899aabbccddeeff' WHERE name = 'Far'"_s);
        desk.office.corrupt(
            u"UPDATE customer SET village_id = (SELECT id FROM village WHERE name = 'Far village') WHERE surname = 'Juma'"_s);
        QCOMPARE(desk.refusal(desk.gone, desk.kept), u"different_offices"_s);
    }

    void everyMoveIsRecordedAndStaysOnRecord()
    {
        Twice desk;
        desk.merge();
        QCOMPARE(
            desk.office.textOf(u"SELECT group_concat(entity || ' ' || n, ', ') FROM (SELECT entity, count(*) AS n FROM "
                               "customer_merge_row GROUP BY entity ORDER BY entity)"_s),
            u"access_charge 10, access_series 1, device 2, sale 2"_s);
        QCOMPARE(desk.office.count(
                     u"SELECT count(*) FROM audit WHERE action IN ('customer.merged', 'customer.merged_into')"_s),
                 2);
    }

    void verifySeesAMergeThatLeftSomethingBehind_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a device")
            << u"UPDATE device SET customer_id = (SELECT customer_id FROM customer_merge) WHERE serial = 'MTR-1'"_s;
        QTest::newRow("a sale") << u"UPDATE sale SET customer_id = (SELECT customer_id FROM customer_merge)"_s;
        QTest::newRow("the record") << u"UPDATE customer SET merged_into = NULL"_s;
        QTest::newRow("the credit")
            << u"INSERT INTO credit_entry SELECT x'01', customer_id, 5, 'merge', id, 0, '', '' FROM customer_merge"_s;
    }
    void verifySeesAMergeThatLeftSomethingBehind()
    {
        QFETCH(QString, sql);
        Twice desk;
        desk.merge();
        QCOMPARE(desk.office.verify(), QString());
        desk.office.corrupt(sql);
        QVERIFY(!desk.office.verify().isEmpty());
    }

    void aMergeIsDoneWholeOrNotAtAll()
    {
        Twice desk;
        const auto before = desk.office.dump();
        bool isDone = false;
        for (int failing = 1; !isDone && failing < 400; ++failing) {
            int calls = 0;
            desk.office.database().setCallGate([&] { return ++calls != failing; });
            isDone = desk.merges().merge(desk.gone, desk.kept, {}).has_value();
            desk.office.database().setCallGate({});
            if (!isDone)
                QCOMPARE(desk.office.dump(), before);
        }
        QVERIFY(isDone);
        QCOMPARE(desk.office.verify(), QString());
    }
};

QTEST_GUILESS_MAIN(TestCustomerMerge)
#include "test_customer_merge.moc"
