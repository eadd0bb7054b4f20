#include "tests/integration/mpmctl_runner.h"
#include "tests/support/pdf_text.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One column of a list's rows: "R1 R2".
QString cells(const JsonValue &list, QStringView column)
{
    QStringList texts;
    for (const auto &row : list[u"rows"].items())
        texts.append(row[column].isNull() ? u"-"_s : row[column].toText());
    return texts.join(u' ');
}

qint64 cents(const JsonValue &amount)
{
    return amount.toText().remove(u'.').toLongLong();
}

QString words(const JsonValue &list)
{
    QStringList texts;
    for (const auto &item : list.items())
        texts.append(item.toText());
    return texts.join(u", "_s);
}

} // namespace

/// The lists of the window as a script gets them. Asha Juma has the meter M1 and Neema Ali the meter M2; five payments,
/// of which U1 names a meter that nobody has; Asha bought a fridge in instalments, and Zawadi is archived.
class TestMpmctlLists final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_mpmctl->verify(), QString()); }
    void cleanup() { QCOMPARE(QDir(m_files.path()).entryList(QDir::Files), QStringList()); }

    void everyListIsNamedShownAndExported();
    void figuresAgreeWithTheOtherWords();
    void conditionsChooseRows_data();
    void conditionsChooseRows();
    void aConditionTakesThePlaceOfTheListsOwn();
    void rowsComeInTheOrderAskedFor();
    void pagesJoinToTheWholeList_data();
    void pagesJoinToTheWholeList();
    void columnsTellWhatCanBeAsked();
    void anExportHoldsWhatIsShown();
    void aPdfIsWhatTheWindowPrints();
    void whatIsWrongIsNamedAndWritesNothing();

private:
    JsonValue ask(const QString &line) const { return m_mpmctl->ask(line); }
    QString wrong(const QString &line) const { return m_mpmctl->wrong(line); }
    [[nodiscard]] QString file(const QString &ending) const { return m_files.filePath(u"list."_s + ending); }
    /// What is in the file, which is then gone.
    QByteArray taken(const QString &ending) const;

    std::unique_ptr<MpmctlRunner> m_mpmctl;
    QTemporaryDir m_files;
};

void TestMpmctlLists::initTestCase()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
    m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
    const QString meter =
        u"register --village Kome --device meter --manufacturer Maker --tariff Home --date 2026-01-01 "_s;
    ask(meter + u"--name Asha --surname Juma --phone 0712000001 --serial M1"_s);
    ask(meter + u"--name Neema --surname Ali --phone 0712000002 --serial M2"_s);
    ask(u"customer add --name Zawadi --surname Mushi --phone 0712000003 --village Kome"_s);
    ask(u"customer archive 0712000003"_s);
    ask(u"appliance add Fridge --type electronics --price 600"_s);
    ask(u"sell --customer 0712000001 --appliance Fridge --cost 600 --instalments 20 --every monthly --date 2026-01-10"_s);
    const auto pay = [this](const QString &rest) { m_mpmctl->run(QProcess::splitCommand(u"payment add "_s + rest)); };
    pay(u"--serial M2 --amount 50 --date 2026-01-20 --reference R1"_s);
    pay(u"--serial M2 --amount 1,200.00 --date 2026-01-21 --reference R2"_s);
    pay(u"--serial M1 --amount 7.50 --date 2026-02-03 --reference R3"_s);
    pay(u"--serial M9 --provider p --amount 9 --date 2026-02-04 --reference U1"_s);
    pay(u"--serial M1 --amount 20 --date 2026-02-05 --reference R4"_s);
    ask(u"payment reverse R4 --reason typing"_s);
    QCOMPARE(m_mpmctl->counts().section(u' ', 2, 3), u"1 5"_s);
}

QByteArray TestMpmctlLists::taken(const QString &ending) const
{
    const auto content = contentOf(file(ending));
    QFile::remove(file(ending));
    return content;
}

