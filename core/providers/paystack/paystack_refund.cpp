#include "core/providers/paystack/paystack_refund.h"

#include "core/providers/paystack/paystack_api.h"

namespace {

RefundProgress progressFromWord(const QString &status)
{
    if (status == QLatin1String("processed"))
        return RefundProgress::Done;
    if (status == QLatin1String("failed"))
        return RefundProgress::Failed;
    return RefundProgress::Pending;
}

/// Paystack needs the payer's bank details, which a person gives it in its dashboard.
bool needsAttention(const QString &status)
{
    return status == QLatin1String("needs-attention");
}

RefundAnswer answerOf(RefundProgress progress, QString detail, bool isSafeToRepeat = false)
{
    RefundAnswer answer;
    answer.progress = progress;
    answer.detail = std::move(detail);
    answer.isSafeToRepeat = isSafeToRepeat;
    return answer;
}

} // namespace

RefundAnswer readPaystackRefund(const JsonValue &data)
{
    const QString status = data[u"status"].toText();
    RefundAnswer answer = answerOf(progressFromWord(status), QStringLiteral("Paystack: ") + oneLine(status));
    answer.reference = data[u"id"].toText();
    answer.waitsForPerson = needsAttention(status);
    return answer;
}

RefundAnswer understandPaystackRefund(const HttpOutcome &outcome, qint64 nowMs)
{
    using Kind = HttpFailure::Kind;
    if (!outcome.has_value()) {
        const bool isUnsent = outcome.error().kind == Kind::NotSent || outcome.error().kind == Kind::Blocked;
        return answerOf(RefundProgress::Unknown, outcome.error().detail, isUnsent);
    }
    const auto envelope = PaystackApi::openEnvelope(*outcome, nowMs);
    if (envelope.has_value() && !(*envelope)[u"data"][u"id"].toText().isEmpty())
        return readPaystackRefund((*envelope)[u"data"]);
    if (envelope.has_value())
        return answerOf(RefundProgress::Unknown, QStringLiteral("Paystack's answer names no refund."));
    const Error &error = envelope.error();
    if (outcome->status == 429) {
        RefundAnswer answer = answerOf(RefundProgress::Unknown, error.detail, true);
        answer.retryAfter = outcome->retryAfter(nowMs);
        return answer;
    }
    if (error.code == ErrorCode::Unauthorised)
        return answerOf(RefundProgress::Unknown, error.detail, true);
    if (isClientError(outcome->status))
        return answerOf(RefundProgress::Failed, error.detail);
    return answerOf(RefundProgress::Unknown, error.detail);
}

bool isRefundOf(const JsonValue &row, const QString &paymentReference, const QString &transactionId)
{
    const JsonValue &transaction = row[u"transaction"];
    const QString reference =
        transaction.isObject() ? transaction[u"reference"].toText() : row[u"transaction_reference"].toText();
    if (!reference.isEmpty())
        return reference == paymentReference;
    const QString id = transaction.isObject() ? transaction[u"id"].toText() : transaction.toText();
    return id == paymentReference || (!id.isEmpty() && id == transactionId);
}
