#pragma once

#include "core/providers/payment_requester.h"
#include "core/providers/paystack/paystack_account.h"
#include "core/providers/paystack/paystack_api.h"

/// Asks for money through a payment page of Paystack: POST /transaction/initialize, followed by its reference with
/// GET /transaction/verify/{reference} (mobile-money reference, section 1).
class PaystackRequester final : public PaymentRequester
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PaymentRequester>> make(const AccountConfig &config, HttpClient &http,
                                                                        const Clock &clock);

    void ask(const PayerRequest &request, std::function<void(AskOutcome)> done) override;
    void lookUp(const PayerRequest &request, std::function<void(Result<std::optional<ProviderPayment>>)> done) override;

private:
    PaystackRequester(PaystackAccount account, QStringList ways, bool allowsLoopback, const Clock &clock);
    [[nodiscard]] JsonValue bodyOf(const PayerRequest &request, qint64 hundredths) const;
    [[nodiscard]] AskOutcome understand(const HttpOutcome &outcome, const QString &reference) const;

    PaystackApi m_api;
    PaystackRowRules m_rules;
    QStringList m_ways; ///< of paying, that the page offers; empty: all that the account has
    bool m_allowsLoopback;
};
