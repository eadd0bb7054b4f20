#include "app/sandbox/paystack_service.h"

#include "app/sandbox/json_members.h"
#include "app/sandbox/paystack_checkout.h"
#include "app/sandbox/paystack_initialize.h"
#include "app/sandbox/paystack_wire.h"

#include <algorithm>

namespace {

const QByteArray key = "Bearer sk_test_practice";

SandboxAnswer no(int status, const QString &message, const QString &type = QStringLiteral("validation_error"),
                 const QString &code = QStringLiteral("invalid_params"))
{
    const auto meta = JsonValue::object(
        {{QStringLiteral("nextStep"), QStringLiteral("Ensure that the request follows the documentation")}});
    return refusal(JsonValue::object({{QStringLiteral("status"), JsonValue(false)},
                                      {QStringLiteral("message"), message},
                                      {QStringLiteral("meta"), meta},
                                      {QStringLiteral("type"), type},
                                      {QStringLiteral("code"), code}}),
                   status, message);
}

SandboxAnswer yes(const QString &message, JsonValue data, const JsonValue &meta = {})
{
    auto body = JsonValue::object({{QStringLiteral("status"), JsonValue(true)},
                                   {QStringLiteral("message"), message},
                                   {QStringLiteral("data"), std::move(data)}});
    if (meta.isObject())
        body.insert(QStringLiteral("meta"), meta);
    return jsonAnswer(body);
}

/// Rows [begin, begin + count) as JSON.
template <typename Row, typename ToJson>
JsonValue slice(const std::vector<Row> &rows, size_t begin, size_t count, ToJson toJson)
{
    auto data = JsonValue::array();
    for (size_t i = begin; i < rows.size() && i < begin + count; ++i)
        data.append(toJson(rows[i]));
    return data;
}

/// Page number to show, from `page`, or from the cursor in `next`.
Result<int> pageOf(const FieldList &query)
{
    const QString cursor = valueOf(query, u"next");
    if (cursor.isEmpty())
        return numberField(query, QStringLiteral("page"), 1, 1, 1'000'000);
    if (valueOf(query, u"use_cursor") != QLatin1String("true"))
        return invalid(QStringLiteral("invalid_request"), QStringLiteral("\"next\" needs use_cursor=true"), {});
    const QString prefix = QStringLiteral("dHJhbnNhY3Rpb246");
    bool isNumber = false;
    const int page = cursor.mid(prefix.size()).toInt(&isNumber);
    if (!cursor.startsWith(prefix) || !isNumber || page < 1)
        return invalid(QStringLiteral("invalid_request"), QStringLiteral("\"next\" is no cursor of this list"), {});
    return page;
}

/// checkout/CODE to look, checkout/CODE/pay and .../leave to act.
bool isCheckout(bool isGet, const std::vector<QString> &parts)
{
    if (parts.size() == 2)
        return isGet;
    return !isGet && parts.size() == 3 && (parts[2] == QLatin1String("pay") || parts[2] == QLatin1String("leave"));
}

} // namespace

QString PaystackService::callOf(const SandboxRequest &request, const std::vector<QString> &parts) const
{
    const bool isGet = request.method == "GET";
    const bool isTransaction = !parts.empty() && parts[0] == QLatin1String("transaction");
    const bool isRefund = !parts.empty() && parts[0] == QLatin1String("refund");
    if (!parts.empty() && parts[0] == QLatin1String("checkout"))
        return isCheckout(isGet, parts) ? QStringLiteral("checkout") : QString();
    if (isTransaction && parts.size() == 2 && parts[1] == QLatin1String("initialize"))
        return request.method == "POST" ? QStringLiteral("initialize") : QString();
    if (isTransaction && isGet && parts.size() == 1)
        return QStringLiteral("list");
    if (isTransaction && isGet && (parts.size() == 2 || (parts.size() == 3 && parts[1] == QLatin1String("verify"))))
        return QStringLiteral("verify");
    if (isRefund && parts.size() == 1)
        return isGet ? QStringLiteral("refund_list") : QStringLiteral("refund");
    if (isRefund && isGet && parts.size() == 2)
        return QStringLiteral("refund_state");
    return {};
}

SandboxAnswer PaystackService::serve(const QString &call, const SandboxRequest &request,
                                     const std::vector<QString> &parts, const std::optional<Fault> &fault)
{
    if (call == QLatin1String("checkout")) // the payer has no key
        return paystackCheckout(m_state, {parts.begin() + 1, parts.end()});
    if (request.header("Authorization") != key)
        return no(401, QStringLiteral("Invalid key"), QStringLiteral("validation_error"),
                  QStringLiteral("invalid_Key"));
    if (call == QLatin1String("list"))
        return list(request, fault);
    if (call == QLatin1String("initialize"))
        return initialize(request);
    if (call == QLatin1String("verify"))
        return single(parts.back(), parts.size() == 3);
    if (call == QLatin1String("refund"))
        return refund(request);
    if (call == QLatin1String("refund_list"))
        return refundList(request);
    return refundState(parts.back());
}

