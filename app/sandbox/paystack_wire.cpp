#include "app/sandbox/paystack_wire.h"

#include <QDateTime>
#include <QRegularExpression>

namespace {

JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

/// A date stands for its first moment as `from` and for its last as `to`.
std::optional<Instant> momentOf(const QString &text, bool isEnd)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10) {
        const QDateTime start(date, QTime(0, 0), Qt::UTC);
        return Instant{isEnd ? start.addDays(1).toMSecsSinceEpoch() - 1 : start.toMSecsSinceEpoch()};
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return Instant{moment.toMSecsSinceEpoch()};
}

JsonValue customerOf(const PaystackTransaction &transaction)
{
    const qint64 id = transaction.id % 100'000;
    return JsonValue::object({{QStringLiteral("id"), JsonValue(id)},
                              {QStringLiteral("first_name"), JsonValue()},
                              {QStringLiteral("last_name"), JsonValue()},
                              {QStringLiteral("email"), transaction.email},
                              {QStringLiteral("customer_code"), QStringLiteral("CUS_%1").arg(id)},
                              {QStringLiteral("phone"), textOrNull(transaction.phone)},
                              {QStringLiteral("metadata"), JsonValue()},
                              {QStringLiteral("risk_action"), QStringLiteral("default")}});
}

} // namespace

JsonValue paystackRow(const PaystackTransaction &transaction)
{
    const bool isPaid = transaction.paidAt.has_value();
    const JsonValue paid = isPaid ? JsonValue(isoUtc(*transaction.paidAt)) : JsonValue();
    const JsonValue created(isoUtc(transaction.createdAt));
    return JsonValue::object(
        {{QStringLiteral("id"), JsonValue(transaction.id)},
         {QStringLiteral("domain"), QStringLiteral("test")},
         {QStringLiteral("status"), transaction.status},
         {QStringLiteral("reference"), transaction.reference},
         {QStringLiteral("amount"), JsonValue(transaction.amount)},
         {QStringLiteral("requested_amount"), JsonValue(transaction.amount)},
         {QStringLiteral("currency"), transaction.currency},
         {QStringLiteral("fees"), isPaid ? JsonValue(transaction.amount * 15 / 1000) : JsonValue()},
         {QStringLiteral("channel"), transaction.channel},
         {QStringLiteral("gateway_response"),
          isPaid ? QStringLiteral("Approved") : QStringLiteral("The transaction was not completed")},
         {QStringLiteral("message"), JsonValue()},
         {QStringLiteral("paid_at"), paid},
         {QStringLiteral("created_at"), created},
         {QStringLiteral("paidAt"), paid},
         {QStringLiteral("createdAt"), created},
         {QStringLiteral("metadata"), transaction.metadata},
         {QStringLiteral("customer"), customerOf(transaction)},
         {QStringLiteral("authorization"),
          JsonValue::object({{QStringLiteral("authorization_code"), QStringLiteral("AUTH_practice")},
                             {QStringLiteral("channel"), transaction.channel}})},
         {QStringLiteral("source"), JsonValue::object({{QStringLiteral("type"), QStringLiteral("web")}})},
         {QStringLiteral("order_id"), JsonValue()}});
}

JsonValue paystackRefundRow(const PaystackRefund &refund)
{
    const bool isDone = refund.status == QLatin1String("processed");
    return JsonValue::object({{QStringLiteral("id"), JsonValue(refund.id)},
                              {QStringLiteral("domain"), QStringLiteral("test")},
                              {QStringLiteral("transaction"), JsonValue(refund.transactionId)},
                              {QStringLiteral("transaction_reference"), refund.reference},
                              {QStringLiteral("status"), refund.status},
                              {QStringLiteral("amount"), JsonValue(refund.amount)},
                              {QStringLiteral("deducted_amount"), JsonValue(isDone ? refund.amount : qint64(0))},
                              {QStringLiteral("fully_deducted"), JsonValue(isDone)},
                              {QStringLiteral("currency"), refund.currency},
                              {QStringLiteral("merchant_note"), textOrNull(refund.note)},
                              {QStringLiteral("customer_note"), JsonValue()},
                              {QStringLiteral("created_at"), isoUtc(refund.createdAt)},
                              {QStringLiteral("expected_at"), isoUtc(refund.createdAt.plus(std::chrono::hours(72)))}});
}

Outcome checkPaystackReference(const QString &reference)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9.=-]{1,100}\\z"));
    if (!allowed.match(reference).hasMatch())
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("A reference is made of letters, digits, '-', '.' and '='."),
                       QStringLiteral("reference"));
    return {};
}

Outcome checkPaystackWindow(const FieldList &query)
{
    for (const auto &name : {QStringLiteral("from"), QStringLiteral("to")}) {
        if (hasField(query, name) && !momentOf(valueOf(query, name), false))
            return invalid(
                QStringLiteral("invalid_request"),
                QStringLiteral("\"%1\" must be an ISO date or date-time, not \"%2\"").arg(name, valueOf(query, name)),
                name);
    }
    static const QStringList states = {QStringLiteral("success"), QStringLiteral("failed"), QStringLiteral("abandoned"),
                                       QStringLiteral("reversed")};
    if (hasField(query, u"status") && !states.contains(valueOf(query, u"status")))
        return invalid(QStringLiteral("invalid_request"),
                       QStringLiteral("\"status\" must be one of: ") + states.join(QStringLiteral(", ")),
                       QStringLiteral("status"));
    return {};
}

bool isInPaystackWindow(Instant created, const FieldList &query)
{
    const auto from = momentOf(valueOf(query, u"from"), false);
    const auto to = momentOf(valueOf(query, u"to"), true);
    return (!from || created >= *from) && (!to || created <= *to);
}

bool matchesPaystackFilters(const PaystackTransaction &transaction, const FieldList &query)
{
    const auto fits = [&query](QStringView name, const QString &value) {
        return !hasField(query, name) || valueOf(query, name) == value;
    };
    return isInPaystackWindow(transaction.createdAt, query) && fits(u"status", transaction.status) &&
           fits(u"channel", transaction.channel) && fits(u"currency", transaction.currency) &&
           fits(u"amount", QString::number(transaction.amount));
}

void finishPaystackRefund(SandboxState &state, PaystackRefund &refund, bool isDone)
{
    refund.status = isDone ? QStringLiteral("processed") : QStringLiteral("failed");
    PaystackTransaction *transaction = state.transaction(refund.reference);
    if (!transaction)
        return;
    if (!isDone)
        transaction->refunded -= refund.amount;
    else if (transaction->refunded >= transaction->amount)
        transaction->status = QStringLiteral("reversed");
}
