#include "core/services/open_item_service.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

DeskPayment cash(const QString &serial, const QString &amount)
{
    DeskPayment payment;
    payment.serial = serial;
    payment.amountText = amount;
    return payment;
}

} // namespace

/// Receiving (domain rules, section 7): refusals, duplicates, conflicts, states.
class TestMoneyPayments final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void channelRowIsRefusedAndKept_data();
    void channelRowIsRefusedAndKept();
    void cashIsRefusedAndNotStored_data();
    void cashIsRefusedAndNotStored();
    void deskRefusesWrongCalls_data();
    void deskRefusesWrongCalls();
    void otherProvidersAtTheDeskAreKeptAsUnmatched();
    void aChannelsPaymentIsOneWhetherTypedInOrBrought_data();
    void aChannelsPaymentIsOneWhetherTypedInOrBrought();
    void theCaseOfAProviderMakesNoOther();
    void cashHasAReferenceAndAReceipt();
    void cashForOneSaleLeavesOtherDebtsAlone();
    void sameReferenceForAnotherSaleIsAConflict();
    void creditPaysNoMoreThanThereIs();
    void sameRowTwiceBooksOnce();
    void duplicateOfARefusalReportsTheRefusal();
    void sameReferenceWithOtherContentIsOneOpenItem_data();
    void sameReferenceWithOtherContentIsOneOpenItem();
    void aPersonSettlesAnOpenItemOnce();
    void secondIdentifierAloneIsAConflict();
    void referencesOfTwoChannelsAreDifferentPayments();
    void serialsAreComparedWithoutCaseAndBlanks();
    void firstNamedSerialWinsKnownOrNot();
    void knownSerialWinsBetweenWholeAndCutReference();
    void aReferenceAloneNamesADeviceOnlyWhenItIsOne();
    void aSerialThatIsToldOnlyWithThePaymentIsNoConflict();
    void duplicateIsRecognisedAfterADeviceWasRegistered();
    void pendingRowIsBookedWhenItSettles();
    void confirmationBringsThePaymentDate();
    void pendingRowThatFailsStaysUnbooked();
    void confirmationOfAnotherAmountIsAConflict();
    void lateFailureDoesNotUnbook();
    void failedRowThatSettlesAfterAllIsBooked();
    void reversalAtTheProviderIsAnOpenItem();
    void bookedPaymentIsFoundByItsReferences();
    void listIsPagedByKey();
    void listIsCountedWithItsFirstPage();
    void listIsFiltered();
    void meterAccountsForAllItsMoney();

private:
    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer;
};

void TestMoneyPayments::init()
{
    m_office = std::make_unique<TestOffice>();
    m_customer = m_office->addCustomer(u"Mushi"_s);
    m_office->addMeter(m_customer, u"MTR-1"_s);
    m_office->addStock(u"SHS-STOCK"_s);
}

void TestMoneyPayments::channelRowIsRefusedAndKept_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("reason");
    const auto past = u"2026-02-01"_s;
    QTest::newRow("unknown serial") << u"NOBODY"_s << u"50"_s << past << u"TZS"_s << u"unknown_serial"_s;
    QTest::newRow("no serial") << QString() << u"50"_s << past << u"TZS"_s << u"no_serial"_s;
    QTest::newRow("device in stock") << u"SHS-STOCK"_s << u"50"_s << past << u"TZS"_s << u"unassigned_device"_s;
    QTest::newRow("zero") << u"MTR-1"_s << u"0"_s << past << u"TZS"_s << u"invalid_amount"_s;
    QTest::newRow("too many decimals") << u"MTR-1"_s << u"1.005"_s << past << u"TZS"_s << u"invalid_amount"_s;
    QTest::newRow("below zero") << u"MTR-1"_s << u"-5"_s << past << u"TZS"_s << u"invalid_amount"_s;
    QTest::newRow("other currency") << u"MTR-1"_s << u"50"_s << past << u"KES"_s << u"wrong_currency"_s;
    QTest::newRow("amount before currency") << u"MTR-1"_s << u"0"_s << past << u"KES"_s << u"invalid_amount"_s;
    QTest::newRow("money before serial") << u"NOBODY"_s << u"50"_s << past << u"KES"_s << u"wrong_currency"_s;
    QTest::newRow("next week") << u"MTR-1"_s << u"50"_s << u"2029-01-07"_s << u"TZS"_s << u"future_date"_s;
    QTest::newRow("500 characters") << QString(500, u'7') << u"50"_s << past << u"TZS"_s << u"unknown_serial"_s;
}

