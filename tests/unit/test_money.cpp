#include "core/domain/money.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMoney final : public QObject
{
    Q_OBJECT

private:
    static Currency currency(const QString &code) { return *Currency::fromCode(code); }
    static void addAmount(const char *name, const QString &code, const QString &text, qint64 minorUnits)
    {
        QTest::newRow(name) << code << text << minorUnits;
    }
    static void addBadAmount(const char *name, const QString &code, const QString &text, const QString &sentencePart)
    {
        QTest::newRow(name) << code << text << sentencePart;
    }

private slots:
    void productsAreDividedExactly_data()
    {
        QTest::addColumn<qint64>("a");
        QTest::addColumn<qint64>("b");
        QTest::addColumn<qint64>("c");
        QTest::addColumn<qint64>("floor");
        QTest::addColumn<qint64>("ceil");
        QTest::addColumn<qint64>("round");
        QTest::newRow("exact") << qint64(6) << qint64(7) << qint64(2) << qint64(21) << qint64(21) << qint64(21);
        QTest::newRow("third") << qint64(10) << qint64(1) << qint64(3) << qint64(3) << qint64(4) << qint64(3);
        QTest::newRow("half goes up") << qint64(5) << qint64(1) << qint64(2) << qint64(2) << qint64(3) << qint64(3);
        QTest::newRow("two thirds") << qint64(20) << qint64(1) << qint64(3) << qint64(6) << qint64(7) << qint64(7);
        QTest::newRow("zero") << qint64(0) << qint64(9) << qint64(4) << qint64(0) << qint64(0) << qint64(0);
        const qint64 big = Money::maximum;
        QTest::newRow("product beyond 64 bits") << big << big << big << big << big << big;
        QTest::newRow("beyond 64 bits with a rest") << big << big - 1 << big - 2 << big + 1 << big + 2 << big + 1;
        const qint64 top = std::numeric_limits<qint64>::max();
        QTest::newRow("largest factors") << top << top << top << top << top << top;
    }
    void productsAreDividedExactly()
    {
        QFETCH(qint64, a);
        QFETCH(qint64, b);
        QFETCH(qint64, c);
        QTEST(mulDivFloor(a, b, c), "floor");
        QTEST(mulDivCeil(a, b, c), "ceil");
        QTEST(mulDivRound(a, b, c), "round");
    }
    void sumsKeepTheSign()
    {
        QCOMPARE(Money(5) + Money(-7), Money(-2));
        QCOMPARE(Money(5) - Money(7), Money(-2));
        QCOMPARE(-Money(5), Money(-5));
        QVERIFY(Money(-1) < Money(0));
        Money sum(1);
        sum += Money(4);
        sum -= Money(2);
        QCOMPARE(sum, Money(3));
    }

    void currenciesKnowTheirDecimals_data()
    {
        QTest::addColumn<int>("decimals");
        for (const char *code : {"UGX", "RWF", "XOF", "XAF", "BIF", "GNF", "KMF", "DJF", "JPY", "VND"})
            QTest::newRow(code) << 0;
        for (const char *code : {"TZS", "KES", "EUR", "ZMW", "MGA", "MRU", "SLE", "CDF"})
            QTest::newRow(code) << 2;
        for (const char *code : {"TND", "LYD", "KWD", "BHD", "OMR", "JOD", "IQD"})
            QTest::newRow(code) << 3;
    }
    void currenciesKnowTheirDecimals()
    {
        const auto code = QString::fromLatin1(QTest::currentDataTag());
        const auto found = Currency::fromCode(code);

        QVERIFY(found.has_value());
        QCOMPARE(found->code(), code);
        QTEST(found->decimals(), "decimals");
        QVERIFY(Currency::codes().contains(code));
    }
    void everyListedCodeIsACurrency()
    {
        const auto codes = Currency::codes();
        QVERIFY(codes.size() > 150);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (const auto &code : codes) {
            QCOMPARE(code.size(), 3);
            QVERIFY(Currency::fromCode(code).has_value());
        }
    }
    void otherCodesAreNotCurrencies_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << u"TZX"_s;
        QTest::newRow("lower case") << u"tzs"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blank") << u"   "_s;
        QTest::newRow("two codes") << u"TZS UGX"_s;
        QTest::newRow("across two codes") << u"S U"_s;
        QTest::newRow("four decimals") << u"CLF"_s;
    }
    void otherCodesAreNotCurrencies()
    {
        QFETCH(QString, code);
        const auto found = Currency::fromCode(code);

        QVERIFY(!found.has_value());
        QCOMPARE(found.error().code, ErrorCode::Invalid);
        QCOMPARE(found.error().reason, u"invalid_currency"_s);
        QCOMPARE(found.error().field, u"currency"_s);
    }

    void amountTextIsReadExactly_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minorUnits");
        addAmount("two decimals", u"TZS"_s, u"50.00"_s, 5000);
        addAmount("no decimals typed", u"TZS"_s, u"50"_s, 5000);
        addAmount("one decimal typed", u"TZS"_s, u"50.5"_s, 5050);
        addAmount("one minor unit", u"TZS"_s, u"0.01"_s, 1);
        addAmount("zero", u"TZS"_s, u"0.00"_s, 0);
        addAmount("leading zeros", u"TZS"_s, u"007.10"_s, 710);
        addAmount("comma groups", u"TZS"_s, u"5,000.00"_s, 500000);
        addAmount("blank groups", u"TZS"_s, u"1 234 567.89"_s, 123456789);
        addAmount("blanks around", u"TZS"_s, u"  12.50\t"_s, 1250);
        addAmount("zeros beyond the decimals", u"TZS"_s, u"12.3400000"_s, 1234);
        addAmount("currency without decimals", u"UGX"_s, u"45 000"_s, 45000);
        addAmount("zero decimals in it", u"UGX"_s, u"7.0"_s, 7);
        addAmount("many zero decimals in it", u"UGX"_s, u"7.000"_s, 7);
        addAmount("three decimals", u"TND"_s, u"3.333"_s, 3333);
        addAmount("three decimals, one typed", u"TND"_s, u"10.5"_s, 10500);
        addAmount("one group", u"UGX"_s, u"999,999"_s, 999999);
        addAmount("the largest", u"TZS"_s, u"100000000000000.00"_s, Money::maximum);
        addAmount("the largest, grouped", u"UGX"_s, u"10,000,000,000,000,000"_s, Money::maximum);
        addAmount("forty zeros and a one", u"UGX"_s, u"0"_s.repeated(40) + u"1"_s, 1);
    }
    void amountTextIsReadExactly()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        const auto amount = parseAmount(text, currency(code), u"amount"_s);

        QVERIFY2(amount.has_value(), amount.has_value() ? "" : qPrintable(amount.error().detail));
        QTEST(amount->minorUnits(), "minorUnits");
    }

    void badAmountTextIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentencePart");
        const auto tzs = u"TZS"_s;
        const auto ugx = u"UGX"_s;
        addBadAmount("empty", tzs, u""_s, u"empty"_s);
        addBadAmount("blanks only", tzs, u" \t "_s, u"empty"_s);
        addBadAmount("negative", tzs, u"-5"_s, u"sign"_s);
        addBadAmount("plus", tzs, u"+5"_s, u"sign"_s);
        addBadAmount("exponent", tzs, u"1e3"_s, u"\"e\""_s);
        addBadAmount("letters", tzs, u"five"_s, u"\"f\""_s);
        addBadAmount("currency in the text", tzs, u"TZS 5"_s, u"\"T\""_s);
        addBadAmount("not a number", tzs, u"NaN"_s, u"\"N\""_s);
        addBadAmount("hexadecimal", tzs, u"0x10"_s, u"\"x\""_s);
        addBadAmount("full-width digits", tzs, u"\uFF11\uFF12"_s, u"not allowed"_s);
        addBadAmount("Arabic digits", tzs, u"\u0661\u0662"_s, u"not allowed"_s);
        addBadAmount("no-break space as group", tzs, u"1\u00A0000"_s, u"not allowed"_s);
        addBadAmount("excess decimal", tzs, u"12.345"_s, u"TZS has 2 decimals"_s);
        addBadAmount("excess decimal after zeros", tzs, u"12.3401"_s, u"TZS has 2 decimals"_s);
        addBadAmount("decimals in UGX", ugx, u"500.50"_s, u"UGX has no decimals"_s);
        addBadAmount("excess in TND", u"TND"_s, u"1.2345"_s, u"TND has 3 decimals"_s);
        addBadAmount("decimal comma", tzs, u"1,5"_s, u"groups of three"_s);
        addBadAmount("decimal comma, two digits", tzs, u"12,50"_s, u"groups of three"_s);
        addBadAmount("decimal comma, three digits", tzs, u"0,500"_s, u"begin with 0"_s);
        addBadAmount("group of four", tzs, u"1,0000"_s, u"groups of three"_s);
        addBadAmount("first group too long", tzs, u"1000,000"_s, u"groups of three"_s);
        addBadAmount("lakh grouping", tzs, u"12,34,567"_s, u"groups of three"_s);
        addBadAmount("group sign at the front", tzs, u",500"_s, u"groups of three"_s);
        addBadAmount("group sign at the end", tzs, u"500,"_s, u"groups of three"_s);
        addBadAmount("two group signs", tzs, u"1,,000"_s, u"groups of three"_s);
        addBadAmount("two kinds of group sign", tzs, u"1,000 000"_s, u"two different ways"_s);
        addBadAmount("group sign among the decimals", tzs, u"1.000,5"_s, u"only digits"_s);
        addBadAmount("two decimal signs", tzs, u"1.2.3"_s, u"only digits"_s);
        addBadAmount("no whole part", tzs, u".5"_s, u"both sides"_s);
        addBadAmount("no decimals after the sign", tzs, u"5."_s, u"both sides"_s);
        addBadAmount("only a sign", tzs, u"."_s, u"both sides"_s);
        addBadAmount("forty digits", tzs, u"9"_s.repeated(40), u"largest amount"_s);
        addBadAmount("one above the largest", tzs, u"100000000000000.01"_s, u"largest amount"_s);
        addBadAmount("above 64 bits", ugx, u"9223372036854775808"_s, u"largest amount"_s);
        addBadAmount("a million digits", ugx, u"7"_s.repeated(1'000'000), u"largest amount"_s);
        addBadAmount("zero byte", tzs, u"5"_s + QChar(0) + u"0"_s, u"not allowed"_s);
    }
    void badAmountTextIsRefusedWithASentence()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QString, sentencePart);
        const auto amount = parseAmount(text, currency(code), u"price"_s);

        QVERIFY(!amount.has_value());
        QCOMPARE(amount.error().code, ErrorCode::Invalid);
        QCOMPARE(amount.error().reason, u"invalid_amount"_s);
        QCOMPARE(amount.error().field, u"price"_s);
        QVERIFY2(amount.error().detail.contains(sentencePart), qPrintable(amount.error().detail));
        QVERIFY(amount.error().detail.size() < 200);
    }
    void theUsersFormatMayHaveADecimalComma()
    {
        const AmountFormat french{u',', u"\u00A0\u202F "_s};
        QCOMPARE(parseAmount(u"1\u202F234,50"_s, currency(u"XAF"_s), {}, french).has_value(), false);
        QCOMPARE(parseAmount(u"1\u202F234,50"_s, currency(u"EUR"_s), {}, french).value(), Money(123450));
        QVERIFY(!parseAmount(u"1.5"_s, currency(u"EUR"_s), {}, french).has_value());
    }

    void amountsAreWrittenWithAllDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minorUnits");
        QTest::addColumn<QString>("text");
        QTest::newRow("two decimals") << u"TZS"_s << qint64(123450) << u"1234.50"_s;
        QTest::newRow("below one") << u"TZS"_s << qint64(5) << u"0.05"_s;
        QTest::newRow("zero") << u"TZS"_s << qint64(0) << u"0.00"_s;
        QTest::newRow("negative below one") << u"TZS"_s << qint64(-5) << u"-0.05"_s;
        QTest::newRow("no decimals") << u"UGX"_s << qint64(-45000) << u"-45000"_s;
        QTest::newRow("three decimals") << u"TND"_s << qint64(3333) << u"3.333"_s;
        QTest::newRow("smallest number") << u"TZS"_s << std::numeric_limits<qint64>::min()
                                         << u"-92233720368547758.08"_s;
    }
    void amountsAreWrittenWithAllDecimals()
    {
        QFETCH(QString, code);
        QFETCH(qint64, minorUnits);
        QTEST(formatAmount(Money(minorUnits), currency(code)), "text");
    }
    void whatIsWrittenIsReadBack()
    {
        for (const auto &code : {u"TZS"_s, u"UGX"_s, u"TND"_s}) {
            for (const qint64 value :
                 {qint64(0), qint64(1), qint64(999), qint64(1000), qint64(123456789), Money::maximum})
                QCOMPARE(parseAmount(formatAmount(Money(value), currency(code)), currency(code), {}).value(),
                         Money(value));
        }
    }
    void energyIsWrittenInKilowattHours()
    {
        QCOMPARE(formatKwh(1400), u"1.400"_s);
        QCOMPARE(formatKwh(0), u"0.000"_s);
        QCOMPARE(formatKwh(7), u"0.007"_s);
        QCOMPARE(formatKwh(1234567), u"1234.567"_s);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
