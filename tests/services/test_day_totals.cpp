#include "core/services/day_figures.h"
#include "core/store/migrator.h"
#include "tests/services/money_history.h"

#include <QTest>

#include <rapidcheck.h>
#include <sqlite3.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

void run(sqlite3 *handle, const QString &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), message);
}

/// The same company in a file of the first version.
void copyToFirstVersion(TestOffice &office, const QString &path)
{
    const auto tables = [&] {
        const auto first = must(Database::open(path, office.clock, office.random, {builtInMigrations().front()}));
        return must(first->readAll(
            u"SELECT name, (SELECT group_concat(c.name, ', ') FROM pragma_table_info(t.name) c) FROM "
            "pragma_table_list t WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"_s,
            {}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    }();
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("cannot open the copy");
    run(handle, u"ATTACH '%1' AS source"_s.arg(office.database().path()));
    for (const auto &[table, columns] : tables) {
        if (!table.startsWith(u"search_") && table != u"row_count")
            run(handle, u"INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM source.%1"_s.arg(table, columns));
    }
    sqlite3_close(handle);
}

QStringList totalsOf(Database &database)
{
    QStringList lines;
    must(database.forEach(
        u"SELECT day || hex(village_id) || channel || type || ' ' || amount FROM day_total WHERE amount <> 0 UNION ALL "
        "SELECT day || hex(village_id) || channel || ' ' || payments || ' ' || reversals || ' ' || watt_hours || ' ' "
        "|| "
        "days FROM day_activity WHERE payments <> 0 OR reversals <> 0 OR watt_hours <> 0 OR days <> 0 UNION ALL SELECT "
        "due_date || ' ' || instalments || ' ' || amount FROM due_total WHERE instalments <> 0 ORDER BY 1"_s,
        {}, [&](const Row &row) {
            lines.append(row.text(0));
            return true;
        }));
    return lines;
}

/// The figures by day, counted from the payments, lines and tokens themselves, in C++.
std::map<QDate, Figures> countByHand(TestOffice &office)
{
    const QTimeZone zone("Africa/Dar_es_Salaam");
    auto &database = office.database();
    std::map<QByteArray, QDate> paidOn, reversedOn;
    std::set<QByteArray> byCredit;
    std::map<QDate, Figures> days;
    must(database.forEach(
        u"SELECT p.id, p.paid_ms, p.account_key, r.date, p.amount FROM payment p LEFT JOIN reversal r ON "
        "r.payment_id = p.id WHERE p.status IN ('accepted', 'reversed')"_s,
        {}, [&](const Row &row) {
            const auto id = row.bytes(0);
            paidOn[id] = row.instant(1).dateIn(zone);
            if (!row.isNull(3))
                reversedOn[id] = row.date(3);
            const bool isCredit = row.text(2) == u"credit";
            days[paidOn[id]].payments += isCredit ? 0 : 1;
            if (isCredit)
                days[paidOn[id]].split.add(AllocationType::Credit, -row.money(4));
            if (!row.isNull(3)) {
                days[reversedOn[id]].reversals += isCredit ? 0 : 1;
                if (isCredit)
                    days[reversedOn[id]].split.add(AllocationType::Credit, row.money(4));
            }
            return true;
        }));
    must(database.forEach(u"SELECT payment_id, type, amount, reversal_id FROM allocation"_s, {}, [&](const Row &row) {
        const auto date = row.isNull(3) ? paidOn.at(row.bytes(0)) : reversedOn.at(row.bytes(0));
        for (const auto type : revenueTypes) {
            if (toWord(type) == row.text(1))
                days[date].split.add(type, row.money(2));
        }
        return true;
    }));
    must(database.forEach(
        u"SELECT cause_id, watt_hours, days - initial_days, state FROM token WHERE cause_type = 'payment'"_s, {},
        [&](const Row &row) {
            const auto id = row.bytes(0);
            days[paidOn.at(id)].wattHours += row.integer(1);
            days[paidOn.at(id)].days += row.integer(2);
            if (row.text(3) == u"cancelled" && reversedOn.contains(id)) {
                days[reversedOn.at(id)].wattHours -= row.integer(1);
                days[reversedOn.at(id)].days -= row.integer(2);
            }
            return true;
        }));
    std::erase_if(days, [](const auto &entry) { return entry.second.isEmpty(); });
    return days;
}

rc::Gen<MoneyEvent> events()
{
    const auto actions = rc::gen::weightedElement<MoneyAction>({{10, MoneyAction::Pay},
                                                                {3, MoneyAction::PayCash},
                                                                {4, MoneyAction::Reverse},
                                                                {4, MoneyAction::AnswerToken},
                                                                {1, MoneyAction::Replan},
                                                                {1, MoneyAction::ArchiveSale},
                                                                {2, MoneyAction::ApplyCredit},
                                                                {1, MoneyAction::Grant},
                                                                {1, MoneyAction::Reassign},
                                                                {1, MoneyAction::Match}});
    return rc::gen::build<MoneyEvent>(rc::gen::set(&MoneyEvent::action, actions),
                                      rc::gen::set(&MoneyEvent::days, rc::gen::inRange(0, 20)),
                                      rc::gen::set(&MoneyEvent::which, rc::gen::inRange(0, 1'000)),
                                      rc::gen::set(&MoneyEvent::amount, rc::gen::inRange<qint64>(1, 60'000)));
}

} // namespace

/// The totals of the day (0002_office_desk.sql) against a count of every row, on random histories and after an upgrade.
class TestDayTotals final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=30 max_size=40 seed=20260320");
    }

    void theTotalsAreTheSumOfEveryRowOfAnyHistory()
    {
        QVERIFY(rc::check("totals of the day", [] {
            const auto history = *rc::gen::container<std::vector<MoneyEvent>>(events());
            MoneyHistory world(7);
            for (const auto &event : history)
                RC_ASSERT(world.play(event).isEmpty());
            const auto counted = countByHand(world.office);
            const DateRange all{day(u"2026-01-01"_s), day(u"2029-12-31"_s)};
            for (const auto &row : must(readFigureRows(world.office.database(), all, ReportBy::Day))) {
                const auto found = counted.find(row.range.from);
                RC_ASSERT(row.figures == (found == counted.end() ? Figures() : found->second));
            }
            RC_ASSERT(world.office.verify().isEmpty());
        }));
    }

    void anOlderFileGetsTheTotalsOfItsRows()
    {
        MoneyHistory world(7);
        for (int i = 0; i < 60; ++i) {
            static constexpr MoneyAction actions[] = {
                MoneyAction::Pay, MoneyAction::Pay,         MoneyAction::PayCash,     MoneyAction::Reverse,
                MoneyAction::Pay, MoneyAction::AnswerToken, MoneyAction::ApplyCredit, MoneyAction::Match};
            QCOMPARE(world.play({actions[i % 8], i % 5, i * 37, 5'000 + 1'713 * (i % 23)}), QString());
        }
        QTemporaryDir folder;
        const auto path = folder.filePath(u"company.mpm"_s);
        copyToFirstVersion(world.office, path);
        const auto upgraded = must(Database::open(path, world.office.clock, world.office.random));
        const auto totals = totalsOf(*upgraded);
        QVERIFY(totals.size() > 30);
        QCOMPARE(totals, totalsOf(world.office.database()));
    }

    void verifyNamesATotalThatIsWrong_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("day_total") << u"UPDATE day_total SET amount = amount + 1 WHERE type = 'energy'"_s;
        QTest::newRow("day_activity") << u"DELETE FROM day_activity"_s;
        QTest::newRow("due_total") << u"UPDATE due_total SET instalments = instalments + 1"_s;
    }
    void verifyNamesATotalThatIsWrong()
    {
        QFETCH(QString, damage);
        MoneyHistory world(7);
        auto &office = world.office;
        office.pay(u"MTR-1"_s, u"500"_s, u"2026-01-20"_s);
        QCOMPARE(office.verify(), QString());
        office.corrupt(damage);
        const auto problems = office.verify();
        QVERIFY2(problems.startsWith(QLatin1String(QTest::currentDataTag())), qPrintable(problems));
    }
};

QTEST_GUILESS_MAIN(TestDayTotals)
#include "test_day_totals.moc"
