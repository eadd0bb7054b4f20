#include "core/domain/agent.h"
#include "core/domain/plan_change.h"
#include "tests/unit/ledger.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

/// The examples of domain rules, section 22, by their numbers. 24 (serial not registered) and 25 (the same reference
/// again) need the store: the tests of the services have them.
namespace {

Money money(const QString &text, const QString &code = u"TZS"_s)
{
    const auto amount = parseAmount(text, *Currency::fromCode(code), QString());
    if (!amount.has_value())
        qFatal("Not an amount: %s", qUtf8Printable(text));
    return *amount;
}

QString text(Money amount, const QString &code = u"TZS"_s)
{
    return formatAmount(amount, *Currency::fromCode(code));
}

QDate date(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

InstalmentScheme count(qint64 number)
{
    return InstalmentCount{number};
}

/// "0: 2026-02-28 9000 (0)" for every instalment: number, due date, cost, days.
QStringList describe(const Schedule &schedule, const QString &code)
{
    QStringList rows;
    for (const auto &instalment : schedule.instalments)
        rows << u"%1: %2 %3 (%4)"_s.arg(instalment.number)
                    .arg(instalment.due.toString(Qt::ISODate), text(instalment.cost, code))
                    .arg(instalment.days);
    return rows;
}

QString describe(const AllocationLine &line, const Ledger &ledger)
{
    switch (line.type) {
    case AllocationType::AccessRate:
        return u"access %1 %2"_s.arg(line.due->toString(Qt::ISODate), text(line.amount));
    case AllocationType::ApplianceInstalment:
    case AllocationType::DeviceInstalment:
        return u"%1 no. %2 %3"_s.arg(ledger.nameOf(*line.sale)).arg(*line.instalment).arg(text(line.amount));
    default:
        return u"%1 %2"_s.arg(toWord(line.type), text(line.amount));
    }
}

QString describe(const TokenDemand &token)
{
    switch (token.kind) {
    case TokenKind::Energy:
        return u"%1 Wh"_s.arg(token.wattHours);
    case TokenKind::Days:
        return u"%1 days"_s.arg(token.days);
    default:
        return toWord(token.kind);
    }
}

/// "access 2026-01-12 15.00, energy 35.00 -> 140 Wh carry 0.02"; "-> none" without a token, no word of an empty carry.
QString describe(const Ledger::Booking &booking, const Ledger &ledger)
{
    if (!booking.refusal.isEmpty())
        return u"refused "_s + booking.refusal;
    QStringList lines;
    for (const auto &line : booking.result.lines)
        lines << describe(line, ledger);
    QStringList tokens;
    for (const auto &token : booking.result.tokens)
        tokens << describe(token);
    const auto carry = booking.result.meterCarry.value_or(booking.result.serviceCarry.value_or(Money()));
    const auto carryText = carry.isZero() ? QString() : u" carry "_s + text(carry);
    return u"%1 -> %2%3"_s.arg(lines.join(u", "), tokens.isEmpty() ? u"none"_s : tokens.join(u", "), carryText);
}

MeterState meter(const QString &price = u"250.00"_s, qint64 resolutionWh = 1)
{
    return {money(price), resolutionWh, Money(), Money()};
}

AccessRate accessRate(const QString &amount, int days)
{
    return {money(amount), days};
}

// The situations of the tables. MTR is the meter of the examples.

void noDebts(Ledger &ledger)
{
    ledger.addMeter(u"MTR"_s, meter());
}

void priceWithLevy(Ledger &ledger)
{
    Tariff tariff;
    tariff.pricePerKwh = money(u"200.00"_s);
    tariff.components = {{u"levy"_s, money(u"55.00"_s)}};
    ledger.addMeter(u"MTR"_s, {tariff.totalPricePerKwh(), 1, Money(), Money()});
}

void tokensOfHundredWh(Ledger &ledger)
{
    ledger.addMeter(u"MTR"_s, meter(u"250.00"_s, 100));
}

void weeklyAccessRate(Ledger &ledger)
{
    noDebts(ledger);
    ledger.setAccessRate(u"MTR"_s, QDate(2026, 1, 5), accessRate(u"15.00"_s, 7));
}

void changedAccessRate(Ledger &ledger)
{
    weeklyAccessRate(ledger);
    ledger.setAccessRate(u"MTR"_s, QDate(2026, 1, 21), accessRate(u"40.00"_s, 30));
}

void fridge(Ledger &ledger)
{
    noDebts(ledger);
    ledger.sellAppliance(u"fridge"_s, {money(u"600.00"_s), Money(), count(6), Period::Monthly, QDate(2026, 1, 20)});
}

void fridgeTelevisionAndAccess(Ledger &ledger)
{
    fridge(ledger);
    ledger.sellAppliance(u"TV"_s, {money(u"240.00"_s), Money(), count(6), Period::Monthly, QDate(2026, 1, 12)});
    ledger.setAccessRate(u"MTR"_s, QDate(2026, 1, 25), accessRate(u"20.00"_s, 30));
}

void minimumAndAccessDebt(Ledger &ledger)
{
    auto state = meter();
    state.minimumPurchase = money(u"20.00"_s);
    ledger.addMeter(u"MTR"_s, state);
    ledger.setAccessRate(u"MTR"_s, QDate(2026, 1, 5), accessRate(u"30.00"_s, 7));
}

/// The SHS plan of the examples, its down payment paid.
void solarHomeSystem(Ledger &ledger)
{
    ledger.sellDevice(u"SHS"_s,
                      {money(u"840.00"_s), money(u"140.00"_s), count(7), Period::Monthly, QDate(2026, 1, 10)});
    ledger.pay(u"down"_s, u"SHS"_s, money(u"140.00"_s), QDate(2026, 1, 10));
}

void solarHomeSystemWithOneLeft(Ledger &ledger)
{
    solarHomeSystem(ledger);
    ledger.pay(u"six"_s, u"SHS"_s, money(u"600.00"_s), QDate(2026, 7, 10));
}

void solarHomeSystemAndTelevision(Ledger &ledger)
{
    solarHomeSystem(ledger);
    ledger.sellAppliance(u"TV"_s, {money(u"240.00"_s), Money(), count(6), Period::Monthly, QDate(2026, 1, 10)});
}

void solarHomeSystemAndMeter(Ledger &ledger)
{
    solarHomeSystem(ledger);
    noDebts(ledger);
}

void electricBike(Ledger &ledger)
{
    ledger.sellDevice(u"bike"_s, {money(u"350.00"_s), Money(), count(10), Period::Weekly, QDate(2026, 1, 5)});
}

void service(Ledger &ledger)
{
    ledger.sellService(u"SHS"_s, {SaleId(), money(u"1.50"_s), money(u"3.00"_s), Money()});
}

struct Step
{
    QString device;
    QString amount;
    QString date;
    QString expected;
};
struct Scenario
{
    std::function<void(Ledger &)> arrange;
    QList<Step> steps;
};

void addScenario(const char *number, std::function<void(Ledger &)> arrange, const QList<Step> &steps)
{
    QTest::newRow(number) << Scenario{std::move(arrange), steps};
}

Step onMeter(const char *amount, const char *day, const char *expected)
{
    return {u"MTR"_s, QString::fromLatin1(amount), QString::fromLatin1(day), QString::fromLatin1(expected)};
}

Step onShs(const char *amount, const char *day, const char *expected)
{
    return {u"SHS"_s, QString::fromLatin1(amount), QString::fromLatin1(day), QString::fromLatin1(expected)};
}

} // namespace

Q_DECLARE_METATYPE(Scenario)
Q_DECLARE_METATYPE(ScheduleTerms)

class TestWorkedExamples final : public QObject
{
    Q_OBJECT

private:
    static void addSchedule(const char *number, const char *currency, const ScheduleTerms &terms,
                            const QStringList &rows)
    {
        QTest::newRow(number) << QString::fromLatin1(currency) << terms << rows;
    }

private slots:
    void schedulesAreExact_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<ScheduleTerms>("terms");
        QTest::addColumn<QStringList>("expected");
        const auto monthly = Period::Monthly;
        addSchedule("01", "TZS", {money(u"1000.00"_s), Money(), count(3), monthly, date(u"2026-01-10"_s), std::nullopt},
                    {u"1: 2026-02-10 333.33 (28)"_s, u"2: 2026-03-10 333.33 (31)"_s, u"3: 2026-04-10 333.34 (31)"_s});
        addSchedule("02", "UGX",
                    {money(u"45 000"_s, u"UGX"_s), money(u"9 000"_s, u"UGX"_s), count(6), monthly,
                     date(u"2026-02-28"_s), std::nullopt},
                    {u"0: 2026-02-28 9000 (0)"_s, u"1: 2026-03-28 6000 (31)"_s, u"2: 2026-04-28 6000 (30)"_s,
                     u"3: 2026-05-28 6000 (31)"_s, u"4: 2026-06-28 6000 (30)"_s, u"5: 2026-07-28 6000 (31)"_s,
                     u"6: 2026-08-28 6000 (31)"_s});
        addSchedule("03", "TZS", {money(u"800.00"_s), Money(), count(4), monthly, date(u"2026-10-31"_s), std::nullopt},
                    {u"1: 2026-11-30 200.00 (31)"_s, u"2: 2026-12-31 200.00 (31)"_s, u"3: 2027-01-31 200.00 (28)"_s,
                     u"4: 2027-02-28 200.00 (28)"_s});
        addSchedule("04", "TZS", {money(u"200.01"_s), Money(), count(2), monthly, date(u"2028-01-30"_s), std::nullopt},
                    {u"1: 2028-02-29 100.00 (30)"_s, u"2: 2028-03-30 100.01 (30)"_s});
        addSchedule("05", "TZS",
                    {money(u"300.00"_s), Money(), count(3), Period::Weekly, date(u"2026-12-24"_s), std::nullopt},
                    {u"1: 2026-12-31 100.00 (7)"_s, u"2: 2027-01-07 100.00 (7)"_s, u"3: 2027-01-14 100.00 (7)"_s});
        addSchedule("06", "TZS",
                    {money(u"500.00"_s), Money(), InstalmentCost{money(u"120.00"_s)}, monthly, date(u"2026-05-20"_s),
                     std::nullopt},
                    {u"1: 2026-06-20 120.00 (30)"_s, u"2: 2026-07-20 120.00 (31)"_s, u"3: 2026-08-20 120.00 (31)"_s,
                     u"4: 2026-09-20 120.00 (30)"_s, u"5: 2026-10-20 20.00 (30)"_s});
        addSchedule("07", "TZS",
                    {money(u"480.00"_s), Money(), InstalmentCost{money(u"120.00"_s)}, monthly, date(u"2026-05-20"_s),
                     std::nullopt},
                    {u"1: 2026-06-20 120.00 (30)"_s, u"2: 2026-07-20 120.00 (31)"_s, u"3: 2026-08-20 120.00 (31)"_s,
                     u"4: 2026-09-20 120.00 (31)"_s});
        addSchedule("08", "TND",
                    {money(u"10.000"_s, u"TND"_s), Money(), count(3), monthly, date(u"2026-06-30"_s), std::nullopt},
                    {u"1: 2026-07-30 3.333 (31)"_s, u"2: 2026-08-30 3.333 (31)"_s, u"3: 2026-09-30 3.334 (31)"_s});
        addSchedule("09", "TZS",
                    {money(u"700.00"_s), money(u"700.00"_s), count(6), monthly, date(u"2026-05-20"_s), std::nullopt},
                    {u"0: 2026-05-20 700.00 (0)"_s});
        addSchedule("10", "TZS",
                    {money(u"600.00"_s), Money(), count(3), monthly, date(u"2026-05-20"_s), date(u"2026-05-31"_s)},
                    {u"1: 2026-05-31 200.00 (30)"_s, u"2: 2026-06-30 200.00 (31)"_s, u"3: 2026-07-31 200.00 (31)"_s});
    }
    void schedulesAreExact()
    {
        QFETCH(QString, currency);
        QFETCH(ScheduleTerms, terms);

        const auto schedule = makeSchedule(terms);

        QVERIFY(schedule.has_value());
        QTEST(describe(*schedule, currency), "expected");
        QCOMPARE(schedule->total(), terms.cost);
    }

