#include "core/services/message_service.h"
#include "core/services/tariff_service.h"
#include "core/services/token_service.h"
#include "core/worker/access_charge_round.h"
#include "tests/worker/worker_company.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWorker final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<WorkerCompany> m_company;

    /// A payment of so many naira, now.
    void pay(const QString &reference, qint64 naira, const QString &serial = u"MTR-1"_s)
    {
        m_services->paystack.rows.push_back({reference, naira * 100, serial, m_company->clock.now(), {}});
    }
    [[nodiscard]] QString tokenStates()
    {
        return m_company->text(
            u"SELECT group_concat(state, ' ') FROM (SELECT state FROM token ORDER BY order_ms, id)"_s);
    }
    [[nodiscard]] TokenId onlyToken()
    {
        const auto read = [](const Row &row) { return row.id<TokenId>(0); };
        return must(m_company->database().readFirst(u"SELECT id FROM token"_s, {}, read)).value();
    }
    [[nodiscard]] QString messageState() { return m_company->text(u"SELECT state FROM message"_s); }
    [[nodiscard]] QString refundState() { return m_company->text(u"SELECT state FROM refund"_s); }
    void approveRefund(const QString &reference, const QString &reason = u"unknown serial"_s)
    {
        PaymentService payments(m_company->context());
        const PaymentId id = must(payments.find(reference)).id;
        must(payments.askRefund(id, reason));
        must(payments.approveRefund(id));
    }
    /// Long enough for every interval and back-off.
    void later() { m_company->clock.advance(1h); }

