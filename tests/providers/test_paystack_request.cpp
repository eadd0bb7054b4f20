#include "tests/providers/provider_harness.h"

namespace {

using Found = Result<std::optional<ProviderPayment>>;

const QByteArray initializePath = "/transaction/initialize";
const QString reference = QStringLiteral("b1f0c1d2-1111-4222-8333-944455556666");

PayerRequest request(qint64 minorUnits = 250'000, const QString &currency = QStringLiteral("NGN"))
{
    return {reference,
            Money(minorUnits),
            currency,
            QStringLiteral("SHS00012345"),
            QStringLiteral("+2348000000001"),
            QStringLiteral("buyer@example.org"),
            {}};
}

TestHttpAnswer pageAt(const QByteArray &url, const QByteArray &ref = reference.toLatin1(), int status = 200)
{
    QByteArray text = R"({"status":true,"message":"Authorization URL created",)"
                      R"("data":{"authorization_url":"@url","access_code":"0peioxfhpn","reference":"@ref"}})";
    return TestHttpAnswer::json(text.replace("@url", url).replace("@ref", ref), status);
}

TestHttpAnswer rowIn(const QByteArray &status, const QByteArray &ref = reference.toLatin1())
{
    QByteArray text = R"({"status":true,"message":"Verification successful","data":{"id":55123,"domain":"live",)"
                      R"("status":"@status","reference":"@ref","amount":250000,"currency":"NGN",)"
                      R"("created_at":"2026-03-02T08:14:10.000Z","paid_at":"2026-03-02T08:15:02.000Z",)"
                      R"("metadata":{"serial_id":"SHS00012345"},"customer":{"phone":null}}})";
    return TestHttpAnswer::json(text.replace("@status", status).replace("@ref", ref));
}

TestHttpAnswer saysNo(const QByteArray &message, int status, const QByteArray &code = "invalid_params")
{
    QByteArray text = R"({"status":false,"message":"@message","type":"validation_error","code":"@code"})";
    return TestHttpAnswer::json(text.replace("@message", message).replace("@code", code), status);
}

} // namespace

/// Asking for money through Paystack (mobile-money reference, section 1).
class TestPaystackRequest final : public QObject
{
    Q_OBJECT

private:
    HttpTestServer m_server;
    FakeClock m_clock;
    QtHttpClient m_http;
    std::unique_ptr<PaymentRequester> m_requester;

    void connectTo(const QUrl &url, const QMap<QString, QString> &settings = {},
                   const QString &currency = QStringLiteral("NGN"))
    {
        AccountConfig config = accountAt(url, currency);
        config.settings.insert(settings);
        config.secrets.insert(QStringLiteral("secret_key"), SecretString(QStringLiteral("sk_test_demo")));
        m_requester = IntegrationRegistry().makeRequester(QStringLiteral("paystack"), config, m_http, m_clock).value();
    }
    [[nodiscard]] AskOutcome ask(const PayerRequest &asked = request())
    {
        return waitFor<AskOutcome>([&](auto done) { m_requester->ask(asked, done); });
    }
    [[nodiscard]] Found lookUp()
    {
        return waitFor<Found>([&](auto done) { m_requester->lookUp(request(), done); });
    }

private slots:
    void init() { connectTo(m_server.url(QStringLiteral("/"))); }

