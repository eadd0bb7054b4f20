#include "core/services/import_service.h"
#include "core/services/payment_service.h"
#include "tests/services/registry_office.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

Result<ImportReport> run(RegistryOffice &office, ImportKind kind, const QByteArray &file, ImportOptions options = {})
{
    return ImportService(office.context(), office.registry).importFile(kind, file, options);
}

/// "2:bad phone_taken / phone" for each row.
QStringList verdicts(const Result<ImportReport> &report)
{
    if (!report.has_value())
        return {failureOf(report)};
    QStringList lines;
    for (const auto &row : report->rows) {
        static const QStringList words{u"added"_s, u"existing"_s, u"skipped"_s, u"bad"_s};
        QString line = u"%1:%2"_s.arg(row.line).arg(words[static_cast<qsizetype>(row.verdict)]);
        if (!row.code.isEmpty())
            line += u' ' + row.code + (row.field.isEmpty() ? QString() : u" / "_s + row.field);
        lines.append(line);
    }
    return lines;
}

const QByteArray twoCustomers =
    "name,surname,phone,village\nNeema,Mushi,0712000001,Moshi\nJoseph,Kileo,0712000002,moshi\n";

AccountId addBank(RegistryOffice &office)
{
    AccountInput input;
    input.role = AccountRole::Channel;
    input.name = u"Bank"_s;
    input.kind = u"csv"_s;
    return office.accounts().add(input)->id;
}

} // namespace

class TestRegistryImports final : public QObject
{
    Q_OBJECT

private slots:
    void customersComeInOnce()
    {
        RegistryOffice office;
        const auto first = run(office, ImportKind::Customers, twoCustomers);
        QCOMPARE(verdicts(first), (QStringList{u"2:added"_s, u"3:added"_s}));
        QVERIFY(first->isWritten);
        const auto second = run(office, ImportKind::Customers, twoCustomers);
        QCOMPARE(verdicts(second), (QStringList{u"2:existing"_s, u"3:existing"_s}));
        QCOMPARE(office.rowsOf(u"customer"_s), 2);
        QCOMPARE(office.rowsOf(u"import_row"_s), 2);
        QCOMPARE(office.count(u"SELECT count(DISTINCT sha256) FROM import_run"_s), 1);
    }

    void badRowsAreNamedAndStopTheOthers()
    {
        RegistryOffice office;
        const QByteArray file = "name,surname,phone,village,birth_date\n"
                                "Neema,Mushi,0712000001,Moshi,\n"
                                "J,Kileo,0712000002,Moshi,\n"
                                "Asha,Juma,12,Moshi,\n"
                                "Asha,Juma,0712000003,Nowhere,\n"
                                "Asha,Juma,0712000001,Moshi,\n"
                                "Asha,Juma,0712000004,Moshi,31.12.1990\n"
                                ",Juma,0712000005,Moshi,\n";
        const QStringList expected{u"2:added"_s,
                                   u"3:bad required / name"_s,
                                   u"4:bad invalid_phone / phone"_s,
                                   u"5:bad unknown_village / village"_s,
                                   u"6:bad phone_taken / phone"_s,
                                   u"7:bad invalid_date / birth_date"_s,
                                   u"8:bad required / name"_s};
        const auto stopped = run(office, ImportKind::Customers, file);
        QCOMPARE(verdicts(stopped), expected);
        QVERIFY(!stopped->isWritten);
        QCOMPARE(office.rowsOf(u"customer"_s), 0);
        QCOMPARE(office.rowsOf(u"import_run"_s), 0);

        ImportOptions skip;
        skip.skipBad = true;
        const auto skipped = run(office, ImportKind::Customers, file, skip);
        QCOMPARE(verdicts(skipped), expected);
        QVERIFY(skipped->isWritten);
        QCOMPARE(skipped->bad, 6);
        QCOMPARE(office.rowsOf(u"customer"_s), 1);
    }

