#include "core/services/customer_service.h"
#include "core/services/payment_request_service.h"
#include "core/services/request_queue.h"
#include "core/services/worker_status.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AskOutcome outcome(AskState state, const QString &url = {})
{
    AskOutcome answer;
    answer.state = state;
    answer.url = url;
    answer.detail = state == AskState::Asked ? QString() : u"said the channel"_s;
    return answer;
}

const QString page = QStringLiteral("https://checkout.paystack.com/0peioxfhpn");
using Found = Result<std::optional<ProviderPayment>>;

} // namespace

/// Asking a payer for money: what is refused at once, and the life of a request in the worker's hands.
class TestPaymentRequests final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void requestIsAPendingPaymentUntilItsPayerPays();
    void nobodyIsAskedForWhatWouldBeRefused_data();
    void nobodyIsAskedForWhatWouldBeRefused();
    void channelThatCannotAskSaysSo();
    void emailIsTheCustomersElseTheChannels();
    void phoneIsTheOneGivenElseTheCustomers();

    void requestIsOnDiskBeforeTheCall();
    void addressReachesThePayerAsAMessage();
    void refusedRequestFailsItsPayment();
    void requestThatNeverLeftIsSentLater();
    void lostAnswerIsLookedUpAndNeverRepeatedBlindly();
    void requestThatNeverArrivedIsSentAgain();
    void interruptedCallIsUncertain();

    void abandonedRowDoesNotEndAWaitingRequest();
    void successIsBookedOnceByPollOrLookUp();
    void failedPaymentEndsTheRequestAndALateSuccessStillBooks();
    void otherAmountIsAConflict();
    void requestExpiresAndALateSuccessStillBooks();
    void requestThatCouldNotBeSentInTimeExpiresUnsent();
    void nothingExpiresWhileTheChannelCannotBeAsked();
    void requestIsAskedAboutLessAndLessOften();
    void statusCountsRequests();
    void answerStoredTwiceChangesNothing();

private:
    PaymentRequestService service() { return {m_office->context(), m_office->registry}; }
    RequestQueue queue() { return RequestQueue(m_office->context(u"worker"_s)); }
    AccountService accounts() { return {m_office->context(), m_office->registry, m_office->secrets}; }
    AccountView channel(const QString &name = u"Paystack"_s)
    {
        return must(accounts().find(AccountRole::Channel, name));
    }
    void setChannel(const QString &key, const QString &value)
    {
        AccountInput input;
        input.role = AccountRole::Channel;
        input.kind = u"paystack"_s;
        input.settings.insert(key, value);
        must(accounts().edit(m_office->account(u"Paystack"_s), input));
    }
    PaymentView ask(const QString &amount = u"50.00"_s)
    {
        return must(service().ask(channel(), {u"MTR-1"_s, amount, QString()}));
    }
    std::optional<RequestQueue::Job> take() { return must(queue().takeNext(m_office->account(u"Paystack"_s))); }
    /// Asked, with a page to pay on.
    PaymentView askedFor(const QString &amount = u"50.00"_s)
    {
        const auto payment = ask(amount);
        must(queue().finishAsk(*take(), outcome(AskState::Asked, page)));
        return payment;
    }
    PaymentView now(const PaymentView &payment) { return must(m_office->payments().read(payment.id)); }
    QString stateOf(const PaymentView &payment)
    {
        const auto view = now(payment);
        return toWord(view.status) + u' ' + view.reason + u' ' + view.request->state;
    }
    ProviderPayment row(const PaymentView &payment, ProviderPaymentState state, const QString &amount = u"50.00"_s)
    {
        auto row = m_office->row(payment.reference, u"MTR-1"_s, amount, u"2028-12-31"_s);
        row.state = state;
        row.providerId = u"live:7"_s;
        row.raw = "{\"status\":\"as received\"}";
        return row;
    }
    PaymentView poll(const PaymentView &payment, ProviderPaymentState state, const QString &amount = u"50.00"_s)
    {
        return m_office->receive(row(payment, state, amount), u"Paystack"_s);
    }
    /// Lets the worker ask about the request once it may, and be answered so.
    void lookUp(const Found &found, std::chrono::milliseconds after = 1h)
    {
        m_office->clock.advance(after);
        const auto job = take();
        if (!job || !job->isLookUp())
            qFatal("nothing to look up");
        must(queue().finishLookUp(channel(), *job, found));
    }

    std::unique_ptr<TestOffice> m_office;
    CustomerId m_customer;
};

