#include "tests/providers/provider_harness.h"

namespace {

const QByteArray loginPath = "/api/Login/Authenticate";
const QByteArray sendPath = "/api/Monitor/Send";
const QByteArray refreshPath = "/api/Monitor/Refresh";

TestHttpAnswer envelope(const QByteArray &response, int status = 200)
{
    return TestHttpAnswer::json(R"({"status":)" + QByteArray::number(status) +
                                R"(,"success":true,"msg":"OK","msgDev":null,"response":)" + response + "}");
}

TestHttpAnswer states(const QByteArray &status, const QByteArray &speed = "0")
{
    return envelope(R"({"Data":[{"Code":"058215000999","Status":)" + ('"' + status) +
                    "\",\"SOH\":99,\"Speed\":" + speed + "}]}");
}

} // namespace

class TestDaly final : public QObject
{
    Q_OBJECT

private:
    HttpTestServer m_server;
    FakeClock m_clock;
    QtHttpClient m_http;
    std::unique_ptr<TokenIssuer> m_issuer;
    std::unique_ptr<DeviceSwitch> m_switch;
    QMap<QByteArray, TestHttpAnswer> m_answers;
    QMap<QByteArray, int> m_counts;
    int m_expired = 0; ///< this many calls are still answered 401

    [[nodiscard]] AccountConfig account()
    {
        AccountConfig config = accountAt(m_server.url(QStringLiteral("/api")));
        config.settings.insert(QStringLiteral("username"), QStringLiteral("demo user"));
        config.secrets.insert(QStringLiteral("password"), SecretString(QStringLiteral("p+w&=#é%")));
        return config;
    }
    [[nodiscard]] IssueOutcome issue(TokenKind kind)
    {
        TokenRequest request;
        request.serial = QStringLiteral("058215000999");
        request.deviceKind = DeviceKind::EBike;
        request.kind = kind;
        request.days = 7;
        return waitFor<IssueOutcome>([&](auto done) { m_issuer->issue(request, done); });
    }
    [[nodiscard]] Outcome setOn(bool on)
    {
        return waitFor<Outcome>([&](auto done) { m_switch->setOn(QStringLiteral("058215000999"), on, done); });
    }
    [[nodiscard]] const TestHttpRequest &lastTo(const QByteArray &path) const
    {
        const auto &all = m_server.requests();
        const auto found =
            std::find_if(all.rbegin(), all.rend(), [&](const auto &request) { return request.path() == path; });
        if (found == all.rend())
            qFatal("no such request");
        return *found;
    }

private slots:
    void init()
    {
        m_counts.clear();
        m_expired = 0;
        m_answers = {{loginPath, envelope(R"({"token":"eyJ-demo","expires_in":7200})")},
                     {sendPath, envelope(R"({"Data":{"Code":"058215000999"}})")},
                     {refreshPath, states("ACCON,online")}};
        m_server.setHandler([this](const TestHttpRequest &request) {
            ++m_counts[request.path()];
            if (request.path() != loginPath && m_expired > 0) {
                --m_expired;
                return TestHttpAnswer::json("{}", 401);
            }
            return m_answers[request.path()];
        });
        const IntegrationRegistry registry;
        m_issuer = registry.makeIssuer(QStringLiteral("daly"), account(), m_http, m_clock).value();
        m_switch = registry.makeSwitch(QStringLiteral("daly"), account(), m_http, m_clock).value();
    }

    void theLoginIsInTheQueryPercentEncodedWithAnEmptyBody()
    {
        QCOMPARE(issue(TokenKind::Days).state, IssueState::Issued);
        const auto &login = lastTo(loginPath);
        QCOMPARE(login.method, QByteArray("POST"));
        QCOMPARE(login.query(), QByteArray("Username=demo%20user&Password=p%2Bw%26%3D%23%C3%A9%25"));
        QVERIFY(login.body.isEmpty());
    }

