#include "tests/integration/mpmctl_runner.h"
#include "tests/integration/sandbox_process.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// `payment request` from the command to the token, against the sandbox.
class TestMpmctlRequest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void requestIsPaidAndBringsItsToken();
    void requestOfADeviceNobodyHasIsRefused();
    void lostAnswerIsNotRepeated();
    void abandonedRequestFailsWhenItsTimeIsOver();
    void kindsSayWhoCanAsk();
    void workerSaysEachProblemOnce();

private:
    JsonValue request(const QString &amount = u"50.00"_s)
    {
        return m_runner->ask({u"payment"_s, u"request"_s, u"--serial"_s, u"M1"_s, u"--amount"_s, amount, u"--channel"_s,
                              u"Paystack"_s})[u"payment"];
    }
    JsonValue show(const JsonValue &payment) const
    {
        return m_runner->ask({u"payment"_s, u"show"_s, payment[u"reference"].toText()})[u"payment"];
    }
    /// It may speak of a channel that misbehaves.
    void work() { (void)m_runner->run({u"worker"_s, u"--until-idle"_s, u"--timeout"_s, u"60"_s}); }
    /// The channel is asked once a second; a request that is uncertain rests a few seconds.
    [[nodiscard]] bool becomes(const JsonValue &payment, const QString &status, const QString &requestState)
    {
        return QTest::qWaitFor(
            [&] {
                work();
                const auto now = show(payment);
                return now[u"status"].toText() == status && now[u"request"][u"state"].toText() == requestState;
            },
            60'000);
    }
    [[nodiscard]] int asksAtTheChannel() const
    {
        const auto log = m_sandbox->log();
        const auto &requests = log[u"requests"].items();
        return static_cast<int>(std::count_if(requests.begin(), requests.end(), [](const JsonValue &call) {
            return call[u"call"].toText() == u"initialize";
        }));
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<MpmctlRunner> m_runner;
};

void TestMpmctlRequest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringLiteral(SANDBOX));
    m_runner = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
    m_runner->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
    qputenv("PAYSTACK_KEY", "sk_test_practice");
    m_runner->ask({u"channel"_s, u"add"_s, u"Paystack"_s, u"--kind"_s, u"paystack"_s, u"--base-url"_s,
                   m_sandbox->url() + u"/paystack"_s, u"--set"_s, u"interval=1"_s, u"--set"_s,
                   u"email=office@example.org"_s, u"--set"_s, u"timeout=5"_s, u"--secret-env"_s,
                   u"secret_key=PAYSTACK_KEY"_s, u"--allow-insecure-loopback"_s});
    m_runner->ask({u"register"_s, u"--name"_s, u"Amina"_s, u"--surname"_s, u"Juma"_s, u"--phone"_s, u"0712550101"_s,
                   u"--village"_s, u"Kome"_s, u"--device"_s, u"meter"_s, u"--serial"_s, u"M1"_s, u"--manufacturer"_s,
                   u"Maker"_s, u"--tariff"_s, u"Home"_s});
}

void TestMpmctlRequest::requestIsPaidAndBringsItsToken()
{
    const auto asked = request();
    QCOMPARE(asked[u"status"].toText(), u"pending"_s);
    QCOMPARE(asked[u"amount"].toText(), u"50.00"_s);
    QCOMPARE(asked[u"request"][u"state"].toText(), u"queued"_s);
    QCOMPARE(asked[u"request"][u"phone"].toText(), u"+255712550101"_s);
    QCOMPARE(m_runner->ask({u"worker"_s, u"status"_s})[u"queues"][u"requests"][u"queued"].toText(), u"1"_s);

    QVERIFY(becomes(asked, u"pending"_s, u"asked"_s));
    const auto waiting = show(asked);
    QVERIFY(waiting[u"request"][u"url"].toText().startsWith(m_sandbox->url()));
    const auto messages = m_runner->ask({u"message"_s, u"list"_s});
    QVERIFY(messages.toJson().contains(waiting[u"request"][u"url"].toText().toUtf8()));

    m_sandbox->tell({u"status"_s, u"--reference"_s, asked[u"reference"].toText(), u"--status"_s, u"success"_s});
    QVERIFY(becomes(asked, u"accepted"_s, u"paid"_s));
    QCOMPARE(MpmctlRunner::describe(show(asked)), u"energy M1 50.00 -> energy 200"_s);
    QCOMPARE(m_runner->ask({u"payment"_s, u"list"_s})[u"total"].toText(), u"1"_s);
    QCOMPARE(asksAtTheChannel(), 1);
    QCOMPARE(m_runner->verify(), QString());
}

void TestMpmctlRequest::requestOfADeviceNobodyHasIsRefused()
{
    const auto answer = m_runner->run(
        {u"payment"_s, u"request"_s, u"--serial"_s, u"M9"_s, u"--amount"_s, u"5"_s, u"--channel"_s, u"Paystack"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.code(), u"unknown_serial"_s);
    QCOMPARE(answer.field(), u"serial"_s);
    QCOMPARE(m_runner->counts(), u"1 1 0 0 0"_s);
}

void TestMpmctlRequest::lostAnswerIsNotRepeated()
{
    m_sandbox->tell(
        {u"misbehave"_s, u"--service"_s, u"paystack"_s, u"--fault"_s, u"lost_answer"_s, u"--call"_s, u"initialize"_s});
    const auto asked = request();
    work();
    QCOMPARE(show(asked)[u"request"][u"state"].toText(), u"uncertain"_s);

    QVERIFY(becomes(asked, u"pending"_s, u"asked"_s));

    QCOMPARE(asksAtTheChannel(), 1);
    m_sandbox->tell({u"status"_s, u"--reference"_s, asked[u"reference"].toText(), u"--status"_s, u"success"_s});
    QVERIFY(becomes(asked, u"accepted"_s, u"paid"_s));
    QCOMPARE(asksAtTheChannel(), 1);
}

void TestMpmctlRequest::abandonedRequestFailsWhenItsTimeIsOver()
{
    m_runner->ask({u"channel"_s, u"edit"_s, u"Paystack"_s, u"--set"_s, u"request_expiry=3"_s});
    const auto asked = request();
    work();
    QCOMPARE(show(asked)[u"status"].toText(), u"pending"_s);

    QVERIFY(becomes(asked, u"failed"_s, u"expired"_s));
    QCOMPARE(show(asked)[u"reason"].toText(), u"request_expired"_s);

    m_sandbox->tell({u"status"_s, u"--reference"_s, asked[u"reference"].toText(), u"--status"_s, u"success"_s});
    QVERIFY(becomes(asked, u"accepted"_s, u"paid"_s));
}

void TestMpmctlRequest::kindsSayWhoCanAsk()
{
    const auto kinds = m_runner->ask({u"channel"_s, u"kinds"_s})[u"rows"].items();
    QVERIFY(!kinds.empty());
    for (const auto &kind : kinds)
        QCOMPARE(kind[u"asks_payers"].toBool().value_or(false), kind[u"kind"].toText() == u"paystack");
}

void TestMpmctlRequest::workerSaysEachProblemOnce()
{
    m_sandbox.reset();

    const auto answer = m_runner->run({u"worker"_s, u"--once"_s});

    const auto lines = answer.errorLines.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(u"Paystack: "), qPrintable(lines[0]));
}

QTEST_GUILESS_MAIN(TestMpmctlRequest)
#include "test_mpmctl_request.moc"