void TestMpmctlLists::everyListIsNamedShownAndExported()
{
    const auto names = ask(u"list names"_s)[u"rows"].items();
    QCOMPARE(names.size(), size_t(14));
    for (const auto &one : names) {
        const QString name = one[u"name"].toText();
        const auto known = ask(u"list columns "_s + name);
        QStringList columns;
        for (const auto &column : known[u"rows"].items())
            columns.append(column[u"column"].toText());
        const QString all = name + u" --columns "_s + columns.join(u',');
        const auto shown = ask(u"list show "_s + all);
        QCOMPARE(shown[u"where"], one[u"where"]);
        QCOMPARE(shown[u"total"].toInteger(), static_cast<qint64>(shown[u"rows"].items().size()));
        for (const auto &row : shown[u"rows"].items())
            QCOMPARE(row.members().size(), static_cast<size_t>(columns.size()));
        const auto exported = ask(u"list export %1 %2"_s.arg(all, file(u"json"_s)))[u"export"];
        QCOMPARE(exported[u"rows"], shown[u"total"]);
        QCOMPARE(*parseJson(taken(u"json"_s)), JsonValue(shown[u"rows"].items()));
        ask(u"list export %1 %2"_s.arg(all, file(u"pdf"_s))); // also the columns that only scripts see
        QVERIFY2(taken(u"pdf"_s).startsWith("%PDF"), qPrintable(name));
    }
}

