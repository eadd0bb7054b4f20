#include "core/services/import_history.h"
#include "core/services/ledger_service.h"
#include "core/services/payment_service.h"
#include "core/services/sale_service.h"
#include "core/services/token_service.h"
#include "tests/services/registry_office.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "name,surname,phone,village\nNeema,Mushi,0712000001,Moshi\nJoseph,Kileo,0712000002,Moshi\n";
const QByteArray meters = "serial,kind,manufacturer,customer,tariff,date\n"
                          "MTR-1,meter,Maker,0712000001,Access,2026-01-01\n"
                          "MTR-2,meter,Maker,0712000002,Home,\n";

class Importing : public RegistryOffice
{
public:
    ImportId take(ImportKind kind, const QByteArray &file)
    {
        ImportOptions options;
        options.channel = bank;
        options.fileName = u"file.csv"_s;
        const auto report = ImportService(context(), registry).importFile(kind, file, options);
        if (!report || report->bad > 0 || !report->id)
            qFatal("not imported: %s", report ? "bad rows" : qPrintable(report.error().detail));
        return *report->id;
    }
    /// "3 customer Neema Mushi: refused customer_has_payments" for each row, then what became of all.
    QStringList back(const ImportId &id, TakeBackOptions options = {})
    {
        const auto report = ImportHistory(context()).takeBack(id, options);
        if (!report)
            return {failureOf(report)};
        QStringList lines;
        for (const auto &row : report->rows) {
            static const QStringList words{u"taken"_s, u"gone"_s, u"refused"_s};
            lines << u"%1 %2 %3: %4 %5"_s
                         .arg(QString::number(row.line), row.entity, row.subject,
                              words[static_cast<qsizetype>(row.verdict)], row.code)
                         .trimmed();
        }
        return lines << (report->isWritten ? u"written"_s : u"not written"_s);
    }
    QString problems()
    {
        QStringList found;
        const auto all = LedgerService(context()).verify();
        for (const auto &problem : *all)
            found << problem.check + u": "_s + problem.detail;
        return found.join(u'\n');
    }
    void addBank()
    {
        AccountInput input;
        input.role = AccountRole::Channel;
        input.name = u"Bank"_s;
        input.kind = u"csv"_s;
        bank = accounts().add(input)->id;
    }

    AccountId bank;
};

} // namespace

class TestImportTakeBack final : public QObject
{
    Q_OBJECT
private slots:
    void importsAreListedNewestFirst()
    {
        Importing office;
        const auto first = office.take(ImportKind::Customers, people);
        office.clock.advance(std::chrono::seconds(5));
        office.take(ImportKind::Devices, meters);
        const auto page = ImportHistory(office.context()).list({1, {}});
        QCOMPARE(page->total, 2);
        QCOMPARE(page->rows.front().kind, ImportKind::Devices);
        QVERIFY(!page->next.isEmpty());
        const auto rest = ImportHistory(office.context()).list({1, page->next});
        QCOMPARE(rest->rows.front().id, first);
        QCOMPARE(rest->rows.front().added, 2);
        QVERIFY(rest->rows.front().canBeTakenBack());
        QCOMPARE(failureOf(ImportHistory(office.context()).find(u"nothing"_s)), u"not_found / id"_s);
    }

    void customersAreArchivedAndTheSameFileComesInAgain()
    {
        Importing office;
        const auto id = office.take(ImportKind::Customers, people);
        TakeBackOptions dry;
        dry.dryRun = true;
        const QStringList rows{u"2 customer Neema Mushi: taken"_s, u"3 customer Joseph Kileo: taken"_s};
        QCOMPARE(office.back(id, dry), rows + QStringList{u"not written"_s});
        QCOMPARE(office.customers().list({}, {})->total, 2);
        QCOMPARE(office.back(id), rows + QStringList{u"written"_s});
        QCOMPARE(office.customers().list({}, {})->total, 0);
        const auto run = ImportHistory(office.context()).find(id.toText());
        QCOMPARE(run->takenBack, 2);
        QVERIFY(!run->canBeTakenBack());
        QVERIFY(run->takenBackAt.has_value());
        QCOMPARE(office.back(id), QStringList{u"written"_s});
        office.take(ImportKind::Customers, people);
        QCOMPARE(office.customers().list({}, {})->total, 2);
        QCOMPARE(office.problems(), QString());
    }

