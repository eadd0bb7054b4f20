#include "core/base/json.h"
#include "core/providers/statement.h"
#include "core/services/export_service.h"
#include "core/services/export_sink.h"
#include "core/services/import_service.h"
#include "core/services/payment_service.h"
#include "tests/services/registry_office.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void addPayment(RegistryOffice &office, const QString &amount, const QString &date)
{
    DeskPayment payment;
    payment.serial = u"MTR-1"_s;
    payment.amountText = amount;
    payment.date = QDate::fromString(date, Qt::ISODate);
    if (const auto paid = PaymentService(office.context()).addAtDesk(payment); !paid.has_value())
        qFatal("payment: %s", qPrintable(paid.error().detail));
}

} // namespace

class TestRegistryExports final : public QObject
{
    Q_OBJECT

private slots:
    void exportedCustomersAreReadBackAndKnown()
    {
        RegistryOffice office;
        auto fields = RegistryOffice::customer(1);
        fields.surname = u"O\"Brien, Jr; Ñ"_s;
        fields.street = u"=cmd|' /C calc'!A0"_s;
        QVERIFY(office.customers().add(fields).has_value());
        Q_UNUSED(office.addCustomer(2));
        const QString file = office.folder.filePath(u"customers.csv"_s);
        QCOMPARE(*ExportService(office.context()).exportFile(u"customers"_s, file, {}, {}), 2);

        const auto bytes = contentOf(file);
        QVERIFY(bytes.contains(",'=cmd|' /C calc'!A0,"));
        QVERIFY(bytes.contains(",+255712000001,"));
        QVERIFY(bytes.endsWith("\r\n"));
        const auto table = readDelimited(bytes, {});
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(table->rows[1].cells[table->header.indexOf(u"surname"_s)], fields.surname);
        // The file of one company is understood by the import of the same: nothing is added.
        const auto report =
            ImportService(office.context(), office.registry).importFile(ImportKind::Customers, bytes, {});
        QVERIFY2(report.has_value(), qPrintable(failureOf(report)));
        QCOMPARE(report->existing, 2);
    }