void TestMpmctlLists::figuresAgreeWithTheOtherWords()
{
    const auto payments = ask(u"list show payments --columns reference,amount"_s);
    const auto known = ask(u"payment list"_s);
    QCOMPARE(payments[u"total"], known[u"total"]);
    QCOMPARE(cells(payments, u"reference"), cells(known, u"reference"));
    QCOMPARE(cells(payments, u"amount"), cells(known, u"amount"));
    QCOMPARE(payments[u"sums"][u"amount"].toText(), u"1286.50"_s); // 50.00 + 1200.00 + 7.50 + 9.00 + 20.00
    const auto booked = ask(u"list show payments --where \"state is accepted\" --where \"paid_at from 2026-01-21\""_s);
    QCOMPARE(booked[u"total"], ask(u"payment list --status accepted --from 2026-01-21"_s)[u"total"]);
    QCOMPARE(booked[u"sums"][u"amount"].toText(), u"1207.50"_s);
    QCOMPARE(cells(ask(u"list show payments.unmatched"_s), u"reference"),
             cells(ask(u"payment list --unmatched"_s), u"reference"));
    // Both words are answers to a payment that came again; none is stored with them.
    for (const auto *status : {"duplicate", "conflict"})
        QCOMPARE(ask(u"payment list --status %1"_s.arg(QLatin1String(status)))[u"total"].toText(), u"0"_s);
    QCOMPARE(ask(u"list show customers"_s)[u"total"], ask(u"customer list"_s)[u"total"]);
    QCOMPARE(cells(ask(u"list show devices.meter"_s), u"serial"), cells(ask(u"device list --kind meter"_s), u"serial"));
    QCOMPARE(cells(ask(u"list show sales"_s), u"number"), cells(ask(u"sale list"_s), u"number"));
    QCOMPARE(ask(u"list show tokens"_s)[u"total"], ask(u"token list"_s)[u"total"]);
    // What is left of the plan's instalments is what the sale says.
    const auto sale = ask(u"list show sales --columns total,paid,open"_s)[u"sums"];
    const auto due = ask(u"list show instalments.due --where \"due from 2026-01-01\" --columns open"_s)[u"sums"];
    const auto late = ask(u"list show instalments.overdue --columns open"_s)[u"sums"];
    QCOMPARE(sale[u"open"].toText(), u"600.00"_s);
    QCOMPARE(cents(due[u"open"]) + cents(late[u"open"]), qint64(60'000));
}

void TestMpmctlLists::conditionsChooseRows_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("references");
    const auto row = [](const char *name, const QString &options, const QString &references) {
        QTest::newRow(name) << options << references;
    };
    row("none", {}, u"R4 U1 R3 R2 R1"_s);
    row("amount from, with the end", u"--where \"amount from 20\""_s, u"R4 R2 R1"_s);
    row("amount to, with the end", u"--where \"amount to 9.00\""_s, u"U1 R3"_s);
    row("amount as people group it", u"--where \"amount is 1,200\""_s, u"R2"_s);
    row("all must hold", u"--where \"amount from 7.51\" --where \"amount to 49.99\""_s, u"R4 U1"_s);
    row("a word", u"--where \"state is reversed\""_s, u"R4"_s);
    row("one of several words", u"--where \"state is reversed, unmatched\""_s, u"R4 U1"_s);
    row("a day", u"--where \"paid_at is 2026-01-21\""_s, u"R2"_s);
    row("days from and to", u"--where \"paid_at from 2026-01-21\" --where \"paid_at to 2026-02-04\""_s, u"U1 R3 R2"_s);
    row("a span of the calendar", u"--where \"paid_at is next_7_days\""_s, {});
    row("a part of a text", u"--where \"reference contains r\""_s, u"R4 R3 R2 R1"_s);
    row("the whole text, whatever its case", u"--where \"customer_name is asha juma\""_s, u"R4 R3"_s);
    row("no text", u"--where \"customer_name is\""_s, u"U1"_s);
    row("blanks around", u"--where \"  amount   from  20  \""_s, u"R4 R2 R1"_s);
    row("search", u"--search ali"_s, u"R2 R1"_s);
    row("search and condition", u"--search ali --where \"amount from 60\""_s, u"R2"_s);
}

void TestMpmctlLists::conditionsChooseRows()
{
    QFETCH(QString, options);
    const auto shown = ask(u"list show payments "_s + options);
    QTEST(cells(shown, u"reference"), "references");
    QCOMPARE(shown[u"total"].toInteger(), static_cast<qint64>(shown[u"rows"].items().size()));
    // What the answer says it was asked for chooses the same rows again.
    QStringList again{u"list"_s, u"show"_s, u"payments"_s};
    for (const auto &condition : shown[u"where"].items())
        again << u"--where"_s << condition.toText();
    if (options.contains(u"--search"))
        again << u"--search"_s << u"ali"_s;
    QCOMPARE(m_mpmctl->ask(again), shown);
}

void TestMpmctlLists::aConditionTakesThePlaceOfTheListsOwn()
{
    const auto usual = ask(u"list show customers"_s);
    QCOMPARE(words(usual[u"where"]), u"state is active"_s);
    QCOMPARE(cells(usual, u"surname"), u"Ali Juma"_s);
    QCOMPARE(cells(ask(u"list show customers --where \"phone contains 712\""_s), u"surname"), u"Ali Juma"_s);
    QCOMPARE(cells(ask(u"list show customers --where \"state is active,archived\""_s), u"surname"),
             u"Ali Juma Mushi"_s);
    QCOMPARE(cells(ask(u"list show customers --search mushi"_s), u"surname"), QString());
    QCOMPARE(cells(ask(u"list show customers --search mushi --where \"state is archived\""_s), u"surname"), u"Mushi"_s);
}

void TestMpmctlLists::rowsComeInTheOrderAskedFor()
{
    const QString payments = u"list show payments --columns reference --sort "_s;
    QCOMPARE(cells(ask(payments + u"amount"_s), u"reference"), u"R3 U1 R4 R1 R2"_s);
    QCOMPARE(cells(ask(payments + u"amount --descending"_s), u"reference"), u"R2 R1 R4 U1 R3"_s);
    QCOMPARE(cells(ask(payments + u"reference"_s), u"reference"), u"R1 R2 R3 R4 U1"_s);
    const auto two = ask(payments + u"reference --limit 2"_s);
    QCOMPARE(cells(two, u"reference"), u"R1 R2"_s);
    QCOMPARE(two[u"total"].toText(), u"5"_s);
    QVERIFY(!two[u"next"].isNull());
    QCOMPARE(
        ask(u"list show payments --columns amount,amount,serial --limit 1"_s)[u"rows"].items().at(0).members().size(),
        size_t(2));
}

void TestMpmctlLists::pagesJoinToTheWholeList_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("column");
    QTest::newRow("by time") << u"payments"_s << u"reference"_s;
    QTest::newRow("by amount") << u"payments --sort amount"_s << u"reference"_s;
    QTest::newRow("by what may be missing") << u"payments --sort booked_at --descending"_s << u"reference"_s;
    QTest::newRow("by a key of two parts") << u"instalments.overdue"_s << u"number"_s;
    QTest::newRow("by text") << u"customers --sort village"_s << u"number"_s;
    QTest::newRow("by the best match") << u"customers --search 0712"_s << u"number"_s;
}