    void whatDependsOnARowHoldsItBackInWords()
    {
        Importing office;
        office.addBank();
        const auto customers = office.take(ImportKind::Customers, people);
        const auto devices = office.take(ImportKind::Devices, meters);
        QCOMPARE(office.back(customers),
                 (QStringList{u"2 customer Neema Mushi: refused customer_has_devices"_s,
                              u"3 customer Joseph Kileo: refused customer_has_devices"_s, u"not written"_s}));
        DeskPayment cash;
        cash.serial = u"MTR-2"_s;
        cash.amountText = u"500.00"_s;
        QVERIFY(PaymentService(office.context()).addAtDesk(cash).has_value());
        QCOMPARE(office.back(devices),
                 (QStringList{u"2 device MTR-1: taken"_s, u"3 device MTR-2: refused device_has_payments"_s,
                              u"not written"_s}));
        QVERIFY(!office.devices().find(u"MTR-1"_s)->isRetired);
        TakeBackOptions others;
        others.skipRefused = true;
        QCOMPARE(office.back(devices, others).last(), u"written"_s);
        QVERIFY(office.devices().find(u"MTR-1"_s)->isRetired);
        QCOMPARE(ImportHistory(office.context()).find(devices.toText())->takenBack, 1);
        QCOMPARE(office.back(customers, others),
                 (QStringList{u"2 customer Neema Mushi: taken"_s,
                              u"3 customer Joseph Kileo: refused customer_has_payments"_s, u"written"_s}));
        QCOMPARE(office.problems(), QString());
    }

    void aMeterTakenBackOwesNothingAndComesInAgain()
    {
        Importing office;
        office.take(ImportKind::Customers, people);
        const auto devices = office.take(ImportKind::Devices, meters);
        office.clock.advance(std::chrono::hours(24 * 30));
        QCOMPARE(office.back(devices).last(), u"written"_s);
        const auto neema = office.customers().find(u"0712000001"_s);
        QVERIFY(office.customers().archive(neema->id, false, u"moved"_s).has_value());
        QCOMPARE(office.count(u"SELECT count(*) FROM access_charge WHERE written_off = 0 AND paid < amount"_s), 0);
        office.take(ImportKind::Customers, people);
        office.take(ImportKind::Devices, meters);
        QVERIFY(!office.devices().find(u"MTR-1"_s)->isRetired);
        QCOMPARE(office.problems(), QString());
    }

    void salesAreArchivedAndTheirDevicesGoBackToStock()
    {
        Importing office;
        office.take(ImportKind::Customers, people);
        QVERIFY(office.devices().addStock({DeviceKind::Shs, {u"SHS-00001"_s}, u"Maker"_s, u"Home kit"_s}).has_value());
        const QByteArray file = "customer,appliance,serial,cost,down,instalments,every,date\n"
                                "0712000001,Television,,240.00,,6,monthly,2026-01-05\n"
                                "0712000001,Home kit,SHS-00001,840.00,140.00,7,monthly,2026-01-10\n";
        const auto id = office.take(ImportKind::Sales, file);
        const auto sale = SaleService(office.context()).list(SaleState::Open, {})->rows.front();
        DeskPayment cash;
        cash.sale =
            sale.serial.isEmpty() ? sale.id : SaleService(office.context()).list(SaleState::Open, {})->rows.back().id;
        cash.amountText = u"40.00"_s;
        const auto paid = PaymentService(office.context()).addAtDesk(cash);
        QVERIFY2(paid.has_value(), qPrintable(failureOf(paid)));
        const auto refused = office.back(id);
        QVERIFY2(refused[0].contains(u"refused sale_has_payments"_s), qPrintable(refused.join(u'\n')));
        TakeBackOptions others;
        others.skipRefused = true;
        QCOMPARE(office.back(id, others).last(), u"written"_s);
        const auto device = office.devices().find(u"SHS-00001"_s);
        QVERIFY(!device->customerId && !device->isRetired && !device->needsReset);
        // Taken back, the row of the file is new again; the one that stayed is not.
        office.take(ImportKind::Sales, file);
        QCOMPARE(SaleService(office.context()).list(SaleState::Open, {})->total, 2);
        QCOMPARE(office.problems(), QString());
    }