void TestMoneyPayments::channelRowIsRefusedAndKept()
{
    QFETCH(QString, serial);
    QFETCH(QString, amount);
    QFETCH(QString, date);
    QFETCH(QString, currency);
    QFETCH(QString, reason);
    auto row = m_office->row(u"R1"_s, serial, amount, date);
    row.currency = currency;

    const auto view = m_office->receive(row);

    QCOMPARE(m_office->describe(view), u"refused "_s + reason);
    QCOMPARE(view.unmatched, u"open"_s);
    QCOMPARE(view.amountText, amount);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM allocation"_s), 0);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token"_s), 0);
    QCOMPARE(m_office->describe(m_office->receive(row)), u"duplicate "_s + reason);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::cashIsRefusedAndNotStored_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown serial") << u"NOBODY"_s << u"50"_s << u"unknown_serial"_s;
    QTest::newRow("in stock") << u"SHS-STOCK"_s << u"50"_s << u"unassigned_device"_s;
    QTest::newRow("letters") << u"MTR-1"_s << u"1e3"_s << u"invalid_amount"_s;
    QTest::newRow("below zero") << u"MTR-1"_s << u"-5"_s << u"invalid_amount"_s;
    QTest::newRow("decimals") << u"MTR-1"_s << u"12.345"_s << u"invalid_amount"_s;
    QTest::newRow("comma") << u"MTR-1"_s << u"1,5"_s << u"invalid_amount"_s;
    QTest::newRow("40 digits") << u"MTR-1"_s << QString(40, u'9') << u"invalid_amount"_s;
    QTest::newRow("nothing") << u"MTR-1"_s << QString() << u"invalid_amount"_s;
    QTest::newRow("zero") << u"MTR-1"_s << u"0"_s << u"invalid_amount"_s;
    QTest::newRow("more than the plan") << u"SHS-SOLD1"_s << u"840.01"_s << u"exceeds_outstanding"_s;
    QTest::newRow("no plan") << u"SHS-PLAIN"_s << u"5"_s << u"nothing_to_pay"_s;
}

void TestMoneyPayments::cashIsRefusedAndNotStored()
{
    QFETCH(QString, serial);
    QFETCH(QString, amount);
    QFETCH(QString, reason);
    m_office->addStock(u"SHS-SOLD1"_s);
    m_office->sell(m_customer, u"Panel"_s, u"SHS-SOLD1"_s, {u"840"_s, u"0"_s, 7, u"2026-01-10"_s});
    m_office->addStock(u"SHS-PLAIN"_s);
    m_office->sell(m_customer, u"Panel"_s, u"SHS-PLAIN"_s, {u"10"_s, u"10"_s, 0, u"2026-01-10"_s});
    m_office->pay(u"SHS-PLAIN"_s, u"10"_s, u"2026-01-10"_s);
    auto payment = cash(serial, amount);
    payment.date = day(u"2026-01-11"_s);
    const auto before = m_office->dump();

    const auto view = must(m_office->payments().addAtDesk(payment));

    QCOMPARE(m_office->describe(view), u"refused "_s + reason);
    QCOMPARE(m_office->dump(), before);
}

void TestMoneyPayments::deskRefusesWrongCalls_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("instant and date") << u"both"_s << u"invalid_date"_s << u"date"_s;
    QTest::newRow("instant in two days") << u"at"_s << u"future_date"_s << u"at"_s;
    QTest::newRow("date in two days") << u"date"_s << u"future_date"_s << u"date"_s;
    QTest::newRow("no serial") << u"serial"_s << u"required"_s << u"serial"_s;
    QTest::newRow("no provider") << u"provider"_s << u"required"_s << u"provider"_s;
}

void TestMoneyPayments::deskRefusesWrongCalls()
{
    QFETCH(QString, change);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    auto payment = cash(u"MTR-1"_s, u"50"_s);
    const auto now = m_office->clock.now();
    if (change == u"both" || change == u"at")
        payment.at = now.plus(std::chrono::hours(48));
    if (change == u"both" || change == u"date")
        payment.date = now.dateIn(QTimeZone("Africa/Dar_es_Salaam")).addDays(2);
    if (change == u"serial")
        payment.serial.clear();
    if (change == u"provider")
        payment.provider.clear();

    const auto result = m_office->payments().addAtDesk(payment);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(result.error().field, field);
}

