#include "tests/worker/fake_services.h"

#include "core/base/json.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString iso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

JsonValue parsed(const QByteArray &body)
{
    const auto json = parseJson(body);
    if (!json)
        qFatal("a request without readable JSON");
    return *json;
}

JsonValue rowJson(const FakePaystack::Row &row)
{
    return JsonValue::object({{u"id"_s, qint64(qHash(row.reference) % 1'000'000)},
                              {u"domain"_s, u"test"_s},
                              {u"status"_s, row.status},
                              {u"reference"_s, row.reference},
                              {u"amount"_s, row.amount},
                              {u"currency"_s, u"NGN"_s},
                              {u"created_at"_s, iso(row.createdAt.value_or(row.paidAt))},
                              {u"paid_at"_s, iso(row.paidAt)},
                              {u"metadata"_s, JsonValue::object({{u"serial_id"_s, row.serial}})},
                              {u"customer"_s, JsonValue::object({{u"phone"_s, u"+2348031234567"_s}})}});
}

/// Paystack's envelope; the page count is for lists.
TestHttpAnswer enveloped(JsonValue data)
{
    return TestHttpAnswer::json(
        JsonValue::object({{u"status"_s, true},
                           {u"message"_s, u"OK"_s},
                           {u"data"_s, std::move(data)},
                           {u"meta"_s, JsonValue::object({{u"page"_s, 1}, {u"pageCount"_s, 1}})}})
            .toJson());
}

TestHttpAnswer dalyAnswer(JsonValue response)
{
    return TestHttpAnswer::json(
        JsonValue::object(
            {{u"status"_s, 200}, {u"success"_s, true}, {u"msg"_s, u"OK"_s}, {u"response"_s, std::move(response)}})
            .toJson());
}

} // namespace

FakePaystack::FakePaystack() : m_server([this](const TestHttpRequest &request) { return answer(request); }) {}

TestHttpAnswer FakePaystack::answer(const TestHttpRequest &request)
{
    if (fault)
        return *fault;
    if (request.path() == "/transaction")
        return listRows(request);
    if (request.path().startsWith("/refund"))
        return refund(request);
    if (request.path() == "/transaction/initialize")
        return initialize(request);
    return verify(QString::fromLatin1(request.path().mid(QByteArray("/transaction/verify/").size())));
}

FakePaystack::Row *FakePaystack::find(const QString &reference)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row &candidate) { return candidate.reference == reference; });
    return row == rows.end() ? nullptr : &*row;
}

TestHttpAnswer FakePaystack::initialize(const TestHttpRequest &request)
{
    if (losesAsks)
        return TestHttpAnswer::by(TestHttpAnswer::Way::Close);
    if (refusesAsks)
        return TestHttpAnswer::json(R"({"status":false,"message":"Invalid Email"})", 400);
    const JsonValue body = parsed(request.body);
    const QString reference = body[u"reference"].toText();
    if (find(reference))
        return TestHttpAnswer::json(R"({"status":false,"message":"Duplicate Transaction Reference"})", 400);
    m_asked << reference;
    rows.push_back({reference, body[u"amount"].toInteger().value_or(0), body[u"metadata"][u"serial_id"].toText(), now,
                    now, u"abandoned"_s});
    if (losesAskAnswers)
        return TestHttpAnswer::by(TestHttpAnswer::Way::Close);
    return enveloped(JsonValue::object({{u"authorization_url"_s, u"https://checkout.paystack.com/"_s + reference},
                                        {u"access_code"_s, u"0peioxfhpn"_s},
                                        {u"reference"_s, reference}}));
}

TestHttpAnswer FakePaystack::verify(const QString &reference)
{
    ++m_lookUps;
    if (m_asked.contains(reference))
        return enveloped(rowJson(*find(reference)));
    if (!find(reference))
        return TestHttpAnswer::json(R"({"status":false,"message":"Transaction reference not found."})", 404);
    return enveloped(JsonValue::object({{u"id"_s, 77}, {u"reference"_s, reference}}));
}

void FakePaystack::payerPays(Instant at)
{
    Row *row = find(m_asked.back());
    row->status = u"success"_s;
    row->paidAt = at;
}

TestHttpAnswer FakePaystack::refund(const TestHttpRequest &request)
{
    if (request.method == "POST") {
        if (losesRefunds)
            return TestHttpAnswer::by(TestHttpAnswer::Way::Close);
        refunds << parsed(request.body)[u"transaction"].toText();
        if (losesRefundAnswers)
            return TestHttpAnswer::by(TestHttpAnswer::Way::Close);
        return enveloped(refundRow(refunds.size()));
    }
    if (request.path() != "/refund")
        return enveloped(refundRow(request.path().mid(QByteArray("/refund/").size()).toInt() - 9000));
    auto list = JsonValue::array();
    for (qsizetype number = 1; number <= refunds.size(); ++number)
        list.append(refundRow(number));
    return enveloped(list);
}

/// The newest one has the status that the test sets; those before keep theirs.
JsonValue FakePaystack::refundRow(qsizetype number) const
{
    const QString status = number < refunds.size() ? earlierRefundStatus : refundStatus;
    return JsonValue::object({{u"id"_s, 9000 + number}, {u"transaction"_s, 77}, {u"status"_s, status}});
}

