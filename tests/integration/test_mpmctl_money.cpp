#include "tests/integration/mpmctl_runner.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList split(const QString &line)
{
    return QProcess::splitCommand(line);
}

} // namespace

/// Money through the command line: what a clerk types, and what the domain rules say comes of it, worked out by hand.
/// A script is a list of lines. "= TEXT" is what the payment before it must be described as; lines without "=" must succeed.
/// "@customer" and "@sale" are the last customer and the last sale made.
class TestMpmctlMoney final : public QObject
{
    Q_OBJECT
private slots:
    void scriptsGiveWhatTheRulesSay_data();
    void scriptsGiveWhatTheRulesSay();
    void whatWouldHappenIsToldBeforehand();

private:
    void addMeterScripts();
    void addPlanScripts();
    void addOtherCurrencyScripts();
    void addCorrectionScripts();
    static void row(const char *name, const QString &currency, const QString &script);
};

void TestMpmctlMoney::row(const char *name, const QString &currency, const QString &script)
{
    QTest::newRow(name) << currency << script.split(u'\n', Qt::SkipEmptyParts);
}

// "Home" costs 250.00 per kWh. M1 is a meter of the first customer.
void TestMpmctlMoney::addMeterScripts()
{
    row("charges of many periods, oldest first", u"TZS"_s,
        u"tariff add A --price-per-kwh 330.00 --component levy=12.50 --component tax=7.50 --access-rate 12.00 --access-days 10\n"
        "meter M1 A 2026-01-01\n"
        "pay M1 30.00 2026-02-05\n= access_rate M1 2026-01-11 12.00, access_rate M1 2026-01-21 12.00, access_rate M1 2026-01-31 6.00\n"
        "pay M1 50 2026-02-10\n= access_rate M1 2026-01-31 6.00, access_rate M1 2026-02-10 12.00, energy M1 32.00 -> energy 91\n"
        "pay M1 35.00 2026-02-11\n= energy M1 35.00 -> energy 100\n"_s);
    row("another tariff begins a new series, the old debt stays", u"TZS"_s,
        u"tariff add A --price-per-kwh 350.00 --access-rate 12.00 --access-days 10\n"
        "tariff add B --price-per-kwh 100.00 --access-rate 5.00 --access-days 3\n"
        "meter M1 A 2026-02-10\ndevice tariff M1 --tariff B --date 2026-02-25\n"
        "pay M1 40.00 2026-03-06\n= access_rate M1 2026-02-20 12.00, access_rate M1 2026-02-28 5.00, access_rate M1 2026-03-03 5.00, "
        "access_rate M1 2026-03-06 5.00, energy M1 13.00 -> energy 130\n"_s);
    row("charges of all meters of a customer by due date", u"TZS"_s,
        u"tariff add A --price-per-kwh 350.00 --access-rate 12.00 --access-days 10\n"
        "tariff add B --price-per-kwh 100.00 --access-rate 5.00 --access-days 3\n"
        "meter M1 B 2026-03-06\nmeter-of @customer M2 A 2026-03-01\n"
        "pay M2 100.00 2026-03-12\n= access_rate M1 2026-03-09 5.00, access_rate M2 2026-03-11 12.00, access_rate M1 2026-03-12 5.00, "
        "energy M2 78.00 -> energy 222\n"_s);
    row("a carry below one step waits, and a minimum looks at the rest", u"TZS"_s,
        u"tariff add A --price-per-kwh 123.45 --minimum 7.00 --access-rate 3.00 --access-days 30\n"
        "meter M1 A 2026-01-10 --resolution-wh 100\n"
        "pay M1 40.00 2026-01-11\n= energy M1 40.00 -> energy 300\n"
        "pay M1 6.99 2026-01-11\n= refused below_minimum\n"
        "pay M1 9.38 2026-01-11\n= energy M1 9.38\n"
        "pay M1 7.01 2026-01-11\n= energy M1 7.01 -> energy 100\n"
        "pay M1 9.99 2026-02-09\n= refused below_minimum\n"
        "pay M1 3.00 2026-02-09\n= access_rate M1 2026-02-09 3.00\n"_s);
    row("the payment date is the company's, to the second before midnight", u"TZS"_s,
        u"tariff add A --price-per-kwh 10.00 --access-rate 1.00 --access-days 1\nmeter M1 A 2026-05-01\n"
        "payment add --serial M1 --amount 0.50 --at 2026-05-01T20:59:59Z\n= energy M1 0.50 -> energy 50\n"
        "payment add --serial M1 --amount 1.50 --at 2026-05-01T21:00:00Z\n= access_rate M1 2026-05-02 1.00, energy M1 0.50 -> energy 50\n"_s);
    row("two payments in one second, and one that comes late with an older date", u"TZS"_s,
        u"tariff add A --price-per-kwh 100.00 --access-rate 4.00 --access-days 5\nmeter M1 A 2026-06-01\n"
        "payment add --serial M1 --amount 3.00 --at 2026-06-08T10:00:00+03:00 --provider p --reference 1\n= access_rate M1 2026-06-06 3.00\n"
        "payment add --serial M1 --amount 3.00 --at 2026-06-08T10:00:00+03:00 --provider p --reference 2\n"
        "= access_rate M1 2026-06-06 1.00, energy M1 2.00 -> energy 20\n"
        "pay M1 3.00 2026-06-05\n= energy M1 3.00 -> energy 30\n"_s);
    row("the same reference: duplicate, conflict, or another provider's", u"TZS"_s,
        u"meter M1 Home 2026-01-01\n"
        "payment add --serial M1 --amount 5 --provider p --reference R --date 2026-02-01\n= energy M1 5.00 -> energy 20\n"
        "payment add --serial m1 --amount 5.00 --provider p --reference R --date 2026-02-02\n= duplicate: energy M1 5.00 -> energy 20\n"
        "payment add --serial M1 --amount 5.01 --provider p --reference R --date 2026-02-01\n= conflict conflict\n"
        "payment add --serial M1 --amount 5.01 --provider q --reference R --date 2026-02-01\n= energy M1 5.01 -> energy 20\n"_s);
}

