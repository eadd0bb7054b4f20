#include "core/providers/calin/calin_issuer.h"
#include "tests/providers/provider_harness.h"

namespace {

TokenRequest energy(qint64 wattHours)
{
    TokenRequest request;
    request.serial = QStringLiteral("47000123456");
    request.kind = TokenKind::Energy;
    request.wattHours = wattHours;
    return request;
}

TestHttpAnswer sold(const QByteArray &token = "48720319465528107634")
{
    return TestHttpAnswer::json(R"({"result_code":0,"reason":"OK","result":)" + ('"' + token + "\"}"));
}

} // namespace

class TestCalin final : public QObject
{
    Q_OBJECT

private:
    HttpTestServer m_server;
    FakeClock m_clock;
    QtHttpClient m_http;
    std::unique_ptr<TokenIssuer> m_issuer;

    [[nodiscard]] std::unique_ptr<TokenIssuer> issuerAt(const QUrl &url)
    {
        AccountConfig config = accountAt(url);
        config.settings.insert(QStringLiteral("user_id"), QStringLiteral("DEMO01"));
        config.secrets.insert(QStringLiteral("password"), SecretString(QStringLiteral("k3y-secret")));
        return IntegrationRegistry().makeIssuer(QStringLiteral("calin"), config, m_http, m_clock).value();
    }
    [[nodiscard]] IssueOutcome issue(const TokenRequest &request)
    {
        return waitFor<IssueOutcome>([&](auto done) { m_issuer->issue(request, done); });
    }
    [[nodiscard]] size_t requestCount() const { return m_server.requests().size(); }

private slots:
    void init()
    {
        m_issuer = issuerAt(m_server.url(QStringLiteral("/api/")));
        m_server.answerAlways(sold());
    }