private slots:
    void init()
    {
        m_services = std::make_unique<FakeServices>();
        m_company = std::make_unique<WorkerCompany>(*m_services);
        m_company->clock.advance(10s);
    }
    void cleanup()
    {
        QCOMPARE(m_company->verify(), QString());
        m_company.reset();
        m_services.reset();
    }

    /// A file that cannot be written would be locked again and again otherwise.
    void chargesThatFailAreTriedAgainAfterAMinute()
    {
        Tariff tariff = must(TariffService(m_company->context()).find(u"Home"_s)).tariff;
        tariff.accessRate = {Money(100), 1};
        must(TariffService(m_company->context()).edit(u"Home"_s, tariff));
        m_company->clock.advance(24h * 3);
        AccessChargeRound round(m_company->context());
        int calls = 0;
        m_company->database().setCallGate([&] { return ++calls > 0; });
        must(readCompany(m_company->database()));
        const int callsOfCompany = calls;
        calls = 0;
        m_company->database().setCallGate([&] { return ++calls <= callsOfCompany; }); // nothing behind it
        QCOMPARE(round.step().error().reason, u"injected"_s);
        m_company->database().setCallGate({});
        QCOMPARE(must(round.step()), false);
        QCOMPARE(m_company->count(u"SELECT count(*) FROM access_charge"_s), 0);
        m_company->clock.advance(1min);
        QCOMPARE(must(round.step()), true);
        QCOMPARE(m_company->count(u"SELECT count(*) FROM access_charge"_s), 3);
    }

    void aPaymentFoundNowGetsItsTokenAndItsMessageInTheSameRound()
    {
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();

        QCOMPARE(m_services->paystack.polls(), 1);
        QCOMPARE(int(m_services->calin.sales.size()), 1);
        QCOMPARE(m_services->calin.sales.front().meter, u"MTR-1"_s);
        QCOMPARE(m_services->calin.sales.front().amount, u"0.2"_s);
        QCOMPARE(int(m_services->gateway.messages.size()), 1);
        QCOMPARE(m_services->gateway.messages.front().to, u"+2348031234567"_s);
        QString digits = m_services->gateway.messages.front().text;
        QVERIFY2(digits.remove(u' ').contains(m_services->calin.sales.front().token), qPrintable(digits));
        QCOMPARE(tokenStates(), u"issued"_s);
    }

    void aDeskPaymentNeedsNoChannel()
    {
        m_services->paystack.fault = TestHttpAnswer::html(500);
        m_company->payAtDesk(u"MTR-1"_s, u"50.00"_s, u"DESK-1"_s);
        m_company->runUntilIdle();

        QCOMPARE(int(m_services->calin.sales.size()), 1);
        QCOMPARE(int(m_services->gateway.messages.size()), 1);
        QCOMPARE(m_company->account(AccountRole::Channel, u"Paystack"_s).failures, 1);
    }

    void thePaymentSeenAgainHasNoEffect()
    {
        pay(u"REF-1"_s, 50);
        for (int round = 0; round < 3; ++round) {
            m_company->runUntilIdle();
            later();
        }
        QCOMPARE(m_services->paystack.polls(), 3);
        QCOMPARE(m_company->count(u"SELECT count(*) FROM payment"_s), 1);
        QCOMPARE(int(m_services->calin.sales.size()), 1);
        QCOMPARE(int(m_services->gateway.messages.size()), 1);
    }

    void aPaymentMadeBeforeTheCursorAndPaidAfterItIsFound()
    {
        const Instant created = m_company->clock.now();
        m_company->clock.advance(2h);
        pay(u"REF-2"_s, 50);
        m_company->runUntilIdle();
        m_company->clock.advance(2h);
        m_services->paystack.rows.push_back({u"REF-1"_s, 5000, u"MTR-1"_s, m_company->clock.now(), created});
        m_company->runUntilIdle();

        QCOMPARE(m_company->count(u"SELECT count(*) FROM payment WHERE status = 'accepted'"_s), 2);
        QCOMPARE(int(m_services->calin.sales.size()), 2);
    }

    void paymentsOfOneSweepAreBookedInPaymentOrderHoweverTheyAreListed()
    {
        const Instant now = m_company->clock.now();
        for (int i = 0; i < 120; ++i) // more than are booked at once
            m_services->paystack.rows.push_back({u"REF-%1"_s.arg(i, 3, 10, QChar(u'0')), 5000, u"MTR-1"_s,
                                                 Instant{now.ms + (i * 37 % 120) * qint64(1000)}, now});
        m_company->runUntilIdle();

        QCOMPARE(m_company->count(u"SELECT count(*) FROM payment WHERE status = 'accepted'"_s), 120);
        QCOMPARE(
            m_company->count(
                u"SELECT count(*) FROM (SELECT paid_ms, lag(paid_ms) OVER (ORDER BY rowid) AS before FROM payment) "
                "WHERE paid_ms < before"_s),
            0);
        QCOMPARE(m_company->count(
                     u"SELECT count(*) FROM (SELECT t.order_ms, lag(t.order_ms) OVER (ORDER BY a.rowid) AS before "
                     "FROM token_attempt a JOIN token t ON t.id = a.token_id) WHERE order_ms < before"_s),
                 0);
        QCOMPARE(int(m_services->calin.sales.size()), 120);
    }

    void aLostAnswerEndsUncertainAndIsNeverAskedForAgain()
    {
        m_services->calin.losesAnswers = true;
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        m_services->calin.losesAnswers = false;
        for (int round = 0; round < 3; ++round) {
            later();
            m_company->runUntilIdle();
        }
        QCOMPARE(m_services->calin.requests(), 1);
        QCOMPARE(tokenStates(), u"uncertain"_s);
        QCOMPARE(int(m_services->gateway.messages.size()), 0);
    }

    void aPersonEndsAnUncertainToken()
    {
        m_services->calin.losesAnswers = true;
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        must(TokenService(m_company->context()).resolveIssued(onlyToken(), m_services->calin.sales.front().token));
        later();
        m_company->runUntilIdle();

        QCOMPARE(tokenStates(), u"issued"_s);
        QCOMPARE(m_services->calin.requests(), 1);
        QCOMPARE(int(m_services->gateway.messages.size()), 1);
    }

    void theNextTokenOfAMeterWaitsBehindAnUncertainOneAndOtherMetersDoNot()
    {
        m_company->addMeter(u"MTR-2"_s, u"+2348031234568"_s);
        m_services->calin.losesAnswers = true;
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        m_services->calin.losesAnswers = false;
        later();
        pay(u"REF-2"_s, 60);
        m_company->clock.advance(1s);
        pay(u"REF-3"_s, 70, u"MTR-2"_s);
        m_company->runUntilIdle();

        QCOMPARE(tokenStates(), u"uncertain queued issued"_s);
    }

    void anUnclearAnswerMakesTheCloudRestInsteadOfSpoilingTheWholeQueue()
    {
        m_company->addMeter(u"MTR-2"_s, u"+2348031234568"_s);
        m_services->calin.fault = TestHttpAnswer::html(500);
        pay(u"REF-1"_s, 50);
        m_company->clock.advance(1s);
        pay(u"REF-2"_s, 50, u"MTR-2"_s);
        m_company->runUntilIdle();

        QCOMPARE(m_services->calin.requests(), 1);
        QCOMPARE(tokenStates(), u"uncertain queued"_s);
    }

    void aRefusedSaleIsNotRepeatedAndTheAccountGoesOn()
    {
        m_services->calin.fault = TestHttpAnswer::json(R"({"result_code":12,"reason":"Meter not found","result":""})");
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        m_services->calin.fault.reset();
        later();
        m_company->runUntilIdle();

        QCOMPARE(m_services->calin.requests(), 1);
        QCOMPARE(tokenStates(), u"refused"_s);
        QCOMPARE(m_company->account(AccountRole::Manufacturer, u"Calin"_s).failures, 0);
    }

    void retryAfterIsHonouredAndRememberedOverARestart()
    {
        m_services->calin.fault = TestHttpAnswer::json("{}", 429).with("Retry-After", "1800");
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        m_services->calin.fault.reset();
        m_company->clock.advance(29min);
        m_company->runUntilIdle();
        QCOMPARE(m_services->calin.requests(), 1);
        QCOMPARE(tokenStates(), u"queued"_s);

        m_company->clock.advance(2min);
        m_company->runUntilIdle();
        QCOMPARE(tokenStates(), u"issued"_s);
        QCOMPARE(m_services->calin.requests(), 2);
    }

    void aThrottledChannelIsLeftAloneAsLongAsItAsks()
    {
        m_services->paystack.fault = TestHttpAnswer::json("{}", 429).with("Retry-After", "600");
        m_company->runUntilIdle();
        m_services->paystack.fault.reset();
        m_company->clock.advance(9min);
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 1);

        m_company->clock.advance(2min);
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 2);
    }

    void aRefusedKeyStopsTheAccountUntilAPersonEditsIt()
    {
        m_services->paystack.fault = TestHttpAnswer::json(R"({"status":false,"message":"Invalid key"})", 401);
        m_company->runUntilIdle();
        m_services->paystack.fault.reset();
        m_company->clock.advance(24h);
        m_company->runUntilIdle();

        QCOMPARE(m_services->paystack.polls(), 1);
        const auto stopped = m_company->account(AccountRole::Channel, u"Paystack"_s);
        QVERIFY(stopped.isStopped);
        QVERIFY2(stopped.lastError.contains(u"Check its settings and secrets"_s), qPrintable(stopped.lastError));

        AccountInput edit;
        edit.allowInsecureLoopback = true;
        edit.secrets = {{u"secret_key"_s, SecretString(u"the right one"_s)}};
        must(m_company->accounts().edit(stopped.id, edit));
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 2);
        QVERIFY(!m_company->account(AccountRole::Channel, u"Paystack"_s).isStopped);
    }

    void aRefusedKeyOfTheCloudStopsItBeforeTheSecondToken()
    {
        m_company->addMeter(u"MTR-2"_s, u"+2348031234568"_s);
        m_services->calin.fault = TestHttpAnswer::json(R"({"reason":"who are you"})", 401);
        pay(u"REF-1"_s, 50);
        m_company->clock.advance(1s);
        pay(u"REF-2"_s, 50, u"MTR-2"_s);
        for (int round = 0; round < 3; ++round) {
            m_company->runUntilIdle();
            later();
        }
        QCOMPARE(m_services->calin.requests(), 1);
        QCOMPARE(tokenStates(), u"queued queued"_s);
        QVERIFY(m_company->account(AccountRole::Manufacturer, u"Calin"_s).isStopped);
    }

    void aSecretChangedWhileTheWorkerRunsIsTriedBeforeAnybodyIsCalled()
    {
        auto worker = m_company->startWorker();
        pay(u"REF-1"_s, 50);
        QTRY_COMPARE(int(m_services->gateway.messages.size()), 1);
        m_services->paystack.fault = TestHttpAnswer::json("{}", 401);
        later();
        QTRY_COMPARE(m_company->account(AccountRole::Channel, u"Paystack"_s).failures, 1);
        QVERIFY(!m_company->account(AccountRole::Channel, u"Paystack"_s).isStopped);
        later();
        QTRY_VERIFY(m_company->account(AccountRole::Channel, u"Paystack"_s).isStopped);
    }

    void aMissingSecretStopsTheAccountWithoutACall()
    {
        const auto calin = m_company->account(AccountRole::Manufacturer, u"Calin"_s);
        must(m_company->secrets.remove(calin.id.toText(), u"password"_s));
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();

        QCOMPARE(m_services->calin.requests(), 0);
        QCOMPARE(tokenStates(), u"queued"_s);
        QVERIFY(m_company->account(AccountRole::Manufacturer, u"Calin"_s).isStopped);
    }

    void anUnavailableKeychainIsTriedAgain()
    {
        m_company->secrets.failWith(
            Error{ErrorCode::Environment, u"keychain_unavailable"_s, u"The keychain is locked."_s, {}, {}});
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 0);
        QVERIFY(!m_company->account(AccountRole::Channel, u"Paystack"_s).isStopped);

        m_company->secrets.failWith({});
        later();
        m_company->runUntilIdle();
        QCOMPARE(tokenStates(), u"issued"_s);
    }

    void aSlowCloudHoldsUpNoOther()
    {
        FakeCalin other;
        m_company->addAccount(AccountRole::Manufacturer, u"Other"_s, u"calin"_s, other.url(), {{u"user_id"_s, u"X"_s}});
        m_company->addMeter(u"MTR-2"_s, u"+2348031234568"_s, u"Other"_s);
        m_services->calin.fault = TestHttpAnswer::by(TestHttpAnswer::Way::Silence);
        pay(u"REF-1"_s, 50);
        m_company->clock.advance(1s);
        pay(u"REF-2"_s, 50, u"MTR-2"_s);
        auto worker = m_company->startWorker();

        QTRY_COMPARE_WITH_TIMEOUT(int(m_services->gateway.messages.size()), 1, 1500); // the slow call takes 2 s
        QCOMPARE(m_services->gateway.messages.front().to, u"+2348031234568"_s);
        QCOMPARE(tokenStates(), u"requesting issued"_s);
        QTRY_COMPARE(tokenStates(), u"uncertain issued"_s);
    }

    void aMakerWithoutNetworkLeavesTheTokenToAPersonAndTheMessageFollows()
    {
        m_company->addAccount(AccountRole::Manufacturer, u"Desk"_s, u"manual"_s, {});
        m_company->addMeter(u"MTR-2"_s, u"+2348031234568"_s, u"Desk"_s);
        pay(u"REF-1"_s, 50, u"MTR-2"_s);
        m_company->runUntilIdle();
        QCOMPARE(tokenStates(), u"queued"_s);
        QCOMPARE(m_company->count(u"SELECT waits_for_person FROM token"_s), 1);

        must(TokenService(m_company->context()).resolveIssued(onlyToken(), u"12345678901234567890"_s));
        m_company->runUntilIdle();
        QCOMPARE(tokenStates(), u"issued"_s);
        QCOMPARE(int(m_services->gateway.messages.size()), 1);
    }

    void aTypedTokenThatNoMeterTakesIsRefused()
    {
        m_services->calin.fault = TestHttpAnswer::json(R"({"result_code":1,"reason":"no","result":null})");
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        TokenService tokens(m_company->context());
        for (const QString &text : {u"123"_s, u"98765432109876543210"_s, u"4872 0319 4655 2810 763x"_s})
            QCOMPARE(tokens.resolveIssued(onlyToken(), text).error().reason, u"invalid_token"_s);
        must(tokens.resolveIssued(onlyToken(), u"4872 0319 4655 2810 7634"_s));
        m_company->runUntilIdle();
        QCOMPARE(int(m_services->gateway.messages.size()), 1);
    }

    void twoGatewaysSendEachMessageOnce()
    {
        FakeGateway second;
        m_company->addAccount(AccountRole::Gateway, u"SMS 2"_s, u"africastalking"_s, second.url(),
                              {{u"username"_s, u"sandbox"_s}});
        for (int i = 0; i < 10; ++i)
            pay(u"REF-%1"_s.arg(i), 50);
        m_company->runUntilIdle();

        QCOMPARE(int(m_services->gateway.messages.size() + second.messages.size()), 10);
    }

    void aDisabledAccountIsNotCalled()
    {
        must(m_company->accounts().setEnabled(m_company->account(AccountRole::Channel, u"Paystack"_s).id, false));
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 0);
    }

    void eachDueChannelIsPolledOnceInARunAndNotBeforeItsInterval()
    {
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 1);
        m_company->clock.advance(59s);
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 1);
        m_company->clock.advance(2s);
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 2);
    }

    void aWorkerThatWasWokenLooksAtOnce()
    {
        auto worker = m_company->startWorker();
        QTRY_COMPARE(m_services->paystack.polls(), 1);
        QSignalSpy progressed(worker.get(), &Worker::progressed);
        m_company->payAtDesk(u"MTR-1"_s, u"50.00"_s, u"DESK-1"_s);
        worker->wake();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_services->calin.sales.size()), 1, 900); // the next tick would be 1 s away
        QTRY_COMPARE(int(m_services->gateway.messages.size()), 1);
        QTRY_VERIFY(progressed.size() >= 2);
    }

    void stoppingWaitsForTheCallUnderWayAndBeginsNoOther()
    {
        m_company->addMeter(u"MTR-2"_s, u"+2348031234568"_s);
        pay(u"REF-1"_s, 50);
        m_company->clock.advance(1s);
        pay(u"REF-2"_s, 50, u"MTR-2"_s);
        auto worker = m_company->startWorker();
        QSignalSpy finished(worker.get(), &Worker::finished);
        m_services->calin.onSale = [&worker] { worker->stop(); };
        QTRY_COMPARE(int(finished.size()), 1);

        QCOMPARE(int(m_services->calin.sales.size()), 1);
        QCOMPARE(tokenStates(), u"issued queued"_s);
        QCOMPARE(int(m_services->gateway.messages.size()), 0);
    }

    void aClockThatWasYearsAheadLeavesNothingWaitingForYears()
    {
        const Instant right = m_company->clock.now();
        m_services->calin.fault = TestHttpAnswer::json("{}", 429).with("Retry-After", "60");
        m_company->clock.advance(24h * 365 * 10);
        m_company->payAtDesk(u"MTR-1"_s, u"50.00"_s, u"DESK-1"_s);
        m_company->runUntilIdle();
        QCOMPARE(m_services->calin.requests(), 1);

        m_services->calin.fault.reset();
        m_company->clock.set(right.plus(1h));
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.polls(), 2);
        QCOMPARE(tokenStates(), u"issued"_s);
    }

    void aClockSetBackWhileTheWorkerRunsLeavesNothingWaiting()
    {
        // Wall clock and monotonic clock part, as when somebody corrects the date.
        class CorrectedClock final : public Clock
        {
        public:
            explicit CorrectedClock(const Clock &steady) : m_steady(steady) {}
            [[nodiscard]] Instant now() const override { return m_steady.now().plus(ahead); }
            [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_steady.monotonic(); }
            std::chrono::milliseconds ahead = 24h * 365;

        private:
            const Clock &m_steady;
        };
        CorrectedClock clock(m_company->clock);
        const auto database = must(Database::open(m_company->database().path(), clock, m_company->random));
        m_services->calin.fault = TestHttpAnswer::json("{}", 429).with("Retry-After", "60");
        m_company->payAtDesk(u"MTR-1"_s, u"50.00"_s, u"DESK-1"_s);
        Worker worker(*database, m_company->registry, m_company->secrets, m_company->http);
        must(worker.recover());
        worker.start();
        QTRY_COMPARE(tokenStates(), u"queued"_s);
        QTRY_COMPARE(m_services->calin.requests(), 1);

        m_services->calin.fault.reset();
        QTRY_COMPARE(m_company->account(AccountRole::Manufacturer, u"Calin"_s).failures, 1);
        clock.ahead = 0h;
        QTRY_COMPARE(tokenStates(), u"issued"_s);
    }

    void anApprovedRefundIsAskedForOnceAndFollowedToItsEnd()
    {
        pay(u"REF-1"_s, 50, u"NOBODY"_s);
        m_company->runUntilIdle();
        approveRefund(u"REF-1"_s);
        m_company->runUntilIdle();
        QCOMPARE(m_services->paystack.refunds, QStringList{u"REF-1"_s});
        QCOMPARE(refundState(), u"pending"_s);

        m_services->paystack.refundStatus = u"processed"_s;
        later();
        m_company->runUntilIdle();
        QCOMPARE(refundState(), u"done"_s);
        QCOMPARE(int(m_services->paystack.refunds.size()), 1);
    }

    void aRefundWhoseAnswerWasLostIsLookedForAndNotAskedForAgain()
    {
        pay(u"REF-1"_s, 50, u"NOBODY"_s);
        m_company->runUntilIdle();
        approveRefund(u"REF-1"_s);
        m_services->paystack.losesRefundAnswers = true;
        m_services->paystack.refundStatus = u"processed"_s;
        for (int round = 0; round < 3; ++round) {
            m_company->runUntilIdle();
            later();
        }
        QCOMPARE(int(m_services->paystack.refunds.size()), 1);
        QCOMPARE(refundState(), u"done"_s);
    }

    void aSecondRefundIsNotTakenForTheOneThatFailed()
    {
        pay(u"REF-1"_s, 50, u"NOBODY"_s);
        m_company->runUntilIdle();
        approveRefund(u"REF-1"_s);
        m_services->paystack.refundStatus = u"failed"_s;
        m_company->runUntilIdle();
        later();
        m_company->runUntilIdle();
        QCOMPARE(refundState(), u"failed"_s);

        approveRefund(u"REF-1"_s, u"asked by phone"_s);
        QCOMPARE(m_company->text(u"SELECT reason FROM refund"_s), u"asked by phone"_s);
        m_services->paystack.losesRefundAnswers = true;
        m_services->paystack.refundStatus = u"processed"_s;
        for (int round = 0; round < 3; ++round) {
            m_company->runUntilIdle();
            later();
        }
        QCOMPARE(int(m_services->paystack.refunds.size()), 2);
        QCOMPARE(refundState(), u"done"_s);
        QCOMPARE(m_company->text(u"SELECT reference FROM refund"_s), u"9002"_s);
    }

    void aRefundThatNeverArrivedIsEndedByAPersonAndAskedForAgain()
    {
        pay(u"REF-1"_s, 50, u"NOBODY"_s);
        m_company->runUntilIdle();
        approveRefund(u"REF-1"_s);
        m_services->paystack.losesRefunds = true;
        for (int round = 0; round < 12; ++round) {
            m_company->runUntilIdle();
            later();
        }
        QCOMPARE(refundState(), u"approved"_s);
        const QString open = u"SELECT count(*) FROM open_item WHERE kind = 'refund_unknown' AND resolved_ms IS NULL"_s;
        QCOMPARE(m_company->text(open), u"1"_s);

        PaymentService payments(m_company->context());
        const PaymentId id = must(payments.find(u"REF-1"_s)).id;
        const auto view = must(payments.resolveRefund(id, false, u"the portal shows none"_s));
        QCOMPARE(view.refund->state, u"failed"_s);
        QCOMPARE(view.unmatched, u"open"_s);
        QCOMPARE(m_company->text(open), u"0"_s);

        m_services->paystack.losesRefunds = false;
        m_services->paystack.refundStatus = u"processed"_s;
        approveRefund(u"REF-1"_s);
        m_company->runUntilIdle();
        QCOMPARE(refundState(), u"done"_s);
        QCOMPARE(int(m_services->paystack.refunds.size()), 1);
    }

    void aRefundThatAPersonSawDoneIsDone()
    {
        pay(u"REF-1"_s, 50, u"NOBODY"_s);
        m_company->runUntilIdle();
        const auto payments = [this] { return PaymentService(m_company->context()); }; // a run opens the file anew
        const PaymentId id = must(payments().find(u"REF-1"_s)).id;
        QCOMPARE(payments().resolveRefund(id, false, u"x"_s).error().reason, u"not_allowed"_s); // none was asked for
        approveRefund(u"REF-1"_s);
        QCOMPARE(payments().resolveRefund(id, true, u"x"_s).error().reason, u"not_allowed"_s); // not sent yet
        m_company->runUntilIdle();
        QCOMPARE(payments().resolveRefund(id, true, u" "_s).error().field, u"note"_s);
        const auto view = must(payments().resolveRefund(id, true, u"seen in the portal"_s));
        QCOMPARE(view.refund->state, u"done"_s);
        QCOMPARE(view.unmatched, u"refunded"_s);
        QCOMPARE(payments().resolveRefund(id, false, u"x"_s).error().reason, u"not_allowed"_s);
        later();
        m_company->runUntilIdle();
        QCOMPARE(refundState(), u"done"_s);
    }

    void aRefundThatIsWithdrawnBeforeItIsSentIsNotSent()
    {
        pay(u"REF-1"_s, 50, u"NOBODY"_s);
        m_company->runUntilIdle();
        approveRefund(u"REF-1"_s);
        const auto payments = [this] { return PaymentService(m_company->context()); }; // a run opens the file anew
        const PaymentId id = must(payments().find(u"REF-1"_s)).id;
        must(payments().resolveRefund(id, false, u"the device was found"_s));
        m_company->runUntilIdle();
        QCOMPARE(int(m_services->paystack.refunds.size()), 0);
        must(payments().match(id, u"MTR-1"_s));
    }

    void aRefundThatNeedsBankDetailsIsToldOfOnce()
    {
        pay(u"REF-1"_s, 50, u"NOBODY"_s);
        m_company->runUntilIdle();
        approveRefund(u"REF-1"_s);
        m_services->paystack.refundStatus = u"needs-attention"_s;
        for (int round = 0; round < 3; ++round) {
            m_company->runUntilIdle();
            later();
        }
        QCOMPARE(refundState(), u"pending"_s);
        QCOMPARE(m_company->text(u"SELECT count(*) FROM open_item WHERE kind = 'refund_waits'"_s), u"1"_s);
    }

    void theDeliveryIsAskedForWhereTheGatewayCanTell()
    {
        FakeTextBee textBee;
        must(m_company->accounts().setEnabled(m_company->account(AccountRole::Gateway, u"SMS"_s).id, false));
        m_company->addAccount(AccountRole::Gateway, u"Phone"_s, u"textbee"_s, textBee.url(),
                              {{u"device_id"_s, u"d1"_s}});
        pay(u"REF-1"_s, 50);
        m_company->runUntilIdle();
        QCOMPARE(messageState(), u"sent"_s);
        QCOMPARE(textBee.questions(), 0);
        later();
        m_company->runUntilIdle();
        QCOMPARE(textBee.questions(), 1);
        QCOMPARE(messageState(), u"sent"_s);

        textBee.status = u"delivered"_s;
        later();
        m_company->runUntilIdle();
        QCOMPARE(messageState(), u"delivered"_s);
        later();
        m_company->runUntilIdle();
        QCOMPARE(textBee.questions(), 2);
    }

    void everyFailingDatabaseCallIsSurvived()
    {
        // Each run the n-th call fails once; the money must come through, with one sale and one message, all the same.
        m_company->keep();
        for (int n = 1; n < 400; ++n) {
            m_company->startOver();
            m_services->forgetAll();
            pay(u"REF-1"_s, 50);
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
            later();
            m_company->runUntilIdle();

            const QByteArray where = "call " + QByteArray::number(n);
            QVERIFY2(tokenStates() == u"issued", where + ": " + tokenStates().toUtf8());
            QVERIFY2(m_services->calin.sales.size() == 1, where);
            QVERIFY2(m_services->gateway.messages.size() == 1, where);
            QCOMPARE(m_company->verify(), QString());
            if (!wasReached)
                return;
        }
        QFAIL("the journey does not end");
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