void TestMoneyPayments::otherProvidersAtTheDeskAreKeptAsUnmatched()
{
    auto payment = cash(u"NOBODY"_s, u"50"_s);
    payment.provider = u"mpesa"_s;
    payment.reference = u"QX12"_s;

    const auto view = must(m_office->payments().addAtDesk(payment));

    QCOMPARE(m_office->describe(view), u"refused unknown_serial"_s);
    QCOMPARE(must(m_office->payments().find(u"QX12"_s)).unmatched, u"open"_s);
}

void TestMoneyPayments::aChannelsPaymentIsOneWhetherTypedInOrBrought_data()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("name") << u"Bank"_s;
    QTest::newRow("name in capitals") << u" BANK "_s;
    QTest::newRow("kind") << u"csv"_s;
}

void TestMoneyPayments::aChannelsPaymentIsOneWhetherTypedInOrBrought()
{
    QFETCH(QString, provider);
    auto payment = cash(u"MTR-1"_s, u"50"_s);
    payment.provider = provider;
    payment.reference = u"INV1"_s;
    const auto typed = must(m_office->payments().addAtDesk(payment));
    QCOMPARE(typed.status, PaymentStatus::Accepted);
    QCOMPARE(typed.channel, u"Bank"_s);

    const auto row = m_office->row(u"INV1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    QCOMPARE(m_office->receive(row, u"Bank"_s).status, PaymentStatus::Duplicate);
    QCOMPARE(must(m_office->payments().addAtDesk(payment)).status, PaymentStatus::Duplicate);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM payment"_s), 1);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::theCaseOfAProviderMakesNoOther()
{
    auto payment = cash(u"MTR-1"_s, u"50"_s);
    payment.reference = u"QX12"_s;
    payment.provider = u"mpesa"_s;
    QCOMPARE(must(m_office->payments().addAtDesk(payment)).status, PaymentStatus::Accepted);
    payment.provider = u"M-Pesa"_s; // another word
    QCOMPARE(must(m_office->payments().addAtDesk(payment)).status, PaymentStatus::Accepted);
    payment.provider = u"MPESA"_s;
    QCOMPARE(must(m_office->payments().addAtDesk(payment)).status, PaymentStatus::Duplicate);
    const auto before = m_office->dump();
    auto refused = cash(u"NOBODY"_s, u"50"_s);
    refused.provider = u"CASH"_s;
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(refused))), u"refused unknown_serial"_s);
    QCOMPARE(m_office->dump(), before);
}

void TestMoneyPayments::cashHasAReferenceAndAReceipt()
{
    const auto first = must(m_office->payments().addAtDesk(cash(u"MTR-1"_s, u"50"_s)));
    const auto second = must(m_office->payments().addAtDesk(cash(u"MTR-1"_s, u"50"_s)));

    QVERIFY(first.reference.startsWith(u"CASH-"));
    QVERIFY(first.reference != second.reference);
    QVERIFY(!first.receiptNumber.isEmpty() && first.receiptNumber != second.receiptNumber);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM payment WHERE created_by = 'anna' AND village_id IS NOT NULL"_s),
             2);
}

void TestMoneyPayments::cashForOneSaleLeavesOtherDebtsAlone()
{
    m_office->sell(m_customer, u"Television"_s, {}, {u"240"_s, u"0"_s, 6, u"2026-01-12"_s});
    const auto fridge = m_office->sell(m_customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-20"_s});
    DeskPayment payment;
    payment.sale = fridge.id;
    payment.amountText = u"250"_s;

    const auto view = must(m_office->payments().addAtDesk(payment));

    QCOMPARE(m_office->describe(view), u"Fridge no. 1 100.00, Fridge no. 2 100.00, Fridge no. 3 50.00 -> none"_s);
    payment.amountText = u"350.01"_s;
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(payment))), u"refused exceeds_outstanding"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::sameReferenceForAnotherSaleIsAConflict()
{
    const auto fridge = m_office->sell(m_customer, u"Fridge"_s, {}, {u"600"_s, u"0"_s, 6, u"2026-01-20"_s});
    const auto television = m_office->sell(m_customer, u"Television"_s, {}, {u"240"_s, u"0"_s, 6, u"2026-01-12"_s});
    DeskPayment payment;
    payment.sale = fridge.id;
    payment.amountText = u"40"_s;
    payment.reference = u"BOOK-7"_s;
    must(m_office->payments().addAtDesk(payment));
    QCOMPARE(must(m_office->payments().addAtDesk(payment)).status, PaymentStatus::Duplicate);

    payment.sale = television.id;

    QCOMPARE(must(m_office->payments().addAtDesk(payment)).status, PaymentStatus::Conflict);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM allocation"_s), 1);
}

