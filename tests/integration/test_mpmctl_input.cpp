#include "tests/integration/mpmctl_runner.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "name,surname,phone,village\n";

/// What every row starts from: a meter M1 of Asha Juma, the appliances Fridge and Lamp, a statement channel.
const QStringList registration{u"register"_s, u"--name"_s,     u"Asha"_s,      u"--surname"_s,      u"Juma"_s,
                               u"--phone"_s,  u"0712000001"_s, u"--village"_s, u"Kome"_s,           u"--device"_s,
                               u"meter"_s,    u"--serial"_s,   u"M1"_s,        u"--manufacturer"_s, u"Maker"_s,
                               u"--tariff"_s, u"Home"_s};

/// `registration` of somebody else, with one option changed.
QStringList registering(const QString &option, const QString &value)
{
    QStringList words = registration;
    words[words.indexOf(u"--phone"_s) + 1] = u"0712000002"_s;
    words[words.indexOf(u"--serial"_s) + 1] = u"M2"_s;
    const auto at = words.indexOf(option);
    if (at < 0)
        return words << option << value;
    words[at + 1] = value;
    return words;
}

} // namespace

/// Bad input at the command line: a clear answer that names what is wrong, and nothing half-done.
class TestMpmctlInput final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void badCommandIsAnsweredWithItsCode_data();
    void badCommandIsAnsweredWithItsCode();
    void badAmountIsRefused_data();
    void badAmountIsRefused();
    void badFileIsTakenInNotAtAll_data();
    void badFileIsTakenInNotAtAll();
    void badMappingIsRefused_data();
    void badMappingIsRefused();
    void hugeFileIsRefused();
    void strangeNamesAreKeptAsTyped_data();
    void strangeNamesAreKeptAsTyped();
    void windowsTextIsRead();
    void cleanup();

private:
    void expectFailure(const QStringList &words, int status, const QString &code, const QString &field) const;

    std::unique_ptr<MpmctlRunner> m_mpmctl;
    QString m_before;
};

void TestMpmctlInput::initTestCase()
{
    m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
    m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
    m_mpmctl->ask(registration);
    m_mpmctl->ask({u"appliance"_s, u"add"_s, u"Fridge"_s, u"--type"_s, u"other"_s, u"--price"_s, u"100"_s});
    m_mpmctl->ask({u"appliance"_s, u"add"_s, u"Lamp"_s, u"--type"_s, u"shs"_s, u"--price"_s, u"100"_s});
    m_mpmctl->ask({u"channel"_s, u"add"_s, u"Bank"_s, u"--kind"_s, u"csv"_s});
    m_before = m_mpmctl->counts();
    QCOMPARE(m_before, u"1 1 0 0 0"_s);
}

/// Whatever a row tried, the company is as it was.
void TestMpmctlInput::cleanup()
{
    QCOMPARE(m_mpmctl->counts(), m_before);
    QCOMPARE(m_mpmctl->verify(), QString());
}

void TestMpmctlInput::expectFailure(const QStringList &words, int status, const QString &code,
                                    const QString &field) const
{
    const auto answer = m_mpmctl->run(words);
    QCOMPARE(answer.code() + u' ' + answer.field(), code + u' ' + field);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.document[u"error"][u"message"].toText().isEmpty());
}