    void paymentsAreSpentInOrder_data()
    {
        QTest::addColumn<Scenario>("scenario");
        addScenario("11", noDebts, {onMeter("50.00", "2026-01-11", "energy 50.00 -> 200 Wh")});
        addScenario("12", priceWithLevy,
                    {onMeter("50.00", "2026-01-11", "energy 50.00 -> 196 Wh carry 0.02"),
                     onMeter("50.00", "2026-01-11", "energy 50.00 -> 196 Wh carry 0.04")});
        addScenario("13", tokensOfHundredWh,
                    {onMeter("90.00", "2026-01-11", "energy 90.00 -> 300 Wh carry 15.00"),
                     onMeter("10.00", "2026-01-11", "energy 10.00 -> 100 Wh")});
        addScenario("14", weeklyAccessRate, {onMeter("50.00", "2026-01-11", "energy 50.00 -> 200 Wh")});
        addScenario("15", weeklyAccessRate,
                    {onMeter("50.00", "2026-01-12", "access 2026-01-12 15.00, energy 35.00 -> 140 Wh")});
        addScenario("16", weeklyAccessRate,
                    {onMeter("50.00", "2026-02-03",
                             "access 2026-01-12 15.00, access 2026-01-19 15.00, access 2026-01-26 15.00, "
                             "access 2026-02-02 5.00 -> none"),
                     onMeter("30.00", "2026-02-03", "access 2026-02-02 10.00, energy 20.00 -> 80 Wh")});
        addScenario(
            "17", changedAccessRate,
            {onMeter(
                "90.00", "2026-02-20",
                "access 2026-01-12 15.00, access 2026-01-19 15.00, access 2026-02-20 40.00, energy 20.00 -> 80 Wh")});
        addScenario("18", fridgeTelevisionAndAccess,
                    {onMeter("200.00", "2026-02-25",
                             "TV no. 1 40.00, fridge no. 1 100.00, access 2026-02-24 20.00, energy 40.00 -> 160 Wh")});
        addScenario("19", fridge, {onMeter("100.00", "2026-02-19", "energy 100.00 -> 400 Wh")});
        addScenario("20", fridge, {onMeter("100.00", "2026-02-20", "fridge no. 1 100.00 -> none")});
        addScenario("21", fridge,
                    {onMeter("99.99", "2026-02-20", "fridge no. 1 99.99 -> none"),
                     onMeter("0.01", "2026-02-20", "fridge no. 1 0.01 -> none")});
        addScenario("22", minimumAndAccessDebt, {onMeter("40.00", "2026-01-12", "refused below_minimum")});
        addScenario("23", minimumAndAccessDebt, {onMeter("30.00", "2026-01-12", "access 2026-01-12 30.00 -> none")});
        addScenario("26", solarHomeSystem, {onShs("100.00", "2026-02-10", "SHS no. 1 100.00 -> 28 days")});
        addScenario("27", solarHomeSystem,
                    {onShs("25.00", "2026-02-10", "SHS no. 1 25.00 -> 7 days"),
                     onShs("25.00", "2026-02-11", "SHS no. 1 25.00 -> 7 days"),
                     onShs("100.00", "2026-02-12", "SHS no. 1 50.00, SHS no. 2 50.00 -> 29 days")});
        addScenario("28", solarHomeSystemWithOneLeft, {onShs("100.00", "2026-08-10", "SHS no. 7 100.00 -> unlock")});
        addScenario("29", solarHomeSystemWithOneLeft,
                    {onShs("120.00", "2026-08-10", "SHS no. 7 100.00, credit 20.00 -> unlock")});
        addScenario("30", solarHomeSystemAndTelevision,
                    {onShs("100.00", "2026-02-10", "TV no. 1 40.00, SHS no. 1 60.00 -> 16 days")});
        addScenario("31", solarHomeSystemAndMeter,
                    {onMeter("125.00", "2026-02-11", "SHS no. 1 100.00, energy 25.00 -> 100 Wh"),
                     onShs("50.00", "2026-02-12", "SHS no. 2 50.00 -> 43 days")});
        addScenario("32", electricBike,
                    {{u"bike"_s, u"50.00"_s, u"2026-01-12"_s, u"bike no. 1 35.00, bike no. 2 15.00 -> 10 days"_s}});
        addScenario("33", service,
                    {onShs("10.00", "2026-01-12", "service 10.00 -> 6 days carry 1.00"),
                     onShs("2.00", "2026-01-12", "refused below_minimum"),
                     onShs("5.00", "2026-01-12", "service 5.00 -> 4 days")});
    }
    void paymentsAreSpentInOrder()
    {
        QFETCH(Scenario, scenario);
        Ledger ledger;
        scenario.arrange(ledger);
        int number = 0;
        for (const auto &step : scenario.steps) {
            const auto booking =
                ledger.pay(QString::number(++number), step.device, money(step.amount), date(step.date));

            QVERIFY(booking.has_value());
            QCOMPARE(describe(*booking, ledger), step.expected);
        }
    }