    void daysSwitchTheRelayOnAndReadItBack()
    {
        const auto outcome = issue(TokenKind::Days);

        QCOMPARE(outcome.state, IssueState::Issued);
        QVERIFY(outcome.text.isEmpty());
        QVERIFY(outcome.detail.contains(QStringLiteral("switched on")));
        const auto &send = lastTo(sendPath);
        QCOMPARE(send.method, QByteArray("POST"));
        QCOMPARE(send.header("Authorization"), QByteArray("Bearer eyJ-demo"));
        QCOMPARE(send.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(send.body,
                 QByteArray(R"({"cmdKey":"8500_004","data":{"CmdKey":"8500_004","Code":"058215000999","ACC":1}})"));
        QCOMPARE(lastTo(refreshPath).body, QByteArray(R"({"codes":["058215000999"]})"));
        QCOMPARE(m_counts[sendPath], 1);
    }

    void unlockIsTheSameCall()
    {
        QCOMPARE(issue(TokenKind::Unlock).state, IssueState::Issued);
        QVERIFY(lastTo(sendPath).body.contains("\"ACC\":1"));
    }

    void otherTokensAreRefusedWithoutARequest()
    {
        QCOMPARE(issue(TokenKind::Energy).state, IssueState::Refused);
        QCOMPARE(issue(TokenKind::Command).state, IssueState::Refused);
        QVERIFY(m_counts.isEmpty());
    }

    void aReadBackThatDoesNotConfirmStillLeavesItIssued_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("still off") << QByteArray("off");
        QTest::newRow("unknown") << QByteArray("none");
        QTest::newRow("broken") << QByteArray("broken");
    }
    void aReadBackThatDoesNotConfirmStillLeavesItIssued()
    {
        QFETCH(QByteArray, how);
        m_answers[refreshPath] = how == "off"    ? states("ACCOFF")
                                 : how == "none" ? envelope(R"({"Data":[]})")
                                                 : TestHttpAnswer::html(500);
        const auto outcome = issue(TokenKind::Days);
        QCOMPARE(outcome.state, IssueState::Issued);
        QVERIFY(outcome.detail.contains(QStringLiteral("not yet confirmed")));
    }

