#include "core/base/clock.h"
#include "core/base/foreign_json.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return invalid(u"odd"_s, u"The number is odd."_s, u"number"_s);
    return number / 2;
}

Result<int> quarter(int number)
{
    MPM_TRY(const int first, half(number));
    MPM_TRY(const int second, half(first));
    return second;
}

Outcome checkEven(int number)
{
    MPM_CHECK(half(number));
    return {};
}

} // namespace

class TestBase final : public QObject
{
    Q_OBJECT

private slots:
    void aFailureLeavesTheFunctionWithItsError()
    {
        QCOMPARE(quarter(12).value(), 3);
        QCOMPARE(quarter(6).error().reason, u"odd"_s);
        QCOMPARE(quarter(6).error().field, u"number"_s);
        QVERIFY(checkEven(2).has_value());
        QVERIFY(!checkEven(1).has_value());
    }
    void onlyPassingTroubleIsTransient()
    {
        using enum ErrorCode;
        for (const auto code : {Network, Timeout, RateLimited})
            QVERIFY((Error{code, {}, {}, {}, {}}.isTransient()));
        for (const auto code :
             {Invalid, Refused, NotFound, Conflict, Storage, Environment, Unauthorised, Cancelled, Protocol})
            QVERIFY((!Error{code, {}, {}, {}, {}}.isTransient()));
    }
    void notFoundNamesWhatWasLookedFor()
    {
        const auto error = notFound(u"not_found"_s, u"customer"_s, u"C-17"_s).value();
        QCOMPARE(error.code, ErrorCode::NotFound);
        QCOMPARE(error.detail, u"There is no customer \"C-17\"."_s);
    }

    void foreignJsonIsReadAsFarAsItCanBe_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("read"); // empty: no JSON at all
        QTest::addColumn<QString>("gaps");
        const auto row = [](const char *name, const QByteArray &sent, const QByteArray &read, const char *gaps = "") {
            QTest::newRow(name) << sent << read << QString::fromLatin1(gaps);
        };
        const QByteArray mended = "\xEF\xBF\xBD"; // U+FFFD
        const QByteArray deep = QByteArray(70, '[') + QByteArray(70, ']');
        const QByteArray deepest = QByteArray(62, '[') + "null" + QByteArray(62, ']');
        row("sound", "{\"a\":[1,2.50,\"x\\u00e9\\\"\",null]}", "{\"a\":[1,2.50,\"x\xC3\xA9\\\"\",null]}");
        row("half surrogates", "[\"\\ud83d\",\"\\udc00x\",\"\\ud83d\\ud83d\\ude00\",\"\\\\ud83d\"]",
            "[\"" + mended + "\",\"" + mended + "x\",\"" + mended + "\xF0\x9F\x98\x80\",\"\\\\ud83d\"]");
        row("no UTF-8", "[\"a\xFFz\"]", "[\"a" + mended + "z\"]");
        row("too great a number", "[1e999,-2.5E+400,1e-999,1e5]", "[\"1e999\",\"-2.5E+400\",1e-999,1e5]");
        row("too deep", "[{\"x\":1},{\"a\":" + deep + ",\"b\":2}]", "[{\"x\":1},{\"a\":" + deepest + ",\"b\":2}]",
            "1.a.0.0");
        row("cut", "{\"a\":\"\\u12", {});
        row("two numbers in one", "[1e999e9]", {});
        row("a web page", "<html>", {});
    }
    void foreignJsonIsReadAsFarAsItCanBe()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, read);
        QFETCH(QString, gaps);
        const auto json = parseForeignJson(sent);
        QCOMPARE(json.has_value(), !read.isEmpty());
        if (!json)
            return;
        QCOMPARE(json->value.toJson(), read);
        QStringList paths;
        for (const auto &gap : json->gaps)
            paths.append(gap.mid(0, 4).join(u'.'));
        QCOMPARE(paths.join(u' '), gaps);
    }

    void idsAreOrderedByTime()
    {
        FakeClock clock;
        FakeRandom random;
        auto previous = CustomerId::make(clock, random);
        for (int i = 0; i < 1000; ++i) {
            clock.advance(std::chrono::milliseconds(1));
            const auto next = CustomerId::make(clock, random);
            QVERIFY(previous < next);
            previous = next;
        }
    }
    void idsHaveTheVersionAndVariantOfRfc9562()
    {
        FakeClock clock;
        FakeRandom random;
        const auto bytes = makeUuidV7(clock, random).toRfc4122();
        QCOMPARE(bytes.size(), 16);
        QCOMPARE(static_cast<uchar>(bytes[6]) >> 4, 7);
        QCOMPARE(static_cast<uchar>(bytes[8]) >> 6, 2);
        QCOMPARE(bytes.left(6).toHex(), QByteArray::number(clock.now().ms, 16).rightJustified(12, '0'));
    }
    void idsOfOneMillisecondDiffer()
    {
        FakeClock clock;
        FakeRandom random;
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(PaymentId::make(clock, random).toText());
        QCOMPARE(seen.size(), 1000);
    }
    void idsAreReadBackFromTextAndBytes()
    {
        FakeClock clock;
        FakeRandom random;
        const auto id = SaleId::make(clock, random);
        QCOMPARE(SaleId::fromText(id.toText()), id);
        QCOMPARE(SaleId::fromBytes(id.toBytes()), id);
        QVERIFY(!SaleId::fromText(u"C-17"_s).has_value());
        QVERIFY(!SaleId::fromText(u""_s).has_value());
        QVERIFY(SaleId().isNull());
    }
    void naturalIdsDependOnKindAndKey()
    {
        const auto id = makeNaturalUuid(u"payment"_s, {u"paystack"_s, u"R1"_s});
        QCOMPARE(makeNaturalUuid(u"payment"_s, {u"paystack"_s, u"R1"_s}), id);
        QVERIFY(makeNaturalUuid(u"refund"_s, {u"paystack"_s, u"R1"_s}) != id);
        QVERIFY(makeNaturalUuid(u"payment"_s, {u"paystackR"_s, u"1"_s}) != id);
    }

    void aDateIsTheOneOfTheZone()
    {
        const Instant lateEvening{QDateTime(QDate(2026, 2, 19), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch()};
        QCOMPARE(lateEvening.dateIn(QTimeZone("Africa/Dar_es_Salaam")), QDate(2026, 2, 20));
        QCOMPARE(lateEvening.dateIn(QTimeZone("Africa/Dakar")), QDate(2026, 2, 19));
        QCOMPARE(lateEvening.dateIn(QTimeZone("America/Port-au-Prince")), QDate(2026, 2, 19));
        QCOMPARE(lateEvening.toIso(QTimeZone("Africa/Dar_es_Salaam")), u"2026-02-20T01:30:00.000+03:00"_s);
    }
    void chanceStaysInItsBounds()
    {
        FakeRandom random;
        QSet<qint64> seen;
        for (int i = 0; i < 1000; ++i) {
            const qint64 value = random.below(7);
            QVERIFY(value >= 0 && value < 7);
            seen.insert(value);
        }
        QCOMPARE(seen.size(), 7);
        QCOMPARE(random.bytes(13).size(), 13);
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "test_base.moc"
