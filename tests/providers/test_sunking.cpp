#include "tests/providers/provider_harness.h"

#include <QUrlQuery>

namespace {

TokenRequest days(qint64 number)
{
    TokenRequest request;
    request.serial = QStringLiteral("SK40088123");
    request.deviceKind = DeviceKind::Shs;
    request.kind = TokenKind::Days;
    request.days = number;
    return request;
}

const QByteArray loginPath = "/auth/token";
const QByteArray salePath = "/v2/token";

} // namespace

class TestSunKing final : public QObject
{
    Q_OBJECT

private:
    HttpTestServer m_server;
    FakeClock m_clock;
    QtHttpClient m_http;
    std::unique_ptr<TokenIssuer> m_issuer;
    TestHttpAnswer m_login;
    std::function<TestHttpAnswer(const TestHttpRequest &)> m_sale;
    int m_logins = 0;
    int m_sales = 0;

    [[nodiscard]] AccountConfig account()
    {
        AccountConfig config = accountAt(m_server.url(QStringLiteral("/v2/")));
        config.settings.insert(QStringLiteral("client_id"), QStringLiteral("office & co"));
        config.settings.insert(QStringLiteral("auth_url"), m_server.url(QStringLiteral("/auth/token")).toString());
        config.secrets.insert(QStringLiteral("client_secret"), SecretString(QStringLiteral("s3+cr/et=")));
        return config;
    }
    [[nodiscard]] std::unique_ptr<TokenIssuer> issuer(const AccountConfig &config)
    {
        return IntegrationRegistry().makeIssuer(QStringLiteral("sunking"), config, m_http, m_clock).value();
    }
    [[nodiscard]] IssueOutcome issue(const TokenRequest &request)
    {
        return waitFor<IssueOutcome>([&](auto done) { m_issuer->issue(request, done); });
    }
    void sellAlways(const TestHttpAnswer &answer)
    {
        m_sale = [answer](const TestHttpRequest &) { return answer; };
    }

private slots:
    void init()
    {
        m_logins = 0;
        m_sales = 0;
        m_login = TestHttpAnswer::json(R"({"access_token":"eyJ-demo","expires_in":300,"token_type":"Bearer"})");
        sellAlways(TestHttpAnswer::json(R"({"token":"123 456 789 012 345"})"));
        m_server.setHandler([this](const TestHttpRequest &request) {
            m_logins += request.path() == loginPath ? 1 : 0;
            m_sales += request.path() == salePath ? 1 : 0;
            return request.path() == loginPath ? m_login : m_sale(request);
        });
        m_issuer = issuer(account());
    }

