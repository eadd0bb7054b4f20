#include "core/services/account_service.h"
#include "core/services/customer_service.h"
#include "core/services/day_close.h"
#include "core/services/grant_service.h"
#include "core/services/place_service.h"
#include "core/services/reconciliation_table.h"
#include "core/services/report_service.h"
#include "core/services/report_table.h"
#include "core/services/token_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto zoneName = "Africa/Dar_es_Salaam";

DateRange dates(const QString &from, const QString &to)
{
    return {day(from), day(to)};
}

Figures on(TestOffice &office, const QString &date)
{
    return must(ReportService(office.context()).total(dates(date, date)));
}

/// "energy 35.00, access_rate 15.00; 1 payment(s), 0 reversed; 140 Wh, 0 days"
QString describe(const TestOffice &office, const Figures &figures)
{
    QStringList parts;
    for (const auto type : revenueTypes) {
        if (!figures.split.of(type).isZero())
            parts.append(toWord(type) + u' ' + office.text(figures.split.of(type)));
    }
    return u"%1; %2 payments, %3 reversed; %4 Wh, %5 days"_s.arg(parts.join(u", "_s))
        .arg(figures.payments)
        .arg(figures.reversals)
        .arg(figures.wattHours)
        .arg(figures.days);
}

/// A meter with an access rate of 15.00 every 7 days since 5 January, at 250.00 per kWh.
CustomerId addWeeklyMeter(TestOffice &office)
{
    Tariff weekly;
    weekly.name = u"Weekly"_s;
    weekly.pricePerKwh = office.money(u"250"_s);
    weekly.accessRate = {office.money(u"15"_s), 7};
    office.addTariff(weekly);
    const auto customer = office.addCustomer(u"Mushi"_s);
    office.addMeter(customer, u"MTR-1"_s, u"2026-01-05"_s, u"Weekly"_s);
    return customer;
}

void setClock(TestOffice &office, const QString &iso)
{
    office.clock.set({QDateTime(day(iso), QTime(12, 0), QTimeZone(zoneName)).toMSecsSinceEpoch()});
}

} // namespace

/// The figures of Today and of the reports, against numbers worked out by hand.
class TestReport final : public QObject
{
    Q_OBJECT
private slots:
    void aDayIsSplitByWhatThePaymentsWereSpentOn()
    {
        TestOffice office;
        addWeeklyMeter(office);
        office.addStock(u"SHS-00001"_s);
        office.sell(office.addCustomer(u"Laizer"_s), u"Panel"_s, u"SHS-00001"_s,
                    {u"840"_s, u"140"_s, 7, u"2026-01-10"_s});
        office.pay(u"MTR-1"_s, u"50"_s, u"2026-01-12"_s);
        office.pay(u"SHS-00001"_s, u"240"_s, u"2026-01-12"_s);
        office.addStock(u"SHS-00002"_s);
        office.sellService(office.addCustomer(u"Kimaro"_s), u"SHS-00002"_s, u"1.50"_s, u"0"_s);
        office.payCash(u"SHS-00002"_s, u"10"_s, u"2026-01-13"_s);

        // 50.00 on the meter: 15.00 of access rate first, 35.00 buy 140 Wh. 140.00 down and the first instalment: 28
        // days.
        QCOMPARE(
            describe(office, on(office, u"2026-01-12"_s)),
            u"energy 35.00, access_rate 15.00, device_instalment 240.00; 2 payments, 0 reversed; 140 Wh, 28 days"_s);
        QCOMPARE(describe(office, on(office, u"2026-01-13"_s)),
                 u"service 10.00; 1 payments, 0 reversed; 0 Wh, 6 days"_s);
        QCOMPARE(
            office.text(
                must(ReportService(office.context()).total(dates(u"2026-01-01"_s, u"2026-01-31"_s))).split.total()),
            u"300.00"_s);
        QVERIFY(on(office, u"2026-01-14"_s).isEmpty());
    }