    void theRequestIsWrittenAsDocumented()
    {
        m_server.answerAlways(pageAt("https://checkout.paystack.com/0peioxfhpn"));

        const AskOutcome asked = ask();

        QCOMPARE(int(asked.state), int(AskState::Asked));
        QCOMPARE(asked.url, QStringLiteral("https://checkout.paystack.com/0peioxfhpn"));
        const auto &sent = m_server.requests().back();
        QCOMPARE(sent.method, QByteArray("POST"));
        QCOMPARE(sent.target, initializePath);
        QCOMPARE(sent.header("Authorization"), QByteArray("Bearer sk_test_demo"));
        QCOMPARE(sent.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(sent.body, QByteArray(R"({"email":"buyer@example.org","amount":250000,"currency":"NGN",)"
                                       R"("reference":"b1f0c1d2-1111-4222-8333-944455556666",)"
                                       R"("metadata":{"serial_id":"SHS00012345"}})"));
    }

    void theWaysOfPayingAreASetting()
    {
        connectTo(m_server.url(), {{QStringLiteral("channels"), QStringLiteral(" mobile_money , card")}});
        m_server.answerAlways(pageAt("https://checkout.paystack.com/x"));
        QCOMPARE(int(ask().state), int(AskState::Asked));
        QVERIFY(m_server.requests().back().body.endsWith(R"("channels":["mobile_money","card"]})"));
    }

    void theSerialStandsWhereThePollWillLookForIt()
    {
        connectTo(m_server.url(), {{QStringLiteral("serial_keys"), QStringLiteral("unit,meter")}});
        m_server.answerAlways(pageAt("https://checkout.paystack.com/x"));
        QCOMPARE(int(ask().state), int(AskState::Asked));
        QVERIFY(m_server.requests().back().body.contains(R"("metadata":{"unit":"SHS00012345"})"));
    }

    void amountsAreHundredthsInEveryCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minorUnits");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("two decimals") << QStringLiteral("GHS") << qint64(5) << QByteArray(R"("amount":5,)");
        QTest::newRow("none") << QStringLiteral("XOF") << qint64(5000) << QByteArray(R"("amount":500000,)");
        QTest::newRow("three") << QStringLiteral("TND") << qint64(3330) << QByteArray(R"("amount":333,)");
        QTest::newRow("three that do not fit") << QStringLiteral("TND") << qint64(3333) << QByteArray();
    }
    void amountsAreHundredthsInEveryCurrency()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, minorUnits);
        QFETCH(QByteArray, wire);
        connectTo(m_server.url(), {}, currency);
        m_server.answerAlways(pageAt("https://checkout.paystack.com/x"));
        const int before = m_server.count(initializePath);

        const AskOutcome asked = ask(request(minorUnits, currency));