void TestMoneyPayments::creditPaysNoMoreThanThereIs()
{
    m_office->addStock(u"SHS-CREDIT"_s);
    m_office->sell(m_customer, u"Panel"_s, u"SHS-CREDIT"_s, {u"100"_s, u"100"_s, 0, u"2026-01-10"_s});
    m_office->pay(u"SHS-CREDIT"_s, u"130"_s, u"2026-01-10"_s);
    BalanceService balances(m_office->context());

    const auto tooMuch = balances.applyCredit(m_customer, u"MTR-1"_s, u"30.01"_s);
    QVERIFY(!tooMuch.has_value());
    QCOMPARE(tooMuch.error().reason, u"invalid_amount"_s);

    const auto view = must(balances.applyCredit(m_customer, u"MTR-1"_s, u"20"_s));
    QCOMPARE(m_office->describe(view), u"energy 20.00 -> 80 Wh"_s);
    auto direct = cash(u"MTR-1"_s, u"10.01"_s);
    direct.provider = u"credit"_s;
    QCOMPARE(m_office->describe(must(m_office->payments().addAtDesk(direct))), u"refused invalid_amount"_s);

    QVERIFY(balances.refundCredit(m_customer, u"10"_s, u"in cash"_s).has_value());
    QCOMPARE(must(balances.balance(m_customer, day(u"2026-02-01"_s))).credit, Money());
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::sameRowTwiceBooksOnce()
{
    const auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    const auto first = m_office->receive(row);
    const auto before = m_office->dump();

    const auto again = m_office->receive(row);

    QCOMPARE(again.status, PaymentStatus::Duplicate);
    QCOMPARE(again.id, first.id);
    QCOMPARE(again.tokens.size(), first.tokens.size());
    QCOMPARE(m_office->dump(), before);
}

void TestMoneyPayments::duplicateOfARefusalReportsTheRefusal()
{
    const auto row = m_office->row(u"R1"_s, u"NOBODY"_s, u"50"_s, u"2026-02-01"_s);
    m_office->receive(row);
    m_office->addMeter(m_customer, u"NOBODY"_s);

    const auto again = m_office->receive(row);

    QCOMPARE(m_office->describe(again), u"duplicate unknown_serial"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token"_s), 0);
}

void TestMoneyPayments::sameReferenceWithOtherContentIsOneOpenItem_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("amount");
    QTest::newRow("other amount") << u"MTR-1"_s << u"60"_s;
    QTest::newRow("other serial") << u"MTR-2"_s << u"50"_s;
    QTest::newRow("unreadable amount") << u"MTR-1"_s << u"5x"_s;
}

void TestMoneyPayments::sameReferenceWithOtherContentIsOneOpenItem()
{
    QFETCH(QString, serial);
    QFETCH(QString, amount);
    m_office->receive(m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s));
    const auto other = m_office->row(u"R1"_s, serial, amount, u"2026-02-01"_s);

    const auto view = m_office->receive(other);
    m_office->receive(other);

    QCOMPARE(m_office->describe(view), u"conflict conflict"_s);
    QCOMPARE(view.amountText, amount);
    QCOMPARE(view.serial, serial);
    QVERIFY(view.allocations.empty());
    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item WHERE kind = 'payment_conflict'"_s), 1);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM payment"_s), 1);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token"_s), 1);
}

void TestMoneyPayments::aPersonSettlesAnOpenItemOnce()
{
    m_office->receive(m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s));
    m_office->receive(m_office->row(u"R1"_s, u"MTR-1"_s, u"60"_s, u"2026-02-01"_s));
    OpenItemService items(m_office->context());
    const auto open = items.list(false, {});
    QVERIFY(open.has_value());
    QCOMPARE(open->total, 1);
    const auto id = open->rows.front().id;

    QCOMPARE(items.resolve(id, u" "_s).error().field, u"note"_s);
    const auto settled = items.resolve(id, u"typing error at the provider"_s);
    const auto again = items.resolve(id, u"again"_s);

    QVERIFY(settled.has_value());
    QCOMPARE(settled->note, u"typing error at the provider"_s);
    QCOMPARE(again.error().reason, u"not_allowed"_s);
    QCOMPARE(items.list(false, {})->total, 0);
    QCOMPARE(items.list(true, {})->total, 1);
}