void TestMpmctlMoney::addPlanScripts()
{
    row("initial days come with the down payment and count as nothing else", u"TZS"_s,
        u"appliance add Lamp --type shs --price 300.00\n"
        "shs S00000001 Lamp --cost 300.00 --down 60.00 --instalments 4 --every monthly --date 2026-01-31 --initial-days 5\n"
        "pay S00000001 40.00 2026-02-01\n= device_instalment S00000001 2026-01-31 no 0 40.00\n"
        "pay S00000001 30.00 2026-02-02\n= device_instalment S00000001 2026-01-31 no 0 20.00, device_instalment S00000001 2026-02-28 no 1 10.00 "
        "-> days 10\n"
        "pay S00000001 230.01 2026-02-03\n= refused exceeds_outstanding\n"
        "pay S00000001 229.99 2026-02-03\n= device_instalment S00000001 2026-02-28 no 1 50.00, device_instalment S00000001 2026-03-31 no 2 60.00, "
        "device_instalment S00000001 2026-04-30 no 3 60.00, device_instalment S00000001 2026-05-31 no 4 59.99 -> days 117\n"
        "payment add --serial S00000001 --amount 1.00 --date 2026-02-03 --provider p --reference 9\n"
        "= device_instalment S00000001 2026-05-31 no 4 0.01, credit 0.99 -> unlock S00000001\n"
        "pay S00000001 1.00 2026-02-04\n= refused nothing_to_pay\n"_s);
    row("the next instalment as the least payment", u"TZS"_s,
        u"appliance add Bike --type ebike --price 100.00\nappliance add Telly --type electronics --price 240.00\n"
        "ebike B00000001 Bike --cost 100.00 --instalment-amount 30.00 --every weekly --minimum next_instalment --date 2026-02-01\n"
        "pay B00000001 29.99 2026-02-02\n= refused below_minimum\n"
        "pay B00000001 35.00 2026-02-02\n= device_instalment B00000001 2026-02-08 no 1 30.00, device_instalment B00000001 2026-02-15 no 2 5.00 -> days 8\n"
        "pay B00000001 25.00 2026-02-02\n= device_instalment B00000001 2026-02-15 no 2 25.00 -> days 6\n"
        "sell --customer @customer --appliance Telly --cost 240.00 --instalments 3 --every monthly --date 2026-01-05\n"
        "pay B00000001 100.00 2026-02-05\n= refused below_minimum\n"
        "pay B00000001 80.00 2026-02-05\n= appliance_instalment 2026-02-05 no 1 80.00\n"
        "payment add --sale @sale --amount 160.01\n= refused exceeds_outstanding\n"
        "payment add --sale @sale --amount 100.00\n= appliance_instalment 2026-03-05 no 2 80.00, appliance_instalment 2026-04-05 no 3 20.00\n"_s);
    row("the last instalment of another device unlocks it at once", u"TZS"_s,
        u"appliance add Bike --type ebike --price 60.00\n"
        "ebike B00000001 Bike --cost 60.00 --instalments 2 --every weekly --date 2026-02-01\nmeter-of @customer M1 Home 2026-02-01\n"
        "pay M1 35.00 2026-02-08\n= device_instalment B00000001 2026-02-08 no 1 30.00, energy M1 5.00 -> energy 20\n"
        "pay M1 32.00 2026-02-15\n= device_instalment B00000001 2026-02-15 no 2 30.00, energy M1 2.00 -> energy 8, unlock B00000001\n"_s);
    row("a plan that the down payment pays whole", u"TZS"_s,
        u"appliance add Lamp --type shs --price 300.00\nshs S00000001 Lamp --cost 77.77 --down 77.77 --date 2026-01-31\n"
        "pay S00000001 77.77 2026-02-01\n= device_instalment S00000001 2026-01-31 no 0 77.77 -> unlock S00000001\n"_s);
    row("energy as a service", u"TZS"_s,
        u"appliance add Lamp --type shs --price 300.00\nshs S00000001 Lamp --service-per-day 2.25 --minimum-payment 4.00 --date 2026-01-01\n"
        "pay S00000001 10.00 2026-02-01\n= service S00000001 10.00 -> days 4\n"
        "pay S00000001 3.99 2026-02-01\n= refused below_minimum\n"
        "pay S00000001 4.00 2026-02-01\n= service S00000001 4.00 -> days 2\n"_s);
    row("a new total spares what has money on it", u"TZS"_s,
        u"appliance add Fridge --type other --price 400.00\nmeter M1 Home 2026-01-01\n"
        "sell --customer @customer --appliance Fridge --cost 400.00 --down 50.00 --instalments 5 --every monthly --date 2026-01-31\n"
        "payment add --sale @sale --amount 130.00\n= appliance_instalment 2026-01-31 no 0 50.00, appliance_instalment 2026-02-28 no 1 70.00, "
        "appliance_instalment 2026-03-31 no 2 10.00\n"
        "sale replan @sale --total 301.00\n"
        "payment add --sale @sale --amount 98.00\n= appliance_instalment 2026-03-31 no 2 60.00, appliance_instalment 2026-04-30 no 3 37.00, "
        "appliance_instalment 2026-05-31 no 4 1.00\n"
        "sale replan @sale --instalments 1 --every monthly\n"
        "payment add --sale @sale --amount 73.00\n= appliance_instalment 2026-05-31 no 4 36.00, appliance_instalment 2026-06-30 no 5 37.00\n"_s);
}

