#include "core/services/import_sketch.h"
#include "tests/services/registry_office.h"
#include "tests/support/workbook_builder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Result<FileSketch> sketch(RegistryOffice &office, ImportKind kind, const QByteArray &file)
{
    return ImportSketcher(*office.database, kind).sketch(file);
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xFF\xFE");
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes;
}

} // namespace

class TestImportSketch final : public QObject
{
    Q_OBJECT
private slots:
    void preambleSeparatorAndSignsAreFound()
    {
        RegistryOffice office;
        const auto found = sketch(office, ImportKind::Payments,
                                  "Relevé du compte 0047, période du 1, 2 et 3 mars\n;;\n\n"
                                  "Date;N° de reçu;Compteur;Montant;Solde\n"
                                  "13/03/2026;R1;MTR-1;1 500,50;9.000,00\n14/03/2026;R2;MTR-1;20,5;9\n");
        QVERIFY2(found.has_value(), qPrintable(failureOf(found)));
        const auto &mapping = found->mapping;
        QCOMPARE(mapping.delimiter, QChar(u';'));
        QCOMPARE(mapping.encoding, u"utf-8"_s);
        QCOMPARE(mapping.skipLines, 3);
        QCOMPARE(mapping.decimalSign, QChar(u','));
        QCOMPARE(mapping.dateFormat, u"dmy"_s);
        QCOMPARE(mapping.columns.value(u"date"_s), u"Date"_s);
        QCOMPARE(mapping.columns.value(u"reference"_s), QString());
        QCOMPARE(mapping.columns.value(u"serial"_s), u"Compteur"_s);
        QCOMPARE(mapping.columns.value(u"amount"_s), u"Montant"_s);
        QCOMPARE(mapping.columns.value(u"balance"_s), u"Solde"_s);
        QCOMPARE(found->headerLine, 4);
        QCOMPARE(found->rows.front().line, 1);
    }

