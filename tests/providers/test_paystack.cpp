#include "core/providers/paystack/paystack_row.h"
#include "core/providers/provider_connection.h"
#include "tests/providers/provider_harness.h"

#include <QUrlQuery>

namespace {

const QByteArray listPath = "/transaction";

QByteArray row(int id, const QByteArray &reference, const QByteArray &more = {})
{
    QByteArray text =
        R"({"id":@id,"domain":"live","status":"success","reference":"@ref","amount":250000,"currency":"NGN",)"
        R"("created_at":"2026-03-02T08:14:10.000Z","paid_at":"2026-03-02T08:15:02.000Z",)"
        R"("metadata":{"serial_id":"SHS00012345"},"customer":{"email":"buyer@example.org","phone":"+2348000000001"})";
    text.replace("@id", QByteArray::number(id)).replace("@ref", reference);
    return text + more + '}';
}

TestHttpAnswer page(const QList<QByteArray> &rows,
                    const QByteArray &meta = R"({"total":1,"perPage":"50","page":1,"pageCount":1})")
{
    return TestHttpAnswer::json(R"({"status":true,"message":"Transactions retrieved","data":[)" + rows.join(',') +
                                R"(],"meta":)" + meta + "}");
}

QByteArray pageMeta(int number, const QByteArray &count)
{
    return R"({"total":9,"perPage":50,"page":)" + QByteArray::number(number) + R"(,"pageCount":)" + count + "}";
}

int pageOf(const TestHttpRequest &request)
{
    return QUrlQuery(QString::fromLatin1(request.query())).queryItemValue(QStringLiteral("page")).toInt();
}

JsonValue parsed(const QByteArray &text)
{
    return parseJson(text).value();
}

ProviderPayment readRow(const QByteArray &text, const QString &currency = QStringLiteral("NGN"))
{
    PaystackRowRules rules{Currency::fromCode(currency).value(),
                           QTimeZone("Africa/Lagos"),
                           {QStringLiteral("device_serial"), QStringLiteral("serial_id"), QStringLiteral("serial")},
                           Instant{42}};
    return readPaystackRow(parsed(text), rules).value();
}

QStringList serialTexts(const ProviderPayment &payment)
{
    QStringList texts;
    for (const auto &candidate : payment.serials)
        texts << candidate.text;
    return texts;
}

} // namespace

class TestPaystack final : public QObject
{
    Q_OBJECT

private:
    HttpTestServer m_server;
    FakeClock m_clock;
    QtHttpClient m_http;
    std::unique_ptr<PaymentSource> m_source;

    [[nodiscard]] std::unique_ptr<PaymentSource> sourceAt(const QUrl &url,
                                                          const QString &currency = QStringLiteral("NGN"))
    {
        AccountConfig config = accountAt(url, currency);
        config.secrets.insert(QStringLiteral("secret_key"), SecretString(QStringLiteral("sk_test_demo")));
        return IntegrationRegistry().makeSource(QStringLiteral("paystack"), config, m_http, m_clock).value();
    }
    [[nodiscard]] Result<PollResult> poll()
    {
        const Instant from{
            QDateTime::fromString(QStringLiteral("2026-03-01T00:00:00Z"), Qt::ISODate).toMSecsSinceEpoch()};
        const PollRequest request{from, from.plus(std::chrono::hours(72))};
        return waitFor<Result<PollResult>>([&](auto done) { m_source->poll(request, done); });
    }
    [[nodiscard]] RefundAnswer refund(qint64 minorUnits = 250'000, const QString &currency = QStringLiteral("NGN"))
    {
        const RefundRequest request{QStringLiteral("ref-1"), Money(minorUnits), currency,
                                    QStringLiteral("unknown serial")};
        return waitFor<RefundAnswer>([&](auto done) { m_source->refund(request, done); });
    }
    [[nodiscard]] RefundAnswer refundState(const QString &refundReference, const QStringList &earlier = {})
    {
        const RefundQuestion question{refundReference, QStringLiteral("ref-1"), earlier};
        return waitFor<RefundAnswer>([&](auto done) { m_source->refundState(question, done); });
    }

private slots:
    void init() { m_source = sourceAt(m_server.url(QStringLiteral("/"))); }

    void theListIsAskedForAsDocumented()
    {
        m_server.answerAlways(page({row(1, "r-1")}));

        QVERIFY(poll().has_value());

        const auto &request = m_server.requests().back();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.path(), listPath);
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer sk_test_demo"));
        QCOMPARE(QUrl::fromPercentEncoding(request.query()),
                 QStringLiteral("perPage=100&page=1&from=2026-03-01T00:00:00.000Z&to=2026-03-04T00:00:00.000Z"));
    }