void TestMpmctlMoney::addOtherCurrencyScripts()
{
    row("no decimals", u"UGX"_s,
        u"tariff add A --price-per-kwh 777 --access-rate 100 --access-days 7\nmeter M1 A 2026-01-01\n"
        "pay M1 1000.00 2026-01-05\n= energy M1 1000 -> energy 1287\n"
        "pay M1 500.50 2026-01-05\n= refused invalid_amount\n"
        "pay M1 10,000 2026-01-08\n= access_rate M1 2026-01-08 100, energy M1 9900 -> energy 12741\n"_s);
    row("three decimals", u"TND"_s,
        u"tariff add A --price-per-kwh 0.345 --component x=0.005\nmeter M1 A 2026-01-01\n"
        "pay M1 3.3330 2026-01-05\n= energy M1 3.333 -> energy 9522\n"
        "pay M1 3.3335 2026-01-05\n= refused invalid_amount\n"_s);
}

void TestMpmctlMoney::addCorrectionScripts()
{
    row("a reversed payment that was not delivered leaves nothing behind", u"TZS"_s,
        u"meter M1 Home 2026-01-01\n"
        "payment add --serial M1 --amount 10.10 --provider p --reference R1 --date 2026-02-01\n= energy M1 10.10 -> energy 40\n"
        "payment reverse R1 --reason typing --date 2026-02-02\n"
        "pay M1 0.90 2026-02-03\n= energy M1 0.90 -> energy 3\n"_s);
    row("delivered energy is recovered before anything else", u"TZS"_s,
        u"meter M1 Home 2026-01-01\n"
        "payment add --serial M1 --amount 10.00 --provider p --reference R1 --date 2026-02-01\n= energy M1 10.00 -> energy 40\n"
        "issue 12345678901234567890\n"
        "payment reverse R1 --reason typing --date 2026-02-02\n"
        "pay M1 4.00 2026-02-03\n= recovery 4.00\n"
        "pay M1 7.00 2026-02-03\n= recovery 6.00, energy M1 1.00 -> energy 4\n"_s);
    row("days given are earned back after a reversal", u"TZS"_s,
        u"appliance add Lamp --type shs --price 300.00\n"
        "shs S00000001 Lamp --cost 100.00 --instalments 10 --every weekly --date 2026-01-01\n"
        "payment add --serial S00000001 --amount 10.00 --provider p --reference R1 --date 2026-01-08\n"
        "= device_instalment S00000001 2026-01-08 no 1 10.00 -> days 7\n"
        "issue 123456789\n"
        "payment reverse R1 --reason typing --date 2026-01-09\n"
        "pay S00000001 10.00 2026-01-09\n= device_instalment S00000001 2026-01-08 no 1 10.00\n"
        "pay S00000001 5.00 2026-01-09\n= device_instalment S00000001 2026-01-15 no 2 5.00 -> days 3\n"_s);
    row("a payment moves to the device it was meant for", u"TZS"_s,
        u"meter M1 Home 2026-01-01\nmeter M2 Home 2026-01-01\n"
        "payment add --serial M1 --amount 10.00 --provider p --reference R1 --date 2026-02-01\n= energy M1 10.00 -> energy 40\n"
        "payment correct R1 --serial M2 --preview\n"
        "payment correct R1 --serial M2 --reason \"payer named the wrong meter\"\n"
        "payment show R1~1\n= energy M2 10.00 -> energy 40\n"
        "payment add --serial M1 --amount 10.00 --provider p --reference R1 --date 2026-02-01\n= duplicate: energy M1 10.00 -> energy 40\n"_s);
    row("a grant pays nothing and changes no entitlement", u"TZS"_s,
        u"appliance add Lamp --type shs --price 300.00\n"
        "shs S00000001 Lamp --cost 100.00 --instalments 10 --every weekly --date 2026-01-01\n"
        "grant --serial S00000001 --days 10 --reason repair\n"
        "pay S00000001 5.00 2026-01-09\n= device_instalment S00000001 2026-01-08 no 1 5.00 -> days 3\n"_s);
    row("a meter that leaves takes neither carry nor debt along", u"TZS"_s,
        u"tariff add A --price-per-kwh 100.00 --access-rate 3.00 --access-days 30\n"
        "meter M1 A 2026-01-01 --resolution-wh 100\npay M1 4.00 2026-01-02\n= energy M1 4.00\n"
        "meter M2 Home 2026-01-01\ndevice reassign M1 --to @customer --date 2026-03-10\n"
        "pay M1 12.00 2026-04-08\n= energy M1 12.00 -> energy 100\n"
        "pay M1 12.00 2026-04-09\n= access_rate M1 2026-04-09 3.00, energy M1 9.00 -> energy 100\n"_s);
}