    void refusedPaymentsAndGrantsAreNoRevenue()
    {
        TestOffice office;
        addWeeklyMeter(office);
        setClock(office, u"2026-01-12"_s);
        office.receive(office.row(u"LOST"_s, u"NOBODY"_s, u"5"_s, u"2026-01-12"_s));
        must(GrantService(office.context()).grantEnergy(u"MTR-1"_s, 500, u"repair"_s));
        QVERIFY(on(office, u"2026-01-12"_s).isEmpty());
        // Matched by a person, it counts on its own payment date.
        setClock(office, u"2026-01-20"_s);
        const auto lost = must(office.payments().find(u"LOST"_s));
        must(office.payments().match(lost.id, u"MTR-1"_s));
        QCOMPARE(describe(office, on(office, u"2026-01-12"_s)),
                 u"access_rate 5.00; 1 payments, 0 reversed; 0 Wh, 0 days"_s);
        QVERIFY(on(office, u"2026-01-20"_s).isEmpty());
    }

    void aReversalCountsBelowZeroOnItsOwnDay()
    {
        TestOffice office;
        addWeeklyMeter(office);
        const auto waiting = office.pay(u"MTR-1"_s, u"50"_s, u"2026-01-06"_s);
        must(office.payments().reverse(waiting.id, u"typing error"_s, day(u"2026-01-09"_s)));
        QCOMPARE(describe(office, on(office, u"2026-01-06"_s)),
                 u"energy 50.00; 1 payments, 0 reversed; 200 Wh, 0 days"_s);
        QCOMPARE(describe(office, on(office, u"2026-01-09"_s)),
                 u"energy -50.00; 0 payments, 1 reversed; -200 Wh, 0 days"_s);
        // What was delivered stays sold: it is owed again as a recovery charge.
        const auto delivered = office.pay(u"MTR-1"_s, u"25"_s, u"2026-01-07"_s);
        must(TokenService(office.context()).resolveIssued(delivered.tokens.front().id, u"12345678901234567890"_s));
        must(office.payments().reverse(delivered.id, u"cancelled"_s, day(u"2026-01-10"_s)));
        office.pay(u"MTR-1"_s, u"30"_s, u"2026-01-11"_s);
        QCOMPARE(describe(office, on(office, u"2026-01-10"_s)),
                 u"energy -25.00; 0 payments, 1 reversed; 0 Wh, 0 days"_s);
        QCOMPARE(describe(office, on(office, u"2026-01-11"_s)),
                 u"energy 5.00, recovery 25.00; 1 payments, 0 reversed; 20 Wh, 0 days"_s);
        QCOMPARE(office.verify(), QString());
    }

    void creditThatIsUsedUpIsNoNewMoney()
    {
        TestOffice office;
        const auto customer = addWeeklyMeter(office);
        office.addStock(u"SHS-00001"_s);
        office.sell(customer, u"Panel"_s, u"SHS-00001"_s, {u"20"_s, u"0"_s, 1, u"2025-12-20"_s});
        office.pay(u"SHS-00001"_s, u"30"_s, u"2026-01-06"_s);
        setClock(office, u"2026-01-08"_s);
        const auto used = must(BalanceService(office.context()).applyCredit(customer, u"MTR-1"_s, u"10"_s));
        QCOMPARE(describe(office, on(office, u"2026-01-06"_s)),
                 u"device_instalment 20.00, credit 10.00; 1 payments, 0 reversed; 0 Wh, 0 days"_s);
        QCOMPARE(describe(office, on(office, u"2026-01-08"_s)),
                 u"energy 10.00, credit -10.00; 0 payments, 0 reversed; 40 Wh, 0 days"_s);
        must(office.payments().reverse(used.id, u"wrong meter"_s, day(u"2026-01-09"_s)));
        QCOMPARE(describe(office, on(office, u"2026-01-09"_s)),
                 u"energy -10.00, credit 10.00; 0 payments, 0 reversed; -40 Wh, 0 days"_s);
    }

