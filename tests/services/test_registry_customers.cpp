#include "core/services/sale_service.h"
#include "core/store/search.h"
#include "tests/services/registry_office.h"

using namespace Qt::StringLiterals;

namespace {

struct Change
{
    const char *name;
    void (*apply)(CustomerFields &);
    const char *failure;
};

const Change changes[] = {
    {"no name", [](CustomerFields &f) { f.name = u" "_s; }, "required / name"},
    {"one letter", [](CustomerFields &f) { f.surname = u" M "_s; }, "required / surname"},
    {"no phone", [](CustomerFields &f) { f.phone.clear(); }, "required / phone"},
    {"phone too short", [](CustomerFields &f) { f.phone = u"+25571"_s; }, "invalid_phone / phone"},
    {"letters in the phone", [](CustomerFields &f) { f.phone = u"0712 ABC 456"_s; }, "invalid_phone / phone"},
    {"no village", [](CustomerFields &f) { f.village.clear(); }, "required / village"},
    {"unknown village", [](CustomerFields &f) { f.village = u"Nowhere"_s; }, "unknown_village / village"},
    {"e-mail", [](CustomerFields &f) { f.email = u"a@b"_s; }, "invalid_email / email"},
    {"birth in the future", [](CustomerFields &f) { f.birthDate = QDate(2026, 1, 11); }, "invalid_date / birth_date"},
    {"no date", [](CustomerFields &f) { f.birthDate = QDate(); }, "invalid_date / birth_date"},
    {"endless street", [](CustomerFields &f) { f.street = QString(300, u'x'); }, "too_long / street"},
};

QStringList surnames(const Page<CustomerRow> &page)
{
    QStringList names;
    for (const auto &row : page.rows)
        names.append(row.surname);
    return names;
}

} // namespace

