#include "core/services/message_service.h"
#include "core/services/token_service.h"
#include "tests/support/test_office.h"

#include <QTest>

#include <sqlite3.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/// A customer with everything that one booking can touch: two access-rate meters, a fridge, a solar home system whose
/// plan is finished by step 3, a recovery charge, a carry.
struct Crowd
{
    explicit Crowd(TestOffice &office)
    {
        Tariff weekly;
        weekly.name = u"Weekly"_s;
        weekly.pricePerKwh = office.money(u"255"_s);
        weekly.accessRate = {office.money(u"15"_s), 7};
        office.addTariff(weekly);
        const auto customer = office.addCustomer(u"Mushi"_s);
        office.addMeter(customer, u"MTR-1"_s, u"2026-01-05"_s, u"Weekly"_s);
        office.addMeter(customer, u"MTR-2"_s, u"2026-01-06"_s, u"Weekly"_s);
        office.sell(customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-01"_s});
        office.addStock(u"SHS-00001"_s);
        office.sell(customer, u"Panel"_s, u"SHS-00001"_s, {u"20"_s, u"0"_s, 1, u"2026-01-02"_s});
        const auto first = office.pay(u"MTR-1"_s, u"50"_s, u"2026-01-05"_s);
        TokenService tokens(office.context());
        must(tokens.resolveIssued(first.tokens.front().id, u"12345678901234567890"_s));
        must(office.payments().reverse(first.id, u"typing error"_s));
        office.addStock(u"SHS-00002"_s);
        office.sell(customer, u"Panel"_s, u"SHS-00002"_s, {u"300"_s, u"0"_s, 3, u"2026-02-15"_s});
        office.addStock(u"SHS-00003"_s);
        office.sellService(customer, u"SHS-00003"_s, u"1.50"_s, u"0"_s);
        office.receive(office.row(u"LOST"_s, u"NOBODY"_s, u"5"_s, u"2026-01-05"_s), u"Paystack"_s);
    }
};

} // namespace

/// One booking is one transaction (design, invariants 3 and 5), and its cost does not grow with the payments before it.
class TestMoneyStorage final : public QObject
{
    Q_OBJECT
private slots:
    void failingCallLeavesNothingBehind_data();
    void failingCallLeavesNothingBehind();
    void noStatementOfABookingScansATable();
    void verifyNamesWhatIsBroken_data();
    void verifyNamesWhatIsBroken();
};

void TestMoneyStorage::failingCallLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("work");
    QTest::newRow("booking") << u"booking"_s;
    QTest::newRow("booking at the desk") << u"desk"_s;
    QTest::newRow("reversal") << u"reversal"_s;
    QTest::newRow("issuing a token") << u"token"_s;
}

/// Makes the n-th database call of the work fail, for every n until it gets through.
void TestMoneyStorage::failingCallLeavesNothingBehind()
{
    QFETCH(QString, work);
    TestOffice office;
    Crowd crowd(office);
    Q_UNUSED(crowd);
    const auto paid = office.pay(u"MTR-2"_s, u"500"_s, u"2026-02-20"_s);
    QVERIFY(!paid.tokens.empty());
    const auto row = office.row(u"NEXT"_s, u"MTR-1"_s, u"333.33"_s, u"2026-03-05"_s);
    const auto run = [&]() -> Outcome {
        if (work == u"reversal") {
            MPM_CHECK(office.payments().reverse(paid.id, u"typing error"_s).map([](const PaymentView &) {}));
        } else if (work == u"token") {
            MPM_CHECK(TokenService(office.context())
                          .resolveIssued(paid.tokens.front().id, u"98765432109876543210"_s)
                          .map([](const TokenView &) {}));
        } else if (work == u"desk") {
            DeskPayment desk;
            desk.serial = u"MTR-1"_s;
            desk.amountText = u"333.33"_s;
            MPM_CHECK(office.payments().addAtDesk(desk).map([](const PaymentView &) {}));
        } else {
            MPM_CHECK(
                office.payments().receive(office.account(u"Bank"_s), u"bank"_s, row).map([](const PaymentView &) {}));
        }
        return {};
    };
    const auto before = office.dump();

    int failed = 0;
    for (int n = 1;; ++n) {
        int calls = 0;
        office.database().setCallGate([&] { return ++calls != n; });
        const auto outcome = run();
        office.database().setCallGate({});
        if (calls < n) {
            QVERIFY(outcome.has_value());
            break;
        }
        QVERIFY2(!outcome.has_value(), "a call failed, and success was reported");
        QCOMPARE(outcome.error().code, ErrorCode::Storage);
        QCOMPARE(office.dump(), before);
        ++failed;
    }
    QVERIFY(failed > 10);
    QCOMPARE(office.verify(), QString());
}

