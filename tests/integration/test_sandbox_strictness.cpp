#include "app/sandbox/sandbox.h"
#include "tests/support/fake_clock.h"

#include <QTest>

namespace {

const QByteArray json = "application/json";
const QByteArray form = "application/x-www-form-urlencoded";
const QByteArray paystackKey = "Authorization: Bearer sk_test_practice";

HeaderList headerList(const QByteArray &text)
{
    HeaderList headers;
    for (const QByteArray &line : text.split('\n')) {
        if (const auto colon = line.indexOf(':'); colon > 0)
            headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return headers;
}

QByteArray calinSale(const QByteArray &amount, const QByteArray &serial = "\"47000123456\"")
{
    return R"({"user_id":"practice","password":"practice","meter_id":)" + serial +
           R"(,"token_type":"CreditToken","amount":)" + amount + "}";
}

} // namespace

/// A client that breaks the format must fail here, with an answer that says what is wrong.
class TestSandboxStrictness final : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;

    [[nodiscard]] SandboxAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                                    const QByteArray &body = {})
    {
        return m_sandbox->serve({method, target, headerList(headers), body});
    }
    [[nodiscard]] JsonValue askJson(const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                                    const QByteArray &body = {})
    {
        return parseJson(ask(method, target, headers, body).body).value_or(JsonValue());
    }
    [[nodiscard]] QByteArray bearer(const QByteArray &service)
    {
        if (service == "sunking")
            return "Authorization: Bearer " +
                   askJson("POST", "/sunking/auth", "Content-Type: " + form,
                           "grant_type=client_credentials&client_id=practice&client_secret=practice&scope=roles")
                       [u"access_token"]
                           .toText()
                           .toLatin1();
        return "Authorization: Bearer " + askJson("POST",
                                                  "/daly/Login/Authenticate?Username=practice&Password=practice",
                                                  {})[u"response"][u"token"]
                                              .toText()
                                              .toLatin1();
    }