void TestMoneyPayments::secondIdentifierAloneIsAConflict()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    row.providerId = u"77"_s;
    m_office->receive(row);
    row.reference = u"R2"_s;

    QCOMPARE(m_office->describe(m_office->receive(row)), u"conflict conflict"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM payment"_s), 1);
}

void TestMoneyPayments::referencesOfTwoChannelsAreDifferentPayments()
{
    const auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    m_office->receive(row, u"Bank"_s);

    QCOMPARE(m_office->receive(row, u"Paystack"_s).status, PaymentStatus::Accepted);
    const auto found = m_office->payments().find(u"R1"_s);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().reason, u"ambiguous_reference"_s);
}

void TestMoneyPayments::serialsAreComparedWithoutCaseAndBlanks()
{
    QCOMPARE(m_office->pay(u"  mtr-1 "_s, u"50"_s, u"2026-02-01"_s).status, PaymentStatus::Accepted);
    QCOMPARE(m_office->pay(u"0MTR-1"_s, u"50"_s, u"2026-02-01"_s).reason, u"unknown_serial"_s);
}

void TestMoneyPayments::firstNamedSerialWinsKnownOrNot()
{
    auto row = m_office->row(u"R1"_s, u"MTR-7"_s, u"50"_s, u"2026-02-01"_s);
    row.serials.push_back({u"MTR-1"_s, u"column narration"_s});
    row.serials.push_back({u"MTR-1"_s, u"reference"_s});

    const auto view = m_office->receive(row);

    QCOMPARE(m_office->describe(view), u"refused unknown_serial"_s);
    QCOMPARE(view.namedSerial, u"MTR-7"_s);
    QCOMPARE(must(m_office->payments().find(u"R1"_s)).unmatched, u"open"_s);
}

void TestMoneyPayments::knownSerialWinsBetweenWholeAndCutReference()
{
    auto row = m_office->row(u"MTR-1-7"_s, {}, u"50"_s, u"2026-02-01"_s);
    row.serials = {{u"MTR-1-7"_s, u"reference"_s}, {u"MTR-1"_s, u"reference without suffix"_s}};

    const auto view = m_office->receive(row);

    QCOMPARE(view.status, PaymentStatus::Accepted);
    QCOMPARE(view.serialSource, u"reference without suffix"_s);
}

void TestMoneyPayments::aReferenceAloneNamesADeviceOnlyWhenItIsOne()
{
    auto row = m_office->row(u"MTR-9-1"_s, {}, u"50"_s, u"2026-02-01"_s);
    row.serials = {{u"MTR-9-1"_s, u"reference"_s}, {u"MTR-9"_s, u"reference without suffix"_s}};

    const auto view = m_office->receive(row);

    QCOMPARE(m_office->describe(view), u"refused no_serial"_s);
    QCOMPARE(view.namedSerial, QString());
    QCOMPARE(must(m_office->payments().find(u"MTR-9-1"_s)).unmatched, u"open"_s);
    m_office->addMeter(m_customer, u"MTR-9"_s);
    QCOMPARE(m_office->receive(row).status, PaymentStatus::Duplicate);
    row.reference = u"MTR-9-2"_s;
    row.serials = {{u"MTR-9-2"_s, u"reference"_s}, {u"MTR-9"_s, u"reference without suffix"_s}};
    QCOMPARE(m_office->receive(row).status, PaymentStatus::Accepted);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item"_s), 0);
}

