#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "tests/support/http_test_server.h"

#include <QMap>
#include <QStringList>

#include <optional>

/// Paystack's transaction list, one page, its requests for money, and its refunds, which take a while.
class FakePaystack
{
public:
    FakePaystack();

    struct Row
    {
        QString reference;
        qint64 amount = 0; ///< hundredths
        QString serial;
        Instant paidAt;
        std::optional<Instant> createdAt; ///< default: when it was paid
        QString status = QStringLiteral("success");
    };

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] int polls() const { return m_server.count("/transaction"); }
    std::vector<Row> rows;               ///< newest first is made of them
    std::optional<TestHttpAnswer> fault; ///< instead of the list
    QStringList refunds;                 ///< references of the payments
    QString refundStatus = QStringLiteral("pending");
    QString earlierRefundStatus = QStringLiteral("failed");
    bool losesRefundAnswers = false;
    bool losesRefunds = false; ///< before they arrive

    /// Payers were asked for money so often; each request that arrives is a row that is "abandoned".
    [[nodiscard]] int asks() const { return m_server.count("/transaction/initialize"); }
    [[nodiscard]] int lookUps() const { return m_lookUps; }
    /// The payer of the newest request pays it.
    void payerPays(Instant at);
    Instant now; ///< when a request arrives
    bool refusesAsks = false;
    bool losesAskAnswers = false; ///< takes the request, and closes without a word
    bool losesAsks = false;       ///< closes without a word, and knows nothing of it

private:
    [[nodiscard]] TestHttpAnswer answer(const TestHttpRequest &request);
    [[nodiscard]] TestHttpAnswer listRows(const TestHttpRequest &request) const;
    [[nodiscard]] TestHttpAnswer refund(const TestHttpRequest &request);
    [[nodiscard]] JsonValue refundRow(qsizetype number) const;
    [[nodiscard]] TestHttpAnswer initialize(const TestHttpRequest &request);
    [[nodiscard]] TestHttpAnswer verify(const QString &reference);
    [[nodiscard]] Row *find(const QString &reference);
    QStringList m_asked; ///< references
    int m_lookUps = 0;
    HttpTestServer m_server;
};

/// Calin's `tokennew`: sells, counts, and makes a 20-digit token of the number of the sale.
class FakeCalin
{
public:
    FakeCalin();

    struct Sale
    {
        QString meter, amount, token;
    };
    [[nodiscard]] QUrl url() const { return m_server.url(QStringLiteral("/api")); }
    [[nodiscard]] int requests() const { return m_server.count("/api/tokennew"); }
    std::vector<Sale> sales;
    std::optional<TestHttpAnswer> fault; ///< instead of selling
    bool losesAnswers = false;           ///< sells, and closes without a word
    std::function<void()> onSale;        ///< after the sale, before the answer

private:
    [[nodiscard]] TestHttpAnswer answer(const TestHttpRequest &request);
    HttpTestServer m_server;
};

/// Africa's Talking: takes every message and keeps it.
class FakeGateway
{
public:
    FakeGateway();

    struct Message
    {
        QString to, text;
    };
    [[nodiscard]] QUrl url() const { return m_server.url(QStringLiteral("/version1/messaging")); }
    std::vector<Message> messages;
    std::optional<TestHttpAnswer> fault; ///< instead of taking the message

private:
    [[nodiscard]] TestHttpAnswer answer(const TestHttpRequest &request);
    HttpTestServer m_server;
};

/// TextBee: takes every message, and tells what became of it.
class FakeTextBee
{
public:
    FakeTextBee();

    [[nodiscard]] QUrl url() const { return m_server.url(QStringLiteral("/api/v1")); }
    [[nodiscard]] int questions() const { return m_questions; }
    QString status = QStringLiteral("sent");

private:
    [[nodiscard]] TestHttpAnswer answer(const TestHttpRequest &request);
    int m_questions = 0;
    HttpTestServer m_server;
};

/// Daly's cloud with its bikes.
class FakeDaly
{
public:
    FakeDaly();

    struct Bike
    {
        bool isOn = false;
        bool isMoving = false;
        bool obeys = true; ///< else it takes the command and stays as it is
        bool refuses = false;
        bool spoilsLists = false; ///< a list that names it is refused as a whole
    };
    [[nodiscard]] QUrl url() const { return m_server.url(QStringLiteral("/api")); }
    [[nodiscard]] int switchCalls() const { return m_server.count("/api/Monitor/Send"); }
    QMap<QString, Bike> bikes;

private:
    [[nodiscard]] TestHttpAnswer answer(const TestHttpRequest &request);
    [[nodiscard]] TestHttpAnswer switchBike(const QByteArray &body);
    [[nodiscard]] TestHttpAnswer listBikes(const QByteArray &body) const;
    HttpTestServer m_server;
};