    void theEnvelopeIsJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QByteArray &body, IssueState state) {
            QTest::newRow(name) << body << int(state);
        };
        row("201", R"({"status":201,"response":{"Data":[]}})", IssueState::Issued);
        row("text status", R"({"status":"200","success":"true","response":{"Data":{}}})", IssueState::Issued);
        row("no success member", R"({"status":200,"response":{"Data":{}}})", IssueState::Issued);
        row("response false", R"({"status":200,"success":true,"msg":"device offline","response":false})",
            IssueState::Refused);
        row("success false", R"({"status":200,"success":false,"msg":"no","response":{}})", IssueState::Refused);
        row("status 404", R"({"status":404,"msg":"no such device","response":null})", IssueState::Refused);
        row("status 500", R"({"status":500,"msg":"busy","response":null})", IssueState::RetryLater);
        row("status 429", R"({"status":429,"msg":"slow down","response":null})", IssueState::RetryLater);
        row("status 401", R"({"status":401,"msg":"expired","response":null})", IssueState::RetryLater);
    }
    void theEnvelopeIsJudged()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, state);
        m_answers[sendPath] = TestHttpAnswer::json(body);
        const auto outcome = issue(TokenKind::Days);
        QCOMPARE(int(outcome.state), state);
        QCOMPARE(outcome.rawAnswer, body);
    }

    void theWordsOfARefusalAreKept()
    {
        m_answers[sendPath] = TestHttpAnswer::json(R"({"status":200,"msg":"device offline","response":false})");
        QVERIFY(issue(TokenKind::Days).detail.contains(QStringLiteral("device offline")));
        m_answers[sendPath] = TestHttpAnswer::json(R"({"status":404,"message":"gone","response":false})");
        QVERIFY(issue(TokenKind::Days).detail.contains(QStringLiteral("gone")));
    }

    void anExpiredBearerIsRenewedOnce()
    {
        m_expired = 1;
        QCOMPARE(issue(TokenKind::Days).state, IssueState::Issued);
        QCOMPARE(m_counts[loginPath], 2);
        QCOMPARE(m_counts[sendPath], 2);
    }

    void aSessionThatExpiredInsideTheEnvelopeIsRenewedOnce()
    {
        m_answers[sendPath] = TestHttpAnswer::json(R"({"status":401,"msg":"expired","response":null})");
        QCOMPARE(issue(TokenKind::Days).state, IssueState::RetryLater);
        QCOMPARE(m_counts[loginPath], 2);
        QCOMPARE(m_counts[sendPath], 2);
    }

    void aRefusedLoginDoesNotTellThePassword()
    {
        m_answers[loginPath] =
            TestHttpAnswer::json("{\"status\":400,\"msg\":\"wrong password p+w&=#é%\",\"response\":false}");
        const auto outcome = issue(TokenKind::Days);
        QCOMPARE(outcome.state, IssueState::RetryLater);
        QVERIFY(outcome.isUnauthorised);
        QVERIFY(outcome.detail.contains(QStringLiteral("wrong password ***")));
        QCOMPARE(m_counts[sendPath], 0);
    }

    void anUnclearAnswerMayBeRepeatedBecauseOnStaysOn_data()
    {
        QTest::addColumn<int>("index");
        const auto faults = unclearFaults();
        for (size_t i = 0; i < faults.size(); ++i)
            QTest::newRow(faults[i].name) << int(i);
    }
    void anUnclearAnswerMayBeRepeatedBecauseOnStaysOn()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(int, index);
        m_answers[sendPath] = unclearFaults()[size_t(index)].answer;
        const auto outcome = issue(TokenKind::Days);
        QCOMPARE(outcome.state, IssueState::RetryLater);
        QCOMPARE(m_counts[sendPath], 1);
    }

    void aBusyCloudTellsWhenToComeAgain()
    {
        m_answers[sendPath] = TestHttpAnswer::json("{}", 429).with("Retry-After", "3");
        const auto outcome = issue(TokenKind::Days);
        QCOMPARE(outcome.state, IssueState::RetryLater);
        QCOMPARE(outcome.retryAfter.value(), std::chrono::milliseconds(3000));
    }

    void theSwitchTurnsOffAndOn()
    {
        QVERIFY(setOn(false).has_value());
        QVERIFY(lastTo(sendPath).body.contains("\"ACC\":0"));
        QVERIFY(setOn(true).has_value());
        QVERIFY(lastTo(sendPath).body.contains("\"ACC\":1"));
        QCOMPARE(m_counts[loginPath], 1);
        m_answers[sendPath] = TestHttpAnswer::json(R"({"status":200,"msg":"offline","response":false})");
        QCOMPARE(setOn(false).error().code, ErrorCode::Refused);
        m_answers[sendPath] = TestHttpAnswer::html(500);
        QVERIFY(setOn(false).error().isTransient());
    }

    void statesAreReadWithMovement_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("speed");
        QTest::addColumn<int>("isOn"); // -1: not told
        QTest::addColumn<bool>("isMoving");
        QTest::newRow("on and standing") << QByteArray("ACCON") << QByteArray("0") << 1 << false;
        QTest::newRow("off") << QByteArray("x,ACCOFF") << QByteArray("0.0") << 0 << false;
        QTest::newRow("moving") << QByteArray("ACCON") << QByteArray("0.4") << 1 << true;
        QTest::newRow("moving, as text") << QByteArray("ACCON") << QByteArray("\"12\"") << 1 << true;
        QTest::newRow("no speed") << QByteArray("ACCON") << QByteArray("null") << 1 << false;
        QTest::newRow("no state") << QByteArray("offline") << QByteArray("0") << -1 << false;
    }
    void statesAreReadWithMovement()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, speed);
        QFETCH(int, isOn);
        QFETCH(bool, isMoving);
        m_answers[refreshPath] = states(status, speed);
        const auto read = waitFor<Result<std::vector<DeviceSwitch::State>>>(
            [&](auto done) { m_switch->readStates({QStringLiteral("058215000999")}, done); });
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), isOn < 0 ? size_t(0) : size_t(1));
        if (isOn >= 0) {
            QCOMPARE(read->front().isOn, isOn == 1);
            QCOMPARE(read->front().isMoving, isMoving);
        }
    }

    void manyStatesAreReadInBatches()
    {
        QStringList serials;
        for (int i = 0; i < 250; ++i)
            serials << QStringLiteral("S%1").arg(i);
        const auto read =
            waitFor<Result<std::vector<DeviceSwitch::State>>>([&](auto done) { m_switch->readStates(serials, done); });
        QVERIFY(read.has_value());
        QCOMPARE(m_counts[refreshPath], 3);
        QCOMPARE(waitFor<Result<std::vector<DeviceSwitch::State>>>([&](auto done) {
                     m_switch->readStates({}, done);
                 })->size(),
                 size_t(0));
    }

    void aCloudThatRefusesEveryDeviceIsNotAskedForEachOfThem()
    {
        QStringList serials;
        for (int i = 0; i < 100; ++i)
            serials << QStringLiteral("S%1").arg(i);
        m_answers[refreshPath] = envelope("false", 404);
        const auto read =
            waitFor<Result<std::vector<DeviceSwitch::State>>>([&](auto done) { m_switch->readStates(serials, done); });
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Refused);
        QVERIFY2(m_counts[refreshPath] < 40, qPrintable(QString::number(m_counts[refreshPath])));
    }

    void issuerAndSwitchMayBeDestroyedByTheirOwnAnswers()
    {
        TokenRequest request;
        request.serial = QStringLiteral("058215000999");
        request.kind = TokenKind::Days;
        m_issuer->issue(request, [this](const IssueOutcome &) { m_issuer.reset(); });
        QTRY_VERIFY(m_issuer == nullptr);
        m_switch->readStates({request.serial}, [this](const auto &) { m_switch.reset(); });
        QTRY_VERIFY(m_switch == nullptr);
    }

    void theTestCallLogsIn()
    {
        const auto text = waitFor<Result<QString>>([&](auto done) { m_issuer->test(done); });
        QVERIFY(text.has_value() && text->contains(QStringLiteral("7200 s")));
        QCOMPARE(m_counts.keys(), QList<QByteArray>{loginPath});
    }
};

QTEST_GUILESS_MAIN(TestDaly)
#include "test_daly.moc"
