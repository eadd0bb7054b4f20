#include "core/services/payment_request_service.h"
#include "core/services/request_queue.h"
#include "tests/worker/worker_company.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Payers are asked for money, and what they were asked for is followed to its end.
class TestWorkerRequest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<WorkerCompany> m_company;

    [[nodiscard]] FakePaystack &paystack() { return m_services->paystack; }
    [[nodiscard]] AccountView channel() { return m_company->account(AccountRole::Channel, u"Paystack"_s); }
    void set(const QString &key, const QString &value)
    {
        AccountInput input;
        input.allowInsecureLoopback = true;
        input.settings = {{key, value}};
        must(m_company->accounts().edit(channel().id, input));
    }
    PaymentView ask(const QString &amount = u"50.00"_s)
    {
        return must(PaymentRequestService(m_company->context(), m_company->registry)
                        .ask(channel(), {u"MTR-1"_s, amount, QString()}));
    }
    void run()
    {
        paystack().now = m_company->clock.now();
        m_company->runUntilIdle();
    }
    /// Long enough for every interval and back-off, and not for a request.
    void runLater(std::chrono::milliseconds after = 1h)
    {
        m_company->clock.advance(after);
        run();
    }
    [[nodiscard]] QString state()
    {
        return m_company->text(u"SELECT p.status || ' ' || r.state || ' ' || coalesce((SELECT group_concat(state) "
                               "FROM token WHERE cause_id = p.id), '-') FROM payment p JOIN payment_request r ON "
                               "r.payment_id = p.id"_s);
    }

private slots:
    void init()
    {
        m_services = std::make_unique<FakeServices>();
        m_company = std::make_unique<WorkerCompany>(*m_services);
        set(u"email"_s, u"office@example.org"_s);
        m_company->clock.advance(10s);
    }
    void cleanup()
    {
        QCOMPARE(m_company->verify(), QString());
        m_company.reset();
        m_services.reset();
    }

    void aRequestGoesFromTheDeskToTheTokenInThePhone()
    {
        const auto payment = ask();
        run();

        QCOMPARE(paystack().asks(), 1);
        QCOMPARE(state(), u"pending asked -"_s);
        QCOMPARE(paystack().rows.front().amount, 5000);
        QCOMPARE(paystack().rows.front().serial, u"MTR-1"_s);
        QCOMPARE(int(m_services->gateway.messages.size()), 1);
        QVERIFY(m_services->gateway.messages.front().text.endsWith(u"https://checkout.paystack.com/"_s +
                                                                   payment.reference));
        runLater();
        QCOMPARE(state(), u"pending asked -"_s);

        paystack().payerPays(m_company->clock.now());
        runLater();
        QCOMPARE(state(), u"accepted paid issued"_s);
        QCOMPARE(m_company->count(u"SELECT count(*) FROM payment"_s), 1);
        QCOMPARE(int(m_services->calin.sales.size()), 1);
        const int lookUps = paystack().lookUps();
        runLater(24h);
        QCOMPARE(paystack().lookUps(), lookUps);
        QCOMPARE(paystack().asks(), 1);
    }

    void aPaymentIsFoundByItsLookUpBeforeTheNextPoll()
    {
        set(u"interval"_s, u"3600"_s);
        ask();
        run();
        const int polls = paystack().polls();
        paystack().payerPays(m_company->clock.now());

        runLater(6s);

        QCOMPARE(paystack().polls(), polls);
        QCOMPARE(state(), u"accepted paid issued"_s);
    }

    void aLostAnswerIsLookedUpAndNobodyIsAskedTwice()
    {
        paystack().losesAskAnswers = true;
        ask();
        run();
        QCOMPARE(state(), u"pending uncertain -"_s);
        runLater();
        QCOMPARE(state(), u"pending asked -"_s);
        QCOMPARE(paystack().asks(), 1);

        paystack().payerPays(m_company->clock.now());
        runLater();
        QCOMPARE(state(), u"accepted paid issued"_s);
        QCOMPARE(paystack().asks(), 1);
    }

    void aRequestThatNeverArrivedIsSentAgainUnderItsOwnReference()
    {
        paystack().losesAsks = true;
        const auto payment = ask();
        run();
        QCOMPARE(state(), u"pending uncertain -"_s);

        paystack().losesAsks = false;
        runLater();
        QCOMPARE(state(), u"pending asked -"_s);
        QCOMPARE(paystack().asks(), 2);
        QCOMPARE(int(paystack().rows.size()), 1);
        QCOMPARE(paystack().rows.front().reference, payment.reference);
    }

    void aRequestWaitsWhileTheChannelCannotBeReached()
    {
        paystack().fault = TestHttpAnswer::json("{}", 429).with("Retry-After", "30");
        ask();
        run();
        QCOMPARE(state(), u"pending queued -"_s);

        paystack().fault.reset();
        runLater();
        QCOMPARE(state(), u"pending asked -"_s);
    }

    void aProcessThatDiedWhileAskingLooksUpWhatBecameOfIt()
    {
        ask();
        QVERIFY(must(RequestQueue(m_company->context()).takeNext(channel().id)).has_value());

        run();

        QCOMPARE(paystack().lookUps(), 1);
        QCOMPARE(state(), u"pending asked -"_s);
        QCOMPARE(paystack().asks(), 1);
    }

    void aRequestNobodyPaysExpiresAndALatePaymentStillBooks()
    {
        ask();
        run();
        for (int hour = 0; hour < 25; ++hour)
            runLater();
        QCOMPARE(state(), u"failed expired -"_s);

        paystack().payerPays(m_company->clock.now());
        runLater();
        QCOMPARE(state(), u"accepted paid issued"_s);
    }

    void aRefusedRequestLeavesTheChannelWorking()
    {
        paystack().refusesAsks = true;
        ask();
        run();
        QCOMPARE(state(), u"failed failed -"_s);
        QCOMPARE(m_company->text(u"SELECT detail FROM payment_request"_s), u"HTTP 400: Invalid Email"_s);
        QCOMPARE(channel().failures, 0);
        runLater();
        QCOMPARE(paystack().asks(), 1);
    }

    void everyFailingDatabaseCallIsSurvived()
    {
        // Each run the n-th call fails once; the payer is asked once and the money comes through all the same.
        ask();
        m_company->keep();
        for (int n = 1; n < 400; ++n) {
            m_company->startOver();
            m_services->forgetAll();
            paystack().now = m_company->clock.now();
            const int asksBefore = paystack().asks();
            int calls = 0;
            bool wasReached = false;
            auto worker = std::make_unique<Worker>(m_company->database(), m_company->registry, m_company->secrets,
                                                   m_company->http);
            must(worker->recover());
            m_company->database().setCallGate([&] {
                wasReached = wasReached || calls + 1 == n;
                return ++calls != n;
            });
            QSignalSpy finished(worker.get(), &Worker::finished);
            worker->runUntilIdle();
            QTRY_COMPARE(int(finished.size()), 1);
            m_company->database().setCallGate({});
            worker.reset();
            runLater();
            QVERIFY2(paystack().asks() == asksBefore + 1, "call " + QByteArray::number(n));
            paystack().payerPays(m_company->clock.now());
            runLater();

            QVERIFY2(state() == u"accepted paid issued", "call " + QByteArray::number(n) + ": " + state().toUtf8());
            QVERIFY(m_services->calin.sales.size() == 1);
            QCOMPARE(m_company->verify(), QString());
            if (!wasReached)
                return;
        }
        QFAIL("the journey does not end");
    }
};

QTEST_GUILESS_MAIN(TestWorkerRequest)
#include "test_worker_request.moc"