void TestMpmctlMoney::scriptsGiveWhatTheRulesSay_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QStringList>("script");
    addMeterScripts();
    addPlanScripts();
    addOtherCurrencyScripts();
    addCorrectionScripts();
}

void TestMpmctlMoney::scriptsGiveWhatTheRulesSay()
{
    QFETCH(QString, currency);
    QFETCH(QStringList, script);
    MpmctlRunner mpmctl(QStringLiteral(MPMCTL));
    mpmctl.makeCompany(currency, u"Africa/Dar_es_Salaam"_s, currency == u"TZS" ? u"250.00"_s : u"250"_s);
    QString customer, sale;
    int customers = 0;
    JsonValue last;
    for (QString line : script) {
        if (line.startsWith(u"= ")) {
            QCOMPARE(MpmctlRunner::describe(last), line.mid(2));
            continue;
        }
        auto words = split(line.replace(u"@customer"_s, customer).replace(u"@sale"_s, sale));
        const auto verb = words.takeFirst();
        const auto person = [&] {
            return QStringList{u"--name"_s, u"Asha"_s, u"--surname"_s, u"Juma"_s, u"--village"_s, u"Kome"_s, u"--phone"_s,
                               u"+25571200000%1"_s.arg(++customers)};
        };
        if (verb == u"pay") {
            words = QStringList{u"payment"_s, u"add"_s, u"--serial"_s, words[0], u"--amount"_s, words[1], u"--date"_s, words[2]};
        } else if (verb == u"meter" || verb == u"meter-of") {
            const auto owner = verb == u"meter" ? person() : QStringList{u"--customer"_s, words.takeFirst()};
            words = QStringList{u"register"_s, u"--device"_s, u"meter"_s, u"--manufacturer"_s, u"Maker"_s, u"--serial"_s, words[0],
                                u"--tariff"_s, words[1], u"--date"_s, words[2]} + owner + words.mid(3);
        } else if (verb == u"shs" || verb == u"ebike") {
            words = QStringList{u"register"_s, u"--device"_s, verb, u"--manufacturer"_s, u"Maker"_s, u"--serial"_s, words[0],
                                u"--appliance"_s, words[1]} + person() + words.mid(2);
        } else if (verb == u"issue") {
            const auto newest = mpmctl.ask({u"token"_s, u"list"_s})[u"rows"].items().at(0)[u"id"].toText();
            words = QStringList{u"token"_s, u"resolve"_s, newest, u"--token"_s, words[0]};
        } else {
            words.prepend(verb);
        }
        const auto answer = mpmctl.run(words);
        QVERIFY2(!answer.document.contains(u"error"), qPrintable(line + u": "_s + QString::fromUtf8(answer.document.toJson())));
        last = answer.document[u"payment"];
        const auto status = last[u"status"].toText();
        QCOMPARE(answer.status, status == u"refused" || status == u"conflict" ? 1 : 0);
        if (answer.document.contains(u"customer"))
            customer = answer.document[u"customer"][u"id"].toText();
        if (answer.document[u"sale"].isObject())
            sale = answer.document[u"sale"][u"id"].toText();
    }
    QCOMPARE(mpmctl.verify(), QString());
}