void TestMpmctlLists::pagesJoinToTheWholeList()
{
    QFETCH(QString, list);
    QFETCH(QString, column);
    const auto whole = ask(u"list show "_s + list);
    QVERIFY(whole[u"next"].isNull());
    QVERIFY(whole[u"rows"].items().size() > 1);
    QStringList joined;
    QString after;
    do {
        const auto page = ask(u"list show %1 --limit 1%2"_s.arg(list, after));
        QCOMPARE(page[u"total"], whole[u"total"]);
        joined.append(cells(page, column));
        after = page[u"next"].isNull() ? QString() : u" --after "_s + page[u"next"].toText();
    } while (!after.isEmpty() && joined.size() < 100);
    QCOMPARE(joined.join(u' '), cells(whole, column));
}

void TestMpmctlLists::columnsTellWhatCanBeAsked()
{
    const auto known = ask(u"list columns payments"_s);
    QHash<QString, JsonValue> columns;
    for (const auto &column : known[u"rows"].items())
        columns.insert(column[u"column"].toText(), column);
    QCOMPARE(words(columns[u"amount"_s][u"where"]), u"is, from, to"_s);
    QCOMPARE(columns[u"amount"_s][u"added_up"].toBool(), true);
    QCOMPARE(words(columns[u"reference"_s][u"where"]), u"is, contains"_s);
    QCOMPARE(columns[u"reference"_s][u"shown"].toBool(), true);
    QCOMPARE(columns[u"receipt"_s][u"shown"].toBool(), false);
    QVERIFY(words(columns[u"state"_s][u"values"]).startsWith(u"unmatched, accepted"_s));
    QVERIFY(words(columns[u"paid_at"_s][u"values"]).contains(u"last_7_days"_s));
    QCOMPARE(words(columns[u"id"_s][u"where"]), QString());
}

void TestMpmctlLists::anExportHoldsWhatIsShown()
{
    const QString options = u" --where \"amount to 20\" --columns reference,amount,customer_name --sort amount"_s;
    const auto exported = ask(u"list export payments "_s + file(u"csv"_s) + options)[u"export"];
    QCOMPARE(exported[u"rows"].toText(), u"3"_s);
    QCOMPARE(words(exported[u"where"]), u"amount to 20.00"_s);
    QCOMPARE(taken(u"csv"_s),
             "reference,amount,customer_name\r\nR3,7.50,Asha Juma\r\nU1,9.00,\r\nR4,20.00,Asha Juma\r\n"_ba);
    ask(u"list export payments "_s + file(u"json"_s) + options);
    QCOMPARE(*parseJson(taken(u"json"_s)), JsonValue(ask(u"list show payments"_s + options)[u"rows"].items()));
    ask(u"list export payments "_s + file(u"xlsx"_s) + options);
    QVERIFY(taken(u"xlsx"_s).startsWith("PK"));
}