namespace {

/// The text of every statement that runs while it lives.
class StatementLog
{
public:
    explicit StatementLog(sqlite3 *handle) : m_handle(handle)
    {
        sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &note, this);
    }
    ~StatementLog() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    StatementLog(const StatementLog &) = delete;
    StatementLog &operator=(const StatementLog &) = delete;

    [[nodiscard]] const std::set<QByteArray> &statements() const { return m_statements; }

private:
    static int note(unsigned, void *log, void *statement, void *)
    {
        static_cast<StatementLog *>(log)->m_statements.insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        return 0;
    }

    sqlite3 *m_handle;
    std::set<QByteArray> m_statements;
};

/// The steps of the plan that read a whole table.
QStringList scans(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, QByteArray("EXPLAIN QUERY PLAN " + sql).constData(), -1, &statement, nullptr) !=
        SQLITE_OK)
        return {};
    QStringList found;
    constexpr int detailColumn = 3;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto detail =
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, detailColumn)));
        // One company and few offices; what a subquery answered; the full-text index, which is asked by rowid; the rows
        // that the recursion over merged customers has just found, one a step.
        const bool isSmall = detail.contains(u"CONSTANT ROW") || detail.contains(u"company") ||
                             detail.contains(u"office") || detail.contains(u"SCAN (") ||
                             detail.contains(u"VIRTUAL TABLE") || detail == u"SCAN chain";
        if (detail.startsWith(u"SCAN") && !isSmall)
            found.append(detail + u": "_s + QString::fromUtf8(sql));
    }
    sqlite3_finalize(statement);
    return found;
}

} // namespace

/// EXPLAIN QUERY PLAN of every statement of a booking, a reversal, and the steps of the queues.
void TestMoneyStorage::noStatementOfABookingScansATable()
{
    TestOffice office;
    Crowd crowd(office);
    Q_UNUSED(crowd);
    auto *handle = office.database().nativeHandle();
    std::set<QByteArray> statements;
    {
        StatementLog log(handle);
        const auto payment = office.pay(u"MTR-1"_s, u"500"_s, u"2026-03-05"_s);
        office.pay(u"SHS-00002"_s, u"50"_s, u"2026-03-05"_s);
        office.payCash(u"MTR-2"_s, u"50"_s, u"2026-03-06"_s);
        TokenQueue queue(office.context());
        const auto job = must(queue.takeNext(office.account(u"Hand"_s), false));
        IssueOutcome issued;
        issued.state = IssueState::Issued;
        issued.text = u"12345678901234567890"_s;
        must(queue.finish(*job, issued));
        MessageQueue messages(office.context());
        const auto message = must(messages.takeNext(office.account(u"SMS"_s)));
        must(messages.finish(*message, office.account(u"SMS"_s), {SendState::Sent, u"1"_s, {}, {}}));
        QVERIFY(must(messages.toFollow(office.account(u"SMS"_s), 10)).empty());
        must(office.payments().reverse(payment.id, u"typing error"_s));
        statements = log.statements();
    }

    QStringList found;
    for (const auto &sql : statements)
        found += scans(handle, sql);
    QVERIFY(statements.size() > 40);
    QCOMPARE(found.join(u'\n'), QString());
}