    void aDryRunJudgesAndWritesNothing()
    {
        RegistryOffice office;
        ImportOptions dry;
        dry.dryRun = true;
        const auto report = run(office, ImportKind::Customers, twoCustomers, dry);
        QCOMPARE(verdicts(report), (QStringList{u"2:added"_s, u"3:added"_s}));
        QVERIFY(!report->isWritten);
        QCOMPARE(office.rowsOf(u"customer"_s), 0);
        QCOMPARE(run(office, ImportKind::Customers, twoCustomers)->added, 2);
        QCOMPARE(office.customers().find(u"DOD-C00001"_s)->name, u"Neema"_s);
    }

    void windows1252AndSemicolonsAreRead()
    {
        RegistryOffice office;
        const auto report = run(office, ImportKind::Customers,
                                "name;surname;phone;village\nJos\xe9;N\xfa\xf1"
                                "ez;0712000001;Moshi\n");
        QCOMPARE(verdicts(report), QStringList{u"2:added"_s});
        QCOMPARE(office.customers().find(u"0712000001"_s)->name, u"José"_s);
        QCOMPARE(office.customers().find(u"0712000001"_s)->surname, u"Núñez"_s);
    }

    void aMappingRenamesTheColumns()
    {
        RegistryOffice office;
        const QByteArray file = "Vorname,Nachname,Telefon,Ort,Geboren\nNeema,Mushi,0712000001,Moshi,31.12.1990\n";
        QStringList fields;
        for (const auto &column : ImportService::columns(ImportKind::Customers))
            fields.append(column.name);
        const auto mapping = StatementMapping::fromJson(
            R"({"columns":{"name":"Vorname","surname":"Nachname","phone":"3","village":"ORT","birth_date":"Geboren"},"date_format":"dd.MM.yyyy"})",
            fields);
        QVERIFY2(mapping.has_value(), qPrintable(failureOf(mapping)));
        ImportOptions options;
        options.mapping = *mapping;
        QCOMPARE(verdicts(run(office, ImportKind::Customers, file, options)), QStringList{u"2:added"_s});
        QCOMPARE(office.customers().find(u"0712000001"_s)->birthDate, QDate(1990, 12, 31));
        QCOMPARE(failureOf(run(office, ImportKind::Customers, file)), u"missing_column / name"_s);
    }