    void aTextThatLooksLikeAFormulaIsNeutralised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+A1"_s << u"'+A1"_s;
        QTest::newRow("minus") << u"-A1"_s << u"'-A1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("two numbers") << u"-1-1"_s << u"'-1-1"_s;
        QTest::newRow("line end") << u"+1\n"_s << u"'+1\n"_s;
        QTest::newRow("phone") << u"+255712000001"_s << u"+255712000001"_s;
        QTest::newRow("amount") << u"-2.00"_s << u"-2.00"_s;
        QTest::newRow("text") << u"a=b"_s << u"a=b"_s;
    }
    void aTextThatLooksLikeAFormulaIsNeutralised()
    {
        QFETCH(QString, text);
        QTEST(neutralised(text), "written");
    }

    void paymentsAreExportedByTheirDatesInTheCompanysZone()
    {
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        addPayment(office, u"50.00"_s, u"2026-01-08"_s);
        addPayment(office, u"20.00"_s, u"2026-01-09"_s);
        const QString file = office.folder.filePath(u"payments.json"_s);
        const auto rows =
            ExportService(office.context()).exportFile(u"payments"_s, file, QDate(2026, 1, 9), QDate(2026, 1, 9));
        QCOMPARE(*rows, 1);
        const auto json = parseJson(contentOf(file));
        QVERIFY(json.has_value());
        QCOMPARE(json->items().size(), size_t(1));
        QVERIFY(json->items()[0][u"amount"].isString());
        QCOMPARE(json->items()[0][u"amount"].toText(), u"20.00"_s);
        QCOMPARE(json->items()[0][u"serial"].toText(), u"MTR-1"_s);
        QVERIFY(json->items()[0][u"paid_at"].toText().endsWith(u"+03:00"));
        QVERIFY(json->items()[0][u"reason"].isNull());
    }

    void everyKindIsExportedInEveryFormat_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("format");
        QTest::addColumn<qint64>("count");
        // Of the instalments, the down payment falls into January; it is owed. The payment has two lines in the ledger,
        // and its token waits for a person, so there is no message yet.
        const QMap<QString, qint64> counts{{u"customers"_s, 2}, {u"devices"_s, 2}, {u"sales"_s, 1},
                                           {u"payments"_s, 1},  {u"tokens"_s, 1},  {u"instalments"_s, 1},
                                           {u"messages"_s, 0},  {u"debts"_s, 1},   {u"ledger"_s, 2}};
        QCOMPARE(QStringList(counts.keys()).size(), ExportService::kinds().size());
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            for (const auto &format : {u"csv"_s, u"json"_s, u"xlsx"_s})
                QTest::addRow("%s.%s", qPrintable(count.key()), qPrintable(format)) << count.key() << format << *count;
        }
    }
    void everyKindIsExportedInEveryFormat()
    {
        QFETCH(QString, kind);
        QFETCH(QString, format);
        QFETCH(qint64, count);
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter(u"MTR-1"_s, 1)).has_value());
        QVERIFY(office.registration().registerDevice(office.homeSystem(u"SHS-00001"_s, 2)).has_value());
        addPayment(office, u"50.00"_s, u"2026-01-10"_s);
        const QString file = office.folder.filePath(u"out."_s + format);
        const auto rows = ExportService(office.context()).exportFile(kind, file, QDate(2026, 1, 1), QDate(2026, 1, 31));
        QVERIFY2(rows.has_value(), qPrintable(failureOf(rows)));
        QCOMPARE(*rows, count);
        const auto bytes = contentOf(file);
        if (format == u"csv")
            QCOMPARE(static_cast<qint64>(readDelimited(bytes, {})->rows.size()), *rows);
        else if (format == u"json")
            QCOMPARE(static_cast<qint64>(parseJson(bytes)->items().size()), *rows);
        else
            QVERIFY(bytes.startsWith("PK"));
        QCOMPARE(QDir(office.folder.path()).entryList({u"*.part"_s}).size(), 0);
    }

    void aSpreadsheetHoldsTheSameCells()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("needs unzip");
        RegistryOffice office;
        QVERIFY(office.registration().registerDevice(office.meter()).has_value());
        addPayment(office, u"1234.50"_s, u"2026-01-10"_s);
        const QString file = office.folder.filePath(u"payments.xlsx"_s);
        QVERIFY(ExportService(office.context()).exportFile(u"payments"_s, file, {}, {}).has_value());
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, file, u"xl/worksheets/sheet1.xml"_s});
        QVERIFY(unzip.waitForFinished());
        const auto sheet = unzip.readAllStandardOutput();
        QVERIFY(sheet.contains("1234.50"));
        QVERIFY(sheet.contains("MTR-1"));
    }

    void aFileThatCannotBeWrittenIsRefusedAndTheOldOneStays()
    {
        RegistryOffice office;
        ExportService service(office.context());
        QCOMPARE(failureOf(service.exportFile(u"customers"_s, office.folder.filePath(u"a.pdf"_s), {}, {})),
                 u"unknown_format / file"_s);
        for (const auto &ending : {u"csv"_s, u"xlsx"_s})
            QCOMPARE(failureOf(service.exportFile(u"customers"_s, u"/nowhere/a."_s + ending, {}, {})),
                     u"not_writable / file"_s);
        QCOMPARE(failureOf(service.exportFile(u"customers"_s, office.folder.filePath(u"a.csv"_s), QDate(), {})),
                 u"invalid_date / from"_s);
        QCOMPARE(failureOf(service.exportFile(u"secrets"_s, office.folder.filePath(u"a.csv"_s), {}, {})),
                 u"unknown_kind / kind"_s);

        Q_UNUSED(office.addCustomer(1));
        for (const auto &ending : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
            const QString file = office.folder.filePath(u"old."_s + ending);
            QVERIFY(service.exportFile(u"customers"_s, file, {}, {}).has_value());
            const auto before = contentOf(file);
            int calls = 0;
            office.database->setCallGate([&] { return ++calls < 3; });
            QVERIFY(!service.exportFile(u"customers"_s, file, {}, {}).has_value());
            office.database->setCallGate({});
            QCOMPARE(contentOf(file), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestRegistryExports)
#include "test_registry_exports.moc"