    void aRowIsUnderstood()
    {
        const auto payment = readRow(row(55123, "b1f0-44", R"(,"authorization":{"authorization_code":"AUTH_x"})"));
        QCOMPARE(payment.reference, QStringLiteral("b1f0-44"));
        QCOMPARE(payment.providerId, QStringLiteral("live:55123"));
        QCOMPARE(payment.state, ProviderPaymentState::Settled);
        QCOMPARE(payment.amountText, QStringLiteral("250000"));
        QCOMPARE(payment.amount.value(), Money(250'000));
        QCOMPARE(payment.currency, QStringLiteral("NGN"));
        QCOMPARE(payment.sender, QStringLiteral("+2348000000001"));
        QCOMPARE(payment.createdAt.toIso(QTimeZone::utc()).left(19), QStringLiteral("2026-03-02T08:14:10"));
        QCOMPARE(payment.paidAt.toIso(QTimeZone::utc()).left(19), QStringLiteral("2026-03-02T08:15:02"));
        QCOMPARE(serialTexts(payment),
                 (QStringList{QStringLiteral("SHS00012345"), QStringLiteral("b1f0-44"), QStringLiteral("b1f0")}));
        QCOMPARE(payment.serials.front().where, QStringLiteral("metadata.serial_id"));
        QVERIFY(!payment.raw.contains("AUTH_x"));
    }

    void amountsAreHundredthsInEveryCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<qint64>("minorUnits"); // -1: no exact amount
        QTest::newRow("naira") << QStringLiteral("NGN") << QStringLiteral("250001") << qint64(250'001);
        QTest::newRow("francs without a minor unit")
            << QStringLiteral("XOF") << QStringLiteral("500000") << qint64(5000);
        QTest::newRow("half a franc") << QStringLiteral("XOF") << QStringLiteral("500050") << qint64(-1);
        QTest::newRow("shillings without a minor unit") << QStringLiteral("UGX") << QStringLiteral("100") << qint64(1);
        QTest::newRow("three decimals") << QStringLiteral("TND") << QStringLiteral("333") << qint64(3330);
        QTest::newRow("a fraction") << QStringLiteral("NGN") << QStringLiteral("2500.5") << qint64(-1);
        QTest::newRow("an exponent") << QStringLiteral("NGN") << QStringLiteral("2e3") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("NGN") << QStringLiteral("-5") << qint64(-1);
        QTest::newRow("forty digits") << QStringLiteral("NGN") << QString(40, u'9') << qint64(-1);
        QTest::newRow("above every amount")
            << QStringLiteral("NGN") << QStringLiteral("10000000000000001") << qint64(-1);
        QTest::newRow("nothing") << QStringLiteral("NGN") << QString() << qint64(-1);
    }
    void amountsAreHundredthsInEveryCurrency()
    {
        QFETCH(QString, currency);
        QFETCH(QString, wire);
        QFETCH(qint64, minorUnits);
        const auto money = Currency::fromCode(currency).value();
        const auto amount = paystackAmount(wire, money);
        QCOMPARE(amount ? amount->minorUnits() : qint64(-1), minorUnits);
        if (amount)
            QCOMPARE(QString::number(paystackWireAmount(*amount, money).value()), wire);
    }

    void statesAreMapped_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("state");
        QTest::newRow("success") << QByteArray("success") << int(ProviderPaymentState::Settled);
        QTest::newRow("reversed") << QByteArray("reversed") << int(ProviderPaymentState::Reversed);
        QTest::newRow("failed") << QByteArray("failed") << int(ProviderPaymentState::Failed);
        QTest::newRow("abandoned") << QByteArray("abandoned") << int(ProviderPaymentState::Abandoned);
        QTest::newRow("ongoing") << QByteArray("ongoing") << int(ProviderPaymentState::Pending);
        QTest::newRow("Reversal pending") << QByteArray("Reversal pending") << int(ProviderPaymentState::Pending);
        QTest::newRow("Success in capitals") << QByteArray("SUCCESS") << int(ProviderPaymentState::Pending);
    }
    void statesAreMapped()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, state);
        QCOMPARE(int(readRow(row(1, "r").replace("\"success\"", '"' + word + '"')).state), state);
    }

    void metadataIsReadInAllItsForms_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<QStringList>("serials");
        const auto expected = [](const char *texts) {
            return QString::fromLatin1(texts).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("null") << QByteArray("null") << expected("r");
        QTest::newRow("empty text") << QByteArray("\"\"") << expected("r");
        QTest::newRow("a text that is no JSON") << QByteArray("\"hello\"") << expected("r");
        QTest::newRow("an object in a text") << QByteArray("\"{\\\"serial\\\":\\\"S-1\\\"}\"") << expected("S-1 r");
        QTest::newRow("a number") << QByteArray(R"({"serial":47000123456})") << expected("47000123456 r");
        QTest::newRow("two keys in the order of the rule")
            << QByteArray(R"({"serial":"B","device_serial":"A"})") << expected("A B r");
        QTest::newRow("blanks and empties") << QByteArray(R"({"serial":"  ","serial_id":" A "})") << expected("A r");
        QTest::newRow("a custom field")
            << QByteArray(
                   R"({"custom_fields":[{"variable_name":"x","value":"no"},{"variable_name":"serial","value":"C"}]})")
            << expected("C r");
        QTest::newRow("a key before a custom field")
            << QByteArray(R"({"custom_fields":[{"variable_name":"device_serial","value":"C"}],"serial":"B"})")
            << expected("B C r");
        QTest::newRow("custom fields of another shape") << QByteArray(R"({"custom_fields":"none"})") << expected("r");
        QTest::newRow("a list") << QByteArray("[]") << expected("r");
    }
    void metadataIsReadInAllItsForms()
    {
        QFETCH(QByteArray, metadata);
        QFETCH(QStringList, serials);
        QCOMPARE(serialTexts(readRow(row(1, "r").replace(R"({"serial_id":"SHS00012345"})", metadata))), serials);
    }

    void aReferenceGivesItselfAndItsBeginning()
    {
        const auto payment = readRow(row(1, "MTR-01-99").replace(R"({"serial_id":"SHS00012345"})", "null"));
        QCOMPARE(payment.serials, (std::vector<SerialCandidate>{
                                      {QStringLiteral("MTR-01-99"), QStringLiteral("reference")},
                                      {QStringLiteral("MTR-01"), QStringLiteral("reference without suffix")}}));
    }

    void theSpellingInCapitalsInsideWordsIsReadToo()
    {
        const auto payment = readRow(row(1, "r").replace("created_at", "createdAt").replace("paid_at", "paidAt"));
        QCOMPARE(payment.paidAt.toIso(QTimeZone::utc()).left(19), QStringLiteral("2026-03-02T08:15:02"));
        const auto unpaid = readRow(row(1, "r").replace(R"("2026-03-02T08:15:02.000Z")", "null"));
        QCOMPARE(unpaid.paidAt, unpaid.createdAt);
        const auto zoneless = readRow(row(1, "r").replace("08:14:10.000Z", "08:14:10"));
        QCOMPARE(zoneless.createdAt.toIso(QTimeZone::utc()).left(19), QStringLiteral("2026-03-02T07:14:10"));
        const auto timeless = readRow(row(1, "r").replace("2026-03-02T08:1", "x"));
        QCOMPARE(timeless.createdAt, Instant{42});
    }

    void allPagesAreRead_data()
    {
        QTest::addColumn<QByteArray>("count");
        QTest::newRow("page count is a number") << QByteArray("3");
        QTest::newRow("page count is a text") << QByteArray("\"3\"");
    }
    void allPagesAreRead()
    {
        QFETCH(QByteArray, count);
        const size_t before = m_server.requests().size();
        m_server.setHandler([count](const TestHttpRequest &request) {
            const int number = pageOf(request);
            // Two rows a page, the last of one page shifted to the first of the next by a new row.
            return page({row(number, "r-" + QByteArray::number(number)),
                         row(number + 1, "r-" + QByteArray::number(number + 1))},
                        pageMeta(number, count));
        });
        const auto result = poll();
        QVERIFY(result.has_value());
        QCOMPARE(result->payments.size(), size_t(4));
        QCOMPARE(m_server.requests().size() - before, size_t(3));
        QCOMPARE(result->newestCreated->toIso(QTimeZone::utc()).left(19), QStringLiteral("2026-03-02T08:14:10"));
    }

    void cursorsAreFollowedWhenThereIsNoPageCount()
    {
        const size_t before = m_server.requests().size();
        m_server.setHandler([](const TestHttpRequest &request) {
            if (request.query().contains("use_cursor=true&next=dW5k%2B1%3D"))
                return page({row(2, "r-2")}, R"({"next":null,"previous":"x","perPage":50})");
            return page({row(1, "r-1")}, R"({"next":"dW5k+1=","previous":null,"perPage":50})");
        });
        const auto result = poll();
        QVERIFY(result.has_value());
        QCOMPARE(result->payments.size(), size_t(2));
        QCOMPARE(m_server.requests().size() - before, size_t(2));
    }

    void anEmptyListIsNoError_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QTest::newRow("page count 0") << QByteArray(R"({"total":0,"page":1,"pageCount":0})");
        QTest::newRow("no meta") << QByteArray("null");
    }
    void anEmptyListIsNoError()
    {
        QFETCH(QByteArray, meta);
        m_server.answerAlways(page({}, meta));
        const auto result = poll();
        QVERIFY(result.has_value());
        QVERIFY(result->payments.empty());
        QVERIFY(!result->newestCreated);
    }

    void aListThatDoesNotEndIsAnError_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QTest::newRow("the same page again") << QByteArray(R"({"page":1,"pageCount":99999999})");
        QTest::newRow("the same cursor again") << QByteArray(R"({"next":"abc"})");
        QTest::newRow("nothing said") << QByteArray("{}");
    }
    void aListThatDoesNotEndIsAnError()
    {
        QFETCH(QByteArray, meta);
        m_server.answerAlways(page({row(1, "r-1")}, meta));
        const auto result = poll();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Protocol);
    }

    void aPageThatFailsFailsTheSweep()
    {
        m_server.setHandler([](const TestHttpRequest &request) {
            return pageOf(request) == 2 ? TestHttpAnswer::html(502)
                                        : page({row(pageOf(request), "r")}, pageMeta(1, "3"));
        });
        const auto result = poll();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Network);
    }

    void aSecondRowWithTheSameReferenceButAnotherIdStays()
    {
        m_server.answerAlways(page({row(1, "r-1"), row(2, "r-1"), row(1, "r-1")}));
        QCOMPARE(poll()->payments.size(), size_t(2));
    }

    void aRowWithoutAReferenceIsAProblemOfItsOwn()
    {
        m_server.answerAlways(page({row(1, ""), "7", row(2, "r-2")}));
        const auto result = poll();
        QCOMPARE(result->payments.size(), size_t(1));
        QCOMPARE(result->problems.size(), size_t(2));
    }

    void oneSpoiltRowDoesNotHideTheOthers_data()
    {
        QTest::addColumn<QByteArray>("more"); // in the row, behind its other members
        QTest::addColumn<bool>("isProblem");
        QByteArray wide = R"(,"log":{"m0":0)";
        for (int i = 1; i <= 1000; ++i)
            wide += ",\"m" + QByteArray::number(i) + "\":[" + QByteArray::number(i) + "]";
        QTest::newRow("half a surrogate") << QByteArray(R"(,"note":"A\ud83d \udc00\ud83d\ude00\\ud83d")") << false;
        QTest::newRow("no UTF-8") << QByteArray(",\"note\":\"\xFF\xFE\xED\xA0\x80\"") << false;
        QTest::newRow("a number beyond all") << QByteArray(R"(,"note":1e999,"more":-12.5E+400)") << false;
        QTest::newRow("too deep") << QByteArray(R"(,"log":)" + QByteArray(80, '[') + QByteArray(80, ']')) << true;
        QTest::newRow("too wide") << QByteArray(wide + '}') << true;
    }
    void oneSpoiltRowDoesNotHideTheOthers()
    {
        QFETCH(QByteArray, more);
        QFETCH(bool, isProblem);
        m_server.answerAlways(page({row(1, "r-1"), row(2, "r-2", more), row(3, "r-3")}));
        const auto result = poll();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->payments.size(), size_t(3));
        QCOMPARE(result->payments[1].amount.value(), Money(250'000));
        QCOMPARE(result->problems.size(), size_t(isProblem ? 1 : 0));
        if (isProblem)
            QVERIFY2(result->problems[0].contains(QStringLiteral("\"r-2\"")), qPrintable(result->problems[0]));
        QVERIFY2(parseJson(result->payments[1].raw).has_value(), result->payments[1].raw.constData());
    }

    void aRowThatCannotBeReadIsPassedOverAndTold_data()
    {
        QTest::addColumn<QList<int>>("bad");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("clamp");
        QTest::addColumn<QString>("problem");
        QTest::newRow("in the middle") << QList<int>{37} << 250 << 100 << QStringLiteral("1 transaction(s)|\"r-38\"");
        QTest::newRow("the newest") << QList<int>{0} << 3 << 100 << QStringLiteral("1 transaction(s)|\"r-1\"");
        QTest::newRow("the oldest") << QList<int>{2} << 3 << 100 << QStringLiteral("1 transaction(s)|after \"r-1\"");
        QTest::newRow("the only one") << QList<int>{0} << 1 << 100
                                      << QStringLiteral("1 transaction(s)|cannot be read.");
        QTest::newRow("two neighbours") << QList<int>{109, 110} << 250 << 100
                                        << QStringLiteral("2 transaction(s)|\"r-111\"");
        QTest::newRow("a server with smaller pages")
            << QList<int>{60} << 120 << 50 << QStringLiteral("1 transaction(s)|\"r-61\"");
        QTest::newRow("a server with tiny pages")
            << QList<int>{7} << 30 << 4 << QStringLiteral("1 transaction(s)|\"r-8\"");
    }
    void aRowThatCannotBeReadIsPassedOverAndTold()
    {
        QFETCH(QList<int>, bad);
        QFETCH(int, count);
        QFETCH(int, clamp);
        QFETCH(QString, problem);
        const size_t before = m_server.requests().size();
        m_server.setHandler([=](const TestHttpRequest &request) {
            const QUrlQuery query(QString::fromLatin1(request.query()));
            const int size = std::min(query.queryItemValue(QStringLiteral("perPage")).toInt(), clamp);
            const int begin = (pageOf(request) - 1) * size;
            QList<QByteArray> rows;
            for (int i = begin; i < std::min(begin + size, count); ++i) {
                if (bad.contains(i))
                    return TestHttpAnswer::json(QByteArray(9'000'000, ' '));
                rows << row(i, "r-" + QByteArray::number(i));
            }
            return page(rows, R"({"perPage":")" + QByteArray::number(size) + R"(","page":)" +
                                  QByteArray::number(pageOf(request)) + R"(,"pageCount":)" +
                                  QByteArray::number((count + size - 1) / size) + "}");
        });
        const auto result = poll();
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(qsizetype(result->payments.size()), count - bad.size());
        QCOMPARE(result->problems.size(), size_t(1));
        for (const auto &part : problem.split(u'|'))
            QVERIFY2(result->problems[0].contains(part), qPrintable(result->problems[0]));
        QVERIFY(m_server.requests().size() - before < 45);
    }

    void aServerThatSendsOnlyRubbishFailsTheSweep()
    {
        const size_t before = m_server.requests().size();
        m_server.answerAlways(TestHttpAnswer::html(200));
        QCOMPARE(poll().error().reason, QStringLiteral("unusable_answer"));
        QVERIFY(m_server.requests().size() - before <= 6);
    }

    void aRowFromTheFutureDoesNotMoveTheCursorPastNow()
    {
        m_server.answerAlways(page({row(1, "r").replace("2026-03-02T08:14:10", "2099-03-02T08:14:10")}));
        QCOMPARE(poll()->newestCreated->toIso(QTimeZone::utc()).left(10), QStringLiteral("2026-03-04"));
    }

    void faultsOfAPollAreNamed_data()
    {
        QTest::addColumn<TestHttpAnswer>("answer");
        QTest::addColumn<int>("code");
        const auto add = [](const char *name, const TestHttpAnswer &answer, ErrorCode code) {
            QTest::newRow(name) << answer << int(code);
        };
        add("401", TestHttpAnswer::json(R"({"status":false,"message":"Invalid key"})", 401), ErrorCode::Unauthorised);
        add("429", TestHttpAnswer::json("{}", 429).with("Retry-After", "30"), ErrorCode::RateLimited);
        add("500", TestHttpAnswer::html(500), ErrorCode::Network);
        add("503", TestHttpAnswer::html(503).with("Retry-After", "40"), ErrorCode::Network);
        add("404", TestHttpAnswer::html(404), ErrorCode::Protocol);
        add("200 with HTML", TestHttpAnswer::html(200), ErrorCode::Protocol);
        add("empty", TestHttpAnswer::json(""), ErrorCode::Protocol);
        add("truncated", TestHttpAnswer::json(R"({"status":true,"data":[)"), ErrorCode::Protocol);
        add("status false", TestHttpAnswer::json(R"({"status":false,"message":"no"})"), ErrorCode::Protocol);
        add("no list", TestHttpAnswer::json(R"({"status":true,"data":{}})"), ErrorCode::Protocol);
        add("never answers", TestHttpAnswer::by(TestHttpAnswer::Way::Silence), ErrorCode::Timeout);
        add("drips", TestHttpAnswer::by(TestHttpAnswer::Way::Drip), ErrorCode::Timeout);
        add("cut", TestHttpAnswer::by(TestHttpAnswer::Way::Cut), ErrorCode::Protocol);
        add("redirect", TestHttpAnswer::redirect(302, "https://example.org/"), ErrorCode::Protocol);
    }
    void faultsOfAPollAreNamed()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(TestHttpAnswer, answer);
        QFETCH(int, code);
        m_server.answerAlways(answer);
        const auto result = poll();
        QVERIFY(!result.has_value());
        QCOMPARE(int(result.error().code), code);
        using std::chrono::milliseconds;
        const QMap<int, qint64> waits{{429, 30'000}, {503, 40'000}};
        QCOMPARE(retryAfterOf(result.error()).value_or(milliseconds(-1)), milliseconds(waits.value(answer.status, -1)));
        const auto test = waitFor<Result<QString>>([&](auto done) { m_source->test(done); });
        QVERIFY(!test.has_value() || answer.body.contains("\"data\":{}"));
    }

    void theSourceMayBeDestroyedByItsOwnAnswer()
    {
        m_server.answerAlways(page({row(1, "r-1")}));
        m_source->poll({Instant{0}, Instant{1}}, [this](const auto &) { m_source.reset(); });
        QTRY_VERIFY(m_source == nullptr);
    }

    void anUnreachableServerIsANetworkError()
    {
        m_source = sourceAt(HttpTestServer::deadUrl());
        QCOMPARE(poll().error().code, ErrorCode::Network);
    }

    void timesWithoutAnOffsetAreInTheAccountsZone()
    {
        AccountConfig config = accountAt(m_server.url());
        config.settings.insert(QStringLiteral("time_zone"), QStringLiteral("Africa/Nairobi"));
        config.secrets.insert(QStringLiteral("secret_key"), SecretString(QStringLiteral("sk")));
        m_source = IntegrationRegistry().makeSource(QStringLiteral("paystack"), config, m_http, m_clock).value();
        m_server.answerAlways(page({row(1, "r").replace("08:14:10.000Z", "08:14:10")}));
        QCOMPARE(poll()->payments.front().createdAt.toIso(QTimeZone::utc()).left(19),
                 QStringLiteral("2026-03-02T05:14:10"));
    }

    void serialKeysAreASettingOfTheAccount()
    {
        AccountConfig config = accountAt(m_server.url());
        config.settings.insert(QStringLiteral("serial_keys"), QStringLiteral(" unit , "));
        config.secrets.insert(QStringLiteral("secret_key"), SecretString(QStringLiteral("sk")));
        m_source = IntegrationRegistry().makeSource(QStringLiteral("paystack"), config, m_http, m_clock).value();
        m_server.answerAlways(page({row(1, "r").replace("serial_id", "unit")}));
        QCOMPARE(poll()->payments.front().serials.front().where, QStringLiteral("metadata.unit"));
    }

    void theTestCallNamesTheDomain()
    {
        m_server.answerAlways(page({row(1, "r")}));
        const auto text = waitFor<Result<QString>>([&](auto done) { m_source->test(done); });
        QVERIFY(text.has_value() && text->contains(QStringLiteral("live")));
        QCOMPARE(m_server.requests().back().query(), QByteArray("perPage=1"));
    }

    void aRefundIsAskedForOnce()
    {
        m_server.answerAlways(TestHttpAnswer::json(R"({"status":true,"data":{"id":9001,"status":"pending"}})"));
        const auto answer = refund();
        QCOMPARE(answer.progress, RefundProgress::Pending);
        QCOMPARE(answer.reference, QStringLiteral("9001"));
        const auto &request = m_server.requests().back();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/refund"));
        QCOMPARE(
            request.body,
            QByteArray(R"({"transaction":"ref-1","amount":250000,"currency":"NGN","merchant_note":"unknown serial"})"));
    }

    void aRefundOfACurrencyWithoutMinorUnitIsInHundredths()
    {
        m_source = sourceAt(m_server.url(), QStringLiteral("XOF"));
        m_server.answerAlways(TestHttpAnswer::json(R"({"status":true,"data":{"id":9001,"status":"pending"}})"));
        QCOMPARE(refund(5000, QStringLiteral("XOF")).progress, RefundProgress::Pending);
        QVERIFY(m_server.requests().back().body.contains(R"("amount":500000,)"));
        m_source = sourceAt(m_server.url(), QStringLiteral("TND"));
        QCOMPARE(refund(3333, QStringLiteral("TND")).progress, RefundProgress::Failed);
    }

    void anAmountIsOneOfItsOwnCurrency()
    {
        const QByteArray naira = row(1, "r-1").replace("250000", "33350");
        const auto payment = readRow(naira, QStringLiteral("XOF"));
        QCOMPARE(payment.currency, QStringLiteral("NGN"));
        QCOMPARE(payment.amount, std::optional(Money(33'350))); // 333.50
        QCOMPARE(readRow(QByteArray(naira).replace("NGN", "???"), QStringLiteral("XOF")).amount, std::nullopt);
        QCOMPARE(readRow(QByteArray(naira).replace("NGN", ""), QStringLiteral("NGN")).amount,
                 std::optional(Money(33'350)));
        m_source = sourceAt(m_server.url(), QStringLiteral("XOF"));
        m_server.answerAlways(TestHttpAnswer::json(R"({"status":true,"data":{"id":9001,"status":"pending"}})"));
        QCOMPARE(refund(33'350).progress, RefundProgress::Pending);
        QVERIFY(m_server.requests().back().body.contains(R"("amount":33350,)"));
    }

    void refundAnswersAreJudged_data()
    {
        QTest::addColumn<TestHttpAnswer>("answer");
        QTest::addColumn<int>("progress");
        QTest::addColumn<bool>("isSafeToRepeat");
        const auto add = [](const char *name, const TestHttpAnswer &answer, RefundProgress progress, bool isSafe) {
            QTest::newRow(name) << answer << int(progress) << isSafe;
        };
        add("processed", TestHttpAnswer::json(R"({"status":true,"data":{"id":"9","status":"processed"}})", 201),
            RefundProgress::Done, false);
        add("failed", TestHttpAnswer::json(R"({"status":true,"data":{"id":9,"status":"failed"}})"),
            RefundProgress::Failed, false);
        add("needs attention", TestHttpAnswer::json(R"({"status":true,"data":{"id":9,"status":"needs-attention"}})"),
            RefundProgress::Pending, false);
        add("no id", TestHttpAnswer::json(R"({"status":true,"data":{}})"), RefundProgress::Unknown, false);
        add("400", TestHttpAnswer::json(R"({"status":false,"message":"already refunded"})", 400),
            RefundProgress::Failed, false);
        add("408", TestHttpAnswer::json(R"({"status":false,"message":"timeout"})", 408), RefundProgress::Unknown,
            false);
        add("401", TestHttpAnswer::json(R"({"status":false,"message":"Invalid key"})", 401), RefundProgress::Unknown,
            true);
        add("429", TestHttpAnswer::json("{}", 429).with("Retry-After", "2"), RefundProgress::Unknown, true);
        for (const auto &fault : unclearFaults())
            add(fault.name, fault.answer, RefundProgress::Unknown, false);
    }
    void refundAnswersAreJudged()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(TestHttpAnswer, answer);
        QFETCH(int, progress);
        QFETCH(bool, isSafeToRepeat);
        const int before = m_server.count("/refund");
        m_server.answerAlways(answer);
        const auto got = refund();
        QCOMPARE(int(got.progress), progress);
        QCOMPARE(got.isSafeToRepeat, isSafeToRepeat);
        QCOMPARE(m_server.count("/refund"), before + 1);
    }

    void aRefundNeverSentIsSafeToRepeat()
    {
        m_source = sourceAt(HttpTestServer::deadUrl());
        const auto got = refund();
        QCOMPARE(got.progress, RefundProgress::Unknown);
        QVERIFY(got.isSafeToRepeat);
    }

    void aRefundIsFollowedByItsId()
    {
        m_server.answerAlways(TestHttpAnswer::json(R"({"status":true,"data":{"id":9001,"status":"processed"}})"));
        QCOMPARE(refundState(QStringLiteral("9001")).progress, RefundProgress::Done);
        QCOMPARE(m_server.requests().back().target, QByteArray("/refund/9001"));
        m_server.answerAlways(TestHttpAnswer::html(500));
        QCOMPARE(refundState(QStringLiteral("9001")).progress, RefundProgress::Unknown);
    }

    void aRefundWhoseIdWasLostIsFoundInTheList_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("progress");
        QTest::addColumn<QString>("reference");
        QTest::newRow("by the payment's reference")
            << QByteArray(
                   R"([{"id":1,"status":"failed","transaction_reference":"other"},{"id":2,"status":"processing","transaction_reference":"ref-1"}])")
            << int(RefundProgress::Pending) << QStringLiteral("2");
        QTest::newRow("by the reference inside the transaction")
            << QByteArray(R"([{"id":3,"status":"processed","transaction":{"id":8,"reference":"ref-1"}}])")
            << int(RefundProgress::Done) << QStringLiteral("3");
        QTest::newRow("by Paystack's id") << QByteArray(R"([{"id":4,"status":"processed","transaction":771}])")
                                          << int(RefundProgress::Done) << QStringLiteral("4");
        QTest::newRow("a failed one and a new one")
            << QByteArray(
                   R"([{"id":5,"status":"failed","transaction":771},{"id":6,"status":"pending","transaction":771}])")
            << int(RefundProgress::Pending) << QStringLiteral("6");
        QTest::newRow("one that came to nothing earlier")
            << QByteArray(R"([{"id":7,"status":"failed","transaction":771}])") << int(RefundProgress::Unknown)
            << QString();
        QTest::newRow("one before and its own")
            << QByteArray(
                   R"([{"id":8,"status":"failed","transaction":771},{"id":7,"status":"failed","transaction":771}])")
            << int(RefundProgress::Failed) << QStringLiteral("8");
        QTest::newRow("none") << QByteArray("[]") << int(RefundProgress::Unknown) << QString();
    }
    void aRefundWhoseIdWasLostIsFoundInTheList()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, progress);
        QFETCH(QString, reference);
        m_server.setHandler([rows](const TestHttpRequest &request) {
            if (request.path() == "/transaction/verify/ref-1")
                return TestHttpAnswer::json(R"({"status":true,"data":{"id":771,"reference":"ref-1"}})");
            return TestHttpAnswer::json(R"({"status":true,"data":)" + rows + R"(,"meta":{"page":1,"pageCount":1}})");
        });
        const auto answer = refundState({}, {QStringLiteral("7")});
        QCOMPARE(int(answer.progress), progress);
        QCOMPARE(answer.reference, reference);
        QVERIFY(!answer.isSafeToRepeat);
    }
};

QTEST_GUILESS_MAIN(TestPaystack)
#include "test_paystack.moc"
