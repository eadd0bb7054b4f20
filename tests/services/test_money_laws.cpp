#include "tests/services/money_events.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void check(const char *law, const std::function<void()> &property)
{
    QVERIFY2(rc::check(law, property), law);
}

/// A shuffled delivery books each reference once, whatever else differs.
QString bookingsPerReference(TestOffice &office)
{
    return office.textOf(
        u"SELECT count(*) || ' ' || count(DISTINCT reference) || ' ' || (SELECT count(DISTINCT cause_id) FROM "
        u"journal_entry "
        "WHERE cause_type = 'payment') || ' ' || (SELECT count(*) FROM journal_entry WHERE cause_type = 'payment') FROM payment"_s);
}

/// Invariant 6: every row once more.
bool changesWhenDeliveredAgain(MoneyHistory &world)
{
    const auto before = world.office.dump();
    world.deliverAllAgain(3);
    return world.office.dump() != before;
}

} // namespace

/// The invariants of domain rules, section 21, on random histories of the real store, each with `verify` at the end;
/// and the checkers themselves on planted mistakes.
class TestMoneyLaws final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyHistoryKeepsTheBooksInOrder();
    void sameRowsTwiceChangeNothing();
    void anyOrderBooksEveryReferenceOnce();
    void orderCheckerSeesALaterDebtPaidFirst();
    void waitingDaysCheckerSeesDaysThatWait();
    void chargeCheckerSeesAMissingCharge();
    void repeatCheckerSeesAPaymentBookedAgain();
};

void TestMoneyLaws::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=40 max_size=50 seed=20260105");
}

void TestMoneyLaws::everyHistoryKeepsTheBooksInOrder()
{
    check("books in order", [] {
        const auto history = *rc::gen::container<std::vector<MoneyEvent>>(moneyEvents());
        MoneyHistory world(7);
        for (const auto &event : history) {
            const auto broken = world.play(event);
            if (!broken.isEmpty())
                RC_FAIL(broken.toStdString());
        }
        const auto problems = world.office.verify();
        if (!problems.isEmpty())
            RC_FAIL(problems.toStdString());
    });
}

void TestMoneyLaws::sameRowsTwiceChangeNothing()
{
    check("same rows twice", [] {
        const auto history = *rc::gen::container<std::vector<MoneyEvent>>(moneyEvents());
        MoneyHistory world(7);
        for (const auto &event : history)
            RC_ASSERT(world.play(event).isEmpty());
        RC_ASSERT(!changesWhenDeliveredAgain(world));
    });
}

void TestMoneyLaws::anyOrderBooksEveryReferenceOnce()
{
    check("any order", [] {
        const auto history = *rc::gen::container<std::vector<MoneyEvent>>(moneyEvents());
        const auto seed = *rc::gen::arbitrary<quint64>();
        MoneyHistory inOrder(7);
        for (auto event : history) {
            event.action = MoneyAction::Pay;
            RC_ASSERT(inOrder.play(event).isEmpty());
        }
        MoneyHistory shuffled(7);
        auto rows = inOrder.rows();
        FakeRandom random(seed);
        for (size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[static_cast<size_t>(random.below(static_cast<qint64>(i)))]);
        for (const auto &row : rows) {
            shuffled.office.receive(row);
            RC_ASSERT(shuffled.office.receive(row).status == PaymentStatus::Duplicate);
        }
        RC_ASSERT(shuffled.office.count(u"SELECT count(*) FROM payment"_s) == static_cast<qint64>(rows.size()));
        const auto booked = bookingsPerReference(shuffled.office).split(u' ');
        RC_ASSERT(booked[0] == booked[1]);
        RC_ASSERT(booked[2] == booked[3]);
        RC_ASSERT(shuffled.office.verify().isEmpty());
    });
}

void TestMoneyLaws::orderCheckerSeesALaterDebtPaidFirst()
{
    MoneyHistory world(7);
    const auto payment = world.office.pay(u"MTR-1"_s, u"400"_s, u"2026-02-20"_s);
    QCOMPARE(brokenOrder(world.office, payment.id), QString());

    world.office.corrupt(
        u"UPDATE access_charge SET paid = paid - 1 WHERE due_date = (SELECT min(due_date) FROM access_charge)"_s);

    QVERIFY(!brokenOrder(world.office, payment.id).isEmpty());
}

void TestMoneyLaws::waitingDaysCheckerSeesDaysThatWait()
{
    MoneyHistory world(7);
    world.office.pay(u"MTR-1"_s, u"200"_s, u"2026-01-20"_s);
    const auto payment = world.office.pay(u"SHS-00001"_s, u"200"_s, u"2026-01-20"_s);
    QCOMPARE(waitingDays(world.office, payment.id), QString());

    world.office.corrupt(u"UPDATE sale SET days_issued = days_issued - 1"_s);

    QVERIFY(!waitingDays(world.office, payment.id).isEmpty());
}

void TestMoneyLaws::chargeCheckerSeesAMissingCharge()
{
    MoneyHistory world(7);
    QCOMPARE(world.play({MoneyAction::LookAtBalance, 30, 0, 0}), QString());
    const auto date = day(u"2026-02-19"_s);
    QCOMPARE(missingCharges(world.office, date), QString());

    world.office.corrupt(u"DELETE FROM access_charge WHERE k = 2"_s);

    QVERIFY(!missingCharges(world.office, date).isEmpty());
}

void TestMoneyLaws::repeatCheckerSeesAPaymentBookedAgain()
{
    MoneyHistory world(7);
    QCOMPARE(world.play({MoneyAction::Pay, 1, 0, 5'000}), QString());
    QVERIFY(!changesWhenDeliveredAgain(world));

    // Neither the look-up nor the index knows the row any more, as when a payment's identity were made of the wrong
    // columns.
    world.office.corrupt(u"DROP INDEX payment_identity"_s);
    world.office.corrupt(u"UPDATE payment SET id = zeroblob(16), reference = reference || ' of another row'"_s);
    for (const auto &table : {u"allocation"_s, u"payment_raw"_s})
        world.office.corrupt(u"UPDATE %1 SET payment_id = zeroblob(16)"_s.arg(table));
    for (const auto &table : {u"journal_entry"_s, u"token"_s, u"message"_s})
        world.office.corrupt(u"UPDATE %1 SET cause_id = zeroblob(16) WHERE cause_type = 'payment'"_s.arg(table));

    QVERIFY(changesWhenDeliveredAgain(world));
}

QTEST_GUILESS_MAIN(TestMoneyLaws)
#include "test_money_laws.moc"