void TestPaymentRequests::init()
{
    m_office = std::make_unique<TestOffice>();
    m_customer = m_office->addCustomer(u"Mushi"_s);
    m_office->addMeter(m_customer, u"MTR-1"_s);
    setChannel(u"email"_s, u"office@example.org"_s);
}

void TestPaymentRequests::requestIsAPendingPaymentUntilItsPayerPays()
{
    const auto payment = must(service().ask(channel(), {u" mtr-1 "_s, u"50.00"_s, QString()}));

    QCOMPARE(payment.status, PaymentStatus::Pending);
    QCOMPARE(payment.serial, u"MTR-1"_s);
    QCOMPARE(payment.provider, u"paystack"_s);
    QCOMPARE(payment.channel, u"Paystack"_s);
    QCOMPARE(payment.customerId, std::optional(m_customer));
    QCOMPARE(payment.request->state, u"queued"_s);
    QCOMPARE(payment.request->createdBy, u"anna"_s);
    QVERIFY(payment.allocations.empty() && payment.tokens.empty());
    static const QRegularExpression uuid4(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QVERIFY(uuid4.match(payment.reference).hasMatch());
    QVERIFY(ask().reference != payment.reference);
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentRequests::nobodyIsAskedForWhatWouldBeRefused_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown serial") << u"MTR-9"_s << u"50"_s << QString() << u"unknown_serial"_s;
    QTest::newRow("in stock") << u"SHS-00001"_s << u"50"_s << QString() << u"unassigned_device"_s;
    QTest::newRow("below the minimum") << u"MTR-2"_s << u"9.99"_s << QString() << u"below_minimum"_s;
    QTest::newRow("no plan") << u"SHS-00002"_s << u"50"_s << QString() << u"nothing_to_pay"_s;
    QTest::newRow("nothing") << u"MTR-1"_s << u"0"_s << QString() << u"invalid_amount"_s;
    QTest::newRow("three decimals") << u"MTR-1"_s << u"1.005"_s << QString() << u"invalid_amount"_s;
    QTest::newRow("no phone") << u"MTR-1"_s << u"50"_s << u"12"_s << u"invalid_phone"_s;
}

void TestPaymentRequests::nobodyIsAskedForWhatWouldBeRefused()
{
    Tariff dear;
    dear.name = u"Dear"_s;
    dear.pricePerKwh = m_office->money(u"250"_s);
    dear.minimumPurchase = m_office->money(u"10"_s);
    m_office->addTariff(dear);
    m_office->addMeter(m_customer, u"MTR-2"_s, u"2026-01-05"_s, u"Dear"_s);
    m_office->addStock(u"SHS-00001"_s);
    m_office->addStock(u"SHS-00002"_s);
    m_office->sell(m_customer, u"Panel"_s, u"SHS-00002"_s, {.cost = u"10"_s, .count = 1, .date = u"2028-01-01"_s});
    m_office->pay(u"SHS-00002"_s, u"10"_s, u"2028-02-01"_s);
    const QString before = m_office->dump();

    QFETCH(QString, serial);
    QFETCH(QString, amount);
    QFETCH(QString, phone);
    const auto result = service().ask(channel(), {serial, amount, phone});

    QVERIFY(!result);
    QTEST(result.error().reason, "reason");
    QCOMPARE(m_office->dump(), before);
}

void TestPaymentRequests::channelThatCannotAskSaysSo()
{
    const auto result = service().ask(channel(u"Bank"_s), {u"MTR-1"_s, u"50"_s, QString()});
    QCOMPARE(result.error().reason, u"not_supported"_s);
    QCOMPARE(result.error().field, u"channel"_s);
    QVERIFY(!service().canAsk(channel(u"Bank"_s)));
    QVERIFY(service().canAsk(channel()));

    must(accounts().setEnabled(m_office->account(u"Paystack"_s), false));
    QCOMPARE(service().ask(channel(), {u"MTR-1"_s, u"50"_s, QString()}).error().reason, u"not_allowed"_s);
    QVERIFY(!service().canAsk(channel()));
}

void TestPaymentRequests::emailIsTheCustomersElseTheChannels()
{
    QCOMPARE(ask().request->email, u"office@example.org"_s);

    CustomerFields fields;
    const auto customer = must(CustomerService(m_office->context()).read(m_customer));
    fields.name = customer.name;
    fields.surname = customer.surname;
    fields.phone = customer.phone;
    fields.village = customer.village;
    fields.email = u"mushi@example.org"_s;
    must(CustomerService(m_office->context()).edit(m_customer, fields));
    QCOMPARE(ask().request->email, u"mushi@example.org"_s);

    fields.email.clear();
    must(CustomerService(m_office->context()).edit(m_customer, fields));
    setChannel(u"email"_s, QString());
    const auto result = service().ask(channel(), {u"MTR-1"_s, u"50"_s, QString()});
    QCOMPARE(result.error().reason, u"no_email"_s);
    QCOMPARE(result.error().field, u"email"_s);
}

void TestPaymentRequests::phoneIsTheOneGivenElseTheCustomers()
{
    const auto customer = must(CustomerService(m_office->context()).read(m_customer));
    QCOMPARE(ask().request->phone, customer.phone);
    const auto other = must(service().ask(channel(), {u"MTR-1"_s, u"50"_s, u"0712 999 888"_s}));
    QCOMPARE(other.request->phone, u"+255712999888"_s);
}

void TestPaymentRequests::requestIsOnDiskBeforeTheCall()
{
    const auto payment = ask();

    const auto job = take();

    QVERIFY(job && !job->isLookUp());
    QCOMPARE(job->request.reference, payment.reference);
    QCOMPARE(job->request.serial, u"MTR-1"_s);
    QCOMPARE(job->request.amount, m_office->money(u"50"_s));
    QCOMPARE(job->request.currency, u"TZS"_s);
    QCOMPARE(stateOf(payment), u"pending  asking"_s);
    QCOMPARE(m_office->textOf(u"SELECT attempts FROM payment_request"_s), u"1"_s);
    QVERIFY(!take());
}

void TestPaymentRequests::addressReachesThePayerAsAMessage()
{
    const auto payment = must(service().ask(channel(), {u"MTR-1"_s, u"50.00"_s, u"0712999888"_s}));
    must(queue().finishAsk(*take(), outcome(AskState::Asked, page)));

    QCOMPARE(stateOf(payment), u"pending  asked"_s);
    QCOMPARE(now(payment).request->url, page);
    QCOMPARE(m_office->textOf(u"SELECT phone || ': ' || body FROM message"_s),
             u"+255712999888: Pay TZS 50.00 for MTR-1 here: "_s + page);

    must(queue().finishAsk(RequestQueue::Job(), outcome(AskState::Asked, page))); // an answer to nothing
    QCOMPARE(m_office->count(u"SELECT count(*) FROM message"_s), 1);
}

void TestPaymentRequests::refusedRequestFailsItsPayment()
{
    const auto payment = ask();
    must(queue().finishAsk(*take(), outcome(AskState::Refused)));

    QCOMPARE(stateOf(payment), u"failed request_refused failed"_s);
    QCOMPARE(now(payment).request->detail, u"said the channel"_s);
    m_office->clock.advance(24h);
    QVERIFY(!take());
    QCOMPARE(m_office->count(u"SELECT count(*) FROM message"_s), 0);
}

void TestPaymentRequests::requestThatNeverLeftIsSentLater()
{
    const auto payment = ask();
    must(queue().finishAsk(*take(), outcome(AskState::RetryLater)));

    QCOMPARE(stateOf(payment), u"pending  queued"_s);
    QVERIFY(!take());
    m_office->clock.advance(1min);
    const auto job = take();
    QVERIFY(job && !job->isLookUp());
    QCOMPARE(job->request.reference, payment.reference);
}

void TestPaymentRequests::lostAnswerIsLookedUpAndNeverRepeatedBlindly()
{
    const auto payment = ask();
    must(queue().finishAsk(*take(), outcome(AskState::Uncertain)));
    QCOMPARE(stateOf(payment), u"pending  uncertain"_s);

    lookUp(failure(ErrorCode::Network, u"server_error"_s, u"not now"_s));
    QCOMPARE(stateOf(payment), u"pending  uncertain"_s);

    lookUp(std::optional(row(payment, ProviderPaymentState::Abandoned)));
    QCOMPARE(stateOf(payment), u"pending  asked"_s);
    QVERIFY(now(payment).request->url.isEmpty());
    QVERIFY(now(payment).request->detail.contains(u"lost"_s));
    QCOMPARE(m_office->textOf(u"SELECT attempts FROM payment_request"_s), u"1"_s);
}

void TestPaymentRequests::requestThatNeverArrivedIsSentAgain()
{
    const auto payment = ask();
    must(queue().finishAsk(*take(), outcome(AskState::Uncertain)));

    lookUp(std::optional<ProviderPayment>());

    QCOMPARE(stateOf(payment), u"pending  queued"_s);
    const auto job = take();
    QVERIFY(job && !job->isLookUp());
    QCOMPARE(job->request.reference, payment.reference);
}

void TestPaymentRequests::interruptedCallIsUncertain()
{
    const auto payment = ask();
    QVERIFY(take());
    must(queue().recover());
    QCOMPARE(stateOf(payment), u"pending  uncertain"_s);
    QVERIFY(take()->isLookUp());
}

void TestPaymentRequests::abandonedRowDoesNotEndAWaitingRequest()
{
    const auto payment = askedFor();

    poll(payment, ProviderPaymentState::Abandoned);
    QCOMPARE(stateOf(payment), u"pending  asked"_s);
    lookUp(std::optional(row(payment, ProviderPaymentState::Abandoned)));
    QCOMPARE(stateOf(payment), u"pending  asked"_s);

    // Of a transaction nobody was asked for here, the same word says that there is no money.
    const auto stranger = m_office->row(u"R-9"_s, u"MTR-1"_s, u"5"_s, u"2028-12-31"_s);
    auto abandoned = stranger;
    abandoned.state = ProviderPaymentState::Abandoned;
    QCOMPARE(m_office->receive(abandoned, u"Paystack"_s).status, PaymentStatus::Failed);
}

void TestPaymentRequests::successIsBookedOnceByPollOrLookUp()
{
    for (const bool byPoll : {true, false}) {
        const auto payment = askedFor();
        const auto paid = std::optional(row(payment, ProviderPaymentState::Settled));
        if (byPoll)
            poll(payment, ProviderPaymentState::Settled);
        else
            lookUp(paid);

        const auto view = now(payment);
        QCOMPARE(m_office->describe(view), u"energy 50.00 -> 200 Wh"_s);
        QCOMPARE(view.request->state, u"paid"_s);
        QCOMPARE(view.paidAt, paid->paidAt);
        QVERIFY(view.raw.contains("as received"));
        QCOMPARE(poll(payment, ProviderPaymentState::Settled).status, PaymentStatus::Duplicate);
        QCOMPARE(m_office->count(u"SELECT count(*) FROM token WHERE cause_id = x'%1'"_s.arg(
                     QString::fromLatin1(payment.id.toBytes().toHex()))),
                 1);
        m_office->clock.advance(24h);
        QVERIFY(!take());
    }
    QCOMPARE(m_office->textOf(u"SELECT group_concat(provider_id) FROM payment"_s), u"live:7,"_s);
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentRequests::failedPaymentEndsTheRequestAndALateSuccessStillBooks()
{
    const auto payment = askedFor();
    poll(payment, ProviderPaymentState::Failed);
    QCOMPARE(stateOf(payment), u"failed failed_at_provider failed"_s);

    poll(payment, ProviderPaymentState::Settled);

    QCOMPARE(stateOf(payment), u"accepted  paid"_s);
    QCOMPARE(now(payment).tokens.size(), size_t(1));
    QCOMPARE(m_office->verify(), QString());
}

void TestPaymentRequests::otherAmountIsAConflict()
{
    const auto payment = askedFor();

    QCOMPARE(poll(payment, ProviderPaymentState::Settled, u"49.00"_s).status, PaymentStatus::Conflict);
    lookUp(std::optional(row(payment, ProviderPaymentState::Settled, u"49.00"_s)));

    QCOMPARE(stateOf(payment), u"pending  asked"_s);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM open_item WHERE kind = 'payment_conflict'"_s), 1);
    QCOMPARE(m_office->count(u"SELECT count(*) FROM token"_s), 0);
}

void TestPaymentRequests::requestExpiresAndALateSuccessStillBooks()
{
    setChannel(u"request_expiry"_s, u"7200"_s);
    const auto payment = askedFor();
    const auto abandoned = std::optional(row(payment, ProviderPaymentState::Abandoned));

    lookUp(abandoned);
    QCOMPARE(stateOf(payment), u"pending  asked"_s);
    lookUp(abandoned);
    QCOMPARE(stateOf(payment), u"failed request_expired expired"_s);
    QVERIFY(!take());
    poll(payment, ProviderPaymentState::Abandoned);
    QCOMPARE(stateOf(payment), u"failed request_expired expired"_s);

    poll(payment, ProviderPaymentState::Settled);
    QCOMPARE(stateOf(payment), u"accepted  paid"_s);
    QCOMPARE(now(payment).tokens.size(), size_t(1));
}

void TestPaymentRequests::requestThatCouldNotBeSentInTimeExpiresUnsent()
{
    const auto payment = ask();
    m_office->clock.advance(24h);
    QVERIFY(!take());
    QCOMPARE(stateOf(payment), u"failed request_expired expired"_s);
    QCOMPARE(m_office->textOf(u"SELECT attempts FROM payment_request"_s), u"0"_s);
}

void TestPaymentRequests::nothingExpiresWhileTheChannelCannotBeAsked()
{
    const auto payment = askedFor();
    lookUp(failure(ErrorCode::Network, u"network_unreachable"_s, u"offline"_s), 72h);
    QCOMPARE(stateOf(payment), u"pending  asked"_s);
    lookUp(std::optional(row(payment, ProviderPaymentState::Settled)));
    QCOMPARE(stateOf(payment), u"accepted  paid"_s);
}

void TestPaymentRequests::requestIsAskedAboutLessAndLessOften()
{
    const auto payment = askedFor();
    const auto abandoned = std::optional(row(payment, ProviderPaymentState::Abandoned));
    const auto begin = m_office->clock.now();
    int questions = 0;
    while (m_office->clock.now() < begin.plus(23h)) {
        if (const auto job = take()) {
            must(queue().finishLookUp(channel(), *job, abandoned));
            ++questions;
        }
        m_office->clock.advance(5s);
        if (m_office->clock.now() == begin.plus(1min))
            QCOMPARE(questions, 3); // after 5, 15 and 45 seconds
    }
    QVERIFY2(questions > 20 && questions < 40, qPrintable(QString::number(questions)));
}

void TestPaymentRequests::statusCountsRequests()
{
    askedFor();
    ask();
    const auto status = must(readWorkerStatus(m_office->context()));
    QCOMPARE(status.requestsAsked, 1);
    QCOMPARE(status.requestsQueued, 1);
    QCOMPARE(status.paymentsPending, 2);
}

void TestPaymentRequests::answerStoredTwiceChangesNothing()
{
    const auto payment = askedFor();
    const auto paid = std::optional(row(payment, ProviderPaymentState::Settled));
    m_office->clock.advance(1h);
    const auto job = take();
    // The same answer stored twice, as after a failure between the booking and the request's own row.
    must(queue().finishLookUp(channel(), *job, paid));
    const QString once = m_office->dump();
    must(queue().finishLookUp(channel(), *job, paid));
    QCOMPARE(m_office->dump(), once);
}

QTEST_GUILESS_MAIN(TestPaymentRequests)
#include "test_payment_requests.moc"