SandboxAnswer PaystackService::list(const SandboxRequest &request, const std::optional<Fault> &fault)
{
    const auto query = checkedQuery(request, {u"perPage", u"page", u"use_cursor", u"next", u"previous", u"from", u"to",
                                              u"status", u"channel", u"source", u"customer", u"amount", u"currency",
                                              u"terminal_id", u"settlement", u"virtual_account_number"});
    if (!query.has_value())
        return no(400, query.error().detail);
    const auto asked = numberField(*query, QStringLiteral("perPage"), 50, 1, 1000);
    const auto page = pageOf(*query);
    if (!asked.has_value() || !page.has_value())
        return no(400, asked.has_value() ? page.error().detail : asked.error().detail);
    if (const auto window = checkPaystackWindow(*query); !window.has_value())
        return no(400, window.error().detail);

    const int perPage = std::min(*asked, m_state.pageLimit);
    std::vector<PaystackTransaction> rows = listed(*query, *page == 1);
    if (isFault(fault, Fault::Kind::OutOfOrder))
        std::reverse(rows.begin(), rows.end());
    if (isFault(fault, Fault::Kind::Duplicate) && !rows.empty())
        rows.insert(rows.begin(), rows.front());
    const auto begin = static_cast<size_t>(*page - 1) * static_cast<size_t>(perPage);
    const JsonValue data = slice(rows, begin, static_cast<size_t>(perPage), paystackRow);
    const auto total = static_cast<qint64>(rows.size());
    const qint64 pages = (total + perPage - 1) / perPage;
    if (valueOf(*query, u"use_cursor") == QLatin1String("true")) {
        const QString next = QStringLiteral("dHJhbnNhY3Rpb246%1").arg(*page + 1);
        return yes(QStringLiteral("Transactions retrieved"), data,
                   JsonValue::object({{QStringLiteral("next"), *page < pages ? JsonValue(next) : JsonValue()},
                                      {QStringLiteral("previous"), JsonValue()},
                                      {QStringLiteral("perPage"), perPageValue(perPage)}}));
    }
    qint64 volume = 0;
    for (const auto &row : rows)
        volume += row.amount;
    return yes(QStringLiteral("Transactions retrieved"), data,
               JsonValue::object({{QStringLiteral("total"), JsonValue(total)},
                                  {QStringLiteral("total_volume"), JsonValue(volume)},
                                  {QStringLiteral("skipped"), JsonValue(static_cast<qint64>(begin))},
                                  {QStringLiteral("perPage"), perPageValue(perPage)},
                                  {QStringLiteral("page"), JsonValue(*page)},
                                  {QStringLiteral("pageCount"), JsonValue(pages)}}));
}

std::vector<PaystackTransaction> PaystackService::listed(const FieldList &query, bool isNewSweep)
{
    std::vector<PaystackTransaction> rows;
    for (PaystackTransaction &transaction : m_state.transactions) {
        if (transaction.hiddenSweeps > 0) {
            transaction.hiddenSweeps -= isNewSweep ? 1 : 0;
            continue;
        }
        if (matchesPaystackFilters(transaction, query))
            rows.push_back(transaction);
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::pair(a.createdAt.ms, a.id) > std::pair(b.createdAt.ms, b.id);
    });
    return rows;
}

SandboxAnswer PaystackService::initialize(const SandboxRequest &request)
{
    const auto body = jsonBody(request);
    if (!body.has_value())
        return no(400, body.error().detail);
    auto transaction = beginPaystackTransaction(m_state, *body);
    if (!transaction.has_value()) {
        const bool isTaken = transaction.error().code == ErrorCode::Conflict;
        return no(400, transaction.error().detail, QStringLiteral("validation_error"),
                  isTaken ? transaction.error().reason : QStringLiteral("invalid_params"));
    }
    m_state.transactions.push_back(*transaction);
    const QString page = QStringLiteral("http://%1/paystack/checkout/%2")
                             .arg(QString::fromLatin1(request.header("Host")), transaction->accessCode);
    return yes(QStringLiteral("Authorization URL created"),
               JsonValue::object({{QStringLiteral("authorization_url"), page},
                                  {QStringLiteral("access_code"), transaction->accessCode},
                                  {QStringLiteral("reference"), transaction->reference}}));
}

SandboxAnswer PaystackService::single(const QString &wanted, bool byReference)
{
    const PaystackTransaction *transaction = m_state.transaction(wanted);
    const bool isFound =
        transaction && (byReference ? transaction->reference == wanted : QString::number(transaction->id) == wanted);
    if (!isFound)
        return no(404, QStringLiteral("Transaction reference not found."), QStringLiteral("validation_error"),
                  QStringLiteral("transaction_not_found"));
    return yes(byReference ? QStringLiteral("Verification successful") : QStringLiteral("Transaction retrieved"),
               paystackRow(*transaction));
}