void TestMpmctlMoney::whatWouldHappenIsToldBeforehand()
{
    MpmctlRunner mpmctl(QStringLiteral(MPMCTL));
    mpmctl.makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
    const auto ask = [&](const QString &line) { return mpmctl.ask(split(line)); };
    ask(u"register --name Asha --surname Juma --phone +255712000001 --village Kome --device meter --serial 47001 "
        "--manufacturer Maker --tariff Home --date 2026-01-01"_s);
    ask(u"payment add --serial 47001 --amount 10.00 --provider p --reference R1 --date 2026-02-01"_s);
    mpmctl.run(split(u"payment add --serial 47007 --amount 5.00 --provider p --reference U1 --date 2026-02-01"_s));

    const auto preview = ask(u"payment reverse R1 --preview"_s)[u"preview"];
    QCOMPARE(preview[u"payment"][u"status"].toText(), u"reversed"_s);
    QCOMPARE(preview[u"changes"].items().at(0)[u"tokens"].items().at(0)[u"after"].toText(), u"cancelled"_s);
    const auto suggestion = ask(u"payment suggest U1"_s)[u"rows"].items().at(0);
    QCOMPARE(suggestion[u"serial"].toText(), u"47001"_s);
    QCOMPARE(suggestion[u"reasons"].items().at(0).toText(), u"one_wrong"_s);
    QCOMPARE(ask(u"payment match U1 --serial 47001 --preview"_s)[u"preview"][u"status"].toText(), u"accepted"_s);
    QCOMPARE(ask(u"payment suggest --try"_s)[u"trial"][u"payments"].toText(), u"1"_s);

    QCOMPARE(ask(u"payment show R1"_s)[u"payment"][u"status"].toText(), u"accepted"_s);
    QCOMPARE(ask(u"payment show U1"_s)[u"payment"][u"unmatched"].toText(), u"open"_s);
    QCOMPARE(mpmctl.run(split(u"payment reverse R1"_s)).status, 2);
    QCOMPARE(mpmctl.run(split(u"payment suggest"_s)).status, 2);
    QCOMPARE(mpmctl.run(split(u"payment correct R1 --serial 47001 --preview"_s)).code(), u"same_device"_s);
}

QTEST_GUILESS_MAIN(TestMpmctlMoney)
#include "test_mpmctl_money.moc"