void TestMoneyStorage::verifyNamesWhatIsBroken_data()
{
    QTest::addColumn<QString>("damage");
    const auto row = [](const char *check, const char *damage) { QTest::newRow(check) << QString::fromLatin1(damage); };
    row("journal_sums_to_zero", "UPDATE journal_line SET amount = amount + 1 WHERE line = 1");
    row("journal_entry_has_lines", "DELETE FROM journal_line");
    row("payment_has_one_entry", "UPDATE journal_entry SET cause_id = randomblob(16) WHERE cause_type = 'payment'");
    row("reversal_has_one_entry", "UPDATE journal_entry SET cause_id = randomblob(16) WHERE cause_type = 'reversal'");
    row("journal_matches_payment", "UPDATE payment SET amount = amount + 1");
    row("journal_matches_allocations",
        "UPDATE journal_line SET account = 'income:service' WHERE account = 'income:energy'");
    row("credit_account",
        "INSERT INTO credit_entry SELECT randomblob(16), id, 5, 'x', randomblob(16), 0, '', '' FROM customer");
    row("recovery_account", "UPDATE recovery_charge SET written_off = 1 WHERE paid < amount");
    row("allocations_add_up", "UPDATE allocation SET amount = amount + 1 WHERE reversal_id IS NULL");
    row("unbooked_has_no_lines", "UPDATE payment SET status = 'refused' WHERE status = 'accepted'");
    row("reversal_is_opposite", "DELETE FROM allocation WHERE reversal_id IS NOT NULL");
    row("reversal_is_named", "DELETE FROM reversal");
    row("unmatched_is_refused", "UPDATE payment SET unmatched = 'open'");
    row("refund_of_unmatched",
        "INSERT INTO refund (id, payment_id, state, asked_by, asked_ms, reason) SELECT randomblob(16), id, 'done', "
        "'x', 0, 'x' FROM payment WHERE unmatched = 'open'");
    row("instalments_add_up", "UPDATE sale SET cost = cost + 1 WHERE kind = 'plan'");
    row("instalment_paid", "UPDATE instalment SET paid = 1 WHERE paid = 0");
    row("lines_point_at_instalments", "DELETE FROM instalment WHERE paid > 0");
    row("access_charge_paid", "UPDATE access_charge SET paid = paid + 1");
    row("recovery_paid", "UPDATE recovery_charge SET paid = paid + 1");
    row("access_charges_complete", "UPDATE access_series SET last_k = last_k + 1");
    row("access_charge_terms", "UPDATE access_charge SET due_date = '2020-01-01'");
    row("sale_state", "UPDATE sale SET state = 'complete' WHERE kind = 'plan' AND state = 'open'");
    row("vend_carry", "UPDATE device SET vend_carry = vend_carry + 1");
    row("service_carry", "UPDATE sale SET service_carry = service_carry + 1 WHERE kind = 'service'");
    row("energy_accounts_for_money", "UPDATE token SET cost = cost + 1 WHERE kind = 'energy'");
    row("token_cost", "UPDATE token SET watt_hours = watt_hours + 5 WHERE kind = 'energy'");
    row("energy_reversal", "UPDATE recovery_charge SET amount = amount + 1");
    row("credit_not_below_zero",
        "INSERT INTO credit_entry SELECT randomblob(16), id, -5, 'x', randomblob(16), 0, '', '' FROM customer");
    row("days_issued", "UPDATE sale SET days_issued = days_issued + 1");
    row("entitlement", "UPDATE sale SET days_issued = days_issued + 1 WHERE state = 'open'");
    row("one_unlock", "UPDATE sale SET unlock_issued = 1 - unlock_issued");
    row("token_of_booked_payment", "UPDATE token SET cause_id = randomblob(16)");
    row("issued_token_was_asked_for", "UPDATE token SET issued_ms = NULL WHERE state = 'issued'");
    row("meter_tariff_is_newest",
        "INSERT INTO meter_tariff SELECT randomblob(16), d.id, t.id, 0, 1 FROM device d JOIN tariff t ON t.id <> "
        "d.tariff_id");
    row("tariff_terms_are_newest",
        "INSERT INTO tariff_terms SELECT randomblob(16), id, 0, 1, name, price_per_kwh + 1, components, access_amount, "
        "access_days, minimum_purchase, social, time_of_use FROM tariff");
    row("foreign_keys", "UPDATE token SET account_id = randomblob(16)");
}

/// A checker that never failed proves nothing: each damage is done behind the program's back, and named.
void TestMoneyStorage::verifyNamesWhatIsBroken()
{
    QFETCH(QString, damage);
    TestOffice office;
    Crowd crowd(office);
    Q_UNUSED(crowd);
    office.pay(u"MTR-1"_s, u"500"_s, u"2026-03-05"_s);
    office.pay(u"SHS-00002"_s, u"50"_s, u"2026-03-05"_s);
    // A last reversal leaves a recovery charge open.
    const auto reversed = office.pay(u"MTR-2"_s, u"50"_s, u"2026-03-06"_s);
    must(TokenService(office.context()).resolveIssued(reversed.tokens.front().id, u"11112222333344445555"_s));
    must(office.payments().reverse(reversed.id, u"typing error"_s));
    QCOMPARE(office.verify(), QString());

    office.corrupt(damage);

    const auto found = office.verify();
    QVERIFY2(found.contains(QString::fromLatin1(QTest::currentDataTag())), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestMoneyStorage)
#include "test_money_storage.moc"