SandboxAnswer PaystackService::refund(const SandboxRequest &request)
{
    const auto body = jsonBody(request);
    if (!body.has_value())
        return no(400, body.error().detail);
    const auto members =
        checkMembers(*body, {u"transaction", u"amount", u"currency", u"customer_note", u"merchant_note"});
    if (!members.has_value())
        return no(400, members.error().detail);
    const JsonValue &named = (*body)[u"transaction"];
    if (!named.isString() && !named.isNumber())
        return no(400, QStringLiteral("\"transaction\" must be a reference (string) or an id (number)"));
    PaystackTransaction *transaction = m_state.transaction(named.toText());
    if (!transaction)
        return no(404, QStringLiteral("Transaction not found"), QStringLiteral("validation_error"),
                  QStringLiteral("transaction_not_found"));
    return makeRefund(*transaction, *body);
}

SandboxAnswer PaystackService::makeRefund(PaystackTransaction &transaction, const JsonValue &body)
{
    const qint64 open = transaction.amount - transaction.refunded;
    if (open <= 0)
        return no(400, QStringLiteral("Transaction has been fully reversed"));
    if (transaction.status != QLatin1String("success"))
        return no(400, QStringLiteral("Transaction was not successful: it is ") + transaction.status);
    qint64 amount = open;
    if (body.contains(u"amount")) {
        const auto named = requiredNumber(body, QStringLiteral("amount"), 1, open);
        if (!named.has_value())
            return no(400, named.error().detail);
        amount = *named;
    }
    for (const auto &name :
         {QStringLiteral("currency"), QStringLiteral("customer_note"), QStringLiteral("merchant_note")}) {
        if (const auto text = optionalText(body, name); !text.has_value())
            return no(400, text.error().detail);
    }
    if (body.contains(u"currency") && body[u"currency"].toText() != transaction.currency)
        return no(400, QStringLiteral("\"currency\" must be that of the transaction, ") + transaction.currency);
    transaction.refunded += amount;
    PaystackRefund refund{
        m_state.nextId(),          transaction.id, transaction.reference,          amount, transaction.currency,
        QStringLiteral("pending"), m_state.now(),  body[u"merchant_note"].toText()};
    m_state.refunds.push_back(refund);
    JsonValue data = paystackRefundRow(refund);
    data.insert(QStringLiteral("transaction"), paystackRow(transaction));
    return yes(QStringLiteral("Refund has been queued for processing"), data);
}

/// Each question finds the refund one step further.
SandboxAnswer PaystackService::refundState(const QString &id)
{
    const auto refund = std::find_if(m_state.refunds.begin(), m_state.refunds.end(),
                                     [&id](const auto &row) { return QString::number(row.id) == id; });
    if (refund == m_state.refunds.end())
        return no(404, QStringLiteral("Refund not found"), QStringLiteral("validation_error"),
                  QStringLiteral("refund_not_found"));
    const JsonValue row = paystackRefundRow(*refund);
    if (refund->status == QLatin1String("pending"))
        refund->status = QStringLiteral("processing");
    else if (refund->status == QLatin1String("processing"))
        finishPaystackRefund(m_state, *refund, true);
    return yes(QStringLiteral("Refund retrieved"), row);
}

SandboxAnswer PaystackService::refundList(const SandboxRequest &request)
{
    const auto query =
        checkedQuery(request, {u"perPage", u"page", u"from", u"to", u"transaction", u"currency", u"use_cursor"});
    if (!query.has_value())
        return no(400, query.error().detail);
    const auto perPage = numberField(*query, QStringLiteral("perPage"), 50, 1, 1000);
    const auto page = numberField(*query, QStringLiteral("page"), 1, 1, 1'000'000);
    const auto window = checkPaystackWindow(*query);
    if (!perPage.has_value() || !page.has_value() || !window.has_value())
        return no(400, !perPage.has_value() ? perPage.error().detail
                       : !page.has_value()  ? page.error().detail
                                            : window.error().detail);
    std::vector<PaystackRefund> rows;
    for (const PaystackRefund &refund : m_state.refunds) {
        const QString transaction = valueOf(*query, u"transaction");
        const bool isWanted = transaction.isEmpty() || transaction == refund.reference ||
                              transaction == QString::number(refund.transactionId);
        if (isWanted && isInPaystackWindow(refund.createdAt, *query))
            rows.insert(rows.begin(), refund);
    }
    const int size = std::min(*perPage, m_state.pageLimit);
    const auto begin = static_cast<size_t>(*page - 1) * static_cast<size_t>(size);
    const auto total = static_cast<qint64>(rows.size());
    return yes(QStringLiteral("Refunds retrieved"), slice(rows, begin, static_cast<size_t>(size), paystackRefundRow),
               JsonValue::object({{QStringLiteral("total"), JsonValue(total)},
                                  {QStringLiteral("skipped"), JsonValue(static_cast<qint64>(begin))},
                                  {QStringLiteral("perPage"), perPageValue(size)},
                                  {QStringLiteral("page"), JsonValue(*page)},
                                  {QStringLiteral("pageCount"), JsonValue((total + size - 1) / size)}}));
}

JsonValue PaystackService::perPageValue(int perPage)
{
    return ++m_lists % 2 == 0 ? JsonValue(QString::number(perPage)) : JsonValue(perPage);
}