void TestMpmctlInput::badCommandIsAnsweredWithItsCode_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QStringList &words, int status, const QString &code,
                        const QString &field = {}) { QTest::newRow(name) << words << status << code << field; };
    row("no such command", {u"frobnicate"_s}, 2, u"usage"_s);
    row("half a command", {u"payment"_s}, 2, u"usage"_s);
    row("unknown option", {u"payment"_s, u"list"_s, u"--frob"_s}, 2, u"usage"_s);
    row("missing value", {u"payment"_s, u"list"_s, u"--serial"_s}, 2, u"usage"_s);
    row("option twice", {u"payment"_s, u"list"_s, u"--serial"_s, u"a"_s, u"--serial"_s, u"b"_s}, 2, u"usage"_s);
    row("one word too many", {u"cluster"_s, u"add"_s, u"a"_s, u"b"_s}, 2, u"usage"_s);
    row("a required option missing", {u"payment"_s, u"add"_s, u"--serial"_s, u"M1"_s}, 2, u"usage"_s);
    row("empty name", {u"cluster"_s, u"add"_s, QString()}, 1, u"required"_s, u"name"_s);
    row("name of one letter", registering(u"--name"_s, u" A "_s), 1, u"required"_s, u"name"_s);
    row("short phone", registering(u"--phone"_s, u"12"_s), 1, u"invalid_phone"_s, u"phone"_s);
    row("phone with letters", registering(u"--phone"_s, u"07x2000002"_s), 1, u"invalid_phone"_s, u"phone"_s);
    row("unknown village", registering(u"--village"_s, u"Nowhere"_s), 1, u"unknown_village"_s, u"village"_s);
    row("unknown tariff", registering(u"--tariff"_s, u"None"_s), 1, u"unknown_tariff"_s, u"tariff"_s);
    row("unknown maker", registering(u"--manufacturer"_s, u"None"_s), 1, u"unknown_manufacturer"_s, u"manufacturer"_s);
    row("serial of 500 characters", registering(u"--serial"_s, QString(500, u'7')), 1, u"invalid_serial"_s,
        u"serial"_s);
    row("serial taken", registering(u"--serial"_s, u" m1 "_s), 1, u"serial_taken"_s, u"serial"_s);
    row("no serial", registering(u"--serial"_s, QString()), 1, u"required"_s, u"serial"_s);
    row("no day", registering(u"--date"_s, u"2026-02-30"_s), 1, u"invalid_date"_s, u"date"_s);
    row("day zero", registering(u"--date"_s, u"0000-00-00"_s), 1, u"invalid_date"_s, u"date"_s);
    row("far future", registering(u"--date"_s, u"9999-12-31"_s), 1, u"future_date"_s, u"date"_s);
    row("resolution of nothing", registering(u"--resolution-wh"_s, u"0"_s), 1, u"resolution_too_fine"_s,
        u"resolution_wh"_s);
    row("names of a customer who is there", registering(u"--customer"_s, u"0712000001"_s), 2, u"usage"_s);
    row("sale of a meter", registering(u"--cost"_s, u"5"_s), 2, u"usage"_s);
    const QStringList pay{u"payment"_s, u"add"_s, u"--serial"_s, u"M1"_s, u"--amount"_s, u"5"_s};
    row("payment on no day", pay + QStringList{u"--date"_s, u"2026-02-30"_s}, 1, u"invalid_date"_s, u"date"_s);
    row("payment next year", pay + QStringList{u"--date"_s, u"2999-01-01"_s}, 1, u"future_date"_s, u"date"_s);
    row("payment at no instant", pay + QStringList{u"--at"_s, u"2026-02-28"_s}, 1, u"invalid_date"_s, u"at"_s);
    row("tariff for nothing", {u"tariff"_s, u"add"_s, u"Free"_s, u"--price-per-kwh"_s, u"0"_s}, 1, u"invalid_amount"_s,
        u"price_per_kwh"_s);
    row("tariff with an exponent", {u"tariff"_s, u"add"_s, u"X"_s, u"--price-per-kwh"_s, u"1e3"_s}, 1,
        u"invalid_amount"_s, u"price_per_kwh"_s);
    row("access rate without days",
        {u"tariff"_s, u"add"_s, u"X"_s, u"--price-per-kwh"_s, u"1"_s, u"--access-rate"_s, u"1"_s}, 1,
        u"invalid_period"_s, u"access_days"_s);
    const QStringList plan{u"plan"_s, u"preview"_s, u"--cost"_s, u"10.00"_s, u"--every"_s, u"weekly"_s};
    row("no instalments", plan + QStringList{u"--instalments"_s, u"0"_s}, 1, u"invalid_count"_s, u"instalments"_s);
    row("more instalments than money", plan + QStringList{u"--instalments"_s, u"1001"_s}, 1,
        u"instalment_below_one_minor_unit"_s, u"instalments"_s);
    row("instalment too large", plan + QStringList{u"--instalment-amount"_s, u"10.01"_s}, 1,
        u"instalment_exceeds_financed_amount"_s, u"instalment_amount"_s);
    row("down payment too large", plan + QStringList{u"--instalments"_s, u"2"_s, u"--down"_s, u"10.01"_s}, 1,
        u"down_payment_exceeds_cost"_s, u"down"_s);
    row("unknown customer", {u"customer"_s, u"show"_s, u"nobody"_s}, 1, u"unknown_customer"_s, u"customer"_s);
    row("unknown payment", {u"payment"_s, u"show"_s, u"none"_s}, 1, u"not_found"_s, u"payment"_s);
    row("days for a meter", {u"grant"_s, u"--serial"_s, u"M1"_s, u"--days"_s, u"2"_s, u"--reason"_s, u"x"_s}, 1,
        u"wrong_unit"_s, u"days"_s);
    row("half a watt-hour", {u"grant"_s, u"--serial"_s, u"M1"_s, u"--wh"_s, u"1.5"_s, u"--reason"_s, u"x"_s}, 1,
        u"invalid_amount"_s, u"wh"_s);
    row("a page of nothing", {u"payment"_s, u"list"_s, u"--limit"_s, u"0"_s}, 1, u"invalid_count"_s, u"limit"_s);
    row("no cursor", {u"payment"_s, u"list"_s, u"--after"_s, u"x"_s}, 1, u"invalid_cursor"_s, u"after"_s);
    row("unknown file", {u"import"_s, u"customers"_s, u"/nowhere.csv"_s}, 1, u"file_not_found"_s, u"file"_s);
    row("unknown format", {u"export"_s, u"customers"_s, u"list.doc"_s}, 1, u"unknown_format"_s, u"file"_s);
    row("a place that cannot be written", {u"backup"_s, u"/nowhere/x"_s}, 3, u"not_writable"_s);
    row("a phone cannot be asked",
        {u"payment"_s, u"request"_s, u"--serial"_s, u"M1"_s, u"--amount"_s, u"5"_s, u"--channel"_s, u"Bank"_s}, 1,
        u"not_supported"_s, u"channel"_s);
}