    void theLoginIsAFormAndTheSaleCarriesTheBearer()
    {
        const auto outcome = issue(days(30));

        QCOMPARE(outcome.state, IssueState::Issued);
        QCOMPARE(outcome.text, QStringLiteral("123 456 789 012 345"));
        const auto &requests = m_server.requests();
        const auto &login = requests[requests.size() - 2];
        QCOMPARE(login.method, QByteArray("POST"));
        QCOMPARE(login.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(login.body, QByteArray("grant_type=client_credentials&client_id=office%20%26%20co"
                                        "&client_secret=s3%2Bcr%2Fet%3D&scope=roles"));
        const auto &sale = requests.back();
        QCOMPARE(sale.method, QByteArray("POST"));
        QCOMPARE(sale.target, salePath);
        QCOMPARE(sale.header("Authorization"), QByteArray("Bearer eyJ-demo"));
        QCOMPARE(sale.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(sale.body,
                 QByteArray(R"({"device":"SK40088123","command":"add_credit","payload":30,"time_unit":"day"})"));
    }

    void unlockHasNoAmount()
    {
        TokenRequest request = days(0);
        request.kind = TokenKind::Unlock;
        QCOMPARE(issue(request).state, IssueState::Issued);
        QCOMPARE(m_server.requests().back().body, QByteArray(R"({"device":"SK40088123","command":"unlock"})"));
    }

    void whatCannotBeSoldIsRefusedWithoutARequest()
    {
        TokenRequest request = days(5);
        request.kind = TokenKind::Energy;
        QCOMPARE(issue(request).state, IssueState::Refused);
        request.kind = TokenKind::Command;
        QCOMPARE(issue(request).state, IssueState::Refused);
        QCOMPARE(issue(days(0)).state, IssueState::Refused);
        QCOMPARE(m_logins + m_sales, 0);
    }

    void theBearerIsKeptUntilAMinuteBeforeItExpires()
    {
        QCOMPARE(issue(days(1)).state, IssueState::Issued);
        m_clock.advance(std::chrono::seconds(239));
        QCOMPARE(issue(days(1)).state, IssueState::Issued);
        QCOMPARE(m_logins, 1);
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(issue(days(1)).state, IssueState::Issued);
        QCOMPARE(m_logins, 2);
        QCOMPARE(m_sales, 3);
    }

    void anExpiredBearerIsRenewedOnceAndTheSaleRepeated()
    {
        m_sale = [this](const TestHttpRequest &) {
            return m_sales == 1 ? TestHttpAnswer::json("{}", 401) : TestHttpAnswer::json(R"({"token":"777"})");
        };
        const auto outcome = issue(days(1));
        QCOMPARE(outcome.state, IssueState::Issued);
        QCOMPARE(outcome.text, QStringLiteral("777"));
        QCOMPARE(m_logins, 2);
        QCOMPARE(m_sales, 2);
    }

    void aLoginThatStaysRefusedSoldNothing()
    {
        sellAlways(TestHttpAnswer::json(R"({"message":"bad audience"})", 401));
        const auto outcome = issue(days(1));
        QCOMPARE(outcome.state, IssueState::RetryLater);
        QVERIFY(outcome.isUnauthorised);
        QVERIFY(outcome.detail.contains(QStringLiteral("login")));
        QCOMPARE(m_logins, 2);
        QCOMPARE(m_sales, 2);
    }

    void aFailedLoginSellsNothing_data()
    {
        QTest::addColumn<int>("index");
        const auto faults = unclearFaults();
        for (size_t i = 0; i < faults.size(); ++i)
            QTest::newRow(faults[i].name) << int(i);
    }
    void aFailedLoginSellsNothing()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(int, index);
        m_login = unclearFaults()[size_t(index)].answer;
        const auto outcome = issue(days(1));
        QCOMPARE(outcome.state, IssueState::RetryLater);
        QVERIFY(!outcome.detail.contains(QStringLiteral("s3+cr/et=")));
        QCOMPARE(m_sales, 0);
    }

    void aRefusedClientIsSaidInWords()
    {
        m_login = TestHttpAnswer::json(
            R"({"error":"invalid_client","error_description":"Invalid client credentials s3+cr/et="})", 400);
        const auto outcome = issue(days(1));
        QCOMPARE(outcome.state, IssueState::RetryLater);
        QVERIFY(outcome.isUnauthorised);
        QVERIFY(outcome.detail.contains(QStringLiteral("Invalid client credentials ***")));
        const auto test = waitFor<Result<QString>>([&](auto done) { m_issuer->test(done); });
        QCOMPARE(test.error().code, ErrorCode::Unauthorised);
    }

    void aBusyLoginTellsWhenToComeAgain()
    {
        m_login = TestHttpAnswer::json("{}", 429).with("Retry-After", "9");
        const auto outcome = issue(days(1));
        QCOMPARE(outcome.state, IssueState::RetryLater);
        QCOMPARE(outcome.retryAfter.value(), std::chrono::milliseconds(9000));
    }

    void statusesOfTheSaleAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        for (const int status : {400, 403, 404, 409, 422})
            QTest::addRow("%d", status) << status << int(IssueState::Refused);
        QTest::newRow("429") << 429 << int(IssueState::RetryLater);
        QTest::newRow("500") << 500 << int(IssueState::Uncertain);
    }
    void statusesOfTheSaleAreJudged()
    {
        QFETCH(int, status);
        QFETCH(int, state);
        sellAlways(
            TestHttpAnswer::json(R"({"message":"device unknown","token":"123"})", status).with("Retry-After", "7"));
        const auto outcome = issue(days(1));
        QCOMPARE(int(outcome.state), state);
        QVERIFY(outcome.detail.contains(QStringLiteral("device unknown")));
        QCOMPARE(outcome.retryAfter.has_value(), status == 429);
        QCOMPARE(m_sales, 1);
    }