class TestRegistryCustomers final : public QObject
{
    Q_OBJECT

private slots:
    void everyWrongFieldIsNamed_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(changes)); ++i)
            QTest::newRow(changes[i].name) << i;
    }
    void everyWrongFieldIsNamed()
    {
        QFETCH(int, index);
        RegistryOffice office;
        auto fields = RegistryOffice::customer();
        changes[index].apply(fields);
        QCOMPARE(failureOf(office.customers().add(fields)), QString::fromLatin1(changes[index].failure));
        QCOMPARE(office.rowsOf(u"customer"_s), 0);
        QCOMPARE(office.rowsOf(u"search_document"_s), 0);
    }

    void aNewCustomerHasANumberAndAnInternationalPhone()
    {
        RegistryOffice office;
        auto fields = RegistryOffice::customer();
        fields.phone = u"0712 000 001"_s;
        const auto added = office.customers().add(fields);
        QVERIFY2(added.has_value(), qPrintable(failureOf(added)));
        QCOMPARE(added->phone, u"+255712000001"_s);
        QCOMPARE(added->number, u"DOD-C00001"_s);
        QCOMPARE(added->cluster, u"North"_s);
        for (const auto &key : {added->id.toText(), u"dod-c00001"_s, u"0712000001"_s, u"+255712000001"_s})
            QCOMPARE(office.customers().find(key)->id, added->id);
        QCOMPARE(failureOf(office.customers().find(u"0712999999"_s)), u"unknown_customer / customer"_s);
    }

    void aTakenPhoneNamesItsHolder()
    {
        RegistryOffice office;
        Q_UNUSED(office.addCustomer(1));
        auto fields = RegistryOffice::customer(2);
        fields.phone = u"0712 000001"_s;
        const auto added = office.customers().add(fields);
        QCOMPARE(failureOf(added), u"phone_taken / phone"_s);
        QCOMPARE(added.error().code, ErrorCode::Conflict);
        QVERIFY(added.error().detail.contains(u"Moshi1"_s));
    }

    void anEditMayKeepThePhoneButNotTakeAnothers()
    {
        RegistryOffice office;
        const auto id = office.addCustomer(1);
        Q_UNUSED(office.addCustomer(2));
        auto fields = RegistryOffice::customer(1);
        fields.surname = u"Kileo"_s;
        QCOMPARE(office.customers().edit(id, fields)->surname, u"Kileo"_s);
        fields.phone = RegistryOffice::customer(2).phone;
        QCOMPARE(failureOf(office.customers().edit(id, fields)), u"phone_taken / phone"_s);
        QCOMPARE(office.customers().list({u"kileo"_s, {}, false}, {})->rows.size(), size_t(1));
    }

    void theListGoesBySurnamePageByPage()
    {
        RegistryOffice office;
        for (int i = 0; i < 25; ++i)
            Q_UNUSED(office.addCustomer(10 + (i * 7) % 25));
        QStringList all;
        PageRequest request{10, {}};
        int pages = 0;
        do {
            const auto page = office.customers().list({}, request);
            QVERIFY(page.has_value());
            QCOMPARE(page->total, 25);
            all += surnames(*page);
            request.after = page->next;
            ++pages;
        } while (!request.after.isEmpty());
        QCOMPARE(pages, 3);
        QStringList sorted = all;
        sorted.sort();
        QCOMPARE(all, sorted);
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void wrongPagesAreRefused()
    {
        RegistryOffice office;
        QCOMPARE(failureOf(office.customers().list({}, {0, {}})), u"invalid_limit / limit"_s);
        QCOMPARE(failureOf(office.customers().list({}, {1001, {}})), u"invalid_limit / limit"_s);
        QCOMPARE(failureOf(office.customers().list({}, {10, u"!"_s})), u"invalid_cursor / after"_s);
        QCOMPARE(failureOf(office.customers().list({u"moshi"_s, {}, false}, {10, u"x"_s})), u"invalid_cursor / after"_s);
    }

    void theTotalFollowsEveryChange()
    {
        RegistryOffice office;
        const auto id = office.addCustomer(1);
        Q_UNUSED(office.addCustomer(2));
        QVERIFY(office.customers().archive(id, false, {}).has_value());
        QCOMPARE(office.customers().list({}, {})->total, 1);
        QCOMPARE(office.customers().list({{}, {}, true}, {})->total, 1);
        QCOMPARE(office.count(u"SELECT count FROM row_count WHERE name = 'customer.active'"_s), 1);
    }

    void aSearchFindsNamePhoneAndSerial_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("hits");
        QTest::newRow("name") << u"neema"_s << 2;
        QTest::newRow("surname") << u"MOSHI2"_s << 1;
        QTest::newRow("end of the phone") << u"000002"_s << 1;
        QTest::newRow("local phone") << u"0712000002"_s << 1;
        QTest::newRow("serial") << u"mtr-77"_s << 1;
        QTest::newRow("number") << u"dod-c00001"_s << 1;
        QTest::newRow("nothing") << u"zanzibar"_s << 0;
    }
    void aSearchFindsNamePhoneAndSerial()
    {
        QFETCH(QString, text);
        QFETCH(int, hits);
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter(u"MTR-77"_s, 1)).has_value());
        Q_UNUSED(office.addCustomer(2));
        const auto page = office.customers().list({text, {}, false}, {});
        QVERIFY(page.has_value());
        QCOMPARE(static_cast<int>(page->rows.size()), hits);
        QCOMPARE(page->total, hits);
    }

    void theVillageFiltersListAndSearch()
    {
        RegistryOffice office;
        const auto other = office.places().addVillage(u"Arusha"_s, u"Hill"_s);
        Q_UNUSED(office.addCustomer(1));
        auto fields = RegistryOffice::customer(2);
        fields.village = u"Arusha"_s;
        QVERIFY(office.customers().add(fields).has_value());
        QCOMPARE(surnames(*office.customers().list({{}, other->id, false}, {})), QStringList{u"Moshi2"_s});
        QCOMPARE(office.customers().list({{}, other->id, false}, {})->total, 1);
        QCOMPARE(surnames(*office.customers().list({u"neema"_s, other->id, false}, {})), QStringList{u"Moshi2"_s});
    }

    void lookalikesShareThePhoneOrALikeNameInTheVillage()
    {
        RegistryOffice office;
        Q_UNUSED(office.addCustomer(1));
        CustomerFields typed;
        typed.phone = u"0712000001"_s;
        QCOMPARE(office.customers().lookalikes(typed, 5)->size(), size_t(1));
        typed.phone.clear();
        typed.village = u"Moshi"_s;
        typed.name = u"Nema"_s;
        typed.surname = u"Moshi1"_s;
        QCOMPARE(office.customers().lookalikes(typed, 5)->size(), size_t(1));
        std::swap(typed.name, typed.surname);
        QCOMPARE(office.customers().lookalikes(typed, 5)->size(), size_t(1));
        typed.name = u"Joseph"_s;
        QCOMPARE(office.customers().lookalikes(typed, 5)->size(), size_t(0));
    }

    void anArchivedCustomerIsHiddenAndThePhoneIsFree()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        const auto id = office.customers().find(u"0712000001"_s)->id;
        QVERIFY(office.customers().archive(id, false, u"moved away"_s).has_value());
        QVERIFY(office.customers().read(id)->isArchived);
        QVERIFY(!office.devices().find(u"MTR-1"_s)->customerId.has_value());
        QCOMPARE(office.customers().list({u"neema"_s, {}, false}, {})->rows.size(), size_t(0));
        QCOMPARE(office.customers().list({u"neema"_s, {}, true}, {})->rows.size(), size_t(1));
        QVERIFY(office.addCustomer(1) != id);
        QCOMPARE(failureOf(office.customers().archive(id, false, {})), u"not_allowed / customer"_s);
        QCOMPARE(failureOf(office.customers().edit(id, RegistryOffice::customer(3))), u"not_allowed / customer"_s);
    }

    void openDebtHoldsTheCustomerUntilItIsWrittenOff()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.homeSystem()).has_value());
        const auto id = office.customers().find(u"0712000001"_s)->id;
        const auto refusal = office.customers().archive(id, false, {});
        QCOMPARE(failureOf(refusal), u"open_debt / customer"_s);
        QVERIFY(refusal.error().detail.contains(u"840.00"_s));
        QVERIFY(!office.customers().read(id)->isArchived);

        QVERIFY(office.customers().archive(id, true, u"gone"_s).has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM sale WHERE state = 'archived'"_s), 1);
        QCOMPARE(office.count(u"SELECT count(*) FROM instalment WHERE voided = 0"_s), 0);
        QVERIFY(office.devices().find(u"SHS-00001"_s)->needsReset);
        QCOMPARE(office.count(u"SELECT count(*) FROM audit WHERE action = 'customer.write_off' AND before = '840.00'"_s), 1);
    }

    void anAccessRateThatFellDueIsDebt()
    {
        RegistryOffice office;
        auto input = office.meter();
        input.tariff = u"Access"_s;
        QVERIFY(office.registration().registerDevice(input).has_value());
        const auto id = office.customers().find(u"0712000001"_s)->id;
        office.clock.setUtc(u"2026-01-17T08:00:00Z"_s);
        QCOMPARE(failureOf(office.customers().archive(id, false, {})), u"open_debt / customer"_s);
        QVERIFY(office.customers().archive(id, true, {}).has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM access_charge WHERE written_off = 1 AND due_date = '2026-01-17'"_s), 1);
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE end_date = '2026-01-17'"_s), 1);
    }

    void archivingIsAllOrNothing()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.homeSystem()).has_value());
        const auto id = office.customers().find(u"0712000001"_s)->id;
        bool isDone = false;
        int failAt = 0;
        while (!isDone) {
            ++failAt;
            int calls = 0;
            office.database->setCallGate([&] { return ++calls != failAt; });
            isDone = office.customers().archive(id, true, {}).has_value();
            office.database->setCallGate({});
            QCOMPARE(office.count(u"SELECT count(*) FROM customer WHERE state = 'archived'"_s), isDone ? 1 : 0);
            QCOMPARE(office.count(u"SELECT count(*) FROM sale WHERE state = 'archived'"_s), isDone ? 1 : 0);
            QCOMPARE(office.count(u"SELECT count(*) FROM device WHERE customer_id IS NULL"_s), isDone ? 1 : 0);
        }
        QVERIFY(failAt > 10);
    }

    void phonesAreUnderstoodInTheCompanysCountry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<bool>("isLikely");
        QTest::newRow("local") << u"0712 345 678"_s << u"TZ"_s << u"+255712345678"_s << true;
        QTest::newRow("international") << u"+256 772 123456"_s << u"TZ"_s << u"+256772123456"_s << true;
        QTest::newRow("double zero") << u"00256772123456"_s << u"TZ"_s << u"+256772123456"_s << true;
        QTest::newRow("without plus") << u"712345678"_s << u"TZ"_s << u"+255712345678"_s << true;
        QTest::newRow("possible only") << u"+255112345678"_s << u"TZ"_s << u"+255112345678"_s << false;
        QTest::newRow("too short") << u"0712"_s << u"TZ"_s << QString() << true;
        QTest::newRow("too long") << u"+2557123456781234567"_s << u"TZ"_s << QString() << true;
        QTest::newRow("text") << u"call me"_s << u"TZ"_s << QString() << true;
        QTest::newRow("500 characters") << QString(500, u'7') << u"TZ"_s << QString() << true;
    }
    void phonesAreUnderstoodInTheCompanysCountry()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, e164);
        const auto phone = parsePhone(text, country);
        QCOMPARE(phone.has_value(), !e164.isEmpty());
        if (!phone.has_value()) {
            QCOMPARE(failureOf(phone), u"invalid_phone / phone"_s);
            return;
        }
        QCOMPARE(phone->e164, e164);
        QTEST(phone->isLikely, "isLikely");
    }
};

QTEST_GUILESS_MAIN(TestRegistryCustomers)
#include "test_registry_customers.moc"