void TestMpmctlInput::badCommandIsAnsweredWithItsCode()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, field);
    expectFailure(words, status, code, field);
}

void TestMpmctlInput::badAmountIsRefused_data()
{
    QTest::addColumn<QString>("amount");
    for (const auto &amount :
         {u"1e3"_s, u"-5"_s, u"12.345"_s, u"1,5"_s, QString(40, u'9'), QString(), u"0"_s, u"+5"_s, u"5."_s, u".5"_s,
          u"0x10"_s, u"\u0661\u0662"_s, u"92233720368547758.08"_s, u"NaN"_s, u"5 TZS"_s})
        QTest::newRow(qPrintable(amount.left(20))) << amount;
}

void TestMpmctlInput::badAmountIsRefused()
{
    QFETCH(QString, amount);
    const auto answer = m_mpmctl->run({u"payment"_s, u"add"_s, u"--serial"_s, u"M1"_s, u"--amount"_s, amount});
    QCOMPARE(MpmctlRunner::describe(answer.document[u"payment"]), u"refused invalid_amount"_s);
    QCOMPARE(answer.status, 1);
    expectFailure({u"appliance"_s, u"add"_s, u"Toaster"_s, u"--type"_s, u"other"_s, u"--price"_s, amount}, 1,
                  u"invalid_amount"_s, u"price"_s);
}

void TestMpmctlInput::badFileIsTakenInNotAtAll_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("wrong"); ///< code and place
    const auto row = [](const char *name, const QByteArray &content, const QString &wrong) {
        QTest::newRow(name) << content << wrong;
    };
    const QByteArray good = header + "Neema,Mushi,0712000003,Kome\n";
    row("empty", {}, u"empty_file file"_s);
    row("only blank lines", "\n\n\n", u"empty_file file"_s);
    row("a web page", "<!DOCTYPE html><html><body>Log in</body></html>", u"not_a_text_file file"_s);
    row("binary", good + QByteArray(1, '\0') + "\xff\xfe", u"not_a_text_file file"_s);
    row("an open quote", good + "\"Juma,Ali,0712000004,Kome\n", u"invalid_file line 3"_s);
    row("no village column", "name,surname,phone\nA1,B1,0712000004\n", u"missing_column village"_s);
    row("a cell of a megabyte", good + QByteArray(1 << 20, 'x') + ",Ali,0712000004,Kome\n", u"invalid_file line 3"_s);
    row("a bad phone in the last line", good + "Ali,Juma,07,Kome\n", u"invalid_phone line 3 phone"_s);
    row("an unknown village", good + "Ali,Juma,0712000004,Nowhere\n", u"unknown_village line 3 village"_s);
    row("a truncated line", good + "Ali,Juma\n", u"required line 3 phone"_s);
    row("the same phone twice", good + "Ali,Juma,0712000003,Kome\n", u"phone_taken line 3 phone"_s);
}