    void anUnclearAnswerIsUncertainAfterOneRequest_data() { aFailedLoginSellsNothing_data(); }
    void anUnclearAnswerIsUncertainAfterOneRequest()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(int, index);
        sellAlways(unclearFaults()[size_t(index)].answer);
        const auto outcome = issue(days(1));
        QCOMPARE(outcome.state, IssueState::Uncertain);
        QVERIFY(outcome.text.isEmpty());
        QCOMPARE(m_sales, 1);
    }

    void aTokenIsKeptAsSentButTrimmed_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("text"); // empty: uncertain
        QTest::newRow("blanks around") << QByteArray(R"("  123 456 ")") << QStringLiteral("123 456");
        QTest::newRow("quotes inside") << QByteArray("\"\\\"123\\\"\"") << QStringLiteral("\"123\"");
        QTest::newRow("a number") << QByteArray("123456") << QStringLiteral("123456");
        QTest::newRow("empty") << QByteArray(R"("  ")") << QString();
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("an object") << QByteArray("{}") << QString();
        QTest::newRow("too long") << '"' + QByteArray(256, '1') + '"' << QString();
        QTest::newRow("control characters") << QByteArray(R"("12\u000034")") << QString();
    }
    void aTokenIsKeptAsSentButTrimmed()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, text);
        sellAlways(TestHttpAnswer::json("{\"token\":" + token + "}"));
        const auto outcome = issue(days(1));
        QCOMPARE(outcome.state, text.isEmpty() ? IssueState::Uncertain : IssueState::Issued);
        QCOMPARE(outcome.text, text);
    }

    void theCloudIsAskedForASerial_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("state"); // empty: it could not be asked
        QTest::newRow("below device") << 200 << QByteArray(R"({"device":{"code":"SK40088123","is_paygo":true}})")
                                      << QStringLiteral("mapped");
        QTest::newRow("at top level") << 200 << QByteArray(R"({"code":"SK40088123"})") << QStringLiteral("mapped");
        QTest::newRow("not known") << 404 << QByteArray(R"({"message":"Device not found","details":[]})")
                                   << QStringLiteral("not_mapped");
        QTest::newRow("no device in it") << 200 << QByteArray("{}") << QString();
        QTest::newRow("no JSON") << 200 << QByteArray("<html>") << QString();
        QTest::newRow("forbidden") << 403 << QByteArray(R"({"message":"no"})") << QString();
        QTest::newRow("broken") << 502 << QByteArray() << QString();
    }
    void theCloudIsAskedForASerial()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, state);
        sellAlways(TestHttpAnswer::json(body, status));
        const auto answer =
            waitFor<Result<MappingState>>([&](auto done) { m_issuer->findDevice(QStringLiteral("SK 4/8"), done); });
        QCOMPARE(answer.has_value() ? toWord(*answer) : QString(), state);
        const auto &question = m_server.requests().back();
        QCOMPARE(question.method, QByteArray("GET"));
        QCOMPARE(question.target, QByteArray("/v2/device_details/SK%204%2F8"));
        QCOMPARE(question.header("Authorization"), QByteArray("Bearer eyJ-demo"));
        QCOMPARE(m_sales, 0);
    }

    void theStoredAnswerHidesTheBearer()
    {
        sellAlways(TestHttpAnswer::json(R"({"token":"123","echo":"Bearer eyJ-demo"})"));
        QVERIFY(!issue(days(1)).rawAnswer.contains("eyJ-demo"));
    }

    void theIssuerMayBeDestroyedByItsOwnAnswer()
    {
        for (const bool isLoginGood : {true, false}) {
            m_issuer = issuer(account());
            m_login = isLoginGood ? m_login : TestHttpAnswer::html(500);
            m_issuer->issue(days(1), [this](const IssueOutcome &) { m_issuer.reset(); });
            QTRY_VERIFY(m_issuer == nullptr);
        }
    }

    void theTestCallLogsInAndTellsTheExpiry()
    {
        const auto text = waitFor<Result<QString>>([&](auto done) { m_issuer->test(done); });
        QVERIFY(text.has_value());
        QVERIFY(text->contains(QStringLiteral("300 s")));
        QCOMPARE(m_sales, 0);
    }

    void theLoginAddressIsCheckedLikeTheBase()
    {
        AccountConfig config = account();
        config.settings.insert(QStringLiteral("auth_url"), QStringLiteral("http://auth.example.org/token"));
        const auto made = IntegrationRegistry().makeIssuer(QStringLiteral("sunking"), config, m_http, m_clock);
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().field, QStringLiteral("auth_url"));
        QCOMPARE(made.error().reason, QStringLiteral("insecure_url"));
    }
};

QTEST_GUILESS_MAIN(TestSunKing)
#include "test_sunking.moc"
