#include "app/sandbox/control.h"
#include "app/sandbox/paystack_wire.h"

namespace {

template <typename Rows, typename ToJson>
JsonValue listOf(const Rows &rows, ToJson toJson)
{
    auto list = JsonValue::array();
    for (const auto &row : rows)
        list.append(toJson(row));
    return list;
}

JsonValue requestRow(const LoggedRequest &request)
{
    return JsonValue::object({{QStringLiteral("at"), isoUtc(request.at)},
                              {QStringLiteral("service"), request.service},
                              {QStringLiteral("call"), request.call},
                              {QStringLiteral("method"), QString::fromLatin1(request.method)},
                              {QStringLiteral("path"), QString::fromLatin1(request.path)},
                              {QStringLiteral("status"), JsonValue(request.status)},
                              {QStringLiteral("fault"), request.fault},
                              {QStringLiteral("problem"), request.problem}});
}

JsonValue saleRow(const SandboxSale &sale)
{
    return JsonValue::object({{QStringLiteral("at"), isoUtc(sale.at)},
                              {QStringLiteral("service"), sale.service},
                              {QStringLiteral("serial"), sale.serial},
                              {QStringLiteral("what"), sale.what},
                              {QStringLiteral("token"), sale.token}});
}

JsonValue messageRow(const SandboxMessage &message)
{
    return JsonValue::object({{QStringLiteral("at"), isoUtc(message.at)},
                              {QStringLiteral("service"), message.service},
                              {QStringLiteral("to"), message.to},
                              {QStringLiteral("text"), message.text},
                              {QStringLiteral("id"), message.id},
                              {QStringLiteral("status"), message.status}});
}

} // namespace

JsonValue sandboxLog(const SandboxState &state)
{
    return JsonValue::object({{QStringLiteral("requests"), listOf(state.requests, requestRow)},
                              {QStringLiteral("payments"), listOf(state.transactions, paystackRow)},
                              {QStringLiteral("sales"), listOf(state.sales, saleRow)},
                              {QStringLiteral("messages"), listOf(state.messages, messageRow)},
                              {QStringLiteral("refunds"), listOf(state.refunds, paystackRefundRow)}});
}