void TestMoneyPayments::aSerialThatIsToldOnlyWithThePaymentIsNoConflict()
{
    auto row = m_office->row(u"R1"_s, {}, u"50"_s, u"2026-02-01"_s);
    row.serials = {{u"R1"_s, u"reference"_s}};
    row.state = ProviderPaymentState::Pending;
    QCOMPARE(m_office->receive(row).status, PaymentStatus::Pending);
    row.state = ProviderPaymentState::Settled;
    row.serials = {{u"MTR-1"_s, u"metadata.serial"_s}, {u"R1"_s, u"reference"_s}};

    QCOMPARE(m_office->describe(m_office->receive(row)), u"energy 50.00 -> 200 Wh"_s);
    QCOMPARE(m_office->receive(row).status, PaymentStatus::Duplicate);
    QCOMPARE(m_office->textOf(u"SELECT named_serial FROM payment"_s), u"MTR-1"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::duplicateIsRecognisedAfterADeviceWasRegistered()
{
    auto row = m_office->row(u"R1"_s, u"FIRST"_s, u"50"_s, u"2026-02-01"_s);
    row.serials.push_back({u"MTR-9"_s, u"reference"_s});
    m_office->receive(row);
    m_office->addMeter(m_customer, u"MTR-9"_s);

    QCOMPARE(m_office->receive(row).status, PaymentStatus::Duplicate);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item"_s), 0);
}

void TestMoneyPayments::pendingRowIsBookedWhenItSettles()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    row.state = ProviderPaymentState::Pending;
    QCOMPARE(m_office->receive(row).status, PaymentStatus::Pending);
    QCOMPARE(m_office->receive(row).status, PaymentStatus::Duplicate);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM allocation"_s), 0);
    row.state = ProviderPaymentState::Settled;

    QCOMPARE(m_office->describe(m_office->receive(row)), u"energy 50.00 -> 200 Wh"_s);
    QCOMPARE(m_office->receive(row).status, PaymentStatus::Duplicate);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::confirmationBringsThePaymentDate()
{
    for (const auto announced : {ProviderPaymentState::Pending, ProviderPaymentState::Failed}) {
        const auto reference = announced == ProviderPaymentState::Pending ? u"R1"_s : u"R2"_s;
        auto row = m_office->row(reference, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
        row.state = announced;
        m_office->receive(row);
        row.state = ProviderPaymentState::Settled;
        row.paidAt = m_office->row(reference, u"MTR-1"_s, u"50"_s, u"2026-02-03"_s).paidAt;

        const auto view = m_office->receive(row);

        QCOMPARE(m_office->describe(view), u"energy 50.00 -> 200 Wh"_s);
        QVERIFY(view.paidAt == row.paidAt);
        row.paidAt = m_office->row(reference, u"MTR-1"_s, u"50"_s, u"2026-02-05"_s).paidAt;
        QCOMPARE(m_office->receive(row).status, PaymentStatus::Duplicate);
        QVERIFY(m_office->receive(row).paidAt == view.paidAt);
    }
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::pendingRowThatFailsStaysUnbooked()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    row.state = ProviderPaymentState::Pending;
    m_office->receive(row);
    row.state = ProviderPaymentState::Failed;

    QCOMPARE(m_office->receive(row).status, PaymentStatus::Failed);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM allocation"_s), 0);
    QCOMPARE(m_office->verify(), QString());
}

void TestMoneyPayments::confirmationOfAnotherAmountIsAConflict()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    row.state = ProviderPaymentState::Pending;
    m_office->receive(row);

    const auto view = m_office->receive(m_office->row(u"R1"_s, u"MTR-1"_s, u"40"_s, u"2026-02-01"_s));

    QCOMPARE(view.status, PaymentStatus::Conflict);
    QCOMPARE(m_office->textOf(u"SELECT status FROM payment"_s), u"pending"_s);
}

void TestMoneyPayments::lateFailureDoesNotUnbook()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    m_office->receive(row);
    const auto before = m_office->dump();
    row.state = ProviderPaymentState::Failed;

    m_office->receive(row);

    QCOMPARE(m_office->dump(), before);
}

void TestMoneyPayments::failedRowThatSettlesAfterAllIsBooked()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    row.state = ProviderPaymentState::Failed;
    m_office->receive(row);
    row.state = ProviderPaymentState::Settled;

    QCOMPARE(m_office->describe(m_office->receive(row)), u"energy 50.00 -> 200 Wh"_s);
}

