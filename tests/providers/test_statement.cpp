#include "core/providers/statement.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

Currency currency(const char *code = "XOF")
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

Result<std::vector<StatementRow>> parse(const QByteArray &file, const StatementMapping &mapping = {},
                                        const char *code = "XOF")
{
    return parseStatement(file, mapping, currency(code));
}

StatementMapping mappingOf(const QByteArray &json)
{
    return StatementMapping::fromJson(json).value();
}

QString serialOf(const StatementRow &row)
{
    return row.payment->serials.empty() ? QString() : row.payment->serials.front().text;
}

} // namespace

class TestStatement final : public QObject
{
    Q_OBJECT

private slots:
    void wavecomNeedsNoMapping()
    {
        const auto rows = parse("transaction_id;sender;message;amount\n"
                                "INV000001;+221770000001;SHS00012345;2000\n"
                                "INV000002;+221770000002;SHS00099999;1500\n");
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), size_t(2));
        const auto &first = rows->front();
        QCOMPARE(first.line, 2);
        QVERIFY(!first.isSkipped);
        QCOMPARE(first.payment->reference, QStringLiteral("INV000001"));
        QCOMPARE(first.payment->sender, QStringLiteral("+221770000001"));
        QCOMPARE(first.payment->amount.value(), Money(2000));
        QCOMPARE(first.payment->amountText, QStringLiteral("2000"));
        QCOMPARE(first.payment->state, ProviderPaymentState::Settled);
        QCOMPARE(first.payment->serials.front(),
                 (SerialCandidate{QStringLiteral("SHS00012345"), QStringLiteral("column message")}));
        QCOMPARE(first.payment->paidAt, Instant{});
        QCOMPARE(first.payment->raw, QByteArray("INV000001;+221770000001;SHS00012345;2000"));
    }

    void delimitersLineEndsAndMarksAreFound_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray plain = "transaction_id,sender,message,amount\nA1,+2217,S1,10\nA2,+2218,S2,20\n";
        QTest::newRow("commas") << plain;
        QTest::newRow("semicolons") << QByteArray(plain).replace(',', ';');
        QTest::newRow("tabs") << QByteArray(plain).replace(',', '\t');
        QTest::newRow("bars") << QByteArray(plain).replace(',', '|');
        QTest::newRow("Windows line ends") << QByteArray(plain).replace('\n', "\r\n");
        QTest::newRow("old Mac line ends") << QByteArray(plain).replace('\n', '\r');
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("no line end at the end") << plain.chopped(1);
        QTest::newRow("blank lines") << "\n" + QByteArray(plain).replace('\n', "\n\n");
        QTest::newRow("everything quoted")
            << QByteArray("\"" + plain.trimmed().replace(',', "\",\"").replace('\n', "\"\n\"") + "\"\n");
        QTest::newRow("a header in capitals with blanks")
            << QByteArray(plain).replace("transaction_id", " Transaction ID ");
    }
    void delimitersLineEndsAndMarksAreFound()
    {
        QFETCH(QByteArray, file);
        const auto rows = parse(file);
        QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(rows->at(1).payment->reference, QStringLiteral("A2"));
        QCOMPARE(serialOf(rows->at(1)), QStringLiteral("S2"));
        QCOMPARE(rows->at(1).payment->amount.value(), Money(20));
    }

    void quotesMayHoldDelimitersQuotesAndLineEnds()
    {
        const auto rows = parse("reference,sender,serial,amount\n"
                                "\"R,1\",\"Ann \"\"A\"\"\nLine two\",S1,10\n"
                                "R2,5\" pipe,S2,20\n");
        QVERIFY(rows.has_value());
        QCOMPARE(rows->at(0).payment->reference, QStringLiteral("R,1"));
        QCOMPARE(rows->at(0).payment->sender, QStringLiteral("Ann \"A\"\nLine two"));
        QCOMPARE(rows->at(1).payment->sender, QStringLiteral("5\" pipe"));
        QCOMPARE(rows->at(1).line, 4);
    }

    void windows1252IsRecognised()
    {
        const QByteArray file = "reference;sender;serial;amount\nR1;Ren\xE9 \x80 \x93x\x94;S1;10\n";
        QCOMPARE(parse(file)->front().payment->sender, QStringLiteral("René € “x”"));
        QCOMPARE(parse(file, mappingOf(R"({"encoding":"windows-1252"})"))->front().payment->sender,
                 QStringLiteral("René € “x”"));
        QCOMPARE(parse("reference;sender;serial;amount\nR1;René;S1;10\n")->front().payment->sender,
                 QStringLiteral("René"));
        QCOMPARE(parse(file, mappingOf(R"({"encoding":"utf-8"})")).error().reason, QStringLiteral("wrong_encoding"));
        QCOMPARE(parse(file, mappingOf(R"({"encoding":"ebcdic"})")).error().field, QStringLiteral("encoding"));
    }

    void utf16IsReadInBothOrders()
    {
        const QString text = QStringLiteral("reference;sender;serial;amount\nR1;René €;S1;10\n");
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        QByteArray plain;
        for (const QChar c : text) {
            const auto low = static_cast<char>(c.unicode() & 0xFF);
            const auto high = static_cast<char>(c.unicode() >> 8);
            little.append(low).append(high);
            big.append(high).append(low);
            plain.append(low).append(high);
        }
        const auto named = mappingOf(R"({"encoding":"utf-16"})");
        QCOMPARE(parse(little)->front().payment->sender, QStringLiteral("René €"));
        QCOMPARE(parse(big)->front().payment->sender, QStringLiteral("René €"));
        QCOMPARE(parse(plain, named)->front().payment->sender, QStringLiteral("René €"));
        // What the mark says counts more than last month's mapping.
        QCOMPARE(parse(little, mappingOf(R"({"encoding":"windows-1252"})"))->front().payment->sender,
                 QStringLiteral("René €"));
    }

    void badFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &file, const char *reason, const char *field) {
            QTest::newRow(name) << file << QString::fromLatin1(reason) << QString::fromLatin1(field);
        };
        row("empty", "", "empty_file", "file");
        row("blank", " \n \r\n", "empty_file", "file");
        row("only a mark", "\xEF\xBB\xBF", "empty_file", "file");
        row("a web page", "\n<!DOCTYPE html><html>", "not_a_text_file", "file");
        row("a workbook cut short", QByteArray("PK\x03\x04rest of it"), "invalid_file", "file");
        row("an old workbook", QByteArray("\xD0\xCF\x11\xE0rest"), "not_a_text_file", "file");
        row("a PDF", "%PDF-1.7", "not_a_text_file", "file");
        row("zero bytes", QByteArray("reference,amount\nA\0B,1\n", 23), "not_a_text_file", "file");
        row("half a sign of UTF-16", QByteArray("\xFF\xFEr\0e", 5), "wrong_encoding", "file");
        row("UTF-16 with zeros in it", QByteArray("\xFF\xFEr\0\0\0", 6), "not_a_text_file", "file");
        row("no amount", "reference,serial\nA,B\n", "missing_column", "line 1");
        row("no id and no date", "serial,amount\nA,1\n", "missing_column", "line 1");
        row("no header at all", "A1,+2217,S1,10\n", "missing_column", "line 1");
        row("an open quote", "reference,amount\nA,1\n\"B,2\nC,3\n", "invalid_file", "line 3");
        row("text behind a quote", "reference,amount\n\"A\"x,1\n", "invalid_file", "line 2");
        row("an endless cell", "reference,amount\n" + QByteArray(70'000, 'x') + ",1\n", "invalid_file", "line 2");
        row("too many columns", "reference,amount\n" + QByteArray(2000, ',') + "\n", "invalid_file", "line 2");
    }
    void badFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        const auto rows = parse(file);
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().code, ErrorCode::Invalid);
        QCOMPARE(rows.error().reason, reason);
        QCOMPARE(rows.error().field, field);
        QVERIFY(!rows.error().detail.isEmpty());
    }

    void aFileAboveTheLimitIsRefused()
    {
        const QByteArray file(100 * 1024 * 1024 + 1, 'x');
        QCOMPARE(parse(file).error().reason, QStringLiteral("file_too_large"));
    }

    void anOpenQuoteDoesNotSwallowALargeFile()
    {
        QByteArray file = "reference,amount\n\"A,1\n";
        file.reserve(60'000'000);
        while (file.size() < 50'000'000)
            file += "B,2\nC,3\nD,4\nE,5\nF,6\nG,7\nH,8\n";
        QElapsedTimer timer;
        timer.start();
        const auto rows = parse(file);
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().field, QStringLiteral("line 2"));
        QVERIFY(timer.elapsed() < 5000);
    }

    void aBadRowIsNamedByItsLineAndDoesNotStopTheOthers_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &text, const char *reason,
                            const char *field = "amount") {
            QTest::newRow(name) << text << QString::fromLatin1(reason) << QString::fromLatin1(field);
        };
        row("an exponent", "R1;S1;1e3", "invalid_amount");
        row("too many decimals", "R1;S1;12.345", "invalid_amount");
        row("a decimal comma that was not told", "R1;S1;1,5", "invalid_amount");
        row("forty digits", "R1;S1;" + QByteArray(40, '9'), "invalid_amount");
        row("words", "R1;S1;ten", "invalid_amount");
        row("no amount", "R1;S1;", "invalid_amount");
        row("a short row", "R1", "invalid_amount");
        row("a wide row", "R1;S1;1;2", "invalid_file", "line 3");
        row("no id", ";S1;10", "no_reference", "reference");
        row("a shortened id", "1.23E+11;S1;10", "shortened_id", "reference");
        row("a shortened id with comma", "1,23E+11;S1;10", "shortened_id", "reference");
        row("a shortened serial", "R1;4.7E+10;10", "shortened_id", "serial");
        row("a very long serial", "R1;" + QByteArray(500, 'S') + ";10", "invalid_file", "serial");
    }
    void aBadRowIsNamedByItsLineAndDoesNotStopTheOthers()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        const auto rows = parse("reference;serial;amount\nA;B;1\n" + row + "\nC;D;2\n", {}, "KES");
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), size_t(3));
        const auto &bad = rows->at(1);
        QVERIFY(!bad.payment.has_value());
        QVERIFY(!bad.isSkipped);
        QCOMPARE(bad.line, 3);
        QCOMPARE(bad.payment.error().reason, reason);
        QCOMPARE(bad.payment.error().field, field);
        QVERIFY(!bad.payment.error().detail.isEmpty());
        QVERIFY(!bad.cells.isEmpty());
        QVERIFY(rows->at(2).payment.has_value());
    }

    void serialsThatOnlyLookShortenedAreTaken()
    {
        const auto rows = parse("reference;serial;amount\n12E5;47E10;1\n");
        QCOMPARE(rows->front().payment->reference, QStringLiteral("12E5"));
        QCOMPARE(serialOf(rows->front()), QStringLiteral("47E10"));
    }

    void theSpreadsheetsApostropheIsTakenOff()
    {
        const auto rows = parse("reference;serial;amount\n'000123;'0047;'10\n");
        QCOMPARE(rows->front().payment->reference, QStringLiteral("000123"));
        QCOMPARE(serialOf(rows->front()), QStringLiteral("0047"));
        QCOMPARE(rows->front().payment->amount.value(), Money(10));
    }

    void amountsAreReadWithTheSignsOfTheMapping_data()
    {
        QTest::addColumn<QByteArray>("sign");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minorUnits");
        QTest::newRow("comma") << QByteArray(",") << QStringLiteral("1.234,50") << qint64(123'450);
        QTest::newRow("comma and blank") << QByteArray(",") << QStringLiteral("1 234,5") << qint64(123'450);
        QTest::newRow("comma and no-break space")
            << QByteArray(",") << QStringLiteral("1\u00A0234,50") << qint64(123'450);
        QTest::newRow("comma and narrow no-break space")
            << QByteArray(",") << QStringLiteral("1\u202F234,50") << qint64(123'450);
        QTest::newRow("point") << QByteArray(".") << QStringLiteral("1,234.50") << qint64(123'450);
        QTest::newRow("point, no groups") << QByteArray(".") << QStringLiteral("1234.5") << qint64(123'450);
        QTest::newRow("zeros beyond the currency") << QByteArray(".") << QStringLiteral("10.5000") << qint64(1050);
    }
    void amountsAreReadWithTheSignsOfTheMapping()
    {
        QFETCH(QByteArray, sign);
        QFETCH(QString, text);
        QFETCH(qint64, minorUnits);
        const auto mapping = mappingOf("{\"decimal_sign\":\"" + sign + "\"}");
        const auto rows = parse("reference;serial;amount\nR;S;\"" + text.toUtf8() + "\"\n", mapping, "KES");
        QVERIFY2(rows->front().payment.has_value(),
                 rows->front().payment ? "" : qPrintable(rows->front().payment.error().detail));
        QCOMPARE(rows->front().payment->amount->minorUnits(), minorUnits);
    }

    void moneyThatWentOutIsSkippedAndSaid()
    {
        const auto negative = parse("reference;serial;amount\nR1;S1;-500\nR2;S2;500\n");
        QVERIFY(negative->at(0).isSkipped);
        QVERIFY(!negative->at(0).payment.has_value());
        QCOMPARE(negative->at(0).payment.error().reason, QStringLiteral("debit"));
        QVERIFY(!negative->at(1).isSkipped);

        const auto pair = parse("reference;serial;debit;credit\nR1;S1;500;\nR2;S2;;500\nR3;S3;500;0.00\nR4;S4;;\n");
        QVERIFY(pair->at(0).isSkipped);
        QCOMPARE(pair->at(1).payment->amount.value(), Money(500));
        QVERIFY(pair->at(2).isSkipped);
        QVERIFY(!pair->at(3).isSkipped && !pair->at(3).payment.has_value());
    }

    void aMappingNamesColumnsByNameOrNumber()
    {
        const QByteArray file = "Statement of account 77\n\nWhen;What;In;Out;Ref No\n"
                                "02/03/26;PAYMENT METER mtr-0047 THANKS;1.500,00;;BANK-1\n";
        const auto mapping =
            mappingOf(R"({"skip_lines":2,"delimiter":";","decimal_sign":",","date_format":"dd/MM/yy",)"
                      R"("zone":"Africa/Nairobi","serial_pattern":"METER ([^ ]+).*",)"
                      R"("columns":{"reference":"ref no","date":"When","narration":2,"credit":"3","debit":"Out"}})");
        const auto rows = parse(file, mapping, "KES");
        QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
        const auto &payment = *rows->front().payment;
        QCOMPARE(rows->front().line, 4);
        QCOMPARE(payment.reference, QStringLiteral("BANK-1"));
        QCOMPARE(payment.amount.value(), Money(150'000));
        QCOMPARE(payment.paidAt.toIso(QTimeZone("Africa/Nairobi")).left(16), QStringLiteral("2026-03-02T00:00"));
        QCOMPARE(payment.serials,
                 (std::vector<SerialCandidate>{{QStringLiteral("mtr-0047"), QStringLiteral("column What")},
                                               {QStringLiteral("BANK-1"), QStringLiteral("reference")},
                                               {QStringLiteral("BANK"), QStringLiteral("reference without suffix")}}));
    }

    void aFileWithoutHeaderIsMappedByNumber()
    {
        const auto mapping = mappingOf(R"({"has_header":false,"columns":{"reference":1,"serial":3,"amount":4}})");
        const auto rows = parse("A1,+2217,S1,10\nA2,+2218,S2,20\n", mapping);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(serialOf(rows->front()), QStringLiteral("S1"));
        QCOMPARE(rows->front().payment->serials.front().where, QStringLiteral("column 3"));
        const auto missing = parse("A1,10\n", mappingOf(R"({"columns":{"reference":1,"amount":"total"}})"));
        QCOMPARE(missing.error().field, QStringLiteral("columns.amount"));
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: refused
        QTest::newRow("date") << QString() << QStringLiteral("2026-03-02") << QStringLiteral("2026-03-01T21:00:00");
        QTest::newRow("with Z") << QString() << QStringLiteral("2026-03-02T08:15:02.123Z")
                                << QStringLiteral("2026-03-02T08:15:02");
        QTest::newRow("with offset") << QString() << QStringLiteral("2026-03-02T08:15:02+01:00")
                                     << QStringLiteral("2026-03-02T07:15:02");
        QTest::newRow("with a blank") << QString() << QStringLiteral("2026-03-02 08:15:02")
                                      << QStringLiteral("2026-03-02T05:15:02");
        QTest::newRow("own form") << QStringLiteral("d/M/yyyy HH:mm") << QStringLiteral("2/3/2026 08:15")
                                  << QStringLiteral("2026-03-02T05:15:00");
        QTest::newRow("short year") << QStringLiteral("dd.MM.yy") << QStringLiteral("02.03.26")
                                    << QStringLiteral("2026-03-01T21:00:00");
        QTest::newRow("day first") << QStringLiteral("dmy") << QStringLiteral("2.3.26")
                                   << QStringLiteral("2026-03-01T21:00:00");
        QTest::newRow("month first, with time")
            << QStringLiteral("mdy") << QStringLiteral("03/02/2026 8:15 PM") << QStringLiteral("2026-03-02T17:15:00");
        QTest::newRow("year first") << QStringLiteral("ymd") << QStringLiteral("2026/3/2 08:15:30")
                                    << QStringLiteral("2026-03-02T05:15:30");
        QTest::newRow("a month by name") << QStringLiteral("dmy") << QStringLiteral("02-Mar-2026")
                                         << QStringLiteral("2026-03-01T21:00:00");
        QTest::newRow("a French month") << QStringLiteral("dmy") << QStringLiteral("2 août 2026")
                                        << QStringLiteral("2026-08-01T21:00:00");
        QTest::newRow("two months begin like this")
            << QStringLiteral("dmy") << QStringLiteral("2 jui 2026") << QString();
        QTest::newRow("no such day in this order")
            << QStringLiteral("mdy") << QStringLiteral("31/12/2026") << QString();
        QTest::newRow("ISO whatever the order")
            << QStringLiteral("dmy") << QStringLiteral("2026-03-02 08:15:02") << QStringLiteral("2026-03-02T05:15:02");
        QTest::newRow("wrong form") << QString() << QStringLiteral("02/03/2026") << QString();
        QTest::newRow("no such day") << QString() << QStringLiteral("2026-02-30") << QString();
        QTest::newRow("words") << QString() << QStringLiteral("yesterday") << QString();
    }
    void datesAreRead()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(QString, utc);
        StatementMapping mapping;
        mapping.dateFormat = format;
        mapping.zone = QTimeZone("Africa/Nairobi");
        const auto rows = parse("reference;serial;amount;date\nR;S;1;" + text.toUtf8() + "\n", mapping);
        const auto &payment = rows->front().payment;
        QCOMPARE(payment.has_value(), !utc.isEmpty());
        if (payment)
            QCOMPARE(payment->paidAt.toIso(QTimeZone::utc()).left(19), utc);
        else
            QCOMPARE(payment.error().reason, QStringLiteral("invalid_date"));
    }

    void dateAndTimeMayStandInTwoColumns()
    {
        const auto rows =
            parse("reference;serial;amount;date;time\nR;S;1;2026-03-02;08:15\nR;S;1;2026-03-02;8 o'clock\n");
        QCOMPARE(rows->at(0).payment->paidAt.toIso(QTimeZone::utc()).left(16), QStringLiteral("2026-03-02T08:15"));
        QCOMPARE(rows->at(1).payment.error().reason, QStringLiteral("invalid_date"));
    }

    void equalRowsWithoutAnIdStayTwoPaymentsAndKeepTheirIds()
    {
        const QByteArray file = "date;narration;serial;amount\n"
                                "2026-03-02;Pay  ment;S1;10\n2026-03-02;pay ment;S1;10\n2026-03-03;pay ment;S1;10\n";
        const auto first = parse(file);
        const auto again = parse(file);
        QStringList references;
        for (size_t i = 0; i < 3; ++i) {
            references << first->at(i).payment->reference;
            QCOMPARE(again->at(i).payment->reference, first->at(i).payment->reference);
        }
        references.removeDuplicates();
        QCOMPARE(references.size(), 3);
        QVERIFY(references.front().startsWith(QStringLiteral("row-")));
        QCOMPARE(first->front().payment->serials.size(), size_t(1));

        // A later, shorter file: the third row is the first of its day there as well.
        const auto later = parse("date;narration;serial;amount\n2026-03-03;pay ment;S1;10\n");
        QCOMPARE(later->front().payment->reference, first->at(2).payment->reference);
    }

    void noMappingAndNoZoneChangesTheIdOfARowWithoutOne_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        const auto row = [](const char *name, const char *mapping) { QTest::newRow(name) << QByteArray(mapping); };
        row("fewer columns", R"({"columns":{"date":"Date","amount":"Amount"}})");
        row("a sender", R"({"columns":{"date":"Date","amount":"Amount","sender":"From","serial":"Details"}})");
        row("a serial in the narration",
            R"({"serial_pattern":"PAY ([^ ]+).*","columns":{"date":"Date","amount":"Amount","narration":"Details"}})");
        row("a zone", R"({"zone":"America/New_York"})");
        row("an order of dates", R"({"date_format":"dmy"})");
        row("a decimal sign", R"({"decimal_sign":","})");
    }
    void noMappingAndNoZoneChangesTheIdOfARowWithoutOne()
    {
        QFETCH(QByteArray, mapping);
        const QByteArray file = "No;Date;Details;Amount;From;Balance\n"
                                "1;2026-03-02;PAY S1;10;+22177;500\n2;2026-03-02;PAY S1;10;+22177;500\n";
        const auto plain = parse(file);
        const auto mapped = parse(file, mappingOf(mapping));
        QVERIFY2(mapped.has_value(), mapped ? "" : qPrintable(mapped.error().detail));
        for (size_t i = 0; i < 2; ++i)
            QCOMPARE(mapped->at(i).payment->reference, plain->at(i).payment->reference);
        // The number of the row in its file is no part of it; who paid is.
        const auto later = parse("No;Date;Details;Amount;From;Balance\n7;2026-03-02;PAY S1;10;+22177;500\n"
                                 "8;2026-03-02;PAY S1;10;+22178;500\n");
        QCOMPARE(later->at(0).payment->reference, plain->at(0).payment->reference);
        QVERIFY(later->at(1).payment->reference != plain->at(1).payment->reference);
    }

    static QStringList idsOf(const QByteArray &file, const QByteArray &mapping = "{}")
    {
        QStringList ids;
        const auto rows = parse(file, mappingOf(mapping));
        for (const auto &row : *rows)
            ids << (row.payment ? row.payment->reference : row.payment.error().reason);
        return ids;
    }
    /// Whether a row that is stored under `first` would be known again.
    static bool isKnownAgain(const StatementRow &row, const QString &first)
    {
        return row.payment->reference == first || row.payment->otherReferences.contains(first);
    }

    void theNumberOfARowInItsFileIsNoPartOfItsId_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("mapping");
        const QByteArray byNumber = R"({"has_header":false,"columns":{"date":"2","amount":"4"}})";
        QTest::newRow("French") << QByteArray("N\u00B0;Date;Libell\u00E9;Cr\u00E9dit\n") << QByteArray("{}");
        QTest::newRow("an order") << QByteArray("N\u00B0 d'ordre;Date;Libell\u00E9;Cr\u00E9dit\n") << QByteArray("{}");
        QTest::newRow("Portuguese") << QByteArray("Ordem;Data;Descricao;Credito\n") << QByteArray("{}");
        QTest::newRow("Swahili") << QByteArray("Nambari;Tarehe;Maelezo;Kiasi\n") << QByteArray("{}");
        QTest::newRow("a name that nobody knows") << QByteArray("Xyz;Date;Details;Credit\n") << QByteArray("{}");
        QTest::newRow("no header") << QByteArray() << byNumber;
    }
    void theNumberOfARowInItsFileIsNoPartOfItsId()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, mapping);
        const auto march =
            idsOf(header + "1;2026-03-01;pay A;10\n2;2026-03-02;pay B;10\n3;2026-03-03;pay C;10\n", mapping);
        const auto later =
            idsOf(header + "1;2026-03-02;pay B;10\n2;2026-03-03;pay C;10\n3;2026-03-04;pay D;10\n", mapping);
        QCOMPARE(later.mid(0, 2), march.mid(1));
        QVERIFY(!march.contains(later.last()));
    }

    void aShortFileIsKnownAgainInALongerOne()
    {
        const QByteArray header = "Xyz;Date;Details;Credit\n";
        const QByteArray one = header + "1;2026-03-02;pay B;10\n";
        const QByteArray two = one + "2;2026-03-03;pay C;10\n";
        const auto alone = parse(one);
        const auto together = parse(two);
        QVERIFY(isKnownAgain(together->front(), alone->front().payment->reference));
        QVERIFY(isKnownAgain(alone->front(), together->front().payment->reference));
        QVERIFY(!isKnownAgain(together->back(), alone->front().payment->reference));
    }

    void aNumberThatTellsRowsApartIsPartOfTheirId()
    {
        // A receipt of the provider does not begin at 1 in every file; an amount of pieces does not count up.
        for (const QByteArray &first : {QByteArray("5512"), QByteArray("1")}) {
            const QByteArray next = first == "1" ? "1" : "5513";
            const QByteArray rest = ";2026-03-02;pay;10\n";
            const auto ids = idsOf("Xyz;Date;Details;Credit\n" + first + rest + next + rest);
            QVERIFY(idsOf("Xyz;Date;Details;Credit\n" + first + rest).front() == ids.front());
            QVERIFY(idsOf("Xyz;Date;Details;Credit\n7000" + rest).front() != ids.front());
        }
    }

    void oneRowIsOneRowWhicheverProgramWroteItsNumbers()
    {
        const QByteArray header = "date\tdetails\tamount\tbalance\n";
        const auto text = idsOf(header + "2026-03-02 08:15\tpay\t50.00\t1,500.50\n");
        QCOMPARE(idsOf(header + "2026-03-02 08:15:00\tPAY\t50\t1500.5\n"), text);
        QCOMPARE(idsOf(header + "2026-03-02T08:15\tpay\t50,00\t1 500,50\n", R"({"decimal_sign":","})"), text);
        QVERIFY(idsOf(header + "2026-03-02 08:15\tpay\t500\t1,500.50\n") != text);
    }

    void anAmountIsOneOfItsOwnCurrency()
    {
        const auto rows = parse("id,serial,amount,currency\nR1,S1,333.50,ngn\nR2,S1,333.50,\n",
                                mappingOf(R"({"columns":{"reference":"id","serial":"serial","amount":"amount",)"
                                          R"("currency":"currency"}})"));
        QCOMPARE(rows->at(0).payment->amount, std::optional(Money(33'350)));
        QCOMPARE(rows->at(0).payment->currency, QStringLiteral("NGN"));
        QCOMPARE(rows->at(1).payment.error().reason, QStringLiteral("invalid_amount")); // XOF has no decimals
    }

    void aRowIsKnownByTheIdThatEarlierVersionsGaveIt()
    {
        StatementMapping mapping;
        mapping.zone = QTimeZone("America/New_York");
        mapping.formerZone = QTimeZone("Africa/Nairobi");
        const auto rows = parse("date;narration;serial;amount;sender;balance\n"
                                "2026-03-02;Pay  ment;S1;10;+22177;500\n2026-03-02;pay ment;S1;10;+22177;500\n",
                                mapping);
        // Written down from version 0.1, whose company was in Nairobi.
        QVERIFY(rows->at(0).payment->otherReferences.contains(QStringLiteral("row-5f1944c2a2fd5f29f69e3689b44570f9")));
        QVERIFY(rows->at(1).payment->otherReferences.contains(QStringLiteral("row-e6334897912585abd91de8f86a865cac")));
    }

    void aRowThatDidNotSucceedIsNoPayment_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("verdict"); // empty: a payment
        for (const auto *word : {"success", "Completed", " PAID ", "Réussi", "Concluída", "Imefanikiwa"})
            QTest::newRow(word) << QString::fromUtf8(word) << QString();
        for (const auto *word : {"failed", "Pending", "CANCELLED", "In progress", "Échoué", "Pendente", "Imeshindwa"})
            QTest::newRow(word) << QString::fromUtf8(word) << QStringLiteral("skipped not_paid");
        QTest::newRow("a word that nobody knows") << QStringLiteral("Z7") << QStringLiteral("bad unknown_status");
        QTest::newRow("nothing") << QString() << QStringLiteral("bad unknown_status");
    }
    void aRowThatDidNotSucceedIsNoPayment()
    {
        QFETCH(QString, status);
        QFETCH(QString, verdict);
        const QByteArray file = "reference;serial;amount;Status\nR1;S1;10;" + status.toUtf8() + "\n";
        // A mapping that does not mention the column does not make a payment of it.
        for (const auto *mapping :
             {"{}", R"({"columns":{"reference":"reference","serial":"serial","amount":"amount"}})"}) {
            const auto rows = parse(file, mappingOf(mapping));
            QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
            const auto &row = rows->front();
            const QString sort = row.isSkipped ? QStringLiteral("skipped ") : QStringLiteral("bad ");
            QCOMPARE(row.payment ? QString() : sort + row.payment.error().reason, verdict);
        }
    }

    void aReversalIsNoPaymentWhateverItsSign()
    {
        // What the text says may be the payer's own words: a person decides.
        const auto rows = parse("transaction_id;message;amount;details\nR1;S1;50;Reversal of R0\n"
                                "R2;S1;50;Rev. John, thanks\nR3;S1;50;paiement annulation dette\n");
        for (const size_t i : {size_t(0), size_t(2)}) {
            QVERIFY(!rows->at(i).isSkipped);
            QCOMPARE(rows->at(i).payment.error().code, ErrorCode::Invalid);
            QCOMPARE(rows->at(i).payment.error().reason, QStringLiteral("reversal"));
        }
        QVERIFY(rows->at(2).payment.error().detail.contains(
            QStringLiteral("\"paiement annulation dette\" in column details")));
        QVERIFY(rows->at(1).payment.has_value());
        const auto typed = parse("id;serial;amount;Transaction Type\nR1;S1;50;Reversal\nR2;S1;50;Pay bill\n",
                                 mappingOf(R"({"columns":{"reference":"id","serial":"serial","amount":"amount"}})"));
        QVERIFY(typed->at(0).isSkipped);
        QVERIFY(typed->at(1).payment.has_value());
    }

    void aMappingSurvivesWritingAndReading()
    {
        const auto mapping = mappingOf(
            R"({"encoding":"windows-1252","delimiter":"tab","skip_lines":3,"has_header":false,"decimal_sign":",",)"
            R"("date_format":"dd/MM/yyyy","zone":"Africa/Lagos","serial_pattern":"([0-9]+).*","columns":{"reference":"1","amount":"2"}})");
        const auto again = mappingOf(mapping.toJson());
        QCOMPARE(again.encoding, mapping.encoding);
        QCOMPARE(again.delimiter, QChar(u'\t'));
        QCOMPARE(again.skipLines, 3);
        QCOMPARE(again.hasHeader, false);
        QCOMPARE(again.columns, mapping.columns);
        QCOMPARE(again.decimalSign, QChar(u','));
        QCOMPARE(again.dateFormat, mapping.dateFormat);
        QCOMPARE(again.zone, mapping.zone);
        QCOMPARE(again.serialPattern, mapping.serialPattern);
    }

    void aBadMappingIsNamedByItsMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const QByteArray &json, const char *field) {
            QTest::newRow(field) << json << QString::fromLatin1(field);
        };
        row("[]", "mapping");
        row(R"({"colums":{}})", "colums");
        row(R"({"delimiter":";;"})", "delimiter");
        row(R"({"skip_lines":-1})", "skip_lines");
        row(R"({"has_header":"yes"})", "has_header");
        row(R"({"columns":{"serail":"x"}})", "columns.serail");
        row(R"({"columns":{"amount":""}})", "columns.amount");
        row(R"({"decimal_sign":"x"})", "decimal_sign");
        row(R"({"zone":"Mars/Olympus"})", "zone");
        row(R"({"serial_pattern":"no group"})", "serial_pattern");
        row(R"({"encoding":7})", "encoding");
    }
    void aBadMappingIsNamedByItsMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto mapping = StatementMapping::fromJson(json);
        QVERIFY(!mapping.has_value());
        QCOMPARE(mapping.error().reason, QStringLiteral("invalid_mapping"));
        QCOMPARE(mapping.error().field, field);
    }

    void aDelimitedFileGivesHeaderAndRows()
    {
        const auto file = readDelimited("name;phone\n\"Ann; B\";1\nBob;2\n", {});
        QVERIFY(file.has_value());
        QCOMPARE(file->header, (QStringList{QStringLiteral("name"), QStringLiteral("phone")}));
        QCOMPARE(file->rows.size(), size_t(2));
        QCOMPARE(file->rows.front().cells.front(), QStringLiteral("Ann; B"));
        QCOMPARE(file->rows.back().line, 3);
    }

    void aLargeStatementTakesTimeInProportionToItsSize()
    {
        const auto timeOf = [](int count) {
            QByteArray file = "transaction_id;sender;message;amount;date\n";
            for (int i = 0; i < count; ++i)
                file += "INV" + QByteArray::number(i) + ";+221770000001;SHS00012345;2000;2026-03-02T08:15:02Z\n";
            QElapsedTimer timer;
            timer.start();
            if (parse(file)->size() != size_t(count))
                qFatal("rows were lost");
            return timer.elapsed();
        };
        const auto small = std::max<qint64>(timeOf(20'000), 1);
        const auto large = timeOf(200'000);
        qInfo("20 000 rows: %lld ms, 200 000 rows: %lld ms", small, large);
        QVERIFY(large < small * 40);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "test_statement.moc"
