#include "core/providers/paystack/paystack_requester.h"

#include "core/providers/ask_outcomes.h"

namespace {

constexpr qsizetype longestUrl = 1000;

/// The key of the metadata under which a poll of this account will find the serial again.
QString serialKey(const QStringList &keys)
{
    const auto usual = QStringLiteral("serial_id");
    return keys.contains(usual) || keys.isEmpty() ? usual : keys.front();
}

/// The page to pay on, or nothing when the answer names no address that a person may be sent to.
QString usableUrl(const QString &text, bool allowsLoopback)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isUsable = text.size() <= longestUrl && url.isValid() && checkBaseUrl(url, allowsLoopback).has_value();
    return isUsable ? text : QString();
}

/// An earlier call with this reference did arrive.
bool isDuplicateReference(const JsonValue &body)
{
    const QString message = body[u"message"].toText();
    return body[u"code"].toText() == u"duplicate_reference" ||
           (message.contains(u"duplicate", Qt::CaseInsensitive) && message.contains(u"reference", Qt::CaseInsensitive));
}

} // namespace

Result<std::unique_ptr<PaymentRequester>> PaystackRequester::make(const AccountConfig &config, HttpClient &http,
                                                                  const Clock &clock)
{
    MPM_TRY(auto account, readPaystackAccount(config, http));
    return std::unique_ptr<PaymentRequester>(new PaystackRequester(
        std::move(account), listSetting(config, QStringLiteral("channels")), config.allowInsecureLoopback, clock));
}

PaystackRequester::PaystackRequester(PaystackAccount account, QStringList ways, bool allowsLoopback, const Clock &clock)
    : m_api(std::move(account.connection), std::move(account.key), clock), m_rules(std::move(account.rules)),
      m_ways(std::move(ways)), m_allowsLoopback(allowsLoopback)
{
}

void PaystackRequester::ask(const PayerRequest &request, std::function<void(AskOutcome)> done)
{
    const auto amount = paystackWireAmount(request.amount, m_rules.currency);
    if (!amount) {
        m_lifetime.later([done = std::move(done)] {
            done(askRefused(QStringLiteral("Paystack counts in hundredths; this amount cannot be written so.")));
        });
        return;
    }
    m_api.postOnce(QStringLiteral("transaction/initialize"), bodyOf(request, *amount),
                   [this, reference = request.reference, done = std::move(done)](const HttpOutcome &outcome) {
                       AskOutcome asked = understand(outcome, reference);
                       asked.detail = m_api.connection().redacted(asked.detail);
                       done(std::move(asked));
                   });
}

JsonValue PaystackRequester::bodyOf(const PayerRequest &request, qint64 hundredths) const
{
    auto body = JsonValue::object(
        {{QStringLiteral("email"), request.email},
         {QStringLiteral("amount"), hundredths},
         {QStringLiteral("currency"), request.currency},
         {QStringLiteral("reference"), request.reference},
         {QStringLiteral("metadata"), JsonValue::object({{serialKey(m_rules.serialKeys), request.serial}})}});
    if (m_ways.isEmpty())
        return body;
    auto ways = JsonValue::array();
    for (const QString &way : m_ways)
        ways.append(way);
    body.insert(QStringLiteral("channels"), ways);
    return body;
}

AskOutcome PaystackRequester::understand(const HttpOutcome &outcome, const QString &reference) const
{
    if (!outcome.has_value())
        return askFailure(outcome.error());
    const qint64 nowMs = m_api.now().ms;
    const auto envelope = PaystackApi::openEnvelope(*outcome, nowMs);
    if (!envelope.has_value()) {
        const JsonValue body = parseJson(outcome->body).value_or(JsonValue());
        if (isDuplicateReference(body))
            return askUncertain(QStringLiteral("Paystack knows this request already."));
        return isSuccess(outcome->status) ? askUncertain(envelope.error().detail)
                                          : askStatusFailure(*outcome, body[u"message"].toText(), nowMs);
    }
    const JsonValue &data = (*envelope)[u"data"];
    const QString url = usableUrl(data[u"authorization_url"].toText(), m_allowsLoopback);
    if (url.isEmpty() || data[u"reference"].toText() != reference)
        return askUncertain(QStringLiteral("Paystack's answer names no page to pay on."));
    return payerAsked({}, url);
}

void PaystackRequester::lookUp(const PayerRequest &request,
                               std::function<void(Result<std::optional<ProviderPayment>>)> done)
{
    const QString path = QStringLiteral("transaction/verify/") + escapedPathPart(request.reference);
    m_api.get(path, {}, [this, reference = request.reference, done = std::move(done)](const Result<JsonValue> &body) {
        if (!body.has_value()) {
            if (body.error().code == ErrorCode::NotFound)
                done(std::optional<ProviderPayment>());
            else
                done(tl::make_unexpected(body.error()));
            return;
        }
        PaystackRowRules rules = m_rules;
        rules.now = m_api.now();
        auto payment = readPaystackRow((*body)[u"data"], rules);
        if (payment.has_value() && payment->reference != reference)
            done(failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                         QStringLiteral("Paystack answered about another transaction.")));
        else
            done(std::move(payment).map([](ProviderPayment &&row) { return std::optional(std::move(row)); }));
    });
}