void TestMoneyPayments::reversalAtTheProviderIsAnOpenItem()
{
    auto row = m_office->row(u"R1"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    m_office->receive(row);
    row.state = ProviderPaymentState::Reversed;
    m_office->receive(row);
    m_office->receive(row);
    auto unseen = m_office->row(u"R2"_s, u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    unseen.state = ProviderPaymentState::Reversed;

    QCOMPARE(m_office->describe(m_office->receive(unseen)), u"failed reversed_by_provider"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item WHERE kind = 'provider_reversed'"_s), 1);
    QCOMPARE(m_office->textOf(u"SELECT status FROM payment WHERE reference = 'R1'"_s), u"accepted"_s);
}

void TestMoneyPayments::bookedPaymentIsFoundByItsReferences()
{
    const auto view = m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    auto payments = m_office->payments();

    QCOMPARE(must(payments.find(view.id.toText())).id, view.id);
    QCOMPARE(must(payments.find(view.reference)).id, view.id);
    QCOMPARE(must(payments.find(view.receiptNumber)).id, view.id);
    QCOMPARE(must(payments.find(view.reference)).channel, u"Bank"_s);
    QCOMPARE(payments.find(u"nothing"_s).error().reason, u"not_found"_s);
}

void TestMoneyPayments::listIsPagedByKey()
{
    for (int i = 1; i <= 7; ++i)
        m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-0%1"_s.arg(i));
    auto payments = m_office->payments();
    QStringList seen;
    PageRequest page{3, {}};
    do {
        const auto rows = must(payments.list({}, page));
        QCOMPARE(rows.total, 7);
        for (const auto &row : rows.rows)
            seen.append(row.paidAt.toIso(QTimeZone::utc()).mid(8, 2));
        page.after = rows.next;
    } while (!page.after.isEmpty());

    QCOMPARE(seen.join(u' '), u"07 06 05 04 03 02 01"_s);
    QCOMPARE(payments.list({}, {0, {}}).error().field, u"limit"_s);
    QCOMPARE(payments.list({}, {10, u"??"_s}).error().reason, u"invalid_cursor"_s);
}

/// Behind "only this channel" stands no index: the rows are not counted again for each page.
void TestMoneyPayments::listIsCountedWithItsFirstPage()
{
    for (int i = 1; i <= 4; ++i)
        m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-0%1"_s.arg(i));
    auto payments = m_office->payments();
    PaymentFilter filter;
    filter.channel = u"Bank"_s;
    const auto first = must(payments.list(filter, {2, {}}));
    m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-05"_s);
    const auto second = must(payments.list(filter, {2, first.next}));
    QCOMPARE(second.rows.size(), size_t(2));
    QCOMPARE(second.total, 4);
    QCOMPARE(must(payments.list(filter, {2, {}})).total, 5);
}

void TestMoneyPayments::listIsFiltered()
{
    m_office->pay(u"MTR-1"_s, u"50"_s, u"2026-02-01"_s);
    m_office->pay(u"NOBODY"_s, u"50"_s, u"2026-02-02"_s);
    m_office->payCash(u"MTR-1"_s, u"50"_s, u"2026-02-03"_s);
    auto payments = m_office->payments();
    const auto total = [&](const PaymentFilter &filter) { return must(payments.list(filter, {})).total; };

    PaymentFilter filter;
    filter.unmatchedOnly = true;
    QCOMPARE(total(filter), 1);
    filter = {};
    filter.status = PaymentStatus::Accepted;
    QCOMPARE(total(filter), 2);
    filter = {};
    filter.channel = u"Bank"_s;
    QCOMPARE(total(filter), 2);
    filter.channel = u"cash"_s;
    QCOMPARE(total(filter), 1);
    filter = {};
    filter.serial = u"mtr-1"_s;
    QCOMPARE(total(filter), 2);
    filter = {};
    filter.from = day(u"2026-02-02"_s);
    filter.to = day(u"2026-02-02"_s);
    QCOMPARE(total(filter), 1);
}

void TestMoneyPayments::meterAccountsForAllItsMoney()
{
    m_office->addMeter(m_customer, u"MTR-100"_s, u"2026-01-05"_s, u"Home"_s, 100);
    qint64 paid = 0;
    for (int i = 1; i <= 30; ++i) {
        m_office->pay(u"MTR-100"_s, u"%1.%2"_s.arg(i).arg(i, 2, 10, QChar(u'0')), u"2026-02-01"_s);
        paid += i * 100 + i;
    }

    const qint64 wattHours = m_office->count(u"SELECT sum(watt_hours) FROM token"_s);
    const qint64 carry = m_office->count(u"SELECT vend_carry FROM device WHERE serial = 'MTR-100'"_s);

    QCOMPARE(wattHours * 25 + carry, paid);
    QCOMPARE(wattHours % 100, 0);
    QCOMPARE(m_office->verify(), QString());
}

QTEST_GUILESS_MAIN(TestMoneyPayments)
#include "test_money_payments.moc"