    void theDayIsTheCompanysToTheSecond()
    {
        TestOffice office;
        addWeeklyMeter(office);
        auto late = office.row(u"A"_s, u"MTR-1"_s, u"1"_s, u"2026-01-06"_s);
        late.paidAt = {QDateTime(day(u"2026-01-06"_s), QTime(20, 59, 59), Qt::UTC).toMSecsSinceEpoch()};
        auto early = office.row(u"B"_s, u"MTR-1"_s, u"2"_s, u"2026-01-06"_s);
        early.paidAt = late.paidAt.plus(std::chrono::seconds(1));
        office.receive(late);
        office.receive(early);
        QCOMPARE(office.text(on(office, u"2026-01-06"_s).split.total()), u"1.00"_s);
        QCOMPARE(office.text(on(office, u"2026-01-07"_s).split.total()), u"2.00"_s);
    }

    void moneyStaysWithTheVillageOfItsTime()
    {
        TestOffice office;
        must(PlaceService(office.context()).addVillage(u"Hilltop"_s, QString()));
        const auto customer = addWeeklyMeter(office);
        office.pay(u"MTR-1"_s, u"10"_s, u"2026-01-06"_s);
        CustomerFields fields;
        fields.name = u"Asha"_s;
        fields.surname = u"Mushi"_s;
        fields.phone = u"+255712310001"_s;
        fields.village = u"Hilltop"_s;
        must(CustomerService(office.context()).edit(customer, fields));
        office.pay(u"MTR-1"_s, u"7"_s, u"2026-01-06"_s);
        const auto rows =
            must(ReportService(office.context()).rows(dates(u"2026-01-01"_s, u"2026-01-31"_s), ReportBy::Village));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].name, u"Riverside"_s);
        QCOMPARE(office.text(rows[0].figures.split.total()), u"10.00"_s);
        QCOMPARE(rows[1].name, u"Hilltop"_s);
        QCOMPARE(office.text(rows[1].figures.split.total()), u"7.00"_s);
        const auto grids =
            must(ReportService(office.context()).rows(dates(u"2026-01-01"_s, u"2026-01-31"_s), ReportBy::MiniGrid));
        QCOMPARE(grids.size(), size_t(1));
        QCOMPARE(grids[0].name, rows[0].parent);
        QCOMPARE(office.text(grids[0].figures.split.total()), u"17.00"_s);
    }

    void channelsAreNamed()
    {
        TestOffice office;
        addWeeklyMeter(office);
        office.pay(u"MTR-1"_s, u"10"_s, u"2026-01-06"_s);
        office.payCash(u"MTR-1"_s, u"20"_s, u"2026-01-06"_s);
        const auto rows =
            must(ReportService(office.context()).rows(dates(u"2026-01-06"_s, u"2026-01-06"_s), ReportBy::Channel));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].name, u"cash"_s);
        QCOMPARE(office.text(rows[0].figures.split.total()), u"20.00"_s);
        QCOMPARE(rows[1].name, u"Bank"_s);
    }

    void monthsComeWholeAndEmptyOnesToo()
    {
        TestOffice office;
        addWeeklyMeter(office);
        office.pay(u"MTR-1"_s, u"10"_s, u"2026-01-06"_s);
        office.pay(u"MTR-1"_s, u"40"_s, u"2026-03-31"_s);
        const auto rows =
            must(ReportService(office.context()).rows(dates(u"2026-01-03"_s, u"2026-03-31"_s), ReportBy::Month));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].range, dates(u"2026-01-03"_s, u"2026-01-31"_s));
        QCOMPARE(office.text(rows[0].figures.split.total()), u"10.00"_s);
        QVERIFY(rows[1].figures.isEmpty());
        QCOMPARE(rows[2].range, dates(u"2026-03-01"_s, u"2026-03-31"_s));
        QCOMPARE(office.text(rows[2].figures.split.total()), u"40.00"_s);
    }

    void theRunningMonthIsHeldAgainstTheSameDaysOfTheLast()
    {
        TestOffice office;
        addWeeklyMeter(office);
        for (const auto &[amount, date] : {std::pair(u"1"_s, u"2026-02-01"_s), std::pair(u"2"_s, u"2026-02-15"_s),
                                           std::pair(u"4"_s, u"2026-02-28"_s), std::pair(u"8"_s, u"2026-03-01"_s),
                                           std::pair(u"16"_s, u"2026-03-15"_s)})
            office.payCash(u"MTR-1"_s, amount, date);
        setClock(office, u"2026-03-15"_s);
        const auto month = must(ReportService(office.context()).monthly(day(u"2026-03-02"_s)));
        QCOMPARE(month.range, dates(u"2026-03-01"_s, u"2026-03-15"_s));
        QCOMPARE(office.text(month.total.split.total()), u"24.00"_s);
        QCOMPARE(month.compared[0].period, ComparedPeriod::MonthBefore);
        QCOMPARE(office.text(month.compared[0].figures.split.total()), u"7.00"_s);
        QCOMPARE(month.compared[1].range, dates(u"2026-02-01"_s, u"2026-02-15"_s));
        QCOMPARE(office.text(month.compared[1].figures.split.total()), u"3.00"_s);
        // On the 31st the whole of February is held against it.
        setClock(office, u"2026-03-31"_s);
        QCOMPARE(must(ReportService(office.context()).monthly(day(u"2026-03-31"_s))).compared[1].range,
                 dates(u"2026-02-01"_s, u"2026-02-28"_s));
        // A month that is over is compared whole.
        QCOMPARE(must(ReportService(office.context()).monthly(day(u"2026-02-11"_s))).range,
                 dates(u"2026-02-01"_s, u"2026-02-28"_s));
    }

    void todayIsHeldAgainstYesterdayAndTheWeekBefore()
    {
        TestOffice office;
        addWeeklyMeter(office);
        for (const auto &[amount, date] : {std::pair(u"1"_s, u"2026-01-06"_s), std::pair(u"2"_s, u"2026-01-12"_s),
                                           std::pair(u"4"_s, u"2026-01-13"_s)})
            office.payCash(u"MTR-1"_s, amount, date);
        setClock(office, u"2026-01-13"_s);
        const auto today = must(ReportService(office.context()).today());
        QCOMPARE(office.text(today.day.total.split.total()), u"4.00"_s);
        QCOMPARE(office.text(today.day.compared[0].figures.split.total()), u"2.00"_s);
        QCOMPARE(office.text(today.day.compared[1].figures.split.total()), u"1.00"_s);
        QCOMPARE(today.days.size(), size_t(30));
        QCOMPARE(today.days.back().range.from, day(u"2026-01-13"_s));
        QCOMPARE(today.customers, 1);
    }

    void overdueIsWhatWasDueBeforeToday()
    {
        TestOffice office;
        const auto customer = office.addCustomer(u"Mushi"_s);
        const auto sale = office.sell(customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-10"_s});
        setClock(office, u"2026-03-10"_s); // two were due, the second of them today
        const auto waiting = [&] { return must(readWaitingWork(office.context(), day(u"2026-03-10"_s))); };
        QCOMPARE(waiting().overdueInstalments, 1);
        QCOMPARE(office.text(waiting().overdueSum), u"100.00"_s);
        DeskPayment part;
        part.sale = sale.id;
        part.amountText = u"30"_s;
        const auto paid = must(office.payments().addAtDesk(part));
        QCOMPARE(office.text(waiting().overdueSum), u"70.00"_s);
        must(office.payments().reverse(paid.id, u"typing error"_s));
        QCOMPARE(office.text(waiting().overdueSum), u"100.00"_s);
        must(SaleService(office.context()).applyReplan(sale.id, {{}, NewCount{3, Period::Weekly}}));
        QCOMPARE(office.verify(), QString());
        must(SaleService(office.context()).archive(sale.id, u"taken back"_s));
        QCOMPARE(waiting().overdueInstalments, 0);
        QVERIFY(waiting().overdueSum.isZero());
        QCOMPARE(office.verify(), QString());
    }

    void whatWaitsIsCountedWithItsAge()
    {
        TestOffice office;
        addWeeklyMeter(office);
        setClock(office, u"2026-01-06"_s);
        office.pay(u"MTR-1"_s, u"50"_s, u"2026-01-06"_s);
        const auto made = office.clock.now();
        setClock(office, u"2026-01-07"_s);
        office.receive(office.row(u"LOST"_s, u"NOBODY"_s, u"5"_s, u"2026-01-07"_s));
        const auto work = must(readWaitingWork(office.context(), day(u"2026-01-07"_s)));
        QCOMPARE(work.tokens, 1);
        QCOMPARE(*work.oldestToken, made);
        QCOMPARE(work.unmatched, 1);
        QCOMPARE(office.text(work.unmatchedSum), u"5.00"_s);
    }

    void aFileHoldsTheRowsAndTheirTotal()
    {
        TestOffice office;
        addWeeklyMeter(office);
        office.pay(u"MTR-1"_s, u"50"_s, u"2026-01-12"_s);
        const auto rows =
            must(ReportService(office.context()).rows(dates(u"2026-01-11"_s, u"2026-01-12"_s), ReportBy::Day));
        QTemporaryDir folder;
        const auto file = folder.filePath(u"january.csv"_s);
        const auto currency = must(Currency::fromCode(u"TZS"_s));
        QCOMPARE(must(writeReportTable(file, reportTable(rows, ReportBy::Day, currency))), 2);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(
            QString::fromUtf8(written.readAll()).split(u"\r\n"_s),
            (QStringList{u"day,payments,reversals,amount,energy,access_rate,device_instalment,appliance_instalment,"
                         "service,recovery,credit,wh,days"_s,
                         u"2026-01-11,0,0,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0,0"_s,
                         u"2026-01-12,1,0,50.00,35.00,15.00,0.00,0.00,0.00,0.00,0.00,140,0"_s,
                         u"total,1,0,50.00,35.00,15.00,0.00,0.00,0.00,0.00,0.00,140,0"_s, QString()}));
    }

    void impossibleRangesAreRefused()
    {
        TestOffice office;
        ReportService reports(office.context());
        QCOMPARE(reports.total({day(u"2026-02-01"_s), day(u"2026-01-01"_s)}).error().reason, u"invalid_date"_s);
        QCOMPARE(reports.rows({day(u"0206-02-01"_s), day(u"2026-01-01"_s)}, ReportBy::Day).error().reason,
                 u"invalid_date"_s);
        QCOMPARE(reports.daily(QDate()).error().reason, u"invalid_date"_s);
        QCOMPARE(reports.monthly(QDate()).error().reason, u"invalid_date"_s);
        QCOMPARE(reportByFromWord(u"moon"_s).error().reason, u"unknown_grouping"_s);
    }

    void aStatementIsHeldAgainstThePayments()
    {
        TestOffice office;
        addWeeklyMeter(office);
        const auto receive = [&](const QString &reference, const QString &serial, const QString &amount,
                                 const QString &date) { office.receive(office.row(reference, serial, amount, date)); };
        receive(u"SAME"_s, u"MTR-1"_s, u"10"_s, u"2026-01-06"_s);
        receive(u"LOST"_s, u"NOBODY"_s, u"5"_s, u"2026-01-06"_s); // unmatched, but the money is here
        receive(u"OTHER"_s, u"MTR-1"_s, u"20"_s, u"2026-01-07"_s);
        receive(u"OURS"_s, u"MTR-1"_s, u"30"_s, u"2026-01-07"_s);
        receive(u"LATER"_s, u"MTR-1"_s, u"40"_s, u"2026-01-09"_s); // after the last day of the statement
        office.payCash(u"MTR-1"_s, u"50"_s, u"2026-01-07"_s);      // another channel
        StatementMapping mapping;
        mapping.zone = QTimeZone(zoneName);
        const auto statement = must(parseStatement("reference,amount,date,serial\n"
                                                   "SAME,10.00,2026-01-06,MTR-1\n"
                                                   "LOST,5.00,2026-01-06,NOBODY\n"
                                                   "OTHER,21.00,2026-01-07,MTR-1\n"
                                                   "THEIRS,60.00,2026-01-07,MTR-1\n"
                                                   "BROKEN,6x,2026-01-07,MTR-1\n",
                                                   mapping, must(Currency::fromCode(u"TZS"_s))));

        const auto found = must(reconcile(office.context(), office.account(u"Bank"_s), statement, std::nullopt));

        QCOMPARE(found.range, dates(u"2026-01-06"_s, u"2026-01-07"_s));
        QCOMPARE(found.equal.size(), size_t(2));
        QCOMPARE(found.equal[1].reference, u"LOST"_s);
        QCOMPARE(found.equal[1].status, u"refused"_s);
        QCOMPARE(must(office.payments().read(*found.equal[0].id)).reference, u"SAME"_s);
        QCOMPARE(found.onlyOurs.size(), size_t(1));
        QCOMPARE(found.onlyOurs[0].reference, u"OURS"_s);
        QCOMPARE(found.onlyTheirs.size(), size_t(1));
        QCOMPARE(found.onlyTheirs[0].reference, u"THEIRS"_s);
        QCOMPARE(found.differing.size(), size_t(1));
        QCOMPARE(office.text(*found.differing[0].ours), u"20.00"_s);
        QCOMPARE(office.text(*found.differing[0].theirs), u"21.00"_s);
        QCOMPARE(found.badRows.size(), size_t(1));
        const auto &second = found.days.at(day(u"2026-01-07"_s));
        QCOMPARE(second.ourCount, 2);
        QCOMPARE(office.text(second.ourSum), u"50.00"_s);
        QCOMPARE(second.theirCount, 2);
        QCOMPARE(office.text(second.theirSum), u"81.00"_s);
        const auto all = found.total();
        QCOMPARE(office.text(all.theirSum - all.ourSum), u"31.00"_s);
        const auto differing = sumsOf(found.differing);
        QCOMPARE(office.text(differing.ourSum) + u' ' + office.text(differing.theirSum), u"20.00 21.00"_s);
        QCOMPARE(reconcile(office.context(), office.account(u"Bank"_s), {}, std::nullopt).error().reason,
                 u"empty_statement"_s);
    }

    void aRowThatIsSaidTwiceCountsOnce()
    {
        TestOffice office;
        addWeeklyMeter(office);
        office.receive(office.row(u"A"_s, u"MTR-1"_s, u"10"_s, u"2026-01-06"_s));
        office.receive(office.row(u"B"_s, u"MTR-1"_s, u"20"_s, u"2026-01-06"_s));

        const auto found = must(reconcileStatement(office.context(), statementOf(office, "A,10.00,2026-01-06\n"
                                                                                         "A,10.00,2026-01-06\n"
                                                                                         "B,20.00,2026-01-06\n"
                                                                                         "B,21.00,2026-01-06\n"
                                                                                         "C,5.00,2026-01-06\n"
                                                                                         "C,5.00,2026-01-06\n")));

        QCOMPARE(found.equal.size(), size_t(2));
        QCOMPARE(found.onlyTheirs.size(), size_t(1));
        QCOMPARE(found.differing.size(), size_t(1)); // said twice, but not the same
        const auto &sums = found.days.at(day(u"2026-01-06"_s));
        QCOMPARE(sums.ourCount, 2);
        QCOMPARE(office.text(sums.ourSum), u"30.00"_s);
        QCOMPARE(sums.theirCount, 4);
        QCOMPARE(office.text(sums.theirSum), u"56.00"_s);
    }

    void aPaymentThatWasOnlyAnnouncedIsNamedBesideItsRow()
    {
        TestOffice office;
        addWeeklyMeter(office);
        auto announced = office.row(u"SOON"_s, u"MTR-1"_s, u"10"_s, u"2026-01-06"_s);
        announced.state = ProviderPaymentState::Pending;
        const auto payment = office.receive(announced);

        const auto found = must(reconcileStatement(office.context(), statementOf(office, "SOON,10.00,2026-01-06\n")));

        QCOMPARE(found.onlyTheirs.size(), size_t(1));
        QVERIFY(!found.onlyTheirs[0].ours);
        QCOMPARE(*found.onlyTheirs[0].id, payment.id);
        QCOMPARE(found.onlyTheirs[0].status, u"pending"_s);
        QCOMPARE(found.total().ourCount, 0);
    }

    void aStatementIsReadInTheZoneOfItsChannel()
    {
        TestOffice office;
        addWeeklyMeter(office);
        const auto statement = statementOf(office, "A,10.00,2026-01-06 23:30\n");
        QCOMPARE(must(reconcileStatement(office.context(), statement)).range, dates(u"2026-01-06"_s, u"2026-01-06"_s));
        AccountInput abroad;
        abroad.settings.insert(u"time_zone"_s, u"UTC"_s); // three hours behind the company
        must(AccountService(office.context(), office.registry, office.secrets).edit(office.account(u"Bank"_s), abroad));
        QCOMPARE(must(reconcileStatement(office.context(), statement)).range, dates(u"2026-01-07"_s, u"2026-01-07"_s));
    }

    void whatCannotBeComparedIsRefused()
    {
        TestOffice office;
        auto statement = statementOf(office, "A,10.00,2026-01-06\n");
        const auto before = office.dump();
        const auto refusal = [&] { return reconcileStatement(office.context(), statement).error().reason; };
        statement.range = dates(u"2026-01-07"_s, u"2026-01-06"_s);
        QCOMPARE(refusal(), u"invalid_date"_s);
        statement.range.reset();
        statement.onProgress = [](int) { return false; };
        QCOMPARE(refusal(), u"cancelled"_s);
        statement.onProgress = {};
        statement.channel = AccountId();
        QCOMPARE(refusal(), u"unknown_channel"_s);
        QCOMPARE(office.dump(), before);
    }

    void theLastClosedDayIsSaidAlong()
    {
        TestOffice office;
        const auto statement = statementOf(office, "A,10.00,2026-01-06\n");
        QVERIFY(!must(reconcileStatement(office.context(), statement)).closedThrough);
        must(DayCloseService(office.context()).close(day(u"2026-01-06"_s), {}));
        QCOMPARE(*must(reconcileStatement(office.context(), statement)).closedThrough, day(u"2026-01-06"_s));
    }

    void whatIsNotEqualGoesIntoAFile()
    {
        TestOffice office;
        addWeeklyMeter(office);
        office.receive(office.row(u"SAME"_s, u"MTR-1"_s, u"10"_s, u"2026-01-06"_s));
        office.receive(office.row(u"OURS"_s, u"MTR-1"_s, u"20"_s, u"2026-01-06"_s));
        const auto found = must(reconcileStatement(office.context(), statementOf(office, "SAME,10.00,2026-01-06\n"
                                                                                         "THEIRS,5.00,2026-01-06\n")));
        QTemporaryDir folder;
        const auto file = folder.filePath(u"differences.csv"_s);
        QCOMPARE(must(writeReconciliation(file, found, must(Currency::fromCode(u"TZS"_s)))), 2);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("verdict,reference,day,ours,theirs,status,line\r\n"
                                               "only_ours,OURS,2026-01-06,20.00,,accepted,\r\n"
                                               "only_theirs,THEIRS,2026-01-06,,5.00,,3\r\n"));
    }

private:
    static StatementToReconcile statementOf(TestOffice &office, const QByteArray &rows)
    {
        return {office.account(u"Bank"_s), "reference,amount,date\n" + rows, {}, {}};
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