    void planChangesKeepWhatIsPaid_data()
    {
        QTest::addColumn<qint64>("newCount");
        QTest::addColumn<QString>("newTotal");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("34") << qint64(0) << u"450.00"_s
                            << QStringList{u"1: 2026-02-20 100.00 (28)"_s, u"2: 2026-03-20 100.00 (31)"_s,
                                           u"3: 2026-04-20 125.00 (30)"_s, u"4: 2026-05-20 125.00 (30)"_s};
        QTest::newRow("35") << qint64(4) << u"400.00"_s
                            << QStringList{u"1: 2026-02-20 100.00 (28)"_s, u"2: 2026-03-20 100.00 (31)"_s,
                                           u"3: 2026-03-27 50.00 (7)"_s,   u"4: 2026-04-03 50.00 (7)"_s,
                                           u"5: 2026-04-10 50.00 (7)"_s,   u"6: 2026-04-17 50.00 (7)"_s};
    }
    void planChangesKeepWhatIsPaid()
    {
        QFETCH(qint64, newCount);
        QFETCH(QString, newTotal);
        auto schedule =
            makeSchedule({money(u"400.00"_s), Money(), count(4), Period::Monthly, date(u"2026-01-20"_s), std::nullopt});
        QVERIFY(schedule.has_value());
        schedule->instalments[0].paid = money(u"100.00"_s);
        schedule->instalments[1].paid = money(u"40.00"_s);

        const auto changed = replan(*schedule, money(newTotal),
                                    newCount > 0 ? std::optional(NewCount{newCount, Period::Weekly}) : std::nullopt);

        QVERIFY(changed.has_value());
        QTEST(describe(*changed, u"TZS"_s), "expected");
        QCOMPARE(changed->total(), money(newTotal));
    }

    void agentsAccountForCashAndCommission_data()
    {
        QTest::addColumn<int>("energyRate");
        QTest::newRow("36") << 500;
    }
    void agentsAccountForCashAndCommission()
    {
        QFETCH(int, energyRate);
        const CommissionType type{energyRate, 200, money(u"100.00"_s)};
        AgentAccount account;

        const auto collection = collectionEntry(account, type, money(u"40.00"_s), Money());
        QVERIFY(collection.has_value());
        account = applied(account, *collection);
        QCOMPARE(account, (AgentAccount{money(u"40.00"_s), money(u"2.00"_s), Money()}));
        const auto sale = saleEntry(account, type, money(u"500.00"_s), money(u"50.00"_s));
        QVERIFY(sale.has_value());
        account = applied(account, *sale);
        QCOMPARE(account, (AgentAccount{money(u"90.00"_s), money(u"12.00"_s), Money()}));
        const auto receipt = receiptEntry(account, money(u"80.00"_s));
        QVERIFY(receipt.has_value());
        account = applied(account, *receipt);
        QCOMPARE(account, (AgentAccount{-money(u"2.00"_s), Money(), Money()}));
    }
};

QTEST_APPLESS_MAIN(TestWorkedExamples)
#include "test_worked_examples.moc"