    void aSaleIsWrittenExactlyAsDocumented()
    {
        const size_t before = requestCount();

        const auto outcome = issue(energy(5500));

        QCOMPARE(outcome.state, IssueState::Issued);
        QCOMPARE(outcome.text, QStringLiteral("48720319465528107634"));
        QCOMPARE(requestCount(), before + 1);
        const auto &request = m_server.requests().back();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/api/tokennew"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json;charset=utf-8"));
        QCOMPARE(request.body, QByteArray(R"({"user_id":"DEMO01","password":"k3y-secret","meter_id":"47000123456",)"
                                          R"("token_type":"CreditToken","amount":5.5})"));
    }

    void energyIsWrittenInTenthsOfAKilowattHour_data()
    {
        QTest::addColumn<qint64>("wattHours");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a tenth") << qint64(100) << QByteArray("0.1");
        QTest::newRow("whole") << qint64(5000) << QByteArray("5.0");
        QTest::newRow("nine tenths") << qint64(1900) << QByteArray("1.9");
        QTest::newRow("many") << qint64(9'007'199'254'740'993'100) << QByteArray("9007199254740993.1");
    }
    void energyIsWrittenInTenthsOfAKilowattHour()
    {
        QFETCH(qint64, wattHours);
        QFETCH(QByteArray, text);
        QCOMPARE(calinAmount(wattHours), text);
    }

    void whatCannotBeSoldIsRefusedWithoutARequest_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("wattHours");
        QTest::newRow("a finer step") << int(TokenKind::Energy) << qint64(150);
        QTest::newRow("nothing") << int(TokenKind::Energy) << qint64(0);
        QTest::newRow("less than nothing") << int(TokenKind::Energy) << qint64(-100);
        QTest::newRow("days") << int(TokenKind::Days) << qint64(100);
        QTest::newRow("unlock") << int(TokenKind::Unlock) << qint64(100);
        QTest::newRow("command") << int(TokenKind::Command) << qint64(100);
    }
    void whatCannotBeSoldIsRefusedWithoutARequest()
    {
        QFETCH(int, kind);
        QFETCH(qint64, wattHours);
        const size_t before = requestCount();
        TokenRequest request = energy(wattHours);
        request.kind = TokenKind(kind);

        const auto outcome = issue(request);

        QCOMPARE(outcome.state, IssueState::Refused);
        QVERIFY(!outcome.detail.isEmpty());
        QCOMPARE(requestCount(), before);
    }

    void tokensAreCleanedAndChecked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("token"); // empty: uncertain
        const auto row = [](const char *name, const QByteArray &result, const QString &token) {
            QTest::newRow(name) << R"({"result_code":0,"reason":"OK","result":)" + result + "}" << token;
        };
        const auto good = QStringLiteral("48720319465528107634");
        row("plain", R"("48720319465528107634")", good);
        row("in groups", R"("4872 0319 4655 2810 7634")", good);
        row("hyphens", R"("4872-0319-4655-2810-7634")", good);
        row("blanks around", R"("  48720319465528107634\r\n")", good);
        row("quotes around", "\"\\\"4872 0319 4655 2810 7634\\\"\"", good);
        row("a number", "48720319465528107634", good);
        row("leading zeros", R"("00000000000000000001")", QStringLiteral("00000000000000000001"));
        row("the largest", R"("73786976294838206463")", QStringLiteral("73786976294838206463"));
        row("one above the largest", R"("73786976294838206464")", {});
        row("nineteen digits", R"("4872031946552810763")", {});
        row("twenty-one digits", R"("487203194655281076340")", {});
        row("a letter", R"("4872031946552810763A")", {});
        row("Arabic digits", R"("٤٨٧٢٠٣١٩٤٦٥٥٢٨١٠٧٦٣٤")", {});
        row("null", "null", {});
        row("an object", R"({"token":"48720319465528107634"})", {});
        row("empty", R"("")", {});
    }
    void tokensAreCleanedAndChecked()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, token);
        m_server.answerAlways(TestHttpAnswer::json(body));

        const auto outcome = issue(energy(1000));

        QCOMPARE(outcome.state, token.isEmpty() ? IssueState::Uncertain : IssueState::Issued);
        QCOMPARE(outcome.text, token);
    }

    void theResultCodeMayBeANumberOrItsText_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("state");
        QTest::newRow("0") << QByteArray("0") << int(IssueState::Issued);
        QTest::newRow("text 0") << QByteArray("\"0\"") << int(IssueState::Issued);
        QTest::newRow("1") << QByteArray("1") << int(IssueState::Refused);
        QTest::newRow("text 99") << QByteArray("\"99\"") << int(IssueState::Refused);
        QTest::newRow("null") << QByteArray("null") << int(IssueState::Uncertain);
        QTest::newRow("word") << QByteArray("\"OK\"") << int(IssueState::Uncertain);
        QTest::newRow("false") << QByteArray("false") << int(IssueState::Uncertain);
    }
    void theResultCodeMayBeANumberOrItsText()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, state);
        m_server.answerAlways(TestHttpAnswer::json(R"({"result_code":)" + code +
                                                   QByteArray(R"(,"reason":"?","result":"48720319465528107634"})")));
        QCOMPARE(int(issue(energy(1000)).state), state);
    }

    void aRefusalKeepsTheCloudsReason()
    {
        m_server.answerAlways(TestHttpAnswer::json(R"({"result_code":1,"reason":"Meter not found","result":null})"));
        const auto outcome = issue(energy(1000));
        QCOMPARE(outcome.state, IssueState::Refused);
        QVERIFY(outcome.detail.contains(QStringLiteral("Meter not found")));
        QVERIFY(outcome.rawAnswer.contains("Meter not found"));
    }

    void statusesAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        for (const int status : {400, 403, 404, 422})
            QTest::addRow("%d", status) << status << int(IssueState::Refused);
        QTest::newRow("401") << 401 << int(IssueState::RetryLater);
        QTest::newRow("429") << 429 << int(IssueState::RetryLater);
        for (const int status : {408, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << int(IssueState::Uncertain);
    }
    void statusesAreJudged()
    {
        QFETCH(int, status);
        QFETCH(int, state);
        const size_t before = requestCount();
        m_server.answerAlways(TestHttpAnswer::html(status).with("Retry-After", "7"));

        const auto outcome = issue(energy(1000));

        QVERIFY2(int(outcome.state) == state, qPrintable(outcome.detail));
        QCOMPARE(outcome.isUnauthorised, status == 401);
        QCOMPARE(requestCount(), before + 1);
        if (status == 429)
            QCOMPARE(*outcome.retryAfter, std::chrono::milliseconds(7000));
    }

    void anUnclearAnswerIsUncertainAfterOneRequest_data()
    {
        QTest::addColumn<int>("index");
        const auto faults = unclearFaults();
        for (size_t i = 0; i < faults.size(); ++i)
            QTest::newRow(faults[i].name) << int(i);
    }
    void anUnclearAnswerIsUncertainAfterOneRequest()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(int, index);
        const size_t before = requestCount();
        m_server.answerAlways(unclearFaults()[size_t(index)].answer);

        const auto outcome = issue(energy(1000));

        QCOMPARE(outcome.state, IssueState::Uncertain);
        QVERIFY(outcome.text.isEmpty());
        QVERIFY(!outcome.detail.isEmpty());
        QCOMPARE(requestCount(), before + 1);
    }

    void aConnectionNeverMadeMayBeTriedAgain()
    {
        m_issuer = issuerAt(HttpTestServer::deadUrl());
        QCOMPARE(issue(energy(1000)).state, IssueState::RetryLater);
    }

    void whatIsStoredHoldsNoSecret()
    {
        m_server.answerAlways(TestHttpAnswer::json(R"({"result_code":1,"reason":"bad key k3y-secret"})"));
        const auto outcome = issue(energy(1000));
        QVERIFY(!outcome.rawAnswer.contains("k3y-secret"));
        QVERIFY(!outcome.detail.contains(QStringLiteral("k3y-secret")));
        QVERIFY(outcome.rawAnswer.contains("***"));
    }

    void theTestCallBuysNothing()
    {
        m_server.answerAlways(TestHttpAnswer::html(404));
        const auto text = waitFor<Result<QString>>([&](auto done) { m_issuer->test(done); });
        QVERIFY(text.has_value());
        QVERIFY(text->contains(QStringLiteral("not tried")));
        QCOMPARE(m_server.requests().back().method, QByteArray("GET"));
        QCOMPARE(m_server.requests().back().target, QByteArray("/api"));

        m_issuer = issuerAt(HttpTestServer::deadUrl());
        QVERIFY(!waitFor<Result<QString>>([&](auto done) { m_issuer->test(done); }).has_value());
    }

    void anUncertainSaleCannotBeLookedUp()
    {
        const auto outcome = waitFor<IssueOutcome>([&](auto done) { m_issuer->lookUp(energy(1000), done); });
        QCOMPARE(outcome.state, IssueState::Uncertain);
    }

    void theIssuerMayBeDestroyedByItsOwnAnswer()
    {
        m_issuer->issue(energy(1000), [this](const IssueOutcome &) { m_issuer.reset(); });
        QTRY_VERIFY(m_issuer == nullptr);
    }

    void nothingIsCalledOnceTheIssuerIsGone()
    {
        bool isCalled = false;
        m_issuer->issue(energy(1000), [&isCalled](const IssueOutcome &) { isCalled = true; });
        m_issuer->issue(energy(1), [&isCalled](const IssueOutcome &) { isCalled = true; });
        m_issuer->lookUp(energy(1), [&isCalled](const IssueOutcome &) { isCalled = true; });
        m_issuer.reset();
        QTest::qWait(100);
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(TestCalin)
#include "test_calin.moc"
