#include "core/providers/paystack/paystack_source.h"

#include "core/domain/named_currency.h"
#include "core/providers/paystack/paystack_collector.h"
#include "core/providers/paystack/paystack_refund.h"

namespace {

QString listPath()
{
    return QStringLiteral("transaction");
}
/// How far back a refund is looked for whose id was lost; it was asked for by this program, so not long ago.
constexpr std::chrono::hours refundLookBack{24 * 90};

/// "2026-03-01T00:00:00.000Z", the form of the documentation.
QString isoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

RefundAnswer unknownBecause(const QString &detail)
{
    RefundAnswer answer;
    answer.detail = detail;
    return answer;
}

} // namespace

Result<std::unique_ptr<PaymentSource>> PaystackSource::make(const AccountConfig &config, HttpClient &http,
                                                            const Clock &clock)
{
    MPM_TRY(auto account, readPaystackAccount(config, http));
    return std::unique_ptr<PaymentSource>(new PaystackSource(std::move(account), clock));
}

PaystackSource::PaystackSource(PaystackAccount account, const Clock &clock)
    : m_api(std::move(account.connection), std::move(account.key), clock), m_rules(std::move(account.rules))
{
}

void PaystackSource::poll(const PollRequest &request, std::function<void(Result<PollResult>)> done)
{
    PaystackRowRules rules = m_rules;
    rules.now = m_api.now();
    auto collector = std::make_shared<PaystackCollector>(std::move(rules), request);
    const QueryItems window = {{QStringLiteral("from"), isoUtc(request.from)},
                               {QStringLiteral("to"), isoUtc(request.to)}};
    m_api.list(
        listPath(), window, [collector](const JsonValue::Array &rows) { collector->add(rows); },
        [collector, done = std::move(done)](const Outcome &outcome) {
            if (outcome.has_value())
                done(collector->take());
            else
                done(tl::make_unexpected(outcome.error()));
        },
        [collector](const QString &problem) { collector->addProblem(problem); });
}

void PaystackSource::test(std::function<void(Result<QString>)> done)
{
    const QueryItems one = {{QStringLiteral("perPage"), QStringLiteral("1")}};
    m_api.get(listPath(), one, [done = std::move(done)](const Result<JsonValue> &body) {
        if (!body.has_value()) {
            done(tl::make_unexpected(body.error()));
            return;
        }
        const auto &rows = (*body)[u"data"].items();
        const QString domain = rows.empty() ? QString() : rows.front()[u"domain"].toText();
        done(domain.isEmpty() ? QStringLiteral("Paystack accepts the key; there is no transaction yet.")
                              : QStringLiteral("Paystack accepts the key; its transactions are \"%1\".").arg(domain));
    });
}

void PaystackSource::refund(const RefundRequest &request, std::function<void(RefundAnswer)> done)
{
    const auto amount = paystackWireAmount(request.amount, currencyNamed(request.currency, m_rules.currency));
    if (!amount) {
        m_lifetime.later([done = std::move(done)] {
            RefundAnswer answer;
            answer.progress = RefundProgress::Failed;
            answer.detail = QStringLiteral("Paystack counts in hundredths; this amount cannot be written so.");
            answer.isSafeToRepeat = true;
            done(answer);
        });
        return;
    }
    auto body = JsonValue::object(
        {{QStringLiteral("transaction"), request.paymentReference}, {QStringLiteral("amount"), *amount}});
    if (!request.currency.isEmpty())
        body.insert(QStringLiteral("currency"), request.currency);
    if (!request.note.isEmpty())
        body.insert(QStringLiteral("merchant_note"), request.note);
    m_api.postOnce(QStringLiteral("refund"), body, [this, done = std::move(done)](const HttpOutcome &outcome) {
        RefundAnswer answer = understandPaystackRefund(outcome, m_api.now().ms);
        answer.detail = m_api.connection().redacted(answer.detail);
        done(std::move(answer));
    });
}

void PaystackSource::refundState(const RefundQuestion &question, std::function<void(RefundAnswer)> done)
{
    if (question.reference.isEmpty()) {
        findRefund(question, std::move(done));
        return;
    }
    const QString path = QStringLiteral("refund/") + escapedPathPart(question.reference);
    m_api.get(path, {}, [refundReference = question.reference, done = std::move(done)](const Result<JsonValue> &body) {
        RefundAnswer answer = body ? readPaystackRefund((*body)[u"data"]) : unknownBecause(body.error().detail);
        if (answer.reference.isEmpty())
            answer.reference = refundReference;
        done(answer);
    });
}

/// The refund's id was lost with its answer: looks for it in the list, by the payment's reference and by Paystack's id.
void PaystackSource::findRefund(const RefundQuestion &question, std::function<void(RefundAnswer)> done)
{
    const QString verify = QStringLiteral("transaction/verify/") + escapedPathPart(question.paymentReference);
    m_api.get(verify, {}, [this, question, done = std::move(done)](const Result<JsonValue> &body) {
        const QString id = body ? (*body)[u"data"][u"id"].toText() : QString();
        auto found = std::make_shared<std::optional<RefundAnswer>>();
        const auto onRows = [found, question, id](const JsonValue::Array &rows) {
            for (const JsonValue &row : rows) {
                const bool isBetter = !*found || (*found)->progress == RefundProgress::Failed;
                RefundAnswer refund = readPaystackRefund(row);
                if (isBetter && isRefundOf(row, question.paymentReference, id) &&
                    !question.earlier.contains(refund.reference))
                    *found = std::move(refund);
            }
        };
        const Instant now = m_api.now();
        const QueryItems window = {{QStringLiteral("from"), isoUtc(now.plus(-refundLookBack))},
                                   {QStringLiteral("to"), isoUtc(now)}};
        m_api.list(QStringLiteral("refund"), window, onRows, [found, done](const Outcome &outcome) {
            if (!outcome.has_value())
                done(unknownBecause(outcome.error().detail));
            else
                done(found->value_or(unknownBecause(QStringLiteral("Paystack lists no refund of this payment."))));
        });
    });
}