TestHttpAnswer FakePaystack::listRows(const TestHttpRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const auto from = QDateTime::fromString(query.queryItemValue(u"from"_s, QUrl::FullyDecoded), Qt::ISODateWithMs)
                          .toMSecsSinceEpoch();
    auto data = JsonValue::array();
    std::for_each(rows.rbegin(), rows.rend(), [&](const Row &row) {
        if (row.createdAt.value_or(row.paidAt).ms >= from)
            data.append(rowJson(row));
    });
    return enveloped(data);
}

FakeCalin::FakeCalin() : m_server([this](const TestHttpRequest &request) { return answer(request); }) {}

TestHttpAnswer FakeCalin::answer(const TestHttpRequest &request)
{
    if (fault)
        return *fault;
    const JsonValue body = parsed(request.body);
    const QString token = u"%1"_s.arg(qint64(sales.size()) + 1, 20, 10, QChar(u'1'));
    sales.push_back({body[u"meter_id"].toText(), body[u"amount"].toText(), token});
    if (onSale)
        onSale();
    if (losesAnswers)
        return TestHttpAnswer::by(TestHttpAnswer::Way::Close);
    return TestHttpAnswer::json(
        JsonValue::object({{u"result_code"_s, 0}, {u"reason"_s, u"OK"_s}, {u"result"_s, token}}).toJson());
}

FakeGateway::FakeGateway() : m_server([this](const TestHttpRequest &request) { return answer(request); }) {}

TestHttpAnswer FakeGateway::answer(const TestHttpRequest &request)
{
    if (fault)
        return *fault;
    QByteArray form = request.body;
    const QUrlQuery query(QString::fromLatin1(form.replace('+', "%20")));
    messages.push_back(
        {query.queryItemValue(u"to"_s, QUrl::FullyDecoded), query.queryItemValue(u"message"_s, QUrl::FullyDecoded)});
    auto recipients = JsonValue::array();
    recipients.append(JsonValue::object({{u"statusCode"_s, 101},
                                         {u"number"_s, messages.back().to},
                                         {u"status"_s, u"Success"_s},
                                         {u"messageId"_s, u"ATXid_%1"_s.arg(qint64(messages.size()))}}));
    return TestHttpAnswer::json(
        JsonValue::object({{u"SMSMessageData"_s,
                            JsonValue::object({{u"Message"_s, u"Sent to 1/1"_s}, {u"Recipients"_s, recipients}})}})
            .toJson(),
        201);
}

FakeTextBee::FakeTextBee() : m_server([this](const TestHttpRequest &request) { return answer(request); }) {}

TestHttpAnswer FakeTextBee::answer(const TestHttpRequest &request)
{
    if (request.method == "POST")
        return TestHttpAnswer::json(
            R"({"data":{"success":true,"message":"queued","smsBatchId":"batch1","recipientCount":1}})", 201);
    ++m_questions;
    auto messages = JsonValue::array();
    messages.append(JsonValue::object({{u"status"_s, status}}));
    return TestHttpAnswer::json(
        JsonValue::object({{u"batch"_s, JsonValue::object({{u"status"_s, status}})}, {u"messages"_s, messages}})
            .toJson());
}

FakeDaly::FakeDaly() : m_server([this](const TestHttpRequest &request) { return answer(request); }) {}

TestHttpAnswer FakeDaly::answer(const TestHttpRequest &request)
{
    if (request.path() == "/api/Login/Authenticate")
        return dalyAnswer(JsonValue::object({{u"token"_s, u"bearer"_s}, {u"expires_in"_s, 7200}}));
    if (request.path() == "/api/Monitor/Send")
        return switchBike(request.body);
    return listBikes(request.body);
}

TestHttpAnswer FakeDaly::switchBike(const QByteArray &body)
{
    const JsonValue data = parsed(body)[u"data"];
    Bike &bike = bikes[data[u"Code"].toText()];
    if (bike.refuses)
        return TestHttpAnswer::json(R"({"status":500,"success":false,"msg":"device offline","response":false})");
    if (bike.obeys)
        bike.isOn = data[u"ACC"].toInteger() == 1;
    return dalyAnswer(JsonValue::object({{u"Data"_s, JsonValue::object({{u"Code"_s, data[u"Code"].toText()}})}}));
}

TestHttpAnswer FakeDaly::listBikes(const QByteArray &body) const
{
    auto rows = JsonValue::array();
    const JsonValue request = parsed(body);
    for (const JsonValue &code : request[u"codes"].items()) {
        const auto bike = bikes.constFind(code.toText());
        if (bike == bikes.constEnd())
            continue;
        if (bike->spoilsLists)
            return TestHttpAnswer::json(R"({"status":404,"success":false,"msg":"not found","response":false})");
        rows.append(JsonValue::object({{u"Code"_s, bike.key()},
                                       {u"Speed"_s, bike->isMoving ? 18 : 0},
                                       {u"Status"_s, bike->isOn ? u"ACCON"_s : u"ACCOFF"_s}}));
    }
    return dalyAnswer(JsonValue::object({{u"Data"_s, rows}}));
}