void TestMpmctlLists::aPdfIsWhatTheWindowPrints()
{
    const QString line = u"list export payments %1 --where \"amount from 9\" --where \"state is accepted\" "
                         "--columns reference,amount,state --sort amount "_s.arg(file(u"pdf"_s));
    const auto exported = ask(line)[u"export"];
    QCOMPARE(exported[u"rows"].toText(), u"2"_s);
    QCOMPARE(exported[u"total"].toText(), u"2"_s);
    QCOMPARE(exported[u"paper"][u"kind"].toText(), u"list"_s);
    const QString text = pdfText(file(u"pdf"_s)).simplified();
    for (const auto &part : {u"Jua"_s, u"Payments"_s, u"State: Booked"_s, u"Reference"_s, u"R1"_s, u"1,200.00"_s,
                             u"1,250.00 TZS"_s, u"2 rows"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(!text.contains(u"R3"_s));
    QCOMPARE(pdfCutWord(file(u"pdf"_s)), QString());
    ask(line + u"--language fr"_s);
    const QString french = pdfText(file(u"pdf"_s)).simplified().remove(u' ');
    for (const auto &part : {u"Paiements"_s, u"R\u00e9f\u00e9rence"_s, u"1250,00"_s})
        QVERIFY2(french.contains(part), qPrintable(part + u" in "_s + french));
    taken(u"pdf"_s);
}

void TestMpmctlLists::whatIsWrongIsNamedAndWritesNothing()
{
    const QString show = u"list show payments "_s;
    const QString next = ask(show + u"--sort amount --limit 1"_s)[u"next"].toText();
    const std::vector<std::pair<QString, QString>> rows{
        {u"list show cows"_s, u"1 unknown_list list"_s},
        {u"list columns ledger"_s, u"1 unknown_list list"_s},
        {u"list show"_s, u"2 usage"_s},
        {show + u"--columns reference,cow"_s, u"1 unknown_column columns"_s},
        {show + u"--columns="_s, u"1 unknown_column columns"_s},
        {show + u"--sort cow"_s, u"1 unknown_column sort"_s},
        {show + u"--sort id"_s, u"1 unknown_column sort"_s},
        {show + u"--descending"_s, u"2 usage"_s},
        {show + u"--where \"cow is 1\""_s, u"1 unknown_column where"_s},
        {show + u"--where="_s, u"1 unknown_column where"_s},
        {show + u"--where amount"_s, u"1 unknown_operator where"_s},
        {show + u"--where \"amount > 5\""_s, u"1 unknown_operator where"_s},
        {show + u"--where \"amount contains 5\""_s, u"1 unknown_operator where"_s},
        {show + u"--where \"state from accepted\""_s, u"1 unknown_operator where"_s},
        {show + u"--where \"id is 1\""_s, u"1 unknown_operator where"_s},
        {show + u"--where \"amount from much\""_s, u"1 invalid_amount where"_s},
        {show + u"--where \"amount from 1.005\""_s, u"1 invalid_amount where"_s},
        {show + u"--where \"amount from\""_s, u"1 invalid_amount where"_s},
        {show + u"--where \"state is paid\""_s, u"1 unknown_word where"_s},
        {show + u"--where \"state is accepted,\""_s, u"1 unknown_word where"_s},
        {show + u"--where \"paid_at is 2026-02-30\""_s, u"1 invalid_date where"_s},
        {show + u"--where \"paid_at from this_month\""_s, u"1 invalid_date where"_s},
        {show + u"--where \"reference contains\""_s, u"1 required where"_s},
        {u"list show customers --where \"device_count from 1.5\""_s, u"1 invalid_count where"_s},
        {u"payment list --channel nope"_s, u"1 unknown_channel channel"_s},
        {u"payment list --status paid"_s, u"1 invalid_state status"_s},
        {show + u"--limit 0"_s, u"1 invalid_count limit"_s},
        {show + u"--after x"_s, u"1 invalid_cursor after"_s},
        {show + u"--after "_s + next, u"1 invalid_cursor after"_s}, // of another order
        {u"list show tokens --sort cost --after "_s + next, u"1 invalid_cursor after"_s},
        {u"list export payments "_s + file(u"doc"_s), u"1 unknown_format file"_s},
        {u"list export payments /nowhere/at/all.csv"_s, u"3 not_writable file"_s},
        {u"list export payments /nowhere/at/all.pdf"_s, u"3 not_writable file"_s},
        {u"list export payments %1 --paper 58"_s.arg(file(u"csv"_s)), u"2 usage"_s},
        {u"list export payments %1 --language xx"_s.arg(file(u"pdf"_s)), u"1 unknown_language language"_s},
        {u"list export payments %1 --where \"cow is 1\""_s.arg(file(u"csv"_s)), u"1 unknown_column where"_s},
        {u"list export payments %1 --limit 5"_s.arg(file(u"csv"_s)), u"2 usage"_s},
    };
    for (const auto &[line, answer] : rows)
        QCOMPARE(line + u": "_s + wrong(line), line + u": "_s + answer);
}

QTEST_GUILESS_MAIN(TestMpmctlLists)
#include "test_mpmctl_lists.moc"
