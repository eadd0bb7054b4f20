#pragma once

#include "core/providers/integration.h"
#include "core/providers/qt_http_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/http_test_server.h"

#include <QTest>

#include <optional>

/// Setting `timeout` of the accounts that are made; long enough for a busy machine.
inline QString accountTimeLimit = QStringLiteral("20");

/// While it lives, new accounts do not wait long: for servers that never answer.
struct ShortTimeLimit
{
    ShortTimeLimit() { accountTimeLimit = QStringLiteral("1"); }
    ~ShortTimeLimit() { accountTimeLimit = QStringLiteral("20"); }
    ShortTimeLimit(const ShortTimeLimit &) = delete;
    ShortTimeLimit &operator=(const ShortTimeLimit &) = delete;
};

/// An account at the test server.
inline AccountConfig accountAt(const QUrl &baseUrl, const QString &currency = QStringLiteral("NGN"))
{
    AccountConfig config{.id = {},
                         .name = QStringLiteral("account"),
                         .baseUrl = baseUrl,
                         .allowInsecureLoopback = true,
                         .settings = {{QStringLiteral("timeout"), accountTimeLimit}},
                         .secrets = {},
                         .companyCurrency = Currency::fromCode(currency).value(),
                         .companyZone = QTimeZone("Africa/Lagos")};
    return config;
}

/// Runs `start(done)` and waits for what `done` is given; it must come once, and not from inside the call.
template <typename Answer, typename Start>
Answer waitFor(Start start)
{
    std::optional<Answer> got;
    int calls = 0;
    start([&got, &calls](Answer answer) {
        got = std::move(answer);
        ++calls;
    });
    if (got)
        qFatal("the answer came from inside the call");
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 40'000))
        qFatal("no answer at all");
    QTest::qWait(20); // a second answer, or a second request on the wire, would come now
    if (calls != 1)
        qFatal("the answer came %d times", calls);
    return *got;
}

/// A way to misbehave after a sale (manufacturer-clouds reference, section 7).
struct SaleFault
{
    const char *name;
    TestHttpAnswer answer;
};

/// The faults after which nobody knows whether the work was done.
inline std::vector<SaleFault> unclearFaults()
{
    using Way = TestHttpAnswer::Way;
    return {{"does the work and never answers", TestHttpAnswer::by(Way::Silence)},
            {"does the work and closes", TestHttpAnswer::by(Way::Close)},
            {"an answer cut off", TestHttpAnswer::by(Way::Cut)},
            {"a body that drips", TestHttpAnswer::by(Way::Drip)},
            {"500 with HTML", TestHttpAnswer::html(500)},
            {"502 with HTML", TestHttpAnswer::html(502)},
            {"503 with Retry-After", TestHttpAnswer::html(503).with("Retry-After", "5")},
            {"200 with HTML", TestHttpAnswer::html(200)},
            {"200 with an empty body", TestHttpAnswer::json("")},
            {"truncated JSON", TestHttpAnswer::json(R"({"status":200,"result_code":0,"token":"12345)")},
            {"200 with null", TestHttpAnswer::json("null")},
            {"200 with an empty object", TestHttpAnswer::json("{}")},
            {"too large", TestHttpAnswer::json(QByteArray(2'000'000, ' '))},
            {"a redirect", TestHttpAnswer::redirect(307, "http://127.0.0.1:1/elsewhere")}};
}
