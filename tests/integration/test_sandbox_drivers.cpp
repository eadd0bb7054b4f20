#include "app/sandbox/sandbox.h"
#include "app/sandbox/scenario.h"
#include "core/providers/integration.h"
#include "core/providers/qt_http_client.h"
#include "core/services/practice_accounts.h"

#include <QTest>

#include <algorithm>
#include <optional>

namespace {

template <typename T, typename Start>
T waitFor(Start start)
{
    std::optional<T> answer;
    start([&answer](T value) { answer.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        qFatal("no answer came");
    return std::move(*answer);
}

} // namespace

/// The program's own drivers against the sandbox: every service once as it should be, and once in every way it can
/// fail.
class TestSandboxDrivers final : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QtHttpClient m_http;
    IntegrationRegistry m_registry;
    std::unique_ptr<Sandbox> m_sandbox;

    [[nodiscard]] AccountConfig configOf(const QString &kind) const
    {
        for (const AccountInput &input : practiceAccounts(m_sandbox->url())) {
            if (input.kind == kind) {
                auto config = AccountConfig{{},
                                            input.name,
                                            QUrl(input.baseUrl),
                                            true,
                                            input.settings,
                                            input.secrets,
                                            Currency::fromCode(QStringLiteral("TZS")).value(),
                                            QTimeZone("Africa/Dar_es_Salaam")};
                config.settings.insert(QStringLiteral("timeout"), QStringLiteral("2"));
                return config;
            }
        }
        qFatal("no such practice account");
    }
    /// `body` is JSON with single quotes.
    void control(const QString &action, const QByteArray &body)
    {
        const auto result = m_sandbox->control(action, parseJson(QByteArray(body).replace('\'', '"')).value());
        if (!result.has_value())
            qFatal("control: %s", qPrintable(result.error().detail));
    }
    void misbehave(const QString &service, const QString &fault, const QByteArray &more = {})
    {
        control(QStringLiteral("misbehave"),
                "{'service':'" + service.toLatin1() + "','fault':'" + fault.toLatin1() + "'" + more + "}");
    }
    [[nodiscard]] static TokenRequest requestFor(const QString &kind)
    {
        TokenRequest request;
        request.serial = QStringLiteral("058215000999");
        request.deviceKind = kind == QLatin1String("calin")  ? DeviceKind::Meter
                             : kind == QLatin1String("daly") ? DeviceKind::EBike
                                                             : DeviceKind::Shs;
        request.kind = kind == QLatin1String("calin") ? TokenKind::Energy : TokenKind::Days;
        request.wattHours = 1400;
        request.days = 28;
        return request;
    }
    [[nodiscard]] IssueOutcome issue(const QString &kind)
    {
        const auto issuer = m_registry.makeIssuer(kind, configOf(kind), m_http, m_clock).value();
        return waitFor<IssueOutcome>([&](auto done) { issuer->issue(requestFor(kind), done); });
    }
    [[nodiscard]] SendOutcome send(const QString &kind)
    {
        AccountConfig config = configOf(QStringLiteral("africastalking"));
        if (kind == QLatin1String("textbee")) {
            config.baseUrl = QUrl(m_sandbox->url() + QStringLiteral("/textbee/api/v1"));
            config.settings.insert(QStringLiteral("device_id"), QStringLiteral("practice"));
        }
        const auto gateway = m_registry.makeGateway(kind, config, m_http, m_clock).value();
        const OutgoingMessage message{MessageId(), QStringLiteral("+255712550101"),
                                      QStringLiteral("Token 1234 & more: 5.00 TZS")};
        return waitFor<SendOutcome>([&](auto done) { gateway->send(message, done); });
    }
    [[nodiscard]] std::unique_ptr<PaymentSource> source()
    {
        return m_registry.makeSource(QStringLiteral("paystack"), configOf(QStringLiteral("paystack")), m_http, m_clock)
            .value();
    }
    [[nodiscard]] Result<PollResult> poll()
    {
        const auto channel = source();
        const PollRequest window{m_clock.now().plus(-std::chrono::hours(48)),
                                 m_clock.now().plus(std::chrono::minutes(1))};
        return waitFor<Result<PollResult>>([&](auto done) { channel->poll(window, done); });
    }
    [[nodiscard]] std::unique_ptr<PaymentRequester> requester()
    {
        return m_registry
            .makeRequester(QStringLiteral("paystack"), configOf(QStringLiteral("paystack")), m_http, m_clock)
            .value();
    }
    [[nodiscard]] static PayerRequest payerRequest()
    {
        return {QStringLiteral("our-reference-1"),
                Money(5000),
                QStringLiteral("TZS"),
                QStringLiteral("058215000999"),
                QStringLiteral("+255712550101"),
                QStringLiteral("payer@example.org"),
                {}};
    }
    [[nodiscard]] AskOutcome ask()
    {
        const auto channel = requester();
        return waitFor<AskOutcome>([&](auto done) { channel->ask(payerRequest(), done); });
    }
    [[nodiscard]] Result<std::optional<ProviderPayment>> lookUp()
    {
        const auto channel = requester();
        return waitFor<Result<std::optional<ProviderPayment>>>(
            [&](auto done) { channel->lookUp(payerRequest(), done); });
    }
    [[nodiscard]] qsizetype salesMade() const { return static_cast<qsizetype>(m_sandbox->state().sales.size()); }
    [[nodiscard]] qsizetype messagesSent() const { return static_cast<qsizetype>(m_sandbox->state().messages.size()); }

    /// Each fault with what the driver must make of it, and whether the other side did the work.
    static void faultRows(bool isSale)
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("works");
        const auto row = [](const char *fault, const char *outcome, int works, const QByteArray &more = {}) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << more << QString::fromLatin1(outcome) << works;
        };
        row("delay", "uncertain", 1, ",'delay_ms':4000");
        row("lost_answer", "uncertain", 1);
        row("lost_before", "uncertain", 0);
        row("status_429", "later", 0, ",'retry_after':7");
        row("status_500_html", "uncertain", 0);
        row("ok_html", "uncertain", 1);
        row("empty", "uncertain", 1);
        row("truncated", "uncertain", 1);
        row("malformed", "uncertain", 1);
        row("slow_drip", "uncertain", 1);
        row("redirect", "uncertain", 0);
        if (isSale)
            row("no_token", "uncertain", 1);
    }
    static QString wordOf(AskState state)
    {
        switch (state) {
        case AskState::Asked:
            return QStringLiteral("asked");
        case AskState::Refused:
            return QStringLiteral("refused");
        case AskState::RetryLater:
            return QStringLiteral("later");
        case AskState::Uncertain:
            break;
        }
        return QStringLiteral("uncertain");
    }
    static QString wordOf(IssueState state)
    {
        switch (state) {
        case IssueState::Issued:
            return QStringLiteral("issued");
        case IssueState::RetryLater:
            return QStringLiteral("later");
        case IssueState::Uncertain:
            return QStringLiteral("uncertain");
        case IssueState::Refused:
        case IssueState::NeedsPerson:
            break;
        }
        return QStringLiteral("refused");
    }
    static QString wordOf(SendState state)
    {
        switch (state) {
        case SendState::Sent:
            return QStringLiteral("sent");
        case SendState::RetryLater:
            return QStringLiteral("later");
        case SendState::Uncertain:
            return QStringLiteral("uncertain");
        case SendState::Refused:
            break;
        }
        return QStringLiteral("refused");
    }
    void checkFault(const QString &kind)
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, more);
        misbehave(kind, fault, more);

        const IssueOutcome outcome = issue(kind);

        QTEST(wordOf(outcome.state), "outcome");
        QFETCH(int, works);
        QCOMPARE(salesMade(), qsizetype(works));
        if (fault == QLatin1String("status_429"))
            QCOMPARE(outcome.retryAfter.value_or(std::chrono::milliseconds(0)), std::chrono::milliseconds(7000));
    }

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>(m_clock, 11);
        QVERIFY(m_sandbox->listen(0).has_value());
    }

    void everyCloudSellsWhatWasAsked_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("what");
        QTest::newRow("calin") << QStringLiteral("calin") << QStringLiteral("1.4 kWh");
        QTest::newRow("sunking") << QStringLiteral("sunking") << QStringLiteral("28 days");
        QTest::newRow("daly") << QStringLiteral("daly") << QStringLiteral("on");
    }
    void everyCloudSellsWhatWasAsked()
    {
        QFETCH(QString, kind);

        const IssueOutcome outcome = issue(kind);

        QCOMPARE(outcome.state, IssueState::Issued);
        QCOMPARE(salesMade(), qsizetype(1));
        const SandboxSale &sale = m_sandbox->state().sales.front();
        QCOMPARE(sale.serial, QStringLiteral("058215000999"));
        QTEST(sale.what, "what");
        QCOMPARE(outcome.text, sale.token);
    }

    void calinFailsInEveryWay_data() { faultRows(true); }
    void calinFailsInEveryWay() { checkFault(QStringLiteral("calin")); }
    void sunKingFailsInEveryWay_data() { faultRows(true); }
    void sunKingFailsInEveryWay() { checkFault(QStringLiteral("sunking")); }

    void aTokenWithBlanksIsRead()
    {
        misbehave(QStringLiteral("calin"), QStringLiteral("token_with_spaces"));
        const IssueOutcome outcome = issue(QStringLiteral("calin"));
        QCOMPARE(outcome.text, m_sandbox->state().sales.front().token);
        misbehave(QStringLiteral("sunking"), QStringLiteral("token_with_spaces"));
        const IssueOutcome second = issue(QStringLiteral("sunking"));
        QCOMPARE(second.text, m_sandbox->state().sales.back().token);
    }

    void anExpiredLoginIsRenewedOnceAndSellsOnce_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sunking") << QStringLiteral("sunking");
        QTest::newRow("daly") << QStringLiteral("daly");
    }
    void anExpiredLoginIsRenewedOnceAndSellsOnce()
    {
        QFETCH(QString, kind);
        misbehave(kind, QStringLiteral("expired_bearer"));

        QCOMPARE(issue(kind).state, IssueState::Issued);
        QCOMPARE(salesMade(), qsizetype(1));
        const auto &requests = m_sandbox->state().requests;
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [](const auto &request) { return request.call == QLatin1String("login"); }),
                 2);
    }

    void aLoginThatFailsSellsNothing()
    {
        misbehave(QStringLiteral("sunking"), QStringLiteral("status_500_html"), ",'call':'login'");

        QCOMPARE(issue(QStringLiteral("sunking")).state, IssueState::RetryLater);
        QCOMPARE(salesMade(), qsizetype(0));
    }

    void aBatteryIsReadBack()
    {
        const auto battery =
            m_registry.makeSwitch(QStringLiteral("daly"), configOf(QStringLiteral("daly")), m_http, m_clock).value();
        const QString serial = QStringLiteral("058215000999");
        QVERIFY(waitFor<Outcome>([&](auto done) { battery->setOn(serial, true, done); }).has_value());
        control(QStringLiteral("device"), "{'service':'daly','serial':'058215000999','speed':'12.5'}");

        const auto states =
            waitFor<Result<std::vector<DeviceSwitch::State>>>([&](auto done) { battery->readStates({serial}, done); });

        QVERIFY(states.has_value());
        QCOMPARE(states->size(), size_t(1));
        QVERIFY(states->front().isOn);
        QVERIFY(states->front().isMoving);
    }

    void aMessageArrivesAsItWasWritten_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("africastalking") << QStringLiteral("africastalking");
        QTest::newRow("textbee") << QStringLiteral("textbee");
    }
    void aMessageArrivesAsItWasWritten()
    {
        QFETCH(QString, kind);

        const SendOutcome outcome = send(kind);

        QCOMPARE(outcome.state, SendState::Sent);
        QCOMPARE(messagesSent(), qsizetype(1));
        const SandboxMessage &message = m_sandbox->state().messages.front();
        QCOMPARE(message.to, QStringLiteral("+255712550101"));
        QCOMPARE(message.text, QStringLiteral("Token 1234 & more: 5.00 TZS"));
        QCOMPARE(outcome.gatewayId, message.id);
    }

    void africasTalkingFailsInEveryWay_data() { faultRows(false); }
    void africasTalkingFailsInEveryWay()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, more);
        QFETCH(int, works);
        misbehave(QStringLiteral("africastalking"), fault, more);
        QTEST(wordOf(send(QStringLiteral("africastalking")).state), "outcome");
        QCOMPARE(messagesSent(), qsizetype(works));
    }
    void textBeeFailsInEveryWay_data() { faultRows(false); }
    void textBeeFailsInEveryWay()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, more);
        QFETCH(int, works);
        misbehave(QStringLiteral("textbee"), fault, more);
        QTEST(wordOf(send(QStringLiteral("textbee")).state), "outcome");
        QCOMPARE(messagesSent(), qsizetype(works));
    }

    void aGatewayWithoutCreditIsTriedLater()
    {
        misbehave(QStringLiteral("africastalking"), QStringLiteral("recipient"), ",'code':405");
        QCOMPARE(send(QStringLiteral("africastalking")).state, SendState::RetryLater);
        misbehave(QStringLiteral("africastalking"), QStringLiteral("recipient"), ",'code':406");
        QCOMPARE(send(QStringLiteral("africastalking")).state, SendState::Refused);
        misbehave(QStringLiteral("textbee"), QStringLiteral("quota"));
        QCOMPARE(send(QStringLiteral("textbee")).state, SendState::RetryLater);
        QCOMPARE(messagesSent(), qsizetype(0));
    }

    void everyShapeOfMetadataNamesTheSerial_data()
    {
        QTest::addColumn<QByteArray>("style");
        for (const char *style : {"object", "string", "custom_fields", "custom_fields_string", "reference"})
            QTest::newRow(style) << QByteArray(style);
    }
    void everyShapeOfMetadataNamesTheSerial()
    {
        QFETCH(QByteArray, style);
        control(QStringLiteral("payment"), "{'serial':'MTR-7','amount':'50.00','metadata_style':'" + style + "'}");

        const auto result = poll();

        QVERIFY(result.has_value());
        QCOMPARE(result->payments.size(), size_t(1));
        const auto &payment = result->payments.front();
        QCOMPARE(payment.amount.value_or(Money()), Money(5000));
        QCOMPARE(payment.currency, QStringLiteral("TZS"));
        QVERIFY(std::any_of(payment.serials.begin(), payment.serials.end(),
                            [](const auto &found) { return found.text == QLatin1String("MTR-7"); }));
    }

    void allPagesAreFollowedHoweverTheServerCutsThem()
    {
        control(QStringLiteral("settings"), "{'page_limit':3}");
        for (int i = 0; i < 10; ++i)
            control(QStringLiteral("payment"), "{'serial':'MTR-7','amount':'50.00'}");

        const auto result = poll();

        QVERIFY(result.has_value());
        QCOMPARE(result->payments.size(), size_t(10));
    }

    void aRowTwiceCountsOnceAndDisorderChangesNothing()
    {
        for (int i = 0; i < 5; ++i)
            control(QStringLiteral("payment"), "{'serial':'MTR-7','amount':'50.00'}");
        misbehave(QStringLiteral("paystack"), QStringLiteral("duplicate"));
        QCOMPARE(poll().value().payments.size(), size_t(5));
        misbehave(QStringLiteral("paystack"), QStringLiteral("out_of_order"));
        QCOMPARE(poll().value().payments.size(), size_t(5));
    }

    void aLatePaymentIsFoundInTheNextSweep()
    {
        misbehave(QStringLiteral("paystack"), QStringLiteral("late"));
        const QString early = isoUtc(m_clock.now().plus(-std::chrono::hours(20)));
        control(QStringLiteral("payment"),
                "{'serial':'MTR-7','amount':'50.00','created_at':'" + early.toLatin1() + "'}");

        QCOMPARE(poll().value().payments.size(), size_t(0));
        const auto second = poll().value();
        QCOMPARE(second.payments.size(), size_t(1));
        QCOMPARE(isoUtc(second.payments.front().createdAt), early);
    }

    void aPaymentTakenBackShowsAsReversed()
    {
        control(QStringLiteral("payment"), "{'serial':'MTR-7','amount':'50.00','reference':'R-1'}");
        control(QStringLiteral("reverse"), "{'reference':'R-1'}");

        QCOMPARE(poll().value().payments.front().state, ProviderPaymentState::Reversed);
    }

    void aPollThatFailsIsAnErrorAndNeverHalfAList_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"lost_answer", "lost_before", "status_429", "status_500_html", "ok_html", "empty",
                                  "truncated", "malformed", "expired_bearer", "slow_drip", "redirect", "delay"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void aPollThatFailsIsAnErrorAndNeverHalfAList()
    {
        QFETCH(QString, fault);
        control(QStringLiteral("payment"), "{'serial':'MTR-7','amount':'50.00'}");
        // Qt repeats a GET whose connection broke; a fault that stays shows what the driver makes of it.
        misbehave(QStringLiteral("paystack"), fault, ",'count':10");

        QVERIFY(!poll().has_value());
    }

    void aRefundIsFollowedToItsEnd()
    {
        control(QStringLiteral("payment"), "{'serial':'MTR-7','amount':'50.00','reference':'R-1'}");
        const auto channel = source();
        const RefundRequest request{QStringLiteral("R-1"), Money(5000), QStringLiteral("TZS"),
                                    QStringLiteral("wrong serial")};
        const auto asked = waitFor<RefundAnswer>([&](auto done) { channel->refund(request, done); });
        QCOMPARE(asked.progress, RefundProgress::Pending);

        std::vector<RefundProgress> seen;
        for (int i = 0; i < 3; ++i)
            seen.push_back(waitFor<RefundAnswer>([&](auto done) {
                               channel->refundState({asked.reference, request.paymentReference, {}}, done);
                           }).progress);

        QCOMPARE(seen, (std::vector{RefundProgress::Pending, RefundProgress::Pending, RefundProgress::Done}));
        QCOMPARE(m_sandbox->state().transactions.front().status, QStringLiteral("reversed"));
    }

    void aRefundWhoseAnswerWasLostIsFoundAgain()
    {
        control(QStringLiteral("payment"), "{'serial':'MTR-7','amount':'50.00','reference':'R-1'}");
        misbehave(QStringLiteral("paystack"), QStringLiteral("lost_answer"), ",'call':'refund'");
        const auto channel = source();
        const RefundRequest request{QStringLiteral("R-1"), Money(5000), QStringLiteral("TZS"), {}};
        const auto asked = waitFor<RefundAnswer>([&](auto done) { channel->refund(request, done); });
        QCOMPARE(asked.progress, RefundProgress::Unknown);
        QVERIFY(!asked.isSafeToRepeat);

        const auto found = waitFor<RefundAnswer>([&](auto done) {
            channel->refundState({{}, QStringLiteral("R-1"), {}}, done);
        });

        QCOMPARE(found.progress, RefundProgress::Pending);
        QCOMPARE(m_sandbox->state().refunds.size(), size_t(1));
        QCOMPARE(found.reference, QString::number(m_sandbox->state().refunds.front().id));
    }

    void aRequestForMoneyFailsInEveryWay_data() { faultRows(false); }
    void aRequestForMoneyFailsInEveryWay()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, more);
        misbehave(QStringLiteral("paystack"), fault, ",'call':'initialize'" + more);

        const AskOutcome asked = ask();

        QTEST(wordOf(asked.state), "outcome");
        QTEST(int(m_sandbox->state().transactions.size()), "works");
        const auto found = lookUp();
        QCOMPARE(found.has_value(), true);
        QCOMPARE(found->has_value(), !m_sandbox->state().transactions.empty());
    }

    void aRequestForMoneyIsPaidAndReportedTheSameByBothCalls()
    {
        const AskOutcome asked = ask();
        QCOMPARE(wordOf(asked.state), QStringLiteral("asked"));
        QVERIFY(asked.url.startsWith(m_sandbox->url() + QStringLiteral("/paystack/checkout/")));
        QCOMPARE(int(lookUp()->value().state), int(ProviderPaymentState::Abandoned));

        control(QStringLiteral("status"), "{'reference':'our-reference-1','status':'success'}");

        const ProviderPayment looked = lookUp()->value();
        const auto polled = poll();
        QCOMPARE(int(looked.state), int(ProviderPaymentState::Settled));
        QCOMPARE(looked.amount, std::optional(Money(5000)));
        QCOMPARE(looked.serials.front().text, QStringLiteral("058215000999"));
        QCOMPARE(polled->payments.size(), size_t(1));
        QCOMPARE(polled->payments.front().reference, looked.reference);
        QCOMPARE(polled->payments.front().paidAt, looked.paidAt);
        QCOMPARE(polled->payments.front().serials, looked.serials);
    }

    void aRequestSentTwiceIsKnownAndNotMadeAgain()
    {
        QCOMPARE(wordOf(ask().state), QStringLiteral("asked"));
        QCOMPARE(wordOf(ask().state), QStringLiteral("uncertain"));
        QCOMPARE(m_sandbox->state().transactions.size(), size_t(1));
    }

    void aScenarioPlaysItsStepsInTime()
    {
        const QByteArray text = "[{'after_ms':20,'action':'payment','with':{'serial':'B','amount':'2.00'}},"
                                "{'action':'payment','with':{'serial':'A','amount':'1.00'}}]";
        const auto steps = Scenario::parse(QByteArray(text).replace('\'', '"'));
        QVERIFY(steps.has_value());
        QObject owner;

        Scenario::start(*steps, *m_sandbox, owner);

        QCOMPARE(m_sandbox->state().transactions.size(), size_t(1));
        QTRY_COMPARE(m_sandbox->state().transactions.size(), size_t(2));
        QCOMPARE(m_sandbox->state().transactions.back().amount, 200);
        QVERIFY(!Scenario::parse("[{\"action\":\"explode\"}]").has_value());
        QVERIFY(!Scenario::parse("{\"action\":\"payment\"}").has_value());
    }
};

QTEST_GUILESS_MAIN(TestSandboxDrivers)
#include "test_sandbox_drivers.moc"
