#include "core/providers/csv/table_reader.h"
#include "core/providers/xlsx/cell_text.h"
#include "core/providers/xlsx/workbook.h"
#include "tests/support/workbook_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "3: a | b" for each row, or the reason and field of the failure as the last line.
QStringList rowsOf(const QByteArray &file, const StatementMapping &mapping = {})
{
    QStringList lines;
    const auto reader = openTable(file, mapping);
    if (!reader)
        return {reader.error().reason + u" / "_s + reader.error().field};
    while (true) {
        const auto row = (*reader)->next();
        if (!row)
            return lines << row.error().reason + u" / "_s + row.error().field;
        if (!*row)
            return lines;
        lines << u"%1: %2"_s.arg((*row)->line).arg((*row)->cells.join(u" | "_s));
    }
}

QByteArray sheetFile(const QByteArray &rows)
{
    WorkbookParts parts;
    parts.sheet = rows;
    return parts.file();
}

} // namespace

class TestWorkbook final : public QObject
{
    Q_OBJECT
private slots:
    void cellsOfEveryKindAreRead()
    {
        WorkbookParts parts;
        parts.texts = "<sst><si><t>name</t></si><si><r><t>rich</t></r><r><t xml:space=\"preserve\"> "
                      "text</t></r><rPh><t>no</t></rPh></si></sst>";
        parts.sheet = R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>)"
                      R"(<row r="5" hidden="1"><c r="A5"><v>119.99</v></c><c r="B5" t="b"><v>1</v></c>)"
                      R"(<c r="C5" t="str"><f>A1&amp;"x"</f><v>made</v></c><c r="D5" t="e"><v>#N/A</v></c>)"
                      R"(<c r="E5" t="inlineStr"><is><t>in</t></is></c><c r="F5"><f>1+1</f><v>2</v></c></row>)"
                      R"(<row r="6"/><row r="7"><c r="A7" s="3"><v>712</v></c><c r="AB7"><v>1</v></c></row>)";
        QCOMPARE(rowsOf(parts.file()),
                 (QStringList{u"2: name |  | rich text"_s, u"5: 119.99 | TRUE | made | #N/A | in | 2"_s,
                              u"7: 00000000712"_s + u" | "_s.repeated(27) + u"1"_s}));
    }

    void datesAreRecognisedByTheirFormat()
    {
        const auto file =
            sheetFile(R"(<row><c s="1"><v>46083</v></c><c s="2"><v>46083.34375</v></c><c s="4"><v>46083</v></c>)"
                      R"(<c s="2"><v>0.34375</v></c><c t="d"><v>2026-03-02</v></c></row>)");
        QCOMPARE(rowsOf(file), QStringList{u"1: 2026-03-02 | 2026-03-02 08:15:00 | 46083 | 08:15:00 | 2026-03-02"_s});
        WorkbookParts old;
        old.workbook.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        old.sheet = R"(<row><c s="1"><v>44621</v></c></row>)";
        QCOMPARE(rowsOf(old.file()), QStringList{u"1: 2026-03-02"_s});
    }

    void numbersStayTheTextOfTheFile_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *value, const char *text) {
            QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(text);
        };
        row("119.99", "119.99");
        row("1200", "1200");
        row("100.10", "100.10");
        row("1.1999999999999999E2", "120");
        row("119.98999999999999", "119.99");
        row("0.30000000000000004", "0.3");
        row("999999999999999.9", "1E+15");
        row("9.9999999999999999E2", "1000");
        row("1.5E3", "1500");
        row("2.5E-3", "0.0025");
        row("-2.5E-3", "-0.0025");
        row("0E0", "0");
        row("123456789012345", "123456789012345");
        row("4.70000001234567E14", "470000001234567");
        row("4.7000000123456789E17", "4.70000001234568E+17");
        row("1234567890123456", "1.23456789012346E+15");
        row("1E300", "1E+300");
        row("1E-300", "1E-300");
        row("1E99999", "1E99999");
        row("abc", "abc");
        row("", "");
    }
    void numbersStayTheTextOfTheFile()
    {
        QFETCH(QString, value);
        QFETCH(QString, text);
        QCOMPARE(numberCellText(value, u'.'), text);
        QCOMPARE(numberCellText(value, u','), QString(text).replace(u'.', u','));
    }

    void serialDaysBecomeDates_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *value, const char *text) {
            QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(text);
        };
        row("1", "1900-01-01");
        row("59", "1900-02-28");
        row("60", "60");
        row("61", "1900-03-01");
        row("45292", "2024-01-01");
        row("4.5292E4", "2024-01-01");
        row("45292.999994", "2024-01-01 23:59:59");
        row("45292.999999", "2024-01-02");
        row("2958465", "9999-12-31");
        row("2958466", "2958466");
        row("-1", "-1");
        row("99999999999", "99999999999");
        row("hello", "hello");
    }
    void serialDaysBecomeDates()
    {
        QFETCH(QString, value);
        QFETCH(QString, text);
        QCOMPARE(dateCellText(value, false), text);
    }

    void dateFormatsAreToldFromOthers()
    {
        for (const auto *date : {"yyyy-mm-dd", "dd/mm/yyyy\\ hh:mm", "[$-409]d-mmm-yy;@", "h:mm AM/PM", "mmm"})
            QVERIFY2(isDateFormat(QLatin1String(date)), date);
        for (const auto *other :
             {"General", "0.00", "#,##0.00\\ \"KSh\"", "[Red]0", "[h]:mm:ss", "@", "0.00E+00", "_(* #,##0_)"})
            QVERIFY2(!isDateFormat(QLatin1String(other)), other);
    }

    void aSheetIsChosenByItsName()
    {
        WorkbookParts parts;
        parts.workbook.replace("<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>",
                               "<sheet name=\"Secret\" state=\"hidden\" sheetId=\"2\" r:id=\"rId4\"/>"
                               "<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>");
        parts.sheet = "<row><c><v>1</v></c></row>";
        parts.sheet2 = "<row><c><v>2</v></c></row>";
        QCOMPARE(rowsOf(parts.file()), QStringList{u"1: 1"_s});
        StatementMapping mapping;
        mapping.sheet = u"Secret"_s;
        QCOMPARE(rowsOf(parts.file(), mapping), QStringList{u"1: 2"_s});
        mapping.sheet = u"None"_s;
        QCOMPARE(rowsOf(parts.file(), mapping), QStringList{u"unknown_sheet / sheet"_s});
        QCOMPARE(Workbook::open(parts.file())->sheets().size(), size_t(2));
    }

    void preambleRowsAreSkipped()
    {
        StatementMapping mapping;
        mapping.skipLines = 3;
        QCOMPARE(
            rowsOf(
                sheetFile(
                    R"(<row r="1"><c><v>1</v></c></row><row r="3"><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row>)"),
                mapping),
            QStringList{u"4: 4"_s});
    }

    void aStatementIsReadFromAWorkbook()
    {
        const auto file = sheetFile(
            R"(<row><c t="inlineStr"><is><t>Receipt No</t></is></c><c t="inlineStr"><is><t>Meter</t></is></c>)"
            R"(<c t="inlineStr"><is><t>Amount</t></is></c><c t="inlineStr"><is><t>Date</t></is></c></row>)"
            R"(<row><c t="inlineStr"><is><t>R1</t></is></c><c s="3"><v>47000000001</v></c><c><v>1.1999E2</v></c><c s="2"><v>46083.34375</v></c></row>)"
            R"(<row><c><v>4.7000000123456789E17</v></c><c><v>1</v></c><c><v>5</v></c><c s="2"><v>46083</v></c></row>)");
        StatementMapping mapping;
        mapping.zone = QTimeZone("Africa/Nairobi");
        mapping.dateFormat = u"dmy"_s; // that of other columns: a date cell needs none
        const auto rows = parseStatement(file, mapping, *Currency::fromCode(u"KES"_s));
        QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
        const auto &payment = *rows->at(0).payment;
        QCOMPARE(payment.amount.value(), Money(11'999));
        QCOMPARE(payment.serials.front().text, u"47000000001"_s);
        QCOMPARE(payment.paidAt.toIso(QTimeZone::utc()).left(16), u"2026-03-02T05:15"_s);
        QCOMPARE(rows->at(1).payment.error().reason, u"shortened_id"_s);
    }

    void hostileWorkbooksAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &file, const char *reason = "invalid_file") {
            QTest::newRow(name) << file << QString::fromLatin1(reason);
        };
        const QByteArray sound = sheetFile("<row><c><v>1</v></c></row>");
        row("only the first bytes", "PK\x03\x04");
        row("cut in the middle", sound.left(sound.size() / 2));
        row("cut at the end", sound.left(sound.size() - 30));
        row("an empty zip", "PK\x03\x04" + ZipBuilder().file(), "not_a_text_file");
        row("another zip", ZipBuilder().add("readme.txt", "hello").file(), "not_a_text_file");
        WorkbookParts parts;
        parts.relations = "<Relationships/>";
        row("no main part", parts.file(), "not_a_text_file");
        parts = {};
        parts.workbookRelations = "<Relationships/>";
        row("no sheets", parts.file(), "empty_file");
        parts = {};
        parts.workbookRelations.replace("worksheets/sheet1.xml", "../../../../etc/passwd");
        row("a path out of the file", parts.file());
        row("one name twice", WorkbookParts().zip().add("XL/Styles.xml", "<a/>").file());
        ZipBuilder::Options options;
        options.flags = 1;
        row("a password", WorkbookParts().zip().add("x", "y", options).file());
        options = {};
        options.hasWrongCrc = true;
        parts = {};
        parts.workbookRelations.replace("sheet1.xml", "bad.xml");
        const QByteArray sheet = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
        row("a wrong checksum", parts.zip().add("xl/worksheets/bad.xml", sheet, options).file());
        options = {};
        options.claimedSize = 10;
        row("more than it says", parts.zip().add("xl/worksheets/bad.xml", sheet, options).file());
        options.claimedSize = 100'000;
        row("less than it says", parts.zip().add("xl/worksheets/bad.xml", sheet, options).file());
        options.claimedSize = 2'000'000'000;
        row("says it is huge", parts.zip().add("xl/worksheets/bad.xml", sheet, options).file(), "file_too_large");
        const QByteArray bomb = "<worksheet>" + QByteArray(200 * 1024 * 1024, ' ') + "</worksheet>";
        row("a bomb of blanks", parts.zip().add("xl/worksheets/bad.xml", bomb).file(), "file_too_large");
        row("one endless cell",
            parts.zip()
                .add("xl/worksheets/bad.xml", "<worksheet><sheetData><row><c><v>" + QByteArray(8 * 1024 * 1024, 'x'))
                .file());
        row("a document type",
            parts.zip().add("xl/worksheets/bad.xml", "<!DOCTYPE a [<!ENTITY b \"x\">]>" + sheet).file());
        row("a comment", sheetFile("<row/><!-- " + QByteArray(100, '<') + " -->"));
        row("CDATA", sheetFile("<row><c t=\"str\"><v><![CDATA[x]]></v></c></row>"));
        row("an instruction", sheetFile(QByteArray("<row/>").repeated(50) + "<?x y?>"));
        row("an unknown entity", sheetFile("<row><c t=\"str\"><v>&b;</v></c></row>"));
        row("elements in elements", sheetFile(QByteArray("<a>").repeated(100'000)));
        row("elements that do not close", sheetFile("<row><c>"));
        row("rows out of order", sheetFile("<row r=\"5\"/><row r=\"4\"/>"));
        row("a row behind the last", sheetFile("<row r=\"1048577\"/>"));
        row("rows without end", sheetFile(QByteArray("<row/>").repeated(1'100'000)));
        row("a column behind the last", sheetFile("<row><c r=\"ZZZZ1\"><v>1</v></c></row>"));
        row("a column of no letters", sheetFile("<row><c r=\"11\"><v>1</v></c></row>"));
        row("too many columns", sheetFile("<row><c r=\"XFD1\"><v>1</v></c></row>"));
        row("cells without end", sheetFile("<row>" + QByteArray("<c r=\"A1\"/>").repeated(100'000) + "</row>"));
        row("a text that is not there", sheetFile("<row><c t=\"s\"><v>7</v></c></row>"));
        row("a negative text", sheetFile("<row><c t=\"s\"><v>-1</v></c></row>"));
        row("a text number too large", sheetFile("<row><c t=\"s\"><v>99999999999999999999</v></c></row>"));
        row("UTF-16", parts.zip().add("xl/worksheets/bad.xml", QByteArray("\xFF\xFE<\0a\0/\0>\0", 10)).file());
        row("another encoding",
            parts.zip().add("xl/worksheets/bad.xml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + sheet).file());
    }
    void hostileWorkbooksAreRefusedInWords()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        const auto rows = rowsOf(file);
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.last().section(u" / "_s, 0, 0), reason);
        QVERIFY(!rows.last().endsWith(u" / "_s));
    }

    void hugeDimensionsAndUnknownStylesCostNothing()
    {
        QCOMPARE(
            rowsOf(sheetFile(R"(<row r="1"><c><v>1</v></c></row><row r="1048576"><c s="999999"><v>2</v></c></row>)")),
            (QStringList{u"1: 1"_s, u"1048576: 2"_s}));
    }

    void rubbishNeverCrashesTheReader()
    {
        WorkbookParts parts;
        parts.texts = "<sst><si><t>one</t></si></sst>";
        parts.sheet =
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>46083.5</v></c></row><row r="2"><c t="inlineStr"><is><t>x</t></is></c></row>)";
        const QByteArray sound = parts.file();
        QRandomGenerator random(20260310);
        for (int i = 0; i < 3000; ++i) {
            QByteArray file = sound;
            const int changes = random.bounded(1, 6);
            for (int change = 0; change < changes; ++change)
                file[random.bounded(4, int(file.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(4) == 0)
                file.truncate(random.bounded(5, int(file.size())));
            (void)rowsOf(file);
        }
        // The same inside the parts, where no checksum stops it.
        for (int i = 0; i < 3000; ++i) {
            WorkbookParts mutilated = parts;
            auto *part = std::array{&mutilated.sheet, &mutilated.texts, &mutilated.styles, &mutilated.workbook,
                                    &mutilated.workbookRelations}[size_t(random.bounded(5))];
            const int changes = random.bounded(1, 4);
            for (int change = 0; change < changes; ++change)
                (*part)[random.bounded(int(part->size()))] = static_cast<char>(random.bounded(256));
            (void)rowsOf(mutilated.file());
        }
    }

    void aLargeSheetIsReadRowByRow()
    {
        QByteArray rows;
        for (int i = 0; i < 100'000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) +
                    "</v></c><c t=\"inlineStr\"><is><t>Neema</t></is></c><c s=\"1\"><v>46083</v></c></row>";
        const auto file = sheetFile(rows);
        const auto reader = openTable(file, {});
        QVERIFY(reader.has_value());
        int count = 0;
        int progress = 0;
        while (true) {
            const auto row = (*reader)->next();
            QVERIFY(row.has_value());
            if (!*row)
                break;
            QVERIFY((*reader)->progress() >= progress);
            progress = (*reader)->progress();
            ++count;
        }
        QCOMPARE(count, 100'000);
        QCOMPARE(progress, 1000);
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