        QCOMPARE(int(asked.state), int(wire.isEmpty() ? AskState::Refused : AskState::Asked));
        QCOMPARE(m_server.count(initializePath), before + (wire.isEmpty() ? 0 : 1));
        QVERIFY(wire.isEmpty() || m_server.requests().back().body.contains(wire));
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<TestHttpAnswer>("answer");
        QTest::addColumn<int>("state");
        const auto add = [](const char *name, const TestHttpAnswer &answer, AskState state) {
            QTest::newRow(name) << answer << int(state);
        };
        add("created", pageAt("https://checkout.paystack.com/x", reference.toLatin1(), 201), AskState::Asked);
        add("a page on this machine, which the account allows", pageAt("http://127.0.0.1:8747/checkout/x"),
            AskState::Asked);
        add("a bad e-mail", saysNo("Invalid Email Address Passed", 400), AskState::Refused);
        add("a currency the account has not", saysNo("Currency not supported by merchant", 403), AskState::RetryLater);
        add("a bad key", saysNo("Invalid key", 401), AskState::RetryLater);
        add("too many", TestHttpAnswer::json("{}", 429).with("Retry-After", "2"), AskState::RetryLater);
        add("known by its code", saysNo("Taken", 400, "duplicate_reference"), AskState::Uncertain);
        add("known by its words", saysNo("Duplicate Transaction Reference", 400), AskState::Uncertain);
        add("a no with status 200", saysNo("Maintenance", 200), AskState::Uncertain);
        add("another reference", pageAt("https://checkout.paystack.com/x", "other"), AskState::Uncertain);
        add("plain http", pageAt("http://checkout.paystack.com/x"), AskState::Uncertain);
        add("a script", pageAt("javascript:alert(1)"), AskState::Uncertain);
        add("a file", pageAt("file:///etc/passwd"), AskState::Uncertain);
        add("no page", pageAt(""), AskState::Uncertain);
        add("an endless page", pageAt("https://checkout.paystack.com/" + QByteArray(2000, 'x')), AskState::Uncertain);
        for (const auto &fault : unclearFaults())
            add(fault.name, fault.answer, AskState::Uncertain);
    }
    void answersAreJudged()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(TestHttpAnswer, answer);
        QFETCH(int, state);
        const int before = m_server.count(initializePath);
        m_server.answerAlways(answer);

        const AskOutcome asked = ask();

        QCOMPARE(int(asked.state), state);
        QCOMPARE(asked.url.isEmpty(), asked.state != AskState::Asked);
        QVERIFY(asked.state == AskState::Asked || !asked.detail.isEmpty());
        QCOMPARE(m_server.count(initializePath), before + 1);
    }

    void aRefusedLoginIsForAPersonAndRetryAfterIsHonoured()
    {
        m_server.answerAlways(saysNo("Invalid key sk_test_demo", 401));
        const AskOutcome refused = ask();
        QVERIFY(refused.isUnauthorised);
        QVERIFY(!refused.detail.contains(QStringLiteral("sk_test_demo")));
        m_server.answerAlways(TestHttpAnswer::json("{}", 429).with("Retry-After", "7"));
        QCOMPARE(ask().retryAfter, std::optional(std::chrono::milliseconds(7000)));
    }

    void aRequestThatNeverLeftMayBeSentLater()
    {
        connectTo(HttpTestServer::deadUrl());
        QCOMPARE(int(ask().state), int(AskState::RetryLater));
    }

    void aRequestIsLookedUpByItsReference_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("state");
        QTest::newRow("success") << QByteArray("success") << int(ProviderPaymentState::Settled);
        QTest::newRow("abandoned") << QByteArray("abandoned") << int(ProviderPaymentState::Abandoned);
        QTest::newRow("failed") << QByteArray("failed") << int(ProviderPaymentState::Failed);
        QTest::newRow("ongoing") << QByteArray("ongoing") << int(ProviderPaymentState::Pending);
    }
    void aRequestIsLookedUpByItsReference()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, state);
        m_server.answerAlways(rowIn(status));

        const Found found = lookUp();

        QCOMPARE(m_server.requests().back().target, "/transaction/verify/" + reference.toLatin1());
        QVERIFY(found.has_value() && found->has_value());
        QCOMPARE(int((*found)->state), state);
        QCOMPARE((*found)->amount, std::optional(Money(250'000)));
        QCOMPARE((*found)->serials.front().text, QStringLiteral("SHS00012345"));
        QCOMPARE((*found)->providerId, QStringLiteral("live:55123"));
    }

    void onlyPaystackItselfCanSayThatARequestNeverArrived_data()
    {
        QTest::addColumn<TestHttpAnswer>("answer");
        QTest::addColumn<bool>("isAbsent");
        const QByteArray no = "Transaction reference not found";
        QTest::newRow("404") << saysNo(no, 404) << true;
        QTest::newRow("400 by its code") << saysNo(no, 400, "transaction_not_found") << true;
        QTest::newRow("404 of somebody else") << TestHttpAnswer::html(404) << false;
        QTest::newRow("400 of another cause") << saysNo(no, 400) << false;
        QTest::newRow("another transaction") << rowIn("success", "other") << false;
        QTest::newRow("500") << TestHttpAnswer::html(500) << false;
        QTest::newRow("401") << saysNo(no, 401) << false;
        QTest::newRow("closed") << TestHttpAnswer::by(TestHttpAnswer::Way::Close) << false;
    }
    void onlyPaystackItselfCanSayThatARequestNeverArrived()
    {
        QFETCH(TestHttpAnswer, answer);
        QFETCH(bool, isAbsent);
        m_server.answerAlways(answer);

        const Found found = lookUp();

        QCOMPARE(found.has_value(), isAbsent);
        QVERIFY(!isAbsent || !found->has_value());
    }

    void aChannelThatOnlyReportsPaymentsHasNoRequester()
    {
        const auto csv = IntegrationRegistry().makeRequester(QStringLiteral("csv"), accountAt(QUrl()), m_http, m_clock);
        QVERIFY(csv.has_value() && *csv == nullptr);
        const auto kind = IntegrationRegistry().find(AccountRole::Channel, QStringLiteral("csv"));
        QVERIFY(kind.has_value() && !kind->asksPayers);
    }
};

QTEST_GUILESS_MAIN(TestPaystackRequest)
#include "test_paystack_request.moc"
