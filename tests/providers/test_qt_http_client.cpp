#include "core/providers/qt_http_client.h"
#include "tests/support/http_self_signed.h"
#include "tests/support/http_test_server.h"

#include <QSslServer>
#include <QTest>

using namespace std::chrono_literals;
using Way = TestHttpAnswer::Way;

namespace {

HttpRequest getOf(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.timeout = 5s;
    return request;
}

HttpRequest saleTo(const QUrl &url)
{
    HttpRequest request = getOf(url);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json;charset=utf-8"}};
    request.body = R"({"amount":5.5})";
    request.once = true;
    return request;
}

HttpOutcome exchange(const HttpRequest &request)
{
    QtHttpClient client(nullptr, 2s);
    std::optional<HttpOutcome> outcome;
    client.send(request, [&outcome](HttpOutcome got) { outcome = std::move(got); });
    if (outcome)
        qFatal("the answer came from inside send()");
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 10'000))
        qFatal("no answer at all");
    return *outcome;
}

/// Lets what may still be on the wire arrive: a repeated request would.
void letLateRequestsArrive()
{
    QTest::qWait(50);
}

} // namespace

class TestQtHttpClient final : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerArrivesWithStatusHeadersAndBody()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json(R"({"a":1})", 404).with("X-Thing", "7"));

        const auto outcome = exchange(getOf(server.url(QStringLiteral("/x?q=1"))));

        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->status, 404);
        QCOMPARE(outcome->body, QByteArray(R"({"a":1})"));
        QCOMPARE(outcome->header("x-thing"), QByteArray("7"));
        QCOMPARE(server.requests().front().target, QByteArray("/x?q=1"));
    }

    void aSaleCarriesItsBodyLengthAndHeaders()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json("{}"));

        QVERIFY(exchange(saleTo(server.url())).has_value());

        QCOMPARE(server.requests().size(), size_t(1));
        const auto &request = server.requests().front();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.body, QByteArray(R"({"amount":5.5})"));
        QCOMPARE(request.header("Content-Length"), QByteArray("14"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json;charset=utf-8"));
        QVERIFY(request.header("Transfer-Encoding").isEmpty());
    }

    void aLargeSaleBodyArrivesWhole()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json("{}"));
        HttpRequest request = saleTo(server.url());
        request.body = QByteArray(700'000, 'x');

        QVERIFY(exchange(request).has_value());

        QCOMPARE(server.requests().front().body.size(), 700'000);
    }

    void aSaleIsSentOnceWhenTheServerDoesTheWorkAndCloses()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::by(Way::Close));

        const auto outcome = exchange(saleTo(server.url()));
        letLateRequestsArrive();

        QCOMPARE(server.requests().size(), size_t(1));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::Unknown);
    }

    void aSaleAfterAnotherUsesAConnectionOfItsOwn()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json("{}"));
        QtHttpClient client;
        int answers = 0;
        client.send(saleTo(server.url()), [&answers](const HttpOutcome &) { ++answers; });
        QTRY_COMPARE(answers, 1);
        server.answerAlways(TestHttpAnswer::by(Way::Close));

        client.send(saleTo(server.url()), [&answers](const HttpOutcome &) { ++answers; });
        QTRY_COMPARE(answers, 2);
        letLateRequestsArrive();

        QCOMPARE(server.requests().size(), size_t(2));
    }

    void aRefusedLoginWithAChallengeIsAnAnswer()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json("{}", 401).with("WWW-Authenticate", "Basic realm=\"x\""));

        const auto outcome = exchange(saleTo(server.url()));
        letLateRequestsArrive();

        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->status, 401);
        QCOMPARE(server.requests().size(), size_t(1));
    }

    void aRefusedConnectionIsNotSent()
    {
        const auto outcome = exchange(saleTo(HttpTestServer::deadUrl()));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::NotSent);

        const auto question = exchange(getOf(HttpTestServer::deadUrl()));
        QVERIFY(!question.has_value());
        QCOMPARE(question.error().kind, HttpFailure::Kind::NotSent);
    }

    void aServerThatNeverAcceptsIsNotSent()
    {
        // Another machine's address that leads nowhere (RFC 5737); https, because plain http would be blocked.
        HttpRequest request = saleTo(QUrl(QStringLiteral("https://192.0.2.1/")));
        request.timeout = 1s;
        const auto outcome = exchange(request);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::NotSent);
    }

    void aTlsServerThatNeverSpeaksIsNotSent()
    {
        HttpTestServer server;
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        HttpRequest request = saleTo(url);
        request.timeout = 1s;

        const auto outcome = exchange(request);

        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::NotSent);
    }

    void aServerThatNobodyVouchesForIsBlocked()
    {
        QSslServer server;
        server.setSslConfiguration(selfSignedServer());
        QVERIFY(server.listen(QHostAddress::LocalHost, 0));
        QByteArray received;
        connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
            while (auto *socket = server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, &server,
                        [&received, socket] { received += socket->readAll(); });
        });

        const auto outcome = exchange(saleTo(QUrl(QStringLiteral("https://localhost:%1/x").arg(server.serverPort()))));
        letLateRequestsArrive();

        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::Blocked);
        QVERIFY(received.isEmpty());
    }

    void aPostWithoutABodySaysSo()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json("{}"));
        HttpRequest request = getOf(server.url());
        request.method = "POST";
        QVERIFY(exchange(request).has_value());
        QCOMPARE(server.requests().front().method, QByteArray("POST"));
        QCOMPARE(server.requests().front().header("Content-Length"), QByteArray("0"));
    }

    void aServerThatNeverAnswersIsUnknownAfterTheTimeLimit()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::by(Way::Silence));
        HttpRequest request = saleTo(server.url());
        request.timeout = 1s;

        const auto outcome = exchange(request);

        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::Unknown);
        QCOMPARE(server.requests().size(), size_t(1));
    }

    void aBodyThatDripsIsStoppedByTheTimeLimit()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::by(Way::Drip));
        HttpRequest request = saleTo(server.url());
        request.timeout = 1s;

        const auto outcome = exchange(request);

        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::Unknown);
    }

    void halfAnAnswerIsUnusable_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("less than announced") << int(Way::Cut);
        QTest::newRow("half a chunk") << int(Way::CutChunk);
    }
    void halfAnAnswerIsUnusable()
    {
        QFETCH(int, way);
        HttpTestServer server;
        TestHttpAnswer answer = TestHttpAnswer::json(R"({"result_code":0,"result":"48720319465528107634"})");
        answer.way = Way(way);
        server.answerAlways(answer);

        const auto outcome = exchange(saleTo(server.url()));
        letLateRequestsArrive();

        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::Answer);
        QCOMPARE(server.requests().size(), size_t(1));
    }

    void anAnswerAboveTheLimitIsRefused_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("as large as allowed") << 1000 << true;
        QTest::newRow("one byte more") << 1001 << false;
        QTest::newRow("fifty megabytes") << 50'000'000 << false;
    }
    void anAnswerAboveTheLimitIsRefused()
    {
        QFETCH(int, size);
        QFETCH(bool, isAccepted);
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json(QByteArray(size, 'x')));
        HttpRequest request = getOf(server.url());
        request.maximumAnswerBytes = 1000;

        const auto outcome = exchange(request);

        QCOMPARE(outcome.has_value(), isAccepted);
        if (!isAccepted)
            QCOMPARE(outcome.error().kind, HttpFailure::Kind::Answer);
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(int, status);
        HttpTestServer other;
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::redirect(status, other.url().toEncoded()));

        for (const auto &request : {saleTo(server.url()), getOf(server.url())}) {
            const auto outcome = exchange(request);
            QVERIFY(!outcome.has_value());
            QCOMPARE(outcome.error().kind, HttpFailure::Kind::Answer);
        }
        letLateRequestsArrive();
        QCOMPARE(other.requests().size(), size_t(0));
    }

    void plainHttpLeavesThisMachineNever_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("a host") << QStringLiteral("http://api.calinhost.com/api/tokennew");
        QTest::newRow("an address") << QStringLiteral("http://192.0.2.1/");
        QTest::newRow("loopback in the user name") << QStringLiteral("http://127.0.0.1@192.0.2.1/");
        QTest::newRow("loopback in the name") << QStringLiteral("http://localhost.example.org/");
        QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1/");
        QTest::newRow("a file") << QStringLiteral("file:///etc/hostname");
        QTest::newRow("nothing") << QString();
    }
    void plainHttpLeavesThisMachineNever()
    {
        QFETCH(QString, url);
        const auto outcome = exchange(saleTo(QUrl(url)));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::Blocked);
    }

    void aSaleWithoutABodyIsBlocked()
    {
        HttpTestServer server;
        HttpRequest request = saleTo(server.url());
        request.body.clear();
        const auto outcome = exchange(request);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, HttpFailure::Kind::Blocked);
    }

    void aFailureDoesNotShowTheQuery()
    {
        QUrl url = HttpTestServer::deadUrl();
        url.setQuery(QStringLiteral("Password=hunter2"));
        const auto outcome = exchange(getOf(url));
        QVERIFY(!outcome.has_value());
        QVERIFY(!outcome.error().detail.contains(QStringLiteral("hunter2")));
    }

    void nothingIsCalledOnceTheClientIsGone()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json("{}"));
        bool isCalled = false;
        {
            QtHttpClient client;
            client.send(getOf(server.url()), [&isCalled](const HttpOutcome &) { isCalled = true; });
            client.send(saleTo(QUrl()), [&isCalled](const HttpOutcome &) { isCalled = true; });
        }
        QTest::qWait(100);
        QVERIFY(!isCalled);
    }

    void theClientMayBeDestroyedByItsOwnAnswer()
    {
        HttpTestServer server;
        server.answerAlways(TestHttpAnswer::json("{}"));
        auto client = std::make_unique<QtHttpClient>();
        client->send(saleTo(server.url()), [&client](const HttpOutcome &) { client.reset(); });
        QTRY_VERIFY(client == nullptr);
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("expectedMs"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("at most one day") << QByteArray("99999999999999999999") << qint64(86'400'000);
        QTest::newRow("a date") << QByteArray("Thu, 01 Jan 2026 00:02:00 GMT") << qint64(120'000);
        QTest::newRow("a date that is over") << QByteArray("Thu, 01 Jan 2015 00:00:00 GMT") << qint64(0);
        QTest::newRow("a date far away") << QByteArray("Thu, 01 Jan 2099 00:00:00 GMT") << qint64(86'400'000);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("nothing") << QByteArray() << qint64(-1);
    }
    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, expectedMs);
        HttpAnswer answer;
        answer.headers = {{"retry-after", text}};
        const auto wait = answer.retryAfter(1'767'225'600'000); // 2026-01-01T00:00:00Z
        QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), expectedMs);
    }
};

QTEST_GUILESS_MAIN(TestQtHttpClient)
#include "test_qt_http_client.moc"