    void filesThatAreNoTableAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<html><body>502 Bad Gateway</body></html>");
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0\0", 7);
        QTest::newRow("open quote") << QByteArray("name,surname,phone,village\n\"Neema,Mushi,0712000001,Moshi\n");
    }
    void filesThatAreNoTableAreRefused()
    {
        QFETCH(QByteArray, file);
        RegistryOffice office;
        const auto report = run(office, ImportKind::Customers, file);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, ErrorCode::Invalid);
        QVERIFY(!report.error().field.isEmpty());
        QCOMPARE(office.rowsOf(u"customer"_s), 0);
    }

    void devicesComeWithTheirCustomers()
    {
        RegistryOffice office;
        Q_UNUSED(office.addCustomer(1));
        const QByteArray file = "serial,kind,manufacturer,customer,tariff,appliance,date,resolution\n"
                                "MTR-1,meter,Maker,0712000001,Access,,2026-01-05,\n"
                                "MTR-2,METER,calin,DOD-C00001,Home,,,500\n"
                                "SHS-00001,shs,Maker,,,Home kit,,\n"
                                "MTR-3,meter,Maker,,Home,,,\n"
                                "MTR-4,meter,Maker,0712000009,Home,,,\n"
                                "MTR-5,meter,Calin,0712000001,Home,,,50\n"
                                "mtr-1,meter,Maker,0712000001,Access,,2026-01-05,\n"
                                "MTR-1,shs,Maker,,,Home kit,,\n"
                                "MTR-6,boat,Maker,,,,,\n"
                                "MTR-7,meter,Maker,0712000001,Home,,2026-02-30,\n"
                                "MTR-8,meter,Maker,0712000001,Home,,,1e3\n";
        ImportOptions skip;
        skip.skipBad = true;
        QCOMPARE(verdicts(run(office, ImportKind::Devices, file, skip)),
                 (QStringList{u"2:added"_s, u"3:added"_s, u"4:added"_s, u"5:bad required / customer"_s,
                              u"6:bad unknown_customer / customer"_s, u"7:bad resolution_too_fine / resolution"_s,
                              u"8:existing"_s, u"9:bad invalid_serial / serial"_s, u"10:bad invalid_kind / kind"_s,
                              u"11:bad invalid_date / date"_s, u"12:bad invalid_number / resolution"_s}));
        QCOMPARE(office.count(u"SELECT count(*) FROM access_series WHERE start_date = '2026-01-05'"_s), 1);
        QCOMPARE(office.devices().find(u"MTR-2"_s)->resolutionWh, 500);
    }

    void priceListsComeIn()
    {
        RegistryOffice office;
        const QByteArray tariffs = "name,price_per_kwh,access_rate,access_days,minimum,components\n"
                                   "Shop,200.00,40.00,30,5.00,levy=55.00;vat=1.00\n"
                                   "Half,1.5,,,,\n"
                                   "Fine,12.345,,,,\n"
                                   "Exponent,1e3,,,,\n"
                                   "Minus,-5,,,,\n"
                                   "Comma,\"1,5\",,,,\n"
                                   "Long,1234567890123456789012345678901234567890,,,,\n"
                                   "NoDays,1,40.00,,,\n"
                                   "Home,250.00,,,,\n"
                                   "home,251.00,,,,\n"
                                   "Parts,1,,,,levy\n";
        ImportOptions skip;
        skip.skipBad = true;
        QCOMPARE(verdicts(run(office, ImportKind::Tariffs, tariffs, skip)),
                 (QStringList{u"2:added"_s, u"3:added"_s, u"4:bad invalid_amount / price_per_kwh"_s,
                              u"5:bad invalid_amount / price_per_kwh"_s, u"6:bad invalid_amount / price_per_kwh"_s,
                              u"7:bad invalid_amount / price_per_kwh"_s, u"8:bad invalid_amount / price_per_kwh"_s,
                              u"9:bad required / access_days"_s, u"10:existing"_s, u"11:bad name_taken / name"_s,
                              u"12:bad invalid_component / components"_s}));
        QCOMPARE(office.tariffs().find(u"Shop"_s)->tariff.totalPricePerKwh(), Money(25'600));
        // The word of the command line, and a column that nobody reads.
        const auto other =
            run(office, ImportKind::Tariffs, "name,price_per_kwh,component,remark,\nNew,1,vat=2.00,x,y\n");
        QCOMPARE(verdicts(other), QStringList{u"2:added"_s});
        QCOMPARE(other->unusedColumns, QStringList{u"remark"_s});
        QCOMPARE(office.tariffs().find(u"New"_s)->tariff.totalPricePerKwh(), Money(300));

        const QByteArray appliances =
            "name,type,price\nLamp,other,12.00\nTelevision,electronics,240.00\nTelevision,other,240.00\nBad,car,1\n";
        QCOMPARE(
            verdicts(run(office, ImportKind::Appliances, appliances, skip)),
            (QStringList{u"2:added"_s, u"3:existing"_s, u"4:bad name_taken / name"_s, u"5:bad invalid_type / type"_s}));
    }

    void aDecimalCommaIsReadWhereTheMappingSaysSo()
    {
        RegistryOffice office;
        ImportOptions options;
        options.mapping.decimalSign = u',';
        const auto report = run(office, ImportKind::Appliances, "name;type;price\nLamp;other;1.234,50\n", options);
        QCOMPARE(verdicts(report), QStringList{u"2:added"_s});
        QCOMPARE(office.appliances().find(u"Lamp"_s)->price, Money(123'450));
    }

    void salesComeInOnceAndEqualRowsAreEqualSales()
    {
        RegistryOffice office;
        Q_UNUSED(office.addCustomer(1));
        QVERIFY(office.devices().addStock({DeviceKind::Shs, {u"SHS-00001"_s}, u"Maker"_s, u"Home kit"_s}).has_value());
        const QByteArray file = "customer,appliance,serial,cost,down,instalments,instalment_amount,every,date\n"
                                "0712000001,Television,,240.00,,6,,monthly,2026-01-05\n"
                                "0712000001,Television,,240.00,,6,,monthly,2026-01-05\n"
                                "0712000001,Home kit,SHS-00001,840.00,140.00,,100.00,monthly,2026-01-10\n";
        QCOMPARE(verdicts(run(office, ImportKind::Sales, file)),
                 (QStringList{u"2:added"_s, u"3:added"_s, u"4:added"_s}));
        QCOMPARE(verdicts(run(office, ImportKind::Sales, file)),
                 (QStringList{u"2:existing"_s, u"3:existing"_s, u"4:existing"_s}));
        QCOMPARE(office.rowsOf(u"sale"_s), 3);

        const QByteArray bad = "customer,appliance,serial,cost,down,instalments,instalment_amount,every\n"
                               "0712000001,Television,,240.00,250.00,6,,monthly\n"
                               "0712000001,Television,,240.00,,0,,monthly\n"
                               "0712000001,Television,,240.00,,6,40.00,monthly\n"
                               "0712000001,Television,,240.00,,6,,yearly\n"
                               "0712000001,Home kit,,840.00,,6,,monthly\n"
                               "0712000001,Home kit,SHS-00001,841.00,,6,,monthly\n"
                               "0712000001,Ship,,1.00,,1,,weekly\n";
        QCOMPARE(verdicts(run(office, ImportKind::Sales, bad)),
                 (QStringList{u"2:bad down_payment_exceeds_cost / down"_s, u"3:bad invalid_count / instalments"_s,
                              u"4:bad invalid_count / instalments"_s, u"5:bad invalid_period / every"_s,
                              u"6:bad required / serial"_s, u"7:bad open_sale / serial"_s,
                              u"8:bad unknown_appliance / appliance"_s}));
        QCOMPARE(office.rowsOf(u"sale"_s), 3);
    }

    void aSaleOfServiceComesInOnce()
    {
        RegistryOffice office;
        Q_UNUSED(office.addCustomer(1));
        QVERIFY(office.devices()
                    .addStock({DeviceKind::Shs, {u"SHS-00001"_s, u"SHS-00002"_s}, u"Maker"_s, u"Home kit"_s})
                    .has_value());
        const QByteArray file = "customer,appliance,serial,service_per_day,minimum_payment,date\n"
                                "0712000001,Home kit,SHS-00001,1.50,3.00,2026-01-05\n";
        QCOMPARE(verdicts(run(office, ImportKind::Sales, file)), QStringList{u"2:added"_s});
        QCOMPARE(verdicts(run(office, ImportKind::Sales, file)), QStringList{u"2:existing"_s});
        QCOMPARE(office.count(u"SELECT count(*) FROM sale WHERE kind = 'service' AND price_per_day = 150 AND "
                              "minimum_payment = 300"_s),
                 1);

        const QByteArray bad = "customer,appliance,serial,cost,every,service_per_day,minimum_payment\n"
                               "0712000001,Home kit,SHS-00002,840.00,,1.50,\n"
                               "0712000001,Home kit,SHS-00002,,,0,\n"
                               "0712000001,Home kit,SHS-00002,,,,3.00\n"
                               "0712000001,Home kit,SHS-00002,,monthly,,\n"
                               "0712000001,Television,,,,1.50,\n";
        QCOMPARE(verdicts(run(office, ImportKind::Sales, bad)),
                 (QStringList{u"2:bad not_allowed / cost"_s, u"3:bad invalid_amount / service_per_day"_s,
                              u"4:bad required / service_per_day"_s, u"5:bad required / cost"_s,
                              u"6:bad wrong_device_kind / serial"_s}));
        QCOMPARE(failureOf(run(office, ImportKind::Sales, "customer,appliance\n0712000001,Television\n")),
                 u"missing_column / cost"_s);
    }

    void placesBringTheirParents()
    {
        RegistryOffice office;
        const QByteArray file = "cluster,mini_grid,village,latitude,longitude\n"
                                "North,Hill,Moshi,,\n"
                                "North,Hill,Arusha,-3.3731,36.6829\n"
                                "South,Lake,Moshi,,\n"
                                "South,Lake,Bad,91,0\n";
        ImportOptions skip;
        skip.skipBad = true;
        QCOMPARE(verdicts(run(office, ImportKind::Places, file, skip)),
                 (QStringList{u"2:existing"_s, u"3:added"_s, u"4:added"_s, u"5:bad invalid_position / latitude"_s}));
        QCOMPARE(office.rowsOf(u"cluster"_s), 2);
        QCOMPARE(office.rowsOf(u"village"_s), 3);
    }

    void anImportIsAllOrNothingWhereverTheStoreFails()
    {
        RegistryOffice office;
        bool isDone = false;
        int failAt = 0;
        while (!isDone) {
            failAt += 3;
            int calls = 0;
            office.database->setCallGate([&] { return ++calls != failAt; });
            const auto report = run(office, ImportKind::Customers, twoCustomers);
            office.database->setCallGate({});
            isDone = report.has_value();
            QCOMPARE(office.rowsOf(u"customer"_s), isDone ? 2 : 0);
            QCOMPARE(office.rowsOf(u"import_run"_s), isDone ? 1 : 0);
        }
        QVERIFY(failAt > 20);
    }

    void aStatementIsBookedOnceAndItsBadRowsAreNamed()
    {
        RegistryOffice office;
        const auto bank = addBank(office);
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        const QByteArray file = "reference,serial,amount,date\n"
                                "A1,MTR-1,50.00,2026-01-09T08:00:00Z\n"
                                "A2,NOBODY,30.00,2026-01-09T08:00:00Z\n"
                                "A3,MTR-1,1e3,2026-01-09T08:00:00Z\n"
                                "A1,MTR-1,50.00,2026-01-09T08:00:00Z\n"
                                "A1,MTR-1,51.00,2026-01-09T08:00:00Z\n";
        ImportService service(office.context(), office.registry);
        ImportOptions dry;
        dry.dryRun = true;
        const auto judged = service.importStatement(bank, file, dry);
        QVERIFY2(judged.has_value(), qPrintable(failureOf(judged)));
        QCOMPARE(verdicts(judged)[0], u"2:added"_s);
        QCOMPARE(verdicts(judged)[1], u"3:added unknown_serial"_s);
        QCOMPARE(office.rowsOf(u"payment"_s), 0);
        QCOMPARE(office.rowsOf(u"import_run"_s), 0);
        QVERIFY(!judged->isWritten);

        const auto stopped = service.importStatement(bank, file, {});
        QVERIFY2(stopped.has_value(), qPrintable(failureOf(stopped)));
        QVERIFY(!stopped->isWritten);
        QCOMPARE(office.rowsOf(u"payment"_s) + office.rowsOf(u"import_run"_s) + office.rowsOf(u"open_item"_s), 0);
        ImportOptions good;
        good.skipBad = true;
        const auto first = service.importStatement(bank, file, good);
        QVERIFY2(first.has_value(), qPrintable(failureOf(first)));
        const auto words = verdicts(first);
        QCOMPARE(words[0], u"2:added"_s);
        QCOMPARE(words[1], u"3:added unknown_serial"_s);
        QCOMPARE(words[3], u"5:existing"_s);
        QCOMPARE(words[4], u"6:bad conflict / reference"_s);
        QVERIFY(first->isWritten);
        const qint64 payments = office.rowsOf(u"payment"_s);
        QCOMPARE(verdicts(service.importStatement(bank, file, dry))[0], u"2:existing"_s);
        QCOMPARE(verdicts(service.importStatement(bank, file, dry))[4], u"6:bad conflict / reference"_s);
        const auto second = service.importStatement(bank, file, good);
        QCOMPARE(second->added, 0);
        QCOMPARE(office.rowsOf(u"payment"_s), payments);
        QCOMPARE(office.count(u"SELECT count(*) FROM token"_s), 1);
        QCOMPARE(failureOf(service.importStatement(AccountId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), file, {})),
                 u"unknown_channel / channel"_s);
    }

    void aConflictIsToldAlsoWhenTheFileStaysOutside()
    {
        RegistryOffice office;
        const auto bank = addBank(office);
        const QByteArray header = "reference,serial,amount,date\n";
        ImportService service(office.context(), office.registry);
        QCOMPARE(service.importStatement(bank, header + "A1,MTR-1,50.00,2026-01-09\n", {})->added, 1);
        // A1 is told otherwise than it is stored; A2 only contradicts a row that stays outside with it.
        const QByteArray file =
            header + "A1,MTR-1,51.00,2026-01-09\nA2,MTR-1,5.00,2026-01-09\nA2,MTR-1,6.00,2026-01-09\n";
        ImportOptions dry;
        dry.dryRun = true;
        QCOMPARE(service.importStatement(bank, file, dry)->bad, 2);
        QCOMPARE(office.rowsOf(u"open_item"_s), 0);
        for (int i = 0; i < 2; ++i) {
            const auto stopped = service.importStatement(bank, file, {});
            QVERIFY2(stopped.has_value() && !stopped->isWritten, qPrintable(failureOf(stopped)));
            QCOMPARE(office.rowsOf(u"payment"_s), 1);
            QCOMPARE(office.count(u"SELECT count(*) FROM open_item WHERE kind = 'payment_conflict'"_s), 1);
        }
    }

    void aStatementOfAnEarlierVersionIsKnownAgain()
    {
        RegistryOffice office;
        const auto bank = addBank(office);
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        const QByteArray header = "Date;Account;Amount;Memo\n";
        const QByteArray old = "2026-01-08;MTR-1;10.00;one\n2026-01-08;MTR-1;10.00;one\n";
        // As version 0.1 stored them: by ids that it made of what it understood of the rows.
        StatementMapping mapping;
        mapping.formerZone = QTimeZone("Africa/Dar_es_Salaam"); // the company's
        const auto rows = parseStatement(header + old, mapping, Currency::fromCode(u"TZS"_s).value());
        QVERIFY(rows.has_value());
        for (auto payment : {*rows->at(0).payment, *rows->at(1).payment}) {
            payment.reference = payment.otherReferences.takeFirst();
            payment.otherReferences.clear();
            const auto kept = PaymentService(office.context()).receive(bank, u"csv"_s, payment);
            QVERIFY2(kept.has_value() && kept->status == PaymentStatus::Accepted, qPrintable(failureOf(kept)));
        }
        const auto report = ImportService(office.context(), office.registry)
                                .importStatement(bank, header + old + "2026-01-08;MTR-1;10.00;one\n", {});
        QCOMPARE(verdicts(report), (QStringList{u"2:existing"_s, u"3:existing"_s, u"4:added"_s}));
        QCOMPARE(office.rowsOf(u"payment"_s), 3);
    }

    void aStatementHasTheCurrencyAndTheZoneOfItsChannel()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        AccountInput input;
        input.role = AccountRole::Channel;
        input.name = u"Bank"_s;
        input.kind = u"csv"_s;
        input.settings = {{u"currency"_s, u"usd"_s}, {u"time_zone"_s, u"America/New_York"_s}};
        const auto added = office.accounts().add(input);
        QVERIFY2(added.has_value(), qPrintable(failureOf(added)));
        const auto bank = added->id;
        const QByteArray file = "reference,serial,amount,date,currency\nA1,MTR-1,50,2026-01-09 08:00:00,\n"
                                "A2,MTR-1,50,2026-01-09 08:00:00,TZS\n";
        const auto report = ImportService(office.context(), office.registry).importStatement(bank, file, {});
        QVERIFY2(report.has_value(), qPrintable(failureOf(report)));
        QCOMPARE(verdicts(report), (QStringList{u"2:added wrong_currency"_s, u"3:added"_s}));
        QCOMPARE(office.count(u"SELECT count(*) FROM payment WHERE reference = 'A1' AND currency = 'USD'"_s), 1);
        const auto paid = QDateTime(QDate(2026, 1, 9), QTime(13, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(office.count(u"SELECT count(*) FROM payment WHERE paid_ms = %1"_s.arg(paid)), 2);
    }

    void theSameStatementIsBookedOnceWhateverTheMappingReadsInIt_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::newRow("another zone") << QByteArray(R"({"zone":"America/New_York"})");
        QTest::newRow("fewer columns") << QByteArray(
            R"({"columns":{"date":"Date","serial":"Account","amount":"Amount"}})");
        QTest::newRow("a sender") << QByteArray(
            R"({"columns":{"date":"Date","serial":"Account","amount":"Amount","sender":"From"}})");
        QTest::newRow("the bank's id") << QByteArray(
            R"({"columns":{"date":"Date","serial":"Account","amount":"Amount","reference":"Slip"}})");
        QTest::newRow("another serial") << QByteArray(
            R"({"columns":{"date":"Date","serial":"From","amount":"Amount"}})");
    }
    void theSameStatementIsBookedOnceWhateverTheMappingReadsInIt()
    {
        QFETCH(QByteArray, mapping);
        RegistryOffice office;
        const auto bank = addBank(office);
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        const QByteArray file = "Date;Account;Amount;From;Slip\n2026-01-08;MTR-1;10.00;+255700000001;B-1\n"
                                "2026-01-09;MTR-1;20.00;+255700000002;B-2\n";
        ImportService service(office.context(), office.registry);
        QCOMPARE(service.importStatement(bank, file, {})->added, 2);
        ImportOptions other;
        other.mapping = StatementMapping::fromJson(mapping).value();
        const auto again = service.importStatement(bank, file, other);
        QCOMPARE(verdicts(again), (QStringList{u"2:existing"_s, u"3:existing"_s}));
        QCOMPARE(office.rowsOf(u"payment"_s), 2);
        // Another account's statement may say the same.
        AccountInput input;
        input.role = AccountRole::Channel;
        input.name = u"Second bank"_s;
        input.kind = u"csv"_s;
        QCOMPARE(service.importStatement(office.accounts().add(input)->id, file, other)->added, 2);
    }

    void aHundredThousandRowsComeInInReasonableTime()
    {
        RegistryOffice office;
        QByteArray file = "name,surname,phone,village\n";
        constexpr int rows = 100'000;
        for (int i = 0; i < rows; ++i)
            file += "Neema,Mushi" + QByteArray::number(i) + ",07" + QByteArray::number(10'000'000 + i) + ",Moshi\n";
        QElapsedTimer timer;
        timer.start();
        const auto report = run(office, ImportKind::Customers, file);
        QVERIFY2(report.has_value(), qPrintable(failureOf(report)));
        QCOMPARE(report->added, rows);
        qInfo() << "imported" << rows << "customers in" << timer.elapsed() << "ms";
        QCOMPARE(office.customers().list({}, {})->total, rows);
        // To the other offices it goes in bounded pieces.
        QVERIFY(office.count(u"SELECT max(length(changeset)) FROM outbox"_s) < 1'000'000);
        QCOMPARE(office.count(u"SELECT count(*) FROM outbox WHERE changeset LIKE '%\"customer\"%'"_s), rows / 500);
    }
};

QTEST_GUILESS_MAIN(TestRegistryImports)
#include "test_registry_imports.moc"