    void headersOfFourLanguagesAreUnderstood_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("English") << u"First name,Last name,Mobile number,Village"_s;
        QTest::newRow("French") << u"Prénom,Nom,Téléphone,Localité"_s;
        QTest::newRow("Portuguese") << u"Nome,Apelido,Telemóvel,Aldeia"_s;
        QTest::newRow("Swahili") << u"Jina,Ukoo,Simu,Kijiji"_s;
    }
    void headersOfFourLanguagesAreUnderstood()
    {
        QFETCH(QString, header);
        RegistryOffice office;
        const QByteArray file = header.toUtf8() + "\nNeema,Mushi,0712000001,Moshi\n";
        QCOMPARE(*ImportSketcher::guessKind(file), std::optional(ImportKind::Customers));
        const auto report =
            ImportService(office.context(), office.registry).importFile(ImportKind::Customers, file, {});
        QVERIFY2(report.has_value(), qPrintable(failureOf(report)));
        QCOMPARE(report->added, 1);
        QCOMPARE(office.customers().find(u"0712000001"_s)->surname, u"Mushi"_s);
    }

    void encodingsAreFound()
    {
        RegistryOffice office;
        const QString text = u"name,surname,phone,village\nJosé,Núñez,0712000001,Moshi\n"_s;
        QCOMPARE(sketch(office, ImportKind::Customers, text.toUtf8())->mapping.encoding, u"utf-8"_s);
        QCOMPARE(sketch(office, ImportKind::Customers, text.toLatin1())->mapping.encoding, u"windows-1252"_s);
        const auto wide = sketch(office, ImportKind::Customers, utf16(text));
        QCOMPARE(wide->mapping.encoding, u"utf-16"_s);
        QCOMPARE(wide->rows.back().cells.front(), u"José"_s);
    }

    void workbooksComeInLikeTexts()
    {
        RegistryOffice office;
        const auto file = workbookOf({{u"Customers of March"_s},
                                      {u"Name"_s, u"Surname"_s, u"Phone"_s, u"Village"_s, u"Date of birth"_s},
                                      {u"Neema"_s, u"Mushi"_s, u"0712000001"_s, u"Moshi"_s, u"31.12.1990"_s},
                                      {u"Joseph"_s, u"Kileo"_s, u"0712000002"_s, u"Nowhere"_s}});
        const auto found = sketch(office, ImportKind::Customers, file);
        QVERIFY2(found.has_value(), qPrintable(failureOf(found)));
        QCOMPARE(found->sheets, QStringList{u"People"_s});
        QCOMPARE(found->mapping.skipLines, 1);
        QCOMPARE(found->mapping.dateFormat, u"dmy"_s);
        ImportOptions options;
        options.mapping = found->mapping;
        options.skipBad = true;
        QStringList bad;
        options.onBadRow = [&](const BadImportRow &row) -> Outcome {
            bad << row.header.join(u'|') << row.cells.join(u'|') << QString::number(row.report.line) << row.report.code;
            return {};
        };
        const auto report =
            ImportService(office.context(), office.registry).importFile(ImportKind::Customers, file, options);
        QCOMPARE(report->added, 1);
        QCOMPARE(bad, (QStringList{u"Name|Surname|Phone|Village|Date of birth"_s, u"Joseph|Kileo|0712000002|Nowhere"_s,
                                   u"4"_s, u"unknown_village"_s}));
        QCOMPARE(office.customers().find(u"0712000001"_s)->birthDate, QDate(1990, 12, 31));
    }

    void theMappingOfASourceIsRemembered()
    {
        RegistryOffice office;
        const QByteArray march = "Report of March\nWho;Family;Number;Where\nNeema;Mushi;0712000001;Moshi\n";
        auto found = sketch(office, ImportKind::Customers, march);
        QVERIFY(!found->isRemembered);
        ImportOptions options;
        options.mapping = found->mapping;
        options.mapping.columns = {
            {u"name"_s, u"Who"_s}, {u"surname"_s, u"Family"_s}, {u"phone"_s, u"Number"_s}, {u"village"_s, u"Where"_s}};
        options.mapping.skipLines = 1;
        ImportService service(office.context(), office.registry);
        QCOMPARE(service.importFile(ImportKind::Customers, march, options)->added, 1);
        // Two lines of preamble this time, and another separator.
        const QByteArray april =
            "Report of April\nsecond line\nWHO,Family,number,Where\nJoseph,Kileo,0712000002,Moshi\n";
        found = sketch(office, ImportKind::Customers, april);
        QVERIFY(found->isRemembered);
        QCOMPARE(found->mapping.skipLines, 2);
        QCOMPARE(found->mapping.delimiter, QChar(u','));
        options.mapping = found->mapping;
        QCOMPARE(service.importFile(ImportKind::Customers, april, options)->added, 1);
        QVERIFY(!sketch(office, ImportKind::Devices, april)->isRemembered);
    }

    void aLayoutFromBeforeStatusColumnsHeedsThem()
    {
        RegistryOffice office;
        AccountInput bank;
        bank.role = AccountRole::Channel;
        bank.name = u"Bank"_s;
        bank.kind = u"csv"_s;
        bank.settings.insert(u"time_zone"_s, u"America/New_York"_s);
        const auto channel = office.accounts().add(bank)->id;
        StatementMapping old;
        old.delimiter = u';';
        old.onlyNamedColumns = true;
        old.columns = {{u"date"_s, u"Date"_s}, {u"serial"_s, u"Account"_s}, {u"amount"_s, u"Amount"_s}};
        old.zone = QTimeZone("Africa/Dar_es_Salaam"); // the company's
        const QByteArray header = "Date;Account;Amount;Status\n";
        ImportOptions options;
        options.channel = channel;
        options.mapping = old;
        ImportService service(office.context(), office.registry);
        const auto first = service.importStatement(channel, header + "2026-01-02;MTR-1;50.00;OK\n", options);
        QVERIFY2(first.has_value() && first->added == 1, qPrintable(failureOf(first)));

        const QByteArray later = header + "2026-01-03;MTR-1;50.00;FAILED\n2026-01-04;MTR-1;70.00;OK\n";
        const auto found = sketch(office, ImportKind::Payments, later);
        QVERIFY(found->isRemembered);
        QCOMPARE(found->mapping.columns.value(u"status"_s), u"Status"_s);
        QVERIFY(!found->mapping.zone.isValid());
        options.mapping = found->mapping;
        const auto second = service.importStatement(channel, later, options);
        QCOMPARE(second->added, 1);
        QCOMPARE(second->skipped, 1);
        QCOMPARE(office.count(u"SELECT count(*) FROM payment WHERE paid_ms = 1767502800000"_s), 1); // 5:00 UTC

        // A zone that a person wrote into the mapping stays, and so does a column that holds something else.
        options.mapping.zone = QTimeZone("Asia/Tokyo");
        options.mapping.columns.remove(u"status"_s);
        options.mapping.columns.insert(u"narration"_s, u"4"_s);
        QVERIFY(service.importStatement(channel, header + "2026-01-05;MTR-1;1.00;OK\n", options)->isWritten);
        const auto chosen = sketch(office, ImportKind::Payments, later);
        QCOMPARE(chosen->mapping.zone, QTimeZone("Asia/Tokyo"));
        QVERIFY(!chosen->mapping.columns.contains(u"status"_s));
    }

    void whatIsNotMappedIsNotLookedFor()
    {
        RegistryOffice office;
        StatementMapping mapping;
        mapping.onlyNamedColumns = true;
        mapping.columns = {{u"name"_s, u"1"_s}, {u"surname"_s, u"2"_s}, {u"phone"_s, u"3"_s}};
        ImportOptions options;
        options.mapping = mapping;
        const auto report =
            ImportService(office.context(), office.registry)
                .importFile(ImportKind::Customers, "name,surname,phone,village\nA,B,0712000001,Moshi\n", options);
        QCOMPARE(failureOf(report), u"missing_column / village"_s);
    }

    void kindsAreToldByTheirColumns_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::optional<ImportKind>>("kind");
        const auto row = [](const char *header, std::optional<ImportKind> kind) {
            QTest::newRow(header) << QByteArray(header) << kind;
        };
        row("serial,kind,manufacturer,customer,tariff", ImportKind::Devices);
        row("customer,appliance,cost,every,date", ImportKind::Sales);
        row("transaction_id;sender;message;amount", ImportKind::Payments);
        row("name,price_per_kwh", ImportKind::Tariffs);
        row("name,type,price", ImportKind::Appliances);
        row("cluster,mini_grid,village", ImportKind::Places);
        row("this,is,nothing", std::nullopt);
    }
    void kindsAreToldByTheirColumns()
    {
        QFETCH(QByteArray, header);
        QFETCH(std::optional<ImportKind>, kind);
        QCOMPARE(*ImportSketcher::guessKind(header + "\n1,2,3,4\n"), kind);
    }

    void rubbishIsRefusedOrSketchedButNeverCrashes()
    {
        RegistryOffice office;
        for (const QByteArray &file :
             {QByteArray(), QByteArray("\0\0\0", 3), QByteArray("\"open"), QByteArray(70'000, ','),
              QByteArray(200'000, 'x'), QByteArray("\xFF\xFE\0", 3), QByteArray("a\n\"b\nc\"x\n"),
              QByteArray("PK\x03\x04garbage"), QByteArray("\r\n\r\n;;;\r\n")}) {
            const auto found = sketch(office, ImportKind::Customers, file);
            QVERIFY(found.has_value() || !found.error().field.isEmpty());
            const auto kind = ImportSketcher::guessKind(file);
            QVERIFY(!kind || !*kind);
        }
    }
};

QTEST_GUILESS_MAIN(TestImportSketch)
#include "test_import_sketch.moc"
