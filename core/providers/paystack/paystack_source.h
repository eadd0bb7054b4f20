#pragma once

#include "core/providers/paystack/paystack_account.h"
#include "core/providers/paystack/paystack_api.h"

/// Paystack's transaction list as a payment channel, with refunds (mobile-money reference, section 1).
class PaystackSource final : public PaymentSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PaymentSource>> make(const AccountConfig &config, HttpClient &http,
                                                                     const Clock &clock);

    void poll(const PollRequest &request, std::function<void(Result<PollResult>)> done) override;
    void test(std::function<void(Result<QString>)> done) override;

    [[nodiscard]] bool canRefund() const override { return true; }
    void refund(const RefundRequest &request, std::function<void(RefundAnswer)> done) override;
    void refundState(const RefundQuestion &question, std::function<void(RefundAnswer)> done) override;

private:
    PaystackSource(PaystackAccount account, const Clock &clock);
    void findRefund(const RefundQuestion &question, std::function<void(RefundAnswer)> done);

    PaystackApi m_api;
    PaystackRowRules m_rules;
};