    void placesAndPricesAreRemovedFromTheLeavesUp()
    {
        Importing office;
        const auto places =
            office.take(ImportKind::Places, "cluster,mini_grid,village\nSouth,Lake,Bagamoyo\nSouth,Lake,Saadani\n");
        const auto tariffs = office.take(ImportKind::Tariffs, "name,price_per_kwh\nShop,200\n");
        const auto appliances = office.take(ImportKind::Appliances, "name,type,price\nLamp,other,12\n");
        QCOMPARE(office.back(places),
                 (QStringList{u"2 village Bagamoyo: taken"_s, u"2 mini_grid Lake: taken"_s, u"2 cluster South: taken"_s,
                              u"3 village Saadani: taken"_s, u"written"_s}));
        QCOMPARE(office.places().villages()->size(), size_t(1));
        QCOMPARE(office.places().clusters()->size(), size_t(1));
        auto meter = office.meter();
        meter.tariff = u"Shop"_s;
        QVERIFY(office.registration().registerDevice(meter).has_value());
        QCOMPARE(office.back(tariffs).first(), u"2 tariff Shop: refused tariff_in_use"_s);
        QCOMPARE(office.back(appliances).last(), u"written"_s);
        QCOMPARE(office.problems(), QString());
    }

    void paymentsAreReversedAndUnmatchedOnesClosed()
    {
        Importing office;
        office.addBank();
        QVERIFY(office.registration().registerDevice(office.meter(u"MTR-1"_s, 1)).has_value());
        QVERIFY(office.registration().registerDevice(office.meter(u"MTR-2"_s, 2)).has_value());
        const QByteArray file = "reference,serial,amount,date\n"
                                "A1,MTR-1,50.00,2026-01-09\nA2,NOBODY,30.00,2026-01-09\nA3,MTR-2,70.00,2026-01-09\n";
        const auto id = office.take(ImportKind::Payments, file);
        QCOMPARE(ImportHistory(office.context()).find(id.toText())->channel, u"Bank"_s);
        TokenService tokens(office.context());
        TokenFilter waiting;
        waiting.state = u"waiting"_s;
        const auto page = tokens.list(waiting, {});
        for (const auto &token : page->rows) {
            if (token.device == u"MTR-2"_s)
                QVERIFY(tokens.resolveIssued(token.id, u"12345678901234567890"_s).has_value());
        }
        TakeBackOptions options;
        options.reason = u"wrong file"_s;
        const QStringList rows{u"2 payment A1: taken"_s, u"3 payment A2: taken"_s,
                               u"4 payment A3: refused payment_has_token"_s};
        QCOMPARE(office.back(id, options), rows + QStringList{u"not written"_s});
        options.skipRefused = true;
        QCOMPARE(office.back(id, options), rows + QStringList{u"written"_s});
        PaymentService payments(office.context());
        QCOMPARE(payments.find(u"A1"_s)->status, PaymentStatus::Reversed);
        QCOMPARE(payments.find(u"A1"_s)->reversalReason, u"Import taken back: wrong file"_s);
        QCOMPARE(payments.find(u"A2"_s)->unmatched, QString());
        QCOMPARE(payments.find(u"A2"_s)->resolutionNote, u"Import taken back: wrong file"_s);
        QCOMPARE(payments.find(u"A3"_s)->status, PaymentStatus::Accepted);
        QCOMPARE(office.count(u"SELECT count(*) FROM recovery_charge"_s), 0);
        QCOMPARE(office.problems(), QString());
        // Every payment once: the references stay known.
        ImportOptions again;
        const auto report = ImportService(office.context(), office.registry).importStatement(office.bank, file, again);
        QCOMPARE(report->existing, 3);
    }