private slots:
    void init() { m_sandbox = std::make_unique<Sandbox>(m_clock, 1); }

    void aRequestThatBreaksTheFormatIsRefusedAndToldWhy_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                            const QByteArray &headers, const QByteArray &body, int status, const QByteArray &word) {
            QTest::newRow(name) << method << target << headers << body << status << word;
        };
        const QByteArray asJson = "Content-Type: " + json;
        const QByteArray asForm = "Content-Type: " + form;
        const QByteArray list = "/paystack/transaction";
        row("paystack: no key", "GET", list, {}, {}, 401, "Invalid key");
        row("paystack: key without Bearer", "GET", list, "Authorization: sk_test_practice", {}, 401, "Invalid key");
        row("paystack: perPage junk", "GET", list + "?perPage=many", paystackKey, {}, 400, "perPage");
        row("paystack: perPage 0", "GET", list + "?perPage=0", paystackKey, {}, 400, "perPage");
        row("paystack: page 0", "GET", list + "?page=0", paystackKey, {}, 400, "page");
        row("paystack: from as a number", "GET", list + "?from=1767225600", paystackKey, {}, 400, "from");
        row("paystack: unknown filter", "GET", list + "?since=2026-01-01", paystackKey, {}, 400, "since");
        row("paystack: unknown status", "GET", list + "?status=ok", paystackKey, {}, 400, "status");
        row("paystack: cursor made up", "GET", list + "?use_cursor=true&next=abc", paystackKey, {}, 400, "next");
        row("paystack: unknown reference", "GET", "/paystack/transaction/verify/nope", paystackKey, {}, 404,
            "not found");
        row("paystack: refund as a form", "POST", "/paystack/refund", paystackKey + '\n' + asForm, "transaction=ref-1",
            400, "Content-Type");
        row("paystack: refund amount as text", "POST", "/paystack/refund", paystackKey + '\n' + asJson,
            R"({"transaction":"ref-1","amount":"100"})", 400, "amount");
        row("paystack: refund with decimals", "POST", "/paystack/refund", paystackKey + '\n' + asJson,
            R"({"transaction":"ref-1","amount":10.5})", 400, "amount");
        row("paystack: refund of more", "POST", "/paystack/refund", paystackKey + '\n' + asJson,
            R"({"transaction":"ref-1","amount":500001})", 400, "amount");
        row("paystack: refund in another currency", "POST", "/paystack/refund", paystackKey + '\n' + asJson,
            R"({"transaction":"ref-1","currency":"KES"})", 400, "currency");

        const QByteArray initialize = "/paystack/transaction/initialize";
        const QByteArray keyed = paystackKey + '\n' + asJson;
        const auto asks = [&](const char *name, const QByteArray &body, const QByteArray &word) {
            row(name, "POST", initialize, keyed, body, 400, word);
        };
        row("paystack: request without a key", "POST", initialize, asJson, "{}", 401, "Invalid key");
        row("paystack: request as a form", "POST", initialize, paystackKey + '\n' + asForm, "amount=100", 400,
            "Content-Type");
        row("paystack: request by GET", "GET", initialize, paystackKey, {}, 404, "no such address");
        asks("paystack: request without an e-mail", R"({"amount":"100"})", "email");
        asks("paystack: request to no e-mail", R"({"email":"somebody","amount":"100"})", "email");
        asks("paystack: request without an amount", R"({"email":"a@b.org"})", "amount");
        asks("paystack: request in major units", R"({"email":"a@b.org","amount":"50.00"})", "amount");
        asks("paystack: request with an exponent", R"({"email":"a@b.org","amount":1e3})", "amount");
        asks("paystack: request for nothing", R"({"email":"a@b.org","amount":"0"})", "amount");
        asks("paystack: request with a sign", R"({"email":"a@b.org","amount":"-100"})", "amount");
        asks("paystack: request in no currency", R"({"email":"a@b.org","amount":"100","currency":"shilling"})",
             "currency");
        asks("paystack: reference with a slash", R"({"email":"a@b.org","amount":"100","reference":"a/b"})",
             "reference");
        asks("paystack: reference with an underline", R"({"email":"a@b.org","amount":"100","reference":"a_b"})",
             "reference");
        asks("paystack: reference used before", R"({"email":"a@b.org","amount":"100","reference":"ref-1"})",
             "duplicate_reference");
        asks("paystack: metadata as a list", R"({"email":"a@b.org","amount":"100","metadata":[1]})", "metadata");
        asks("paystack: unknown way of paying", R"({"email":"a@b.org","amount":"100","channels":["shells"]})",
             "channels");
        asks("paystack: request with a field too many", R"({"email":"a@b.org","amount":"100","serial":"1"})", "serial");

        row("calin: two decimals", "POST", "/calin/tokennew", asJson, calinSale("5.55"), 400, "one decimal");
        row("calin: exponent", "POST", "/calin/tokennew", asJson, calinSale("1e3"), 400, "one decimal");
        row("calin: amount as text", "POST", "/calin/tokennew", asJson, calinSale("\"5.5\""), 400, "amount");
        row("calin: nothing", "POST", "/calin/tokennew", asJson, calinSale("0.0"), 400, "more than 0");
        row("calin: negative", "POST", "/calin/tokennew", asJson, calinSale("-1"), 400, "amount");
        row("calin: serial as number", "POST", "/calin/tokennew", asJson, calinSale("5.5", "47000123456"), 400,
            "meter_id");
        row("calin: form", "POST", "/calin/tokennew", asForm,
            "user_id=practice&password=practice&meter_id=1&amount=5.5", 400, "Content-Type");
        row("calin: GET", "GET", "/calin/tokennew", {}, {}, 405, "POST");
        row("calin: other token type", "POST", "/calin/tokennew", asJson,
            R"({"user_id":"practice","password":"practice","meter_id":"1","token_type":"Clear","amount":1})", 400,
            "token_type");
        row("calin: field too many", "POST", "/calin/tokennew", asJson,
            R"({"user_id":"practice","password":"practice","meter_id":"1","token_type":"CreditToken","amount":1,"id":"x"})",
            400, "id");
        row("calin: wrong password", "POST", "/calin/tokennew", asJson,
            R"({"user_id":"practice","password":"x","meter_id":"1","token_type":"CreditToken","amount":1})", 401,
            "password");

        row("sunking: login as JSON", "POST", "/sunking/auth", asJson, R"({"grant_type":"client_credentials"})", 400,
            "Content-Type");
        row("sunking: no scope", "POST", "/sunking/auth", asForm,
            "grant_type=client_credentials&client_id=practice&client_secret=practice", 400, "scope");
        row("sunking: wrong grant", "POST", "/sunking/auth", asForm,
            "grant_type=password&client_id=practice&client_secret=practice&scope=roles", 400, "grant_type");
        row("sunking: wrong secret", "POST", "/sunking/auth", asForm,
            "grant_type=client_credentials&client_id=practice&client_secret=x&scope=roles", 401, "invalid_client");
        row("sunking: no token", "POST", "/sunking/v2/token", asJson, R"({"device":"SK1","command":"unlock"})", 401,
            "access token");
        row("sunking: days as text", "POST", "/sunking/v2/token", "BEARER sunking\n" + asJson,
            R"({"device":"SK1","command":"add_credit","payload":"30","time_unit":"day"})", 400, "payload");
        row("sunking: half a day", "POST", "/sunking/v2/token", "BEARER sunking\n" + asJson,
            R"({"device":"SK1","command":"add_credit","payload":0.5,"time_unit":"day"})", 400, "payload");
        row("sunking: days as unit", "POST", "/sunking/v2/token", "BEARER sunking\n" + asJson,
            R"({"device":"SK1","command":"add_credit","payload":3,"time_unit":"days"})", 400, "time_unit");
        row("sunking: unlock with days", "POST", "/sunking/v2/token", "BEARER sunking\n" + asJson,
            R"({"device":"SK1","command":"unlock","payload":1})", 400, "payload");

        row("daly: login with a body", "POST", "/daly/Login/Authenticate?Username=practice&Password=practice", asJson,
            "{}", 200, "\"status\":400");
        row("daly: wrong password", "POST", "/daly/Login/Authenticate?Username=practice&Password=x", {}, {}, 200,
            "\"status\":401");
        row("daly: no token", "POST", "/daly/Monitor/Send", asJson, "{}", 401, "access token");
        row("daly: ACC as text", "POST", "/daly/Monitor/Send", "BEARER daly\n" + asJson,
            R"({"cmdKey":"8500_004","data":{"CmdKey":"8500_004","Code":"1","ACC":"1"}})", 200, "ACC");
        row("daly: ACC 2", "POST", "/daly/Monitor/Send", "BEARER daly\n" + asJson,
            R"({"cmdKey":"8500_004","data":{"CmdKey":"8500_004","Code":"1","ACC":2}})", 200, "ACC");
        row("daly: other command", "POST", "/daly/Monitor/Send", "BEARER daly\n" + asJson,
            R"({"cmdKey":"8500_005","data":{"CmdKey":"8500_005","Code":"1","ACC":1}})", 200, "8500_004");
        row("daly: codes as text", "POST", "/daly/Monitor/Refresh", "BEARER daly\n" + asJson, R"({"codes":"1,2"})", 200,
            "codes");

        const QByteArray messaging = "/africastalking/version1/messaging";
        const QByteArray key = "apiKey: practice\nAccept: application/json\n";
        row("africastalking: no key", "POST", messaging, asForm, "username=sandbox&to=%2B255712550101&message=hi", 401,
            "authentication");
        row("africastalking: no Accept", "POST", messaging, "apiKey: practice\n" + asForm,
            "username=sandbox&to=%2B255712550101&message=hi", 406, "Accept");
        row("africastalking: JSON", "POST", messaging, key + asJson, R"({"username":"sandbox"})", 400, "Content-Type");
        row("africastalking: no message", "POST", messaging, key + asForm, "username=sandbox&to=%2B255712550101", 400,
            "message");
        row("africastalking: other user", "POST", messaging, key + asForm, "username=me&to=%2B255712550101&message=hi",
            401, "authentication");
        row("africastalking: inbox without a number", "GET", messaging + "?username=sandbox", key, {}, 400,
            "lastReceivedId");

        const QByteArray device = "/textbee/api/v1/gateway/devices/practice";
        row("textbee: no key", "POST", device + "/send-sms", asJson, "{}", 401, "Unauthorized");
        row("textbee: other device", "POST", "/textbee/api/v1/gateway/devices/x/send-sms",
            "x-api-key: practice\n" + asJson, "{}", 400, "Device");
        row("textbee: one receiver as text", "POST", device + "/send-sms", "x-api-key: practice\n" + asJson,
            R"({"recipients":"+255712550101","message":"hi"})", 400, "recipients");
        row("textbee: page of 500", "GET", device + "/get-received-sms?limit=500", "x-api-key: practice", {}, 400,
            "limit");

        row("nobody there", "GET", "/elsewhere", {}, {}, 404, "no such address");
        row("unknown control", "POST", "/control/rob", asJson, "{}", 404, "payment");
        row("control: unknown member", "POST", "/control/payment", asJson,
            R"({"serial":"1","amount":"5.00","colour":"red"})", 400, "colour");
        row("control: amount as number", "POST", "/control/payment", asJson, R"({"serial":"1","amount":5})", 400,
            "amount");
        row("control: unknown fault", "POST", "/control/misbehave", asJson, R"({"service":"calin","fault":"explode"})",
            400, "fault");
    }
    void aRequestThatBreaksTheFormatIsRefusedAndToldWhy()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QVERIFY(m_sandbox
                    ->control(QStringLiteral("payment"),
                              parseJson(R"({"serial":"1","amount":"5000.00","reference":"ref-1"})").value())
                    .has_value());
        for (const QByteArray &service : {QByteArray("sunking"), QByteArray("daly")})
            headers.replace("BEARER " + service,
                            headers.contains("BEARER " + service) ? bearer(service) : QByteArray());

        const SandboxAnswer answer = ask(method, target, headers, body);

        QTEST(answer.status, "status");
        QFETCH(QByteArray, word);
        QVERIFY2(answer.body.contains(word), answer.body.constData());
        QCOMPARE(m_sandbox->state().transactions.size(), size_t(1));
        QVERIFY(m_sandbox->state().sales.empty());
        QVERIFY(m_sandbox->state().messages.empty());
        QVERIFY(m_sandbox->state().refunds.empty());
    }

    void aRequestForMoneyIsAbandonedUntilItsPayerPaysOnItsPage()
    {
        const JsonValue asked = askJson("POST", "/paystack/transaction/initialize",
                                        paystackKey + "\nHost: 127.0.0.1:8747\nContent-Type: " + json,
                                        R"({"email":"a@b.org","amount":"5000","currency":"TZS","reference":"r.1=2-3",)"
                                        R"("metadata":{"serial_id":"1"},"channels":["mobile_money"]})");
        const JsonValue &data = asked[u"data"];
        QCOMPARE(asked[u"message"].toText(), QStringLiteral("Authorization URL created"));
        QCOMPARE(data[u"reference"].toText(), QStringLiteral("r.1=2-3"));
        const QString page = QStringLiteral("/paystack/checkout/") + data[u"access_code"].toText();
        QCOMPARE(data[u"authorization_url"].toText(), QStringLiteral("http://127.0.0.1:8747") + page);
        const auto status = [this] {
            return askJson("GET", "/paystack/transaction/verify/r.1%3D2-3", paystackKey)[u"data"][u"status"].toText();
        };
        QCOMPARE(status(), QStringLiteral("abandoned"));

        QVERIFY(ask("GET", page.toLatin1(), {}).body.contains("TZS 50.00"));
        QCOMPARE(ask("GET", page.toLatin1() + "/pay", {}).status, 404);
        QCOMPARE(ask("POST", page.toLatin1() + "/leave", {}).status, 200);
        QCOMPARE(status(), QStringLiteral("abandoned"));
        QCOMPARE(ask("POST", page.toLatin1() + "/pay", {}).status, 200);
        QCOMPARE(status(), QStringLiteral("success"));
        QCOMPARE(ask("POST", page.toLatin1() + "/leave", {}).status, 200);
        QCOMPARE(status(), QStringLiteral("success"));
        QCOMPARE(ask("GET", "/paystack/checkout/none", {}).status, 404);
    }

    void theSameSeedMakesTheSameTokens()
    {
        const auto sell = [this] {
            return askJson("POST", "/calin/tokennew", "Content-Type: application/json", calinSale("5.5"))[u"result"]
                .toText();
        };
        const QString first = sell();
        QCOMPARE(first.size(), 20);

        m_sandbox = std::make_unique<Sandbox>(m_clock, 1);
        QCOMPARE(sell(), first);
        m_sandbox = std::make_unique<Sandbox>(m_clock, 2);
        QVERIFY(sell() != first);
    }

    void onlyKnownDevicesAreServedWhenItIsSaid()
    {
        QVERIFY(m_sandbox->control(QStringLiteral("settings"), parseJson(R"({"only_known_devices":true})").value())
                    .has_value());
        QCOMPARE(
            askJson("POST", "/calin/tokennew", "Content-Type: application/json", calinSale("5.5"))[u"reason"].toText(),
            QStringLiteral("Meter not found"));

        QVERIFY(
            m_sandbox
                ->control(QStringLiteral("device"), parseJson(R"({"service":"calin","serial":"47000123456"})").value())
                .has_value());
        QCOMPARE(askJson("POST", "/calin/tokennew", "Content-Type: application/json", calinSale("5.5"))[u"result_code"]
                     .toText(),
                 QStringLiteral("0"));
    }

    void aPageSizeComesAsNumberAndAsText()
    {
        const JsonValue first = askJson("GET", "/paystack/transaction?perPage=10", paystackKey);
        const JsonValue second = askJson("GET", "/paystack/transaction?perPage=10", paystackKey);

        QVERIFY(first[u"meta"][u"perPage"].isNumber());
        QVERIFY(second[u"meta"][u"perPage"].isString());
    }

    void aLoginRunsOut()
    {
        const QByteArray token = bearer("sunking");
        const QByteArray headers = token + "\nContent-Type: application/json";
        QCOMPARE(ask("POST", "/sunking/v2/token", headers, R"({"device":"SK1","command":"unlock"})").status, 200);

        m_clock.advance(std::chrono::seconds(301));

        QCOMPARE(ask("POST", "/sunking/v2/token", headers, R"({"device":"SK1","command":"unlock"})").status, 401);
    }

    void aLogKeepsNoPassword()
    {
        const auto answer = ask("POST", "/daly/Login/Authenticate?Username=practice&Password=hush", {});
        QCOMPARE(answer.status, 200);
        const auto log = m_sandbox->control(QStringLiteral("log"), JsonValue::object());
        QVERIFY(log.has_value());
        QVERIFY(!log->toJson().contains("hush"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxStrictness)
#include "test_sandbox_strictness.moc"