void TestMpmctlInput::badFileIsTakenInNotAtAll()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, wrong);
    const auto answer = m_mpmctl->run({u"import"_s, u"customers"_s, m_mpmctl->write(u"people.csv"_s, content)});
    QCOMPARE(answer.status, 1);
    QString found = answer.code() + u' ' + answer.field();
    for (const auto &row : answer.document[u"import"][u"rows"].items()) {
        if (row[u"verdict"].toText() == u"bad")
            found = row[u"code"].toText() + u" line "_s + row[u"line"].toText() + u' ' + row[u"field"].toText();
    }
    QCOMPARE(found, wrong);
    QVERIFY(!answer.document[u"import"][u"written"].toBool().value_or(false));
}

void TestMpmctlInput::badMappingIsRefused_data()
{
    QTest::addColumn<QByteArray>("mapping");
    for (const auto *mapping :
         {"", "rubbish", "[]", "{\"columns\":5}", "{\"columns\":{\"name\":\"zzz\"}}", "{\"columns\":{\"phone\":"})
        QTest::newRow(mapping) << QByteArray(mapping);
}

void TestMpmctlInput::badMappingIsRefused()
{
    QFETCH(QByteArray, mapping);
    const auto answer =
        m_mpmctl->run({u"import"_s, u"customers"_s, m_mpmctl->write(u"p.csv"_s, header + "Ali,Juma,0712000004,Kome\n"),
                       u"--mapping"_s, m_mpmctl->write(u"m.json"_s, mapping)});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.code() == u"invalid_mapping" || answer.code() == u"missing_column", qPrintable(answer.code()));
    QVERIFY(!answer.field().isEmpty());
}

void TestMpmctlInput::hugeFileIsRefused()
{
    constexpr int size = 50 * 1024 * 1024;
    expectFailure({u"import"_s, u"customers"_s, m_mpmctl->write(u"huge.csv"_s, header + QByteArray(size, 'A'))}, 1,
                  u"invalid_file"_s, u"line 2"_s);
    const auto statement = m_mpmctl->write(u"huge.csv"_s, header + QByteArray(size, '\n'));
    expectFailure({u"payment"_s, u"import"_s, statement, u"--channel"_s, u"Bank"_s}, 1, u"missing_column"_s,
                  u"line 1"_s);
}

void TestMpmctlInput::strangeNamesAreKeptAsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"O'Hara \"the\" `one`; DROP TABLE customer;--"_s;
    QTest::newRow("emoji") << u"Asha \U0001F600"_s;
    QTest::newRow("right to left") << u"\u0645\u062d\u0645\u062f \u05d3\u05d5\u05d3"_s;
    QTest::newRow("percent signs") << u"100% %1 %s"_s;
}

void TestMpmctlInput::strangeNamesAreKeptAsTyped()
{
    QFETCH(QString, name);
    const auto present = m_mpmctl->ask({u"customer"_s, u"show"_s, u"+255712000001"_s})[u"customer"][u"id"].toText();
    m_mpmctl->ask({u"customer"_s, u"edit"_s, present, u"--surname"_s, name});
    QCOMPARE(m_mpmctl->ask({u"customer"_s, u"show"_s, present})[u"customer"][u"surname"].toText(), name);
    QCOMPARE(m_mpmctl->ask({u"customer"_s, u"list"_s})[u"rows"].items().at(0)[u"surname"].toText(), name);
}

void TestMpmctlInput::windowsTextIsRead()
{
    const auto file =
        m_mpmctl->write(u"w.csv"_s, "name;surname;phone;village\r\nJos\xe9;M\xfcller;0712000009;Kome\r\n");
    const auto report = m_mpmctl->ask({u"import"_s, u"customers"_s, file, u"--dry-run"_s})[u"import"];
    QCOMPARE(report[u"rows"].items().at(0)[u"subject"].toText(), u"Jos\u00e9 M\u00fcller"_s);
    QCOMPARE(report[u"added"].toText(), u"1"_s);
}

QTEST_GUILESS_MAIN(TestMpmctlInput)
#include "test_mpmctl_input.moc"