    void aStatementReadFromTheWrongColumnsComesInAgain()
    {
        Importing office;
        office.addBank();
        QVERIFY(office.registration().registerDevice(office.meter(u"MTR-1"_s, 1)).has_value());
        const QByteArray file = "batch,receipt,serial,amount,date\nB1,A1,MTR-1,50.00,2026-01-09\n";
        ImportOptions options;
        options.mapping.columns = {
            {u"reference"_s, u"batch"_s}, {u"serial"_s, u"serial"_s}, {u"amount"_s, u"amount"_s}};
        ImportService service(office.context(), office.registry);
        const auto wrong = service.importStatement(office.bank, file, options);
        QVERIFY2(wrong.has_value() && wrong->id, qPrintable(failureOf(wrong)));
        options.mapping.columns[u"reference"_s] = u"receipt"_s;
        QCOMPARE(service.importStatement(office.bank, file, options)->existing, 1);
        QCOMPARE(office.back(*wrong->id).last(), u"written"_s);
        QCOMPARE(service.importStatement(office.bank, file, options)->added, 1);
        QCOMPARE(PaymentService(office.context()).find(u"A1"_s)->status, PaymentStatus::Accepted);
        QCOMPARE(service.importStatement(office.bank, file, options)->existing, 1);
        QCOMPARE(office.problems(), QString());
    }

    void aPaymentWhoseMoneyWasUsedSinceIsRefused()
    {
        Importing office;
        office.addBank();
        auto meter = office.meter();
        QVERIFY(office.registration().registerDevice(meter).has_value());
        // Less than one step of energy: it waits in the carry, and the next payment uses it.
        const auto id = office.take(ImportKind::Payments, "reference,serial,amount,date\nA1,MTR-1,0.10,2026-01-09\n");
        DeskPayment cash;
        cash.serial = u"MTR-1"_s;
        cash.amountText = u"250.15"_s;
        const auto paid = PaymentService(office.context()).addAtDesk(cash);
        QVERIFY2(paid.has_value() && paid->status == PaymentStatus::Accepted, qPrintable(failureOf(paid)));
        QVERIFY(TokenService(office.context())
                    .resolveIssued(paid->tokens.front().id, u"12345678901234567890"_s)
                    .has_value());
        QCOMPARE(office.back(id), (QStringList{u"2 payment A1: refused payment_was_used"_s, u"not written"_s}));
        QCOMPARE(office.problems(), QString());
    }

    void cancellingWritesNothing()
    {
        Importing office;
        const auto id = office.take(ImportKind::Customers, people);
        TakeBackOptions options;
        int calls = 0;
        options.onProgress = [&](int) { return ++calls < 2; };
        QCOMPARE(office.back(id, options), QStringList{u"cancelled"_s});
        QCOMPARE(office.customers().list({}, {})->total, 2);
        ImportOptions import;
        import.onProgress = [](int) { return false;
    };
    const auto report = ImportService(office.context(), office.registry)
                            .importFile(ImportKind::Appliances, "name,type,price\nLamp,other,12\n", import);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(office.rowsOf(u"import_run"_s), 1);
}

    void takingBackIsAllOrNothingWhereverTheStoreFails()
{
    Importing office;
    const auto id = office.take(ImportKind::Customers, people);
    bool isDone = false;
    int failAt = 0;
    while (!isDone) {
        failAt += 2;
        int calls = 0;
        office.database->setCallGate([&] { return ++calls != failAt; });
        isDone = ImportHistory(office.context()).takeBack(id, {}).has_value();
        office.database->setCallGate({});
        QCOMPARE(office.count(u"SELECT count(*) FROM customer WHERE state = 'active'"_s), isDone ? 0 : 2);
    }
    QVERIFY(failAt > 10);
}
}
;

QTEST_GUILESS_MAIN(TestImportTakeBack)
#include "test_import_take_back.moc"
